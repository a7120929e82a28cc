//! Records of firms as somebody would write them who means harm, among good ones.
//!
//! They are written byte by byte and not through JSON, because much of what is wrong with them no
//! JSON writer lets through.

mod draft;
mod harm;
mod random;

use draft::Draft;
use harm::nested;
use random::Random;

/// Bytes of the longest names, of which there are two: a shard has an end.
const LONGEST: usize = 1 << 20;
/// How deep what is nested deepest is, of which there is as little: it would end a reader's stack.
const DEEPEST: usize = 100_000;

/// A box of longitudes and latitudes: west, south, east, north.
pub type Box = [f64; 4];

/// A shard of firms, hostile and good.
#[derive(Debug, Clone)]
pub struct Shard {
    /// The file.
    pub bytes: Vec<u8>,
    /// Keys of the good firms.
    pub good: Vec<String>,
    /// Names of the good firms, in the same order.
    pub names: Vec<String>,
    /// How many records there are in all.
    pub records: usize,
}

/// Makes a shard of so many hostile firms and so many good ones between them. Good ones stand in the
/// middle of `inside`; hostile ones anywhere in it, where it is not their place that is wrong. The
/// same seed makes the same bytes.
pub fn shard(hostile: usize, good: usize, seed: u64, inside: Box) -> Shard {
    let mut random = Random::new(seed);
    let mut shard = Shard {
        bytes: br#"{"type":"FeatureCollection","features":["#.to_vec(),
        good: Vec::new(),
        names: Vec::new(),
        records: hostile + good,
    };
    let every = (hostile / good.max(1)).max(1);
    for number in 0..hostile.max(good) {
        if number % every == 0 && shard.good.len() < good {
            let (id, name) = (format!("gut-{number}"), format!("Musterbetrieb Gut {number}"));
            shard.add(&Draft::of(&id, &name, middle(inside)).written());
            shard.good.push(id);
            shard.names.push(name);
        }
        if number < hostile {
            let id = format!("boese-{number}");
            let draft =
                Draft::of(&id, &format!("Musterbetrieb Böse {number}"), random.place(inside));
            let record = match number {
                7 | 17 => draft.named(&"lang".repeat(LONGEST / 4)).written(),
                27 => draft.with("later", nested(DEEPEST, ("[", "]"))).written(),
                37 => draft.with("name", nested(DEEPEST, ("[", "]"))).written(),
                _ => harm::done(draft, shard.good.last(), &mut random),
            };
            shard.add(&record);
        }
    }
    shard.bytes.extend_from_slice(b"]}");
    shard
}

impl Shard {
    fn add(&mut self, record: &[u8]) {
        if !self.bytes.ends_with(b"[") {
            self.bytes.push(b',');
        }
        self.bytes.extend_from_slice(record);
    }
}

fn middle([west, south, east, north]: Box) -> [f64; 2] {
    [f64::midpoint(west, east), f64::midpoint(south, north)]
}
