//! Everything that a network does to a file, done to each kind of file: the app goes on with what
//! it has, or says in a sentence what is missing and how to go on.

use std::time::Duration;

use packan_tests::{Broken, Journey, Outcome, Visit, ensure, journey};
use xtask::server::{Fault, Pattern};

/// More than a browser should hold for a file of which nothing is true.
const HUGE: usize = 32 << 20;

/// What becomes of a page whose file suffers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    /// The file is what it should be, in the end.
    Comes,
    /// There is no file to be had.
    Missing,
}

fn faults() -> [(Fault, Ending); 12] {
    [
        (Fault::Delay(Duration::from_millis(1_500)), Ending::Comes),
        (Fault::Drip(Duration::from_millis(40)), Ending::Comes),
        (Fault::ContentType("text/html".to_owned()), Ending::Comes),
        (Fault::Refuse, Ending::Missing),
        (Fault::DropMidBody, Ending::Missing),
        (Fault::Truncate, Ending::Missing),
        (Fault::Status(404), Ending::Missing),
        (Fault::Status(503), Ending::Missing),
        (Fault::NotModified, Ending::Missing),
        (Fault::Body(b"<!doctype html><title>Anmelden</title>".to_vec()), Ending::Missing),
        (Fault::Body(vec![b' '; HUGE]), Ending::Missing),
        // A connection that is there and brings nothing.
        (Fault::Drip(Duration::from_mins(1)), Ending::Missing),
    ]
}

/// A file, where it is needed, and what is to be seen without it and with it.
struct Needed {
    file: &'static str,
    page: &'static str,
    sentence: &'static str,
    proof: &'static str,
}

#[test]
fn no_fault_of_the_index_leaves_anybody_alone() -> Outcome {
    every_fault(&Needed {
        file: "/feed/index.json",
        page: "/swipe",
        sentence: "Nochmal versuchen",
        proof: "[data-card]",
    })
}

#[test]
fn no_fault_of_the_trades_does() -> Outcome {
    every_fault(&Needed {
        file: "/feed/trades.",
        page: "/berufe",
        sentence: "Nochmal versuchen",
        proof: ".tile",
    })
}

#[test]
fn no_fault_of_what_a_page_tells_of_a_trade_does() -> Outcome {
    every_fault(&Needed {
        file: "/feed/trade-details/",
        page: "/berufe/baecker",
        sentence: "Die Einzelheiten konnten wir gerade nicht laden.",
        proof: ".day",
    })
}

#[test]
fn no_fault_of_a_town_s_firms_does() -> Outcome {
    every_fault(&Needed {
        file: "/feed/businesses/marl.",
        page: "/karte?ort=marl",
        sentence: "Einige Betriebe konnten wir gerade nicht laden.",
        proof: "[data-business]",
    })
}

#[test]
fn no_fault_of_the_pictures_stops_the_game() -> Outcome {
    journey(&plan(), |visit| {
        for (fault, _) in faults() {
            forgotten(visit)?;
            visit.site().break_path(Pattern::Contains("/emoji/".to_owned()), fault);
            visit.start_at("/swipe")?;
            let sentence = visit.text("[data-card] h2")?;
            ensure(!sentence.is_empty(), "a card without a word")?;
            visit.answer_many(3)?;
            visit.site().repair();
        }
        Ok(())
    })
}

/// A host whose files no browser keeps, so that each fault meets one that has none.
fn plan() -> Journey {
    Journey::default().with_failing_requests().with_nothing_kept()
}

fn every_fault(needed: &Needed) -> Outcome {
    journey(&plan(), |visit| {
        for (at, (fault, ending)) in faults().into_iter().enumerate() {
            suffers(visit, needed, fault, ending)
                .map_err(|broken| Broken(format!("fault {at}: {broken}")))?;
        }
        Ok(())
    })
}

/// Looks at the page while its file suffers, and after it is repaired.
fn suffers(visit: &Visit, needed: &Needed, fault: Fault, ending: Ending) -> Outcome {
    forgotten(visit)?;
    visit.site().break_path(Pattern::Contains(needed.file.to_owned()), fault);
    visit.start_at(needed.page)?;
    if ending == Ending::Missing {
        visit.says(needed.sentence)?;
        visit.is_a_page()?;
        visit.site().repair();
        visit.press("Nochmal versuchen")?;
    }
    visit.appears(needed.proof)?;
    visit.site().repair();
    Ok(())
}

/// As if nobody had been here: no copy stands in for what does not come.
fn forgotten(visit: &Visit) -> Outcome {
    // A page of the same origin without a program of ours.
    visit.open("/icon.svg")?;
    let source = "return (async () => {
        localStorage.clear();
        for (const it of await navigator.serviceWorker.getRegistrations()) await it.unregister();
        for (const name of await caches.keys()) await caches.delete(name);
    })()";
    visit.browser().script(source, &[]).map(drop)
}
