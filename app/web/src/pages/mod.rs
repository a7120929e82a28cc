//! One file a page.

mod answers;
mod business;
mod how;
mod map;
mod missing;
#[cfg(feature = "muster")]
mod muster;
mod placard;
mod placeholder;
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
pub use how::HowPage;
pub use map::MapPage;
pub use missing::{Missing, NotFoundPage};
#[cfg(feature = "muster")]
pub use muster::MusterPage;
pub use placard::PlacardPage;
pub use placeholder::{PlaceholderPage, Topic};
pub use result::{ResultPage, SharedPage};
pub use saved::SavedPage;
pub use settings::SettingsPage;
pub use start::StartPage;
pub use swipe::SwipePage;
pub use town::TownPage;
pub use trade::TradePage;
pub use trades::TradesPage;
