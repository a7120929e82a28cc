//! The firms of a feed, from the files a publisher has.

use std::{
    collections::BTreeSet,
    fs::File,
    io,
    path::{Path, PathBuf},
};

use packan_domain::{
    business::Business,
    geo::tile::{DEEPEST, Tile},
    trade::TradeId,
};
use packan_feed::{LeftOut, Read, StreamError, stream_firms, write_firm};

use super::sorter::{Firm, Order, Sorter};
use crate::{
    Failure, Problem,
    content::Content,
    firms::unknown_trade,
    keys::Keys,
    messages::Message,
    place::Ground,
    progress::{Progress, Step},
};

/// The firms, and what has to be known of all of them before the first can be written.
pub struct Gathered {
    /// The firms.
    pub sorter: Resortable,
    /// How many there are.
    pub count: u32,
    /// Whether any of them is invented.
    pub sample: bool,
    /// How many there are in each town, in the order of the content.
    pub of_towns: Vec<u32>,
    /// How many are in no town.
    pub without_town: u32,
    /// The deepest tile of each, by its number.
    pub tiles: Vec<u64>,
}

/// Firms that are being sorted in one order and can be had in another.
pub struct Resortable {
    sorter: Sorter,
    folder: PathBuf,
}

impl Resortable {
    /// All firms in an order.
    ///
    /// Errors: those of the file system, here and of each firm.
    pub fn ordered(self, order: Order) -> io::Result<Box<dyn Iterator<Item = io::Result<Firm>>>> {
        if order == Order::Tiles {
            return Ok(Box::new(self.sorter.sorted()?));
        }
        let mut again = Sorter::new(order, &self.folder);
        self.sorter.sorted()?.try_for_each(|firm| again.add(firm?))?;
        Ok(Box::new(again.sorted()?))
    }
}

/// Reads the files, in memory that does not grow with them but for some tens of bytes a firm; what
/// does not fit goes to the file system of `folder`. A firm that falls short is left out with a
/// problem; the first of a key wins, by the names of the files and not by the order in which they
/// are given.
///
/// Errors: [`Failure::CouldNotRun`] if a file can't be read or there is no room,
/// [`Failure::Input`] if a file is bad as a whole: a feed without it would be worse than the old
/// one.
pub fn read(
    files: &[PathBuf],
    content: &Content,
    ground: &Ground<'_>,
    folder: &Path,
    problems: &mut Vec<Problem>,
    progress: &Progress,
) -> Result<Gathered, Failure> {
    let known: BTreeSet<&TradeId> = content.trades.iter().map(|trade| &trade.card.id).collect();
    let mut files: Vec<(String, &PathBuf)> =
        files.iter().map(|path| (name_of(path), path)).collect();
    files.sort();
    let sorter = Sorter::new(Order::Tiles, folder);
    let mut reading = Reading {
        content,
        known,
        keys: Keys::default(),
        gathered: Gathered {
            sorter: Resortable { sorter, folder: folder.to_owned() },
            count: 0,
            sample: false,
            of_towns: vec![0; content.towns.len()],
            without_town: 0,
            tiles: Vec::new(),
        },
    };
    let town_of = ground.town_of();
    for (number, (name, path)) in (0..).zip(files) {
        let file = File::open(path).map_err(|error| Failure::at(path, &error))?;
        let read = stream_firms(file, ground.bounds, &town_of, |Read { value, left_out }| {
            progress.one_more(Step::Records);
            problems.extend(left_out.iter().map(|left| Problem::left_out(&name, left)));
            let problem = value.map(|firm| reading.take(&firm, &name, number)).transpose()?;
            problems.extend(problem.flatten());
            Ok(())
        });
        match read {
            Ok(()) => {}
            Err(StreamError::Io(error)) => return Err(Failure::at(path, &error)),
            Err(StreamError::Feed(error)) => {
                return Err(Failure::Input(vec![Problem::whole(&name, &error)]));
            }
        }
    }
    Ok(reading.gathered)
}

struct Reading<'a> {
    content: &'a Content,
    known: BTreeSet<&'a TradeId>,
    keys: Keys,
    gathered: Gathered,
}

impl Reading<'_> {
    /// Takes a firm, or says why not.
    fn take(&mut self, firm: &Business, file: &str, number: u32) -> io::Result<Option<Problem>> {
        let id = firm.id.as_str();
        if let Some(unknown) = unknown_trade(firm, &self.known) {
            let what = Message::UnknownTrade(unknown.to_string());
            return Ok(Some(Problem::new(file, id, "trades", what)));
        }
        match self.keys.earlier(id, number) {
            Some(same) if same == number => {
                let repeated = LeftOut::repeated(id.to_owned());
                return Ok(Some(Problem::left_out(file, &repeated)));
            }
            Some(_) => return Ok(Some(Problem::new(file, id, "id", Message::RepeatsFirm))),
            None => {}
        }
        let gathered = &mut self.gathered;
        let mut towns = self.content.towns.iter().zip(0..);
        let town = towns.find(|(town, _)| Some(&town.town.id) == firm.town.as_ref());
        let town: Option<u32> = town.map(|(_, number)| number);
        match town.and_then(|number| gathered.of_towns.get_mut(number as usize)) {
            Some(count) => *count += 1,
            None => gathered.without_town += 1,
        }
        let tile = Tile::of(firm.point, DEEPEST).deepest().start;
        gathered.tiles.push(tile);
        gathered.count += 1;
        gathered.sample |= firm.sample;
        let mut written = Vec::new();
        write_firm(firm, &mut written)?;
        let firm = Firm { id: id.to_owned(), point: firm.point, town, tile, written };
        gathered.sorter.sorter.add(firm)?;
        Ok(None)
    }
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
