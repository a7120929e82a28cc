//! Whatever a publisher's file holds: no byte stops an import, nothing is lost, and what comes out
//! a feed can be built from.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

mod generated;

use std::collections::BTreeMap;

use packan_domain::{
    geo::{Bounds, Point},
    language::{Language, Localized},
    search::{TradeNames, TradeSearch},
    trade::{Aliases, Group, Trade, TradeId},
};
use packan_feed::{
    import::{
        Column, Imported, Postcode, Rows, Surroundings, complete, firms, read_table, write_left_out,
    },
    read_firms, write_businesses,
};

const WORLD: Bounds = Bounds {
    south_west: Point { lon: -180.0, lat: -90.0 },
    north_east: Point { lon: 180.0, lat: 90.0 },
};

fn trade(slug: &str, de: &str) -> Trade {
    Trade {
        id: TradeId::parse(slug).unwrap(),
        name: Localized { de: de.to_owned(), en: None },
        spoken: de.replace("/in", "in") + " oder " + &de.replace("/in", ""),
        group: Group::Wood,
        hook: None,
        scene: Vec::new(),
        months: None,
        first_pay: None,
        workplace: None,
        interests: Vec::new(),
        conditions: Vec::new(),
        attributes: Vec::new(),
    }
}

/// Imports in a world of three trades and one postcode.
fn import(rows: Rows) -> Imported {
    let trades = [
        trade("tischler", "Tischler/in"),
        trade("fliesenleger", "Fliesen-, Platten- und Mosaikleger/in"),
        trade("friseur", "Friseur/in"),
    ];
    let schreiner =
        Aliases { id: trades[0].id.clone(), de: vec!["Schreiner".to_owned()], en: Vec::new() };
    let point = Point { lon: 7.0845, lat: 51.6484 };
    let postcodes =
        BTreeMap::from([("45768".to_owned(), Postcode { point, town: "Marl".to_owned() })]);
    let surroundings = Surroundings {
        names: &TradeNames::new(&trades, &[], &[schreiner]),
        search: &TradeSearch::new(&trades, Language::German),
        postcodes: &postcodes,
        bounds: WORLD,
        town_of: &|_, _| Ok(None),
        only_region: false,
        date: "2026-11-22",
        source: Some("Test"),
    };
    let rows = rows.rows.into_iter().filter(|row| !row.values.is_empty() || row.is_left_out());
    firms(rows.collect(), &surroundings, || {})
}

fn table(text: &str) -> Imported {
    import(read_table(text.as_bytes(), "firms.csv").unwrap())
}

/// The file that is written for a person.
fn left_out(imported: &Imported) -> Vec<u8> {
    let mut file = Vec::new();
    let why = |_: &_| "because".to_owned();
    write_left_out(&imported.left_out, Language::German, why, &mut file).unwrap();
    file
}

/// What holds of every import.
fn sound(imported: &Imported) {
    let counts = imported.counts;
    assert_eq!(counts.read, counts.taken + counts.left_out + counts.merged);
    assert_eq!(counts.taken, imported.firms.len());
    let lost = imported.left_out.iter().filter(|row| !row.taken).count();
    assert_eq!(counts.left_out, lost, "everything left out has a row");
    assert!(imported.left_out.iter().all(|left| !left.row.findings.is_empty()));
    let mut file = Vec::new();
    write_businesses(&imported.firms, &mut file).unwrap();
    let read = read_firms(&file, WORLD, &|_, _| Ok(None)).unwrap();
    assert_eq!(read.left_out, []);
    assert_eq!(read.value, imported.firms);
}

#[test]
fn separators_and_encodings_are_found_out() {
    let lines = "Name;Gewerk;PLZ\nMüller;Friseur;45768\n";
    let with = |separator: &str| lines.replace(';', separator);
    let utf16: Vec<u8> =
        "\u{feff}".encode_utf16().chain(lines.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let windows: Vec<u8> = lines.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    for bytes in [
        lines.into(),
        with(",").into_bytes(),
        with("\t").into_bytes(),
        format!("\u{feff}{lines}").into_bytes(),
        format!("sep=;\r\n{}", lines.replace('\n', "\r\n")).into_bytes(),
        utf16,
        windows,
    ] as [Vec<u8>; 7]
    {
        let imported = import(read_table(&bytes, "firms.csv").unwrap());
        assert_eq!(imported.firms[0].name, "Müller", "{bytes:?}");
    }
}

#[test]
fn a_letter_that_broke_on_the_way_costs_its_value_and_not_the_encoding() {
    let mut bytes = "Name;Gewerk;PLZ;Ort\nMüßig;Friseur;45768;M\u{1}rl\n".as_bytes().to_vec();
    let at = bytes.iter().position(|&byte| byte == 1).unwrap();
    bytes[at] = 0xff;
    let imported = import(read_table(&bytes, "firms.csv").unwrap());
    assert_eq!(imported.firms[0].name, "Müßig");
    assert_eq!(imported.firms[0].address.locality, None);
    assert!(String::from_utf8(left_out(&imported)).unwrap().contains("M\u{fffd}rl"));
}

#[test]
fn a_trade_is_named_and_never_guessed() {
    let of = |cell: &str| {
        let imported = table(&format!("Name;Gewerk;PLZ\nX;\"{cell}\";45768\n"));
        let trades = imported.firms.first().map(|firm| firm.trades.clone()).unwrap_or_default();
        trades.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(of("Tischlerin"), "tischler");
    assert_eq!(of("SCHREINER; Friseur/in"), "tischler friseur");
    assert_eq!(of("Fliesen-, Platten- und Mosaikleger/in"), "fliesenleger");
    assert_eq!(of("Tischler, Friseur"), "tischler friseur");
    assert_eq!(of("Tischler; Zauberer"), "tischler", "with the other word reported");
    assert_eq!(of("Tischle"), "");
}

#[test]
fn addresses_are_taken_apart_where_the_parts_have_no_columns() {
    let of = |header: &str, cell: &str| {
        let imported = table(&format!("Name;Gewerk;{header}\nX;Friseur;\"{cell}\"\n"));
        let address = imported.firms[0].address.clone();
        [address.street, address.postal_code, address.locality].map(Option::unwrap_or_default)
    };
    assert_eq!(of("Adresse", "Musterweg 1, 45768 Marl"), ["Musterweg 1", "45768", "Marl"]);
    assert_eq!(of("PLZ Ort", "45768 Marl"), ["", "45768", "Marl"]);
}

#[test]
fn a_zero_that_a_spreadsheet_dropped_is_put_back() {
    let imported = table("Name;Gewerk;PLZ;Breite;Länge\nX;Friseur;1067;51,05;13,73\n");
    assert_eq!(imported.firms[0].address.postal_code.as_deref(), Some("01067"));
    assert_eq!(imported.firms[0].point, Point { lon: 13.73, lat: 51.05 });
}

#[test]
fn offers_are_read_with_trade_year_and_places() {
    let imported = table(
        "Name;Gewerk;PLZ;Ausbildungsangebote\nX;Friseur;45768;\"Friseur/in 2027: 2; Tischler 2028\"\n",
    );
    let offers: Vec<_> = (imported.firms[0].apprenticeships.iter())
        .map(|offer| (offer.trade.to_string(), offer.year, offer.places))
        .collect();
    assert_eq!(offers, [("friseur".into(), 2027, Some(2)), ("tischler".into(), 2028, None)]);
    assert_eq!(imported.firms[0].trades.len(), 2, "who trains in it works in it");
}

#[test]
fn a_formula_stays_a_text_on_the_desk_of_a_clerk() {
    let imported = table("Name;Gewerk;PLZ\n=HYPERLINK(1);Zauberei;45768\n-;Zauberei;45768\n");
    let file = left_out(&imported);
    let text = String::from_utf8(file.clone()).unwrap();
    assert!(text.contains("'=HYPERLINK(1)") && text.contains(";'-;"), "{text}");
    let again = read_table(&file, "again.csv").unwrap();
    assert_eq!(again.rows[0].get(Column::Name), Some("=HYPERLINK(1)"));
}

#[test]
fn corrected_firms_complete_those_of_before() {
    let before = table(
        "Kennung;Name;Gewerk;PLZ;Telefon\na;Alt;Friseur;45768;02365 11111\nb;B;Friseur;45768;\n",
    );
    let after = table("Kennung;Name;Gewerk;PLZ;E-Mail\na;Neu;Tischler;45768;x@example.org\n");
    let firms = complete(before.firms, after.firms);
    let keys: Vec<&str> = firms.iter().map(|firm| firm.id.as_str()).collect();
    assert_eq!(keys, ["a", "b"]);
    assert_eq!(firms[0].name, "Neu");
    assert_eq!(firms[0].trades.len(), 2);
    let contact = &firms[0].contact;
    assert!(contact.telephone.is_some() && contact.email.is_some());
}
