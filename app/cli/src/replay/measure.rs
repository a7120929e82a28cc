use std::collections::BTreeMap;

use packan_domain::matching::inventory::{Answers, Played, agreement, ahead, true_scores};
use packan_feed::evaluation::{LeadReport, ReplayReport, ReplayScore};

use super::{Choice, Priors, deal::deal};
use crate::inventory::Inventory;

/// Scores on each scale of each person after each number of cards.
type Estimates = Vec<Vec<Vec<f64>>>;

/// Who answers how many cards, and what is known of them before.
pub struct Measure<'run> {
    /// The items and the people.
    pub inventory: &'run Inventory,
    /// The prior of each person.
    pub priors: &'run Priors,
    /// The numbers of cards after which is measured, rising.
    pub marks: &'run [usize],
    /// Seed of shuffles and of the bootstrap.
    pub seed: u64,
}

/// What came of it.
pub struct Replayed {
    /// The figures.
    pub report: ReplayReport,
    /// The cards and scores of each person under the policy that was asked for.
    pub played: Vec<Played>,
}

impl Measure<'_> {
    /// Has everybody answer cards of `answers` answers, 2 to 5, chosen by `policy` and, to compare,
    /// by each of the others.
    pub fn replay(&self, answers: u8, policy: Choice) -> Replayed {
        let cards = match answers {
            2 => Answers::Two,
            3 => Answers::Three,
            4 => Answers::Four,
            _ => Answers::Five,
        };
        let deal = |choice| deal(self.inventory, self.priors, cards, choice, self.seed, self.marks);
        let played = deal(policy);
        let ours = self.estimates(&played);
        let others: Vec<(&str, Estimates)> = (Choice::ALL.into_iter())
            .filter(|other| *other != policy)
            .map(|other| (other.key(), self.estimates(&deal(other))))
            .collect();
        let truths = self.truths();
        let report = ReplayReport {
            people: self.inventory.people.len(),
            dropped: self.inventory.dropped,
            items: self.inventory.items.len(),
            scales: self.inventory.scale_names.clone(),
            answers,
            policy: policy.key().to_owned(),
            seed: self.seed,
            prior: self.priors.source.to_owned(),
            cards: self.figures(&ours, &truths),
            others: (others.iter())
                .map(|(name, theirs)| ((*name).to_owned(), self.figures(theirs, &truths)))
                .collect(),
            ahead: (others.iter())
                .map(|(name, theirs)| ((*name).to_owned(), self.leads(&ours, theirs, &truths)))
                .collect(),
        };
        Replayed { report, played }
    }

    fn truths(&self) -> Vec<Vec<f64>> {
        (self.inventory.people.iter())
            .map(|person| true_scores(&self.inventory.scales, &person.values))
            .collect()
    }

    fn estimates(&self, played: &[Played]) -> Estimates {
        let at = |mark| played.iter().filter_map(move |played| played.scores.get(mark).cloned());
        (0..self.marks.len()).map(|mark| at(mark).collect()).collect()
    }

    fn figures(&self, estimates: &Estimates, truths: &[Vec<f64>]) -> BTreeMap<usize, ReplayScore> {
        let figures = |scores: &Vec<Vec<f64>>| {
            ReplayScore::new(&agreement(scores, truths), &self.inventory.scale_names)
        };
        self.marks.iter().copied().zip(estimates.iter().map(figures)).collect()
    }

    fn leads(
        &self,
        ours: &Estimates,
        theirs: &Estimates,
        truths: &[Vec<f64>],
    ) -> BTreeMap<usize, LeadReport> {
        let leads = ours.iter().zip(theirs);
        let leads =
            leads.map(|(ours, theirs)| LeadReport::new(ahead(ours, theirs, truths, self.seed)));
        self.marks.iter().copied().zip(leads).collect()
    }
}
