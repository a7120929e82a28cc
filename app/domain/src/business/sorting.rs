use std::cmp::Ordering;

use super::Business;
use crate::keyed::keyed_enum;

keyed_enum! {
    /// What comes first in a list of businesses; keys are German because they stand in addresses.
    Sorting {
        /// The nearest.
        Distance = "entfernung",
        /// The first of the alphabet.
        Name = "name",
    }
}

impl Sorting {
    /// Which of two businesses comes first; each comes with its distance in kilometres, if there
    /// is a place to measure from. Without one, and among equals, the name decides, then the key.
    pub fn compare(
        self,
        (one, one_away): (&Business, Option<f64>),
        (other, other_away): (&Business, Option<f64>),
    ) -> Ordering {
        let by_distance = match (self, one_away, other_away) {
            (Self::Distance, Some(one), Some(other)) => one.total_cmp(&other),
            (Self::Distance, Some(_), None) => Ordering::Less,
            (Self::Distance, None, Some(_)) => Ordering::Greater,
            _ => Ordering::Equal,
        };
        by_distance
            .then_with(|| alphabetical(&one.name, &other.name))
            .then_with(|| one.id.cmp(&other.id))
    }
}

/// As in a German telephone book's successor, DIN 5007-1: "ä" stands with "a", and case does not
/// count.
fn alphabetical(one: &str, other: &str) -> Ordering {
    letters(one).cmp(letters(other))
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().map(|letter| match letter {
        // Most letters, and without a look into tables: ten thousand names are a million of them.
        _ if letter.is_ascii() => letter.to_ascii_lowercase(),
        'ä' | 'Ä' => 'a',
        'ö' | 'Ö' => 'o',
        'ü' | 'Ü' => 'u',
        'ß' => 's',
        _ => letter.to_lowercase().next().unwrap_or(letter),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::business::{BusinessId, sample::business};

    fn named(name: &str, id: &str) -> Business {
        Business { name: name.to_owned(), id: BusinessId::parse(id).unwrap(), ..business() }
    }

    #[test]
    fn umlauts_stand_with_their_vowels() {
        let mut names = ["Zaun", "Özdemir", "ofen", "Ärmel", "Anton", "Bau"];
        names.sort_by(|one, other| {
            Sorting::Name.compare((&named(one, "a"), None), (&named(other, "a"), None))
        });
        assert_eq!(names, ["Anton", "Ärmel", "Bau", "ofen", "Özdemir", "Zaun"]);
    }

    #[test]
    fn the_nearest_comes_first_and_the_unplaced_last() {
        let (near, far) = (named("Z", "a"), named("A", "b"));
        let first = |sorting: Sorting, one, other| sorting.compare((&near, one), (&far, other));
        assert_eq!(first(Sorting::Distance, Some(1.0), Some(2.0)), Ordering::Less);
        assert_eq!(first(Sorting::Distance, Some(1.0), None), Ordering::Less);
        assert_eq!(first(Sorting::Distance, None, None), Ordering::Greater);
        assert_eq!(first(Sorting::Name, Some(1.0), Some(2.0)), Ordering::Greater);
    }

    prop_compose! {
        fn listed()(
            name in "[aäAbBß]{0,3}", id in "[a-c]", away in prop::option::of(0.0..3.0_f64),
        ) -> (Business, Option<f64>) {
            (named(&name, &id), away)
        }
    }

    proptest! {
        #[test]
        fn it_is_an_order(a in listed(), b in listed(), c in listed(), at in 0_usize..2) {
            let compare = |one: &(Business, _), other: &(Business, _)| {
                Sorting::ALL[at].compare((&one.0, one.1), (&other.0, other.1))
            };
            prop_assert_eq!(compare(&a, &b), compare(&b, &a).reverse());
            if compare(&a, &b).is_le() && compare(&b, &c).is_le() {
                prop_assert!(compare(&a, &c).is_le());
            }
        }
    }
}
