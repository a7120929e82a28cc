use leptos_router::params::ParamsMap;
use packan_domain::trade::TradeId;

use crate::{
    embedding::{Embedding, Piece},
    routes,
};

/// How much room a frame takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Size {
    /// Beside other things, as wide as a phone.
    Narrow,
    /// As wide as the text around it.
    #[default]
    Wide,
    /// As wide as that, and a screen high.
    Tall,
}

impl Size {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Narrow, Self::Wide, Self::Tall];

    /// Name in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Narrow => "schmal",
            Self::Wide => "breit",
            Self::Tall => "hoch",
        }
    }

    /// Width and height, as an `iframe` has them.
    pub const fn of(self) -> (&'static str, &'static str) {
        match self {
            Self::Narrow => ("360", "640"),
            Self::Wide => ("100%", "640"),
            Self::Tall => ("100%", "860"),
        }
    }
}

/// The frame that an address asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wanted {
    /// What it shows.
    pub embedding: Embedding,
    /// How much room it takes.
    pub size: Size,
}

impl Wanted {
    /// As it stands in an address; what is not known is ignored. A trade has to be one of a feed:
    /// else it is `first`.
    pub fn of(
        query: &ParamsMap,
        known: impl Fn(&TradeId) -> bool,
        first: Option<&TradeId>,
    ) -> Option<Self> {
        let route = match query.get("was").as_deref() {
            Some("beruf") => routes::EMBEDDED_TRADE,
            Some("deck") => routes::EMBEDDED_DECK,
            _ => routes::EMBEDDED_MAP,
        };
        let mut embedding = Embedding::of(route, |name| query.get(name))?;
        match &mut embedding.piece {
            Piece::Trade(trade) => *trade = trade.take().filter(known).or(first.cloned()),
            Piece::Map { trade, .. } => *trade = trade.take().filter(known),
            Piece::Deck => {}
        }
        let size = query.get("groesse").unwrap_or_default();
        let size = Size::ALL.into_iter().find(|it| it.key() == size).unwrap_or_default();
        Some(Self { embedding, size })
    }

    /// The address of this frame's making.
    pub fn address(&self) -> String {
        let mut query = ParamsMap::new();
        let what = match self.embedding.piece {
            Piece::Map { .. } => None,
            Piece::Trade(_) => Some("beruf"),
            Piece::Deck => Some("deck"),
        };
        if let Some(what) = what {
            query.insert("was", what.to_owned());
        }
        for (name, value) in self.embedding.query() {
            query.insert(name, value);
        }
        if self.size != Size::default() {
            query.insert("groesse", self.size.key().to_owned());
        }
        format!("{}{}", routes::EMBED, query.to_query_string())
    }

    /// The line for somebody's page.
    pub fn line(&self, address: &str, title: &str) -> String {
        let (width, height) = self.size.of();
        let (address, title) = (in_attribute(address), in_attribute(title));
        format!(
            "<iframe src=\"{address}\" title=\"{title}\" width=\"{width}\" height=\"{height}\" \
             loading=\"lazy\" style=\"border:0;max-width:100%\"></iframe>"
        )
    }
}

/// A text as it stands in an attribute.
fn in_attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use packan_domain::{language::Language, preferences::Theme, region::TownId};

    use super::*;

    fn read(address: &str, first: &TradeId) -> Wanted {
        let mut query = ParamsMap::new();
        for pair in address.split_once('?').map_or("", |(_, query)| query).split('&') {
            if let Some((key, value)) = pair.split_once('=') {
                query.insert(key.to_owned(), value.to_owned());
            }
        }
        Wanted::of(&query, |trade| trade == first, Some(first)).unwrap()
    }

    #[test]
    fn an_address_says_what_is_made() {
        let trade = TradeId::parse("baecker").unwrap();
        let town = TownId::parse("marl").unwrap();
        for piece in [
            Piece::Map { trade: Some(trade.clone()), town: Some(town) },
            Piece::Trade(Some(trade.clone())),
            Piece::Deck,
        ] {
            for size in Size::ALL {
                let (colours, language) = (Theme::Dark, Language::English);
                let embedding = Embedding { piece: piece.clone(), colours, language };
                let wanted = Wanted { embedding, size };
                assert_eq!(read(&wanted.address(), &trade), wanted);
            }
        }
    }

    #[test]
    fn a_trade_that_is_none_becomes_the_first() {
        let trade = TradeId::parse("baecker").unwrap();
        let wanted = read("/einbetten?was=beruf&beruf=zauberer&groesse=riesig", &trade);
        assert_eq!(wanted.embedding.piece, Piece::Trade(Some(trade.clone())));
        assert_eq!(wanted.size, Size::Wide);
        let map = read("/einbetten?beruf=zauberer", &trade);
        assert_eq!(map.embedding.piece, Piece::Map { trade: None, town: None });
    }

    #[test]
    fn a_line_is_one_element_whatever_a_name_says() {
        let wanted = read("/einbetten", &TradeId::parse("baecker").unwrap());
        let line = wanted.line("https://packan.example/?a&b", "\"><script>");
        assert!(line.contains("src=\"https://packan.example/?a&amp;b\""), "{line}");
        assert!(line.contains("title=\"&quot;>&lt;script>\""), "{line}");
        assert!(!line.contains('\n'), "{line}");
    }
}
