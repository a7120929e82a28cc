use std::collections::{BTreeMap, btree_map::Entry};

use packan_domain::business::{Business, BusinessId};

use super::{Column, Finding, Row, Surroundings, Weight, What, firm::firm, merge::merge};

/// What became of the rows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Imported {
    /// The firms by key.
    pub firms: Vec<Business>,
    /// The rows that somebody should look at again, in the order of the files.
    pub left_out: Vec<LeftOutRow>,
    /// All that was found, in the order of the files.
    pub findings: Vec<Finding>,
    /// How many of what.
    pub counts: Counts,
}

/// A row that was not taken, or not whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOutRow {
    /// The row with its findings, and with the key of its firm where it has one.
    pub row: Row,
    /// Whether there is a firm of it nevertheless.
    pub taken: bool,
}

/// What became of how many records; `taken + left_out + merged` is `read`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Records.
    pub read: usize,
    /// Those that became firms.
    pub taken: usize,
    /// Those that did not.
    pub left_out: usize,
    /// Those that went into the firm of an earlier one.
    pub merged: usize,
    /// Taken, but without a value that could not be read.
    pub incomplete: usize,
}

/// Makes firms of `rows`. `each` is called after every row.
pub fn firms(rows: Vec<Row>, surroundings: &Surroundings<'_>, mut each: impl FnMut()) -> Imported {
    let mut imported = Imported::default();
    let mut found = Found::default();
    for mut row in rows {
        imported.counts.read += 1;
        match firm(&mut row, surroundings).and_then(|(firm, same)| found.add(firm, same, &mut row))
        {
            Some((id, Fate::Taken)) => {
                imported.counts.taken += 1;
                imported.counts.incomplete += usize::from(row.is_to_correct());
                row.set(Column::Id, id.as_str());
            }
            Some((id, Fate::Merged)) => {
                imported.counts.merged += 1;
                row.set(Column::Id, id.as_str());
            }
            None => imported.counts.left_out += 1,
        }
        imported.findings.extend(row.findings.iter().cloned());
        if row.is_to_correct() {
            keep_provenance(&mut row, surroundings);
            let taken = !row.is_left_out();
            imported.left_out.push(LeftOutRow { row, taken });
        }
        each();
    }
    imported.firms = found.firms;
    imported.firms.sort_by(|a, b| a.id.cmp(&b.id));
    imported
}

/// Says in the row where it is from, so that it is still known when the row comes back.
fn keep_provenance(row: &mut Row, surroundings: &Surroundings<'_>) {
    if row.get(Column::Source).is_none() {
        row.set(Column::Source, &surroundings.source_of(row));
    }
    if row.get(Column::Updated).is_none() {
        row.set(Column::Updated, surroundings.date);
    }
}

/// What becomes of a row that is a firm.
enum Fate {
    Taken,
    Merged,
}

/// The firms so far, with what finds them again.
#[derive(Default)]
struct Found {
    firms: Vec<Business>,
    records: Vec<String>,
    same: BTreeMap<String, usize>,
    keys: BTreeMap<BusinessId, usize>,
    telephones: BTreeMap<String, usize>,
}

impl Found {
    /// Adds a firm, or completes the one it is; `None` with a finding where its key is another's.
    fn add(&mut self, firm: Business, same: String, row: &mut Row) -> Option<(BusinessId, Fate)> {
        if let Some(&at) = self.same.get(&same)
            && let (Some(earlier), Some(record)) = (self.firms.get_mut(at), self.records.get(at))
        {
            row.find(Column::Name, Weight::Merged, What::SameFirm(record.clone()));
            let id = earlier.id.clone();
            for (column, weight, what) in merge(earlier, firm) {
                row.find(column, weight, what);
            }
            return Some((id, Fate::Merged));
        }
        let at = self.firms.len();
        match self.keys.entry(firm.id.clone()) {
            Entry::Occupied(earlier) => {
                let record = self.records.get(*earlier.get()).cloned().unwrap_or_default();
                row.find(Column::Id, Weight::LeftOut, What::SameKey(record));
                // It must not be taken for the other firm when it comes back.
                row.values.remove(&Column::Id);
                return None;
            }
            Entry::Vacant(free) => free.insert(at),
        };
        if let Some(number) = &firm.contact.telephone {
            match self.telephones.entry(number.clone()) {
                Entry::Occupied(earlier) => {
                    let record = self.records.get(*earlier.get()).cloned().unwrap_or_default();
                    row.find(Column::Telephone, Weight::Note, What::SameTelephone(record));
                }
                Entry::Vacant(free) => drop(free.insert(at)),
            }
        }
        self.same.insert(same, at);
        let id = firm.id.clone();
        self.firms.push(firm);
        self.records.push(row.record.clone());
        Some((id, Fate::Taken))
    }
}
