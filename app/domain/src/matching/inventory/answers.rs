/// How many answers a card offers, and which values of an item each of them stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answers {
    /// No (1–3) and Yes (4–5).
    Two,
    /// No (1–2), Neutral (3) and Yes (4–5).
    Three,
    /// No (1–2), Neutral (3), Yes (4) and Love (5): the game's.
    Four,
    /// Each value for itself.
    Five,
}

/// Values from the first to the second, both included, each 1 to 5.
pub(super) type Span = (u8, u8);

impl Answers {
    /// The values of each answer, in order.
    pub(super) const fn spans(self) -> &'static [Span] {
        match self {
            Self::Two => &[(1, 3), (4, 5)],
            Self::Three => &[(1, 2), (3, 3), (4, 5)],
            Self::Four => &[(1, 2), (3, 3), (4, 4), (5, 5)],
            Self::Five => &[(1, 1), (2, 2), (3, 3), (4, 4), (5, 5)],
        }
    }

    /// The values that share the answer of `value`.
    pub(super) fn span(self, value: u8) -> Span {
        let of = |span: &&Span| (span.0..=span.1).contains(&value);
        self.spans().iter().find(of).copied().unwrap_or((value, value))
    }
}
