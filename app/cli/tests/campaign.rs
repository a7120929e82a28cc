//! What the campaign's pages need of a publisher, and that another region is only other content.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use packan_feed::{ImprintPart, read_index};
use tempfile::TempDir;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Exit code and what was printed.
fn packan(arguments: &[&str]) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_packan"));
    let output = command.args(arguments).args(["--lang", "en"]).output().unwrap();
    (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
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

#[test]
fn what_the_law_asks_for_is_called_for_until_somebody_fills_it_in() {
    let folder = TempDir::new().unwrap();
    let copy = folder.path().join("content");
    for (name, bytes) in files(&repository().join("app/content")) {
        let path = copy.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let out = folder.path().join("feed").display().to_string();
    let build = || packan(&["feed", "build", copy.to_str().unwrap(), "--out", &out]);
    let (code, printed) = build();
    assert_eq!(code, 0, "a feed without an imprint can be tried: {printed}");
    for part in ImprintPart::ALL {
        let line = format!("campaign.toml: imprint: {}: is still to be filled in", part.key());
        assert!(printed.contains(&line), "{line} in:\n{printed}");
    }
    assert!(printed.contains("accessibility: tested: is still to be filled in"), "{printed}");
    assert!(printed.contains("accessibility: body: is still to be confirmed"), "{printed}");
    assert!(packan(&["feed", "check", &out]).1.contains("imprint: street: is still to be filled"));

    let path = copy.join("campaign.toml");
    let text = fs::read_to_string(&path).unwrap();
    let imprint = "[imprint]\nstreet = \"Musterweg 1\"\ntown = \"45657 Musterstadt\"\n\
        represented_by = \"die Leitung\"\nemail = \"post@example.org\"\n\
        telephone = \"+49 2361 0000\"\nresponsible = \"die Leitung, Anschrift wie oben\"\n";
    let accessibility = "[accessibility]\ntested = \"2026-11-01\"\n\
        method = { de = \"Selbst bewertet\", en = \"Self-assessed\" }\n";
    let text = text.replace("[imprint]", imprint).replace("[accessibility]", accessibility);
    fs::write(
        &path,
        text.replace("[accessibility.body]", "[accessibility.body]\nconfirmed = true"),
    )
    .unwrap();
    let (code, printed) = build();
    assert_eq!((code, printed.lines().count()), (0, 1), "{printed}");
    let (code, printed) = packan(&["feed", "check", &out]);
    assert_eq!((code, printed), (0, format!("{out}: all is well\n")));
}

/// Another region's content needs no other code; the app's tests show that its pages tell it.
#[test]
fn another_region_builds_a_feed_that_is_sound() {
    let folder = TempDir::new().unwrap();
    let out = folder.path().to_str().unwrap();
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/other-region");
    let firms = content.join("firms.geojson").display().to_string();
    let content = content.display().to_string();
    let (code, printed) = packan(&["feed", "build", &content, &firms, "--out", out]);
    assert_eq!(code, 0, "{printed}");
    assert_eq!(packan(&["feed", "check", out]), (0, format!("{out}: all is well\n")));
    let index = read_index(&fs::read(folder.path().join("index.json")).unwrap()).unwrap().value;
    assert_eq!((index.region.name.as_str(), index.region.towns.len()), ("Musterland", 3));
    assert_eq!(
        index.facts.iter().map(|fact| fact.value).collect::<Vec<_>>(),
        [320.0, 2560.0, 701.0]
    );
    let shown = files(&repository().join("app/web/tests/other-region"));
    let command = "packan feed build app/cli/fixtures/other-region \
        app/cli/fixtures/other-region/firms.geojson --out app/web/tests/other-region";
    assert!(files(folder.path()) == shown, "run {command}");
}
