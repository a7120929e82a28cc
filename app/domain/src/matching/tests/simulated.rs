//! People drawn from the prior: how well their first ten are found.

use crate::{
    answer::Answer,
    matching::{
        Engine,
        linear::dot,
        model::Model,
        ordinal::{NOISE, THRESHOLDS},
        prior::OWN,
        sample::{Dice, catalogue},
    },
    session::Given,
    trade::{Trade, TradeId},
};

/// A person with tastes of their own.
struct Person {
    likings: Vec<f64>,
    dice: Dice,
}

impl Person {
    fn new(model: &Model, seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let size = model.prior.mean.len();
        let tastes: Vec<f64> = (model.prior.covariance.iter().step_by(size + 1))
            .map(|variance| variance.sqrt() * dice.normal())
            .collect();
        let likings =
            model.rows().map(|row| dot(row, &tastes) + OWN.sqrt() * dice.normal()).collect();
        Self { likings, dice }
    }

    fn answer(&mut self, trade: usize) -> Answer {
        let felt = self.likings[trade] + NOISE.sqrt() * self.dice.normal();
        Answer::ALL[THRESHOLDS.iter().filter(|threshold| felt > **threshold).count()]
    }

    /// The true first ten.
    fn favourites(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.likings.len()).collect();
        order.sort_by(|a, b| self.likings[*b].total_cmp(&self.likings[*a]));
        order.truncate(10);
        order
    }

    /// The share of the true first ten that `found` has.
    fn recall(&self, found: &[usize]) -> f64 {
        self.favourites().iter().filter(|trade| found.contains(trade)).count() as f64 / 10.0
    }
}

/// What came of simulated people.
struct Outcome {
    recall: f64,
    /// Fit and whether the person would like it, for each trade of each person.
    fits: Vec<(f32, bool)>,
}

fn simulate(trades: &[Trade], people: u64, cards: usize, adaptive: bool) -> Outcome {
    let (engine, model) = (Engine::new(trades), Model::new(trades));
    let number = |id: &TradeId| trades.iter().position(|trade| trade.id == *id).unwrap();
    let mut outcome = Outcome { recall: 0.0, fits: Vec::new() };
    for seed in 0..people {
        let mut person = Person::new(&model, seed + 1000);
        let mut shuffle = Dice::new(seed);
        let mut answers: Vec<Given> = Vec::new();
        let mut belief = engine.replay(&[]);
        while answers.len() < cards {
            let trade = if adaptive {
                engine.next_card(&belief, &answers, seed).unwrap()
            } else {
                let card = shuffle.pick(&trades.iter().map(|trade| &trade.id).collect::<Vec<_>>());
                if answers.iter().any(|given| given.trade == *card) {
                    continue;
                }
                card.clone()
            };
            let answer = person.answer(number(&trade));
            answers.push(Given { trade, answer });
            engine.update(&mut belief, &answers[answers.len() - 1]);
        }
        let ranking = engine.ranking(&belief);
        let top: Vec<usize> = ranking[..10].iter().map(|ranked| number(&ranked.trade)).collect();
        outcome.recall += person.recall(&top) / people as f64;
        outcome.fits.extend(
            ranking
                .iter()
                .map(|ranked| (ranked.fit, person.answer(number(&ranked.trade)) >= Answer::Yes)),
        );
    }
    outcome
}

#[test]
fn the_adaptive_deck_beats_a_random_one_and_keeps_its_word() {
    let trades = catalogue();
    let (adaptive, random) = (simulate(&trades, 40, 12, true), simulate(&trades, 40, 12, false));
    assert!(adaptive.recall > random.recall + 0.03, "{} {}", adaptive.recall, random.recall);
    // Of what is shown with some fit, that share must be liked.
    for range in [0.0..0.2, 0.2..0.4, 0.4..0.6, 0.6..1.01] {
        let shown = adaptive.fits.iter().filter(|(fit, _)| range.contains(fit));
        let (mut count, mut promised, mut kept) = (0.0_f32, 0.0, 0.0);
        for (fit, liked) in shown {
            count += 1.0;
            promised += fit;
            kept += f32::from(*liked);
        }
        assert!((promised - kept).abs() < 0.08 * count, "{range:?}: {promised} {kept} of {count}");
    }
}

#[test]
fn every_trade_is_among_somebodys_first_ten() {
    let model = Model::new(&catalogue());
    let mut reached = vec![false; model.rows().len()];
    for seed in 0..300 {
        for trade in Person::new(&model, seed).favourites() {
            reached[trade] = true;
        }
    }
    assert!(reached.iter().all(|reached| *reached));
}
