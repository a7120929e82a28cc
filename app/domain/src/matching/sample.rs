//! A catalogue of 114 made-up trades, and people to answer it.

use super::chance::share;
use crate::{
    answer::Answer,
    language::Localized,
    session::Given,
    trade::{Attribute, Condition, Group, Interest, Trade, TradeId, Weighted},
};

/// What the trades of each group share.
const SHARED: [(Group, &[Attribute]); 10] = [
    (Group::Construction, &[Attribute::Stone, Attribute::Outdoors, Attribute::Heights]),
    (Group::ElectricalMetal, &[Attribute::Metal, Attribute::Electrics, Attribute::Machines]),
    (Group::Wood, &[Attribute::Wood]),
    (Group::Vehicles, &[Attribute::Vehicles, Attribute::Machines]),
    (Group::Health, &[Attribute::Body, Attribute::People]),
    (Group::Food, &[Attribute::Food, Attribute::Early]),
    (Group::DesignTextile, &[Attribute::Design, Attribute::Textile]),
    (Group::Music, &[Attribute::Music, Attribute::Precision]),
    (Group::GlassPaper, &[Attribute::Glass, Attribute::Paper, Attribute::Design]),
    (Group::Service, &[Attribute::People, Attribute::Chemistry]),
];

/// Random figures that go on for ever.
pub(super) struct Dice {
    seed: u64,
    rolled: u64,
}

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self { seed, rolled: 0 }
    }

    /// From 0 to below 1.
    pub fn share(&mut self) -> f64 {
        self.rolled += 1;
        share(self.seed, self.rolled)
    }

    /// One of `items`.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    pub fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[(self.share() * items.len() as f64) as usize]
    }
}

/// 114 trades in ten groups.
pub(super) fn catalogue() -> Vec<Trade> {
    (0..114).map(trade).collect()
}

fn trade(number: usize) -> Trade {
    let mut dice = Dice::new(number as u64 + 1);
    let (group, shared) = SHARED[number % SHARED.len()];
    let mut attributes: Vec<Weighted> = Vec::new();
    for attribute in shared {
        if attributes.is_empty() || dice.share() < 0.5 {
            attributes
                .push(Weighted { attribute: *attribute, weight: dice.pick(&[0.6, 0.8, 1.0]) });
        }
    }
    for _ in 0..3 {
        let attribute = dice.pick(Attribute::ALL);
        if attributes.iter().all(|weighted| weighted.attribute != attribute) {
            attributes.push(Weighted { attribute, weight: dice.pick(&[0.3, 0.6, 1.0]) });
        }
    }
    let mut interests = vec![Interest::Practical];
    for _ in 0..2 {
        let interest = dice.pick(Interest::ALL);
        if !interests.contains(&interest) {
            interests.push(interest);
        }
    }
    let conditions = Condition::ALL.iter().copied().filter(|_| dice.share() < 0.3).collect();
    let name = format!("Beruf {number}");
    Trade {
        id: TradeId::parse(&format!("beruf-{number}")).unwrap(),
        name: Localized { de: name.clone(), en: None },
        spoken: name,
        group,
        hook: None,
        scene: Vec::new(),
        months: None,
        first_pay: None,
        workplace: None,
        interests,
        conditions,
        attributes,
    }
}

/// How much of `attribute` a trade has.
pub(super) fn weight_of(trade: &Trade, attribute: Attribute) -> f32 {
    trade.attributes.iter().find(|w| w.attribute == attribute).map_or(0.0, |w| w.weight)
}

/// An answer to the trade of that number.
pub(super) fn given(number: usize, answer: Answer) -> Given {
    Given { trade: TradeId::parse(&format!("beruf-{number}")).unwrap(), answer }
}
