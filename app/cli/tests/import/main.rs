//! `packan feed import` as a clerk uses it, on made-up files.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

mod documentation;
mod open_data;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use packan_domain::{
    business::{Apprenticeship, Business},
    geo::{Bounds, Point},
    trade::{Topic, TradeId},
};
use packan_feed::{read_firms, read_index};
use tempfile::TempDir;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn fixture(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/import").join(name);
    path.display().to_string()
}

/// Exit code and what was printed.
fn packan(arguments: &[&str]) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_packan"));
    let output = command.current_dir(repository()).args(arguments).output().unwrap();
    (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
}

struct Import {
    folder: TempDir,
    code: i32,
    said: String,
}

impl Import {
    /// Imports a file of this region, saying it in English.
    fn of(from: &str, file: &str, more: &[&str]) -> Self {
        let folder = TempDir::new().unwrap();
        let out = folder.path().join("firms.geojson").display().to_string();
        let arguments = ["feed", "--lang", "en", "import", "--from", from, file, "--out", &out];
        let (code, said) = packan(&[&arguments, more].concat());
        Self { folder, code, said }
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    fn firms(&self) -> Vec<Business> {
        firms(&self.path("firms.geojson"))
    }

    fn left_out(&self) -> String {
        fs::read_to_string(self.path("firms.left-out.csv")).unwrap()
    }

    fn says(&self, expected: &[&str]) {
        for expected in expected {
            assert!(self.said.contains(expected), "{expected} in:\n{}", self.said);
        }
    }
}

/// The firms of a file, none of which a reader of feeds may refuse.
fn firms(path: &str) -> Vec<Business> {
    let corner = |lon, lat| Point { lon, lat };
    let world = Bounds { south_west: corner(-180.0, -90.0), north_east: corner(180.0, 90.0) };
    let read = read_firms(&fs::read(path).unwrap(), world, &|_, _| Ok(None)).unwrap();
    assert_eq!(read.left_out, []);
    read.value
}

fn named<'a>(firms: &'a [Business], start: &str) -> &'a Business {
    firms.iter().find(|firm| firm.name.starts_with(start)).unwrap()
}

fn trade(slug: &str) -> TradeId {
    TradeId::parse(slug).unwrap()
}

#[test]
fn a_spreadsheet_of_a_german_office_becomes_firms() {
    let import = Import::of("csv", &fixture("betriebe-1252.csv"), &[]);
    assert_eq!(import.code, 1);
    import.says(&["9 read = 4 taken (1 not in full) + 4 left out + 1 merged into another"]);
    let firms = import.firms();
    let bakery = named(&firms, "Musterbäckerei \"Zum Ährengold\"");
    assert_eq!(
        bakery.id.as_str(),
        "musterbaeckerei-zum-aehrengold-gmbh-45768-beispielstrasse-1-hinterhof"
    );
    assert_eq!(bakery.address.street.as_deref(), Some("Beispielstraße 1 Hinterhof"));
    assert!(bakery.approximate && bakery.internship && bakery.trial_day);
    assert_eq!(bakery.point, Point { lon: 7.0845, lat: 51.6484 });
    assert_eq!(bakery.contact.telephone.as_deref(), Some("+49236512345"));
    assert_eq!(bakery.contact.url.as_deref(), Some("https://www.example.org"));
    assert_eq!(bakery.opening_hours.as_deref(), Some("Mo-Fr 06:00-18:00"));
    assert_eq!(bakery.languages, ["de", "tr"]);
    assert_eq!(bakery.topics, [Topic::Sustainability]);
    let offer = Apprenticeship { trade: trade("baecker"), year: 2027, places: Some(2) };
    assert_eq!(bakery.apprenticeships, [offer]);
}

#[test]
fn the_same_firm_twice_is_one_and_complete() {
    let import = Import::of("csv", &fixture("betriebe-1252.csv"), &[]);
    let firms = import.firms();
    let joinery = named(&firms, "Musterschreinerei");
    assert_eq!(joinery.name, "Musterschreinerei Süd");
    assert_eq!(joinery.trades, [trade("tischler"), trade("zimmerer")]);
    assert_eq!(joinery.contact.email.as_deref(), Some("holz@example.org"));
    assert_eq!(joinery.contact.telephone.as_deref(), Some("+49236567890"));
    let years: Vec<u16> = joinery.apprenticeships.iter().map(|offer| offer.year).collect();
    assert_eq!(years, [2027, 2028]);
}

#[test]
fn every_problem_names_file_record_field_and_remedy() {
    let import = Import::of("csv", &fixture("betriebe-1252.csv"), &[]);
    import.says(&[
        "betriebe-1252.csv: file: all: is not written in UTF-8; read as windows-1252",
        "betriebe-1252.csv: file: all: the column \"Umsatz\" is unknown and was passed over. If it",
        "row 4: Firm name: is the same firm as row 3",
        "row 5: Postcode: 10115 belongs to no town of the region. Correct the postcode",
        "row 6: Telephone: \"12345\" has no area code. Write it with",
        "row 6: E-mail address: is not an e-mail address. Write it so",
        "row 6: Opening hours: \"Mo-Fr 8 bis 17 Uhr\" can't be read. Write it so: Mo-Fr 08:00-17:00",
        "row 6: Start year: \"bald\" is no year",
        "row 6: Internship: \"vielleicht\" means neither yes nor no. Write yes",
        "row 6: Languages: \"Klingonisch\" is no known language",
        "row 6: Topics: \"Raumfahrt\" is no topic",
        "row 7: Trades: \"Zauberei\" is no trade of the content",
        "row 8: Trades: \"Solar\" may be anlagenmechaniker-shk, dachdecker or elektroniker. Write one",
        "row 9: Firm name: is missing. Add it.",
        "row 10: Postcode: 45768 belongs to Marl, but another town stands beside it. Check",
    ]);
    assert!(!import.said.contains("row 11"), "a row of empty cells is no record");
    let german = Import::of("csv", &fixture("betriebe-1252.csv"), &["--lang", "de"]);
    german.says(&[
        "Zeile 9: Name: fehlt. Ergänzen.",
        "Zeile 6: E-Mail: muss eine E-Mail-Adresse sein",
    ]);
}

#[test]
fn what_was_left_out_can_be_corrected_and_completes_the_firms() {
    let import = Import::of("csv", &fixture("betriebe-1252.csv"), &[]);
    let corrected = import
        .left_out()
        .replace(";10115;Berlin", ";45768;Marl")
        .replace(";12345;kein at;", ";02365 12345;ohne@example.org;")
        .replace(
            ";bald;;vielleicht;;Klingonisch;Raumfahrt;Mo-Fr 8 bis 17 Uhr;",
            ";2027;1;ja;;en;Klima;Mo-Fr 08:00-17:00;",
        )
        .replace(";Zauberei;", ";Maskenbildner/in;")
        .replace(";Solar;", ";dachdecker;")
        .replace(";;;Maurer;", ";;Musterbetrieb Neun;Maurer;");
    let table = import.path("corrected.csv");
    fs::write(&table, corrected).unwrap();
    let (before, complete) = (import.path("firms.geojson"), import.path("complete.geojson"));
    let arguments =
        ["feed", "import", "--from", "csv", &table, "--onto", &before, "--out", &complete];
    let (code, said) = packan(&arguments);
    assert_eq!(code, 0, "{said}");
    let (was, firms) = (import.firms(), firms(&complete));
    assert_eq!((was.len(), firms.len()), (4, 8));
    for old in &was {
        assert!(firms.iter().any(|firm| firm.id == old.id), "{}", old.id);
    }
    let fuller = named(&firms, "Musterbetrieb Ohne Vorwahl");
    assert_eq!(fuller.contact.telephone.as_deref(), Some("+49236512345"));
    assert_eq!(fuller.apprenticeships.len(), 1);
    assert!(fuller.internship);
    assert_eq!(fuller.provenance.source, "betriebe-1252.csv", "where it was from at first");
    let rest = fs::read_to_string(import.path("complete.left-out.csv")).unwrap();
    assert_eq!(rest.lines().count(), 1, "nothing but headers: {rest}");
    // What import writes, build takes.
    let feed = import.path("feed");
    let (code, said) = packan(&["feed", "build", "app/content", &complete, "--out", &feed]);
    assert_eq!(code, 0, "{said}");
    let index = fs::read(Path::new(&feed).join("index.json")).unwrap();
    assert_eq!(read_index(&index).unwrap().value.business_count, 8);
}

#[test]
fn what_nobody_corrected_is_left_out_again() {
    for (from, file) in
        [("csv", "betriebe-1252.csv"), ("overpass", "overpass.json"), ("jobs", "jobs.json")]
    {
        let import = Import::of(from, &fixture(file), &[]);
        let again = Import::of("csv", &import.path("firms.left-out.csv"), &[]);
        let once: Vec<_> = import.firms().into_iter().map(|firm| firm.id).collect();
        for firm in again.firms() {
            assert!(once.contains(&firm.id), "{file}: {} slipped in", firm.id);
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let both = |import: &Import| {
        let firms = fs::read(import.path("firms.geojson")).unwrap();
        (firms, import.left_out())
    };
    let file = fixture("overpass.json");
    let (one, other) = (Import::of("overpass", &file, &[]), Import::of("overpass", &file, &[]));
    assert!(both(&one) == both(&other));
}

#[test]
fn what_cannot_run_says_so_and_writes_nothing() {
    let import = Import::of("csv", &fixture("betriebe-1252.csv"), &[]);
    let (table, out) = (import.path("firms.left-out.csv"), import.path("firms.geojson"));
    let before = import.left_out();
    assert_eq!(packan(&["feed", "import", "--from", "csv", &table, "--out", &out]).0, 2);
    assert_eq!(import.left_out(), before, "what somebody corrects is not replaced");
    let nowhere = import.path("nowhere.geojson");
    for arguments in [
        ["feed", "import", "--from", "csv", "--out", &nowhere].as_slice(),
        &["feed", "import", "--from", "csv", "/nowhere.csv", "--out", &nowhere],
        &["feed", "import", "--from", "xlsx", &table, "--out", &nowhere],
        &["feed", "import", &table],
    ] {
        assert_eq!(packan(arguments).0, 2, "{arguments:?}");
    }
    assert!(!Path::new(&nowhere).exists());
}
