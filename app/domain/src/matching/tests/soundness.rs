//! Whatever is answered, the figures stay figures.

use proptest::prelude::*;

use crate::{
    answer::Answer,
    matching::{
        Belief, Engine, Ranked, Sureness,
        sample::{catalogue, given},
    },
    session::{Event, Given, Session},
};

/// Fails unless the covariance has a Cholesky root and is symmetric to the bit.
fn assert_covariance(belief: &Belief) {
    let size = belief.tastes.mean.len();
    let at = |row: usize, column: usize| belief.tastes.covariance[row * size + column];
    let mut root = vec![0.0_f64; size * size];
    for row in 0..size {
        for column in 0..=row {
            assert_eq!(at(row, column).to_bits(), at(column, row).to_bits());
            let sum: f64 =
                (0..column).map(|k| root[row * size + k] * root[column * size + k]).sum();
            let rest = at(row, column) - sum;
            root[row * size + column] = if row == column {
                assert!(rest > 0.0, "not positive definite: {rest} in row {row}");
                rest.sqrt()
            } else {
                rest / root[column * size + column]
            };
        }
    }
}

fn assert_sound(engine: &Engine, belief: &Belief, trades: usize) {
    assert_covariance(belief);
    let ranking = engine.ranking(belief);
    assert_eq!(ranking.len(), trades);
    for ranked in &ranking {
        assert!(ranked.mean.is_finite() && ranked.deviation > 0.0 && ranked.deviation.is_finite());
        assert!((0.0..=1.0).contains(&ranked.fit), "{ranked:?}");
        assert!(engine.reasons(belief, &ranked.trade).iter().all(|r| r.contribution > 0.0));
    }
    let refused = |ranked: &Ranked| {
        let mut noes = belief.readings.iter().filter(|reading| reading.answer == Answer::No);
        noes.any(|reading| given(reading.trade, Answer::No).trade == ranked.trade)
    };
    let (last, first): (Vec<Ranked>, Vec<Ranked>) = ranking.iter().cloned().partition(refused);
    for part in [&first, &last] {
        assert!(part.is_sorted_by(|a, b| a.mean >= b.mean));
    }
    assert_eq!([first, last].concat(), ranking);
}

#[test]
fn an_empty_catalogue_is_no_trouble() {
    let engine = Engine::new(&[]);
    let belief = engine.replay(&[given(0, Answer::Love)]);
    assert_eq!(engine.next_card(&belief, &[], 1), None);
    assert_eq!(engine.ranking(&belief), []);
    assert!(engine.progress(&belief, 0).share.is_finite());
    assert_eq!(engine.similar(&given(0, Answer::No).trade, 3), []);
}

#[test]
fn a_catalogue_of_one_is_no_trouble() {
    let trades = &catalogue()[..1];
    let engine = Engine::new(trades);
    let belief = engine.replay(&[given(0, Answer::Love)]);
    assert_sound(&engine, &belief, 1);
    assert!(engine.progress(&belief, 1).ready);
}

#[test]
fn the_whole_catalogue_can_be_answered_in_one_way() {
    let engine = Engine::new(&catalogue());
    for pattern in [
        &[Answer::No][..],
        &[Answer::Neutral],
        &[Answer::Yes],
        &[Answer::Love],
        &[Answer::No, Answer::Love],
    ] {
        let mut answers: Vec<Given> = Vec::new();
        let mut belief = engine.replay(&[]);
        while let Some(card) = engine.next_card(&belief, &answers, 3) {
            assert!(answers.iter().all(|given| given.trade != card), "{card} twice");
            let given = Given { trade: card, answer: pattern[answers.len() % pattern.len()] };
            engine.update(&mut belief, &given);
            answers.push(given);
        }
        assert_eq!(answers.len(), 114);
        assert_sound(&engine, &belief, 114);
        assert_eq!(engine.replay(&answers), belief);
    }
}

#[test]
fn all_no_promises_little_and_all_love_much() {
    let engine = Engine::new(&catalogue());
    let best_after = |answer| {
        let answers: Vec<Given> = (0..20).map(|number| given(number, answer)).collect();
        let belief = engine.replay(&answers);
        (engine.ranking(&belief)[0].clone(), engine.reasons(&belief, &given(0, answer).trade))
    };
    let (best, reasons) = best_after(Answer::No);
    assert_eq!(best.sureness(), Sureness::Hardly);
    assert_eq!(reasons, []);
    assert_eq!(best_after(Answer::Love).0.sureness(), Sureness::Quite);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn any_answers_leave_a_sound_belief(
        answers in prop::collection::vec((0_usize..130, prop::sample::select(&Answer::ALL[..])), 0..130),
    ) {
        let engine = Engine::new(&catalogue());
        let answers: Vec<Given> = answers.into_iter().map(|(n, answer)| given(n, answer)).collect();
        assert_sound(&engine, &engine.replay(&answers), 114);
    }

    #[test]
    fn undo_is_never_having_answered(
        kept in prop::collection::vec(prop::sample::select(&Answer::ALL[..]), 0..14),
        undone in prop::collection::vec(prop::sample::select(&Answer::ALL[..]), 0..14),
        seed in any::<u64>(),
    ) {
        let engine = Engine::new(&catalogue()[..40]);
        let mut answers: Vec<Given> = Vec::new();
        let mut belief = engine.replay(&[]);
        let mut beliefs = vec![belief.clone()];
        for answer in kept.iter().chain(&undone) {
            let Some(trade) = engine.next_card(&belief, &answers, seed) else { break };
            answers.push(Given { trade, answer: *answer });
            engine.update(&mut belief, &answers[answers.len() - 1]);
            beliefs.push(belief.clone());
        }
        while answers.len() > kept.len() {
            let card = answers.pop().unwrap().trade;
            let back = engine.replay(&answers);
            prop_assert_eq!(&back, &beliefs[answers.len()]);
            prop_assert_eq!(engine.next_card(&back, &answers, seed), Some(card));
        }
    }

    #[test]
    fn a_storm_of_undoing_and_changing_leaves_no_trace(
        storm in prop::collection::vec((0_u8..20, prop::sample::select(&Answer::ALL[..]), any::<prop::sample::Index>()), 300),
        seed in any::<u64>(),
    ) {
        let engine = Engine::new(&catalogue());
        let mut session = Session::new(seed);
        // What was believed after each number of answers, as one who never took any back.
        let mut beliefs = vec![engine.replay(&[])];
        let mut followed = engine.replay(&[]);
        for (what, answer, which) in storm {
            let belief = &beliefs[beliefs.len() - 1];
            let card = engine.next_card(belief, &session.answers, seed);
            prop_assert_eq!(card.is_none(), session.answers.len() == 114);
            prop_assert!(card.iter().all(|card| session.answer_to(card).is_none()));
            match (what, card) {
                (0..12, Some(trade)) => {
                    session.apply(Event::Answered(Given { trade, answer }));
                }
                (12..17, _) => {
                    session.apply(Event::Undone);
                }
                _ if session.answers.is_empty() => {}
                _ => {
                    let at = which.index(session.answers.len());
                    let trade = session.answers[at].trade.clone();
                    session.apply(Event::Answered(Given { trade, answer }));
                    beliefs.truncate(at + 1);
                }
            }
            beliefs.truncate(session.answers.len() + 1);
            for given in &session.answers[beliefs.len() - 1..] {
                let mut next = beliefs[beliefs.len() - 1].clone();
                engine.update(&mut next, given);
                beliefs.push(next);
            }
            prop_assert_eq!(&engine.replay(&session.answers), &beliefs[beliefs.len() - 1]);
            followed = engine.catch_up(&followed, &session.answers);
            prop_assert_eq!(&followed, &beliefs[beliefs.len() - 1]);
        }
        assert_sound(&engine, &beliefs[beliefs.len() - 1], 114);
    }

    #[test]
    fn the_bar_never_falls(answers in prop::collection::vec(prop::sample::select(&Answer::ALL[..]), 1..25), trades in 1_usize..40) {
        let engine = Engine::new(&catalogue()[..trades]);
        let mut belief = engine.replay(&[]);
        let mut before = engine.progress(&belief, 0);
        prop_assert!(!before.ready);
        for (number, answer) in answers.into_iter().take(trades).enumerate() {
            engine.update(&mut belief, &given(number, answer));
            let now = engine.progress(&belief, number + 1);
            prop_assert!(now.share >= before.share && now.share <= 1.0);
            prop_assert!(now.ready >= before.ready && now.cards_left <= before.cards_left);
            prop_assert_eq!(now.ready, now.cards_left == 0);
            prop_assert!(!now.ready || number + 1 >= trades.min(12));
            prop_assert!(now.ready || number + 1 < trades.min(15));
            before = now;
        }
    }
}
