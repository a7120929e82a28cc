//! The app takes the static page's place, and nothing that could be read jumps.

use packan_tests::{Engine, Journey, Outcome, Screen, Visit, ensure, journey, until};

/// Adds up how far things jump that nobody moved.
const WATCH_SHIFTS: &str = "\
    window.shifts = [];
    new PerformanceObserver((list) => {
        for (const it of list.getEntries()) if (!it.hadRecentInput) window.shifts.push(it.value);
    }).observe({ type: 'layout-shift', buffered: true });";

/// Each page as who comes for the first time gets it: from the host, and not from the device.
const NOTHING_KEPT: &str = "\
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });";

/// What a reader hardly notices.
const MOST: f64 = 0.02;

const PAGES: &[&str] = &[
    "/",
    "/swipe",
    "/berufe/baecker",
    "/orte/marl",
    "/berufe",
    "/karte",
    "/ergebnis",
    "/einstellungen",
    "/region",
    "/zukunft",
    "/karriere",
    "/studienausstieg",
    "/fuer-betriebe",
    "/fuer-eltern",
    "/presse",
    "/impressum",
];

/// What a first card is made of.
const FIRST_FILES: [&str; 2] = ["/feed/index.json", "/feed/trades."];

/// When the page was painted and its program asked for, in milliseconds.
const MOMENTS: &str = "\
    const painted = performance.getEntriesByName('first-contentful-paint')[0].startTime;
    const program = performance.getEntriesByType('resource').find((it) => it.name.endsWith('.wasm'));
    return [painted, program.startTime];";

/// Notes where the headline is before the app takes the page's place, and whether there is a moment
/// without one.
const WATCH_HEADLINE: &str = "\
    window.gone = 0;
    addEventListener('DOMContentLoaded', () => {
        const first = document.querySelector('h1');
        window.words = first?.innerText ?? '';
        const note = () => {
            if (!first?.isConnected) return;
            window.before = first.getBoundingClientRect().top;
            requestAnimationFrame(note);
        };
        note();
        new MutationObserver(() => {
            if (!document.querySelector('h1')) window.gone += 1;
        }).observe(document.body, { childList: true, subtree: true });
    });";

/// How far the headline is from where it was, in pixels.
const MOVED: &str =
    "return Math.abs(document.querySelector('h1').getBoundingClientRect().top - before)";

#[test]
fn nothing_jumps_on_a_phone() -> Outcome {
    nothing_jumps(Screen::Phone)
}

#[test]
fn nothing_jumps_at_a_desk() -> Outcome {
    nothing_jumps(Screen::Desk)
}

fn nothing_jumps(screen: Screen) -> Outcome {
    let plan = Journey::default()
        .on(screen)
        .before_every_page(NOTHING_KEPT)
        .before_every_page(WATCH_SHIFTS)
        .before_every_page(WATCH_HEADLINE);
    journey(&plan, |visit| {
        for page in PAGES {
            visit.start_at(page)?;
            visit.settles()?;
            let jumps = visit.browser().script("return shifts.reduce((a, b) => a + b, 0)", &[])?;
            let jumps = jumps.as_f64().unwrap_or(f64::MAX);
            ensure(jumps <= MOST, format!("{page} jumps by {jumps:.3}"))?;
            let gone = visit.browser().script("return gone", &[])?;
            ensure(gone == 0, format!("{page} is empty for a moment"))?;
            let words = visit.browser().script("return words", &[])?;
            ensure(words != "", format!("{page} has no headline before the app starts"))?;
            let moved = visit.browser().script(MOVED, &[])?.as_f64().unwrap_or(f64::MAX);
            ensure(moved <= 1.0, format!("the headline of {page} moves by {moved} pixels"))?;
        }
        Ok(())
    })
}

#[test]
fn a_page_can_be_read_before_the_app_starts() -> Outcome {
    journey(&without_programs(), |visit| {
        visit.open("/berufe/baecker")?;
        visit.says("Bäcker/in")?;
        visit.says("Draußen noch dunkel")?;
        // A link leads on without the app.
        visit.click("nav a[href='/berufe']")?;
        visit.says("Alle Berufe")
    })
}

#[test]
fn no_static_page_can_be_pushed_sideways() -> Outcome {
    // As if the program were still on its way: where it does not come, pages are laid out whole.
    let wide = "\
        document.documentElement.removeAttribute('data-failed');
        return document.documentElement.scrollWidth;";
    journey(&without_programs().on(Screen::Narrow), |visit| {
        for path in PAGES {
            visit.open(path)?;
            visit.appears("[data-failed]")?;
            let wide = visit.browser().script(wide, &[])?;
            ensure(wide == 320, format!("{path} is {wide} pixels wide in a window of 320"))?;
        }
        Ok(())
    })
}

#[test]
fn what_can_be_read_is_painted_before_its_program_is_asked_for() -> Outcome {
    let plan = Journey::default().before_every_page(NOTHING_KEPT);
    let plan = plan.only_in(&[Engine::Chromium], "paints are told of elsewhere in other ways");
    journey(&plan, |visit| {
        for (page, reads_first) in [("/", true), ("/berufe/baecker", true), ("/swipe", false)] {
            visit.start_at(page)?;
            let moments = visit.browser().script(MOMENTS, &[])?;
            let (painted, asked) = (moments[0].as_f64(), moments[1].as_f64());
            let in_order = if reads_first { painted < asked } else { asked.is_some() };
            ensure(in_order, format!("{page}: painted and asked for at {moments}"))?;
            let early = visit.attributes("link[rel=modulepreload]", "href")?.len();
            ensure(
                early == usize::from(!reads_first),
                format!("{page} preloads {early} programs"),
            )?;
        }
        Ok(())
    })
}

#[test]
fn the_feed_is_on_its_way_before_the_program_is_there() -> Outcome {
    journey(&without_programs(), |visit| {
        visit.open("/swipe")?;
        until("index and trades to be asked for", || {
            let asked = FIRST_FILES.iter().all(|file| times_asked(visit, file) > 0);
            Ok(asked.then_some(()))
        })
    })
}

#[test]
fn a_first_visit_asks_for_each_of_the_feeds_files_once() -> Outcome {
    journey(&Journey::default().before_every_page(NOTHING_KEPT), asks_once)
}

#[test]
fn under_a_sub_path_too() -> Outcome {
    journey(&Journey::default().before_every_page(NOTHING_KEPT).under_sub_path(), asks_once)
}

fn asks_once(visit: &mut Visit) -> Outcome {
    visit.start_at("/swipe")?;
    visit.appears("[data-card]")?;
    for file in FIRST_FILES {
        let asked = times_asked(visit, file);
        ensure(asked == 1, format!("{file} is asked for {asked} times"))?;
    }
    Ok(())
}

/// The styles come, the programs do not.
fn without_programs() -> Journey {
    let programs = xtask::server::Pattern::EndsWith(".wasm".to_owned());
    let refused = xtask::server::Fault::Status(500);
    Journey::default().with(programs, refused).expecting_script_errors()
}

fn times_asked(visit: &Visit, file: &str) -> usize {
    visit.site().seen().iter().filter(|seen| seen.target.contains(file)).count()
}
