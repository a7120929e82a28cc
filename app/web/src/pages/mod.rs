//! One file a page.

mod answers;
mod business;
mod career;
mod choice;
mod class;
mod embed;
mod embedded;
mod firms;
mod future;
mod how;
mod law;
mod leaving;
mod legal;
mod lens;
mod map;
mod missing;
#[cfg(feature = "muster")]
mod muster;
mod placard;
mod region;
mod result;
mod saved;
mod schools;
mod settings;
mod start;
mod swipe;
mod town;
mod trade;
mod trades;

pub use answers::AnswersPage;
pub use business::BusinessPage;
pub use career::CareerPage;
pub use class::ClassPage;
pub use embed::EmbedPage;
pub use embedded::embedded;
pub use firms::FirmsPage;
pub use future::FuturePage;
pub use how::HowPage;
pub use leaving::LeavingUniversityPage;
pub use legal::{AccessibilityPage, ImprintPage, PrivacyPage};
pub use lens::LensPage;
pub use map::MapPage;
pub use missing::{Missing, NotFoundPage};
#[cfg(feature = "muster")]
pub use muster::MusterPage;
pub use placard::PlacardPage;
pub use region::RegionPage;
pub use result::{ResultPage, SharedPage};
pub use saved::SavedPage;
pub use schools::SchoolsPage;
pub use settings::SettingsPage;
pub use start::StartPage;
pub use swipe::SwipePage;
pub use town::TownPage;
pub use trade::TradePage;
pub use trades::TradesPage;
