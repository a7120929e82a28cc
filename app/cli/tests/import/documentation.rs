//! What is written about the import is what it does.

use std::fs;

use crate::{packan, repository};

#[test]
fn the_documentation_is_what_the_import_reads_by() {
    for (language, file) in [("en", "app/IMPORT.md"), ("de", "app/IMPORT.de.md")] {
        let (code, printed) = packan(&["feed", "import", "--columns", "--lang", language]);
        assert_eq!(code, 0);
        let written = fs::read_to_string(repository().join(file)).unwrap();
        let command = format!("run packan feed import --columns --lang {language} > {file}");
        assert!(printed.trim_end() == written.trim_end(), "{command}");
    }
}

#[test]
fn every_slug_of_the_mappings_is_a_trade_of_the_content() {
    let (_, page) = packan(&["feed", "import", "--columns", "--lang", "en"]);
    let tables = page.split("## Tags").nth(1).unwrap();
    let mut seen = 0;
    for row in tables.lines().filter(|line| line.starts_with("| ") && !line.contains("| trade |")) {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let by_name = cells.get(2).into_iter().flat_map(|cell| cell.split("; "));
        let slugs = by_name.filter_map(|one| one.split(": ").nth(1)).chain([cells[1]]);
        for slug in slugs.filter(|slug| *slug != "–") {
            let path = repository().join("app/content/trades").join(format!("{slug}.toml"));
            assert!(path.exists(), "{slug} in {row}");
            seen += 1;
        }
    }
    assert!(seen > 100, "{seen}");
}
