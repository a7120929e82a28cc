//! `businesses/….geojson`: the firms of a town or of a square of the map.

mod read;
mod stream;
mod write;

pub use read::{OutsideRegion, read_businesses};
pub use stream::{read_firms, stream_firms};
pub use write::{FirmWriter, write_businesses, write_firm};
