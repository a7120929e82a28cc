//! How good the engine is on people drawn from its prior. The people are the same in every run, so
//! the bounds are close to what it reaches: with twice the noise, a random choice or half the
//! learning they fail.

use std::sync::LazyLock;

use crate::matching::{
    sample::catalogue,
    simulation::{Decks, Simulation, Summary},
};

const MARKS: [usize; 3] = [6, 12, 20];

/// 1,500 people in front of a catalogue of the size of the real one.
static SUMMARY: LazyLock<Summary> = LazyLock::new(|| {
    let simulation = Simulation::new(&catalogue(), 1, &MARKS);
    let played: Vec<_> = (0..1500).map(|number| simulation.play(number)).collect();
    Summary::new(&simulation, &played)
});

#[test]
fn enough_of_the_first_ten_is_found() {
    let found: Vec<f64> = SUMMARY.scores.adaptive.iter().map(|score| score.recall_at_10).collect();
    for (found, least) in found.iter().zip([0.2, 0.28, 0.37]) {
        assert!(*found >= least, "{found} is below {least}");
    }
    let regret: Vec<f64> = SUMMARY.scores.adaptive.iter().map(|score| score.regret).collect();
    for (regret, most) in regret.iter().zip([1.02, 0.77, 0.58]) {
        assert!(*regret <= most, "{regret} is above {most}");
    }
}

#[test]
fn listening_beats_every_deck_that_does_not_choose_to_learn() {
    let Decks { random, fixed, most_liked, .. } = &SUMMARY.ahead;
    // At six cards there is little to listen to yet.
    for (mark, cards) in MARKS.iter().enumerate().skip(1) {
        for (deck, ahead) in [("random", random), ("fixed", fixed)] {
            assert!(ahead[mark].recall_at_10.low > 0.0, "{deck} {cards}: {:?}", ahead[mark]);
            assert!(ahead[mark].regret.low > 0.0, "{deck} {cards}: {:?}", ahead[mark]);
        }
        assert!(most_liked[mark].regret.mean > 0.0, "{cards}: {:?}", most_liked[mark]);
    }
    // Later the cards that are liked most tell about as much as those that are chosen.
    assert!(most_liked[1].regret.low > 0.0, "{:?}", most_liked[1]);
    assert!(most_liked[1].recall_at_10.low > 0.0, "{:?}", most_liked[1]);
}

#[test]
fn of_what_is_promised_as_much_is_kept() {
    let all: usize = SUMMARY.promises.iter().map(|bin| bin.count).sum();
    assert_eq!(all, 1500 * 114);
    let broken = SUMMARY.promises.map(|bin| (bin.promised - bin.kept as f64).abs());
    for (bin, broken) in SUMMARY.promises.iter().zip(broken) {
        assert!(broken <= 0.035 * bin.count as f64, "{bin:?}");
    }
    let share = broken.iter().sum::<f64>() / all as f64;
    assert!(share < 0.012, "{share}");
}

#[test]
fn every_trade_comes_first_for_somebody() {
    assert_eq!((SUMMARY.truly_first, SUMMARY.shown_first), (114, 114));
}

#[test]
fn nobody_waits_for_ever() {
    assert!((12..=15).contains(&SUMMARY.wait.median) && SUMMARY.wait.ninetieth <= 15);
}
