//! What the app holds while it runs, shared by context.

mod applicant;
mod arrival;
mod catalogue;
mod details;
mod feed_state;
mod firms;
mod here;
mod last_result;
mod latest;
mod lookup;
mod matches;
mod nearby;
mod shards;
mod sight;
mod spot;
mod store;
mod streets;
mod whereabouts;

pub use applicant::{Applicant, use_applicant};
pub use arrival::Arrival;
pub use catalogue::Catalogue;
pub use details::DetailsState;
pub use feed_state::{FeedContext, FeedFailure, FeedState, Origin, use_feed};
pub use firms::{Firm, ShardFirms};
pub use here::{Here, HereState, use_here};
pub use last_result::{Change, LastResult, SHOWN, use_last_result};
pub use latest::Latest;
pub use lookup::{Found, Wanted, look_again, look_up};
pub use matches::{Matches, use_matches};
pub use nearby::Nearby;
pub use shards::{Firms, Progress, Shards, use_shards};
pub use sight::{Area, Sight};
pub use spot::Spot;
pub use store::{StorageTrouble, Store, use_store};
pub use streets::{Streets, use_streets};
pub use whereabouts::{Whereabouts, use_whereabouts};
