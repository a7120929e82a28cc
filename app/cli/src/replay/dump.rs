use std::{
    fs::File,
    io::{BufWriter, Write},
    path::Path,
};

use packan_domain::matching::inventory::Played;
use packan_feed::evaluation::{Profile, write_line};

use crate::{Failure, inventory::Inventory};

/// Writes what was believed of each person after each number of cards, a line each, so that others
/// can compute the figures again.
pub fn write(
    path: &Path,
    inventory: &Inventory,
    marks: &[usize],
    played: &[Played],
) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::at(path, &error);
    let mut out = BufWriter::new(File::create(path).map_err(failed)?);
    for (person, played) in inventory.people.iter().zip(played) {
        for (mark, scores) in marks.iter().zip(&played.scores) {
            let asked = played.cards.iter().take(*mark);
            let profile = Profile {
                row: person.row,
                cards: asked
                    .filter_map(|item| Some(inventory.items.get(*item)?.id.as_str()))
                    .collect(),
                scores: (inventory.scale_names.iter().map(String::as_str))
                    .zip(scores.iter().copied())
                    .collect(),
            };
            write_line(&profile, &mut out).map_err(failed)?;
        }
    }
    out.flush().map_err(failed)
}
