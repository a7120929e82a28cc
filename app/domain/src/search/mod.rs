//! Finding a trade by what somebody typed, even with a slip.

mod facet;
pub(crate) mod folded;
mod names;
mod query;
mod typo;

pub use facet::Facet;
pub use folded::folded;
pub use names::{Named, TradeNames};

use self::{
    folded::Folded,
    query::{Query, forgiven},
};
use crate::{
    language::Language,
    order::sort_by,
    trade::{Aliases, Trade, TradeId},
};

/// Letters of a query that count; more is a mistake or mischief.
const MAX_QUERY_CHARS: usize = 64;

/// The names of a catalogue, ready to be searched.
#[derive(Debug, Clone, PartialEq)]
pub struct TradeSearch {
    entries: Vec<Entry>,
}

#[derive(Debug, Clone, PartialEq)]
struct Entry {
    id: TradeId,
    names: Vec<Folded>,
    aliases: Vec<Folded>,
}

impl TradeSearch {
    /// Takes the names of `trades` in `language` and in German, and as one says them.
    pub fn new(trades: &[Trade], language: Language) -> Self {
        let entries = trades
            .iter()
            .map(|trade| {
                let mut names =
                    vec![Folded::new(trade.name.get(language)), Folded::new(&trade.name.de)];
                // The word between the two forms is in all of them and tells none apart.
                names.extend(trade.spoken.split(" oder ").map(Folded::new));
                names.dedup();
                Entry { id: trade.id.clone(), names, aliases: Vec::new() }
            })
            .collect();
        Self { entries }
    }

    /// The same, with what people call the trades in `language` and in German.
    #[must_use]
    pub fn with_aliases(mut self, aliases: &[Aliases], language: Language) -> Self {
        for entry in &mut self.entries {
            let Some(own) = aliases.iter().find(|aliases| aliases.id == entry.id) else {
                continue;
            };
            let other = match language {
                Language::German => &[],
                Language::English => own.get(language),
            };
            let german = own.get(Language::German);
            entry.aliases = german.iter().chain(other).map(|alias| Folded::new(alias)).collect();
        }
        self
    }

    /// The trades whose name, or what people call them, fits `query`, best first and else in the
    /// order given; all of them for an empty query.
    ///
    /// Every word of the query must fit. How a name begins counts more than how a word in it
    /// begins, and that more than what occurs in it (from three letters); a name counts more than
    /// what people call it. Only where nothing fits, one slip (from four letters) or two (from
    /// eight) are forgiven. Case does not count, and "Baecker", "backer" and "Bäcker" are the
    /// same.
    pub fn find(&self, query: &str) -> Vec<TradeId> {
        let query: String = query.trim().chars().take(MAX_QUERY_CHARS).collect();
        let query = Folded::new(&query);
        let as_typed = self.ranked(&Query::new(&query, |_| 0));
        let hits =
            if as_typed.is_empty() { self.ranked(&Query::new(&query, forgiven)) } else { as_typed };
        hits.into_iter().map(|(_, id)| id.clone()).collect()
    }

    /// The trades that fit, each with how badly, best first.
    fn ranked(&self, query: &Query) -> Vec<(usize, &TradeId)> {
        let best = |texts: &[Folded]| texts.iter().filter_map(|text| query.badness(text)).min();
        let mut hits = Vec::new();
        for Entry { id, names, aliases } in &self.entries {
            let name = best(names).map(|rank| 2 * rank);
            let alias = best(aliases).map(|rank| 2 * rank + 1);
            hits.extend(name.into_iter().chain(alias).min().map(|rank| (rank, id)));
        }
        sort_by(&mut hits, |(rank, _), (other, _)| rank.cmp(other));
        hits
    }
}

#[cfg(test)]
mod tests;
