//! Trades in the order in which they probably suit a person.

use super::{ordinal::probability_of_liking, outlook::Outlook};
use crate::{order::sort_by, trade::TradeId};

/// A trade and how it probably suits.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked {
    /// The trade.
    pub trade: TradeId,
    /// Expected liking; its unit is the model's, 0 is an average trade for an average person.
    pub mean: f32,
    /// Standard deviation of the liking, in the same unit.
    pub deviation: f32,
    /// Probability that the person answers Yes or Love, 0 to 1.
    pub fit: f32,
}

/// How sure it is that a trade suits, for words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sureness {
    /// "passt eher nicht"
    Hardly,
    /// "könnte passen"
    Perhaps,
    /// "passt wahrscheinlich"
    Rather,
    /// "passt ziemlich sicher"
    Quite,
}

impl Ranked {
    /// How sure it is that the trade suits.
    pub const fn sureness(&self) -> Sureness {
        Sureness::of(self.fit)
    }
}

impl Sureness {
    /// Quite from a fit of 80 %, Rather from 60 %, Perhaps from 30 %.
    const fn of(fit: f32) -> Self {
        match fit {
            0.8.. => Self::Quite,
            0.6.. => Self::Rather,
            0.3.. => Self::Perhaps,
            _ => Self::Hardly,
        }
    }

    /// How sure it is that `ranked` suit as a whole: the expected share that would be liked.
    pub fn of_all(ranked: &[Ranked]) -> Self {
        let fits: f32 = ranked.iter().map(|ranked| ranked.fit).sum();
        Self::of(fits / ranked.len().max(1) as f32)
    }
}

/// All trades, most liked first and those that were refused last, equals in the order of their
/// keys. A refused trade keeps its figures: it is only never shown before one that was not.
// Halving the precision of a figure that is shown in words.
#[allow(clippy::cast_possible_truncation)]
pub(super) fn ranking(ids: &[TradeId], outlook: &Outlook) -> Vec<Ranked> {
    let mut ranked: Vec<(f64, Ranked)> = ids
        .iter()
        .zip(&outlook.likings)
        .zip(&outlook.standings)
        .map(|((id, liking), standing)| {
            let fit = probability_of_liking(liking.mean, liking.variance);
            let ranked = Ranked {
                trade: id.clone(),
                mean: liking.mean as f32,
                deviation: liking.variance.sqrt() as f32,
                fit: fit as f32,
            };
            (*standing, ranked)
        })
        .collect();
    sort_by(&mut ranked, |(standing, one), (other_standing, other)| {
        other_standing.total_cmp(standing).then_with(|| one.trade.cmp(&other.trade))
    });
    ranked.into_iter().map(|(_, ranked)| ranked).collect()
}
