//! How long a swipe takes: one answer taken in and the next card chosen, among 130 trades.
//!
//! `cargo bench -p packan-domain`; the median must be at most 1 ms.

#![expect(clippy::unwrap_used, reason = "a bench that fails tells why")]

use divan::Bencher;
use packan_domain::{
    answer::Answer,
    language::Localized,
    matching::Engine,
    session::Given,
    trade::{Attribute, Condition, Group, Interest, Trade, TradeId, Weighted},
};

fn main() {
    divan::main();
}

/// How many trades there are: as many as crafts to be learned in Germany.
const TRADES: usize = 130;

/// Three of `all`, others for every number.
fn three<T: Copy>(all: &[T], number: usize) -> impl Iterator<Item = T> {
    (0..3).map(move |which| all[(number * (which + 2) + 5 * which) % all.len()])
}

fn trade(number: usize) -> Trade {
    let name = format!("Beruf {number}");
    let weights = [1.0, 0.6, 0.3];
    Trade {
        id: TradeId::parse(&format!("beruf-{number}")).unwrap(),
        name: Localized { de: name.clone(), en: None },
        spoken: name,
        group: Group::ALL[number % Group::ALL.len()],
        hook: None,
        scene: Vec::new(),
        months: None,
        first_pay: None,
        workplace: None,
        interests: three(Interest::ALL, number).collect(),
        conditions: three(Condition::ALL, number).collect(),
        attributes: (three(Attribute::ALL, number).zip(weights))
            .map(|(attribute, weight)| Weighted { attribute, weight })
            .collect(),
    }
}

/// The answer with which `cards` cards are answered, and what comes after it.
#[divan::bench(args = [1, 12, 30], sample_count = 200)]
fn answer_and_next_card(bencher: Bencher<'_, '_>, cards: usize) {
    let engine = Engine::new(&(0..TRADES).map(trade).collect::<Vec<Trade>>());
    let mut answers: Vec<Given> = Vec::new();
    let mut before = engine.replay(&[]);
    while answers.len() < cards {
        if let Some(last) = answers.last() {
            engine.update(&mut before, last);
        }
        let belief = engine.replay(&answers);
        let trade = engine.next_card(&belief, &answers, 1).unwrap();
        answers.push(Given { trade, answer: Answer::ALL[answers.len() % Answer::ALL.len()] });
    }
    bencher.with_inputs(|| before.clone()).bench_local_values(|mut belief| {
        engine.update(&mut belief, &answers[cards - 1]);
        engine.next_card(&belief, &answers, 1)
    });
}
