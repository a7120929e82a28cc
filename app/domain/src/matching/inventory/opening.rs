//! The first cards, which are the same for everybody.

use super::{answers::Answers, choice::spread_left, prior::Prior, respondent::Respondent};

/// Rounds after which the search for better cards ends in any case.
const ROUNDS: usize = 20;

/// What a swap has to gain to count, so that rounding does not go round in circles.
const GAIN: f64 = 1e-9;

/// As many items as there are scales, which together tell most about the scores, best first.
///
/// While little is known, one card after the other is short-sighted: it takes items that tell a bit
/// of everything. So these are searched together, by swapping one for another as long as that
/// leaves less of the scores open (V. Fedorov, "Theory of Optimal Experiments", 1972, ch. 3).
pub(super) fn opening(prior: &Prior, answers: Answers) -> Vec<usize> {
    let items = prior.scales.len();
    let count = prior.spreads.len().min(items);
    let mut chosen: Vec<usize> = Vec::new();
    while chosen.len() < count {
        let Some((item, _)) = best_with(prior, answers, &chosen) else { break };
        chosen.push(item);
    }
    for _ in 0..ROUNDS {
        let mut swapped = false;
        for place in 0..chosen.len() {
            let mut others = chosen.clone();
            let given_up = others.remove(place);
            let before = left(prior, answers, &chosen);
            if let Some((item, after)) = best_with(prior, answers, &others)
                && item != given_up
                && after < before - GAIN
                && let Some(slot) = chosen.get_mut(place)
            {
                *slot = item;
                swapped = true;
            }
        }
        if !swapped {
            break;
        }
    }
    chosen
}

/// The item that leaves least open together with `chosen`, and how much that is.
fn best_with(prior: &Prior, answers: Answers, chosen: &[usize]) -> Option<(usize, f64)> {
    (0..prior.scales.len())
        .filter(|item| !chosen.contains(item))
        .map(|item| (item, left(prior, answers, &[chosen, &[item]].concat())))
        .min_by(|(_, left), (_, other)| left.total_cmp(other))
}

/// How much of the scores is expected to be open after `items`.
fn left(prior: &Prior, answers: Answers, items: &[usize]) -> f64 {
    let mut nobody = Respondent::new(prior, answers);
    for item in items {
        nobody.expect(*item);
    }
    spread_left(&nobody)
}
