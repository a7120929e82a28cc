//! What the result says, and what becomes of it when answers change or more come.

use packan_tests::{Journey, Key, Outcome, Visit, ensure, journey, until};

/// Somebody who wants wood and quiet mornings: bakers and butchers are refused, joiners loved.
pub(crate) const ANSWERED: &str = r"localStorage.getItem('packan.saved') ?? localStorage.setItem('packan.saved', JSON.stringify({
    version: 1, seed: '7',
    answers: Object.entries({
        tischler: 'love', baecker: 'no', drechsler: 'yes', konditor: 'no', holzbildhauer: 'love',
        fleischer: 'no', zimmerer: 'yes', augenoptiker: 'neutral', parkettleger: 'yes', maurer: 'no',
        friseur: 'no', geigenbauer: 'love', dachdecker: 'no', metallbauer: 'no', bootsbauer: 'yes',
    }).map(([trade, answer]) => ({ trade, answer })),
    savedTrades: [], savedBusinesses: [],
    preferences: { language: 'de', theme: 'light', motion: 'system' },
}))";

fn plan() -> Journey {
    Journey::default().before_every_page(ANSWERED)
}

/// The trades of the result, best first.
fn shown(visit: &Visit) -> Outcome<Vec<String>> {
    visit.appear(5, "[data-result]")?;
    visit.attributes("[data-result]", "data-result")
}

#[test]
fn a_changed_answer_changes_the_order_and_says_so() -> Outcome {
    journey(&plan(), |visit| {
        visit.start_at("/ergebnis")?;
        let before = shown(visit)?;
        ensure(before.contains(&"tischler".to_owned()), format!("loved, but not in {before:?}"))?;
        // The first answer of fifteen: the list shows the last dozen until somebody asks.
        visit.press("Alle 15 zeigen")?;
        visit.click(".own:has(#own-tischler) .segment--no")?;
        let after = until("another order", || {
            let now = shown(visit)?;
            Ok((now.len() == 5 && now != before).then_some(now))
        })?;
        ensure(!after.contains(&"tischler".to_owned()), format!("refused, but in {after:?}"))?;
        visit.says("Neu in deinen Top 5: ")
    })
}

#[test]
fn who_swipes_on_and_returns_is_told_what_changed() -> Outcome {
    journey(&plan(), |visit| {
        visit.start_at("/ergebnis")?;
        let before = shown(visit)?;
        visit.vanishes(".news")?;
        visit.click(".result__more")?;
        visit.arrives_at("/swipe")?;
        (0..10).try_for_each(|_| visit.answer(Key::Up))?;
        visit.click(".result-bar")?;
        visit.arrives_at("/ergebnis")?;
        let after = shown(visit)?;
        ensure(after != before, "ten loved trades changed nothing")?;
        let news = visit.text(".news")?;
        ensure(news.contains("Top 5") || news.contains("ganz oben"), format!("said “{news}”"))
    })
}

#[test]
fn what_was_refused_speaks_against_a_trade() -> Outcome {
    journey(&plan(), |visit| {
        visit.start_at("/berufe/baecker")?;
        let fit = visit.text(".fit")?;
        let against = fit.lines().find(|line| line.starts_with("Nicht so deins vielleicht: "));
        let told = against.is_some_and(|line| line.contains("früh anfangen"));
        ensure(told, format!("early mornings were refused, but it says {fit:?}"))
    })
}

#[test]
fn a_trade_says_nothing_of_a_person_who_has_not_answered() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/berufe/baecker")?;
        visit.settles()?;
        visit.vanishes(".fit")
    })
}

#[test]
fn the_game_leads_to_the_answers_and_back() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/swipe")?;
        visit.vanishes(".play a[href$='/antworten']")?;
        let card = visit.card()?;
        visit.answer(Key::Up)?;
        visit.click(".play a[href$='/antworten']")?;
        visit.arrives_at("/antworten")?;
        visit.click(&format!(".own:has(#own-{card}) .segment--no"))?;
        visit.appears(".toast")?;
        visit.click("main a[href$='/swipe']")?;
        visit.arrives_at("/swipe")?;
        visit.card()?;
        let kept = visit.stored("packan.saved")?.unwrap_or_default();
        let expected = format!("[{{\"answer\":\"no\",\"trade\":\"{card}\"}}]");
        ensure(kept.contains(&expected), format!("{expected} is not in {kept}"))
    })
}
