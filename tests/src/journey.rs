//! Sets a journey up, runs it, and looks at what it leaves behind.

use std::{
    fs,
    net::Ipv4Addr,
    path::{Path, PathBuf},
    thread,
};

use xtask::{
    layout,
    server::{Fault, Mount, Pattern, Site},
};

use crate::{Broken, Engine, Outcome, Visit, browser::Browser, ensure};

/// The visitor knows that the app is kept: said once, it would lie over what a journey looks at.
const TOLD: &str = "try { localStorage.setItem('packan.kept', '') } catch {}";

/// A size of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// 390 × 844, with touch.
    Phone,
    /// 320 × 568, with touch: the narrowest there is, and a desk's window at 400 %.
    Narrow,
    /// 1280 × 800.
    Desk,
}

impl Screen {
    /// Width and height.
    fn size(self) -> (u32, u32) {
        match self {
            Self::Phone => (390, 844),
            Self::Narrow => (320, 568),
            Self::Desk => (1280, 800),
        }
    }

    /// Makes a browser's window so large.
    pub(crate) fn given_to(self, browser: &Browser) -> Outcome {
        let (width, height) = self.size();
        browser.screen(width, height, self != Self::Desk)
    }
}

/// How the app is hosted and who visits it.
#[derive(Debug, Clone)]
pub struct Journey {
    engine: Engine,
    dist: PathBuf,
    base: &'static str,
    fallback: bool,
    screen: Screen,
    scripts: Vec<&'static str>,
    faults: Vec<(Pattern, Fault)>,
    broken_network: bool,
    script_errors: bool,
    other_origin: Option<String>,
}

impl Default for Journey {
    fn default() -> Self {
        Self {
            engine: Engine::Chromium,
            dist: layout::dist(),
            base: "/",
            fallback: true,
            screen: Screen::Phone,
            scripts: vec![TOLD],
            faults: Vec::new(),
            broken_network: false,
            script_errors: false,
            other_origin: None,
        }
    }
}

impl Journey {
    /// In another browser. What has to run before every page runs once there, before the first;
    /// console and requests are watched in Chromium only, but every browser tells what the pages'
    /// policy kept from happening, and that lets them ask no other origin.
    #[must_use]
    pub fn made_in(mut self, engine: Engine) -> Self {
        self.engine = engine;
        self
    }

    /// Another site than the app.
    #[must_use]
    pub fn at(mut self, folder: PathBuf) -> Self {
        self.dist = folder;
        self
    }

    /// The build for a sub-path, hosted there.
    #[must_use]
    pub fn under_sub_path(mut self) -> Self {
        self.dist = layout::dist_under_sub_path();
        self.base = layout::SUB_PATH;
        self
    }

    /// Another build, hosted at a server's root.
    #[must_use]
    pub fn of(mut self, dist: PathBuf) -> Self {
        self.dist = dist;
        self
    }

    /// A host that knows files and `404.html` only.
    #[must_use]
    pub fn without_fallback(mut self) -> Self {
        self.fallback = false;
        self
    }

    /// Another size of the window.
    #[must_use]
    pub fn on(mut self, screen: Screen) -> Self {
        self.screen = screen;
        self
    }

    /// Runs before the scripts of every page.
    #[must_use]
    pub fn before_every_page(mut self, script: &'static str) -> Self {
        self.scripts.push(script);
        self
    }

    /// As somebody who was never told that the app is kept.
    #[must_use]
    pub fn to_be_told(mut self) -> Self {
        self.scripts.retain(|script| *script != TOLD);
        self
    }

    /// Something is broken from the start.
    #[must_use]
    pub fn with(mut self, pattern: Pattern, fault: Fault) -> Self {
        self.faults.push((pattern, fault));
        self.with_failing_requests()
    }

    /// Something is delivered in place of a file, which is no fault.
    #[must_use]
    pub fn delivering(mut self, pattern: Pattern, body: Vec<u8>) -> Self {
        self.faults.push((pattern, Fault::Body(body)));
        self
    }

    /// The app can't start because the journey broke it, and the console may say so.
    #[must_use]
    pub fn expecting_script_errors(mut self) -> Self {
        self.script_errors = true;
        self
    }

    /// Requests will fail because the journey makes them, so that is no error.
    #[must_use]
    pub fn with_failing_requests(mut self) -> Self {
        self.broken_network = true;
        self
    }

    /// The one other origin that may be asked.
    #[must_use]
    pub fn asking_also(mut self, origin: &str) -> Self {
        self.other_origin = Some(origin.to_owned());
        self
    }
}

/// Makes a journey, and checks that no page went against its policy, that it left no error on the
/// console and asked no other origin.
pub fn journey(plan: &Journey, steps: impl FnOnce(&mut Visit) -> Outcome) -> Outcome {
    let mut visit = unwatched(plan)?;
    let outcome = steps(&mut visit).and_then(|()| leaves_nothing(&visit, plan));
    outcome.map_err(|broken| with_evidence(broken, &visit))
}

fn leaves_nothing(visit: &Visit, plan: &Journey) -> Outcome {
    let violations = visit.site().violations();
    ensure(violations.is_empty(), format!("against the policy: {}", violations.join("\n")))?;
    if plan.engine != Engine::Chromium {
        return Ok(());
    }
    let errors = visit.browser().console_errors(!plan.broken_network)?;
    let fine = errors.is_empty() || plan.script_errors;
    ensure(fine, format!("errors on the console: {}", errors.join("\n")))?;
    stays_home(visit, plan.other_origin.as_deref())
}

/// The start of a journey that nobody looks back at.
pub fn unwatched(plan: &Journey) -> Outcome<Visit> {
    if !plan.dist.join("index.html").is_file() {
        let dist = plan.dist.display();
        return Err(Broken(format!("there is no build in {dist}; `cargo xtask test` makes it")));
    }
    let mount = Mount::at(&plan.dist, plan.base).watching_policy();
    let site = Site::new(if plan.fallback { mount } else { mount.without_fallback() });
    for (pattern, fault) in &plan.faults {
        site.break_path(pattern.clone(), fault.clone());
    }
    let running = site.start((Ipv4Addr::LOCALHOST, 0).into())?;
    let visit = Visit::new(Browser::start(plan.engine)?, site, running, plan.base.to_owned());
    prepare(&visit, plan)?;
    Ok(visit)
}

/// Gives the browser its size and its past.
fn prepare(visit: &Visit, plan: &Journey) -> Outcome {
    let browser = visit.browser();
    if plan.engine == Engine::Chromium {
        plan.screen.given_to(browser)?;
        return plan.scripts.iter().try_for_each(|script| browser.before_every_page(script));
    }
    let (width, height) = plan.screen.size();
    browser.window(width, height)?;
    // A page of the same origin without a program of ours.
    visit.open("/icon.svg")?;
    plan.scripts.iter().try_for_each(|script| browser.script(script, &[]).map(drop))
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

/// Adds to a failure what helps to understand it.
fn with_evidence(broken: Broken, visit: &Visit) -> Broken {
    let mut report = vec![broken.0];
    report.extend(visit.place().ok().map(|place| format!("at {place}")));
    report.push(match picture_of_failure(visit) {
        Ok(path) => format!("picture: {}", path.display()),
        Err(problem) => format!("no picture: {problem}"),
    });
    let errors = visit.browser().console_errors(true).into_iter().flatten();
    report.extend(errors.map(|error| format!("console: {error}")));
    Broken(report.join("\n  "))
}

fn picture_of_failure(visit: &Visit) -> Outcome<PathBuf> {
    let folder = layout::scratch().join("failures");
    fs::create_dir_all(&folder)?;
    let thread = thread::current();
    let name = thread.name().unwrap_or("journey").replace("::", "-");
    let path = folder.join(Path::new(&name).with_extension("png"));
    visit.browser().picture(&path)?;
    Ok(path)
}
