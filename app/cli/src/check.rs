//! `packan feed check`: every problem of a feed, not only the first.

use std::{collections::BTreeSet, fs, io, path::Path};

use packan_domain::trade::{Trade, TradeId};
use packan_feed::{
    DetailsFile, FeedError, FileRef, Index, Read, Shard, ShardArea, read_aliases, read_borders,
    read_businesses, read_campaign, read_index, read_shard_list, read_trade_details, read_trades,
};

use crate::{
    Failure, Problem, firms,
    keys::Keys,
    legal,
    messages::{Done, Message},
    progress::{Progress, Step},
    publish::{INDEX, sha256},
    remote::{self, Site},
};

/// Checks the feed in a folder or at an address.
///
/// Errors: [`Failure::Input`] with every problem, [`Failure::CouldNotRun`] without an index.
pub fn run(feed: &str, progress: &Progress) -> Result<Done, Failure> {
    let Checked { problems, notes } = if remote::is_address(feed) {
        let site = Site::open(feed)?;
        checked(&|url| counted(progress, site.read(url)))
    } else {
        let folder = Path::new(feed);
        let index = folder.join(INDEX);
        fs::metadata(&index).map_err(|error| Failure::at(&index, &error))?;
        checked(&|url| counted(progress, fs::read(folder.join(url))))
    };
    if problems.is_empty() {
        Ok(Done::Sound { feed: feed.to_owned(), notes })
    } else {
        Err(Failure::Input(problems))
    }
}

fn counted<T>(progress: &Progress, read: T) -> T {
    progress.one_more(Step::Files);
    read
}

/// What a check finds.
pub struct Checked {
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// What is to be said although it is not wrong.
    pub notes: Vec<Problem>,
}

/// Everything about the feed whose files `read` reads by their path.
pub fn checked(read: &dyn Fn(&str) -> io::Result<Vec<u8>>) -> Checked {
    let mut check = Check { read, problems: Vec::new(), notes: Vec::new() };
    if let Some(bytes) = check.bytes(INDEX)
        && let Some(index) = check.parsed(INDEX, read_index(&bytes))
    {
        check.feed(&index);
    }
    Checked { problems: check.problems, notes: check.notes }
}

struct Check<'a> {
    read: &'a dyn Fn(&str) -> io::Result<Vec<u8>>,
    problems: Vec<Problem>,
    notes: Vec<Problem>,
}

impl Check<'_> {
    fn note(&mut self, file: &str, record: &str, field: &str, what: impl Into<Message>) {
        self.problems.push(Problem::new(file, record, field, what));
    }

    fn bytes(&mut self, url: &str) -> Option<Vec<u8>> {
        (self.read)(url)
            .map_err(|error| self.note(url, "file", "all", Message::Unreadable(error.to_string())))
            .ok()
    }

    /// The value of a file, with what was left out of it noted.
    fn parsed<T>(&mut self, url: &str, read: Result<Read<T>, FeedError>) -> Option<T> {
        match read {
            Ok(Read { value, left_out }) => {
                self.problems.extend(left_out.iter().map(|left| Problem::left_out(url, left)));
                Some(value)
            }
            Err(error) => {
                self.problems.push(Problem::whole(url, &error));
                None
            }
        }
    }

    /// The value of a file that the index names, with its length and hash compared.
    fn named<T>(
        &mut self,
        file: &FileRef,
        read: impl FnOnce(&[u8]) -> Result<Read<T>, FeedError>,
    ) -> Option<T> {
        let bytes = self.bytes(&file.url)?;
        if bytes.len() as u64 != u64::from(file.bytes) {
            let what = Message::LengthDiffers { index: file.bytes, file: bytes.len() };
            self.note(&file.url, "file", "bytes", what);
        }
        if sha256(&bytes) != file.sha256 {
            self.note(&file.url, "file", "sha256", Message::HashDiffers);
        }
        self.parsed(&file.url, read(&bytes))
    }

    fn feed(&mut self, index: &Index) {
        let cards = self.named(&index.trades, read_trades).unwrap_or_default();
        let known: BTreeSet<&TradeId> = cards.iter().map(|trade| &trade.id).collect();
        self.details(index, &cards);
        if let Some(file) = &index.aliases {
            for aliases in self.named(file, read_aliases).unwrap_or_default() {
                if !known.contains(&aliases.id) {
                    self.note(&index.trades.url, aliases.id.as_str(), "id", Message::Missing);
                }
            }
        }
        self.towns(index);
        self.campaign(index);
        self.shards(index, &known);
    }

    fn campaign(&mut self, index: &Index) {
        let file = index.campaign.as_ref();
        let campaign = file.and_then(|file| self.named(file, read_campaign)).unwrap_or_default();
        let url = file.map_or(INDEX, |file| file.url.as_str());
        self.notes = legal::to_fill_in(index.publisher.as_ref(), &campaign, [INDEX, url]);
    }

    /// Every trade has its details in the file of its group, and nowhere else.
    fn details(&mut self, index: &Index, cards: &[Trade]) {
        let mut detailed = BTreeSet::new();
        for DetailsFile { group, file } in &index.trade_details {
            for details in self.named(file, read_trade_details).unwrap_or_default() {
                let id = details.id;
                match cards.iter().find(|card| card.id == id) {
                    None => self.note(&index.trades.url, id.as_str(), "id", Message::Missing),
                    Some(card) if card.group != *group => {
                        let what = Message::OfGroup(card.group.key());
                        self.note(&file.url, id.as_str(), "id", what);
                    }
                    Some(_) => drop(detailed.insert(id)),
                }
            }
        }
        for card in cards.iter().filter(|card| !detailed.contains(&card.id)) {
            self.note(INDEX, card.id.as_str(), "trades.details", Message::Missing);
        }
    }

    fn towns(&mut self, index: &Index) {
        let Some(file) = &index.borders else { return };
        let borders = self.named(file, read_borders).unwrap_or_default();
        for town in &index.region.towns {
            if !borders.iter().any(|border| border.town == town.id) {
                self.note(&file.url, town.id.as_str(), "slug", Message::Missing);
            }
        }
        for border in borders {
            if index.region.town(&border.town).is_none() {
                self.note(&file.url, border.town.as_str(), "slug", Message::NoTownOfIndex);
            }
        }
    }

    /// The shards of the index and of its lists.
    fn all_shards(&mut self, index: &Index) -> Vec<Shard> {
        let mut shards = index.shards.clone();
        for list in &index.shard_lists {
            let own = self.named(&list.file, read_shard_list).unwrap_or_default();
            let total: u64 = own.iter().map(|shard| u64::from(shard.count)).sum();
            if total != u64::from(list.count) {
                let what = Message::ShardsDiffer { said: u64::from(list.count), total };
                self.note(INDEX, &list.file.url, "count", what);
            }
            for shard in &own {
                let inside = match &shard.area {
                    ShardArea::Tile(tile) => list.tile.contains(*tile),
                    ShardArea::Town(_) => false,
                };
                if !inside {
                    self.note(&list.file.url, &shard.file.url, "tile", Message::OutsideList);
                }
            }
            shards.extend(own);
        }
        shards
    }

    fn shards(&mut self, index: &Index, known: &BTreeSet<&TradeId>) {
        let mut keys = Keys::default();
        let mut total = 0;
        let shards = self.all_shards(index);
        for (number, shard) in (0..).zip(&shards) {
            let url = shard.file.url.as_str();
            total += u64::from(shard.count);
            let (town, bounds) = match &shard.area {
                ShardArea::Town(town) => (Some(town), index.bounds),
                ShardArea::Tile(tile) => (None, tile.bounds()),
            };
            if town.is_some_and(|town| index.region.town(town).is_none()) {
                self.note(INDEX, url, "town", Message::NoTownOfIndex);
            }
            let read = |bytes: &[u8]| read_businesses(bytes, town, bounds);
            let Some(firms) = self.named(&shard.file, read) else { continue };
            if firms.len() as u64 != u64::from(shard.count) {
                let what = Message::CountDiffers { said: shard.count, read: firms.len() };
                self.note(INDEX, url, "count", what);
            }
            for firm in firms {
                let key = firm.id.as_str();
                if let Some(unknown) = firms::unknown_trade(&firm, known) {
                    let what = Message::UnknownTrade(unknown.to_string());
                    self.note(url, key, "trades", what);
                }
                if shard.bounds.is_some_and(|bounds| !bounds.contains(firm.point)) {
                    self.note(url, key, "geometry.coordinates", Message::OutsideShard);
                }
                if firm.sample && !index.sample {
                    self.note(url, key, "sample", Message::SampleNotSaid);
                }
                if let Some(earlier) = keys.earlier(key, number) {
                    let earlier = shards.get(earlier as usize).map_or(url, |shard| &shard.file.url);
                    self.note(url, key, "id", Message::InBoth(earlier.to_owned()));
                }
            }
        }
        if total != u64::from(index.business_count) {
            let what = Message::ShardsDiffer { said: u64::from(index.business_count), total };
            self.note(INDEX, "businesses", "count", what);
        }
    }
}
