//! `businesses/….geojson`: the firms of a town.

pub(crate) mod read;
pub(crate) mod write;

pub use read::{OutsideRegion, read_businesses, read_firms};
pub use write::write_businesses;
