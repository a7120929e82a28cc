//! The content that people edit: a region, its towns, the trades.

mod campaign;
mod postcodes;
mod region;
mod source;
mod towns;
mod trade;

use std::{collections::BTreeMap, fs, path::Path};

use packan_domain::{
    geo::{Bounds, Point},
    language::Language,
    region::RegionFact,
    search::{TradeNames, TradeSearch},
    trade::{Aliases, Trade, TradeDetails},
};
use packan_feed::{Campaign, Partner, Publisher, Source, Tiles, import::Postcode};
use serde::de::DeserializeOwned;

use crate::{Failure, Problem, messages::Message};

pub use campaign::CAMPAIGN;
pub use towns::TownContent;

/// Everything a feed is built from, apart from the firms.
pub struct Content {
    /// The region's name.
    pub name: String,
    /// The box in which every firm has to lie; `None` where the towns' borders say it.
    pub bounds: Option<Bounds>,
    /// When the content was last touched, ISO 8601 in UTC.
    pub updated: String,
    /// Background maps, if the publisher has a server for them.
    pub tiles: Option<Tiles>,
    /// Whom to tell that an entry is wrong.
    pub publisher: Option<Publisher>,
    /// Figures about the region.
    pub facts: Vec<RegionFact>,
    /// Who stands behind the feed.
    pub partners: Vec<Partner>,
    /// Where contents come from.
    pub sources: Vec<Source>,
    /// What the pages about region, careers and publisher add.
    pub campaign: Campaign,
    /// The towns, in the order of their file.
    pub towns: Vec<TownContent>,
    /// A rough point of each postcode, where there is one.
    pub points: BTreeMap<String, Point>,
    /// The trades, alphabetically by slug.
    pub trades: Vec<TradeContent>,
}

/// A trade, and what only the sample needs to know of it.
pub struct TradeContent {
    /// What its card shows.
    pub card: Trade,
    /// What its page adds.
    pub details: TradeDetails,
    /// What people call it.
    pub aliases: Aliases,
    /// Apprenticeships begun in Germany in 2024; weighs how many invented firms work in it.
    pub new_contracts: u32,
}

impl Content {
    /// Reads the folder.
    ///
    /// Errors: [`Failure::Input`] with every problem of every file, [`Failure::CouldNotRun`] if
    /// the folder can't be read.
    pub fn read(folder: &Path) -> Result<Self, Failure> {
        let mut problems = Vec::new();
        let region: Option<region::RegionFile> = parse(folder, "region.toml", &mut problems)?;
        let campaign = campaign::read(folder, &mut problems)?;
        let towns = towns::read(folder, &mut problems)?;
        let points = postcodes::read(folder, &towns, &mut problems)?;
        let trades = trade::read(folder, &mut problems)?;
        problems.extend(region.as_ref().and_then(region::RegionFile::problem));
        match region {
            Some(region) if problems.is_empty() => Ok(region.with(campaign, towns, points, trades)),
            _ => Err(Failure::Input(problems)),
        }
    }

    /// What the trades are called, word for word and for suggestions.
    pub fn names(&self) -> (TradeNames, TradeSearch) {
        let cards: Vec<Trade> = self.trades.iter().map(|trade| trade.card.clone()).collect();
        let details: Vec<TradeDetails> =
            self.trades.iter().map(|trade| trade.details.clone()).collect();
        let aliases: Vec<Aliases> = self.trades.iter().map(|trade| trade.aliases.clone()).collect();
        let search =
            TradeSearch::new(&cards, Language::English).with_aliases(&aliases, Language::English);
        (TradeNames::new(&cards, &details, &aliases), search)
    }

    /// The towns' postcodes; one without a point of its own has that of its town.
    pub fn postcodes(&self) -> BTreeMap<String, Postcode> {
        let of_town = |town: &TownContent| {
            let (center, name) = (town.town.center, town.town.name.clone());
            let codes = town.postcodes.clone().into_iter();
            codes.map(move |code| (code, Postcode { point: center, town: name.clone() }))
        };
        let mut postcodes: BTreeMap<String, Postcode> =
            self.towns.iter().flat_map(of_town).collect();
        for (code, point) in &self.points {
            if let Some(postcode) = postcodes.get_mut(code) {
                postcode.point = *point;
            }
        }
        postcodes
    }

    /// The day when the content was last touched.
    pub fn day(&self) -> &str {
        self.updated.get(..10).unwrap_or(&self.updated)
    }
}

/// A TOML file of the folder; what is wrong with it goes to `problems`, by line.
fn parse<T: DeserializeOwned>(
    folder: &Path,
    file: &str,
    problems: &mut Vec<Problem>,
) -> Result<Option<T>, Failure> {
    let path = folder.join(file);
    let text = fs::read_to_string(&path).map_err(|error| Failure::at(&path, &error))?;
    match toml::from_str(&text) {
        Ok(parsed) => Ok(Some(parsed)),
        Err(error) => {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            let field = text.lines().nth(line - 1).and_then(|line| line.split(['=', ']']).next());
            let field = field.unwrap_or_default().trim_matches(['[', ' ']);
            let field = if field.is_empty() { "file" } else { field };
            let what = Message::Syntax(error.message().replace('\n', " "));
            problems.push(Problem::new(file, format!("line {line}"), field, what));
            Ok(None)
        }
    }
}
