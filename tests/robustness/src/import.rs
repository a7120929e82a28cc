use std::collections::BTreeMap;

use packan_domain::{
    geo::Point,
    language::{Language, Localized},
    search::{TradeNames, TradeSearch},
    trade::{Aliases, Group, Trade, TradeId},
};
use packan_feed::{
    import::{
        Imported, Postcode, Rows, Surroundings, firms, read_jobs, read_overpass, read_table,
        write_left_out,
    },
    read_firms, write_businesses,
};

use crate::WORLD;

/// A publisher's files: a table, an extract of OpenStreetMap, an answer of the job search.
pub fn import(bytes: &[u8]) {
    let read = [
        read_table(bytes, "firms.csv"),
        read_overpass(bytes, "firms.json"),
        read_jobs(bytes, "jobs.json", None),
    ];
    for rows in read.into_iter().flatten() {
        sound(&imported(rows));
    }
}

/// Nothing is lost, a feed can be built from what was taken, and what was not is a table again.
fn sound(imported: &Imported) {
    let counts = imported.counts;
    assert_eq!(counts.read, counts.taken + counts.left_out + counts.merged);
    assert_eq!(counts.taken, imported.firms.len());
    let mut file = Vec::new();
    write_businesses(&imported.firms, &mut file).unwrap();
    let read = read_firms(&file, WORLD, &|_, _| Ok(None)).unwrap();
    assert_eq!(read.left_out, []);
    assert_eq!(read.value, imported.firms);
    let mut table = Vec::new();
    let why = |_: &_| "because".to_owned();
    write_left_out(&imported.left_out, Language::German, why, &mut table).unwrap();
    if !imported.left_out.is_empty() {
        assert_eq!(read_table(&table, "left-out.csv").unwrap().rows.len(), imported.left_out.len());
    }
}

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

/// Firms in a world of three trades and one postcode.
fn imported(rows: Rows) -> Imported {
    let trades = [
        trade("tischler", "Tischler/in"),
        trade("baecker", "Bäcker/in"),
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
