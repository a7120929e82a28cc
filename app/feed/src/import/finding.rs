use packan_domain::trade::TradeId;

use super::Column;
use crate::Reason;

/// Something that is to be said about a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The file.
    pub file: String,
    /// The record; `file` for the whole.
    pub record: String,
    /// The column, where it is about one.
    pub column: Option<Column>,
    /// What it costs.
    pub weight: Weight,
    /// What it is.
    pub what: What,
}

/// What a finding costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Nothing: it tells what was done.
    Note,
    /// Nothing, because the record went into another of the same firm.
    Merged,
    /// The value; the firm is taken without it.
    FieldLost,
    /// The record.
    LeftOut,
}

/// Everything that an import can find.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The file's letters are in this encoding, not in UTF-8.
    ReadAs(&'static str),
    /// A header that means no column.
    UnknownHeader(String),
    /// A header that means a column which is already there.
    RepeatedHeader(String),
    /// There is no such column, without which there are no firms.
    NoColumn,
    /// What the readers of a feed say, too.
    Wrong(Reason),

    /// A word that names no trade, and trades that look like it.
    UnknownTrade(String, Vec<TradeId>),
    /// A word that names several trades.
    AmbiguousTrade(String, Vec<TradeId>),
    /// A word with broken letters that only one trade fits.
    MendedTrade(String, TradeId),

    /// Neither coordinates nor a postcode whose point is known.
    NoPlace,
    /// Without coordinates: it stands at the postcode's point.
    AtPostcode(String),
    /// Coordinates that are none.
    NotCoordinates(String),
    /// A postcode that is none.
    NotAPostcode(String),
    /// A postcode that is none of the region's.
    ForeignPostcode(String),
    /// A postcode that had lost its leading zero.
    ZeroAdded(String),
    /// The postcode belongs to another town than the one beside it.
    OtherTown {
        /// The postcode.
        postcode: String,
        /// Its town.
        town: String,
    },

    /// A telephone number that is none.
    NotATelephone(String),
    /// A telephone number without an area code.
    NoAreaCode(String),
    /// Of several values the first was taken.
    FirstOfSeveral(String),
    /// A web address was made to begin with `https:`.
    MadeHttps(String),
    /// Neither yes nor no.
    NotYesOrNo(String),
    /// A word that names no language.
    UnknownLanguage(String),
    /// A word that names no topic.
    UnknownTopic(String),
    /// Opening hours that cannot be read.
    NotOpeningHours(String),
    /// A date that is none.
    NotADate(String),
    /// A key that is none.
    NotAKey(String),
    /// An offer without a trade or a year.
    NotAnOffer(String),
    /// A year that is none, or too far off.
    NotAYear(String),
    /// Places that are no number, or belong to several offers.
    PlacesUnclear(String),

    /// The same firm as an earlier record's, which was completed by it.
    SameFirm(String),
    /// Another value than the same firm's earlier record has.
    Contradicts(String),
    /// A key that an earlier firm has.
    SameKey(String),
    /// A telephone number that an earlier firm has, too.
    SameTelephone(String),

    /// Tags of which none names a trade.
    NoTradeTag,
    /// A tag that does not tell whether the firm makes or only sells.
    UnclearTag(String),
    /// A tag that is read otherwise because of the name.
    ReadByName {
        /// The tag.
        tag: String,
        /// What the name holds.
        word: &'static str,
        /// The trade.
        trade: TradeId,
    },
    /// The name says that it is no workshop.
    NoWorkshop(&'static str),
    /// The source itself is not sure.
    SourceDoubts(String),

    /// An offer in this occupation, of which nobody knows whether it is an apprenticeship.
    UnknownKind(String),
    /// An offer that is neither an apprenticeship nor an internship.
    OtherKind {
        /// Its occupation.
        title: String,
        /// What kind it says it is.
        kind: String,
    },
    /// What the title says tells the kind of offer.
    KindByTitle(&'static str),
}
