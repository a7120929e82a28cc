use std::collections::BTreeMap;

use crate::Read;

use super::{Column, Finding, Weight, What};

/// A record of a source, by column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The file it came from, as a path the person knows.
    pub file: String,
    /// What finds it there: `row 7`, `node/123`.
    pub record: String,
    /// What stands in it; nothing is empty.
    pub values: BTreeMap<Column, String>,
    /// What was found while its source was read; one of [`Weight::LeftOut`] and it is no firm.
    pub findings: Vec<Finding>,
}

/// The records of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rows {
    /// All of them, also those that are no firms.
    pub rows: Vec<Row>,
    /// What is to be said of the file as a whole.
    pub findings: Vec<Finding>,
}

impl Rows {
    /// The rows that a reader of records made, and those that it could not.
    pub(super) fn of(read: Read<Vec<Row>>, file: &str) -> Self {
        let mut rows = read.value;
        for left in read.left_out {
            let mut row = Row::new(file, left.record);
            row.find(Column::Name, Weight::LeftOut, What::Wrong(left.reason));
            rows.push(row);
        }
        Self { rows, findings: Vec::new() }
    }
}

impl Row {
    /// A row without values.
    pub fn new(file: &str, record: impl Into<String>) -> Self {
        let (values, findings) = (BTreeMap::new(), Vec::new());
        Self { file: file.to_owned(), record: record.into(), values, findings }
    }

    /// Puts a value in; one that is empty is none.
    pub fn set(&mut self, column: Column, value: &str) {
        let value = value.trim();
        if !value.is_empty() {
            self.values.insert(column, value.to_owned());
        }
    }

    /// The value of a column.
    pub fn get(&self, column: Column) -> Option<&str> {
        self.values.get(&column).map(String::as_str)
    }

    /// Says something about it.
    pub fn find(&mut self, column: Column, weight: Weight, what: What) {
        let (file, record) = (self.file.clone(), self.record.clone());
        self.findings.push(Finding { file, record, column: Some(column), weight, what });
    }

    /// The file it came from, without its folder.
    pub fn file_name(&self) -> &str {
        self.file.rsplit(['/', '\\']).next().unwrap_or_default()
    }

    /// Whether it was given up.
    pub fn is_left_out(&self) -> bool {
        self.findings.iter().any(|finding| finding.weight == Weight::LeftOut)
    }

    /// Whether somebody should look at it again.
    pub fn is_to_correct(&self) -> bool {
        self.findings.iter().any(|finding| finding.weight >= Weight::FieldLost)
    }
}
