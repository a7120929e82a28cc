use crate::matching::inventory::{agreement, ahead};

/// Scores of people who differ on two scales.
fn people() -> Vec<Vec<f64>> {
    (0..200_u32).map(|n| vec![f64::from(n % 17), f64::from(n % 5) * 3.0]).collect()
}

#[test]
fn the_same_scores_agree_fully() {
    let truths = people();
    let agreement = agreement(&truths, &truths);
    assert!((agreement.correlation - 1.0).abs() < 1e-9);
    assert!((agreement.top_scale - 1.0).abs() < 1e-9);
}

#[test]
fn the_wrong_way_round_is_minus_one() {
    let truths = people();
    let turned: Vec<Vec<f64>> =
        truths.iter().map(|scores| scores.iter().map(|score| -score).collect()).collect();
    assert!((agreement(&turned, &truths).correlation + 1.0).abs() < 1e-9);
}

#[test]
fn either_of_two_highest_scales_is_right() {
    let truths = vec![vec![3.0, 3.0], vec![1.0, 2.0]];
    let estimated = vec![vec![2.9, 2.0], vec![2.0, 1.0]];
    assert!((agreement(&estimated, &truths).top_scale - 0.5).abs() < 1e-9);
}

#[test]
fn a_clear_lead_is_found_and_a_tie_is_none() {
    let truths = people();
    let noisy: Vec<Vec<f64>> = (truths.iter().zip((0_u32..7).cycle()))
        .map(|(scores, n)| scores.iter().map(|s| s + f64::from(n)).collect())
        .collect();
    let lead = ahead(&truths, &noisy, &truths, 1).correlation;
    assert!(lead.low > 0.0 && lead.low <= lead.mean && lead.mean <= lead.high, "{lead:?}");
    let tie = ahead(&noisy, &noisy, &truths, 1).correlation;
    assert!(tie.low == 0.0 && tie.high == 0.0, "{tie:?}");
}
