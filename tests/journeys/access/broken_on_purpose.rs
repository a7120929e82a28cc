//! Each way to look at a page finds what it is there for.

use packan_tests::{Journey, Outcome, Screen, Visit, ensure, journey};

use super::{
    axe::Axe,
    every_page::opened,
    findings::Findings,
    looks::{Look, PSEUDO_LOCALE, WATCH_MOTION},
    person::Language,
    told,
};

/// Breaks the page, looks at it, and checks that this is told; then the page is as before.
fn finds(
    visit: &Visit,
    breaking: &str,
    words: &str,
    look: impl FnOnce(&mut Findings) -> Outcome,
) -> Outcome {
    opened(visit, "/impressum")?;
    visit.browser().script(breaking, &[])?;
    let mut findings = Findings::default();
    look(&mut findings)?;
    ensure(findings.tell_of(words), format!("nobody sees “{words}”: {findings:?}"))
}

#[test]
fn what_axe_sees_and_what_it_can_not_tell() -> Outcome {
    journey(&told(Journey::default()), |visit| {
        let mut axe = Axe::bring(visit)?;
        let name =
            "document.querySelector('.nav').insertAdjacentHTML('beforeend', '<button></button>')";
        finds(visit, name, "button-name", |found| axe.look(visit, "here", found))?;
        let ground = "document.querySelector('main p').style.cssText =\
            'background: linear-gradient(#777, #888); color: #999'";
        finds(visit, ground, "1.", |found| axe.look(visit, "here", found))?;
        let halo = "document.querySelector('main p').style.cssText =\
            'background: linear-gradient(#777, #888); color: #999; text-shadow: 0 0 2px #aaa'";
        finds(visit, halo, "with its halo", |found| axe.look(visit, "here", found))
    })
}

#[test]
fn headings_landmarks_title_and_language() -> Outcome {
    journey(&told(Journey::default()), |visit| {
        for (breaking, words) in [
            (
                "document.querySelector('h1').outerHTML = '<h2>Impressum</h2>'",
                "headings begin with",
            ),
            ("document.querySelector('h2').outerHTML = '<h4>Angaben</h4>'", "skip a level"),
            ("document.querySelector('h2').textContent = ''", "empty heading"),
            (
                "document.querySelector('main').outerHTML = '<div><h1>Impressum</h1></div>'",
                "0 main",
            ),
            ("document.querySelector('nav').removeAttribute('aria-label')", "without a name"),
            ("document.documentElement.lang = 'en'", "lang is en"),
            ("document.title = ''", "no title"),
        ] {
            finds(visit, breaking, words, |found| {
                Look::new(visit, "here", found).outline(Language::German)
            })?;
        }
        Ok(())
    })
}

#[test]
fn words_that_do_not_fit() -> Outcome {
    journey(&told(Journey::default()), |visit| {
        for (style, words) in [
            ("inline-size: 391px", "scrolls sideways"),
            ("block-size: 0.8em; overflow: hidden", "is cut off"),
            ("translate: -60px 0", "is cut off"),
        ] {
            let breaking = format!("document.querySelector('main p').style.cssText = '{style}'");
            finds(visit, &breaking, words, |found| {
                Look::new(visit, "here", found).fits("at 390 px")
            })?;
        }
        let onto_the_next = "const [one, other] = document.querySelectorAll('main p');\
            const down = other.getBoundingClientRect().top - one.getBoundingClientRect().top;\
            one.style.translate = `0 ${down}px`";
        finds(visit, onto_the_next, "lie on each other", |found| {
            Look::new(visit, "here", found).fits("at 390 px")
        })?;
        // There is room for it until there is more space between lines, or less beside.
        let tight = "const it = document.querySelector('main p');\
            it.style.cssText = `block-size: ${it.offsetHeight}px; overflow: hidden`";
        finds(visit, tight, "is cut off", |found| Look::new(visit, "here", found).fits_spaced())?;
        let wide = "document.querySelector('main p').style.inlineSize = '340px'";
        finds(visit, wide, "scrolls sideways", |found| {
            Look::new(visit, "here", found).fits_narrow()
        })
    })
}

#[test]
fn controls_in_forced_colours() -> Outcome {
    journey(&told(Journey::default()), |visit| {
        for (html, style, words) in [
            ("<button></button>", "padding: 2rem; background: red", "nothing is to be seen"),
            (
                "<button>Los</button>",
                "forced-color-adjust: none; color: white; background: white",
                "can’t be told",
            ),
            (
                "<button class=\"x\" aria-pressed=\"true\">A</button>\
                <button class=\"x\" aria-pressed=\"false\">B</button>",
                "border: 0",
                "is chosen and looks like",
            ),
        ] {
            let breaking = format!(
                "const main = document.querySelector('main');
                main.insertAdjacentHTML('beforeend', `{html}`);
                main.querySelector('button:last-of-type').style.cssText = '{style}'"
            );
            finds(visit, &breaking, words, |found| {
                Look::new(visit, "here", found).forced("light")
            })?;
        }
        Ok(())
    })
}

#[test]
fn what_moves() -> Outcome {
    journey(&told(Journey::default()).before_every_page(WATCH_MOTION), |visit| {
        visit.browser().prefer(&[("prefers-reduced-motion", "reduce")])?;
        let moves = "const sheet = new CSSStyleSheet();\
            sheet.replaceSync('@keyframes slip { from { translate: 9px 0 } } h1 { animation: slip 0.1s }');\
            document.adoptedStyleSheets = [sheet];\
            return new Promise((done) => addEventListener('animationend', done, { once: true })).then(() => null)";
        finds(visit, moves, "slip of", |found| Look::new(visit, "here", found).moved())
    })
}

#[test]
fn what_does_not_turn_or_grow() -> Outcome {
    journey(&told(Journey::default()), |visit| {
        let physical = "document.querySelector('main h1').style.cssText = 'margin-left: 5rem'";
        finds(visit, physical, "and is", |found| Look::new(visit, "here", found).turned("here"))?;
        visit.before_every_page(PSEUDO_LOCALE)?;
        opened(visit, "/impressum")?;
        visit.turn_to(Screen::Desk)?;
        let heading = visit.text("h1")?;
        ensure(heading.starts_with('⟦') && heading.chars().count() >= 13, heading)?;
        let menu =
            "return document.querySelector('.nav').getBoundingClientRect().right === innerWidth";
        ensure(visit.browser().script(menu, &[])? == true, "the menu is still on the left")
    })
}
