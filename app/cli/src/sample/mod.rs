//! `packan feed sample`: invented firms, so that the app can be tried without real ones.

mod firm;
mod random;
mod related;
mod towns;
mod words;

use std::{io, path::PathBuf};

use clap::Args;
use packan_domain::geo::{Bounds, Point};
use packan_feed::FirmWriter;

use crate::{
    Failure, Problem,
    content::Content,
    messages::{Done, Message},
    progress::{Progress, Step},
    whole,
};
use firm::Inventor;
use random::Random;
use towns::Towns;

/// Invent firms that nobody takes for real
#[derive(Args)]
pub struct Sample {
    /// How many
    #[arg(long)]
    count: u32,
    /// The same seed invents the same firms
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// GeoJSON file to write
    #[arg(long)]
    out: PathBuf,
    /// Folder with region.toml, towns/ and trades/
    #[arg(long, default_value = "app/content")]
    content: PathBuf,
    /// A box to fill with made-up towns, in degrees, instead of the content's towns
    #[arg(long, value_name = "W,S,E,N", value_parser = bounds, allow_hyphen_values = true)]
    bounds: Option<Bounds>,
}

/// Invents firms one by one and writes them; the same seed and content give the same bytes.
///
/// Errors: [`Failure`].
pub fn run(wanted: &Sample, progress: &Progress) -> Result<Done, Failure> {
    let content = Content::read(&wanted.content)?;
    let mut random = Random::new(wanted.seed);
    let elsewhere = wanted.bounds.map(|bounds| Towns::within(bounds, &mut random));
    let inventor = Inventor::new(&content, elsewhere);
    let mut firms = (1..=wanted.count).map_while(|number| {
        progress.one_more(Step::Records);
        inventor.invent(number, &mut random)
    });
    let first = firms.next();
    if first.is_none() && wanted.count > 0 {
        let problem = Problem::new("content", "towns, trades", "all", Message::Empty);
        return Err(Failure::Input(vec![problem]));
    }
    let mut count = 0;
    let written = whole::write_with(&wanted.out, |file| {
        let mut writer = FirmWriter::begin(file)?;
        for firm in first.into_iter().chain(firms) {
            writer.firm(&firm)?;
            count += 1;
        }
        writer.end().map(drop)
    });
    written.map_err(|error: io::Error| Failure::at(&wanted.out, &error))?;
    Ok(Done::Invented { out: wanted.out.display().to_string(), firms: count })
}

/// West, south, east and north.
fn bounds(text: &str) -> Result<Bounds, String> {
    let degrees: Vec<f64> = text.split(',').filter_map(|part| part.trim().parse().ok()).collect();
    match degrees[..] {
        [west, south, east, north]
            if -180.0 <= west
                && west < east
                && east <= 180.0
                && -85.0 <= south
                && south < north
                && north <= 85.0 =>
        {
            let south_west = Point { lon: west, lat: south };
            Ok(Bounds { south_west, north_east: Point { lon: east, lat: north } })
        }
        _ => {
            Err("west, south, east and north in degrees, such as 5.87,47.27,15.04,55.06".to_owned())
        }
    }
}
