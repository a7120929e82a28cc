//! A new build takes over when somebody wants it, in all windows at once, and never by halves.

use std::{fs, path::Path};

use packan_tests::{Broken, Engine, Journey, Outcome, Visit, copied, ensure, journey, until};
use xtask::{
    build,
    server::{Fault, Pattern},
};

/// Counts how often a window was loaded.
const COUNT_LOADS: &str =
    "sessionStorage.setItem('loads', Number(sessionStorage.getItem('loads') ?? 0) + 1);";
/// What a page of the newer build says of itself.
const MARK: &str = "<meta name=packan-test content=newer>";

#[test]
fn both_windows_change_together_and_nothing_is_lost() -> Outcome {
    let dist = copied("update-windows")?;
    journey(&plan(&dist), |visit| {
        visit.start_at("/swipe")?;
        visit.is_kept()?;
        visit.answer_many(3)?;
        let first = visit.window()?;
        let second = visit.open_window()?;
        visit.start_at("/berufe")?;
        visit.turn_to_window(&first)?;
        visit.answer_many(2)?;
        let loads = loads(visit)?;

        visit.turn_to_window(&second)?;
        let own_loads = self::loads(visit)?;
        make_newer(&dist)?;
        look_for_another(visit)?;
        visit.says("Jetzt laden")?;
        ensure(!is_newer(visit)?, "nobody asked for it yet")?;
        visit.press("Jetzt laden")?;
        until("the newer build", || Ok(is_newer(visit)?.then_some(())))?;
        visit.ready()?;
        ensure(self::loads(visit)? == own_loads + 1, "more than one reload")?;

        visit.turn_to_window(&first)?;
        until("the newer build in the other window", || Ok(is_newer(visit)?.then_some(())))?;
        visit.ready()?;
        ensure(self::loads(visit)? == loads + 1, "more than one reload there")?;
        let kept = visit.stored("packan.saved")?.unwrap_or_default();
        let answers = kept.matches("\"answer\":").count();
        ensure(answers == 5, format!("{answers} of 5 answers: {kept}"))
    })
}

#[test]
fn an_update_that_breaks_off_leaves_the_old_build() -> Outcome {
    let dist = copied("update-breaks-off")?;
    journey(&plan(&dist).with_failing_requests(), |visit| {
        visit.start_at("/berufe")?;
        visit.is_kept()?;
        make_newer(&dist)?;
        // Other browsers take a worker that their HTTP cache has for the one that runs: they try again
        // with the build after the one that broke off.
        let tries_again = visit.browser().engine() == Engine::Chromium;
        let script = || Pattern::EndsWith("/boot.js".to_owned());
        for fault in [Fault::DropMidBody, Fault::Truncate, Fault::Status(503)] {
            visit.site().break_path(script(), fault);
            visit.site().forget();
            look_for_another(visit)?;
            until("the script to be asked for", || {
                let asked = visit.site().seen().iter().any(|it| it.target.ends_with("/boot.js"));
                Ok(asked.then_some(()))
            })?;
            until("the update to be given up", || {
                let over =
                    "return navigator.serviceWorker.getRegistration().then((it) => !it.installing)";
                Ok((visit.browser().script(over, &[])? == true).then_some(()))
            })?;
            visit.reload()?;
            visit.appear(100, ".tile")?;
            ensure(!is_newer(visit)?, "half of it took over")?;
            visit.site().repair();
            if !tries_again {
                make_newer(&dist)?;
            }
        }
        look_for_another(visit)?;
        visit.press("Jetzt laden")?;
        until("the newer build", || Ok(is_newer(visit)?.then_some(())))?;
        visit.ready()
    })
}

fn plan(dist: &Path) -> Journey {
    Journey::default().of(dist.to_owned()).before_every_page(COUNT_LOADS)
}

/// Puts the next build in place of this one: its pages and a script differ, and so does the worker.
fn make_newer(dist: &Path) -> Outcome {
    for page in ["index.html", "swipe/index.html", "shell.html"] {
        change(&dist.join(page), |text| text.replace("</head>", &format!("{MARK}</head>")))?;
    }
    change(&dist.join("boot.js"), |text| format!("{text}\n// Newer.\n"))?;
    build::with_worker(dist).map_err(|problem| Broken(problem.to_string()))
}

fn change(path: &Path, to: impl FnOnce(String) -> String) -> Outcome {
    Ok(fs::write(path, to(fs::read_to_string(path)?))?)
}

/// What comes of it is to be seen on the page; not every browser says so to who asked.
fn look_for_another(visit: &Visit) -> Outcome {
    let update = "navigator.serviceWorker.ready.then((it) => it.update()).catch(() => {})";
    visit.browser().script(update, &[]).map(drop)
}

fn is_newer(visit: &Visit) -> Outcome<bool> {
    Ok(!visit.browser().find("meta[name=packan-test]")?.is_empty())
}

fn loads(visit: &Visit) -> Outcome<u32> {
    let loads = visit.browser().script("return sessionStorage.getItem('loads')", &[])?;
    let loads = loads.as_str().and_then(|loads| loads.parse().ok());
    loads.ok_or_else(|| Broken("nobody counted the loads".to_owned()))
}
