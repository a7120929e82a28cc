//! People who do not exist. This file alone looks into the model; the rest of the simulation knows
//! only likings and answers.

use std::f64::consts::TAU;

use crate::{
    answer::Answer,
    matching::{
        chance::{place, share},
        linear::dot,
        model::Model,
        ordinal::{NOISE, THRESHOLDS, expected_reduction},
        prior::OWN,
        root::root,
    },
    trade::{Trade, TradeId},
};

/// Everybody whom the model holds possible, as often as it thinks they are.
#[derive(Debug, Clone, PartialEq)]
pub struct Population {
    ids: Vec<TradeId>,
    model: Model,
    root: Vec<f64>,
    seed: u64,
}

impl Population {
    /// The people of `seed` for a catalogue.
    pub fn new(trades: &[Trade], seed: u64) -> Self {
        let model = Model::new(trades);
        let root = root(&model.prior.covariance, model.prior.mean.len());
        Self { ids: trades.iter().map(|trade| trade.id.clone()).collect(), model, root, seed }
    }

    /// The trades, in the order in which people are asked for their likings.
    pub fn trades(&self) -> &[TradeId] {
        &self.ids
    }

    /// The person of that number: tastes w = μ₀ + Lz with Σ₀ = L·Lᵀ and z standard normal, likings
    /// w·x + b with b ~ N(0, τ²) of each trade's own.
    pub fn person(&self, number: u32) -> Person<'_> {
        let size = self.model.prior.mean.len();
        let drawn: Vec<f64> =
            (0..size).map(|at| self.normal(&format!("{number} taste {at}"))).collect();
        let tastes: Vec<f64> = (self.root.chunks_exact(size).zip(&self.model.prior.mean))
            .map(|(row, mean)| mean + dot(row, &drawn))
            .collect();
        let likings = (self.model.rows().zip(&self.ids))
            .map(|(row, id)| {
                dot(row, &tastes) + OWN.sqrt() * self.normal(&format!("{number} own {id}"))
            })
            .collect();
        Person { population: self, number, likings }
    }

    /// Expected liking of each trade before any answer.
    pub(super) fn means(&self) -> Vec<f64> {
        self.model.rows().map(|row| dot(row, &self.model.prior.mean)).collect()
    }

    /// Covariance of the likings of any two trades among people, one row per trade.
    pub(super) fn covariance(&self) -> Vec<Vec<f64>> {
        let size = self.model.prior.mean.len();
        // xᵀΣx′ = (Lᵀx)·(Lᵀx′), and a trade's own b varies with nothing else.
        let spread: Vec<Vec<f64>> = (self.model.rows())
            .map(|row| {
                let mut spread = vec![0.0; size];
                for (root, x) in self.root.chunks_exact(size).zip(row) {
                    spread.iter_mut().zip(root).for_each(|(sum, entry)| *sum += x * entry);
                }
                spread
            })
            .collect();
        (spread.iter().enumerate())
            .map(|(at, one)| {
                let with = |(other_at, other): (usize, &Vec<f64>)| {
                    dot(one, other) + if at == other_at { OWN } else { 0.0 }
                };
                spread.iter().enumerate().map(with).collect()
            })
            .collect()
    }

    /// E\[ρ\]/V: how much an answer to a liking of N(`mean`, `variance`) is expected to tell about
    /// other likings, for each square of their covariance with it.
    pub(super) fn told(mean: f64, variance: f64) -> f64 {
        let total = variance + NOISE;
        expected_reduction(mean, total.sqrt()) / total
    }

    /// A number from 0 to below 1 that is drawn only once.
    pub(super) fn share(&self, what: &str) -> f64 {
        share(self.seed, place(what))
    }

    /// Standard normal (G. Box, M. Muller, Annals of Mathematical Statistics 29, 1958).
    fn normal(&self, what: &str) -> f64 {
        let (length, angle) = (self.share(what), self.share(&format!("{what} angle")));
        (-2.0 * (1.0 - length).ln()).sqrt() * (TAU * angle).cos()
    }
}

/// Somebody who does not exist, and what they like.
#[derive(Debug, Clone, PartialEq)]
pub struct Person<'a> {
    population: &'a Population,
    number: u32,
    likings: Vec<f64>,
}

impl Person<'_> {
    /// How much the person likes each trade, in the model's unit.
    pub fn likings(&self) -> &[f64] {
        &self.likings
    }

    /// What the person says to a trade on a `day`: on the same one always the same, on another one
    /// perhaps another. `None` for a trade that is not there.
    pub fn answer(&self, trade: usize, day: u8) -> Option<Answer> {
        let (liking, id) = (self.likings.get(trade)?, self.population.ids.get(trade)?);
        let mood = self.population.normal(&format!("{} day {day} {id}", self.number));
        let felt = liking + NOISE.sqrt() * mood;
        Answer::ALL.get(THRESHOLDS.iter().filter(|threshold| felt > **threshold).count()).copied()
    }

    /// A seed of the person's own, for decks.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of 2^53")]
    pub fn seed(&self) -> u64 {
        (self.population.share(&format!("{} deck", self.number)) * (1_u64 << 53) as f64) as u64
    }
}
