//! `businesses/….geojson`: the firms of a town or of a square of the map.

mod proof;
pub(crate) mod read;
mod stream;
pub(crate) mod write;

pub use proof::{Proof, proof};
pub use read::{OutsideRegion, read_businesses};
pub use stream::{read_firms, stream_firms};
pub use write::{FirmWriter, write_businesses, write_firm};
