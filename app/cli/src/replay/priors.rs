//! Which prior each person meets.

use std::path::Path;

use packan_domain::matching::inventory::{Prior, fit, halves};
use packan_feed::evaluation::{Item, read_prior};

use crate::{
    Failure, Problem,
    inventory::{Inventory, parsed},
    messages::Message,
};

/// A prior for each person, never fitted to the person.
pub struct Priors {
    /// The report's word for where they come from.
    pub source: &'static str,
    /// Two, for the people of either half; the same for both where one was given.
    halves: [Prior; 2],
    /// Whether a person is in the first half.
    first: Vec<bool>,
}

impl Priors {
    /// Reads `file`, or fits to either half of the people for the other.
    ///
    /// Errors: [`Failure::Input`] if the file is of other items, or there are too few people.
    pub fn new(inventory: &Inventory, file: Option<&Path>, seed: u64) -> Result<Self, Failure> {
        let first = halves(inventory.people.len(), seed);
        if let Some(path) = file {
            let prior = given(path, &inventory.items)?;
            return Ok(Self { source: "given", halves: [prior.clone(), prior], first });
        }
        let halves = [fitted(inventory, &first, false)?, fitted(inventory, &first, true)?];
        Ok(Self { source: "halves", halves, first })
    }

    /// The prior for the people of the first half, and that for the second.
    pub fn all(&self) -> [&Prior; 2] {
        self.halves.each_ref()
    }

    /// The place among [`Self::all`] of the prior that a person meets.
    pub fn place(&self, person: usize) -> usize {
        usize::from(!self.first.get(person).copied().unwrap_or(false))
    }
}

fn given(path: &Path, items: &[Item]) -> Result<Prior, Failure> {
    let file = parsed(path, read_prior)?;
    let name = path.display().to_string();
    if file.items != items {
        let problem = Problem::new(
            &name,
            "prior",
            "items",
            Message::OfMeasuring("are not those of --items".to_owned()),
        );
        return Err(Failure::Input(vec![problem]));
    }
    file.prior().map_err(|error| Failure::Input(vec![Problem::whole(&name, &error)]))
}

/// Fits to the people of the first half, or to those of the second.
fn fitted(inventory: &Inventory, first: &[bool], half: bool) -> Result<Prior, Failure> {
    let values: Vec<Vec<u8>> = (inventory.people.iter().zip(first))
        .filter(|(_, first)| **first == half)
        .map(|(person, _)| person.values.clone())
        .collect();
    fit(inventory.scales.clone(), &values).map_err(|error| {
        Failure::Input(vec![Problem::new(
            "--responses",
            "prior",
            "all",
            Message::OfMeasuring(error.to_string()),
        )])
    })
}
