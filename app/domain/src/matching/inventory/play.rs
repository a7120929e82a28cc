use super::{
    super::chance::share, answers::Answers, choice::Aim, order::most_telling, prior::Prior,
    respondent::Respondent,
};
use crate::order::sort_by;

/// How the next card is chosen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Policy<'order> {
    /// After as many cards of this order as there are scales, the one expected to tell most, given
    /// the answers so far.
    Adaptive(&'order [usize]),
    /// The same order for everybody.
    Fixed(&'order [usize]),
    /// A shuffle of each person's own.
    Random {
        /// The same seed gives the same shuffles.
        seed: u64,
        /// The person's number.
        person: u64,
    },
}

/// How a person's cards went.
#[derive(Debug, Clone, PartialEq)]
pub struct Played {
    /// Items in the order in which they were asked.
    pub cards: Vec<usize>,
    /// After each number of cards that was wished: the expected score on each scale, 1 to 5.
    pub scores: Vec<Vec<f64>>,
}

/// Has a person answer cards as their own `values` say, and gives their scores at each of `marks`
/// (numbers of cards, rising).
pub fn play(
    prior: &Prior,
    answers: Answers,
    policy: Policy<'_>,
    values: &[u8],
    marks: &[usize],
) -> Played {
    let shuffled = match policy {
        Policy::Random { seed, person } => shuffle(values.len(), seed, person),
        Policy::Adaptive(_) | Policy::Fixed(_) => Vec::new(),
    };
    let mut respondent = Respondent::new(prior, answers);
    let mut played = Played { cards: Vec::new(), scores: Vec::new() };
    for mark in marks {
        while played.cards.len() < *mark {
            let at = played.cards.len();
            let next = match policy {
                Policy::Adaptive(order) if at < prior.spreads.len() => order.get(at).copied(),
                Policy::Adaptive(_) => most_telling(&respondent, Aim::First),
                Policy::Fixed(order) => order.get(at).copied(),
                Policy::Random { .. } => shuffled.get(at).copied(),
            };
            let Some((item, value)) = next.and_then(|item| Some((item, *values.get(item)?))) else {
                break;
            };
            respondent.answer(item, value);
            played.cards.push(item);
        }
        played.scores.push(respondent.scores());
    }
    played
}

/// Whether each of `people` is in the first of two halves, drawn by `seed`: so that what is fitted
/// on one half is tried on the other.
pub fn halves(people: usize, seed: u64) -> Vec<bool> {
    let mut first = vec![false; people];
    for person in shuffle(people, seed, u64::MAX).into_iter().take(people / 2) {
        if let Some(first) = first.get_mut(person) {
            *first = true;
        }
    }
    first
}

fn shuffle(items: usize, seed: u64, person: u64) -> Vec<usize> {
    let mut drawn: Vec<(f64, usize)> =
        (0..items).map(|item| (share(seed ^ person.rotate_left(32), item as u64), item)).collect();
    sort_by(&mut drawn, |(one, _), (other, _)| one.total_cmp(other));
    drawn.into_iter().map(|(_, item)| item).collect()
}
