//! The game beside a React page with the same cards, and the trade search beside `fuse.js`: what a
//! visitor gets of either, one after the other on the same machine.

mod first;
mod search;
mod swiping;

use std::path::PathBuf;

use packan_tests::{Broken, Journey, Outcome, Screen, Visit, unwatched};
use serde_json::{Value, json};
use xtask::layout;

/// A page with cards to swipe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Page {
    Ours,
    Peer,
}

impl Page {
    /// Where its files lie.
    fn folder(self) -> PathBuf {
        match self {
            Self::Ours => layout::dist(),
            Self::Peer => layout::peers(),
        }
    }

    fn path(self) -> &'static str {
        match self {
            Self::Ours => "/swipe",
            Self::Peer => "/",
        }
    }

    /// A browser in which nothing was loaded yet.
    fn visit(self, scripts: &[&'static str]) -> Outcome<Visit> {
        let plan = Journey::default().at(self.folder()).on(Screen::Phone);
        unwatched(&scripts.iter().fold(plan, |plan, script| plan.before_every_page(script)))
    }
}

/// A figure of both pages, of which less is better.
struct Row {
    title: String,
    unit: &'static str,
    ours: f64,
    peer: f64,
    /// How many times the other's figure ours may be.
    most: f64,
}

/// Code of the app may weigh more than the other's, because it does more.
const CODE: f64 = 2.5;
/// In all else it has to be ahead.
const AHEAD: f64 = 1.0;

impl Row {
    /// A line of the table.
    fn line(&self) -> String {
        let Self { title, unit, ours, peer, .. } = self;
        let ratio = ours / peer;
        let verdict = if self.is_within() { "" } else { " **behind**" };
        let ratio = if ratio.is_finite() { format!("{ratio:.2}") } else { "–".to_owned() };
        format!("| {title} | {ours:.1} {unit} | {peer:.1} {unit} | {ratio}{verdict} |")
    }

    fn is_within(&self) -> bool {
        self.ours <= self.peer * self.most
    }
}

/// Some rows of the table.
type Rows = fn() -> Outcome<Vec<Row>>;

const ROWS: [Rows; 3] = [first::rows, swiping::rows, search::rows];

/// Prints the table; true if we are ahead where we have to be.
pub fn peers() -> Outcome<bool> {
    println!("| | PackAn | peer | ratio |\n|---|---:|---:|---:|");
    let mut within = true;
    for rows in ROWS {
        for row in rows()? {
            println!("{}", row.line());
            within &= row.is_within();
        }
    }
    Ok(within)
}

fn slowed_down(visit: &Visit, rate: u32) -> Outcome {
    let rate = json!({ "rate": rate });
    visit.browser().devtools("Emulation.setCPUThrottlingRate", &rate).map(drop)
}

fn number(value: &Value) -> Outcome<f64> {
    value.as_f64().ok_or_else(|| Broken(format!("no number: {value}")))
}

fn median(mut figures: Vec<f64>) -> Outcome<f64> {
    figures.sort_by(f64::total_cmp);
    let middle = figures.get(figures.len() / 2).copied();
    middle.ok_or_else(|| Broken("nothing was measured".to_owned()))
}
