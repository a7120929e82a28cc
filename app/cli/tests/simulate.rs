//! `packan simulate` as who works on the deck uses it.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use tempfile::TempDir;

fn feed() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/feed")
}

/// Exit code, standard output and standard error.
fn simulate(feed: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_packan"))
        .args(["simulate", "--feed"])
        .arg(feed)
        .args(arguments)
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn the_same_seed_gives_the_same_figures() {
    let arguments = ["--people", "3", "--cards", "6,12", "--seed"];
    let of_seed = |seed| simulate(&feed(), &[arguments.as_slice(), &[seed]].concat());
    let (code, json, table) = of_seed("7");
    assert_eq!(code, 0, "{table}");
    assert!(json.starts_with('{') && json.trim_end().ends_with('}'), "{json}");
    assert!(json.contains("\"most_liked\"") && table.contains("most liked"));
    assert_eq!(of_seed("7"), (0, json.clone(), table));
    assert_ne!(of_seed("8").1, json);
}

#[test]
fn the_table_takes_the_place_of_json_on_demand() {
    let (code, table, nothing) =
        simulate(&feed().join("index.json"), &["--people", "1", "--cards", "3", "--table"]);
    assert_eq!((code, nothing.as_str()), (0, ""));
    assert!(table.contains("recall@10") && !table.contains('{'), "{table}");
}

#[test]
fn what_is_wrong_with_the_trades_is_listed() {
    let folder = TempDir::new().unwrap();
    for entry in fs::read_dir(feed()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let text = fs::read_to_string(&path).unwrap();
            let damaged = text.replacen("\"group\":\"food\"", "\"group\":\"fuel\"", 1);
            fs::write(folder.path().join(path.file_name().unwrap()), damaged).unwrap();
        }
    }
    let (code, problems, _) = simulate(folder.path(), &["--people", "1"]);
    assert_eq!(code, 1);
    assert!(problems.contains("baecker: group: is not a known group"), "{problems}");
}

#[test]
fn what_cannot_run_says_so() {
    assert_eq!(simulate(Path::new("/nowhere"), &[]).0, 2);
    assert_eq!(simulate(&feed(), &["--people", "0"]).0, 2);
    assert_eq!(simulate(&feed(), &["--cards", "many"]).0, 2);
}
