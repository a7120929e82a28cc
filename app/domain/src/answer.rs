//! The four answers to a card.

/// What a person says to a trade, from least to most liked.
///
/// Four and not two: on real response data a finer answer is worth more than a cleverer card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// "Nein", a swipe to the left.
    No,
    /// "Egal", a swipe down.
    Neutral,
    /// "Ja", a swipe to the right.
    Yes,
    /// "Mega", a swipe up.
    Love,
}

impl Answer {
    /// Every answer, least liked first.
    pub const ALL: [Self; 4] = [Self::No, Self::Neutral, Self::Yes, Self::Love];

    /// Stable key in saved state and addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Neutral => "neutral",
            Self::Yes => "yes",
            Self::Love => "love",
        }
    }

    /// The answer of a stable key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.key() == key)
    }

    /// Position from 0 (No) to 3 (Love).
    pub const fn level(self) -> usize {
        match self {
            Self::No => 0,
            Self::Neutral => 1,
            Self::Yes => 2,
            Self::Love => 3,
        }
    }
}
