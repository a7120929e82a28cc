use crate::trade::{Attribute, Condition, Group, Interest};

/// Something about a trade that a person can like or not.
///
/// | Feature | Field of `trades.json` | Source | Why |
/// |---|---|---|---|
/// | [`Interest`], all 7 | `interests`, weightiest first | BERUFENET, "Interessen" | what the work asks of the head; comparable beyond the crafts |
/// | [`Condition`], 11 of 24 | `conditions` | BERUFENET, "Arbeitsbedingungen" | what a day feels like |
/// | [`Attribute`], all 26 | `attributes`, each 0 to 1 | editors of the feed | tells crafts apart where the two above do not |
/// | [`Group`], all 10 | `group` | editors of the feed | holds together what is told apart by nothing else |
///
/// Left out are conditions that an attribute says better (`outdoor`, `precision`, `heights`,
/// `animals`, `machinery`, `customers`, `heavy-lifting`), that nearly all crafts share
/// (`manual-labor`, `indoor`, `standing`), and that nobody chooses by (`accident-risk`,
/// `regulated`, `irregular-hours`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Feature {
    /// An interest field.
    Interest(Interest),
    /// A working condition.
    Condition(Condition),
    /// An attribute of crafts.
    Attribute(Attribute),
    /// A craft group.
    Group(Group),
}

/// The conditions that are features.
const CONDITIONS: [Condition; 11] = [
    Condition::Workshop,
    Condition::ConstructionSite,
    Condition::Office,
    Condition::Screen,
    Condition::Team,
    Condition::Noise,
    Condition::Dirt,
    Condition::ChangingTasks,
    Condition::ChangingWorkplaces,
    Condition::Absence,
    Condition::Shifts,
];

impl Feature {
    /// Every feature, in the order of the model's dimensions.
    pub fn all() -> impl Iterator<Item = Self> {
        let interests = Interest::ALL.iter().copied().map(Self::Interest);
        let conditions = CONDITIONS.into_iter().map(Self::Condition);
        let attributes = Attribute::ALL.iter().copied().map(Self::Attribute);
        let groups = Group::ALL.iter().copied().map(Self::Group);
        interests.chain(conditions).chain(attributes).chain(groups)
    }

    /// The stable key of the word that tells the feature: the attribute and the group of the same
    /// thing share it (`wood`), all others differ.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Interest(interest) => interest.key(),
            Self::Condition(condition) => condition.key(),
            Self::Attribute(attribute) => attribute.key(),
            Self::Group(group) => group.key(),
        }
    }

    /// Whether people put up with it rather than like it: fit to learn from, unfit as a reason.
    pub const fn is_burden(self) -> bool {
        matches!(
            self,
            Self::Condition(
                Condition::Noise | Condition::Dirt | Condition::Absence | Condition::Shifts
            ) | Self::Attribute(Attribute::Early)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_group_shares_the_key_of_an_attribute() {
        let mut keys: Vec<&str> = Feature::all()
            .filter(|feature| !matches!(feature, Feature::Group(_)))
            .map(Feature::key)
            .collect();
        let all = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), all);
    }
}
