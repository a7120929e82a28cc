use std::collections::BTreeMap;

use super::Business;
use crate::{order::sort_by, trade::TradeId};

/// What the businesses of a place come to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// Businesses.
    pub businesses: usize,
    /// Of these, those that have an apprenticeship.
    pub training: usize,
    /// Of these, those that offer internships.
    pub internships: usize,
    /// Of these, those that offer trial days.
    pub trial_days: usize,
    /// Trades with the number of businesses that work in them, the most frequent first; equals
    /// alphabetically.
    pub trades: Vec<(TradeId, usize)>,
    /// Some of them are invented.
    pub sample: bool,
}

impl Tally {
    /// Counts `businesses`.
    pub fn of<'all>(businesses: impl IntoIterator<Item = &'all Business>) -> Self {
        let mut tally = Self::default();
        let mut trades: BTreeMap<&TradeId, usize> = BTreeMap::new();
        for business in businesses {
            tally.businesses += 1;
            tally.training += usize::from(!business.apprenticeships.is_empty());
            tally.internships += usize::from(business.internship);
            tally.trial_days += usize::from(business.trial_day);
            tally.sample |= business.sample;
            for trade in &business.trades {
                *trades.entry(trade).or_default() += 1;
            }
        }
        tally.trades = trades.into_iter().map(|(trade, count)| (trade.clone(), count)).collect();
        sort_by(&mut tally.trades, |one, other| other.1.cmp(&one.1));
        tally
    }
}

/// Those that work in most trades, at most so many; equals alphabetically. One trade is nothing to
/// stand out by.
pub fn most_trades<'all>(
    businesses: impl IntoIterator<Item = &'all Business>,
    most: usize,
) -> Vec<&'all Business> {
    let mut many: Vec<&Business> =
        businesses.into_iter().filter(|business| business.trades.len() > 1).collect();
    sort_by(&mut many, |one, other| {
        other.trades.len().cmp(&one.trades.len()).then_with(|| one.name.cmp(&other.name))
    });
    many.truncate(most);
    many
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        business::{Apprenticeship, BusinessId, sample::business},
        trade::TradeId,
    };

    fn firm(id: &str, trades: &[&str]) -> Business {
        Business {
            id: BusinessId::parse(id).unwrap(),
            name: id.to_owned(),
            trades: trades.iter().map(|slug| TradeId::parse(slug).unwrap()).collect(),
            sample: false,
            ..business()
        }
    }

    #[test]
    fn firms_and_trades_are_counted() {
        let mut firms = vec![
            firm("a", &["tischler"]),
            firm("b", &["baecker", "tischler"]),
            firm("c", &["baecker"]),
        ];
        firms[1].internship = true;
        firms[2].trial_day = true;
        firms[2].apprenticeships =
            vec![Apprenticeship { trade: firms[2].trades[0].clone(), year: 2027, places: None }];
        let tally = Tally::of(&firms);
        assert_eq!((tally.businesses, tally.training), (3, 1));
        assert_eq!((tally.internships, tally.trial_days), (1, 1));
        let named: Vec<(&str, usize)> =
            tally.trades.iter().map(|(trade, count)| (trade.as_str(), *count)).collect();
        assert_eq!(named, [("baecker", 2), ("tischler", 2)]);
        assert!(!tally.sample);
        firms[0].sample = true;
        assert!(Tally::of(&firms).sample, "one invented firm is enough");
    }

    #[test]
    fn nobody_is_nothing() {
        assert_eq!(Tally::of([]), Tally::default());
    }

    #[test]
    fn who_works_in_most_trades_comes_first() {
        let firms = [
            firm("one", &["baecker"]),
            firm("zwei", &["baecker", "konditor"]),
            firm("auch", &["baecker", "konditor"]),
            firm("drei", &["a", "b", "c"]),
        ];
        let names = |most| -> Vec<&str> {
            most_trades(&firms, most).into_iter().map(|firm| firm.name.as_str()).collect()
        };
        assert_eq!(names(2), ["drei", "auch"]);
        assert_eq!(names(9), ["drei", "auch", "zwei"]);
    }
}
