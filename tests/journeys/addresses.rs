//! Every address can be opened directly.

use packan_tests::{Journey, Outcome, ensure, journey, pages};

#[test]
fn every_route_is_a_page() -> Outcome {
    let pages = pages()?;
    journey(&Journey::default(), |visit| {
        for page in &pages {
            visit.start_at(&page.path)?;
            visit.is_a_page()?;
            let status = if page.path == "/" { "/" } else { page.path.trim_end_matches('/') };
            ensure(visit.place()?.starts_with(status), format!("{} moved away", page.path))?;
        }
        Ok(())
    })
}

#[test]
fn what_is_not_there_is_a_helpful_page() -> Outcome {
    journey(&Journey::default(), |visit| {
        // The page with every component is for who works on them: nobody else has it.
        let nowhere =
            ["/berufe/zauberer", "/orte/atlantis", "/betriebe/keiner-da", "/nirgendwo", "/muster"];
        for path in nowhere {
            visit.start_at(path)?;
            visit.is_a_page()?;
            visit.appears("main a[href]")?;
            visit.vanishes("[data-business]")?;
        }
        Ok(())
    })
}
