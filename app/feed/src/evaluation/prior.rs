use std::collections::BTreeMap;

use packan_domain::matching::inventory::{Class, Cuts, Gaussian, Prior};
use serde::{Deserialize, Serialize};

use super::{Item, scale_names};
use crate::{Expected, FeedError, Reason};

/// The format that is written, and the only one that is read.
const FORMAT: u32 = 1;

/// A prior as `packan fit-prior` keeps it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PriorFile {
    format: u32,
    /// How many people it was fitted to.
    pub people: usize,
    /// The items, in the order of all other lists.
    pub items: Vec<Item>,
    /// Variance of each scale's score among people.
    spreads: BTreeMap<String, f64>,
    /// The likings at which the values 2 to 5 of each item begin.
    cuts: Vec<Cuts>,
    classes: Vec<ClassRecord>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct ClassRecord {
    share: f64,
    mean: Vec<f64>,
    /// Lower triangle, row by row: the first has one entry.
    covariance: Vec<Vec<f64>>,
}

impl PriorFile {
    /// The file of a `prior` of `items` fitted to `people`.
    pub fn new(prior: &Prior, items: &[Item], people: usize) -> Self {
        let class = |class: &Class| {
            let rows = class.likings.covariance.chunks_exact(items.len()).enumerate();
            ClassRecord {
                share: class.share,
                mean: class.likings.mean.clone(),
                covariance: rows
                    .map(|(row, entries)| entries.iter().copied().take(row + 1).collect())
                    .collect(),
            }
        };
        Self {
            format: FORMAT,
            people,
            items: items.to_vec(),
            spreads: scale_names(items)
                .0
                .into_iter()
                .zip(prior.spreads().iter().copied())
                .collect(),
            cuts: prior.cuts().to_vec(),
            classes: prior.classes().iter().map(class).collect(),
        }
    }

    /// The prior.
    ///
    /// Errors: [`FeedError::Shape`] if the figures are none.
    pub fn prior(&self) -> Result<Prior, FeedError> {
        let shape =
            |field, expected| FeedError::Shape { field, reason: Reason::Malformed { expected } };
        let (names, scales) = scale_names(&self.items);
        let spreads: Option<Vec<f64>> =
            names.iter().map(|name| self.spreads.get(name).copied()).collect();
        let spreads = spreads.ok_or_else(|| shape("spreads", Expected::Spreads))?;
        let class = |class: &ClassRecord| Class {
            share: class.share,
            likings: Gaussian { mean: class.mean.clone(), covariance: squared(&class.covariance) },
        };
        let classes = self.classes.iter().map(class).collect();
        Prior::new(scales, self.cuts.clone(), spreads, classes)
            .map_err(|_| shape("classes", Expected::PriorFigures))
    }
}

/// The whole of a symmetric matrix of which the lower triangle is given; what is missing is 0.
fn squared(lower: &[Vec<f64>]) -> Vec<f64> {
    let size = lower.len();
    let entry = |row: usize, column: usize| {
        let (row, column) = (row.max(column), row.min(column));
        lower.get(row).and_then(|entries| entries.get(column)).copied().unwrap_or_default()
    };
    (0..size * size).map(|at| entry(at / size, at % size)).collect()
}

/// Reads what `packan fit-prior` wrote.
///
/// Errors: [`FeedError::NotJson`], [`FeedError::Shape`], [`FeedError::UnknownFormat`].
pub fn read_prior(bytes: &[u8]) -> Result<PriorFile, FeedError> {
    let value: serde_json::Value = serde_json::from_slice(bytes).map_err(|_| FeedError::NotJson)?;
    let shape = || FeedError::Shape {
        field: "prior",
        reason: Reason::Malformed { expected: Expected::FittedPrior },
    };
    let file: PriorFile = serde_json::from_value(value).map_err(|_| shape())?;
    if file.format == FORMAT { Ok(file) } else { Err(FeedError::UnknownFormat(file.format)) }
}
