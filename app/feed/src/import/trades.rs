use packan_domain::{search::Named, trade::TradeId};

use super::{Column, Surroundings, Weight, What, cells::Cells};
use crate::{Reason, caps};

/// Trades that look like an unknown word, at most.
const SUGGESTIONS: usize = 3;

/// The trades of a row; none, with findings, where no word names one.
pub(super) fn trades(cells: &mut Cells<'_>, surroundings: &Surroundings<'_>) -> Vec<TradeId> {
    let raw = cells.row.get(Column::Trades).unwrap_or_default().to_owned();
    let mut trades = Vec::new();
    let mut problems = Vec::new();
    for word in raw.split([';', '|', '\n']).map(str::trim).filter(|word| !word.is_empty()) {
        let whole = trade(cells, word, surroundings);
        // Names have commas of their own, so that the whole word counts first.
        let parts = word.split(',').map(str::trim).filter(|part| !part.is_empty());
        let found = match whole {
            Err(what) if word.contains(',') => {
                let parts: Result<Vec<_>, _> =
                    parts.map(|part| trade(cells, part, surroundings)).collect();
                parts.map_err(|_| what)
            }
            whole => whole.map(|trade| vec![trade]),
        };
        match found {
            Ok(found) => {
                for trade in found {
                    if !trades.contains(&trade) {
                        trades.push(trade);
                    }
                }
            }
            Err(what) => problems.push(what),
        }
    }
    let weight = if trades.is_empty() { Weight::LeftOut } else { Weight::FieldLost };
    // The reader of a source may have said why already.
    if trades.is_empty() && problems.is_empty() && !cells.row.is_left_out() {
        problems.push(What::Wrong(Reason::Missing));
    }
    if trades.len() > caps::LIST {
        problems.push(What::Wrong(Reason::TooMany { most: caps::LIST }));
        trades.truncate(caps::LIST);
    }
    for what in problems {
        cells.row.find(Column::Trades, weight, what);
    }
    trades
}

/// The trade that a word names.
///
/// Errors: [`What::UnknownTrade`], [`What::AmbiguousTrade`].
pub(super) fn trade(
    cells: &mut Cells<'_>,
    word: &str,
    surroundings: &Surroundings<'_>,
) -> Result<TradeId, What> {
    match surroundings.names.find(word) {
        Named::One(id) => {
            if word.contains(char::REPLACEMENT_CHARACTER) {
                let what = What::MendedTrade(word.to_owned(), id.clone());
                cells.row.find(Column::Trades, Weight::Note, what);
            }
            Ok(id)
        }
        Named::Several(ids) => Err(What::AmbiguousTrade(short(word), ids)),
        Named::Nothing => {
            let mut like = surroundings.search.find(word);
            like.truncate(SUGGESTIONS);
            Err(What::UnknownTrade(short(word), like))
        }
    }
}

fn short(word: &str) -> String {
    word.chars().take(caps::NAME).collect()
}
