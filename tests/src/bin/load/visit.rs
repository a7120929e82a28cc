//! What a first visit asks for, as a browser does it.

use packan_tests::{Journey, Outcome, unwatched};

/// How far the visit goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// The first card can be answered; the browser is to save data.
    FirstCard,
    /// Everything is there without a network, but for pictures that nobody looked at.
    Kept,
}

/// Keeps what is not needed yet from being fetched ahead.
const SAVE_DATA: &str =
    "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });";

/// The addresses, in the order in which they were asked for.
pub fn addresses(until: Until) -> Outcome<Vec<String>> {
    let visit = unwatched(&Journey::default().before_every_page(SAVE_DATA))?;
    visit.start_at("/swipe")?;
    visit.card()?;
    visit.settles()?;
    let asked = |visit: &packan_tests::Visit| {
        let seen = visit.site().seen().into_iter().filter(|seen| seen.file.is_some());
        seen.map(|seen| seen.target).collect()
    };
    if until == Until::FirstCard {
        return Ok(asked(&visit));
    }
    visit.is_kept()?;
    Ok(asked(&visit))
}
