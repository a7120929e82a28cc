//! Tables of firms: what a spreadsheet program exports.

use std::{borrow::Cow, collections::BTreeSet};

use csv::{ReaderBuilder, StringRecord, Trim};
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::{Column, Finding, Row, Rows, Weight, What};
use crate::{FeedError, caps};

/// What separates cells in the exports of this world.
const SEPARATORS: [u8; 3] = [b';', b',', b'\t'];

/// Reads a table: with semicolons, commas or tabs, in UTF-8, UTF-16 with its mark, or Windows-1252.
///
/// Errors: [`FeedError::TooLarge`].
pub fn read_table(bytes: &[u8], file: &str) -> Result<Rows, FeedError> {
    if bytes.len() > caps::FIRMS_BYTES {
        return Err(FeedError::TooLarge { what: "bytes", limit: caps::FIRMS_BYTES });
    }
    let (text, encoding) = decoded(bytes);
    let text = without_hint(&text);
    let mut rows = Rows::default();
    if encoding != UTF_8 {
        rows.findings.push(whole(file, None, Weight::Note, What::ReadAs(encoding.name())));
    }
    let separator = separator(text);
    let mut reader = ReaderBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .trim(Trim::All)
        .from_reader(text.as_bytes());
    let headers = reader.headers().cloned().unwrap_or_default();
    let columns = columns(&headers, file, &mut rows.findings);
    for needed in [Column::Name, Column::Trades] {
        if !columns.contains(&Some(needed)) {
            rows.findings.push(whole(file, Some(needed), Weight::LeftOut, What::NoColumn));
        }
    }
    for (at, record) in reader.records().enumerate() {
        if at == caps::FIRMS {
            return Err(FeedError::TooLarge { what: "records", limit: caps::FIRMS });
        }
        rows.rows.extend(row(file, at, &record.unwrap_or_default(), &columns));
    }
    Ok(rows)
}

/// A row, or none of empty cells, which spreadsheets like to leave at the end.
fn row(file: &str, at: usize, record: &StringRecord, columns: &[Option<Column>]) -> Option<Row> {
    // As a spreadsheet counts: the headers are row 1.
    let mut row = Row::new(file, format!("row {}", at + 2));
    for (column, cell) in columns.iter().zip(record) {
        if let Some(column) = column {
            row.set(*column, without_apostrophe(cell));
        }
    }
    let empty = row
        .values
        .keys()
        .all(|column| matches!(column, Column::Reason | Column::File | Column::Record));
    (!empty).then_some(row)
}

/// The text without the apostrophe that keeps a spreadsheet from reckoning with it.
fn without_apostrophe(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if super::left_out::is_formula(rest) => rest,
        _ => cell,
    }
}

fn whole(file: &str, column: Option<Column>, weight: Weight, what: What) -> Finding {
    Finding { file: file.to_owned(), record: "file".to_owned(), column, weight, what }
}

/// The text, and the encoding in which it makes sense.
fn decoded(bytes: &[u8]) -> (Cow<'_, str>, &'static Encoding) {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let text = encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default()).0;
        return (text, encoding);
    }
    let (text, broken) = UTF_8.decode_without_bom_handling(bytes);
    if !broken {
        return (text, UTF_8);
    }
    // One letter that was broken on the way does not make a whole file another encoding.
    let lost = text.matches(char::REPLACEMENT_CHARACTER).count();
    let sound = text.chars().filter(|letter| !letter.is_ascii()).count() - lost;
    if sound > lost {
        (text, UTF_8)
    } else {
        (WINDOWS_1252.decode_without_bom_handling(bytes).0, WINDOWS_1252)
    }
}

/// The text without `sep=;`, by which some exports tell Excel what separates cells.
fn without_hint(text: &str) -> &str {
    match text.split_once('\n') {
        Some((first, rest)) if first.trim_matches(['"', '\r']).starts_with("sep=") => rest,
        _ => text,
    }
}

/// The separator that makes the most headers known.
fn separator(text: &str) -> u8 {
    let known = |separator: &u8| {
        let mut reader = ReaderBuilder::new().delimiter(*separator).from_reader(text.as_bytes());
        let headers = reader.headers().cloned().unwrap_or_default();
        let known: BTreeSet<_> = headers.iter().filter_map(Column::of_header).collect();
        (known.len(), headers.len())
    };
    let best = SEPARATORS.iter().rev().max_by_key(|separator| known(separator));
    best.copied().unwrap_or(b';')
}

/// What each header means, the first of a meaning only.
fn columns(headers: &StringRecord, file: &str, findings: &mut Vec<Finding>) -> Vec<Option<Column>> {
    let mut seen = BTreeSet::new();
    let mut column = |header: &str| {
        let found = Column::of_header(header);
        let what = match found {
            Some(column) if seen.insert(column) => return Some(column),
            Some(_) => What::RepeatedHeader(header.to_owned()),
            None if header.is_empty() => return None,
            None => What::UnknownHeader(header.chars().take(caps::NAME).collect()),
        };
        findings.push(whole(file, found, Weight::Note, what));
        None
    };
    headers.iter().map(&mut column).collect()
}
