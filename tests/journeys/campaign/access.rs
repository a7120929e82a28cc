//! Every page of the campaign by keyboard alone, as a screen reader has it, and on paper.

use packan_tests::{Engine, Journey, Key, Outcome, Screen, Visit, ensure, journey, until};
use serde_json::{Value, json};

/// The campaign's pages.
const PAGES: [&str; 13] = [
    "/region",
    "/orte/marl?mit=gladbeck",
    "/zukunft",
    "/karriere?beruf=baecker",
    "/studienausstieg",
    "/fuer-schulen",
    "/fuer-betriebe",
    "/fuer-eltern",
    "/presse",
    "/einbetten",
    "/impressum",
    "/datenschutz",
    "/barrierefreiheit",
];

/// Numbers every stop of the tab key in the order of the page, and says how many there are: of radio
/// buttons only the one that is chosen, as browsers have it.
const NUMBERED: &str = "\
    const stops = 'a[href], button, input, select, textarea, summary, iframe, [tabindex=\"0\"]';
    const seen = [...document.querySelectorAll(stops)].filter((it) =>
        it.tabIndex >= 0 && !it.disabled && it.checkVisibility({ visibilityProperty: true })
        && (it.type !== 'radio' || it.checked) && !it.closest('dialog:not([open])'));
    seen.forEach((it, at) => it.setAttribute('data-stop', at));
    document.activeElement.blur();
    return seen.length;";

/// The number of the stop that has the focus, and whether that can be seen: in the window, under
/// nothing else, and marked, be it on what stands for it.
const STOP: &str = "\
    const it = document.activeElement;
    const at = it.getAttribute('data-stop');
    if (at === null) return { at: null, what: it.tagName };
    const face = it.matches('.choice__input') ? it.nextElementSibling : it;
    const box = face.getClientRects()[0];
    const x = box.left + box.width / 2, y = box.top + box.height / 2;
    const top = document.elementFromPoint(x, y);
    const open = top && (face.contains(top) || top.contains(face) || face.closest('label')?.contains(top));
    const marked = (style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    const seen = ['', '::after'].some((part) => marked(getComputedStyle(face, part)));
    return { at: Number(at), open: Boolean(open), marked: seen || it.tagName === 'IFRAME',
        what: it.outerHTML.slice(0, 160) };";

/// Headings as levels, landmarks, names that lead nowhere, and pictures without a word on them.
const OUTLINE: &str = "\
    const shown = (it) => it.checkVisibility();
    for (const it of document.querySelectorAll('main *')) if (shown(it)) it.setAttribute('data-shown', '');
    const all = (css) => [...document.querySelectorAll(css)];
    const lost = all('[aria-labelledby], [aria-describedby]').filter((it) =>
        ['aria-labelledby', 'aria-describedby'].some((name) => (it.getAttribute(name) ?? '').split(' ')
            .some((id) => id && !document.getElementById(id))));
    const twice = all('[id]').filter((it) => document.querySelectorAll('#' + CSS.escape(it.id)).length > 1);
    return {
        levels: all('main h1, main h2, main h3, main h4').filter(shown).map((it) => Number(it.tagName[1])),
        mains: all('main').length,
        navs: all('nav').filter((it) => !it.getAttribute('aria-label')).length,
        lost: lost.map((it) => it.outerHTML.slice(0, 120)),
        twice: twice.map((it) => it.id),
        dumb: all('img:not([alt])').map((it) => it.src),
        unnamed: all('section').filter((it) => !it.getAttribute('aria-labelledby') && !it.getAttribute('aria-label')
            && !it.querySelector('h2, h3')).map((it) => it.className),
    };";

/// What is printed of the menu and of what is only for pressing, and which ways out of the app do not
/// say where they lead.
const ON_PAPER: &str = "\
    const shown = (it) => it.checkVisibility();
    const out = [...document.querySelectorAll('main a[rel~=external][href^=\"https:\"]')].filter(shown);
    return {
        pressed: [...document.querySelectorAll('.nav, .skip, button, .button, select, .toasts, dialog')]
            .filter(shown).map((it) => it.outerHTML.slice(0, 100)),
        // Not every browser says which address it puts there, but that it is the link's own.
        silent: out.filter((it) => ![it.href.slice(0, 12), 'attr(href)'].some((said) =>
            getComputedStyle(it, '::after').content.includes(said))).map((it) => it.href),
        wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    };";

fn opened(visit: &Visit, page: &str) -> Outcome {
    visit.start_at(page)?;
    visit.appears("main h1")?;
    if page.contains("mit=") {
        // What is compared comes after the rest.
        visit.appears(".beside a")?;
    }
    visit.settles()
}

#[test]
fn every_stop_of_the_tab_key_comes_in_order_and_can_be_seen() -> Outcome {
    journey(&Journey::default().on(Screen::Desk), |visit| {
        for page in PAGES {
            opened(visit, page)?;
            let count = visit.browser().script(NUMBERED, &[])?.as_u64().unwrap_or_default();
            ensure(count > 8, format!("{page} has {count} stops"))?;
            visit.tab()?;
            ensure(visit.text(":focus")? == "Zum Inhalt", format!("{page} begins elsewhere"))?;
            let mut stop = 0;
            let mut steps = 0;
            while stop + 1 < count {
                visit.tab()?;
                let seen = visit.browser().script(STOP, &[])?;
                steps += 1;
                ensure(steps < 400, format!("{page}: no way past {stop} of {count}"))?;
                let at = seen["at"].as_u64();
                // What is in a frame is the frame's own; until it is left, it has the focus.
                if at == Some(stop) && seen["what"].as_str().unwrap_or_default().contains("<iframe")
                {
                    continue;
                }
                ensure(at == Some(stop + 1), format!("{page}: {stop} is followed by {seen}"))?;
                let fine = seen["open"] == true && seen["marked"] == true;
                ensure(fine, format!("{page}: the focus is not to be seen: {seen}"))?;
                stop += 1;
            }
        }
        Ok(())
    })
}

#[test]
fn a_link_of_every_page_is_followed_with_the_return_key() -> Outcome {
    // The first link that leads to another page of the app; of the menu where the page has none.
    let first = "\
        const here = location.pathname;
        const links = ['main', '.nav'].flatMap((it) => [...document.querySelectorAll(it + ' a[href^=\"/\"]:not([rel])')]);
        const link = links.find((it) => it.checkVisibility() && it.pathname !== here);
        return link.getAttribute('href');";
    journey(&Journey::default().on(Screen::Desk), |visit| {
        for page in PAGES {
            opened(visit, page)?;
            let href = visit.browser().script(first, &[])?;
            let href = href.as_str().unwrap_or_default().to_owned();
            let mut steps = 0;
            while visit.attribute(":focus", "href").ok().flatten().as_deref() != Some(&href) {
                visit.tab()?;
                steps += 1;
                ensure(steps < 60, format!("{page}: the tab key does not lead to {href}"))?;
            }
            visit.browser().press(Key::Enter)?;
            visit.arrives_at(&href)?;
            until("focus on the next page's heading", || {
                let focused = visit.browser().focused()?;
                Ok((visit.browser().role(&focused)? == "heading").then_some(()))
            })?;
        }
        Ok(())
    })
}

#[test]
fn a_screen_reader_finds_one_heading_an_order_and_names() -> Outcome {
    journey(&Journey::default(), |visit| {
        for page in PAGES {
            opened(visit, page)?;
            let outline = visit.browser().script(OUTLINE, &[])?;
            is_in_order(&outline["levels"])
                .map_err(|broken| packan_tests::Broken(format!("{page}: {}", broken.0)))?;
            for (what, wanted) in [
                ("mains", json!(1)),
                ("navs", json!(0)),
                ("lost", json!([])),
                ("twice", json!([])),
                ("dumb", json!([])),
                ("unnamed", json!([])),
            ] {
                let seen = &outline[what];
                ensure(*seen == wanted, format!("{page}: {what} are {seen}"))?;
            }
            every_control_has_a_name(visit, page)?;
        }
        Ok(())
    })
}

/// One heading on top, and none below another that is more than one level above it.
fn is_in_order(levels: &Value) -> Outcome {
    let levels: Vec<u64> =
        levels.as_array().into_iter().flatten().filter_map(Value::as_u64).collect();
    let tops = levels.iter().filter(|level| **level == 1).count();
    ensure(tops == 1 && levels.first() == Some(&1), format!("the headings are {levels:?}"))?;
    let skips = levels.windows(2).any(|pair| pair[1] > pair[0] + 1);
    ensure(!skips, format!("the headings skip a level: {levels:?}"))
}

fn every_control_has_a_name(visit: &Visit, page: &str) -> Outcome {
    for (css, roles) in [
        ("main a[href]", ["link"].as_slice()),
        ("main button", &["button", "switch"]),
        // The last is WebKit's word for it.
        ("main select", &["combobox", "listbox", "button"]),
        ("main input[type=text]", &["textbox", "searchbox"]),
        ("main input[type=radio]", &["radio"]),
        ("main textarea", &["textbox"]),
        // ARIA has no role for it; the last is WebKit's word.
        ("main iframe", &["Iframe", "generic", "", "group"]),
    ] {
        // What is closed is not there for anybody.
        let css = format!("{css}[data-shown]");
        for (at, control) in visit.browser().find(&css)?.iter().enumerate() {
            let role = visit.browser().role(control)?;
            let fits = roles.iter().any(|it| it.eq_ignore_ascii_case(&role));
            ensure(fits, format!("{page}: {css} {at} is a {role}"))?;
            if visit.browser().name(control)?.trim().is_empty() {
                // What is far away is not laid out until somebody comes near.
                let near = "document.querySelectorAll(arguments[0])[arguments[1]].scrollIntoView({ block: 'center', behavior: 'instant' })";
                visit.browser().script(near, &[json!(css), json!(at)])?;
                until(&format!("a name for {css} {at} of {page}"), || {
                    let name = visit.browser().name(control)?;
                    Ok((!name.trim().is_empty()).then_some(()))
                })?;
            }
        }
    }
    Ok(())
}

#[test]
fn on_paper_there_is_nothing_to_press_and_links_say_where_they_lead() -> Outcome {
    let plan = Journey::default().on(Screen::Desk);
    let why = "it shows no paper on the screen";
    journey(&plan.only_in(&[Engine::Chromium, Engine::Firefox], why), |visit| {
        for page in PAGES {
            opened(visit, page)?;
            visit.on_paper(|visit| {
                let seen = visit.browser().script(ON_PAPER, &[])?;
                let (pressed, silent) = (&seen["pressed"], &seen["silent"]);
                ensure(*pressed == json!([]), format!("{page} prints {pressed}"))?;
                ensure(*silent == json!([]), format!("{page}: {silent} lead where?"))
            })?;
        }
        Ok(())
    })
}

#[test]
fn there_is_something_on_every_sheet_of_paper() -> Outcome {
    let plan = Journey::default().on(Screen::Desk);
    let why = "what is on a sheet can be read in the PDF of Chromium only";
    journey(&plan.only_in(&[Engine::Chromium], why), |visit| {
        for page in PAGES {
            opened(visit, page)?;
            let sheets = sheets(&visit.browser().pdf()?);
            ensure(
                !sheets.is_empty() && sheets.len() < 30,
                format!("{page}: {} sheets", sheets.len()),
            )?;
            let empty = sheets.iter().position(|words| !words);
            ensure(
                empty.is_none(),
                format!("{page}: sheet {empty:?} of {} is empty", sheets.len()),
            )?;
        }
        Ok(())
    })
}

/// Of each page of a PDF, whether there are letters on it: then it names their type.
fn sheets(pdf: &[u8]) -> Vec<bool> {
    let text = String::from_utf8_lossy(pdf);
    let objects = text
        .split("endobj")
        .filter(|object| object.contains("/Type /Page\n") || object.contains("/Type /Page "));
    objects.map(|object| object.contains("/Font")).collect()
}
