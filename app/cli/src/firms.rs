//! The firms of a feed, from the files a publisher has.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use packan_domain::{business::Business, geo::Bounds, trade::TradeId};
use packan_feed::read_firms;

use crate::{
    Failure, Problem,
    content::Content,
    messages::Message,
    place,
    progress::{Progress, Step},
};

/// Reads the files. A firm that falls short is left out with a problem; the first of a key wins.
///
/// Errors: [`Failure::CouldNotRun`] if a file can't be read.
pub fn read(
    files: &[PathBuf],
    content: &Content,
    bounds: Bounds,
    problems: &mut Vec<Problem>,
    progress: &Progress,
) -> Result<Vec<Business>, Failure> {
    let known: BTreeSet<&TradeId> = content.trades.iter().map(|trade| &trade.card.id).collect();
    let mut keys = BTreeSet::new();
    let mut firms = Vec::new();
    for path in files {
        let file = name_of(path);
        let bytes = fs::read(path).map_err(|error| Failure::at(path, &error))?;
        let town_of = |point, address: &_| place::town_of(&content.towns, point, address);
        let read = match read_firms(&bytes, bounds, &town_of) {
            Ok(read) => read,
            Err(error) => {
                problems.push(Problem::whole(&file, &error));
                continue;
            }
        };
        problems.extend(read.left_out.iter().map(|left| Problem::left_out(&file, left)));
        for firm in read.value {
            progress.one_more(Step::Records);
            if let Some(unknown) = unknown_trade(&firm, &known) {
                let what = Message::UnknownTrade(unknown.to_string());
                problems.push(Problem::new(&file, firm.id.as_str(), "trades", what));
            } else if keys.insert(firm.id.clone()) {
                firms.push(firm);
            } else {
                let (id, what) = (firm.id.as_str(), Message::RepeatsFirm);
                problems.push(Problem::new(&file, id, "id", what));
            }
        }
    }
    // The order of files and records is chance; shards are read and compared by key.
    firms.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(firms)
}

/// A trade of the firm that is not among `known`.
pub fn unknown_trade<'a>(firm: &'a Business, known: &BTreeSet<&TradeId>) -> Option<&'a TradeId> {
    let offered = firm.apprenticeships.iter().map(|offer| &offer.trade);
    firm.trades.iter().chain(offered).find(|trade| !known.contains(trade))
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
