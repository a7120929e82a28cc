use leptos_router::params::ParamsMap;
use packan_domain::{
    business::{BusinessId, Vicinity},
    region::TownId,
    trade::TradeId,
};

use crate::{routes, state};

/// Longest name of a school, in letters: a longer one would not be read from across a hall.
pub(super) const MOST_LETTERS: usize = 60;

/// What a poster is about.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Subject {
    /// All trades.
    #[default]
    Everything,
    /// One trade.
    Trade(TradeId),
    /// One town.
    Town(TownId),
    /// A school by its name, which may not be typed yet.
    School(String),
    /// A firm, and where the feed has it.
    Firm(state::Wanted),
}

/// The paper it is printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Paper {
    /// What every printer has.
    #[default]
    A4,
    /// Twice that.
    A3,
}

impl Paper {
    /// Name in addresses and styles.
    pub const fn key(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::A3 => "a3",
        }
    }
}

/// The poster that an address asks for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Wanted {
    /// What it is about.
    pub subject: Subject,
    /// On which paper.
    pub paper: Paper,
    /// Whether it saves ink.
    pub sparing: bool,
}

impl Wanted {
    /// As it stands in an address; what is not known is ignored.
    pub fn of(query: &ParamsMap) -> Self {
        let trade = query.get("beruf").and_then(|slug| TradeId::parse(&slug).ok());
        let town = query.get("ort").and_then(|slug| TownId::parse(&slug).ok());
        let school = query.get(SCHOOL).map(|name| school_name(&name));
        let firm = query.get(FIRM).and_then(|key| BusinessId::parse(&key).ok()).map(|id| {
            let near = query.get("ort").and_then(|text| Vicinity::parse(&text).ok());
            Subject::Firm(state::Wanted { id, near })
        });
        let subject = firm.or(trade.map(Subject::Trade)).or(town.map(Subject::Town));
        Self {
            subject: subject.or(school.map(Subject::School)).unwrap_or_default(),
            paper: if query.get("papier").as_deref() == Some(Paper::A3.key()) {
                Paper::A3
            } else {
                Paper::A4
            },
            sparing: query.get("farbe").as_deref() == Some(SPARING),
        }
    }

    /// The address of this poster.
    pub fn address(&self) -> String {
        let mut query = ParamsMap::new();
        match &self.subject {
            Subject::Everything => {}
            Subject::Trade(trade) => query.insert("beruf", trade.to_string()),
            Subject::Town(town) => query.insert("ort", town.to_string()),
            Subject::School(name) => query.insert(SCHOOL, name.clone()),
            Subject::Firm(firm) => {
                query.insert(FIRM, firm.id.to_string());
                if let Some(near) = &firm.near {
                    query.insert("ort", near.to_string());
                }
            }
        }
        if self.paper != Paper::default() {
            query.insert("papier", self.paper.key().to_owned());
        }
        if self.sparing {
            query.insert("farbe", SPARING.to_owned());
        }
        format!("{}{}", routes::PLACARD, query.to_query_string())
    }
}

/// Not `schule`, which makes a device one that many share.
const SCHOOL: &str = "schulname";
const FIRM: &str = "betrieb";
const SPARING: &str = "sparsam";

/// A name as somebody typed or linked it: what can be seen of it, with single spaces, and no longer
/// than fits. A space at its end stays while somebody types.
pub(super) fn school_name(typed: &str) -> String {
    let mut name = String::new();
    for letter in typed.chars().map(|letter| if letter.is_whitespace() { ' ' } else { letter }) {
        let doubled = letter == ' ' && (name.is_empty() || name.ends_with(' '));
        let seen =
            letter.is_alphanumeric() || letter.is_ascii_graphic() || IN_NAMES.contains(letter);
        if seen && !doubled {
            name.push(letter);
        }
    }
    name.chars().take(MOST_LETTERS).collect()
}

/// What names have beside letters and digits; all else, such as what turns the reading direction, is
/// left out.
const IN_NAMES: &str = " –—„“”‚‘’«»·§°";

#[cfg(test)]
mod tests {
    use super::*;

    fn read(address: &str) -> Wanted {
        let mut query = ParamsMap::new();
        for pair in address.split_once('?').map_or("", |(_, query)| query).split('&') {
            if let Some((key, value)) = pair.split_once('=') {
                query.insert(key.to_owned(), value.replace("%20", " "));
            }
        }
        Wanted::of(&query)
    }

    #[test]
    fn an_address_says_what_the_poster_is_about() {
        let subjects = [
            Subject::Everything,
            Subject::Trade(TradeId::parse("baecker").unwrap()),
            Subject::Town(TownId::parse("marl").unwrap()),
            Subject::School("Gesamtschule Marl".to_owned()),
            Subject::Firm(state::Wanted {
                id: BusinessId::parse("n1").unwrap(),
                near: Vicinity::parse("marl").ok(),
            }),
        ];
        for subject in subjects {
            for (paper, sparing) in [(Paper::A4, false), (Paper::A3, true)] {
                let wanted = Wanted { subject: subject.clone(), paper, sparing };
                assert_eq!(read(&wanted.address()), wanted);
            }
        }
        assert_eq!(Wanted::default().address(), "/plakat");
    }

    #[test]
    fn what_an_address_makes_up_is_ignored() {
        let made_up = read("/plakat?beruf=Ein Beruf&ort=&papier=a0&farbe=bunt");
        assert_eq!(made_up, Wanted::default());
    }

    #[test]
    fn a_name_is_short_and_has_only_what_one_sees() {
        let turned = "\u{202e}Käthe-\u{200b}Kollwitz\u{0}  Gesamtschule\n(Marl) <b>";
        assert_eq!(school_name(turned), "Käthe-Kollwitz Gesamtschule (Marl) <b>");
        assert_eq!(school_name(&"a".repeat(5_000)).chars().count(), MOST_LETTERS);
        assert_eq!(school_name(" \u{feff}\t"), "");
    }
}
