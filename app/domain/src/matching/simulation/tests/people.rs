//! Whether simulated people are those that the model holds possible.

use crate::{
    answer::Answer,
    matching::{
        sample::catalogue,
        simulation::{Population, Simulation, Summary, order::one_for_all},
    },
};

#[test]
fn likings_spread_among_people_as_the_prior_says() {
    let population = Population::new(&catalogue()[..12], 5);
    let people: Vec<Vec<f64>> =
        (0..4000).map(|number| population.person(number).likings().to_vec()).collect();
    for (one, row) in population.covariance().iter().enumerate() {
        for (other, covariance) in row.iter().enumerate() {
            let products = people.iter().map(|likings| likings[one] * likings[other]);
            let seen = products.sum::<f64>() / people.len() as f64;
            assert!((seen - covariance).abs() < 0.1, "{one} {other}: {seen} for {covariance}");
        }
    }
}

#[test]
fn most_crafts_are_not_for_most_people() {
    let population = Population::new(&catalogue(), 5);
    let mut shares = [0.0_f64; 4];
    for number in 0..400 {
        let person = population.person(number);
        for trade in 0..population.trades().len() {
            shares[person.answer(trade, 1).unwrap().level()] += 1.0 / 400.0 / 114.0;
        }
    }
    for (share, expected) in shares.iter().zip([0.40, 0.22, 0.25, 0.13]) {
        assert!((share - expected).abs() < 0.03, "{shares:?}");
    }
}

#[test]
fn people_keep_their_mind_for_a_day_and_not_always_for_two() {
    let population = Population::new(&catalogue(), 5);
    let day = |day| -> Vec<Option<Answer>> {
        let person = population.person(3);
        (0..population.trades().len()).map(|trade| person.answer(trade, day)).collect()
    };
    assert_eq!(day(1), day(1));
    let changed = day(1).iter().zip(day(2)).filter(|(one, other)| *one != other).count();
    assert!((10..80).contains(&changed), "{changed}");
    assert_eq!(population.person(3).answer(114, 1), None);
}

#[test]
fn people_are_their_seed_and_number() {
    let population = Population::new(&catalogue(), 5);
    assert_eq!(population.person(7).likings(), population.person(7).likings());
    assert_ne!(population.person(7).likings(), population.person(8).likings());
    let others = Population::new(&catalogue(), 6);
    assert_ne!(population.person(7).likings(), others.person(7).likings());
    assert_ne!(population.person(7).seed(), population.person(8).seed());
}

#[test]
fn the_fixed_order_has_every_trade_once() {
    let mut order = one_for_all(&Population::new(&catalogue(), 5));
    order.sort_unstable();
    assert!(order.into_iter().eq(0..114));
}

#[test]
fn small_catalogues_are_played_to_the_end() {
    for trades in [0, 1, 7] {
        let simulation = Simulation::new(&catalogue()[..trades], 1, &[6, 30]);
        let played = [simulation.play(0), simulation.play(1)];
        let summary = Summary::new(&simulation, &played);
        assert_eq!((summary.truly_first, summary.shown_first), (trades, trades));
        assert!(summary.scores.adaptive.iter().all(|score| score.regret.abs() < 1e-12));
        assert!(summary.wait.ninetieth <= trades);
    }
}
