//! Which trade somebody means by a word, where a guess would do harm.

use std::collections::{BTreeMap, BTreeSet};

use super::folded::folded;
use crate::{
    language::Language,
    trade::{Aliases, Trade, TradeDetails, TradeId},
};

/// What a word names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// One trade.
    One(TradeId),
    /// Several, alphabetically; only a person can say which.
    Several(Vec<TradeId>),
    /// None.
    Nothing,
}

/// All that a trade is called, word for word: unlike [`super::TradeSearch`] it completes nothing
/// and forgives no slip.
#[derive(Debug, Clone, Default)]
pub struct TradeNames {
    /// Slugs, names, official names.
    names: BTreeMap<String, BTreeSet<TradeId>>,
    /// What people call them.
    aliases: BTreeMap<String, BTreeSet<TradeId>>,
}

impl TradeNames {
    /// Takes slugs, names in every language and as one says them, official names, and aliases.
    pub fn new(trades: &[Trade], details: &[TradeDetails], aliases: &[Aliases]) -> Self {
        let mut all = Self::default();
        for trade in trades {
            let spoken = trade.spoken.split(" oder ");
            let names = Language::ALL.iter().map(|&language| trade.name.get(language));
            for name in names.chain(spoken).chain([trade.id.as_str()]) {
                insert(&mut all.names, name, &trade.id);
            }
        }
        for details in details {
            insert(&mut all.names, &details.official_name, &details.id);
        }
        for own in aliases {
            for alias in Language::ALL.iter().flat_map(|&language| own.get(language)) {
                insert(&mut all.aliases, alias, &own.id);
            }
        }
        all
    }

    /// What `text` names. Case and punctuation do not count, and "Baecker" is "Bäcker"; a name
    /// counts before what people call a trade. A replacement character, which stands for a letter
    /// that was broken on the way, fits any one letter.
    pub fn find(&self, text: &str) -> Named {
        let broken = text.contains(char::REPLACEMENT_CHARACTER);
        [&self.names, &self.aliases]
            .into_iter()
            .map(|names| if broken { mended(names, text) } else { whole(names, text) })
            .find(|named| *named != Named::Nothing)
            .unwrap_or(Named::Nothing)
    }
}

fn insert(names: &mut BTreeMap<String, BTreeSet<TradeId>>, name: &str, id: &TradeId) {
    let name = folded(name);
    if !name.is_empty() {
        names.entry(name).or_default().insert(id.clone());
    }
}

fn whole(names: &BTreeMap<String, BTreeSet<TradeId>>, text: &str) -> Named {
    names.get(&folded(text)).map_or(Named::Nothing, |ids| named(ids.clone()))
}

/// The names that fit around the broken letters, each of which was one letter before folding.
fn mended(names: &BTreeMap<String, BTreeSet<TradeId>>, text: &str) -> Named {
    let parts: Vec<String> = text.split(char::REPLACEMENT_CHARACTER).map(folded).collect();
    let letters = parts.iter().map(String::len).sum::<usize>();
    // What is left must tell more than the gaps hide.
    if letters < 2 * parts.len() {
        return Named::Nothing;
    }
    let fits = names.iter().filter(|(name, _)| fits(name, &parts));
    named(fits.flat_map(|(_, ids)| ids.clone()).collect())
}

/// Whether `name` is `parts` with one letter between each two, of which an umlaut folds to two.
fn fits(name: &str, parts: &[String]) -> bool {
    let Some((first, rest)) = parts.split_first() else { return false };
    let Some(after) = name.strip_prefix(first.as_str()) else { return false };
    if rest.is_empty() {
        return after.is_empty();
    }
    (1..=2).any(|gap| after.get(gap..).is_some_and(|after| fits(after.trim_start(), rest)))
}

fn named(ids: BTreeSet<TradeId>) -> Named {
    let mut ids: Vec<TradeId> = ids.into_iter().collect();
    match ids.len() {
        0 => Named::Nothing,
        1 => ids.pop().map_or(Named::Nothing, Named::One),
        _ => Named::Several(ids),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trade::sample::trade;

    fn names() -> TradeNames {
        let trades =
            ["baecker", "tischler", "zimmerer", "gebaeudereiniger"].map(|id| trade(id, id));
        let alias = |id: &str, de: &[&str]| Aliases {
            id: TradeId::parse(id).unwrap(),
            de: de.iter().map(|&word| word.to_owned()).collect(),
            en: Vec::new(),
        };
        let aliases = [
            alias("tischler", &["Schreiner", "Holz"]),
            alias("zimmerer", &["Holz", "Tischler"]),
            alias("gebaeudereiniger", &["Gebäudereiniger/in"]),
        ];
        TradeNames::new(&trades, &[], &aliases)
    }

    fn one(id: &str) -> Named {
        Named::One(TradeId::parse(id).unwrap())
    }

    #[test]
    fn a_word_names_a_trade_only_as_a_whole() {
        assert_eq!(names().find("BÄCKER"), one("baecker"));
        assert_eq!(names().find(" schreiner "), one("tischler"));
        assert_eq!(names().find("Schrein"), Named::Nothing);
        assert_eq!(names().find(""), Named::Nothing);
    }

    #[test]
    fn a_name_counts_before_an_alias_and_two_aliases_are_nobody_s() {
        assert_eq!(names().find("Tischler"), one("tischler"));
        let both = ["tischler", "zimmerer"].map(|id| TradeId::parse(id).unwrap());
        assert_eq!(names().find("Holz"), Named::Several(both.to_vec()));
    }

    #[test]
    fn a_broken_letter_is_read_where_only_one_name_fits() {
        assert_eq!(names().find("Geb\u{fffd}udereiniger/in"), one("gebaeudereiniger"));
        assert_eq!(names().find("B\u{fffd}cker"), one("baecker"));
        assert_eq!(names().find("\u{fffd}\u{fffd}cker"), Named::Nothing);
        assert_eq!(names().find("\u{fffd}"), Named::Nothing);
    }
}
