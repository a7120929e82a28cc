use std::{collections::BTreeMap, io, path::Path};

use packan_domain::language::Language;
use packan_feed::import::{Finding, Imported, LeftOutRow, Weight, write_left_out};

use crate::messages::{Message, Summary};

/// What became of the records.
pub fn summary(imported: &Imported, out: &Path, left_out: &Path, language: Language) -> Summary {
    let firms = &imported.firms;
    let mut trades = BTreeMap::new();
    for trade in firms.iter().flat_map(|firm| &firm.trades) {
        *trades.entry(trade.clone()).or_default() += 1;
    }
    let mut reasons = BTreeMap::new();
    for row in imported.left_out.iter().filter(|row| !row.taken) {
        let first = row.row.findings.iter().find(|finding| finding.weight == Weight::LeftOut);
        if let Some(finding) = first {
            *reasons.entry(reason(finding, language)).or_default() += 1;
        }
    }
    Summary {
        notes: Vec::new(),
        out: out.display().to_string(),
        left_out: (left_out.display().to_string(), imported.left_out.len()),
        counts: imported.counts,
        firms: firms.len(),
        trades,
        reasons,
        without_address: firms.iter().filter(|firm| firm.address.street.is_none()).count(),
        without_telephone: firms.iter().filter(|firm| firm.contact.telephone.is_none()).count(),
        approximate: firms.iter().filter(|firm| firm.approximate).count(),
    }
}

/// Writes the table of what was left out, each row with what is wrong and what helps.
pub fn left_out(rows: &[LeftOutRow], language: Language, out: impl io::Write) -> io::Result<()> {
    let why = |row: &LeftOutRow| {
        let lost = row.row.findings.iter().filter(|finding| finding.weight >= Weight::FieldLost);
        lost.map(|finding| line(finding, language)).collect::<Vec<_>>().join(" / ")
    };
    write_left_out(rows, language, why, out)
}

/// "Telefon: „…“ ist keine Telefonnummer", as one reason of many.
fn reason(finding: &Finding, language: Language) -> String {
    let header = finding.column.map_or("", |column| column.header(language));
    format!("{header}: {}", Message::Found(finding.what.clone()).text(language).what)
}

/// The same, with what helps.
fn line(finding: &Finding, language: Language) -> String {
    let header = finding.column.map_or("", |column| column.header(language));
    format!("{header}: {}", Message::Found(finding.what.clone()).text(language).line())
}
