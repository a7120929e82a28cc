//! Making the feed.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

use packan_domain::geo::{Point, tile::Tile};
use packan_feed::{Index, Shard, ShardArea, read_businesses, read_index, read_shard_list};
use packan_tests::{Broken, Outcome};
use xtask::layout;

/// How many firms.
const FIRMS: &str = "1000000";
/// Germany's box: west, south, east, north.
const GERMANY: &str = "5.87,47.27,15.04,55.06";
/// Between two looks at how much memory a program takes.
const PAUSE: Duration = Duration::from_millis(20);

/// A feed in a folder.
pub struct Feed {
    folder: PathBuf,
    /// Its index.
    pub index: Index,
    /// All of its shards.
    pub shards: Vec<Shard>,
}

/// Invents the firms and builds their feed, and prints what both take.
pub fn made() -> Outcome<Feed> {
    let scale = layout::scale();
    let (content, firms, folder) =
        (scale.join("content"), scale.join("firms.geojson"), scale.join("feed"));
    write_content(&content)?;
    println!("\n{FIRMS} invented firms in {GERMANY}");
    let sample = ["feed", "sample", "--count", FIRMS, "--seed", "2026", "--bounds", GERMANY];
    report("packan feed sample", &packan(&sample, &[("--content", &content), ("--out", &firms)])?);
    println!("{:>9.0}  MB of GeoJSON", fs::metadata(&firms)?.len() as f64 / 1e6);
    let content = content.display().to_string();
    let firms = firms.display().to_string();
    report(
        "packan feed build",
        &packan(&["feed", "build", &content, &firms], &[("--out", &folder)])?,
    );
    fs::remove_file(firms)?;
    let feed = Feed::open(folder)?;
    let lists = feed.index.shard_lists.len();
    println!("{:>9}  shards in {lists} lists", feed.shards.len());
    Ok(feed)
}

/// The repository's content without its towns.
fn write_content(folder: &Path) -> Outcome {
    let own = layout::root().join("app/content");
    fs::create_dir_all(folder.join("trades"))?;
    for trade in fs::read_dir(own.join("trades"))? {
        let trade = trade?;
        fs::copy(trade.path(), folder.join("trades").join(trade.file_name()))?;
    }
    let region = fs::read_to_string(own.join("region.toml"))?;
    fs::write(folder.join("region.toml"), format!("bbox = [{GERMANY}]\n{region}"))?;
    Ok(())
}

/// What a run took.
struct Run {
    seconds: f64,
    /// Most memory at once, where the system tells.
    megabytes: Option<f64>,
}

fn report(what: &str, run: &Run) {
    println!("{:>9.1}  s {what}", run.seconds);
    if let Some(megabytes) = run.megabytes {
        println!("{megabytes:>9.0}  MB at most");
    }
}

fn packan(arguments: &[&str], paths: &[(&str, &PathBuf)]) -> Outcome<Run> {
    let began = Instant::now();
    let mut command = Command::new(layout::root().join("target/release/packan"));
    command.args(arguments).stdout(Stdio::null());
    for (flag, path) in paths {
        command.arg(flag).arg(path);
    }
    let mut child = command.spawn()?;
    let (status, megabytes) = watched(&mut child)?;
    let seconds = began.elapsed().as_secs_f64();
    if status.success() {
        Ok(Run { seconds, megabytes })
    } else {
        Err(Broken(format!("packan {arguments:?}: {status}")))
    }
}

/// Waits for a program's end, and says how much memory it took at most.
fn watched(child: &mut Child) -> Outcome<(ExitStatus, Option<f64>)> {
    let about = format!("/proc/{}/status", child.id());
    let mut most = None;
    loop {
        let status = fs::read_to_string(&about).unwrap_or_default();
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = peak.and_then(|peak| peak.split_whitespace().next()?.parse::<f64>().ok());
        most = kilobytes.map(|kilobytes| kilobytes / 1024.0).or(most);
        if let Some(status) = child.try_wait()? {
            return Ok((status, most));
        }
        thread::sleep(PAUSE);
    }
}

impl Feed {
    fn open(folder: PathBuf) -> Outcome<Self> {
        let wrong = |what: &str| Broken(format!("the feed's {what} can't be read"));
        let index = fs::read(folder.join("index.json"))?;
        let index = read_index(&index).map_err(|_| wrong("index"))?.value;
        let mut shards = Vec::new();
        for list in &index.shard_lists {
            let bytes = fs::read(folder.join(&list.file.url))?;
            shards.extend(read_shard_list(&bytes).map_err(|_| wrong("list"))?.value);
        }
        Ok(Self { folder, index, shards })
    }

    /// A file's place on the disk.
    pub fn path(&self, url: &str) -> PathBuf {
        self.folder.join(url)
    }

    /// The places of all firms.
    pub fn points(&self) -> Outcome<Vec<Point>> {
        let mut points = Vec::new();
        for shard in &self.shards {
            let bytes = fs::read(self.path(&shard.file.url))?;
            let firms = read_businesses(&bytes, None, tile(shard).bounds());
            let firms = firms.map_err(|problem| Broken(problem.to_string()))?.value;
            points.extend(firms.into_iter().map(|firm| firm.point));
        }
        Ok(points)
    }
}

/// The tile of a shard; all the world, if it is that of a town.
pub fn tile(shard: &Shard) -> Tile {
    match &shard.area {
        ShardArea::Tile(tile) => *tile,
        ShardArea::Town(_) => Tile::WORLD,
    }
}
