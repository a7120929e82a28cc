//! What of the app stands in a frame on somebody else's site, as its address says.
//!
//! Such a page is a guest: it keeps nothing on the device, reads nothing that is kept there, and its
//! links open windows of their own.

use packan_domain::{
    language::Language,
    preferences::{Preferences, Theme},
    region::TownId,
    trade::TradeId,
};

use crate::{
    effects::{address, document},
    routes,
};

/// A piece of the app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// The map, of a trade and of a town or of all of them.
    Map {
        /// Only who works in this.
        trade: Option<TradeId>,
        /// Only who is here.
        town: Option<TownId>,
    },
    /// One trade.
    Trade(Option<TradeId>),
    /// The deck.
    Deck,
}

impl Piece {
    /// Its route, without a query.
    pub const fn route(&self) -> &'static str {
        match self {
            Self::Map { .. } => routes::EMBEDDED_MAP,
            Self::Trade(_) => routes::EMBEDDED_TRADE,
            Self::Deck => routes::EMBEDDED_DECK,
        }
    }
}

/// A piece of the app, and how it looks and speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Embedding {
    /// What is shown.
    pub piece: Piece,
    /// Light or dark.
    pub colours: Theme,
    /// In which language.
    pub language: Language,
}

impl Embedding {
    /// A piece as it looks and speaks if nobody says otherwise.
    pub const fn plain(piece: Piece) -> Self {
        Self { piece, colours: Theme::System, language: Language::German }
    }

    /// What a route with a query asks for, if it is one for frames; what is not known is ignored.
    pub fn of(route: &str, value: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let trade = || TradeId::parse(&value("beruf")?).ok();
        let town = || TownId::parse(&value("ort")?).ok();
        let piece = match route {
            routes::EMBEDDED_MAP => Piece::Map { trade: trade(), town: town() },
            routes::EMBEDDED_TRADE => Piece::Trade(trade()),
            routes::EMBEDDED_DECK => Piece::Deck,
            _ => return None,
        };
        let colours = match value("farben").as_deref() {
            Some(LIGHT) => Theme::Light,
            Some(DARK) => Theme::Dark,
            _ => Theme::System,
        };
        let language = value("sprache").and_then(|tag| Language::from_tag(&tag));
        let plain = Self::plain(piece);
        Some(Self { colours, language: language.unwrap_or(plain.language), ..plain })
    }

    /// What the address bar asks for.
    pub fn here() -> Option<Self> {
        let path = address::path();
        Self::of(routes::of(&path, &document::base_path()), address::value)
    }

    /// What stands in the query: nothing that goes without saying.
    pub fn query(&self) -> Vec<(&'static str, String)> {
        let (trade, town) = match &self.piece {
            Piece::Map { trade, town } => (trade.as_ref(), town.as_ref()),
            Piece::Trade(trade) => (trade.as_ref(), None),
            Piece::Deck => (None, None),
        };
        let colours = match self.colours {
            Theme::System => None,
            Theme::Light => Some(LIGHT),
            Theme::Dark => Some(DARK),
        };
        let language = Some(self.language).filter(|language| *language != Language::German);
        let pairs = [
            ("beruf", trade.map(ToString::to_string)),
            ("ort", town.map(ToString::to_string)),
            ("farben", colours.map(str::to_owned)),
            ("sprache", language.map(|language| language.tag().to_owned())),
        ];
        pairs.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }

    /// Its address; keys of trades and towns stand in it as they are.
    pub fn address(&self) -> String {
        let query: Vec<String> =
            self.query().into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        let route = self.piece.route();
        if query.is_empty() { route.to_owned() } else { format!("{route}?{}", query.join("&")) }
    }

    /// How it looks and speaks.
    pub fn preferences(&self) -> Preferences {
        Preferences { language: Some(self.language), theme: self.colours, ..Preferences::default() }
    }
}

const LIGHT: &str = "hell";
const DARK: &str = "dunkel";

#[cfg(test)]
mod tests {
    use super::*;

    fn read(address: &str) -> Option<Embedding> {
        let (route, query) = address.split_once('?').unwrap_or((address, ""));
        let value = |name: &str| {
            let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            pairs.find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
        };
        Embedding::of(route, value)
    }

    #[test]
    fn an_address_leads_back_to_what_it_shows() {
        let trade = || Some(TradeId::parse("baecker").unwrap());
        let town = || Some(TownId::parse("oer-erkenschwick").unwrap());
        for piece in [
            Piece::Map { trade: None, town: None },
            Piece::Map { trade: trade(), town: town() },
            Piece::Trade(trade()),
            Piece::Deck,
        ] {
            for colours in [Theme::System, Theme::Light, Theme::Dark] {
                for language in Language::ALL {
                    let embedding = Embedding { piece: piece.clone(), colours, language };
                    assert_eq!(read(&embedding.address()), Some(embedding));
                }
            }
        }
        assert_eq!(Embedding::plain(Piece::Deck).address(), "/eingebettet/deck");
    }

    #[test]
    fn what_an_address_makes_up_is_ignored() {
        let made_up = read("/eingebettet/karte?beruf=Ein Beruf&ort=\"&farben=bunt&sprache=xx");
        assert_eq!(made_up, read("/eingebettet/karte"));
        for other in ["/", "/karte", "/eingebettet", "/eingebettet/alles"] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
