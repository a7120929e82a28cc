//! How the app is hosted, who visits it, and with what.

use std::path::PathBuf;

use xtask::{
    layout,
    server::{Fault, Pattern},
};

use crate::{Engine, Outcome, Screen, left_out};

/// The visitor knows that the app is kept: said once, it would lie over what a journey looks at.
const TOLD: &str = "try { localStorage.setItem('packan.kept', '') } catch {}";

/// What a journey wants to happen that is a fault in any other.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Expected {
    pub failing_requests: bool,
    pub script_errors: bool,
    /// Whatever it is, nobody looks back.
    pub anything: bool,
}

/// How the app is hosted and who visits it.
#[derive(Debug, Clone)]
pub struct Journey {
    engine: Option<Engine>,
    only_in: Option<(&'static [Engine], &'static str)>,
    pub(crate) dist: PathBuf,
    pub(crate) base: &'static str,
    pub(crate) fallback: bool,
    pub(crate) nothing_kept: bool,
    pub(crate) screen: Screen,
    pub(crate) little_motion: bool,
    pub(crate) scripts: Vec<&'static str>,
    pub(crate) faults: Vec<(Pattern, Fault)>,
    pub(crate) expected: Expected,
    pub(crate) other_origin: Option<String>,
}

impl Default for Journey {
    fn default() -> Self {
        Self {
            engine: None,
            only_in: None,
            dist: layout::dist(),
            base: "/",
            fallback: true,
            nothing_kept: false,
            screen: Screen::Phone,
            little_motion: false,
            scripts: vec![TOLD],
            faults: Vec::new(),
            expected: Expected::default(),
            other_origin: None,
        }
    }
}

impl Journey {
    /// In this browser, whichever is wanted.
    #[must_use]
    pub fn made_in(mut self, engine: Engine) -> Self {
        self.engine = Some(engine);
        self
    }

    /// In other browsers than these it is left out, for a reason that is said then.
    #[must_use]
    pub fn only_in(mut self, engines: &'static [Engine], reason: &'static str) -> Self {
        self.only_in = Some((engines, reason));
        self
    }

    /// The browser that it is made in.
    pub(crate) fn engine(&self) -> Outcome<Engine> {
        self.engine.map_or_else(Engine::wanted, Ok)
    }

    /// Whether it is made at all, or left out in the browser that is wanted, which is noted then.
    pub fn is_to_be_made(&self) -> Outcome<bool> {
        let engine = self.engine()?;
        match self.only_in {
            Some((engines, reason)) if !engines.contains(&engine) => {
                left_out::note(engine, reason)?;
                Ok(false)
            }
            _ => Ok(true),
        }
    }

    /// Somebody who wants as little movement as possible.
    #[must_use]
    pub fn with_little_motion(mut self) -> Self {
        self.little_motion = true;
        self
    }

    /// What is left on the console and asked of other origins is not looked at, because the journey
    /// wants it so.
    #[must_use]
    pub fn without_looking_back(mut self) -> Self {
        self.expected.anything = true;
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

    /// A host whose files are not to be kept, whatever they are.
    #[must_use]
    pub fn with_nothing_kept(mut self) -> Self {
        self.nothing_kept = true;
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
        self.expected.script_errors = true;
        self
    }

    /// Requests will fail because the journey makes them, so that is no error.
    #[must_use]
    pub fn with_failing_requests(mut self) -> Self {
        self.expected.failing_requests = true;
        self
    }

    /// The one other origin that may be asked.
    #[must_use]
    pub fn asking_also(mut self, origin: &str) -> Self {
        self.other_origin = Some(origin.to_owned());
        self
    }
}
