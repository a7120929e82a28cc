//! `packan feed build`: content and firms become the files of a feed.

use std::{
    io,
    path::{Path, PathBuf},
};

use packan_domain::{
    business::Business,
    geo::{Bounds, Point},
    region::{Border, Region},
    trade::{Aliases, Group, Trade, TradeDetails},
};
use packan_feed::{
    DetailsFile, FileRef, Index, Shard, ShardArea, write_aliases, write_borders, write_businesses,
    write_index, write_trade_details, write_trades,
};

use crate::{
    Failure, Problem, check,
    content::Content,
    firms,
    messages::{Done, Message},
    place,
    progress::{Progress, Step},
    publish::{self, Staged},
};

/// Builds the feed, checks it and publishes it to `out`.
///
/// Errors: [`Failure::Input`]. Wrong content writes nothing; firms that fall short are left out
/// and listed, and the feed of the others is written.
pub fn run(
    folder: &Path,
    firm_files: &[PathBuf],
    out: &Path,
    generated: Option<String>,
    progress: &Progress,
) -> Result<Done, Failure> {
    let content = Content::read(folder)?;
    let Some(bounds) = place::region_bounds(&content) else {
        let problem = Problem::new("towns/towns.toml", "file", "towns", Message::Empty);
        return Err(Failure::Input(vec![problem]));
    };
    let mut problems = Vec::new();
    let firms = firms::read(firm_files, &content, bounds, &mut problems, progress)?;
    let generated = generated.unwrap_or_else(|| content.updated.clone());
    let (trades, count) = (content.trades.len(), firms.len());
    let staged = stage(content, bounds, &firms, generated, progress)
        .map_err(|error| Failure::at(out, &error))?;
    // What the app would leave out must not be published.
    let own = check::problems(&|url| staged.read(url));
    if !own.is_empty() {
        return Err(Failure::Input(own));
    }
    let removed = publish::publish(&staged, out)?;
    let done = Done::Built { out: out.display().to_string(), trades, firms: count, removed };
    if problems.is_empty() { Ok(done) } else { Err(Failure::Partly(problems, done)) }
}

/// Writes every file to memory, the index last.
fn stage(
    content: Content,
    bounds: Bounds,
    firms: &[Business],
    generated: String,
    progress: &Progress,
) -> io::Result<Staged> {
    let mut staged = Staged::default();
    let (cards, pages): (Vec<Trade>, Vec<_>) = content
        .trades
        .into_iter()
        .map(|trade| (trade.card, (trade.details, trade.aliases)))
        .unzip();
    let (details, aliases): (Vec<TradeDetails>, Vec<Aliases>) = pages.into_iter().unzip();
    let trades = staged.add("trades", "json", |out| write_trades(&cards, out))?;
    let trade_details = stage_details(&mut staged, &cards, &details)?;
    let aliases = staged.add("trade-aliases", "json", |out| write_aliases(&aliases, out))?;
    let (towns, borders): (Vec<_>, Vec<_>) = content
        .towns
        .into_iter()
        .map(|town| (town.town.clone(), Border { town: town.town.id, ring: town.border }))
        .unzip();
    let borders = staged.add("borders", "geojson", |out| write_borders(&borders, out))?;
    let mut shards = Vec::new();
    for town in &towns {
        let own: Vec<&Business> =
            firms.iter().filter(|firm| firm.town.as_ref() == Some(&town.id)).collect();
        if !own.is_empty() {
            let file: FileRef =
                staged.add(&format!("businesses/{}", town.id), "geojson", |out| {
                    write_businesses(own.iter().copied(), out)
                })?;
            progress.one_more(Step::Files);
            shards.push(Shard {
                file,
                area: ShardArea::Town(town.id.clone()),
                count: count(own.len())?,
                bounds: Bounds::of(own.iter().map(|firm| -> Point { firm.point })),
            });
        }
    }
    let index = Index {
        generated,
        sample: firms.iter().any(|firm| firm.sample),
        region: Region { name: content.name, towns },
        bounds,
        borders: Some(borders),
        trades,
        trade_details,
        aliases: Some(aliases),
        business_count: count(firms.len())?,
        shards,
        shard_lists: Vec::new(),
        tiles: content.tiles,
        publisher: content.publisher,
        facts: content.facts,
        partners: content.partners,
        sources: content.sources,
    };
    write_index(&index, &mut staged.index)?;
    Ok(staged)
}

/// A file for each group that has trades, so that a page waits for its own group only.
fn stage_details(
    staged: &mut Staged,
    cards: &[Trade],
    details: &[TradeDetails],
) -> io::Result<Vec<DetailsFile>> {
    let mut files = Vec::new();
    for &group in Group::ALL {
        let both = cards.iter().zip(details);
        let own: Vec<_> =
            both.filter(|(card, _)| card.group == group).map(|(_, details)| details).collect();
        if !own.is_empty() {
            let stem = format!("trade-details/{}", group.key());
            let write = |out: &mut Vec<u8>| write_trade_details(own.iter().copied(), out);
            files.push(DetailsFile { group, file: staged.add(&stem, "json", write)? });
        }
    }
    Ok(files)
}

fn count(length: usize) -> io::Result<u32> {
    u32::try_from(length).map_err(io::Error::other)
}
