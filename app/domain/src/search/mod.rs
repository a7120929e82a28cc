//! Finding a trade by what somebody typed, even with a slip.

mod facet;
pub(crate) mod folded;
mod typo;

pub use facet::Facet;

use self::{folded::Folded, typo::prefix_distance};
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
        let as_typed = self.ranked(|text| badness(text, &query, as_typed));
        let hits = if as_typed.is_empty() {
            self.ranked(|text| badness(text, &query, with_slips))
        } else {
            as_typed
        };
        hits.into_iter().map(|(_, id)| id.clone()).collect()
    }

    /// The trades that `rank` ranks, best first.
    fn ranked(&self, rank: impl Fn(&Folded) -> Option<usize>) -> Vec<(usize, &TradeId)> {
        let best = |texts: &[Folded]| texts.iter().filter_map(&rank).min();
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

/// How badly `query` fits `text`, 0 best; `None` if it does not. `of_word` says it of a word.
fn badness(
    text: &Folded,
    query: &Folded,
    of_word: fn(&str, &str) -> Option<usize>,
) -> Option<usize> {
    text.spellings()
        .zip(query.spellings())
        .filter_map(|(text, query)| {
            if text.starts_with(query) {
                return Some(0);
            }
            query
                .split(' ')
                .map(|word| of_word(text, word))
                .try_fold(0, |worst, rank| rank.map(|rank| worst.max(rank)))
        })
        .min()
}

fn as_typed(text: &str, word: &str) -> Option<usize> {
    if text.split(' ').any(|candidate| candidate.starts_with(word)) {
        return Some(1);
    }
    // One or two letters are inside of almost everything.
    (word.len() > 2 && text.contains(word)).then_some(2)
}

fn with_slips(text: &str, word: &str) -> Option<usize> {
    if let Some(rank) = as_typed(text, word) {
        return Some(rank);
    }
    let slips = match word.chars().count() {
        0..=3 => return None,
        4..=7 => 1,
        _ => 2,
    };
    let candidates = text.split(' ').filter(|candidate| may_be_near(candidate, word, slips));
    let nearest = candidates.map(|candidate| prefix_distance(word, candidate)).min()?;
    (nearest <= slips).then_some(2 + nearest)
}

/// Rules most words out before the table of slips is drawn up: each slip brings or changes one
/// letter at most, so that all other letters typed are in the word too.
fn may_be_near(candidate: &str, typed: &str, slips: usize) -> bool {
    typed.chars().filter(|letter| !candidate.contains(*letter)).count() <= slips
}

#[cfg(test)]
mod tests;
