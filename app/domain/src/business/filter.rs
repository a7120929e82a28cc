use std::collections::BTreeSet;

use super::{Business, Mentions};
use crate::{
    keyed::keyed_enum,
    region::TownId,
    search::folded::Folded,
    trade::{Group, Topic, Trade, TradeId},
};

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

/// What somebody wants to work in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Work {
    /// One trade.
    Trade(TradeId),
    /// Any trade of a group.
    Group(Group),
}

impl Work {
    /// The work that an address names by the key of a group or of a trade.
    pub fn from_key(key: &str) -> Option<Self> {
        let trade = || TradeId::parse(key).ok().map(Self::Trade);
        Group::from_key(key).map(Self::Group).or_else(trade)
    }

    /// The key in addresses.
    pub fn key(&self) -> &str {
        match self {
            Self::Trade(trade) => trade.as_str(),
            Self::Group(group) => group.key(),
        }
    }
}

/// Which businesses a list or a map shows; the default shows all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BusinessFilter {
    /// Only those that work in this.
    pub work: Option<Work>,
    /// Only those of this town.
    pub town: Option<TownId>,
    /// Only those that have an apprenticeship that starts in this year; with a work, in that work.
    pub year: Option<u16>,
    /// Only those that offer all of these, in the order of [`Offer::ALL`]; with a work, an
    /// apprenticeship must be in that work.
    pub offers: Vec<Offer>,
    /// Only those that say they work on this.
    pub topic: Option<Topic>,
    /// Only those in whose name, address or trades every word of this occurs.
    pub text: String,
}

impl BusinessFilter {
    /// The same with `offer` asked for, or without it if it was.
    #[must_use]
    pub fn toggled(self, offer: Offer) -> Self {
        let is_wanted = |other: &&Offer| self.offers.contains(other) != (**other == offer);
        let offers = Offer::ALL.iter().filter(is_wanted).copied().collect();
        Self { offers, ..self }
    }

    /// The filter made ready to look at many businesses; `trades` are all there are.
    pub fn sieve(&self, trades: &[Trade]) -> Sieve {
        let with = |fits: &dyn Fn(&Trade) -> bool| {
            trades.iter().filter(|trade| fits(trade)).map(|trade| trade.id.clone()).collect()
        };
        let work = self.work.as_ref().map(|work| match work {
            // A trade that the feed does not describe may have firms all the same.
            Work::Trade(trade) => BTreeSet::from([trade.clone()]),
            Work::Group(group) => with(&|trade| trade.group == *group),
        });
        let typed = self.text.split_whitespace().map(Folded::new).filter(|word| !word.is_empty());
        let meant = |folded: Folded| Word {
            trades: with(&|trade| {
                let names = [Some(&trade.name.de), trade.name.en.as_ref()];
                names.into_iter().flatten().any(|name| Folded::new(name).contains(&folded))
            }),
            folded,
        };
        Sieve { filter: self.clone(), work, words: typed.map(meant).collect() }
    }
}

/// A [`BusinessFilter`] that knows which trades it means.
#[derive(Debug, Clone, PartialEq)]
pub struct Sieve {
    filter: BusinessFilter,
    work: Option<BTreeSet<TradeId>>,
    words: Vec<Word>,
}

/// A word of a text, with the trades that are called so.
#[derive(Debug, Clone, PartialEq)]
struct Word {
    folded: Folded,
    trades: BTreeSet<TradeId>,
}

impl Sieve {
    /// Whether a text is looked for, so that businesses have to be folded at all.
    pub fn reads(&self) -> bool {
        !self.words.is_empty()
    }

    /// Whether `business` is to be shown, whatever was typed.
    pub fn admits(&self, business: &Business) -> bool {
        let filter = &self.filter;
        business.trades.iter().any(|trade| self.is_wanted(trade))
            && filter.town.as_ref().is_none_or(|town| business.town.as_ref() == Some(town))
            && filter.offers.iter().all(|offer| self.is_offered(*offer, business))
            && filter.year.is_none_or(|year| self.trains(business, Some(year)))
            && filter.topic.is_none_or(|topic| business.topics.contains(&topic))
    }

    /// Whether `business`, which `mentions` what can be searched in it, is to be shown.
    pub fn lets_through(&self, business: &Business, mentions: &Mentions) -> bool {
        let is_said = |word: &Word| {
            mentions.contain(&word.folded)
                || business.trades.iter().any(|trade| word.trades.contains(trade))
        };
        self.admits(business) && self.words.iter().all(is_said)
    }

    fn is_wanted(&self, trade: &TradeId) -> bool {
        self.work.as_ref().is_none_or(|work| work.contains(trade))
    }

    fn is_offered(&self, offer: Offer, business: &Business) -> bool {
        match offer {
            Offer::Apprenticeship => self.trains(business, None),
            Offer::Internship => business.internship,
            Offer::TrialDay => business.trial_day,
        }
    }

    fn trains(&self, business: &Business, year: Option<u16>) -> bool {
        business.apprenticeships.iter().any(|apprenticeship| {
            self.is_wanted(&apprenticeship.trade)
                && year.is_none_or(|year| apprenticeship.year == year)
        })
    }
}

#[cfg(test)]
mod tests;
