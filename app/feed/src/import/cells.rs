//! Values of cells, read as what their column says.

use packan_domain::search::folded;

use super::{Column, Row, Weight, What};
use crate::{Expected, Reason, caps, link, text, value};

/// A row while its cells are read: what is wrong with one goes to the row's findings.
pub(super) struct Cells<'a> {
    pub row: &'a mut Row,
}

impl Cells<'_> {
    /// The value of a column, of which `read` makes something; where it cannot, the value is lost
    /// with what is wrong.
    pub fn read<T>(
        &mut self,
        column: Column,
        read: impl FnOnce(&str) -> Result<T, What>,
    ) -> Option<T> {
        match read(self.row.get(column)?) {
            Ok(value) => Some(value),
            // Invisible characters alone are as good as nothing.
            Err(What::Wrong(Reason::Missing)) => None,
            Err(what) => {
                self.row.find(column, Weight::FieldLost, what);
                None
            }
        }
    }

    /// A text.
    pub fn text(&mut self, column: Column, most: usize) -> Option<String> {
        self.read(column, |raw| text::clean(raw, most).map_err(What::Wrong))
    }

    /// The parts of a list, each read by `read`; a part that is wrong is lost alone.
    pub fn list<T: PartialEq>(
        &mut self,
        column: Column,
        separators: &[char],
        read: impl Fn(&str) -> Result<T, What>,
    ) -> Vec<T> {
        let mut list = Vec::new();
        let raw = self.row.get(column).unwrap_or_default().to_owned();
        for part in raw.split(separators).map(str::trim).filter(|part| !part.is_empty()) {
            match read(part) {
                Ok(value) if list.contains(&value) => {}
                Ok(value) => list.push(value),
                Err(what) => self.row.find(column, Weight::FieldLost, what),
            }
        }
        if list.len() > caps::LIST {
            let most = caps::LIST;
            self.row.find(column, Weight::FieldLost, What::Wrong(Reason::TooMany { most }));
            list.truncate(most);
        }
        list
    }

    /// A yes or no; nothing is no.
    pub fn flag(&mut self, column: Column) -> bool {
        self.read(column, yes_or_no).unwrap_or_default()
    }

    /// The first of several values, with a note that it is.
    pub fn first<T>(
        &mut self,
        column: Column,
        read: impl Fn(&str) -> Result<T, What>,
    ) -> Option<T> {
        let raw = self.row.get(column)?.to_owned();
        let mut several = raw.split([';', '\n', '|']).map(str::trim).filter(|one| !one.is_empty());
        let (first, more) = (several.next()?, several.next().is_some());
        let value = self.read(column, |_| read(first))?;
        if more {
            self.row.find(column, Weight::Note, What::FirstOfSeveral(first.to_owned()));
        }
        Some(value)
    }

    /// A web address that begins with `https:`.
    pub fn https(&mut self, column: Column) -> Option<String> {
        let (address, upgraded) = self.first(column, |raw| {
            let raw = text::clean(raw, caps::LINK).map_err(What::Wrong)?;
            let lower = raw.to_ascii_lowercase();
            let upgraded = lower.starts_with("http://");
            let full = match raw.get(7..) {
                Some(rest) if upgraded => format!("https://{rest}"),
                _ if !lower.contains("://") => format!("https://{raw}"),
                _ => raw,
            };
            let expected = Expected::Https;
            let wrong = What::Wrong(Reason::Malformed { expected });
            Ok((link::https(&full).ok_or(wrong)?, upgraded))
        })?;
        if upgraded {
            self.row.find(column, Weight::Note, What::MadeHttps(address.clone()));
        }
        Some(address)
    }

    /// A day, month or year in ISO 8601, also from the German way to write a day.
    pub fn date(&mut self) -> Option<String> {
        self.read(Column::Updated, |raw| {
            let parts: Vec<&str> = raw.trim().split('.').collect();
            let iso = match parts.as_slice() {
                [day, month, year] => format!("{year}-{month:0>2}-{day:0>2}"),
                _ => raw.trim().to_owned(),
            };
            if value::is_date(&iso) { Ok(iso) } else { Err(What::NotADate(raw.to_owned())) }
        })
    }
}

fn yes_or_no(raw: &str) -> Result<bool, What> {
    if matches!(raw.trim(), "-" | "–" | "✗") {
        return Ok(false);
    }
    match folded(raw).as_str() {
        "ja" | "j" | "yes" | "y" | "x" | "1" | "wahr" | "true" => Ok(true),
        "nein" | "n" | "no" | "0" | "falsch" | "false" => Ok(false),
        _ if matches!(raw.trim(), "✓" | "✔") => Ok(true),
        _ => Err(What::NotYesOrNo(raw.to_owned())),
    }
}
