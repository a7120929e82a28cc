use leptos::prelude::*;
use packan_domain::trade::TradeId;

/// How many trades a result shows.
pub const SHOWN: usize = 5;

/// The trades that stood on the result page when it was left, for as long as the document lives:
/// who comes back is told what changed.
#[derive(Clone, Copy, Default)]
pub struct LastResult(StoredValue<Option<Vec<TradeId>>>);

impl LastResult {
    /// Remembers what is shown now.
    pub fn remember(self, shown: Vec<TradeId>) {
        self.0.set_value(Some(shown));
    }

    /// What stood there; `None` if nobody has looked yet.
    pub fn shown(self) -> Option<Vec<TradeId>> {
        self.0.get_value()
    }
}

/// The last result of the nearest provider; the game by itself has none.
pub fn use_last_result() -> LastResult {
    use_context().unwrap_or_default()
}

/// What became of the shown trades, the most telling thing only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// These are shown and were not, in the order in which they are shown.
    Newcomers(Vec<TradeId>),
    /// This one leads now.
    Leader(TradeId),
    /// They stand in another order.
    Order,
    /// They stand as they did.
    Nothing,
}

impl Change {
    /// What is different in `after`.
    pub fn between(before: &[TradeId], after: &[TradeId]) -> Self {
        let newcomers: Vec<TradeId> =
            after.iter().filter(|trade| !before.contains(trade)).cloned().collect();
        match after.first() {
            _ if !newcomers.is_empty() => Self::Newcomers(newcomers),
            Some(leader) if before.first() != Some(leader) => Self::Leader(leader.clone()),
            _ if before != after => Self::Order,
            _ => Self::Nothing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trades(names: &str) -> Vec<TradeId> {
        names.split(' ').filter_map(|name| TradeId::parse(name).ok()).collect()
    }

    #[test]
    fn the_most_telling_change_is_told() {
        let before = trades("maurer tischler maler");
        let change = |after: &str| Change::between(&before, &trades(after));
        assert_eq!(change("maurer tischler maler"), Change::Nothing);
        assert_eq!(change("maurer maler tischler"), Change::Order);
        assert_eq!(change("maler maurer tischler"), Change::Leader(trades("maler").remove(0)));
        assert_eq!(change("glaser maurer seiler"), Change::Newcomers(trades("glaser seiler")));
    }
}
