//! What must hold of everything that reads what it was given from outside: no bytes stop it, and what
//! it makes of them is written and read again as the same.
//!
//! The fuzzer (`fuzz/`) looks for bytes that break it; those that lead to different ways through the
//! code are kept in `corpus/`, which the tests replay.
#![expect(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "what does not hold has to stop the program"
)]

mod feed;
mod firms;
mod import;
mod link;
mod saved;

pub use feed::{index, trades};
pub use firms::firms;
pub use import::import;
pub use link::link;
pub use saved::saved;

use packan_domain::geo::{Bounds, Point};

/// A check by the name of its corpus.
pub type Check = (&'static str, fn(&[u8]));

/// All of them.
pub const CHECKS: [Check; 6] = [
    ("index", index),
    ("trades", trades),
    ("firms", firms),
    ("saved", saved),
    ("import", import),
    ("link", link),
];

/// Everywhere.
const WORLD: Bounds = Bounds {
    south_west: Point { lon: -180.0, lat: -90.0 },
    north_east: Point { lon: 180.0, lat: 90.0 },
};
