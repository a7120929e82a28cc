//! Made-up answers, the same every time.

use std::collections::BTreeMap;

use packan_feed::evaluation::{DroppedReport, Figure, Item, figures as figures_of};

use crate::{
    Failure,
    inventory::{Inventory, Respondent},
    replay::{Choice, Measure, Priors},
};

const PEOPLE: usize = 400;
const SCALES: usize = 6;
/// Items of each scale.
const ITEMS: usize = 8;
/// Numbers of cards after which is measured.
const MARKS: [usize; 3] = [6, 12, 20];

/// What the engine makes of them, with four answers a card.
///
/// Errors: none that the made-up answers allow.
pub fn figures() -> Result<BTreeMap<usize, Figure>, Failure> {
    let inventory = inventory();
    let priors = Priors::new(&inventory, None, 1)?;
    let measure = Measure { inventory: &inventory, priors: &priors, marks: &MARKS, seed: 1 };
    Ok(figures_of(&measure.replay(4, Choice::Adaptive).report.cards))
}

/// People who like each scale more or less, and each item of it a little more or less than that.
fn inventory() -> Inventory {
    let names: Vec<String> = (0..SCALES).map(|scale| format!("S{scale}")).collect();
    let scales: Vec<usize> = (0..SCALES * ITEMS).map(|item| item / ITEMS).collect();
    let mut state = 1_u64;
    // A linear congruential generator (D. Knuth, "The Art of Computer Programming" 2, §3.3.4):
    // its figures are integers and therefore the same on every machine.
    let mut roll = |sides: u64| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % sides
    };
    let people = (0..PEOPLE)
        .map(|row| {
            let likings: Vec<u64> = (0..SCALES).map(|_| roll(4) + roll(4)).collect();
            let felt = (scales.iter().enumerate())
                .map(|(item, scale)| likings[*scale] + roll(5) + (item % ITEMS) as u64 % 3);
            let values = felt.map(|felt| match felt {
                0..=3 => 1,
                4..=5 => 2,
                6 => 3,
                7..=8 => 4,
                _ => 5,
            });
            Respondent { row, values: values.collect() }
        })
        .collect();
    Inventory {
        items: (scales.iter().enumerate())
            .map(|(item, scale)| Item { id: item.to_string(), scale: names[*scale].clone() })
            .collect(),
        scale_names: names,
        scales,
        people,
        dropped: DroppedReport::default(),
    }
}
