//! How a card feels: what moves, what is felt, what is shown once.

use packan_tests::{Engine, Journey, Key, Outcome, Screen, Visit, ensure, journey, until};
use serde_json::json;

/// Notes each vibration.
const FEEL: &str = "window.felt = []; Object.defineProperty(Navigator.prototype, 'vibrate', { configurable: true, value(pattern) { window.felt.push([pattern].flat().length); return true; } });";

/// Touches the card and pulls it, a step a frame; what is done in between is the page's own.
/// Arguments: pixels to the right and down, steps, and whether to let go.
const PULL: &str = "\
    const [right, down, steps, release] = arguments;
    const card = document.querySelector('[data-card]');
    const frame = () => new Promise(requestAnimationFrame);
    const touch = (kind, share) => card.dispatchEvent(new PointerEvent(kind, {
        bubbles: true, isPrimary: true, pointerId: 1, clientX: 190 + right * share, clientY: 420 + down * share,
    }));
    return (async () => {
        touch('pointerdown', 0);
        await frame();
        window.changes = [];
        const watch = new MutationObserver((records) => window.changes.push(...records));
        watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        for (let step = 1; step <= steps; step++) { touch('pointermove', step / steps); await frame(); }
        await frame();
        watch.disconnect();
        if (release) touch('pointerup', 1);
    })();";

/// What changed while the finger was on the card, apart from transform and opacity of the card, its
/// glows, and the cards underneath.
const OTHER_CHANGES: &str = "\
    return window.changes.map((change) => {
        const { type, attributeName, target } = change;
        const ours = target.matches?.('.play-card, [data-card] > .pulls > .pull');
        const styles = ours && attributeName === 'style' ? [...target.style] : null;
        const fine = styles?.every((name) => name === 'transform' || name === 'opacity');
        return fine ? null : `${type} ${attributeName} ${target.className} ${styles}`;
    }).filter(Boolean);";

/// Running animations and transitions that move something.
const MOVEMENTS: &str = "\
    return document.getAnimations().filter((it) => it.effect.getComputedTiming().duration > 1)
        .filter((it) => it.effect.getKeyframes().some((frame) =>
            ['transform', 'translate', 'rotate', 'scale'].some((name) => name in frame)))
        .map((it) => `${it.animationName ?? it.transitionProperty} of ${it.effect.target.className}`);";

fn lies_ready(visit: &Visit) -> Outcome {
    visit.vanishes("[class*='play-card--thrown-']")?;
    for answer in ["no", "neutral", "yes", "love"] {
        visit.appears(&format!(".play-card--behind[data-after~='{answer}']"))?;
    }
    Ok(())
}

fn answers(visit: &Visit) -> Outcome<usize> {
    let kept = visit.stored("packan.saved")?.unwrap_or_default();
    Ok(kept.matches("\"answer\":").count())
}

#[test]
fn a_drag_changes_nothing_but_transform_and_opacity() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/swipe")?;
        lies_ready(visit)?;
        for (right, down) in [(-140, 20), (140, -20), (15, -150), (-15, 150)] {
            visit.browser().script(PULL, &[json!(right), json!(down), json!(12), json!(false)])?;
            let seen = visit.browser().script("return window.changes.length", &[])?;
            ensure(seen.as_u64() > Some(12), format!("the card moved {seen} times"))?;
            let others = visit.browser().script(OTHER_CHANGES, &[])?;
            ensure(others == json!([]), format!("also changed: {others}"))?;
        }
        Ok(())
    })
}

#[test]
fn a_short_quick_flick_answers() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/swipe")?;
        let card = visit.card()?;
        // Sixty pixels in a hundredth of a second, whatever the machine takes for it.
        let flick = "\
            const card = document.querySelector('[data-card]');
            [['pointerdown', 0], ['pointermove', 20], ['pointermove', 60], ['pointerup', 60]].forEach(([kind, x], step) => {
                const touch = new PointerEvent(kind, { bubbles: true, isPrimary: true, pointerId: 1, clientX: 190 - x, clientY: 420 });
                Object.defineProperty(touch, 'timeStamp', { value: 1000 + 10 * step / 3 });
                card.dispatchEvent(touch);
            });";
        visit.browser().script(flick, &[])?;
        visit.vanishes(&format!("[data-card='{card}']"))?;
        ensure(answers(visit)? == 1, "the flick did not answer")?;
        visit.vanishes("[class*='play-card--thrown-']")
    })
}

#[test]
fn what_was_seen_underneath_comes_up() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/swipe")?;
        for (answer, key) in
            [("yes", Key::Right), ("no", Key::Left), ("love", Key::Up), ("neutral", Key::Down)]
        {
            lies_ready(visit)?;
            let mark = "document.querySelector(arguments[0]).dataset.seen = arguments[1]";
            let behind = format!(".play-card--behind[data-after~='{answer}']");
            visit.browser().script(mark, &[json!(behind), json!(answer)])?;
            visit.answer(key)?;
            visit.appears(&format!("[data-card][data-seen='{answer}']"))?;
        }
        Ok(())
    })
}

#[test]
fn quick_answers_each_count_once() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/swipe")?;
        visit.card()?;
        // All before the page can draw, and the first card is let go when it has its answer already.
        let hurry = "\
            const card = document.querySelector('[data-card]');
            const touch = (kind, x) => card.dispatchEvent(new PointerEvent(kind, {
                bubbles: true, isPrimary: true, pointerId: 1, clientX: x, clientY: 400,
            }));
            touch('pointerdown', 100);
            touch('pointermove', 300);
            for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'ArrowLeft']) {
                dispatchEvent(new KeyboardEvent('keydown', { key }));
            }
            touch('pointerup', 300);
            touch('pointerup', 300);
            const kept = JSON.parse(localStorage.getItem('packan.saved')).answers;
            return [kept.length, new Set(kept.map((it) => it.trade)).size];";
        let counted = visit.browser().script(hurry, &[])?;
        ensure(counted == json!([5, 5]), format!("answers and trades: {counted}"))?;
        visit.vanishes("[class*='play-card--thrown-']")?;
        ensure(answers(visit)? == 5, "an answer came or went later")
    })
}

#[test]
fn a_strong_pull_a_mega_and_the_result_can_be_felt() -> Outcome {
    journey(&Journey::default().before_every_page(FEEL), |visit| {
        let felt = |visit: &Visit| visit.browser().script("return window.felt", &[]);
        visit.start_at("/swipe")?;
        // A first key, before which browsers refuse to vibrate.
        visit.answer(Key::Left)?;
        ensure(felt(visit)? == json!([]), "a No vibrates")?;
        visit.answer(Key::Up)?;
        ensure(felt(visit)? == json!([3]), "a Mega does not vibrate")?;
        visit.browser().script(PULL, &[json!(150), json!(0), json!(9), json!(true)])?;
        ensure(felt(visit)? == json!([3, 1]), "a strong pull does not vibrate once")?;
        while visit.browser().find(".play[data-state='ready']")?.is_empty() {
            visit.answer(Key::Left)?;
        }
        ensure(felt(visit)? == json!([3, 1, 5]), format!("the result: {}", felt(visit)?))?;
        visit.appears(".shower")?;
        visit.vanishes(".shower")
    })
}

#[test]
fn little_motion_fades_and_does_not_vibrate() -> Outcome {
    journey(&Journey::default().with_little_motion().before_every_page(FEEL), |visit| {
        visit.start_at("/swipe")?;
        let still = |visit: &Visit| {
            let moving = visit.browser().script(MOVEMENTS, &[])?;
            ensure(moving == json!([]), format!("there moves {moving}"))
        };
        visit.appears(".hint-layer")?;
        still(visit)?;
        visit.browser().press(Key::Up)?;
        still(visit)?;
        visit.browser().press(Key::Backspace)?;
        still(visit)?;
        let mut given = 0;
        while visit.browser().find(".play[data-state='ready']")?.is_empty() {
            visit.browser().script(PULL, &[json!(-150), json!(0), json!(3), json!(true)])?;
            still(visit)?;
            given += 1;
            ensure(given < 30, "the result does not come")?;
        }
        visit.vanishes("[class*='play-card--thrown-']")?;
        let felt = visit.browser().script("return window.felt", &[])?;
        ensure(felt == json!([]), format!("it vibrates: {felt}"))?;
        ensure(visit.browser().find(".shower")?.is_empty(), "paper chips fly")
    })
}

#[test]
fn the_hint_shows_itself_once() -> Outcome {
    let why = "it can't be made to have a screen that is touched, and the hint is another without";
    let plan = Journey::default().only_in(&[Engine::Chromium, Engine::Firefox], why);
    journey(&plan, |visit| {
        visit.start_at("/swipe")?;
        visit.appears(".hint-layer")?;
        visit.says("Wisch die Karte")?;
        visit.browser().press(Key::Backspace)?;
        visit.vanishes(".hint-layer")?;

        // Not again in this document, nor in another one once there is an answer.
        visit.answer(Key::Left)?;
        visit.browser().press(Key::Backspace)?;
        visit.appears("[class*='play-card--returns-']")?;
        ensure(visit.browser().find(".hint-layer")?.is_empty(), "the hint came again")?;
        visit.answer(Key::Left)?;
        visit.reload()?;
        lies_ready(visit)?;
        let mark = visit.attribute("html", "data-hinted")?;
        ensure(mark.is_none(), "who has answered is given the hint again")
    })
}

#[test]
fn at_a_desk_the_hint_names_the_keys_and_the_buttons_are_described() -> Outcome {
    journey(&Journey::default().on(Screen::Desk), |visit| {
        visit.start_at("/swipe")?;
        visit.appears(".hint-layer")?;
        visit.says("Pfeiltasten")?;
        let id = visit.attribute(".answers", "aria-describedby")?.unwrap_or_default();
        let source = "return document.getElementById(arguments[0])?.textContent.trim()";
        let words = visit.browser().script(source, &[json!(id)])?;
        ensure(words.as_str().is_some_and(|it| it.contains("rechts Ja")), format!("{words}"))
    })
}

#[test]
fn no_card_comes_up_without_its_pictures() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/swipe")?;
        visit.settles()?;
        for key in [Key::Right, Key::Left, Key::Up, Key::Down].into_iter().cycle().take(12) {
            lies_ready(visit)?;
            until("the pictures underneath", || {
                let source = "return [...document.querySelectorAll('.play-card--behind img')].every((it) => it.complete && it.naturalWidth > 0)";
                Ok((visit.browser().script(source, &[])? == true).then_some(()))
            })?;
            visit.answer(key)?;
            let source = "return [...document.querySelectorAll('[data-card] img')].every((it) => it.complete && it.naturalWidth > 0)";
            ensure(visit.browser().script(source, &[])? == true, "a picture is missing")?;
        }
        Ok(())
    })
}
