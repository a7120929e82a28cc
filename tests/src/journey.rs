//! Sets a journey up, runs it, and looks at what it leaves behind.

use std::net::Ipv4Addr;

use xtask::server::{Mount, Site};

use crate::{
    Broken, Engine, Journey, Outcome, Visit, browser::Browser, ensure, evidence::with_evidence,
};

/// `WebKit`'s window speaks the machine's language, whichever that is.
const SPEAKS_GERMAN: &str = "\
    Object.defineProperty(Navigator.prototype, 'language', { get: () => 'de-DE' });
    Object.defineProperty(Navigator.prototype, 'languages', { get: () => ['de-DE', 'de'] });";

/// Makes a journey, and checks that no page went against its policy, that it left no error on the
/// console and asked no other origin.
pub fn journey(plan: &Journey, steps: impl FnOnce(&mut Visit) -> Outcome) -> Outcome {
    if !plan.is_to_be_made()? {
        return Ok(());
    }
    let mut visit = unwatched(plan)?;
    let outcome = steps(&mut visit).and_then(|()| leaves_nothing(&visit, plan));
    outcome.map_err(|broken| with_evidence(broken, &visit))
}

fn leaves_nothing(visit: &Visit, plan: &Journey) -> Outcome {
    if plan.expected.anything {
        return Ok(());
    }
    let violations = visit.site().violations();
    ensure(violations.is_empty(), format!("against the policy: {}", violations.join("\n")))?;
    let errors = visit.console_errors(!plan.expected.failing_requests)?;
    let fine = errors.is_empty() || plan.expected.script_errors;
    ensure(fine, format!("errors on the console: {}", errors.join("\n")))?;
    // Of the others we know what the pages' policy kept them from asking.
    if visit.browser().engine() != Engine::Chromium {
        return Ok(());
    }
    stays_home(visit, plan.other_origin.as_deref())
}

/// The start of a journey that nobody looks back at.
pub fn unwatched(plan: &Journey) -> Outcome<Visit> {
    if !plan.dist.join("index.html").is_file() {
        let dist = plan.dist.display();
        return Err(Broken(format!("there is no build in {dist}; `cargo xtask test` makes it")));
    }
    let engine = plan.engine()?;
    let mut mount = Mount::at(&plan.dist, plan.base).watching_policy();
    if engine != Engine::Chromium {
        mount = mount.watching_console();
    }
    if plan.nothing_kept {
        mount = mount.with_nothing_kept();
    }
    let site = Site::new(if plan.fallback { mount } else { mount.without_fallback() });
    for (pattern, fault) in &plan.faults {
        site.break_path(pattern.clone(), fault.clone());
    }
    let running = site.start((Ipv4Addr::LOCALHOST, 0).into())?;
    let browser = Browser::start(engine, plan.screen, plan.little_motion)?;
    let visit = Visit::new(browser, site, running, plan.base.to_owned());
    if engine == Engine::WebKit {
        visit.before_every_page(SPEAKS_GERMAN)?;
    }
    plan.scripts.iter().try_for_each(|script| visit.before_every_page(script))?;
    Ok(visit)
}

fn stays_home(visit: &Visit, other_origin: Option<&str>) -> Outcome {
    let home = visit.origin();
    for address in visit.browser().requests()? {
        // The browser's own pages, and `data:` and `blob:`, go nowhere.
        let leaves = ["http", "ws"].iter().any(|scheme| address.starts_with(scheme));
        let allowed = other_origin.is_some_and(|origin| address.starts_with(origin));
        ensure(!leaves || allowed || address.starts_with(&home), format!("asked for {address}"))?;
    }
    Ok(())
}
