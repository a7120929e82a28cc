//! `packan feed` as a publisher uses it, on the content of this repository.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use packan_domain::{business::Business, geo::polygon, region::TownId};
use packan_feed::{read_borders, read_firms, read_index, read_trades};
use tempfile::TempDir;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn content() -> String {
    repository().join("app/content").display().to_string()
}

fn sample_firms() -> String {
    format!("{}/firms/sample.geojson", content())
}

/// Exit code and what was printed.
fn packan(arguments: &[&str]) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_packan"));
    let output = command.args(arguments).args(["--lang", "en"]).output().unwrap();
    (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
}

/// A fresh feed of the repository's content.
fn built() -> TempDir {
    let folder = TempDir::new().unwrap();
    let out = folder.path().to_str().unwrap();
    let (code, printed) = packan(&["feed", "build", &content(), &sample_firms(), "--out", out]);
    assert_eq!(code, 0, "{printed}");
    folder
}

/// Every file below `folder` by its path.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_owned();
                files.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    files
}

/// The one file below `folder` whose path starts so.
fn file(folder: &Path, start: &str) -> PathBuf {
    let found = files(folder).into_keys().find(|name| name.to_str().unwrap().starts_with(start));
    folder.join(found.unwrap())
}

#[test]
fn the_embedded_feed_is_what_the_content_builds() {
    let fresh = files(built().path());
    let embedded = files(&repository().join("public/feed"));
    let names = |files: &BTreeMap<PathBuf, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    let command =
        "packan feed build app/content app/content/firms/sample.geojson --out public/feed";
    assert_eq!(names(&fresh), names(&embedded), "run {command}");
    assert!(fresh == embedded, "run {command}");
}

#[test]
fn the_same_seed_invents_the_same_firms() {
    let folder = TempDir::new().unwrap();
    let invent = |seed: &str| {
        let out = folder.path().join(seed).display().to_string();
        let count = ["--count", "600", "--seed", seed, "--content", &content(), "--out", &out];
        assert_eq!(packan(&[&["feed", "sample"], count.as_slice()].concat()).0, 0);
        fs::read(out).unwrap()
    };
    assert!(invent("2026") == fs::read(sample_firms()).unwrap());
    assert!(invent("2026") != invent("2027"));
}

#[test]
fn invented_firms_are_told_from_real_ones_and_lie_in_their_towns() {
    let folder = built();
    let index = read_index(&fs::read(folder.path().join("index.json")).unwrap()).unwrap().value;
    let borders = fs::read(file(folder.path(), "borders")).unwrap();
    let borders = read_borders(&borders).unwrap().value;
    let known = fs::read(file(folder.path(), "trades")).unwrap();
    let known = read_trades(&known).unwrap().value;
    let town = TownId::parse("marl").unwrap();
    let firms = fs::read(sample_firms()).unwrap();
    let firms: Vec<Business> =
        read_firms(&firms, index.bounds, &|_, _| Ok(Some(town.clone()))).unwrap().value;
    assert_eq!(firms.len(), 600);
    assert!(index.sample);
    for firm in firms {
        assert!(firm.sample && firm.name.starts_with("Musterbetrieb "), "{}", firm.name);
        assert!(borders.iter().any(|border| polygon::contains(&border.ring, firm.point)));
        assert!((1..=3).contains(&firm.trades.len()));
        assert!(firm.trades.iter().all(|slug| known.iter().any(|trade| trade.id == *slug)));
        let contact = firm.contact;
        assert!(contact.telephone.is_none_or(|number| number.starts_with("+493023125")));
        assert!(contact.email.is_none_or(|address| address.ends_with("@example.org")));
        assert!(contact.url.is_none_or(|address| address.starts_with("https://example.org/")));
    }
}

#[test]
fn a_new_feed_replaces_the_old_one_and_nothing_else() {
    let folder = built();
    let out = folder.path().to_str().unwrap();
    fs::write(folder.path().join("notes.txt"), "kept").unwrap();
    let time = "2027-01-01T00:00:00Z";
    let arguments = ["feed", "build", &content(), "--out", out, "--generated", time];
    assert_eq!(packan(&arguments).0, 0);
    let names = files(folder.path());
    assert!(names.contains_key(Path::new("notes.txt")));
    assert!(!names.keys().any(|name| name.starts_with("businesses")), "no firms, no shards");
    let index = read_index(&fs::read(folder.path().join("index.json")).unwrap()).unwrap().value;
    assert_eq!((index.generated.as_str(), index.business_count, index.sample), (time, 0, false));
    assert_eq!(packan(&["feed", "check", out]).0, 0);
}

#[test]
fn check_lists_every_problem() {
    let folder = built();
    let out = folder.path().to_str().unwrap();
    let (code, printed) = packan(&["feed", "check", out]);
    assert_eq!((code, printed.lines().last().unwrap()), (0, &*format!("{out}: all is well")));

    let shard = file(folder.path(), "businesses/marl");
    let damaged = fs::read_to_string(&shard).unwrap();
    let damaged = damaged.replacen("https://", "javascript:", 1).replacen("+4930", "-", 1);
    fs::write(&shard, damaged).unwrap();
    fs::remove_file(file(folder.path(), "trade-details/construction")).unwrap();
    let (code, printed) = packan(&["feed", "check", out]);
    assert_eq!(code, 1);
    for expected in [
        "url: is not an https address",
        "sha256: is not that of the index",
        "trade-details/construction",
        "trades.details: is missing",
        "count: is",
    ] {
        assert!(printed.contains(expected), "{expected} in:\n{printed}");
    }
}

#[test]
fn what_cannot_run_says_so() {
    for arguments in [
        ["feed", "check", "/nowhere"].as_slice(),
        &["feed", "build", "/nowhere", "--out", "/nowhere"],
        &["feed", "bake"],
    ] {
        assert_eq!(packan(arguments).0, 2, "{arguments:?}");
    }
}

#[test]
fn wrong_content_is_named_by_file_and_field_and_writes_nothing() {
    let folder = TempDir::new().unwrap();
    let copy = folder.path().join("content");
    for (name, bytes) in files(Path::new(&content())) {
        let path = copy.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let edit = |file: &str, from: &str, to: &str| {
        let path = copy.join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    };
    edit("trades/baecker.toml", "months = 36", "month = 36");
    edit("trades/tischler.toml", "group = \"wood\"", "group = \"timber\"");
    edit("towns/towns.toml", "id = \"marl\"", "id = \"Marl\"");
    let out = folder.path().join("feed");
    let (code, printed) =
        packan(&["feed", "build", copy.to_str().unwrap(), "--out", out.to_str().unwrap()]);
    assert_eq!(code, 1);
    for expected in [
        "trades/baecker.toml: line 7: month: can't be read: unknown field `month`",
        "trades/tischler.toml: tischler: group: holds the unknown word \"timber\"",
        "towns/towns.toml: Marl: id: is not a slug",
    ] {
        assert!(printed.contains(expected), "{expected} in:\n{printed}");
    }
    assert!(!out.exists());
}

#[test]
fn what_is_wrong_is_said_in_the_language_of_the_system_or_the_one_asked_for() {
    let folder = built();
    fs::remove_file(file(folder.path(), "trade-details/wood")).unwrap();
    let said = |system: &str, asked: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_packan"));
        command.env_clear().env("LANG", system).args(["feed", "check"]).arg(folder.path());
        String::from_utf8(command.args(asked).output().unwrap().stdout).unwrap()
    };
    let german = "lässt sich nicht öffnen";
    let english = "can't be read";
    assert!(said("de_DE.UTF-8", &[]).contains(german));
    assert!(said("C", &[]).contains(german), "publishers are German");
    assert!(said("en_GB.UTF-8", &[]).contains(english));
    assert!(said("en_GB.UTF-8", &["--lang", "de"]).contains(german));
    // File, record, field and what is wrong, then what helps.
    let line = said("de", &[]).lines().next().unwrap().to_owned();
    assert!(line.ends_with("fehlt die Datei, den Feed neu bauen."), "{line}");
    assert!(line.contains(".json: Datei: alles: "), "{line}");
}

#[test]
fn an_interrupted_run_leaves_nothing_that_stays() {
    let folder = built();
    let half = file(folder.path(), "businesses/marl").with_added_extension("unfinished");
    fs::write(&half, "{").unwrap();
    let out = folder.path().to_str().unwrap();
    assert_eq!(packan(&["feed", "build", &content(), &sample_firms(), "--out", out]).0, 0);
    assert!(!half.exists());
    // A place that is a folder can't be written to; nothing may lie beside it afterwards.
    let taken = folder.path().join("taken");
    fs::create_dir(&taken).unwrap();
    let arguments = ["--count", "1", "--content", &content(), "--out", taken.to_str().unwrap()];
    assert_eq!(packan(&[&["feed", "sample"], arguments.as_slice()].concat()).0, 2);
    assert!(!folder.path().join("taken.unfinished").exists());
}

#[test]
fn a_firm_that_falls_short_is_listed_and_costs_no_other() {
    let folder = TempDir::new().unwrap();
    let firms = folder.path().join("firms.geojson");
    let firm = |id: &str, trade: &str, lon: f64| {
        format!(
            r#"{{"type":"Feature","id":"{id}","geometry":{{"type":"Point","coordinates":[{lon},51.66]}},
            "properties":{{"name":"Musterbetrieb","trades":["{trade}"],"sample":true,"updated":"2026","source":"x"}}}}"#
        )
    };
    let features = [
        firm("good", "baecker", 7.11),
        firm("unknown", "alchemist", 7.11),
        firm("far", "baecker", 13.4),
        firm("good", "baecker", 7.12),
    ];
    fs::write(&firms, format!(r#"{{"features":[{}]}}"#, features.join(","))).unwrap();
    let out = folder.path().join("feed").display().to_string();
    let (code, printed) =
        packan(&["feed", "build", &content(), firms.to_str().unwrap(), "--out", &out]);
    assert_eq!(code, 1);
    for expected in [
        "firms.geojson: unknown: trades: holds the unknown trade alchemist",
        "firms.geojson: far: geometry.coordinates: lies outside the region",
        "firms.geojson: good: record: repeats an earlier record",
    ] {
        assert!(printed.contains(expected), "{expected} in:\n{printed}");
    }
    let index = read_index(&fs::read(Path::new(&out).join("index.json")).unwrap()).unwrap().value;
    assert_eq!((index.business_count, index.shards.len()), (1, 1));
}
