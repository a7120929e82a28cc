//! Two windows of the app, one person, and a browser that may end at any moment: nothing is lost but
//! what was in flight.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

mod browser;
mod life;
mod person;
mod same_moment;
mod window;

use packan_domain::{answer::Answer, preferences::Theme};
use packan_feed::saved::{Device, StorageTrouble};
use proptest::{
    prelude::*,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};

use crate::{
    browser::Browser,
    life::Life,
    person::{Deed, Person},
    window::Window,
};

/// What happens next.
#[derive(Debug, Clone)]
pub enum Step {
    /// The person does something in one of the windows, whatever that has heard of the other.
    Do(usize, Deed),
    /// They bring back an earlier export, counted from the latest.
    Import(usize, usize),
    /// They delete everything.
    Erase(usize, u64),
    /// A window hears of the other's changes.
    Hear(usize),
    /// A copy that is on its way arrives.
    Land,
    /// The browser writes its storage to disk.
    Flush,
    /// One window is loaded anew.
    Reload(usize),
    /// The browser is killed, and both windows are opened again.
    Kill,
    /// All windows are closed; an older app, which knew of no copy, has the record.
    Migrate(OlderApp),
    /// So much of the stored record is left.
    Damage(f64),
}

/// An app that was shipped before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OlderApp {
    /// Version 1: no notes.
    WithoutNotes,
    /// The first of version 2: no revisions.
    WithoutRevisions,
}

fn deeds() -> impl Strategy<Value = Deed> {
    prop_oneof![
        8 => (0_u8..12, prop::sample::select(&Answer::ALL[..])).prop_map(|(it, answer)| Deed::Answer(it, answer)),
        3 => Just(Deed::Undo),
        1 => prop::option::of(0_u8..3).prop_map(Deed::Town),
        2 => (0_u8..5).prop_map(Deed::Trade),
        2 => (0_u8..5).prop_map(Deed::Firm),
        2 => (0_u8..5, " ?[a-z]{0,3}").prop_map(|(it, text)| Deed::Note(it, text)),
        1 => prop::sample::select(Theme::ALL).prop_map(Deed::Theme),
        1 => any::<u64>().prop_map(Deed::Restart),
    ]
}

fn steps() -> impl Strategy<Value = Step> {
    let older = prop_oneof![Just(OlderApp::WithoutNotes), Just(OlderApp::WithoutRevisions)];
    prop_oneof![
        24 => (0_usize..2, deeds()).prop_map(|(window, deed)| Step::Do(window, deed)),
        1 => (0_usize..2, 0_usize..8).prop_map(|(window, back)| Step::Import(window, back)),
        1 => (0_usize..2, any::<u64>()).prop_map(|(window, seed)| Step::Erase(window, seed)),
        4 => (0_usize..2).prop_map(Step::Hear),
        8 => Just(Step::Land),
        3 => Just(Step::Flush),
        2 => (0_usize..2).prop_map(Step::Reload),
        2 => Just(Step::Kill),
        1 => older.prop_map(Step::Migrate),
        1 => (0.0..1.0).prop_map(Step::Damage),
    ]
}

/// The same sequences on every machine.
fn sequences(cases: u32) -> TestRunner {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

#[test]
fn nothing_is_lost_but_what_was_in_flight() {
    let many = prop::collection::vec(steps(), 1..40);
    let result = sequences(10_000).run(&many, |steps| {
        let mut life = Life::default();
        steps.iter().try_for_each(|step| life.goes_on(step))
    });
    result.unwrap_or_else(|broken| panic!("{broken}"));
}

#[test]
fn a_newer_apps_record_is_never_written_over() {
    const NEWER: &str = r#"{"version":3,"all":"new"}"#;
    let plans = (
        prop::collection::vec(steps(), 0..10),
        prop::collection::vec((0_usize..2, deeds()), 1..10),
    );
    let result = sequences(1_000).run(&plans, |(before, after)| {
        let mut life = Life::default();
        before.iter().try_for_each(|step| life.goes_on(step))?;
        life.browser.has(NEWER);
        for (window, deed) in &after {
            life.windows[*window].does(&life.browser, deed);
            prop_assert_eq!(life.windows[*window].trouble(), Some(StorageTrouble::Newer));
            prop_assert_eq!(life.browser.stored(), Ok(Some(NEWER.to_owned())));
        }
        prop_assert!(!life.browser.lands(), "a copy was written");
        Ok(())
    });
    result.unwrap_or_else(|broken| panic!("{broken}"));
}

#[test]
fn a_copy_of_a_newer_app_is_not_written_over_either() {
    let browser = Browser::default();
    let mut window = Window::open(&browser, Some(r#"{"version":3}"#));
    window.does(&browser, &Deed::Trade(1));
    assert_eq!(window.trouble(), Some(StorageTrouble::Newer));
    assert_eq!(browser.stored(), Ok(None));
}

#[test]
fn what_a_full_device_did_not_take_it_takes_when_there_is_room() {
    let browser = Browser::default();
    let mut window = Window::open(&browser, None);
    let mut person = Person::of(&window.shown);
    for (full, number) in [(false, 1), (true, 2), (true, 3), (false, 4)] {
        browser.is_full(full);
        let deed = Deed::Answer(number, Answer::Love);
        window.does(&browser, &deed);
        person.does(&deed);
        assert!(person.is_in(&window.shown));
        assert_eq!(window.trouble(), full.then_some(StorageTrouble::Refused));
    }
    assert!(person.is_in(&Window::open(&browser, None).shown));
}

#[test]
fn what_can_not_be_set_aside_is_not_written_over() {
    let browser = Browser::default();
    browser.has("{\"half");
    browser.is_full(true);
    let mut window = Window::open(&browser, None);
    browser.is_full(false);
    window.does(&browser, &Deed::Trade(1));
    assert_eq!(window.trouble(), Some(StorageTrouble::Newer));
    assert_eq!(browser.stored(), Ok(Some("{\"half".to_owned())));
}
