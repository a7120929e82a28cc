//! Plain hosts and broken ones.

use packan_tests::{Journey, Key, Outcome, journey, pages};
use xtask::server::{Fault, Pattern};

#[test]
fn a_host_without_fallback_serves_every_page() -> Outcome {
    let pages = pages()?;
    // Only firms answer with `404.html`, which opens them all the same.
    journey(&Journey::default().without_fallback().with_failing_requests(), |visit| {
        for page in &pages {
            visit.start_at(&page.path)?;
            visit.is_a_page()?;
        }
        Ok(())
    })
}

#[test]
fn an_app_that_does_not_load_says_so() -> Outcome {
    let wasm = || Pattern::EndsWith(".wasm".to_owned());
    for fault in [Fault::Status(404), Fault::Refuse, Fault::Truncate] {
        dead_page_says_so(Journey::default().with(wasm(), fault))?;
    }
    let script = Pattern::EndsWith(".js".to_owned());
    dead_page_says_so(
        Journey::default().with(script, Fault::Status(500)).with(
            Pattern::EndsWith("/boot.js".to_owned()),
            Fault::Delay(std::time::Duration::ZERO),
        ),
    )
}

#[test]
fn wasm_with_a_wrong_content_type_still_starts() -> Outcome {
    let wasm = Pattern::EndsWith(".wasm".to_owned());
    let kind = Fault::ContentType("application/octet-stream".to_owned());
    journey(&Journey::default().with(wasm, kind), |visit| visit.start_at("/"))
}

#[test]
fn a_program_that_breaks_off_says_so() -> Outcome {
    journey(&Journey::default().expecting_script_errors(), |visit| {
        visit.start_at("/swipe")?;
        // No browser does this; what a program can't survive has to be done to it.
        let source = "Node.prototype.cloneNode = Document.prototype.createElement = () => null";
        visit.browser().script(source, &[])?;
        visit.browser().press(Key::Right)?;
        visit.appears("html[data-failed=program]")?;
        visit.says("Neu laden")?;
        visit.click("[data-reload]")?;
        visit.ready()
    })
}

fn dead_page_says_so(plan: Journey) -> Outcome {
    journey(&plan.expecting_script_errors(), |visit| {
        visit.open("/")?;
        visit.appears("html[data-failed]")?;
        visit.says("Neu laden")?;
        visit.appears("h1")?;
        visit.site().repair();
        visit.click("[data-reload]")?;
        visit.ready()
    })
}
