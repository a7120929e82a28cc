//! Feeds of firms that are in no town, cut by squares of the map.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use packan_feed::{Index, ShardArea, read_businesses, read_index};
use tempfile::TempDir;

const GERMANY: &str = "5.87,47.27,15.04,55.06";

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Exit code and what was printed.
fn packan(arguments: &[&str]) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_packan"));
    let output = command.arg("feed").args(arguments).args(["--lang", "en"]).output().unwrap();
    (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
}

/// A folder with the content of a country without towns, and invented firms of it.
struct Country {
    folder: TempDir,
}

impl Country {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let own = repository().join("app/content");
        let content = folder.path().join("content");
        fs::create_dir_all(content.join("trades")).unwrap();
        for entry in fs::read_dir(own.join("trades")).unwrap() {
            let entry = entry.unwrap();
            fs::copy(entry.path(), content.join("trades").join(entry.file_name())).unwrap();
        }
        let region = fs::read_to_string(own.join("region.toml")).unwrap();
        fs::write(content.join("region.toml"), format!("bbox = [{GERMANY}]\n{region}")).unwrap();
        Self { folder }
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    fn sample(&self, name: &str, count: &str, seed: &str) -> String {
        let (out, content) = (self.path(name), self.path("content"));
        let box_of = ["--bounds", GERMANY, "--content", &content, "--out", &out];
        let (code, printed) =
            packan(&[&["sample", "--count", count, "--seed", seed], box_of.as_slice()].concat());
        assert_eq!(code, 0, "{printed}");
        out
    }

    fn build(&self, firms: &[&str], out: &str) -> (i32, String) {
        let (content, out) = (self.path("content"), self.path(out));
        packan(&[&["build", &content], firms, &["--out", &out]].concat())
    }

    fn index(&self, out: &str) -> Index {
        let bytes = fs::read(self.folder.path().join(out).join("index.json")).unwrap();
        let read = read_index(&bytes).unwrap();
        assert_eq!(read.left_out, []);
        read.value
    }
}

#[test]
fn firms_without_towns_are_cut_by_tiles_and_none_is_lost() {
    let country = Country::new();
    let firms = country.sample("firms.geojson", "3000", "1");
    assert_eq!(country.build(&[&firms], "feed").0, 0);
    assert_eq!(packan(&["check", &country.path("feed")]).0, 0);
    let index = country.index("feed");
    assert_eq!((index.business_count, index.sample, index.borders), (3000, true, None));
    let mut ids = BTreeSet::new();
    for shard in &index.shards {
        let ShardArea::Tile(tile) = &shard.area else { panic!("{shard:?}") };
        assert!((1..=500).contains(&shard.count), "{shard:?}");
        let bytes = fs::read(country.folder.path().join("feed").join(&shard.file.url)).unwrap();
        let firms = read_businesses(&bytes, None, tile.bounds()).unwrap();
        assert_eq!((firms.value.len(), firms.left_out.len()), (shard.count as usize, 0));
        ids.extend(firms.value.into_iter().map(|firm| firm.id));
    }
    assert_eq!(ids.len(), 3000);
    let areas = index.shards.iter().map(|shard| &shard.area).collect::<BTreeSet<_>>();
    assert_eq!(areas.len(), index.shards.len(), "a tile has one file");
}

#[test]
fn invented_firms_stand_thickly_here_and_thinly_there() {
    let country = Country::new();
    let firms = country.sample("firms.geojson", "3000", "1");
    let one = fs::read(&firms).unwrap();
    assert!(fs::read(country.sample("again.geojson", "3000", "1")).unwrap() == one);
    assert!(fs::read(country.sample("others.geojson", "3000", "2")).unwrap() != one);
    assert_eq!(country.build(&[&firms], "feed").0, 0);
    let zooms = country.index("feed").shards.into_iter().map(|shard| match shard.area {
        ShardArea::Tile(tile) => tile.zoom(),
        ShardArea::Town(_) => 0,
    });
    let zooms: BTreeSet<u8> = zooms.collect();
    assert!(zooms.last().unwrap() - zooms.first().unwrap() >= 2, "{zooms:?}");
}

#[test]
fn the_order_in_which_files_are_given_makes_no_difference() {
    let country = Country::new();
    // Both have firms of the same keys, of which the first file's win.
    let (one, other) =
        (country.sample("a.geojson", "40", "1"), country.sample("b.geojson", "60", "2"));
    let (forth, back) =
        (country.build(&[&one, &other], "forth"), country.build(&[&other, &one], "back"));
    assert_eq!((forth.0, back.0), (1, 1));
    assert!(forth.1.contains("b.geojson: musterbetrieb-0040: id: repeats a firm of an earlier"));
    let file = |out: &str| fs::read(country.folder.path().join(out).join("index.json")).unwrap();
    // The index holds the hashes of all other files.
    assert!(file("forth") == file("back"));
    assert_eq!(country.index("forth").business_count, 60);
}

#[test]
fn a_file_that_breaks_off_leaves_the_old_feed() {
    let country = Country::new();
    let firms = country.sample("firms.geojson", "30", "1");
    assert_eq!(country.build(&[&firms], "feed").0, 0);
    let index = country.index("feed");
    let whole = fs::read(&firms).unwrap();
    fs::write(&firms, &whole[..whole.len() / 2]).unwrap();
    let (code, printed) = country.build(&[&firms], "feed");
    assert_eq!(code, 1);
    assert!(printed.starts_with("firms.geojson: file: all: not a JSON object"), "{printed}");
    assert_eq!(country.index("feed"), index);
    assert_eq!(packan(&["check", &country.path("feed")]).0, 0);
}

#[test]
fn a_region_of_towns_can_be_cut_either_way() {
    let folder = TempDir::new().unwrap();
    let content = repository().join("app/content").display().to_string();
    let firms = format!("{content}/firms/sample.geojson");
    let out = folder.path().display().to_string();
    let cut = |how: &str| {
        let arguments = ["build", &content, &firms, "--out", &out, "--shards", how];
        assert_eq!(packan(&arguments).0, 0);
        assert_eq!(packan(&["check", &out]).0, 0);
        let bytes = fs::read(folder.path().join("index.json")).unwrap();
        let index = read_index(&bytes).unwrap().value;
        assert_eq!(index.business_count, 600);
        index.shards.into_iter().all(|shard| matches!(shard.area, ShardArea::Town(_)))
    };
    assert!(cut("auto") && cut("towns") && !cut("tiles"));
}

#[test]
fn a_box_that_is_none_is_said() {
    let country = Country::new();
    let path = country.folder.path().join("content/region.toml");
    let region = fs::read_to_string(&path).unwrap().replacen("5.87", "95.87", 1);
    fs::write(path, region).unwrap();
    let (code, printed) = country.build(&[], "feed");
    assert_eq!(code, 1);
    assert!(printed.starts_with("region.toml: region: bbox: is not a box"), "{printed}");
    assert!(!country.folder.path().join("feed").exists());
}
