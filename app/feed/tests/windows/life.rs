//! A person's life with the app, and what must be there of it.

use packan_domain::preferences::Theme;
use packan_feed::saved::{Saved, read, write};
use proptest::{prelude::*, test_runner::TestCaseResult};
use serde_json::{Value, json};

use crate::{
    OlderApp, Step,
    browser::Browser,
    person::{Deed, Person},
    window::Window,
};

#[derive(Debug)]
pub struct Life {
    pub browser: Browser,
    pub windows: [Window; 2],
    /// What the person had after everything that wrote it, latest last.
    past: Vec<Person>,
    /// How much of the past each copy in flight has, oldest first.
    in_flight: Vec<usize>,
    /// How much of the past a killed browser has to bring back.
    safe: usize,
    exports: Vec<(String, Person)>,
}

impl Default for Life {
    fn default() -> Self {
        let browser = Browser::default();
        let windows = [(); 2].map(|()| Window::open(&browser, None));
        let past = vec![Person::of(&windows[0].shown)];
        Self { browser, windows, past, in_flight: Vec::new(), safe: 0, exports: Vec::new() }
    }
}

impl Life {
    pub fn goes_on(&mut self, step: &Step) -> TestCaseResult {
        match step {
            Step::Do(window, deed) => {
                let export = self.windows[*window].exports();
                self.windows[*window].does(&self.browser, deed);
                let mut person = self.now().clone();
                person.does(deed);
                self.exports.extend(read(&export).ok().map(|it| (export, Person::of(&it))));
                self.has_become(person);
                self.is_shown_in(*window)
            }
            Step::Import(window, back) => {
                let at = self.exports.len().checked_sub(back + 1);
                let Some((text, person)) = at.map(|at| self.exports[at].clone()) else {
                    return Ok(());
                };
                self.windows[*window].imports(&self.browser, read(&text).unwrap());
                self.has_become(person);
                self.is_shown_in(*window)
            }
            Step::Erase(window, seed) => {
                self.windows[*window].erases(&self.browser, *seed);
                self.has_become(Person::new(*seed));
                prop_assert_eq!(self.browser.aside(), None);
                self.is_shown_in(*window)
            }
            Step::Hear(window) => {
                self.windows[*window].catches_up(&self.browser);
                self.is_shown_in(*window)
            }
            Step::Land => {
                self.lands();
                Ok(())
            }
            Step::Flush => {
                self.browser.flushes();
                self.safe = self.past.len() - 1;
                Ok(())
            }
            Step::Reload(window) => {
                self.windows[*window] = Window::open(&self.browser, self.browser.copy().as_deref());
                self.notices_writes();
                self.is_shown_in(*window)
            }
            Step::Kill => {
                self.browser.is_killed();
                self.past.truncate(self.safe + 1);
                self.in_flight.clear();
                self.opens_both()
            }
            Step::Migrate(app) => {
                let latest = self.windows.iter_mut().map(|window| {
                    window.catches_up(&self.browser);
                    window.shown.clone()
                });
                let latest = latest.last().unwrap();
                self.browser.has(&written_by(*app, &latest));
                let mut person = Person::of(&latest);
                if *app == OlderApp::WithoutNotes {
                    person.loses_notes();
                }
                (self.past, self.safe) = (vec![person], 0);
                self.in_flight.clear();
                self.opens_both()
            }
            Step::Damage(share) => {
                while self.lands() {}
                let Some(left) = self.browser.damages(*share) else { return Ok(()) };
                for window in 0..2 {
                    self.windows[window].catches_up(&self.browser);
                }
                prop_assert_eq!(self.browser.aside(), Some(left));
                // A window that heard of everything puts its own in the place of what was damaged.
                let knowing = self.windows.iter().position(|it| self.now().is_in(&it.shown));
                prop_assert!(knowing.is_some(), "{:?} is in neither window", self.now());
                self.goes_on(&Step::Do(knowing.unwrap_or_default(), Deed::Theme(Theme::Dark)))
            }
        }
    }

    fn now(&self) -> &Person {
        self.past.last().unwrap()
    }

    fn has_become(&mut self, person: Person) {
        self.past.push(person);
        self.notices_writes();
    }

    /// Copies that went off since the last look have everything.
    fn notices_writes(&mut self) {
        let latest = self.past.len() - 1;
        self.in_flight.resize(self.browser.in_flight(), latest);
    }

    fn lands(&mut self) -> bool {
        let landed = self.browser.lands();
        if landed {
            self.safe = self.safe.max(self.in_flight.remove(0));
        }
        landed
    }

    fn opens_both(&mut self) -> TestCaseResult {
        for window in 0..2 {
            self.windows[window] = Window::open(&self.browser, self.browser.copy().as_deref());
            self.notices_writes();
            self.is_shown_in(window)?;
        }
        Ok(())
    }

    fn is_shown_in(&self, window: usize) -> TestCaseResult {
        let shown = &self.windows[window].shown;
        prop_assert!(
            self.now().is_in(shown),
            "{:?} is not in window {window}, which shows {shown:?}",
            self.now()
        );
        Ok(())
    }
}

/// The record as an older app has it.
fn written_by(app: OlderApp, saved: &Saved) -> String {
    let mut value: Value = serde_json::from_str(&write(saved)).unwrap();
    let fields = value.as_object_mut().unwrap();
    fields.remove("revision");
    if app == OlderApp::WithoutNotes {
        fields.remove("notes");
        fields.insert("version".to_owned(), json!(1));
        let firms = saved.session.saved_businesses.iter().map(|it| json!(it.id.as_str()));
        fields.insert("savedBusinesses".to_owned(), firms.collect());
    }
    value.to_string()
}
