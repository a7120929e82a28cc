//! What surprises somebody, and what does not.

use crate::{
    answer::Answer,
    matching::{
        Ranked, Surprise,
        sample::{catalogue, given},
        surprise,
    },
    session::Given,
    trade::{Attribute, Group, Trade, Weighted},
};

/// Trades of these groups, rare or not, in the order of their ranking.
fn trades(kinds: &[(Group, bool)]) -> Vec<Trade> {
    let mut trades = catalogue();
    for (trade, (group, rare)) in trades.iter_mut().zip(kinds) {
        trade.group = *group;
        trade.attributes.clear();
        if *rare {
            trade.attributes.push(Weighted { attribute: Attribute::Rare, weight: 0.4 });
        }
    }
    trades.truncate(kinds.len());
    trades
}

fn ranking(trades: &[Trade], fit: f32) -> Vec<Ranked> {
    (trades.iter())
        .map(|trade| Ranked { trade: trade.id.clone(), mean: 1.0, deviation: 1.0, fit })
        .collect()
}

fn found<'trades>(trades: &'trades [Trade], answers: &[Given]) -> Option<Surprise<'trades>> {
    surprise(&ranking(trades, 0.8), 2, trades, answers, |_| true)
}

fn name_of(surprise: Option<Surprise<'_>>) -> Option<&str> {
    surprise.map(|surprise| surprise.trade.id.as_str())
}

const WOOD: (Group, bool) = (Group::Wood, false);
const RARE_WOOD: (Group, bool) = (Group::Wood, true);
const FOOD: (Group, bool) = (Group::Food, false);
const RARE_MUSIC: (Group, bool) = (Group::Music, true);

#[test]
fn another_group_surprises_more_than_a_rare_trade_of_the_same() {
    let trades = trades(&[WOOD, WOOD, WOOD, RARE_WOOD, FOOD, FOOD]);
    assert_eq!(name_of(found(&trades, &[])), Some("beruf-4"));
}

#[test]
fn a_rare_trade_of_another_group_surprises_most() {
    let trades = trades(&[WOOD, WOOD, FOOD, RARE_MUSIC, RARE_MUSIC]);
    let surprise = found(&trades, &[]).unwrap();
    assert_eq!(name_of(Some(surprise)), Some("beruf-3"));
    assert!(surprise.rare && surprise.other_group);
}

#[test]
fn a_rare_trade_does_where_all_are_of_one_group() {
    let trades = trades(&[WOOD, WOOD, WOOD, RARE_WOOD]);
    let surprise = found(&trades, &[]).unwrap();
    assert!(surprise.rare && !surprise.other_group);
}

#[test]
fn what_is_shown_answered_or_more_of_the_same_surprises_nobody() {
    let trades = trades(&[WOOD, RARE_MUSIC, FOOD, WOOD]);
    assert_eq!(name_of(found(&trades, &[])), Some("beruf-2"));
    assert_eq!(found(&trades, &[given(2, Answer::Yes)]), None);
}

#[test]
fn nothing_is_better_than_a_weak_surprise() {
    let trades = trades(&[WOOD, WOOD, RARE_MUSIC]);
    assert_eq!(surprise(&ranking(&trades, 0.5), 2, &trades, &[], |_| true), None);
    assert_eq!(surprise(&ranking(&trades, 0.8), 2, &trades, &[], |_| false), None);
    assert_eq!(surprise(&[], 2, &trades, &[], |_| true), None);
}
