//! A file taken apart into its records, so that one bad record does not cost the rest.

use std::{
    borrow::{Borrow, Cow},
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use serde::de::{Deserializer, SeqAccess, Visitor};
use serde_json::value::RawValue;
use serde_json_borrow::Value;

use crate::{
    Expected, FeedError, LeftOut, Read, Reason,
    outcome::Fault,
    record::{Notes, Record},
    text,
};

/// What a file says. A byte order mark, which spreadsheets and GIS programs like to write, is
/// dropped.
///
/// Errors: [`FeedError::TooLarge`].
pub(crate) fn content(bytes: &[u8], most: usize) -> Result<&[u8], FeedError> {
    if bytes.len() > most {
        return Err(FeedError::TooLarge { what: "bytes", limit: most });
    }
    Ok(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes))
}

/// The text of a file. Broken UTF-8 becomes replacement characters, which cost only the records that
/// hold them.
///
/// Errors: those of [`content`].
pub(crate) fn text(bytes: &[u8], most: usize) -> Result<Cow<'_, str>, FeedError> {
    content(bytes, most).map(String::from_utf8_lossy)
}

/// The parts of a JSON object, each still unread.
pub(crate) struct Document<'a>(BTreeMap<String, &'a RawValue>);

impl<'a> Document<'a> {
    /// Takes `text` apart.
    ///
    /// Errors: [`FeedError::NotJson`].
    pub fn parse(text: &'a str) -> Result<Self, FeedError> {
        serde_json::from_str(text).map(Self).map_err(|_| FeedError::NotJson)
    }

    /// A part as a whole; `None` where it is missing or broken.
    #[cfg(feature = "import")]
    pub fn value(&self, field: &str) -> Option<Value<'a>> {
        serde_json::from_str(self.0.get(field)?.get()).ok()
    }

    /// The records of a part; see [`gather`].
    ///
    /// Errors: [`FeedError::Shape`] if the part is missing or no list, [`FeedError::TooLarge`].
    pub fn records<T>(
        &self,
        field: &'static str,
        most: usize,
        key: impl Fn(&T) -> &str,
        read: impl Fn(Record<'_>, &mut Notes<'_>) -> Result<T, Fault>,
    ) -> Result<Read<Vec<T>>, FeedError> {
        let raw = self.0.get(field).ok_or(Fault { field, reason: Reason::Missing })?;
        let list = serde_json::Deserializer::from_str(raw.get())
            .deserialize_seq(FirstRecords { most })
            .map_err(|_| Fault { field, reason: Reason::Malformed { expected: Expected::List } })?;
        if list.count > most {
            return Err(FeedError::TooLarge { what: "records", limit: most });
        }
        Ok(gather(list.first.into_iter().map(parsed), key, read))
    }
}

/// The list that is a file's only part of this name, if all of `content` is sound; then it says the
/// same as [`Document::records`] would, and takes a fraction of the time.
pub(crate) fn sound_list<'a>(content: &'a [u8], field: &str) -> Option<Vec<Value<'a>>> {
    let text = str::from_utf8(content).ok()?;
    let Value::Object(parts) = serde_json::from_str(text).ok()? else { return None };
    let mut named = parts.into_vec().into_iter().filter(|(name, _)| *name == field);
    match (named.next(), named.next()) {
        (Some((_, Value::Array(list))), None) => Some(list),
        _ => None,
    }
}

/// Reads record by record; `key` tells records apart, and the first of a key wins.
pub(crate) fn gather<'a, T>(
    records: impl Iterator<Item = impl Borrow<Value<'a>>>,
    key: impl Fn(&T) -> &str,
    read: impl Fn(Record<'_>, &mut Notes<'_>) -> Result<T, Fault>,
) -> Read<Vec<T>> {
    let mut value = Vec::new();
    let mut left_out = Vec::new();
    let mut keys = BTreeSet::new();
    for (at, fields) in records.enumerate() {
        let mut one = single(fields.borrow(), at, &read);
        match one.value {
            Some(good) if keys.insert(key(&good).to_owned()) => value.push(good),
            Some(_) => one.left_out = vec![LeftOut::repeated(name_of(fields.borrow(), at))],
            None => {}
        }
        left_out.append(&mut one.left_out);
    }
    Read { value, left_out }
}

/// Reads the record at a place of its list, from 0; `None` if it had to be left out.
pub(crate) fn single<T>(
    fields: &Value<'_>,
    at: usize,
    read: impl Fn(Record<'_>, &mut Notes<'_>) -> Result<T, Fault>,
) -> Read<Option<T>> {
    let record = || name_of(fields, at);
    let mut words = Vec::new();
    let outcome = Record::of(fields)
        .map_err(|reason| Fault { field: "record", reason })
        .and_then(|fields| read(fields, &mut Notes { record: &record, left_out: &mut words }));
    match outcome {
        Ok(good) => Read { value: Some(good), left_out: words },
        Err(Fault { field, reason }) => {
            Read { value: None, left_out: vec![LeftOut { record: record(), field, reason }] }
        }
    }
}

/// The record in `raw`. Broken JSON inside it, such as half a surrogate pair, is its fault alone.
pub(crate) fn parsed(raw: &RawValue) -> Value<'_> {
    serde_json::from_str(raw.get()).unwrap_or_default()
}

/// What to call a record in a message: its key or name, else its position from 1.
fn name_of(record: &Value<'_>, at: usize) -> String {
    let fields = record.as_object();
    let named = ["id", "slug", "key", "url", "name"].into_iter().find_map(|field| {
        let named = text::visible(fields?.get(field)?.as_str()?);
        (!named.is_empty()).then(|| named.chars().take(80).collect())
    });
    named.unwrap_or_else(|| format!("#{}", at + 1))
}

/// The first records of a list, unread, and how many there are.
struct Records<'a> {
    first: Vec<&'a RawValue>,
    count: usize,
}

/// Keeps at most `most` records, so that a list of millions takes no memory.
struct FirstRecords {
    most: usize,
}

impl<'de> Visitor<'de> for FirstRecords {
    type Value = Records<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut records = Records { first: Vec::new(), count: 0 };
        while let Some(raw) = list.next_element()? {
            records.count += 1;
            if records.count <= self.most {
                records.first.push(raw);
            }
        }
        Ok(records)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_sound_if_all_around_it_is_and_it_is_the_only_one() {
        let count = |text: &str| sound_list(text.as_bytes(), "features").map(|list| list.len());
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
        ] {
            assert_eq!(count(other), None, "{other}");
        }
    }

    #[test]
    fn a_sound_list_says_the_same_as_the_records_one_by_one() {
        fn key_of(id: &String) -> &str {
            id
        }

        let text = r#"{"features": [{"id": "a"}, {"id": "b"}, {"id": "a"}, {"id": 3}, 4]}"#;
        let read =
            |record: Record<'_>, _: &mut Notes<'_>| record.required("id", crate::value::name);
        let one_by_one = Document::parse(text).unwrap().records("features", 9, key_of, read);
        let at_once = gather(sound_list(text.as_bytes(), "features").unwrap().iter(), key_of, read);
        assert_eq!(one_by_one.unwrap(), at_once);
        assert_eq!(at_once.value, ["a", "b"]);
    }
}
