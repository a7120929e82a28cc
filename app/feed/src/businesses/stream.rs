//! A publisher's firms, record by record: a file of a million takes no more memory than one of ten.

use std::{
    collections::BTreeSet,
    fmt,
    io::{self, BufReader},
};

use packan_domain::{business::Business, geo::Bounds};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::read::{self, FEATURES, TownOf};
use crate::{FeedError, LeftOut, Read, Reason, StreamError, caps, document, lossy::Lossy};

/// Reads a publisher's firms, of any town of the region: `town_of` says which, or that a place is
/// not in the region. The first of a key wins.
///
/// Errors: any [`FeedError`] but [`FeedError::UnknownFormat`].
pub fn read_firms(
    bytes: &[u8],
    region_bounds: Bounds,
    town_of: &TownOf<'_>,
) -> Result<Read<Vec<Business>>, FeedError> {
    let mut firms = Read { value: Vec::new(), left_out: Vec::new() };
    let mut keys = BTreeSet::new();
    let outcome = stream_firms(bytes, region_bounds, town_of, |mut read| {
        if let Some(firm) = read.value {
            if keys.insert(firm.id.clone()) {
                firms.value.push(firm);
            } else {
                read.left_out = vec![LeftOut::repeated(firm.id.to_string())];
            }
        }
        firms.left_out.append(&mut read.left_out);
        Ok(())
    });
    match outcome {
        Ok(()) => Ok(firms),
        Err(StreamError::Feed(error)) => Err(error),
        // Memory can be read.
        Err(StreamError::Io(_)) => Err(FeedError::NotJson),
    }
}

/// Reads a publisher's firms as [`read_firms`] does, from a source of any length, and gives each to
/// `each` as soon as it is read, or `None` with what is wrong with it. Keys may repeat. What was
/// given before an error is of no use: the file may be anything.
///
/// Errors: those of `source` and of `each`, and any [`FeedError`] but
/// [`FeedError::UnknownFormat`].
pub fn stream_firms(
    source: impl io::Read,
    region_bounds: Bounds,
    town_of: &TownOf<'_>,
    each: impl FnMut(Read<Option<Business>>) -> io::Result<()>,
) -> Result<(), StreamError> {
    let mut json = serde_json::Deserializer::from_reader(BufReader::new(Lossy::new(source)));
    let mut stop = None;
    let features = Features { region_bounds, town_of, each, stop: &mut stop };
    let outcome = json.deserialize_map(features).and_then(|found| json.end().map(|()| found));
    match (stop, outcome) {
        (Some(stop), _) => Err(stop),
        (None, Ok(true)) => Ok(()),
        (None, Ok(false)) => {
            Err(FeedError::Shape { field: FEATURES, reason: Reason::Missing }.into())
        }
        (None, Err(error)) if error.is_io() => Err(io::Error::from(error).into()),
        (None, Err(_)) => Err(FeedError::NotJson.into()),
    }
}

/// Looks through the file's parts for the firms, and then through these; says whether there were
/// any parts of that name.
struct Features<'a, E> {
    region_bounds: Bounds,
    town_of: &'a TownOf<'a>,
    each: E,
    /// Why it gave up, where the JSON itself is right.
    stop: &'a mut Option<StreamError>,
}

impl<'de, E: FnMut(Read<Option<Business>>) -> io::Result<()>> Visitor<'de> for Features<'_, E> {
    type Value = bool;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a collection of features")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut parts: A) -> Result<bool, A::Error> {
        let mut found = false;
        while let Some(part) = parts.next_key::<String>()? {
            if part == FEATURES {
                parts.next_value_seed(List(&mut self))?;
                found = true;
            } else {
                parts.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}

/// The list of firms.
struct List<'a, 'b, E>(&'a mut Features<'b, E>);

impl<'de, E: FnMut(Read<Option<Business>>) -> io::Result<()>> DeserializeSeed<'de>
    for List<'_, '_, E>
{
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, list: D) -> Result<(), D::Error> {
        list.deserialize_any(self)
    }
}

impl<'de, E: FnMut(Read<Option<Business>>) -> io::Result<()>> Visitor<'de> for List<'_, '_, E> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Features { region_bounds, town_of, each, stop } = self.0;
        let mut give_up = |why| {
            **stop = Some(why);
            A::Error::custom("given up")
        };
        let mut count = 0;
        while let Some(raw) = list.next_element::<Box<RawValue>>()? {
            if count == caps::FIRMS {
                let limit = caps::FIRMS;
                return Err(give_up(FeedError::TooLarge { what: "records", limit }.into()));
            }
            let read = document::single(&document::parsed(&raw), count, |feature, notes| {
                read::firm(feature, notes, *region_bounds, town_of)
            });
            each(read).map_err(|problem| give_up(problem.into()))?;
            count += 1;
        }
        Ok(())
    }
}
