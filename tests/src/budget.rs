//! How many bytes a visit may cost, in Brotli bytes, in one place for the tests and the bench.
//!
//! The targets are what a phone loads in a moment where the network is slow: 100 kB take 0.5 s of a
//! slow 4G connection (205 kB/s). Where we are above one, the budget is what was reached and a
//! little for what changes every day, so that it goes down only.

use crate::Sizes;

/// A budget, and what it should become.
#[derive(Debug, Clone, Copy)]
pub struct Budget {
    /// More is a failure.
    pub most: u64,
    /// What we aim at.
    pub target: u64,
}

impl Budget {
    /// As much as we aim at.
    const fn reached(target: u64) -> Self {
        Self { most: target, target }
    }

    /// How a figure compares with it.
    pub fn verdict(self, bytes: u64) -> String {
        let Self { most, target } = self;
        match (bytes <= most, most == target) {
            (true, true) => format!("within the budget of {most}"),
            (true, false) => format!("within the budget of {most}; the target is {target}"),
            (false, _) => format!("OVER the budget of {most}"),
        }
    }
}

/// What the first paint waits for.
pub const FIRST_PAINT: Budget = Budget::reached(40_000);

/// HTML, CSS, JS, WASM and data until the first card can be answered.
pub const FIRST_CARD: Budget = Budget { most: 209_600, target: 190_000 };

/// Fonts and pictures of the first card, beside that.
pub const FIRST_CARD_LOOKS: Budget = Budget::reached(80_000);

/// What the map of a town takes that other pages of the whole app do not, without pictures.
pub const MAP: Budget = Budget::reached(60_000);

/// The program whose crates have budgets: the first card waits for it.
pub const GAME: &str = "packan-game";

/// Bytes that a crate may take of the game as it is linked (two and a half times what is optimised,
/// and eight times what is compressed): what it took in November 2026 and a twentieth. Of nobody's
/// are mostly what wasm-bindgen reads and takes away.
const CRATES: &[(&str, u64)] = &[
    ("packan_web", 154_100),
    ("(other)", 126_900),
    ("tachys", 89_400),
    ("reactive_graph", 62_600),
    // And the views of the app that are pieces of a page: each is a function in a box of its own.
    ("alloc", 61_200),
    ("core", 59_100),
    ("packan_feed", 51_700),
    ("(data)", 49_400),
    ("web_sys", 31_100),
    ("js_sys", 30_600),
    ("serde_json", 16_000),
    ("packan_domain", 12_500),
    ("hashbrown", 8_900),
    ("packan_game", 8_600),
];

/// What any other crate may take, so that none slips in unseen.
const OTHER_CRATE: u64 = 7_500;

/// A sentence for each crate that takes more of the game than it may.
pub fn over(sizes: &Sizes) -> Vec<String> {
    let most =
        |name: &str| CRATES.iter().find(|(it, _)| *it == name).map_or(OTHER_CRATE, |it| it.1);
    let crates = sizes.largest_first().into_iter();
    let over = crates.filter(|(name, bytes)| *bytes > most(name));
    over.map(|(name, bytes)| format!("{name} takes {bytes} bytes of {GAME}, not {}.", most(name)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_that_grows_is_named() {
        let sizes = |bytes| Sizes::from([("packan_feed".to_owned(), bytes)]);
        assert_eq!(over(&sizes(1)), Vec::<String>::new());
        assert!(over(&sizes(1_000_000)).concat().starts_with("packan_feed takes 1000000 bytes"));
    }
}
