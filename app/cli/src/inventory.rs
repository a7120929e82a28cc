//! Answers of real people to an interest inventory, from files on this machine.

use std::{fs, path::Path};

use packan_feed::{
    FeedError,
    evaluation::{DroppedReport, Item, read_items, scale_names},
};

use crate::{Failure, Problem, messages::Message};

/// An inventory and who answered it.
pub struct Inventory {
    /// The items.
    pub items: Vec<Item>,
    /// The names of the scales.
    pub scale_names: Vec<String>,
    /// The place of each item's scale among the names.
    pub scales: Vec<usize>,
    /// Who answered every item, and not everything alike.
    pub people: Vec<Respondent>,
    /// Who did not.
    pub dropped: DroppedReport,
}

/// One person's answers.
pub struct Respondent {
    /// Their row in the file; the first under the head is 0.
    pub row: usize,
    /// A value from 1 to 5 for each item.
    pub values: Vec<u8>,
}

/// Reads a JSON list of items and a CSV table with a column for each of them.
///
/// Errors: [`Failure::Input`] if the list is none, a column is missing, or no row can be used.
pub fn read(items: &Path, responses: &Path) -> Result<Inventory, Failure> {
    let items = parsed(items, read_items)?;
    let (scale_names, scales) = scale_names(&items);
    let (people, dropped) = people(responses, &items)?;
    if people.is_empty() {
        let file = responses.display().to_string();
        return Err(Failure::Input(vec![Problem::new(
            &file,
            "rows",
            "all",
            Message::OfMeasuring("can't be used".to_owned()),
        )]));
    }
    Ok(Inventory { items, scale_names, scales, people, dropped })
}

/// Reads a file of this machine with a reader of the feed.
pub fn parsed<T>(path: &Path, read: fn(&[u8]) -> Result<T, FeedError>) -> Result<T, Failure> {
    let bytes = fs::read(path).map_err(|error| Failure::at(path, &error))?;
    read(&bytes)
        .map_err(|error| Failure::Input(vec![Problem::whole(&path.display().to_string(), &error)]))
}

fn people(path: &Path, items: &[Item]) -> Result<(Vec<Respondent>, DroppedReport), Failure> {
    let file = path.display().to_string();
    let bytes = fs::read(path).map_err(|error| Failure::at(path, &error))?;
    let mut table = csv::ReaderBuilder::new().flexible(true).from_reader(bytes.as_slice());
    let head = table.byte_headers().cloned().unwrap_or_default();
    let column = |item: &Item| head.iter().position(|name| name.trim_ascii() == item.id.as_bytes());
    let missing = items.iter().filter(|item| column(item).is_none());
    let missing: Vec<Problem> = missing
        .map(|item| Problem::new(&file, "head", item.id.as_str(), Message::Missing))
        .collect();
    if !missing.is_empty() {
        return Err(Failure::Input(missing));
    }
    let columns: Vec<usize> = items.iter().filter_map(column).collect();
    let (mut people, mut dropped) = (Vec::new(), DroppedReport::default());
    for (row, record) in table.byte_records().enumerate() {
        let values = record.ok().and_then(|record| values(&record, &columns));
        match values {
            None => dropped.unreadable += 1,
            Some(values) if values.contains(&0) => dropped.unanswered += 1,
            Some(values) if values.windows(2).all(|pair| pair[0] == pair[1]) => {
                dropped.all_same += 1;
            }
            Some(values) => people.push(Respondent { row, values }),
        }
    }
    Ok((people, dropped))
}

/// The values of a row in those columns, 0 to 5; `None` if one is something else.
fn values(record: &csv::ByteRecord, columns: &[usize]) -> Option<Vec<u8>> {
    let value = |column: &usize| match record.get(*column)?.trim_ascii() {
        [digit @ b'0'..=b'5'] => Some(digit - b'0'),
        _ => None,
    };
    columns.iter().map(value).collect()
}
