//! What is said for and against a trade.

use proptest::prelude::*;

use crate::{
    answer::Answer,
    matching::{
        Engine, Feature, Reason,
        sample::{catalogue, given, weight_of},
    },
    session::Given,
    trade::{Attribute, Condition, Trade},
};

fn keys(reasons: &[Reason]) -> Vec<&'static str> {
    reasons.iter().map(|reason| reason.feature.key()).collect()
}

/// Answers to the first thirty trades: No to those that `dislikes` picks, Yes to the others.
fn answers(trades: &[Trade], dislikes: impl Fn(&Trade) -> bool) -> Vec<Given> {
    let answer = |trade: &Trade| if dislikes(trade) { Answer::No } else { Answer::Yes };
    trades[..30].iter().enumerate().map(|(number, trade)| given(number, answer(trade))).collect()
}

#[test]
fn a_burden_that_was_refused_speaks_against_a_trade() {
    let trades = catalogue();
    let engine = Engine::new(&trades);
    let dirty = |trade: &Trade| trade.conditions.contains(&Condition::Dirt);
    let early = |trade: &Trade| weight_of(trade, Attribute::Early) > 0.5;
    let belief = engine.replay(&answers(&trades, |trade| dirty(trade) || early(trade)));
    let told = |trade: &Trade| keys(&engine.counter_reasons(&belief, &trade.id));
    let count = |word: &str, has: &dyn Fn(&Trade) -> bool| {
        let those: Vec<&Trade> = trades.iter().filter(|trade| has(trade)).collect();
        let told_of = those.iter().filter(|trade| told(trade).contains(&word)).count();
        (told_of, those.len())
    };
    let (told_of, all) = count("dirt", &dirty);
    assert!(told_of * 3 > all * 2, "{told_of} of {all} dirty trades");
    let (told_of, all) = count("early", &early);
    assert!(told_of * 3 > all * 2, "{told_of} of {all} early trades");
    assert_eq!(count("dirt", &|trade| !dirty(trade)).0, 0);
}

#[test]
fn who_likes_everything_hears_nothing_against_it() {
    let trades = catalogue();
    let engine = Engine::new(&trades);
    let belief = engine.replay(&answers(&trades, |_| false));
    assert!(trades.iter().all(|trade| engine.counter_reasons(&belief, &trade.id).is_empty()));
    let stranger = given(500, Answer::No).trade;
    assert_eq!(engine.counter_reasons(&belief, &stranger), []);
}

#[test]
fn nothing_known_is_no_counter_reason() {
    let engine = Engine::new(&catalogue());
    let belief = engine.replay(&[]);
    assert_eq!(engine.counter_reasons(&belief, &given(1, Answer::No).trade), []);
}

#[test]
fn that_few_know_a_trade_does_not_speak_against_it() {
    let trades = catalogue();
    let engine = Engine::new(&trades);
    let belief = engine.replay(&answers(&trades, |trade| weight_of(trade, Attribute::Rare) > 0.0));
    for trade in &trades {
        let told = keys(&engine.counter_reasons(&belief, &trade.id));
        assert!(!told.contains(&"rare"), "{told:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn what_speaks_for_a_trade_does_not_speak_against_it(
        answers in prop::collection::vec(prop::sample::select(&Answer::ALL[..]), 1..40),
    ) {
        let trades = catalogue();
        let engine = Engine::new(&trades);
        let answers: Vec<Given> =
            answers.into_iter().enumerate().map(|(number, answer)| given(number, answer)).collect();
        let belief = engine.replay(&answers);
        for trade in &trades {
            let reasons = engine.reasons(&belief, &trade.id);
            let against = engine.counter_reasons(&belief, &trade.id);
            prop_assert!(against.len() <= 2 && reasons.len() <= 3);
            prop_assert!(against.iter().all(|reason| reason.contribution < 0.0));
            prop_assert!(against.is_sorted_by(|a, b| a.contribution <= b.contribution));
            prop_assert!(reasons.iter().all(|reason| !reason.feature.is_burden()));
            let told: Vec<Reason> = reasons.into_iter().chain(against).collect();
            let mut words = keys(&told);
            words.sort_unstable();
            words.dedup();
            prop_assert_eq!(words.len(), told.len());
            let is_group = |reason: &Reason| matches!(reason.feature, Feature::Group(_));
            let is_attribute = |reason: &Reason| matches!(reason.feature, Feature::Attribute(_));
            prop_assert!(!(told.iter().any(is_group) && told.iter().any(is_attribute)));
        }
    }
}
