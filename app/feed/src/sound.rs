//! A file in which nothing is broken, read in one go.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json_borrow::Value;

use crate::{
    Read,
    document::Gathered,
    outcome::Fault,
    record::{Notes, Record},
};

/// The records of the only part of this name, if all of `content` is sound; then it says the same as
/// [`crate::document::Document::records`] would. A record is read as soon as it is parsed, so that a
/// phone goes over the same few kilobytes again and again instead of through megabytes twice.
pub(crate) fn records<T>(
    content: &[u8],
    field: &str,
    most: usize,
    key: impl Fn(&T) -> &str,
    read: impl Fn(Record<'_>, &mut Notes<'_>) -> Result<T, Fault>,
) -> Option<Read<Vec<T>>> {
    let text = str::from_utf8(content).ok()?;
    let mut found = None;
    let mut json = serde_json::Deserializer::from_str(text);
    let list = || List { most, gathered: Gathered::new(&key, &read) };
    json.deserialize_map(Parts { field, list, found: &mut found }).ok()?;
    json.end().ok()?;
    found
}

/// Looks through a file's parts for the list.
struct Parts<'a, L, T> {
    field: &'a str,
    list: L,
    found: &'a mut Option<Read<Vec<T>>>,
}

impl<'de, T, K, F, L> Visitor<'de> for Parts<'_, L, T>
where
    K: Fn(&T) -> &str,
    F: Fn(Record<'_>, &mut Notes<'_>) -> Result<T, Fault>,
    L: Fn() -> List<T, K, F>,
{
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut parts: A) -> Result<(), A::Error> {
        while let Some(part) = parts.next_key::<String>()? {
            if part != self.field {
                parts.next_value::<IgnoredAny>()?;
            } else if self.found.is_some() {
                return Err(A::Error::custom("twice"));
            } else {
                *self.found = Some(parts.next_value_seed((self.list)())?);
            }
        }
        Ok(())
    }
}

/// The list.
struct List<T, K, F> {
    most: usize,
    gathered: Gathered<T, K, F>,
}

impl<'de, T, K, F> DeserializeSeed<'de> for List<T, K, F>
where
    K: Fn(&T) -> &str,
    F: Fn(Record<'_>, &mut Notes<'_>) -> Result<T, Fault>,
{
    type Value = Read<Vec<T>>;

    fn deserialize<D: Deserializer<'de>>(self, list: D) -> Result<Self::Value, D::Error> {
        list.deserialize_seq(self)
    }
}

impl<'de, T, K, F> Visitor<'de> for List<T, K, F>
where
    K: Fn(&T) -> &str,
    F: Fn(Record<'_>, &mut Notes<'_>) -> Result<T, Fault>,
{
    type Value = Read<Vec<T>>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut room = self.most;
        while let Some(record) = list.next_element::<Value<'_>>()? {
            room = room.checked_sub(1).ok_or_else(|| A::Error::custom("too many"))?;
            self.gathered.add(&record);
        }
        Ok(self.gathered.read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{document::Document, value};

    fn key(id: &String) -> &str {
        id
    }

    fn id(record: Record<'_>, _: &mut Notes<'_>) -> Result<String, Fault> {
        record.required("id", value::name)
    }

    #[test]
    fn a_list_is_sound_if_all_around_it_is_and_it_is_the_only_one() {
        let count = |text: &str| {
            let read = records(text.as_bytes(), "features", 2, key, id)?;
            Some(read.value.len() + read.left_out.len())
        };
        assert_eq!(count(r#"{"type": "x", "features": [{"a": 1}, 2], "more": {}}"#), Some(2));
        for other in [
            "",
            "[]",
            r#"{"features": {}}"#,
            r#"{"type": []}"#,
            r#"{"features": [1], "features": [2]}"#,
            r#"{"features": [1], "f\u0065atures": [2]}"#,
            r#"{"features": ["\ud800"]}"#,
            r#"{"features": [1]"#,
            r#"{"features": [1]} x"#,
            r#"{"features": [1, 2, 3]}"#,
        ] {
            assert_eq!(count(other), None, "{other}");
        }
    }

    #[test]
    fn a_sound_list_says_the_same_as_the_records_one_by_one() {
        let text = r#"{"features": [{"id": "a"}, {"id": "b"}, {"id": "a"}, {"id": 3}, 4]}"#;
        let one_by_one = Document::parse(text).unwrap().records("features", 9, key, id);
        let at_once = records(text.as_bytes(), "features", 9, key, id).unwrap();
        assert_eq!(one_by_one.unwrap(), at_once);
        assert_eq!(at_once.value, ["a", "b"]);
    }
}
