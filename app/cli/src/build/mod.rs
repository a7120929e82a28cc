//! `packan feed build`: content and firms become the files of a feed.

mod gathered;
mod shards;
mod sorter;

use std::{fs, path::PathBuf};

use clap::Args;
use packan_domain::{
    geo::Bounds,
    region::{Border, Region},
    trade::{Aliases, Group, Trade, TradeDetails},
};
use packan_feed::{
    DetailsFile, Index, write_aliases, write_borders, write_campaign, write_index,
    write_trade_details, write_trades,
};

use crate::{
    Failure, Problem, check,
    content::{CAMPAIGN, Content},
    legal,
    messages::{Done, Message},
    place::Ground,
    progress::Progress,
    publish::Staged,
};
use gathered::Gathered;
use shards::{Cut, Shards};

/// Build a feed from content and firms; the same input gives the same bytes
#[derive(Args)]
pub struct Build {
    /// Folder with region.toml, trades/ and, where it has towns, towns/
    content: PathBuf,
    /// GeoJSON files of firms
    firms: Vec<PathBuf>,
    /// Folder to write; may hold an earlier feed
    #[arg(long)]
    out: PathBuf,
    /// Time to carry instead of the content's own, such as 2026-11-22T10:00:00Z
    #[arg(long, value_name = "ISO-TIME")]
    generated: Option<String>,
    /// How to cut the firms into files
    #[arg(long, value_enum, default_value_t = Cut::Auto)]
    shards: Cut,
}

/// Builds the feed, checks it and publishes it.
///
/// Errors: [`Failure::Input`]. Wrong content and files that are bad as a whole write nothing; firms
/// that fall short are left out and listed, and the feed of the others is written.
pub fn run(wanted: &Build, progress: &Progress) -> Result<Done, Failure> {
    let content = Content::read(&wanted.content)?;
    let Some(mut ground) = Ground::of(&content) else {
        let problem = Problem::new("towns/towns.toml", "file", "towns", Message::Empty);
        return Err(Failure::Input(vec![problem]));
    };
    if wanted.shards == Cut::Towns {
        ground = ground.in_towns_only();
    }
    let out = wanted.out.as_path();
    fs::create_dir_all(out).map_err(|error| Failure::at(out, &error))?;
    let mut problems = Vec::new();
    let firms = gathered::read(&wanted.firms, &content, &ground, out, &mut problems, progress)?;
    let generated = wanted.generated.clone().unwrap_or_else(|| content.updated.clone());
    let files = ["region.toml", CAMPAIGN];
    let notes = legal::to_fill_in(content.publisher.as_ref(), &content.campaign, files);
    let (trades, count, bounds) = (content.trades.len(), firms.count, ground.bounds);
    let mut staged = Staged::new(out);
    stage(&mut staged, content, bounds, firms, wanted.shards, generated, progress)?;
    // What the app would leave out must not be published.
    let own = check::checked(&|url| staged.read(url)).problems;
    if !own.is_empty() {
        return Err(Failure::Input(own));
    }
    let removed = staged.publish()?;
    let firms = count as usize;
    let done = Done::Built { out: out.display().to_string(), trades, firms, removed, notes };
    if problems.is_empty() { Ok(done) } else { Err(Failure::Partly(problems, done)) }
}

/// Writes every file, the index to memory.
fn stage(
    staged: &mut Staged,
    content: Content,
    bounds: Bounds,
    firms: Gathered,
    cut: Cut,
    generated: String,
    progress: &Progress,
) -> Result<(), Failure> {
    let (cards, pages): (Vec<Trade>, Vec<_>) = content
        .trades
        .into_iter()
        .map(|trade| (trade.card, (trade.details, trade.aliases)))
        .unzip();
    let (details, aliases): (Vec<TradeDetails>, Vec<Aliases>) = pages.into_iter().unzip();
    let trades = staged.add("trades", "json", |out| write_trades(&cards, out))?;
    let trade_details = stage_details(staged, &cards, &details)?;
    let aliases = staged.add("trade-aliases", "json", |out| write_aliases(&aliases, out))?;
    let campaign = staged.add("campaign", "json", |out| write_campaign(&content.campaign, out))?;
    let (towns, borders): (Vec<_>, Vec<_>) = content
        .towns
        .into_iter()
        .map(|town| (town.town.clone(), Border { town: town.town.id, ring: town.border }))
        .unzip();
    let borders = if borders.is_empty() {
        None
    } else {
        Some(staged.add("borders", "geojson", |out| write_borders(&borders, out))?)
    };
    let (sample, business_count) = (firms.sample, firms.count);
    let Shards { shards, lists } = shards::stage(staged, firms, cut, &towns, progress)?;
    let index = Index {
        generated,
        sample,
        region: Region { name: content.name, towns },
        bounds,
        borders,
        trades,
        trade_details,
        aliases: Some(aliases),
        business_count,
        shards,
        shard_lists: lists,
        tiles: content.tiles,
        publisher: content.publisher,
        facts: content.facts,
        campaign: Some(campaign),
        partners: content.partners,
        sources: content.sources,
    };
    let written = write_index(&index, &mut staged.index);
    written.map_err(|error| Failure::at(staged.folder(), &error))
}

/// A file for each group that has trades, so that a page waits for its own group only.
fn stage_details(
    staged: &mut Staged,
    cards: &[Trade],
    details: &[TradeDetails],
) -> Result<Vec<DetailsFile>, Failure> {
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
