//! Finding a trade by what somebody typed, even with a slip.

mod facet;
pub(crate) mod folded;
mod typo;

pub use facet::Facet;

use self::{folded::Folded, typo::prefix_distance};
use crate::{
    language::Language,
    order::sort_by,
    trade::{Trade, TradeDetails, TradeId},
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
                let mut names = vec![
                    Folded::new(trade.name.get(language)),
                    Folded::new(&trade.name.de),
                    Folded::new(&trade.spoken),
                ];
                names.dedup();
                Entry { id: trade.id.clone(), names, aliases: Vec::new() }
            })
            .collect();
        Self { entries }
    }

    /// The same, with what people call the trades in `language` and in German.
    #[must_use]
    pub fn with_aliases(mut self, details: &[TradeDetails], language: Language) -> Self {
        for entry in &mut self.entries {
            let Some(details) = details.iter().find(|details| details.id == entry.id) else {
                continue;
            };
            let german = details.aliases.get(Language::German);
            let other = match language {
                Language::German => &[],
                Language::English => details.aliases.get(language),
            };
            entry.aliases = german.iter().chain(other).map(|alias| Folded::new(alias)).collect();
        }
        self
    }

    /// The trades whose name, or what people call them, fits `query`, best first and else in the
    /// order given; all of them for an empty query.
    ///
    /// Every word of the query must fit. How a name begins counts more than how a word in it
    /// begins, that more than what occurs in it, and that more than what is one slip (from four
    /// letters) or two (from eight) away; a name counts more than what people call it. Case does
    /// not count, and "Baecker", "backer" and "Bäcker" are the same.
    pub fn find(&self, query: &str) -> Vec<TradeId> {
        let query: String = query.trim().chars().take(MAX_QUERY_CHARS).collect();
        let query = Folded::new(&query);
        let best = |texts: &[Folded]| texts.iter().filter_map(|text| badness(text, &query)).min();
        let mut hits: Vec<(usize, &TradeId)> = self
            .entries
            .iter()
            .filter_map(|Entry { id, names, aliases }| {
                let name = best(names).map(|rank| 2 * rank);
                let alias = best(aliases).map(|rank| 2 * rank + 1);
                Some((name.into_iter().chain(alias).min()?, id))
            })
            .collect();
        sort_by(&mut hits, |(rank, _), (other, _)| rank.cmp(other));
        hits.into_iter().map(|(_, id)| id.clone()).collect()
    }
}

/// How badly `query` fits `text`, 0 best; `None` if it does not.
fn badness(text: &Folded, query: &Folded) -> Option<usize> {
    text.spellings()
        .zip(query.spellings())
        .filter_map(|(text, query)| {
            if text.starts_with(query) {
                return Some(0);
            }
            query
                .split(' ')
                .map(|word| word_badness(text, word))
                .try_fold(0, |worst, rank| rank.map(|rank| worst.max(rank)))
        })
        .min()
}

fn word_badness(text: &str, word: &str) -> Option<usize> {
    let mut words = text.split(' ');
    if words.clone().any(|candidate| candidate.starts_with(word)) {
        return Some(1);
    }
    if text.contains(word) {
        return Some(2);
    }
    let slips = match word.chars().count() {
        0..=3 => return None,
        4..=7 => 1,
        _ => 2,
    };
    let nearest = words.by_ref().map(|candidate| prefix_distance(word, candidate)).min()?;
    (nearest <= slips).then_some(2 + nearest)
}

#[cfg(test)]
mod tests;
