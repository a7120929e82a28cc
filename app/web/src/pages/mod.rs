//! One file a page.

mod answers;
mod business;
mod future;
mod how;
mod legal;
mod map;
mod missing;
#[cfg(feature = "muster")]
mod muster;
mod placeholder;
mod region;
mod result;
mod saved;
mod settings;
mod start;
mod swipe;
mod town;
mod trade;
mod trades;

pub use answers::AnswersPage;
pub use business::BusinessPage;
pub use future::FuturePage;
pub use how::HowPage;
pub use legal::{AccessibilityPage, ImprintPage, PrivacyPage};
pub use map::MapPage;
pub use missing::{Missing, NotFoundPage};
#[cfg(feature = "muster")]
pub use muster::MusterPage;
pub use placeholder::{PlaceholderPage, Topic};
pub use region::RegionPage;
pub use result::ResultPage;
pub use saved::SavedPage;
pub use settings::SettingsPage;
pub use start::StartPage;
pub use swipe::SwipePage;
pub use town::TownPage;
pub use trade::TradePage;
pub use trades::TradesPage;
