use leptos_router::params::ParamsMap;
use packan_domain::{language::Language, preferences::Theme};

use crate::routes;

/// Which way lines run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// Value of `dir`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// How the page is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Light or dark.
    pub theme: Theme,
    /// The language of the components; the page's own labels stay as they are.
    pub language: Language,
    /// Which way lines run, whatever the language.
    pub direction: Direction,
}

impl Look {
    /// What the address asks for; German and left to right unless it says otherwise.
    pub fn of(query: &ParamsMap) -> Self {
        let value = |key| query.get(key).unwrap_or_default();
        Self {
            theme: match value("thema").as_str() {
                "hell" => Theme::Light,
                "dunkel" => Theme::Dark,
                _ => Theme::System,
            },
            language: Language::from_tag(&value("sprache")).unwrap_or_default(),
            direction: if value("richtung") == Direction::Rtl.key() {
                Direction::Rtl
            } else {
                Direction::Ltr
            },
        }
    }

    /// The route that looks like this.
    pub fn route(self) -> String {
        let theme = match self.theme {
            Theme::System => "geraet",
            Theme::Light => "hell",
            Theme::Dark => "dunkel",
        };
        let (language, direction) = (self.language.tag(), self.direction.key());
        format!("{}?thema={theme}&sprache={language}&richtung={direction}", routes::MUSTER)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_back_to_its_look() {
        for theme in Theme::ALL {
            for language in Language::ALL {
                for direction in [Direction::Ltr, Direction::Rtl] {
                    let look = Look { theme: *theme, language, direction };
                    let route = look.route();
                    let mut query = ParamsMap::new();
                    for pair in route.split_once('?').unwrap().1.split('&') {
                        let (key, value) = pair.split_once('=').unwrap();
                        query.insert(key.to_owned(), value.to_owned());
                    }
                    assert_eq!(Look::of(&query), look);
                }
            }
        }
    }
}
