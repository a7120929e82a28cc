//! The closed vocabulary of what a reader looks for, so that a message can say it in any language.

/// What belongs in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Expected {
    /// A JSON object.
    #[error("a readable JSON object")]
    JsonObject,
    /// A text.
    #[error("a text")]
    Text,
    /// A text by language, German at least.
    #[error("a text by language")]
    TextByLanguage,
    /// A yes or no.
    #[error("true or false")]
    TrueOrFalse,
    /// A list.
    #[error("a list")]
    List,
    /// A key that is safe in addresses.
    #[error("a slug: lower-case letters, digits and inner hyphens")]
    Slug,
    /// A web address.
    #[error("an https address")]
    Https,
    /// A day, month or year.
    #[error("a date such as 2026-09-21")]
    Date,
    /// A second in UTC.
    #[error("a time such as 2026-11-22T10:00:00Z")]
    Moment,
    /// A number.
    #[error("a number")]
    Number,
    /// A whole number that is neither too small nor too large.
    #[error("a whole number in its range")]
    NumberInRange,
    /// Lowest and highest pay.
    #[error("a pair of euros")]
    Pay,
    /// Lowest pay before highest.
    #[error("a pair with the lower figure first")]
    PayInOrder,
    /// A place.
    #[error("a place, longitude first")]
    Point,
    /// A square of the map.
    #[error("a tile: zoom/column/row")]
    Tile,
    /// A box of the map.
    #[error("a box: west, south, east, north")]
    Bounds,
    /// The rings of a polygon.
    #[error("a polygon's closed rings")]
    Rings,
    /// A postcode or a code of occupations.
    #[error("five digits")]
    FiveDigits,
    /// A craft group.
    #[error("a known group")]
    Group,
    /// An emoji.
    #[error("code points such as 1f35e")]
    Emoji,
    /// How much of each attribute.
    #[error("weights by attribute")]
    Weights,
    /// How much of an attribute.
    #[error("a weight above 0, at most 1")]
    Weight,
    /// A file of the feed.
    #[error("a path below the index")]
    Path,
    /// A hash.
    #[error("64 hexadecimal digits")]
    Sha256,
    /// A template of map tiles.
    #[error("a map tile address")]
    TileAddress,
    /// A telephone number.
    #[error("a telephone number")]
    Telephone,
    /// An e-mail address.
    #[error("an e-mail address")]
    Email,
    /// A language tag.
    #[error("a language tag")]
    LanguageTag,
    /// An offer.
    #[error("a list of trade, year and places")]
    Apprenticeship,
    /// A figure for each scale of an interest inventory.
    #[error("a figure for each scale")]
    Spreads,
    /// The figures of a prior.
    #[error("figures of a prior")]
    PriorFigures,
    /// The items of an interest inventory.
    #[error("a list of objects with id and scale")]
    InventoryItems,
    /// A fitted prior.
    #[error("what packan fit-prior writes")]
    FittedPrior,
}
