//! Generated files, right and wrong.

use std::collections::{BTreeMap, BTreeSet};

use packan_domain::{
    business::{Business, BusinessId},
    language::Language,
};
use packan_feed::import::{
    Column, OfferKind, Row, Rows, complete, read_jobs, read_overpass, read_table,
};
use proptest::{collection::vec, option, prelude::*};

use crate::{import, left_out, sound};

/// A good row of that number, in columns that all say something.
fn good(number: usize, flags: [bool; 2]) -> BTreeMap<Column, String> {
    let yes_no = |flag: bool| if flag { "ja" } else { "nein" };
    [
        (Column::Name, format!("Musterbetrieb {number}")),
        (Column::Trades, ["Tischler", "Friseurin", "tischler; friseur"][number % 3].to_owned()),
        (Column::Street, format!("Am \"Musterplatz\" {number}")),
        (Column::PostalCode, "45768".to_owned()),
        (Column::Locality, "Marl".to_owned()),
        (Column::Telephone, format!("02365 1000{number}")),
        (Column::Email, format!("betrieb-{number}@example.org")),
        (Column::StartYear, "2027; 2028".to_owned()),
        (Column::Internship, yes_no(flags[0]).to_owned()),
        (Column::TrialDay, yes_no(flags[1]).to_owned()),
        (Column::Languages, "Deutsch, tr".to_owned()),
        (Column::OpeningHours, "Mo-Fr 08:00-17:00".to_owned()),
    ]
    .into()
}

/// What somebody writes instead by mistake, by column.
const MISTAKES: [(Column, &str); 9] = [
    (Column::Name, ""),
    (Column::Name, "Musterb\u{fffd}trieb"),
    (Column::Trades, "Zauberei"),
    (Column::PostalCode, "4576"),
    (Column::Telephone, "auf Anfrage"),
    (Column::Email, "=kein at"),
    (Column::StartYear, "bald;\n\"später\""),
    (Column::Internship, "vielleicht"),
    (Column::OpeningHours, "morgens"),
];

fn rows(values: impl IntoIterator<Item = BTreeMap<Column, String>>) -> Rows {
    let row = |(at, values): (usize, BTreeMap<Column, String>)| {
        let mut row = Row::new("firms.csv", format!("row {}", at + 2));
        row.values = values.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        row
    };
    Rows { rows: values.into_iter().enumerate().map(row).collect(), findings: Vec::new() }
}

/// A firm without its key, which a mistake in the name changes.
fn contents(imported: &[Business]) -> BTreeSet<String> {
    imported
        .iter()
        .map(|firm| {
            let key = BusinessId::parse("x").unwrap();
            format!("{:?}", Business { id: key, ..firm.clone() })
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn correcting_what_was_left_out_completes_the_firms(
        firms in vec((any::<[bool; 2]>(), option::of(0..MISTAKES.len())), 1..20),
    ) {
        let right: Vec<_> =
            firms.iter().enumerate().map(|(at, (flags, _))| good(at, *flags)).collect();
        let written = right.iter().zip(&firms).map(|(right, (_, mistake))| {
            let mut row = right.clone();
            if let Some((column, wrong)) = mistake.map(|at| MISTAKES[at]) {
                row.insert(column, wrong.to_owned());
            }
            row
        });
        let wanted = import(rows(right.clone()));
        let first = import(rows(written));
        sound(&first);
        let mistakes = firms.iter().filter(|(_, mistake)| mistake.is_some()).count();
        prop_assert_eq!(first.left_out.len(), mistakes);

        let mut again = read_table(&left_out(&first), "left-out.csv").unwrap();
        prop_assert_eq!(again.rows.len(), mistakes);
        for (row, left) in again.rows.iter_mut().zip(&first.left_out) {
            // As it was written, so it comes back.
            let own = |row: &Row| {
                let told = [Column::Reason, Column::File, Column::Record];
                row.values.iter().filter(|(column, _)| !told.contains(column)).map(|(c, v)| (*c, v.clone())).collect::<Vec<_>>()
            };
            prop_assert_eq!(own(row), own(&left.row));
            let number: usize = left.row.record.trim_start_matches("row ").parse().unwrap();
            row.values.extend(right[number - 2].clone());
        }
        let corrected = import(again);
        prop_assert!(corrected.left_out.is_empty());
        let completed = complete(first.firms, corrected.firms);
        prop_assert_eq!(contents(&completed), contents(&wanted.firms));
    }

    #[test]
    fn no_bytes_stop_an_import(bytes in vec(any::<u8>(), 0..400)) {
        for read in [
            read_table(&bytes, "x"),
            read_overpass(&bytes, "x"),
            read_jobs(&bytes, "x", Some(OfferKind::Apprenticeship)),
        ].into_iter().flatten() {
            sound(&import(read));
        }
    }

    #[test]
    fn no_cells_stop_an_import(
        cells in vec(vec("\\PC{0,12}|[0-9+/() -]{0,14}|(Mo|Fr|Su|PH|off|-|,|;|08:00| |\"){0,8}|2027|45768|Friseur", 26), 1..6),
    ) {
        let mut table = csv::Writer::from_writer(Vec::new());
        table.write_record(Column::ALL.iter().map(|column| column.header(Language::German))).unwrap();
        for row in &cells {
            table.write_record(row).unwrap();
        }
        sound(&import(read_table(&table.into_inner().unwrap(), "x").unwrap()));
    }

    #[test]
    fn no_json_stops_an_import(name in "\\PC{0,30}", value in "\\PC{0,20}", lat in any::<f64>()) {
        let element = serde_json::json!({ "elements": [{
            "type": "node", "id": 1, "lat": lat, "lon": 7.0, "timestamp": value,
            "tags": { "shop": "hairdresser", "name": name, "phone": value, "addr:postcode": value,
                "opening_hours": value, "website": value, "craft": name },
        }], "stellenangebote": [{
            "refnr": name, "beruf": "Friseur/in", "arbeitgeber": name, "eintrittsdatum": value,
            "aktuelleVeroeffentlichungsdatum": value, "angebotsart": 4,
            "arbeitsort": { "plz": value, "ort": name, "koordinaten": { "lat": lat, "lon": 7.0 } },
        }] });
        let bytes = element.to_string().into_bytes();
        sound(&import(read_overpass(&bytes, "x").unwrap()));
        sound(&import(read_jobs(&bytes, "x", None).unwrap()));
    }
}
