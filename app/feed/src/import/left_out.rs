//! The table of what was not taken, for a person to correct.

use std::io;

use csv::{Terminator, WriterBuilder};
use packan_domain::language::Language;

use super::{Column, LeftOutRow};

/// Writes the rows as a table that spreadsheet programs open as it is: semicolons, UTF-8 with its
/// mark. `reason` says in words why a row is there.
///
/// Errors: those of `out`.
pub fn write_left_out(
    rows: &[LeftOutRow],
    language: Language,
    reason: impl Fn(&LeftOutRow) -> String,
    mut out: impl io::Write,
) -> io::Result<()> {
    out.write_all(b"\xef\xbb\xbf")?;
    let mut table =
        WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).from_writer(out);
    table.write_record(Column::ALL.iter().map(|column| column.header(language)))?;
    for left in rows {
        let reason = reason(left);
        let cells = Column::ALL.iter().map(|column| match column {
            Column::Reason => reason.as_str(),
            Column::File => left.row.file_name(),
            Column::Record => &left.row.record,
            column => left.row.get(*column).unwrap_or_default(),
        });
        table.write_record(cells.map(harmless))?;
    }
    table.flush()
}

/// The cell as text also for a program that would take it for a formula: what a source wrote must
/// not reckon on the desk of a clerk.
fn harmless(cell: &str) -> String {
    if is_formula(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// Whether a spreadsheet program takes the text for a formula.
pub(super) fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r'])
}
