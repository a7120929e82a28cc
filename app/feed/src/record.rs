//! A record of a file, read field by field.

use serde_json_borrow::{Map, Value};

use crate::{Expected, LeftOut, Reason, outcome::Fault};

/// A JSON object whose fields are read one by one; `null` is the same as absent.
///
/// Fields are named by their path for messages (`address.postalCode`); the last word is looked up.
#[derive(Clone, Copy)]
pub(crate) struct Record<'a>(&'a Map<'a>);

impl<'a> Record<'a> {
    /// The object in `value`.
    pub fn of(value: &'a Value<'a>) -> Result<Self, Reason> {
        value.as_object().map(Self).ok_or(Reason::Malformed { expected: Expected::JsonObject })
    }

    /// The value of a field, or `None` where it is absent or empty.
    pub fn optional<T>(
        self,
        field: &'static str,
        read: impl FnOnce(&'a Value<'a>) -> Result<T, Reason>,
    ) -> Result<Option<T>, Fault> {
        // By hand: ten thousand firms ask for three hundred thousand fields.
        let last = field.bytes().rposition(|byte| byte == b'.').map_or(0, |dot| dot + 1);
        let key = field.get(last..).unwrap_or(field);
        match self.0.get(key) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => match read(value) {
                Ok(read) => Ok(Some(read)),
                Err(Reason::Missing) => Ok(None),
                Err(reason) => Err(Fault { field, reason }),
            },
        }
    }

    /// The value of a field, whatever it is.
    #[cfg(feature = "import")]
    pub fn any(self, key: &str) -> Option<&'a Value<'a>> {
        self.0.get(key)
    }

    /// The value of a field that must be there.
    pub fn required<T>(
        self,
        field: &'static str,
        read: impl FnOnce(&'a Value<'a>) -> Result<T, Reason>,
    ) -> Result<T, Fault> {
        self.optional(field, read)?.ok_or(Fault { field, reason: Reason::Missing })
    }

    /// A yes or no; absent is no.
    pub fn flag(self, field: &'static str) -> Result<bool, Fault> {
        const EXPECTED: Reason = Reason::Malformed { expected: Expected::TrueOrFalse };
        let flag = self.optional(field, |value| value.as_bool().ok_or(EXPECTED))?;
        Ok(flag.unwrap_or_default())
    }

    /// A list; absent is empty.
    pub fn list<T>(
        self,
        field: &'static str,
        most: usize,
        read: impl Fn(&'a Value<'a>) -> Result<T, Reason>,
    ) -> Result<Vec<T>, Fault> {
        let list = self.optional(field, |value| match value {
            Value::Array(entries) if entries.len() > most => Err(Reason::TooMany { most }),
            Value::Array(entries) => entries.iter().map(read).collect(),
            _ => Err(Reason::Malformed { expected: Expected::List }),
        })?;
        Ok(list.unwrap_or_default())
    }
}

/// What a record's reader notes without giving the record up.
pub(crate) struct Notes<'a> {
    /// What the record is called, made only for a note.
    pub record: &'a dyn Fn() -> String,
    pub left_out: &'a mut Vec<LeftOut>,
}

impl Notes<'_> {
    /// The known words among `keys`; a later version may have more, which costs only the word.
    pub fn words<T>(
        &mut self,
        field: &'static str,
        keys: Vec<String>,
        from_key: fn(&str) -> Option<T>,
    ) -> Vec<T> {
        let known = |key: String| {
            let word = from_key(&key);
            if word.is_none() {
                self.unknown(field, key);
            }
            word
        };
        keys.into_iter().filter_map(known).collect()
    }

    /// Notes a word that is not known.
    pub fn unknown(&mut self, field: &'static str, word: String) {
        let reason = Reason::UnknownWord(word);
        self.left_out.push(LeftOut { record: (self.record)(), field, reason });
    }
}
