//! The boundary of PackAn: what comes in from a feed or from the device, and what goes out.
//!
//! Everything that is read here is untrusted. A reader takes bytes, never panics, and gives back
//! the domain's types plus a list of what it had to leave out and why; only a file that is bad as
//! a whole is an error. No other crate knows JSON.
//!
//! # Where to start
//! - [`read_index`] names the other files; [`read_trades`], [`read_trade_details`],
//!   [`read_aliases`], [`read_businesses`] and [`read_borders`] read those.
//! - The `write_…` functions write the same files, for who publishes a feed.
//! - [`read_campaign`] reads what the pages about region and publisher add.
//! - [`local_business`] says about a firm what search engines read in its page.
//! - [`saved`] keeps a person's session on the device.
//! - [`evaluation`] reports how well the deck learns.

mod aliases;
mod borders;
mod businesses;
mod campaign;
pub mod caps;
pub mod class;
mod details;
mod document;
mod error;
pub mod evaluation;
mod expected;
#[cfg(feature = "import")]
pub mod import;
mod index;
mod link;
mod linked_data;
mod localized;
mod lossy;
mod outcome;
mod record;
pub mod saved;
#[cfg(feature = "schema")]
pub mod schema;
mod text;
mod trades;
mod value;

pub use aliases::{read_aliases, write_aliases};
pub use borders::{read_borders, write_borders};
pub use businesses::{
    FirmWriter, OutsideRegion, Proof, proof, read_businesses, read_firms, stream_firms,
    write_businesses, write_firm,
};
pub use campaign::{
    AccessibilityStatement, ArbitrationBody, Campaign, Imprint, ImprintPart, Station, Tool,
    read_campaign, write_campaign,
};
pub use details::{read_trade_details, write_trade_details};
pub use error::{FeedError, StreamError};
pub use expected::Expected;
pub use index::{
    DetailsFile, FileRef, Index, Partner, Publisher, Shard, ShardArea, ShardList, Source, Tiles,
    read_index, read_shard_list, write_index, write_shard_list,
};
pub use linked_data::local_business;
pub use outcome::{LeftOut, Read, Reason};
pub use trades::{read_trades, write_trades};
