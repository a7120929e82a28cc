//! Firms from the files that a publisher has: a spreadsheet export, an OpenStreetMap extract, an
//! answer of the job search.
//!
//! Each source becomes [`Row`]s by [`Column`], in which what it means by its own words is already
//! translated; [`firms`] makes businesses of the rows, by the same rules whatever the source.
//! What was not taken, or not whole, comes back as rows, which [`write_left_out`] writes for a
//! person to correct and [`read_table`] reads again.

mod address;
mod cells;
mod column;
mod documentation;
mod finding;
mod firm;
mod firms;
mod identity;
mod jobs;
mod languages;
mod left_out;
mod merge;
mod offers;
mod overpass;
mod row;
mod surroundings;
mod table;
mod telephone;
mod topics;
mod trades;

pub use column::Column;
pub use documentation::documentation;
pub use finding::{Finding, Weight, What};
pub use firms::{Counts, Imported, LeftOutRow, firms};
pub use jobs::{OfferKind, read_jobs};
pub use left_out::write_left_out;
pub use merge::complete;
pub use overpass::read_overpass;
pub use row::{Row, Rows};
pub use surroundings::{Postcode, Surroundings};
pub use table::read_table;

pub use crate::value::is_date;
