//! The numbers of a class, as the device keeps them: without times, and in no order that tells who
//! came first.

use packan_domain::{
    class::{Class, Tally},
    trade::Group,
};
use serde_json::{Map, Value, json};

/// The version that [`write`] writes.
const VERSION: u32 = 1;

/// Reads what [`write`] wrote. What can't be read is a class that nobody was counted in: there is
/// nothing in it that somebody would miss.
pub fn read(text: &str) -> Class {
    let value: Value = serde_json::from_str(text).unwrap_or_default();
    if value["version"] != VERSION {
        return Class::default();
    }
    Class { told: tally(&value["told"]), waiting: tally(&value["waiting"]) }
}

/// Writes the numbers, in one line.
pub fn write(class: &Class) -> String {
    let written =
        json!({ "version": VERSION, "told": of(&class.told), "waiting": of(&class.waiting) });
    written.to_string()
}

fn tally(value: &Value) -> Tally {
    let groups = value["groups"].as_object().into_iter().flatten();
    Tally {
        people: number(&value["people"]),
        cards: number(&value["cards"]),
        groups: groups
            .filter_map(|(key, people)| Some((Group::from_key(key)?, number(people))))
            .collect(),
    }
}

fn number(value: &Value) -> u32 {
    value.as_u64().and_then(|number| u32::try_from(number).ok()).unwrap_or_default()
}

fn of(tally: &Tally) -> Value {
    let groups: Map<String, Value> = tally
        .groups
        .iter()
        .map(|(group, people)| (group.key().to_owned(), (*people).into()))
        .collect();
    json!({ "people": tally.people, "cards": tally.cards, "groups": groups })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_comes_back_as_it_was() {
        let mut class = Class::default();
        for best in [Group::Wood, Group::Food, Group::Wood, Group::Service] {
            class.count(12, [best]);
        }
        assert_eq!(read(&write(&class)), class);
    }

    #[test]
    fn what_cannot_be_read_is_nobody() {
        for text in ["", "{\"half", "[]", "{\"version\":2,\"told\":{\"people\":3}}"] {
            assert_eq!(read(text), Class::default(), "{text}");
        }
        let odd = read("{\"version\":1,\"told\":{\"people\":-3,\"groups\":{\"x\":9,\"wood\":4}}}");
        assert_eq!((odd.people(), odd.told.groups.len()), (0, 1));
    }
}
