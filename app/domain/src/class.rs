//! What a class did together on a device that it shares: numbers, and nobody in them.

use std::collections::BTreeMap;

use crate::trade::Group;

/// Who answered fewer cards looked in, and is not counted.
pub const LEAST_ANSWERS: usize = 6;
/// Of fewer people nothing is told but how many they are: it could be said who they are.
pub const LEAST_PEOPLE: u32 = 3;

/// Numbers about several people.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// How many people.
    pub people: u32,
    /// Cards that they answered, together.
    pub cards: u32,
    /// For each group, how many of them had a trade of it among their best.
    pub groups: BTreeMap<Group, u32>,
}

/// Numbers about a class.
///
/// Who looks before and after somebody was counted must not learn about that one. So people wait
/// until there are [`LEAST_PEOPLE`] of them, and are told of together.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Class {
    /// Those who can be told of.
    pub told: Tally,
    /// Those who wait for others.
    pub waiting: Tally,
}

impl Class {
    /// Counts a person by their answers and the groups of their best trades, if they played; true
    /// if so.
    pub fn count(&mut self, answers: usize, best: impl IntoIterator<Item = Group>) -> bool {
        if answers < LEAST_ANSWERS {
            return false;
        }
        let mut person = Tally {
            people: 1,
            cards: u32::try_from(answers).unwrap_or(u32::MAX),
            groups: BTreeMap::new(),
        };
        // A group is among somebody's best once, however many trades of it are.
        person.groups.extend(best.into_iter().map(|group| (group, 1)));
        self.waiting.add(&person);
        if self.waiting.people >= LEAST_PEOPLE {
            self.told.add(&self.waiting);
            self.waiting = Tally::default();
        }
        true
    }

    /// How many people were counted.
    pub fn people(&self) -> u32 {
        self.told.people.saturating_add(self.waiting.people)
    }

    /// What can be told beyond that, if anything can.
    pub fn told(&self) -> Option<&Tally> {
        (self.told.people >= LEAST_PEOPLE).then_some(&self.told)
    }
}

impl Tally {
    /// Adds the numbers of others.
    fn add(&mut self, others: &Self) {
        self.people = self.people.saturating_add(others.people);
        self.cards = self.cards.saturating_add(others.cards);
        for (group, people) in &others.groups {
            let sum = self.groups.entry(*group).or_default();
            *sum = sum.saturating_add(*people);
        }
    }

    /// The groups that so many have among their best that nobody can be recognised, the most
    /// frequent first.
    pub fn favourites(&self) -> Vec<(Group, u32)> {
        let enough = |(_, people): &(Group, u32)| *people >= LEAST_PEOPLE;
        let mut groups: Vec<_> =
            self.groups.iter().map(|(group, people)| (*group, *people)).filter(enough).collect();
        groups.sort_by_key(|(group, people)| (std::cmp::Reverse(*people), *group));
        groups
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn class(people: &[(usize, &[Group])]) -> Class {
        let mut class = Class::default();
        for (answers, best) in people {
            class.count(*answers, best.iter().copied());
        }
        class
    }

    #[test]
    fn who_only_looked_in_is_not_counted() {
        let mut class = Class::default();
        assert!(!class.count(LEAST_ANSWERS - 1, [Group::Wood]));
        assert!(class.count(LEAST_ANSWERS, [Group::Wood]));
        assert_eq!(class.people(), 1);
    }

    #[test]
    fn of_one_or_two_people_only_their_number_is_told() {
        let two = class(&[(12, &[Group::Wood]), (20, &[Group::Wood])]);
        assert_eq!((two.people(), two.told()), (2, None));
        let three = class(&[(12, &[Group::Wood]), (20, &[Group::Wood]), (8, &[Group::Wood])]);
        assert_eq!(three.told().map(|told| (told.people, told.cards)), Some((3, 40)));
    }

    #[test]
    fn one_more_person_changes_only_the_number_of_people() {
        let three = [(12, &[Group::Wood][..]), (20, &[Group::Wood]), (8, &[Group::Food])];
        let before = class(&three);
        let mut after = before.clone();
        after.count(30, [Group::Music]);
        assert_eq!(after.people(), 4);
        assert_eq!(after.told(), before.told());
    }

    #[test]
    fn a_group_counts_once_for_each_person_and_not_below_three() {
        let wood_twice: &[Group] = &[Group::Wood, Group::Wood, Group::Food];
        let four = [
            (6, wood_twice),
            (6, wood_twice),
            (6, &[Group::Wood, Group::Music][..]),
            (6, &[Group::Food]),
            (6, &[Group::Food]),
            (6, &[Group::Food, Group::Music]),
        ];
        let told = class(&four);
        let favourites = told.told().map(Tally::favourites);
        assert_eq!(favourites, Some(vec![(Group::Food, 5), (Group::Wood, 3)]));
    }
}
