//! Finding a trade by what somebody typed, even with a slip.

pub(crate) mod folded;
mod typo;

use self::{folded::Folded, typo::prefix_distance};
use crate::{
    language::Language,
    order::sort_by,
    trade::{Trade, TradeId},
};

/// Letters of a query that count; more is a mistake or mischief.
const MAX_QUERY_CHARS: usize = 64;

/// The names of a catalogue, ready to be searched.
#[derive(Debug, Clone, PartialEq)]
pub struct TradeSearch {
    entries: Vec<(TradeId, Vec<Folded>)>,
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
                (trade.id.clone(), names)
            })
            .collect();
        Self { entries }
    }

    /// The trades whose name fits `query`, best first and else in the order given; all of them
    /// for an empty query.
    ///
    /// Every word of the query must fit. How a name begins counts more than how a word in it
    /// begins, that more than what occurs in it, and that more than what is one slip (from four
    /// letters) or two (from eight) away. Case does not count, and "Baecker", "backer" and
    /// "Bäcker" are the same.
    pub fn find(&self, query: &str) -> Vec<TradeId> {
        let query: String = query.trim().chars().take(MAX_QUERY_CHARS).collect();
        let query = Folded::new(&query);
        let mut hits: Vec<(usize, &TradeId)> = self
            .entries
            .iter()
            .filter_map(|(id, names)| {
                names.iter().filter_map(|name| badness(name, &query)).min().map(|rank| (rank, id))
            })
            .collect();
        sort_by(&mut hits, |(rank, _), (other, _)| rank.cmp(other));
        hits.into_iter().map(|(_, id)| id.clone()).collect()
    }
}

/// How badly `query` fits `name`, 0 best; `None` if it does not.
fn badness(name: &Folded, query: &Folded) -> Option<usize> {
    name.spellings()
        .zip(query.spellings())
        .filter_map(|(name, query)| {
            if name.starts_with(query) {
                return Some(0);
            }
            query
                .split(' ')
                .map(|word| word_badness(name, word))
                .try_fold(0, |worst, rank| rank.map(|rank| worst.max(rank)))
        })
        .min()
}

fn word_badness(name: &str, word: &str) -> Option<usize> {
    let mut words = name.split(' ');
    if words.clone().any(|candidate| candidate.starts_with(word)) {
        return Some(1);
    }
    if name.contains(word) {
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
