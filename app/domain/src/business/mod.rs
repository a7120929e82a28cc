//! Businesses: the firms that train.

mod filter;
pub mod hours;
mod mentions;
#[cfg(test)]
mod sample;
mod sorting;
mod tally;
mod vicinity;

pub use filter::{BusinessFilter, Offer, Sieve, Work};
pub use mentions::Mentions;
pub use sorting::Sorting;
pub use tally::{Tally, most_trades};
pub use vicinity::{Area, NotAVicinity, Vicinity};

use crate::{
    geo::Point,
    region::TownId,
    slug::slug_type,
    trade::{Provenance, Topic, TradeId},
};

slug_type! {
    /// A business's key, stable as long as its publisher keeps it.
    BusinessId
}

/// A firm that trains one or more trades.
#[expect(clippy::struct_excessive_bools, reason = "each is an answer of its own")]
#[derive(Debug, Clone, PartialEq)]
pub struct Business {
    /// Key in addresses.
    pub id: BusinessId,
    /// Name.
    pub name: String,
    /// The town it is in; `None` where the feed's shards are not those of towns.
    pub town: Option<TownId>,
    /// Trades it works in; never empty.
    pub trades: Vec<TradeId>,
    /// Where to go.
    pub address: Address,
    /// Where it stands on the map.
    pub point: Point,
    /// `point` is only the middle of its postcode, because nobody knows better.
    pub approximate: bool,
    /// How to reach it.
    pub contact: Contact,
    /// Apprenticeships on offer.
    pub apprenticeships: Vec<Apprenticeship>,
    /// Offers internships.
    pub internship: bool,
    /// Offers trial days.
    pub trial_day: bool,
    /// Languages spoken, BCP 47.
    pub languages: Vec<String>,
    /// Topics of the future it says it works on.
    pub topics: Vec<Topic>,
    /// Opening hours as the source writes them; `None` means unknown.
    pub opening_hours: Option<String>,
    /// Invented to show what the app does, not a real firm.
    pub sample: bool,
    /// Source of the record.
    pub provenance: Provenance,
}

/// A postal address; parts that are unknown are absent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Address {
    /// Street and number.
    pub street: Option<String>,
    /// Five digits.
    pub postal_code: Option<String>,
    /// Town as written on a letter.
    pub locality: Option<String>,
}

/// Ways to reach a business.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    /// Telephone number in digits with an optional leading plus, ready for `tel:`.
    pub telephone: Option<String>,
    /// E-mail address, ready for `mailto:`.
    pub email: Option<String>,
    /// Website, `https:` only.
    pub url: Option<String>,
}

/// An apprenticeship on offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Apprenticeship {
    /// The trade.
    pub trade: TradeId,
    /// The year it starts.
    pub year: u16,
    /// How many places, if known.
    pub places: Option<u8>,
}
