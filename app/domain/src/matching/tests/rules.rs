//! What keeps the deck fun, and what it says.

use crate::{
    answer::Answer,
    matching::{
        Engine, Feature,
        sample::{Dice, catalogue, given, weight_of},
    },
    session::Given,
    trade::{Attribute, Group, Trade, TradeId},
};

/// Plays `cards` cards and returns the answers.
fn play(
    engine: &Engine,
    cards: usize,
    seed: u64,
    mut answer: impl FnMut(&TradeId) -> Answer,
) -> Vec<Given> {
    let mut answers: Vec<Given> = Vec::new();
    let mut belief = engine.replay(&[]);
    while answers.len() < cards
        && let Some(trade) = engine.next_card(&belief, &answers, seed)
    {
        let answer = answer(&trade);
        answers.push(Given { trade, answer });
        engine.update(&mut belief, &answers[answers.len() - 1]);
    }
    answers
}

fn groups(trades: &[Trade], answers: &[Given]) -> Vec<Group> {
    let group = |given: &Given| trades.iter().find(|trade| trade.id == given.trade).unwrap().group;
    answers.iter().map(group).collect()
}

#[test]
fn groups_change_from_card_to_card_and_the_first_six_differ() {
    let trades = catalogue();
    let engine = Engine::new(&trades);
    for seed in 0..5 {
        let mut dice = Dice::new(seed);
        let answers = play(&engine, 60, seed, |_| dice.pick(&Answer::ALL));
        let groups = groups(&trades, &answers);
        assert!(groups.windows(2).all(|pair| pair[0] != pair[1]), "{groups:?}");
        let mut first = groups[..6].to_vec();
        first.sort_unstable();
        first.dedup();
        assert_eq!(first.len(), 6);
    }
}

#[test]
fn a_group_is_not_closed_by_one_no() {
    let trades = catalogue();
    let engine = Engine::new(&trades);
    for seed in 0..20 {
        // Refuses all but one group, and of that one the first card too.
        let mut is_first = true;
        let answers = play(&engine, 14, seed, |id| {
            let trade = trades.iter().find(|trade| trade.id == *id).unwrap();
            let is_liked = trade.group == Group::Food && !std::mem::take(&mut is_first);
            if is_liked { Answer::Love } else { Answer::No }
        });
        let groups = groups(&trades, &answers);
        for at in [7, 12, 13] {
            let before: Vec<&Given> = (answers[..at].iter().zip(&groups))
                .filter(|(_, group)| **group == groups[at])
                .map(|(given, _)| given)
                .collect();
            assert!(matches!(before[..], [Given { answer: Answer::No, .. }]), "{seed} {at}");
        }
    }
}

#[test]
fn every_fifth_card_is_one_of_the_three_most_liked() {
    let trades = catalogue();
    let engine = Engine::new(&trades);
    let mut dice = Dice::new(4);
    let answers = play(&engine, 40, 9, |_| dice.pick(&Answer::ALL));
    let groups = groups(&trades, &answers);
    for at in (4..40).step_by(5) {
        let ranking = engine.ranking(&engine.replay(&answers[..at]));
        let may_come = |id: &TradeId| {
            let trade = trades.iter().find(|trade| trade.id == *id).unwrap();
            answers[..at].iter().all(|given| given.trade != *id)
                && trade.group != groups[at - 1]
                && (at >= 6 || !groups[..at].contains(&trade.group))
        };
        let liked = ranking.iter().map(|ranked| &ranked.trade).filter(|id| may_come(id));
        assert!(liked.take(3).any(|id| *id == answers[at].trade), "{at}");
    }
}

#[test]
fn what_was_refused_comes_after_all_that_was_not() {
    let trades = catalogue();
    let engine = Engine::new(&trades);
    // Whoever loves all of a group but one trade would like that one too, as the model sees it.
    let wood: Vec<usize> = (0..114).filter(|at| trades[*at].group == Group::Wood).collect();
    let mut answers: Vec<Given> = wood.iter().map(|at| given(*at, Answer::Love)).collect();
    answers[0].answer = Answer::No;
    let ranking = engine.ranking(&engine.replay(&answers));
    let last = &ranking[113];
    assert_eq!(last.trade, answers[0].trade);
    assert!(ranking[..113].iter().any(|ranked| ranked.mean < last.mean), "{last:?}");
}

#[test]
fn who_refuses_all_but_nine_is_shown_those_first() {
    let engine = Engine::new(&catalogue());
    let liked = |at: usize| at.is_multiple_of(13);
    let answers: Vec<Given> = (0..114)
        .map(|at| given(at, if liked(at) { Answer::Neutral } else { Answer::No }))
        .collect();
    let ranking = engine.ranking(&engine.replay(&answers));
    for ranked in &ranking[..9] {
        assert!((0..114).any(|at| liked(at) && given(at, Answer::No).trade == ranked.trade));
    }
}

#[test]
fn a_catalogue_of_one_group_is_still_dealt() {
    let trades: Vec<Trade> =
        catalogue().into_iter().filter(|trade| trade.group == Group::Wood).collect();
    let engine = Engine::new(&trades);
    assert_eq!(play(&engine, 100, 0, |_| Answer::Yes).len(), trades.len());
}

#[test]
fn friends_see_different_decks_and_one_person_the_same() {
    let engine = Engine::new(&catalogue());
    let deck = |seed| play(&engine, 8, seed, |_| Answer::Neutral);
    assert_eq!(deck(1), deck(1));
    let mut first: Vec<TradeId> = (0..20).map(|seed| deck(seed)[0].trade.clone()).collect();
    first.sort();
    first.dedup();
    assert!(first.len() >= 5, "{first:?}");
}

#[test]
fn who_loves_one_thing_gets_it_on_top_within_twelve_cards() {
    let trades = catalogue();
    let engine = Engine::new(&trades);
    for attribute in
        [Attribute::Wood, Attribute::Music, Attribute::Food, Attribute::Body, Attribute::Vehicles]
    {
        let loved: Vec<&TradeId> = (trades.iter())
            .filter(|trade| weight_of(trade, attribute) >= 0.6)
            .map(|trade| &trade.id)
            .collect();
        for seed in 0..10 {
            let answers = play(&engine, 12, seed, |trade| {
                if loved.contains(&trade) { Answer::Love } else { Answer::No }
            });
            let belief = engine.replay(&answers);
            let ranking = engine.ranking(&belief);
            let hits = ranking[..10].iter().filter(|ranked| loved.contains(&&ranked.trade)).count();
            assert!(hits >= 8, "{attribute:?} {seed}: {hits}");
            let told = engine.reasons(&belief, &ranking[0].trade);
            assert!(told.len() <= 3 && told.is_sorted_by(|a, b| a.contribution >= b.contribution));
            assert!(
                told.iter().any(|reason| reason.feature.key() == attribute.key()),
                "{attribute:?} {seed}: {told:?}"
            );
        }
    }
}

#[test]
fn nothing_known_is_no_reason() {
    let engine = Engine::new(&catalogue());
    assert_eq!(engine.reasons(&engine.replay(&[]), &given(1, Answer::No).trade), []);
}

#[test]
fn through_a_lens_only_its_trades_are_dealt_and_each_once() {
    let trades = catalogue();
    let engine = Engine::new(&trades);
    let lens: Vec<TradeId> = trades.iter().step_by(5).map(|trade| trade.id.clone()).collect();
    let mut answers = vec![given(1, Answer::Love)];
    let mut belief = engine.replay(&answers);
    while let Some(trade) = engine.next_card_among(&belief, &answers, 3, Some(&lens)) {
        assert!(lens.contains(&trade), "{trade} is not in the lens");
        assert!(answers.iter().all(|given| given.trade != trade), "{trade} came twice");
        answers.push(Given { trade, answer: Answer::Yes });
        engine.update(&mut belief, &answers[answers.len() - 1]);
    }
    assert_eq!(answers.len(), lens.len() + 1, "some of the lens were not dealt");
    // What was answered before counts as always, and all other cards are still there.
    assert_eq!(belief, engine.replay(&answers));
    assert!(engine.next_card(&belief, &answers, 3).is_some());
}

#[test]
fn without_a_lens_the_card_is_the_same() {
    let engine = Engine::new(&catalogue());
    let all: Vec<TradeId> = catalogue().into_iter().map(|trade| trade.id).collect();
    let belief = engine.replay(&[]);
    let card = engine.next_card(&belief, &[], 9);
    assert_eq!(engine.next_card_among(&belief, &[], 9, Some(&all)), card);
    assert_eq!(engine.next_card_among(&belief, &[], 9, Some(&[])), None);
}

#[test]
fn an_answer_says_most_about_its_own_trade() {
    let mut trades = catalogue();
    let twin = Trade { id: TradeId::parse("zwilling").unwrap(), ..trades[0].clone() };
    trades.push(twin);
    let engine = Engine::new(&trades);
    let ranking = engine.ranking(&engine.replay(&[given(0, Answer::Love)]));
    let rank = |id: &str| ranking.iter().position(|ranked| ranked.trade.as_str() == id);
    assert_eq!((rank("beruf-0"), rank("zwilling")), (Some(0), Some(1)));
    assert!(ranking[0].mean > ranking[1].mean && ranking[0].deviation < ranking[1].deviation);
    assert_eq!(engine.similar(&ranking[0].trade, 1), [ranking[1].trade.clone()]);
}

#[test]
fn strangers_and_second_answers_change_nothing() {
    let engine = Engine::new(&catalogue());
    let once = engine.replay(&[given(3, Answer::Yes)]);
    let again = [given(500, Answer::Love), given(3, Answer::Yes), given(3, Answer::No)];
    assert_eq!(engine.replay(&again), once);
    assert_eq!(engine.reasons(&once, &given(500, Answer::No).trade), []);
}

#[test]
fn every_feature_has_a_dimension() {
    let engine = Engine::new(&catalogue());
    assert_eq!(engine.replay(&[]).tastes.mean.len(), Feature::all().count() + 1);
}
