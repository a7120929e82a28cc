//! `packan fit-prior` and `packan replay` as who works on the deck uses them.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use std::{collections::BTreeMap, fmt::Write, fs, path::Path, process::Command};

use serde_json::Value;
use tempfile::TempDir;

const SCALES: [&str; 3] = ["A", "B", "C"];
const ITEMS: usize = 6;

/// A folder with items.json, answers.csv of made-up people, and others.csv of further ones.
fn folder() -> TempDir {
    let folder = TempDir::new().unwrap();
    let ids =
        SCALES.iter().flat_map(|scale| (1..=ITEMS).map(move |n| (scale, format!("{scale}{n}"))));
    let items: Vec<String> =
        ids.map(|(scale, id)| format!(r#"{{"id":"{id}","scale":"{scale}"}}"#)).collect();
    fs::write(folder.path().join("items.json"), format!("[{}]", items.join(","))).unwrap();
    fs::write(folder.path().join("answers.csv"), answers(1, 300)).unwrap();
    fs::write(folder.path().join("others.csv"), answers(2, 200)).unwrap();
    folder
}

/// People who like each scale more or less; a column that is no item comes first, the last three
/// rows are of no use.
fn answers(seed: u64, people: u64) -> String {
    let mut state = seed;
    let mut roll = |sides: u64| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % sides
    };
    let head: Vec<String> =
        SCALES.iter().flat_map(|scale| (1..=ITEMS).map(move |n| format!("{scale}{n}"))).collect();
    let mut table = format!("country,{}\n", head.join(","));
    for _ in 0..people {
        table.push_str("DE");
        for _ in SCALES {
            let liking = roll(5) + 1;
            for _ in 0..ITEMS {
                let value = (liking + roll(3)).saturating_sub(1).clamp(1, 5);
                write!(table, ",{value}").unwrap();
            }
        }
        table.push('\n');
    }
    let rest = |values: &str| format!("DE,{}\n", [values; SCALES.len() * ITEMS].join(","));
    table + &rest("0") + &rest("4") + &rest("6")
}

/// Exit code, standard output and standard error.
fn packan(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_packan"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

fn replay(folder: &Path, more: &[&str]) -> Value {
    let files = ["replay", "--responses", "others.csv", "--items", "items.json"];
    let (code, json, problems) = packan(folder, &[&files, more].concat());
    assert_eq!(code, 0, "{json}{problems}");
    serde_json::from_str(&json).unwrap()
}

/// Fits to answers.csv.
fn fit(folder: &Path) {
    let (code, said, problems) = packan(
        folder,
        &[
            "fit-prior",
            "--responses",
            "answers.csv",
            "--items",
            "items.json",
            "--out",
            "prior.json",
        ],
    );
    assert_eq!(code, 0, "{problems}");
    assert!(said.contains("18 items, 300 people"), "{said}");
}

#[test]
fn what_was_fitted_to_some_people_reads_others_better_adaptively() {
    let folder = folder();
    fit(folder.path());
    let report = replay(folder.path(), &["--prior", "prior.json", "--cards", "9,6"]);
    assert_eq!(report["people"], 200);
    assert_eq!(report["prior"], "given");
    let dropped = &report["dropped"];
    assert_eq!(
        (&dropped["unanswered"], &dropped["all_same"], &dropped["unreadable"]),
        (&1.into(), &1.into(), &1.into())
    );
    let figure = |value: &Value| value.as_f64().unwrap();
    assert!(figure(&report["cards"]["6"]["r"]) > 0.85, "{report}");
    assert!(figure(&report["cards"]["9"]["r"]) > figure(&report["cards"]["6"]["r"]));
    assert!(figure(&report["ahead"]["random"]["9"]["r"]["low"]) > 0.0, "{report}");
    assert!(report["ahead"]["fixed"]["9"].is_object());
}

#[test]
fn the_dump_is_enough_to_compute_the_figures_again() {
    let folder = folder();
    let more = ["--cards", "6", "--answers", "3", "--policy", "random", "--dump", "dump.jsonl"];
    let report = replay(folder.path(), &more);
    assert_eq!(report["prior"], "halves");
    let table = answers(2, 200);
    let rows: Vec<Vec<f64>> = (table.lines().skip(1))
        .map(|line| line.split(',').skip(1).map(|value| value.parse().unwrap()).collect())
        .collect();
    let mut pairs: BTreeMap<&str, Vec<(f64, f64)>> = BTreeMap::new();
    for line in fs::read_to_string(folder.path().join("dump.jsonl")).unwrap().lines() {
        let profile: Value = serde_json::from_str(line).unwrap();
        assert_eq!(profile["cards"].as_array().unwrap().len(), 6);
        let row = &rows[usize::try_from(profile["row"].as_u64().unwrap()).unwrap()];
        for (scale, values) in SCALES.into_iter().zip(row.chunks(ITEMS)) {
            let truth = values.iter().sum::<f64>() / ITEMS as f64;
            pairs
                .entry(scale)
                .or_default()
                .push((profile["scores"][scale].as_f64().unwrap(), truth));
        }
    }
    let mean = pairs.values().map(|pairs| correlation(pairs)).sum::<f64>() / SCALES.len() as f64;
    assert!((mean - report["cards"]["6"]["r"].as_f64().unwrap()).abs() < 1e-4, "{mean} {report}");
    assert!(pairs.values().all(|pairs| pairs.len() == 200));
}

fn correlation(pairs: &[(f64, f64)]) -> f64 {
    let count = pairs.len() as f64;
    let mean = |of: &dyn Fn(&(f64, f64)) -> f64| pairs.iter().map(of).sum::<f64>() / count;
    let (x, y) = (mean(&|pair| pair.0), mean(&|pair| pair.1));
    let (xx, yy) = (mean(&|pair| (pair.0 - x).powi(2)), mean(&|pair| (pair.1 - y).powi(2)));
    mean(&|pair| (pair.0 - x) * (pair.1 - y)) / (xx * yy).sqrt()
}

#[test]
fn the_same_seed_gives_the_same_figures() {
    let folder = folder();
    let of_seed =
        |seed| replay(folder.path(), &["--cards", "4", "--policy", "random", "--seed", seed]);
    assert_eq!(of_seed("3"), of_seed("3"));
    assert_ne!(of_seed("3")["cards"], of_seed("4")["cards"]);
}

#[test]
fn what_does_not_go_together_is_said() {
    let folder = folder();
    let said = |file: &str, text: &str, more: &[&str]| {
        fs::write(folder.path().join(file), text).unwrap();
        let files = ["replay", "--responses", "others.csv", "--items", "items.json"];
        let (code, said, _) = packan(folder.path(), &[&files, more].concat());
        (code, said.lines().next().unwrap_or_default().to_owned())
    };
    assert_eq!(
        said("unused", "", &["--cards", "19"]),
        (1, "--cards: 19: cards: is not between 1 and the 18 items".to_owned())
    );
    assert_eq!(
        said("prior.json", "{}", &["--prior", "prior.json"]),
        (1, "prior.json: file: prior: is not what packan fit-prior writes".to_owned())
    );
    assert_eq!(
        said("others.csv", "A1,A2\n1,2\n", &[]),
        (1, "others.csv: head: A3: is missing. Add it.".to_owned())
    );
    let other_items = r#"[{"id":"A1","scale":"A"},{"id":"A2","scale":"B"}]"#;
    fit(folder.path());
    assert_eq!(
        said("items.json", other_items, &["--prior", "prior.json", "--cards", "2"]),
        (1, "prior.json: prior: items: are not those of --items".to_owned())
    );
    fs::remove_file(folder.path().join("others.csv")).unwrap();
    assert_eq!(said("unused", "", &[]).0, 2);
}
