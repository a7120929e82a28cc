//! Trades: the occupations of the crafts that a person can be apprenticed in.

mod admission;
mod aliases;
mod attribute;
mod condition;
mod details;
mod group;
mod interest;
#[cfg(test)]
pub(crate) mod sample;
mod topic;

pub use admission::Admission;
pub use aliases::Aliases;
pub use attribute::{Attribute, Weighted};
pub use condition::Condition;
pub use details::{Certificates, PayYear, Provenance, TradeDetails};
pub use group::Group;
pub use interest::Interest;
pub use topic::{Topic, TopicExample};

use crate::{language::Localized, slug::slug_type};

slug_type! {
    /// A trade's key: `baecker`.
    TradeId
}

/// What a card shows of a trade and what the matching needs to know of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Trade {
    /// Key in addresses and feeds.
    pub id: TradeId,
    /// Name short enough for a headline: "Bäcker/in"; in English a translation.
    pub name: Localized,
    /// Name as one says it, for screen readers: "Bäckerin oder Bäcker".
    pub spoken: String,
    /// The group whose colour and pattern it wears.
    pub group: Group,
    /// One concrete picture in words, at most 60 characters.
    pub hook: Option<Localized>,
    /// Two or three pictures by emoji code point (`1f35e`), the most telling one first.
    pub scene: Vec<String>,
    /// Length of the apprenticeship in months.
    pub months: Option<u8>,
    /// Pay in the first year, if a source gives it.
    pub first_pay: Option<PayYear>,
    /// Where one mostly works.
    pub workplace: Option<Localized>,
    /// Interest fields of the source, most important first.
    pub interests: Vec<Interest>,
    /// Working conditions of the source.
    pub conditions: Vec<Condition>,
    /// What tells it apart from other crafts.
    pub attributes: Vec<Weighted>,
}
