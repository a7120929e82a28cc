//! Firms in the order of the files they go to, however many there are.

use std::{
    cmp::Ordering,
    fs::File,
    io::{self, BufReader, BufWriter, Read, Seek, Write},
    iter, mem,
    path::{Path, PathBuf},
    vec,
};

use packan_domain::geo::Point;

/// Bytes of firms that wait in memory before they are put aside.
const ROOM: usize = 48 << 20;

/// A firm on its way to its file.
#[derive(Debug, Clone, PartialEq)]
pub struct Firm {
    /// Its key.
    pub id: String,
    /// Where it is.
    pub point: Point,
    /// The number of its town, if it is in one.
    pub town: Option<u32>,
    /// The deepest tile that holds it, by its number.
    pub tile: u64,
    /// The firm as a file has it.
    pub written: Vec<u8>,
}

/// What comes first: towns or tiles; then keys decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// By the number of the town; who has none comes last.
    Towns,
    /// Along the curve through all tiles.
    Tiles,
}

impl Order {
    fn compare(self, one: &Firm, other: &Firm) -> Ordering {
        let place = |firm: &Firm| match self {
            Self::Towns => firm.town.map_or(u64::MAX, u64::from),
            Self::Tiles => firm.tile,
        };
        (place(one), &one.id).cmp(&(place(other), &other.id))
    }
}

/// An external merge sort (D. Knuth, TAOCP 3, 5.4): what no longer fits into memory is put aside
/// sorted, in files without a name that vanish with the process, and merged in the end.
pub struct Sorter {
    order: Order,
    folder: PathBuf,
    room: usize,
    waiting: Vec<Firm>,
    taken: usize,
    aside: Vec<File>,
}

impl Sorter {
    /// Begins to sort; what is put aside goes to the file system of `folder`.
    pub fn new(order: Order, folder: &Path) -> Self {
        let folder = folder.to_owned();
        Self { order, folder, room: ROOM, waiting: Vec::new(), taken: 0, aside: Vec::new() }
    }

    /// Adds a firm.
    ///
    /// Errors: those of the file system.
    pub fn add(&mut self, firm: Firm) -> io::Result<()> {
        self.taken += size_of::<Firm>() + firm.id.len() + firm.written.len();
        self.waiting.push(firm);
        if self.taken > self.room { self.put_aside() } else { Ok(()) }
    }

    fn put_aside(&mut self) -> io::Result<()> {
        let order = self.order;
        self.waiting.sort_unstable_by(|one, other| order.compare(one, other));
        let mut file = BufWriter::new(tempfile::tempfile_in(&self.folder)?);
        for firm in self.waiting.drain(..) {
            write(&firm, &mut file)?;
        }
        let mut file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.rewind()?;
        self.aside.push(file);
        self.taken = 0;
        Ok(())
    }

    /// All firms in order.
    ///
    /// Errors: those of the file system, here and of each firm.
    pub fn sorted(mut self) -> io::Result<impl Iterator<Item = io::Result<Firm>>> {
        let order = self.order;
        self.waiting.sort_unstable_by(|one, other| order.compare(one, other));
        let mut sources: Vec<Source> =
            self.aside.into_iter().map(|file| Source::Aside(BufReader::new(file))).collect();
        sources.push(Source::Memory(self.waiting.into_iter()));
        let mut heads = Vec::new();
        for mut source in sources {
            if let Some(firm) = source.next()? {
                heads.push((firm, source));
            }
        }
        Ok(iter::from_fn(move || {
            let least = heads.iter().map(|(firm, _)| firm).enumerate();
            let (least, _) = least.min_by(|(_, one), (_, other)| order.compare(one, other))?;
            let (firm, source) = heads.get_mut(least)?;
            match source.next() {
                Ok(Some(next)) => Some(Ok(mem::replace(firm, next))),
                Ok(None) => Some(Ok(heads.swap_remove(least).0)),
                Err(error) => Some(Err(error)),
            }
        }))
    }
}

/// Firms in order.
enum Source {
    Aside(BufReader<File>),
    Memory(vec::IntoIter<Firm>),
}

impl Source {
    fn next(&mut self) -> io::Result<Option<Firm>> {
        match self {
            Self::Aside(file) => read(file),
            Self::Memory(firms) => Ok(firms.next()),
        }
    }
}

/// What stands for no town.
const NOWHERE: u32 = u32::MAX;

fn write(firm: &Firm, mut out: impl Write) -> io::Result<()> {
    let length = |bytes: &[u8]| u32::try_from(bytes.len()).map_err(io::Error::other);
    out.write_all(&length(firm.id.as_bytes())?.to_le_bytes())?;
    out.write_all(&length(&firm.written)?.to_le_bytes())?;
    out.write_all(&firm.town.unwrap_or(NOWHERE).to_le_bytes())?;
    out.write_all(&firm.tile.to_le_bytes())?;
    out.write_all(&firm.point.lon.to_le_bytes())?;
    out.write_all(&firm.point.lat.to_le_bytes())?;
    out.write_all(firm.id.as_bytes())?;
    out.write_all(&firm.written)
}

/// The next firm; `None` at the end.
fn read(mut source: impl Read) -> io::Result<Option<Firm>> {
    let mut first = [0; 4];
    match source.read_exact(&mut first) {
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
        other => other?,
    }
    let mut four = || -> io::Result<[u8; 4]> {
        let mut bytes = [0; 4];
        source.read_exact(&mut bytes).map(|()| bytes)
    };
    let (written, town) = (u32::from_le_bytes(four()?), u32::from_le_bytes(four()?));
    let mut eight = || -> io::Result<[u8; 8]> {
        let mut bytes = [0; 8];
        source.read_exact(&mut bytes).map(|()| bytes)
    };
    let tile = u64::from_le_bytes(eight()?);
    let (lon, lat) = (f64::from_le_bytes(eight()?), f64::from_le_bytes(eight()?));
    let mut bytes = |length: u32| -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; length as usize];
        source.read_exact(&mut bytes).map(|()| bytes)
    };
    Ok(Some(Firm {
        id: String::from_utf8(bytes(u32::from_le_bytes(first))?).map_err(io::Error::other)?,
        written: bytes(written)?,
        point: Point { lon, lat },
        town: (town != NOWHERE).then_some(town),
        tile,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Firms whose order is neither that of towns nor that of tiles.
    fn firms() -> Vec<Firm> {
        let firm = |number: u32| Firm {
            id: format!("firm-{}", number * 7919 % 1000),
            point: Point { lon: f64::from(number), lat: -1.5 },
            town: number.checked_rem(5).filter(|town| *town > 0),
            tile: u64::from(number) * 104_729 % 97,
            written: vec![b'x'; number as usize % 50],
        };
        (0..1000).map(firm).collect()
    }

    #[test]
    fn sorts_as_memory_does_however_little_there_is_of_it() {
        for order in [Order::Towns, Order::Tiles] {
            let mut expected = firms();
            expected.sort_by(|one, other| order.compare(one, other));
            for room in [1, 10_000, ROOM] {
                let mut sorter = Sorter::new(order, &std::env::temp_dir());
                sorter.room = room;
                for firm in firms() {
                    sorter.add(firm).unwrap();
                }
                let firms: Vec<Firm> = sorter.sorted().unwrap().map(Result::unwrap).collect();
                assert!(firms == expected, "{order:?} in {room} bytes");
            }
        }
    }
}
