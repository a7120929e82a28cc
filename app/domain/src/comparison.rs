//! A region's figures as ratios that one remembers: each is reckoned from figures of the content,
//! and is nothing where one of these is missing.

use crate::{keyed::keyed_enum, region::RegionFact};

/// Minutes in a year of 365 days.
const MINUTES_A_YEAR: f64 = 365.0 * 24.0 * 60.0;

keyed_enum! {
    /// What can be said of a region's figures.
    Comparison {
        /// People in a business, on average.
        PeoplePerBusiness = "people-per-business",
        /// People for each apprentice.
        PeoplePerApprentice = "people-per-apprentice",
        /// Businesses for each apprentice.
        BusinessesPerApprentice = "businesses-per-apprentice",
        /// Euros that all businesses together turn over in a minute.
        TurnoverPerMinute = "turnover-per-minute",
        /// Euros that all businesses together turn over in a day.
        TurnoverPerDay = "turnover-per-day",
        /// Euros that a business turns over in a year, on average.
        TurnoverPerBusiness = "turnover-per-business",
        /// Of how many apprentices one is a woman.
        ApprenticesPerWoman = "apprentices-per-woman",
    }
}

impl Comparison {
    /// Keys of the figures that it is reckoned from.
    pub const fn of(self) -> &'static [&'static str] {
        match self {
            Self::PeoplePerBusiness => &["employees", "businesses"],
            Self::PeoplePerApprentice => &["employees", "apprentices"],
            Self::BusinessesPerApprentice => &["businesses", "apprentices"],
            Self::TurnoverPerMinute | Self::TurnoverPerDay => &["turnover"],
            Self::TurnoverPerBusiness => &["turnover", "businesses"],
            Self::ApprenticesPerWoman => &["women-share"],
        }
    }

    /// The ratio, with the figures that it comes from.
    pub fn reckoned(self, facts: &[RegionFact]) -> Option<Reckoned<'_>> {
        let of = self.of().iter().map(|key| facts.iter().find(|fact| fact.key == *key));
        let of: Vec<&RegionFact> = of.collect::<Option<_>>()?;
        let value = match (self, of.as_slice()) {
            (Self::TurnoverPerMinute, [turnover]) => turnover.value / MINUTES_A_YEAR,
            (Self::TurnoverPerDay, [turnover]) => turnover.value / 365.0,
            (Self::ApprenticesPerWoman, [share]) => 100.0 / share.value,
            (_, [whole, parts]) => whole.value / parts.value,
            _ => return None,
        };
        (value.is_finite() && value > 0.0).then_some(Reckoned { value, of })
    }
}

/// A ratio, and what it was reckoned from.
#[derive(Debug, Clone, PartialEq)]
pub struct Reckoned<'all> {
    /// The ratio.
    pub value: f64,
    /// The figures.
    pub of: Vec<&'all RegionFact>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trade::Provenance;

    fn fact(key: &str, value: f64) -> RegionFact {
        let provenance =
            Provenance { source: "Test".to_owned(), url: None, date: "2021".to_owned() };
        RegionFact { key: key.to_owned(), value, provenance }
    }

    fn value(comparison: Comparison, facts: &[RegionFact]) -> Option<f64> {
        comparison.reckoned(facts).map(|reckoned| reckoned.value)
    }

    #[test]
    fn ratios_come_from_the_figures() {
        let facts = [
            fact("businesses", 100.0),
            fact("employees", 650.0),
            fact("apprentices", 50.0),
            fact("turnover", 52_560_000.0),
            fact("women-share", 20.0),
        ];
        assert_eq!(value(Comparison::PeoplePerBusiness, &facts), Some(6.5));
        assert_eq!(value(Comparison::PeoplePerApprentice, &facts), Some(13.0));
        assert_eq!(value(Comparison::BusinessesPerApprentice, &facts), Some(2.0));
        assert_eq!(value(Comparison::TurnoverPerMinute, &facts), Some(100.0));
        assert_eq!(value(Comparison::TurnoverPerDay, &facts), Some(144_000.0));
        assert_eq!(value(Comparison::TurnoverPerBusiness, &facts), Some(525_600.0));
        assert_eq!(value(Comparison::ApprenticesPerWoman, &facts), Some(5.0));
    }

    #[test]
    fn without_its_figures_nothing_is_said() {
        for comparison in Comparison::ALL {
            assert_eq!(value(*comparison, &[]), None, "{comparison:?}");
            let none: Vec<RegionFact> = comparison.of().iter().map(|key| fact(key, 0.0)).collect();
            assert_eq!(value(*comparison, &none), None, "{comparison:?} of nothing");
        }
    }

    #[test]
    fn a_ratio_names_what_it_comes_from() {
        let facts = [fact("employees", 650.0), fact("businesses", 100.0)];
        let reckoned = Comparison::PeoplePerBusiness.reckoned(&facts).unwrap();
        let keys: Vec<&str> = reckoned.of.iter().map(|fact| fact.key.as_str()).collect();
        assert_eq!(keys, ["employees", "businesses"]);
    }
}
