use crate::matching::{
    inventory::{
        Agreement, Answers, Policy, Prior, PriorError, agreement, fit, fixed_order, play,
        true_scores,
    },
    sample::Dice,
};

/// Scales of the made-up inventory, and items of each.
const SCALES: usize = 4;
const ITEMS: usize = 6;

/// Standard normal, near enough (sum of twelve).
fn normal(dice: &mut Dice) -> f64 {
    (0..12).map(|_| dice.share()).sum::<f64>() - 6.0
}

fn scales() -> Vec<usize> {
    (0..SCALES * ITEMS).map(|item| item / ITEMS).collect()
}

/// People who like whole scales more or less, and answer more or less strongly.
fn people(count: u64, seed: u64) -> Vec<Vec<u8>> {
    let person = |number: u64| {
        let mut dice = Dice::new(seed * 10_000 + number);
        let level = 0.4 * normal(&mut dice);
        let strength = if dice.share() < 0.5 { 0.8 } else { 1.6 };
        let tastes: Vec<f64> = (0..SCALES).map(|_| level + normal(&mut dice)).collect();
        let value = |(item, scale): (usize, usize), noise: f64| {
            let easy = (item % ITEMS) as f64 * 0.3 - 0.75;
            let felt = strength * (tastes[scale] + easy + 0.8 * noise);
            [-1.2, -0.4, 0.4, 1.2].iter().fold(1, |value, cut| value + u8::from(felt > *cut))
        };
        scales().into_iter().enumerate().map(|at| value(at, normal(&mut dice))).collect()
    };
    (0..count).map(person).collect()
}

fn replay(
    prior: &Prior,
    policy: &dyn Fn(u64) -> Policy<'static>,
    answers: Answers,
    cards: usize,
) -> Agreement {
    let people = people(300, 2);
    let truths: Vec<Vec<f64>> = people.iter().map(|p| true_scores(&scales(), p)).collect();
    let scores: Vec<Vec<f64>> = (people.iter().zip(0..))
        .map(|(person, n)| play(prior, answers, policy(n), person, &[cards]).scores.remove(0))
        .collect();
    agreement(&scores, &truths)
}

#[test]
fn what_is_fitted_reads_strangers_from_a_few_cards() {
    let prior = fit(scales(), &people(800, 1)).unwrap();
    let random = |person| Policy::Random { seed: 5, person };
    let order: &'static [usize] = fixed_order(&prior, Answers::Four).leak();
    let adaptive = move |_| Policy::Adaptive(order);
    let fixed = move |_| Policy::Fixed(order);
    let r = |policy: &dyn Fn(u64) -> Policy<'static>, answers, cards| {
        replay(&prior, policy, answers, cards).correlation
    };
    let eight = r(&adaptive, Answers::Four, 8);
    assert!(eight > 0.8, "{eight}");
    assert!(eight > r(&random, Answers::Four, 8) + 0.02);
    assert!(r(&adaptive, Answers::Four, 12) > r(&fixed, Answers::Four, 12));
    let by_answers = [Answers::Two, Answers::Three, Answers::Four, Answers::Five]
        .map(|answers| r(&adaptive, answers, 12));
    assert!(by_answers.is_sorted_by(|few, many| few < many), "{by_answers:?}");
    let all = r(&adaptive, Answers::Five, SCALES * ITEMS);
    assert!((all - 1.0).abs() < 1e-9, "all answers are the score: {all}");
}

#[test]
fn cards_are_asked_once_each_and_scores_stay_scores() {
    let prior = fit(scales(), &people(60, 1)).unwrap();
    let order = fixed_order(&prior, Answers::Four);
    for policy in
        [Policy::Adaptive(&order), Policy::Fixed(&order), Policy::Random { seed: 1, person: 2 }]
    {
        for values in [vec![1; 24], vec![5; 24], [1, 5].repeat(12)] {
            let played = play(&prior, Answers::Four, policy, &values, &[0, 6, 24, 100]);
            let mut cards = played.cards.clone();
            cards.sort_unstable();
            assert_eq!(cards, (0..24).collect::<Vec<usize>>());
            assert_eq!(played.scores.len(), 4);
            assert!(played.scores.iter().flatten().all(|score| (1.0..=5.0).contains(score)));
        }
    }
}

#[test]
fn shuffles_differ_from_person_to_person_and_not_from_run_to_run() {
    let prior = fit(scales(), &people(60, 1)).unwrap();
    let cards = |seed, person| {
        play(&prior, Answers::Four, Policy::Random { seed, person }, &[3; 24], &[24]).cards
    };
    assert_eq!(cards(1, 1), cards(1, 1));
    assert!(cards(1, 1) != cards(1, 2) && cards(1, 1) != cards(2, 1));
}

#[test]
fn nothing_can_be_fitted_to_nobody_or_to_people_who_are_all_alike() {
    assert_eq!(fit(scales(), &[]), Err(PriorError::Empty));
    assert_eq!(fit(scales(), &vec![vec![3; 24]; 50]), Err(PriorError::Range));
}

#[test]
fn a_prior_of_wrong_figures_is_refused() {
    let prior = fit(scales(), &people(60, 1)).unwrap();
    let with = |cuts, spreads, classes| Prior::new(scales(), cuts, spreads, classes);
    let parts = || (prior.cuts().to_vec(), prior.spreads().to_vec(), prior.classes().to_vec());
    let (mut cuts, spreads, classes) = parts();
    cuts[3] = [0.0, -1.0, 1.0, 2.0];
    assert_eq!(with(cuts, spreads, classes), Err(PriorError::Range));
    let (cuts, spreads, mut classes) = parts();
    classes[0].likings.covariance[1] += 0.01;
    assert_eq!(with(cuts, spreads, classes), Err(PriorError::Covariance));
    let (mut cuts, spreads, classes) = parts();
    cuts.pop();
    assert_eq!(with(cuts, spreads, classes), Err(PriorError::Lengths));
    let (cuts, spreads, classes) = parts();
    assert_eq!(with(cuts, spreads, classes).as_ref(), Ok(&prior));
}
