use super::Business;
use crate::{keyed::keyed_enum, region::TownId, search::folded::Folded, trade::TradeId};

keyed_enum! {
    /// What a firm offers to a young person; keys are German because they stand in addresses.
    Offer {
        /// An apprenticeship.
        Apprenticeship = "ausbildung",
        /// An internship.
        Internship = "praktikum",
        /// A trial day.
        TrialDay = "probetag",
    }
}

/// Which businesses a list or a map shows; the default shows all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BusinessFilter {
    /// Only those that work in this trade.
    pub trade: Option<TradeId>,
    /// Only those of this town.
    pub town: Option<TownId>,
    /// Only those that offer this; with a trade, an apprenticeship must be in that trade.
    pub offer: Option<Offer>,
    /// Only those in whose name or address every word of this occurs.
    pub text: String,
}

impl BusinessFilter {
    /// Whether `business` is to be shown.
    pub fn matches(&self, business: &Business) -> bool {
        self.trade.as_ref().is_none_or(|trade| business.trades.contains(trade))
            && self.town.as_ref().is_none_or(|town| business.town.as_ref() == Some(town))
            && self.offer.is_none_or(|offer| self.is_offered(offer, business))
            && self.is_mentioned(business)
    }

    fn is_offered(&self, offer: Offer, business: &Business) -> bool {
        match offer {
            Offer::Apprenticeship => business.apprenticeships.iter().any(|apprenticeship| {
                self.trade.as_ref().is_none_or(|trade| apprenticeship.trade == *trade)
            }),
            Offer::Internship => business.internship,
            Offer::TrialDay => business.trial_day,
        }
    }

    fn is_mentioned(&self, business: &Business) -> bool {
        let mut words = self.text.split_whitespace().peekable();
        // Folding ten thousand firms for an empty text would cost a frame.
        if words.peek().is_none() {
            return true;
        }
        let address = &business.address;
        let mentions: Vec<Folded> = [
            Some(&business.name),
            address.street.as_ref(),
            address.postal_code.as_ref(),
            address.locality.as_ref(),
        ]
        .into_iter()
        .flatten()
        .map(|text| Folded::new(text))
        .collect();
        words.map(Folded::new).all(|word| mentions.iter().any(|mention| mention.contains(&word)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::business::{Address, Apprenticeship, sample::business};

    fn trade(text: &str) -> TradeId {
        TradeId::parse(text).unwrap()
    }

    fn bakery() -> Business {
        Business {
            name: "Bäckerei Müller".to_owned(),
            trades: vec![trade("baecker"), trade("konditor")],
            address: Address {
                street: Some("Große Straße 3".to_owned()),
                postal_code: Some("45657".to_owned()),
                locality: Some("Recklinghausen".to_owned()),
            },
            apprenticeships: vec![Apprenticeship {
                trade: trade("baecker"),
                year: 2027,
                places: None,
            }],
            trial_day: true,
            ..business()
        }
    }

    #[test]
    fn the_default_shows_everything() {
        assert!(BusinessFilter::default().matches(&bakery()));
    }

    #[test]
    fn every_condition_counts() {
        let town = |text| Some(TownId::parse(text).unwrap());
        let all = BusinessFilter::default;
        for (filter, expected) in [
            (BusinessFilter { trade: Some(trade("konditor")), ..all() }, true),
            (BusinessFilter { trade: Some(trade("maurer")), ..all() }, false),
            (BusinessFilter { town: town("recklinghausen"), ..all() }, true),
            (BusinessFilter { town: town("marl"), ..all() }, false),
            (BusinessFilter { offer: Some(Offer::TrialDay), ..all() }, true),
            (BusinessFilter { offer: Some(Offer::Internship), ..all() }, false),
            (BusinessFilter { town: town("marl"), offer: Some(Offer::TrialDay), ..all() }, false),
        ] {
            assert_eq!(filter.matches(&bakery()), expected, "{filter:?}");
        }
    }

    #[test]
    fn an_apprenticeship_must_be_in_the_trade_asked_for() {
        let filter = |name| BusinessFilter {
            trade: Some(trade(name)),
            offer: Some(Offer::Apprenticeship),
            ..BusinessFilter::default()
        };
        assert!(filter("baecker").matches(&bakery()));
        assert!(!filter("konditor").matches(&bakery()));
    }

    #[test]
    fn text_finds_name_and_address_however_umlauts_are_typed() {
        for (text, expected) in [
            ("müller", true),
            ("mueller BÄCKEREI", true),
            ("muller", true),
            ("grosse str", true),
            ("45657", true),
            ("  ", true),
            ("müller marl", false),
        ] {
            let filter = BusinessFilter { text: text.to_owned(), ..BusinessFilter::default() };
            assert_eq!(filter.matches(&bakery()), expected, "{text:?}");
        }
    }
}
