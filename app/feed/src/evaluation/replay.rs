//! What `packan replay` prints and dumps.

use std::collections::BTreeMap;

use packan_domain::matching::inventory::{Agreement, Lead};
use serde::{Deserialize, Serialize};

use super::{rounded, simulation::EstimateReport};

/// How well a few cards tell what all items of an inventory tell, on real people's answers. Figures
/// are rounded to four decimals.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReplayReport {
    /// How many people answered cards.
    pub people: usize,
    /// Rows that were not used, by reason.
    pub dropped: DroppedReport,
    /// How many items there are.
    pub items: usize,
    /// The scales, in the order of the items.
    pub scales: Vec<String>,
    /// How many answers a card offered, 2 to 5.
    pub answers: u8,
    /// How cards were chosen: `adaptive`, `fixed` or `random`.
    pub policy: String,
    /// The same seed gives the same report.
    pub seed: u64,
    /// Where the prior comes from: `given`, or `halves` where it was fitted on one half of the people
    /// and tried on the other, and the other way round.
    pub prior: String,
    /// Figures by number of cards.
    pub cards: BTreeMap<usize, ReplayScore>,
    /// The same of the policies that were not asked for, with the same people.
    pub others: BTreeMap<String, BTreeMap<usize, ReplayScore>>,
    /// By how much the policy is ahead of the others.
    pub ahead: BTreeMap<String, BTreeMap<usize, LeadReport>>,
}

/// Rows that were not used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DroppedReport {
    /// An item without an answer (0).
    pub unanswered: usize,
    /// The same answer to everything.
    pub all_same: usize,
    /// A value that is no number from 0 to 5, or a row of another length.
    pub unreadable: usize,
}

/// How well the scores after some cards match those of all items.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReplayScore {
    /// Correlation over people of estimated and true score, mean over the scales.
    pub r: f64,
    /// The same for each scale.
    pub r_by_scale: BTreeMap<String, f64>,
    /// Correlation over the scales within a person, mean over the people.
    pub r_within_person: f64,
    /// Share of people whose highest estimated scale is their highest (or one of several equal ones).
    pub top_scale: f64,
}

impl ReplayScore {
    /// The figures of an `agreement` on `scales`.
    pub fn new(agreement: &Agreement, scales: &[String]) -> Self {
        let by_scale = scales.iter().cloned().zip(agreement.by_scale.iter().copied().map(rounded));
        Self {
            r: rounded(agreement.correlation),
            r_by_scale: by_scale.collect(),
            r_within_person: rounded(agreement.within_person),
            top_scale: rounded(agreement.top_scale),
        }
    }
}

/// A lead with the 95 % interval of the bootstrap over people.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct LeadReport {
    /// In [`ReplayScore::r`].
    pub r: EstimateReport,
    /// In [`ReplayScore::top_scale`].
    pub top_scale: EstimateReport,
}

impl LeadReport {
    /// The figures of a `lead`.
    pub fn new(lead: Lead) -> Self {
        Self {
            r: EstimateReport::new(lead.correlation),
            top_scale: EstimateReport::new(lead.top_scale),
        }
    }
}

/// One line of a dump: what is believed of one person after some cards.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Profile<'run> {
    /// The person's row in the file of answers; the first under the head is 0, and rows that are not
    /// used count too.
    pub row: usize,
    /// The items that were asked, in that order.
    pub cards: Vec<&'run str>,
    /// Estimated score on each scale, 1 to 5.
    pub scores: BTreeMap<&'run str, f64>,
}
