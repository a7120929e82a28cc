//! The trades of a feed that is on this machine.

use std::{
    fs,
    path::{Path, PathBuf},
};

use packan_domain::trade::Trade;
use packan_feed::{FeedError, Read, read_index, read_trades};

use crate::{Failure, Problem, messages::Message, publish::INDEX};

/// The trades of a feed, by its folder or its index.
///
/// Errors: [`Failure::Input`] with every trade that can't be read in full, because figures of a part
/// of the catalogue would pass for those of all; [`Failure::CouldNotRun`] without files.
pub fn read(feed: &Path) -> Result<Vec<Trade>, Failure> {
    let index = if feed.is_dir() { feed.join(INDEX) } else { feed.to_owned() };
    let file = parsed(&index, read_index)?.value.trades;
    let path: PathBuf = index.with_file_name(&file.url);
    let Read { value, left_out } = parsed(&path, read_trades)?;
    let name = path.display().to_string();
    let mut problems: Vec<Problem> =
        left_out.iter().map(|left| Problem::left_out(&name, left)).collect();
    if value.is_empty() {
        problems.push(Problem::new(&name, "trades", "all", Message::Empty));
    }
    if problems.is_empty() { Ok(value) } else { Err(Failure::Input(problems)) }
}

fn parsed<T>(
    path: &Path,
    read: impl FnOnce(&[u8]) -> Result<Read<T>, FeedError>,
) -> Result<Read<T>, Failure> {
    let bytes = fs::read(path).map_err(|error| Failure::at(path, &error))?;
    let whole = |error| Failure::Input(vec![Problem::whole(&path.display().to_string(), &error)]);
    read(&bytes).map_err(whole)
}
