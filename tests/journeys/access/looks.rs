//! The ways in which a page is looked at, each of which says what keeps people from using it so.

use packan_tests::{Outcome, Screen, Visit};
use serde_json::{Value, json};

use super::{findings::Findings, person::Language};

/// Headings, landmarks, title and language.
const OUTLINE: &str = include_str!("outline.js");
/// Scrolling sideways, and words that are cut off or covered.
const FIT: &str = include_str!("fit.js");
/// The most space between lines and letters.
const SPACING: &str = include_str!("spacing.js");
/// Controls in the system's own colours.
const FORCED: &str = concat!(include_str!("colours.js"), include_str!("forced.js"));
/// What does not turn with the page.
const UNTURNED: &str = include_str!("unturned.js");
/// What moved although little movement is wanted; fading is none.
const MOVED: &str = "\
    return window.moved.filter(({ duration, changes }) => duration > 17 && changes.some((it) => it !== 'opacity'))
        .map(({ what, duration, changes }) => `${what} moves ${changes} for ${duration} ms`);";

/// Notes what begins to move, before every page; for [`Look::moved`].
pub(super) const WATCH_MOTION: &str = include_str!("motion.js");
/// A language from right to left that takes more room, before every page.
pub(super) const PSEUDO_LOCALE: &str = include_str!("pseudo.js");

/// A page that is looked at.
pub(super) struct Look<'a> {
    visit: &'a Visit,
    path: &'a str,
    findings: &'a mut Findings,
}

impl<'a> Look<'a> {
    pub(super) fn new(visit: &'a Visit, path: &'a str, findings: &'a mut Findings) -> Self {
        Self { visit, path, findings }
    }

    /// As a screen reader lists it.
    pub(super) fn outline(&mut self, language: Language) -> Outcome {
        self.note("in outline", OUTLINE, &[json!(language.tag())])
    }

    /// As wide as it is.
    pub(super) fn fits(&mut self, how: &str) -> Outcome {
        self.note(how, FIT, &[])
    }

    /// On the narrowest phone, which is a desk's window at 400 %.
    pub(super) fn fits_narrow(&mut self) -> Outcome {
        self.visit.turn_to(Screen::Narrow)?;
        self.fits("at 320 px")?;
        self.visit.turn_to(Screen::Phone)
    }

    /// With the most space between lines, paragraphs, letters and words.
    pub(super) fn fits_spaced(&mut self) -> Outcome {
        self.visit.browser().script(SPACING, &[json!(true)])?;
        self.fits("with wide spacing")?;
        self.visit.browser().script(SPACING, &[json!(false)]).map(drop)
    }

    /// In the system's own colours, light or dark.
    pub(super) fn forced(&mut self, theme: &str) -> Outcome {
        let wanted = [("forced-colors", "active"), ("prefers-color-scheme", theme)];
        self.visit.browser().prefer(&wanted)?;
        self.visit.rests()?;
        self.note(&format!("in forced colours on {theme}"), FORCED, &[])
    }

    /// From right to left.
    pub(super) fn turned(&mut self, how: &str) -> Outcome {
        self.note(how, UNTURNED, &[])
    }

    /// By somebody who wants little movement, down to the page's end.
    pub(super) fn moved(&mut self) -> Outcome {
        self.visit.browser().script("scrollTo(0, document.documentElement.scrollHeight)", &[])?;
        self.visit.draws()?;
        self.note("with little movement", MOVED, &[])
    }

    fn note(&mut self, how: &str, script: &str, arguments: &[Value]) -> Outcome {
        let found = self.visit.browser().script(script, arguments)?;
        self.findings.note(&format!("{} {how}", self.path), &found);
        Ok(())
    }
}
