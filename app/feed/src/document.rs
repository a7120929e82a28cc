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

/// Reads record by record; `key` tells records apart, and the first of a key wins.
pub(crate) fn gather<'a, T>(
    records: impl Iterator<Item = impl Borrow<Value<'a>>>,
    key: impl Fn(&T) -> &str,
    read: impl Fn(Record<'_>, &mut Notes<'_>) -> Result<T, Fault>,
) -> Read<Vec<T>> {
    let mut gathered = Gathered::new(key, read);
    for fields in records {
        gathered.add(fields.borrow());
    }
    gathered.read
}

/// What was read of a list so far.
pub(crate) struct Gathered<T, K, F> {
    key: K,
    read_one: F,
    keys: BTreeSet<String>,
    count: usize,
    /// The records, and what had to be left out.
    pub read: Read<Vec<T>>,
}

impl<T, K, F> Gathered<T, K, F>
where
    K: Fn(&T) -> &str,
    F: Fn(Record<'_>, &mut Notes<'_>) -> Result<T, Fault>,
{
    /// Nothing yet; see [`gather`].
    pub fn new(key: K, read_one: F) -> Self {
        let read = Read { value: Vec::new(), left_out: Vec::new() };
        Self { key, read_one, keys: BTreeSet::new(), count: 0, read }
    }

    /// Reads the next record of the list.
    pub fn add(&mut self, fields: &Value<'_>) {
        let at = self.count;
        self.count += 1;
        let mut one = single(fields, at, &self.read_one);
        match one.value {
            Some(good) if self.keys.insert((self.key)(&good).to_owned()) => {
                self.read.value.push(good);
            }
            Some(_) => one.left_out = vec![LeftOut::repeated(name_of(fields, at))],
            None => {}
        }
        self.read.left_out.append(&mut one.left_out);
    }
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
