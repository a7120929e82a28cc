use crate::{
    keyed::keyed_enum,
    trade::{Attribute, Condition, Interest, Trade},
};

/// From this weight on an attribute is a part of every day in the trade.
const EVERY_DAY: f32 = 0.4;
/// The shortest apprenticeships take so many months.
const SHORT: u8 = 24;

keyed_enum! {
    /// A side of the work that a list of trades can be narrowed by; keys are German because they
    /// stand in addresses.
    Facet {
        /// Outdoors.
        Outdoors = "draussen",
        /// With customers, guests, patients.
        People = "menschen",
        /// Making things look good.
        Creative = "kreativ",
        /// To the millimetre.
        Precise = "genau",
        /// With computers and electronics.
        Digital = "digital",
        /// At heights.
        Heights = "hoehe",
        /// At a new place every few days.
        Travelling = "unterwegs",
        /// The day begins early.
        Early = "frueh",
        /// Without noise.
        Quiet = "leise",
        /// Without dirt.
        Clean = "sauber",
        /// Done in two years.
        Short = "kurz",
    }
}

impl Facet {
    /// Whether `trade` has this side.
    ///
    /// What is said by the absence of a condition needs a source that gives conditions at all.
    pub fn fits(self, trade: &Trade) -> bool {
        let has = |condition| trade.conditions.contains(&condition);
        let lacks = |condition| !trade.conditions.is_empty() && !has(condition);
        let weighs = |attribute| {
            trade.attributes.iter().any(|it| it.attribute == attribute && it.weight >= EVERY_DAY)
        };
        match self {
            Self::Outdoors => has(Condition::Outdoor),
            Self::People => has(Condition::Customers) || weighs(Attribute::People),
            Self::Creative => {
                trade.interests.contains(&Interest::Creative) || weighs(Attribute::Design)
            }
            Self::Precise => has(Condition::Precision),
            Self::Digital => has(Condition::Screen) || weighs(Attribute::Digital),
            Self::Heights => has(Condition::Heights),
            Self::Travelling => has(Condition::Absence) || has(Condition::ChangingWorkplaces),
            Self::Early => weighs(Attribute::Early),
            Self::Quiet => lacks(Condition::Noise),
            Self::Clean => lacks(Condition::Dirt),
            Self::Short => trade.months.is_some_and(|months| months <= SHORT),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trade::{Weighted, sample};

    fn trade() -> Trade {
        Trade {
            conditions: vec![Condition::Outdoor, Condition::Noise],
            attributes: vec![Weighted { attribute: Attribute::Early, weight: 0.4 }],
            months: Some(36),
            ..sample::trade("dachdecker", "Dachdecker/in")
        }
    }

    fn sides(trade: &Trade) -> Vec<&'static str> {
        Facet::ALL.iter().filter(|facet| facet.fits(trade)).map(|facet| facet.key()).collect()
    }

    #[test]
    fn conditions_and_attributes_say_which_sides_a_trade_has() {
        assert_eq!(sides(&trade()), ["draussen", "frueh", "sauber"]);
    }

    #[test]
    fn nothing_follows_from_conditions_that_nobody_gave() {
        let unknown = Trade { conditions: Vec::new(), attributes: Vec::new(), ..trade() };
        assert_eq!(sides(&unknown), [""; 0]);
    }

    #[test]
    fn two_years_are_short() {
        assert!(Facet::Short.fits(&Trade { months: Some(24), ..trade() }));
        assert!(!Facet::Short.fits(&Trade { months: None, ..trade() }));
    }
}
