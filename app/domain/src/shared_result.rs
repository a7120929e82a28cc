//! What somebody says of their result to somebody else: the trades, and nothing more.

use crate::{slug::MAX_SLUG_BYTES, trade::TradeId};

/// Trades that a shared result names at most.
pub const MAX_SHARED: usize = 5;

/// Name of the trades in the fragment.
const TRADES: &str = "t";

/// Stands between two trades; no slug has it.
const BETWEEN: char = '.';

/// A longer fragment is nobody's result: the longest trades there can be, twice over, because what
/// passes a link on may have added something.
const MAX_FRAGMENT_BYTES: usize = 2 * MAX_SHARED * (MAX_SLUG_BYTES + 1);

/// The best trades of somebody's result, the first one on top: at least one, each once.
///
/// It travels in the fragment of a link, which no browser sends to a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedResult(Vec<TradeId>);

impl SharedResult {
    /// The first of these; `None` where there are none.
    pub fn of(trades: impl IntoIterator<Item = TradeId>) -> Option<Self> {
        let mut taken: Vec<TradeId> = Vec::new();
        for trade in trades {
            if taken.len() < MAX_SHARED && !taken.contains(&trade) {
                taken.push(trade);
            }
        }
        (!taken.is_empty()).then_some(Self(taken))
    }

    /// Reads a link's fragment, with or without its `#`; `None` where it names no known trade.
    /// What is not known is left out, because the feed may have changed since.
    pub fn from_fragment(fragment: &str, known: impl Fn(&TradeId) -> bool) -> Option<Self> {
        if fragment.len() > MAX_FRAGMENT_BYTES {
            return None;
        }
        // Some who pass links on write them as if the fragment were a form.
        let plain = fragment.trim_start_matches('#').replace("%3D", "=").replace("%2E", ".");
        let trades = plain.split('&').find_map(|pair| pair.strip_prefix(TRADES)?.strip_prefix('='));
        let slugs = trades.unwrap_or_default().split(BETWEEN);
        Self::of(slugs.filter_map(|slug| TradeId::parse(slug).ok()).filter(known))
    }

    /// The fragment of a link, without its `#`.
    pub fn fragment(&self) -> String {
        let slugs: Vec<&str> = self.0.iter().map(TradeId::as_str).collect();
        format!("{TRADES}={}", slugs.join(&BETWEEN.to_string()))
    }

    /// The trades, the best first.
    pub fn trades(&self) -> &[TradeId] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn trade(slug: &str) -> TradeId {
        TradeId::parse(slug).unwrap()
    }

    fn read(fragment: &str) -> Option<Vec<String>> {
        let shared = SharedResult::from_fragment(fragment, |_| true)?;
        Some(shared.trades().iter().map(ToString::to_string).collect())
    }

    #[test]
    fn a_result_is_a_short_readable_fragment() {
        let shared = SharedResult::of(["baecker", "anlagenmechaniker-shk"].map(trade)).unwrap();
        assert_eq!(shared.fragment(), "t=baecker.anlagenmechaniker-shk");
        assert_eq!(SharedResult::from_fragment(&shared.fragment(), |_| true), Some(shared));
    }

    #[test]
    fn no_more_than_five_are_told_and_each_once() {
        let many = ["a", "b", "a", "c", "d", "e", "f"].map(trade);
        assert_eq!(SharedResult::of(many).unwrap().fragment(), "t=a.b.c.d.e");
        assert_eq!(SharedResult::of([]), None);
    }

    #[test]
    fn unknown_trades_are_left_out() {
        let known = |trade: &TradeId| trade.as_str() != "zauberer";
        let read = |fragment| SharedResult::from_fragment(fragment, known);
        assert_eq!(read("#t=zauberer.baecker"), SharedResult::of([trade("baecker")]));
        assert_eq!(read("#t=zauberer"), None);
    }

    #[test]
    fn what_chats_make_of_a_link_is_still_read() {
        for fragment in
            ["#t=baecker", "t=baecker.", "#t%3Dbaecker", "##t=baecker", "#x=1&t=baecker&fbclid=2"]
        {
            assert_eq!(read(fragment), Some(vec!["baecker".to_owned()]), "{fragment}");
        }
    }

    #[test]
    fn what_is_no_result_is_none() {
        let long = format!("t={}", "baecker.".repeat(1_000));
        for fragment in ["", "#", "t", "#t=", "#t=.....", "#inhalt", "#t=Bäcker", "#t=../..", &long]
        {
            assert_eq!(read(fragment), None, "{fragment}");
        }
    }

    proptest! {
        #[test]
        fn any_fragment_is_read_or_refused(fragment in any::<String>()) {
            let known = |trade: &TradeId| trade.as_str().len() > 2;
            if let Some(shared) = SharedResult::from_fragment(&fragment, known) {
                prop_assert!((1..=MAX_SHARED).contains(&shared.trades().len()));
                prop_assert!(shared.trades().iter().all(known));
            }
        }

        #[test]
        fn hostile_words_never_come_through(
            words in prop::collection::vec("[a-z0-9-]{0,90}|[<>\"'%&=#.]{0,9}|\\PC{0,9}", 0..30)
        ) {
            let fragment = format!("#t={}", words.join("."));
            if let Some(shared) = SharedResult::from_fragment(&fragment, |_| true) {
                prop_assert!(shared.trades().len() <= MAX_SHARED);
                for trade in shared.trades() {
                    prop_assert!(TradeId::parse(trade.as_str()).is_ok());
                }
                let mut once = shared.trades().to_vec();
                once.sort();
                once.dedup();
                prop_assert_eq!(once.len(), shared.trades().len());
            }
        }

        #[test]
        fn what_is_written_is_read_again(slugs in prop::collection::vec("[a-z0-9]{1,80}", 1..9)) {
            let shared = SharedResult::of(slugs.iter().map(|slug| trade(slug))).unwrap();
            let fragment = shared.fragment();
            prop_assert!(fragment.len() <= MAX_FRAGMENT_BYTES);
            prop_assert_eq!(SharedResult::from_fragment(&fragment, |_| true), Some(shared));
        }
    }
}
