//! Start page and game come with few styles, the other pages with the rest of them.

use std::time::Duration;

use packan_tests::{Journey, Key, Outcome, Screen, Visit, ensure, journey};
use serde_json::json;
use xtask::server::{Fault, Pattern};

/// Every element that the rest of the styles would change, and how.
const CHANGED: &str = "\
    const seen = () => [...document.querySelectorAll('body *')].flatMap((element) =>
        ['', '::before', '::after'].map((part) => {
            const style = getComputedStyle(element, part);
            const values = [...style].map((name) => [name, style.getPropertyValue(name)]);
            return { name: element.tagName + '.' + element.className + part, values };
        }));
    const before = seen();
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = document.querySelector('meta[name=\"packan-pages\"]').content;
    return new Promise((done, fail) => { link.onload = done; link.onerror = fail; document.head.append(link); })
        .then(() => {
            // Nothing else may move meanwhile.
            for (const it of document.getAnimations()) it.cancel();
            const after = seen();
            link.remove();
            return before.flatMap(({ name, values }, at) => values
                .filter(([, value], place) => value !== after[at].values[place][1])
                .map(([what, value], place) => `${name}: ${what} ${value}`));
        });";

/// How often the rest of the styles are there.
const WORN: &str = "\
    const style = document.querySelector('meta[name=\"packan-pages\"]').content;
    const address = new URL(style, document.baseURI).href;
    return [...document.styleSheets].filter((sheet) => sheet.href === address).length;";

#[test]
fn the_start_page_looks_the_same_without_the_other_pages_styles() -> Outcome {
    journey(&Journey::default().on(Screen::Phone), |visit| {
        visit.start_at("/")?;
        visit.appears(".towns")?;
        visit.settles()?;
        needs_no_more(visit)
    })
}

#[test]
fn the_game_looks_the_same_without_the_other_pages_styles() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/swipe")?;
        visit.answer_many(14)?;
        visit.answer(Key::Up)?;
        visit.appears(".result-bar")?;
        visit.vanishes("[class*='play-card--thrown-'], .shower")?;
        needs_no_more(visit)
    })
}

#[test]
fn what_went_wrong_looks_the_same_without_the_other_pages_styles() -> Outcome {
    let broken = Pattern::Contains("/feed/".to_owned());
    let plan = Journey::default().with(broken, Fault::Status(500)).with_failing_requests();
    journey(&plan, |visit| {
        visit.open("/swipe")?;
        visit.appears(".error-panel")?;
        needs_no_more(visit)
    })
}

#[test]
fn every_other_page_comes_with_them_once() -> Outcome {
    journey(&Journey::default(), |visit| {
        // Of the first the host has a page; for the second it sends the start page's.
        for page in ["/berufe", "/nirgendwo"] {
            visit.start_at(page)?;
            wears_them_once(visit)?;
        }
        visit.start_at("/swipe")?;
        visit.card()?;
        visit.click("a[href='/berufe']")?;
        visit.appears(".tile")?;
        wears_them_once(visit)
    })
}

#[test]
fn they_come_once_even_if_they_come_late() -> Outcome {
    let late = Pattern::Contains("packan-pages".to_owned());
    let plan = Journey::default().with(late, Fault::Delay(Duration::from_millis(1_500)));
    journey(&plan, |visit| {
        visit.start_at("/berufe")?;
        visit.appears(".tile")?;
        wears_them_once(visit)
    })
}

fn wears_them_once(visit: &Visit) -> Outcome {
    let worn = visit.browser().script(WORN, &[])?;
    ensure(worn == 1, format!("the other pages' styles are there {worn} times"))
}

fn needs_no_more(visit: &Visit) -> Outcome {
    let changed = visit.browser().script(CHANGED, &[])?;
    ensure(changed == json!([]), format!("the other pages' styles change {changed:.2000}"))
}
