use clap::ValueEnum;

/// How the next card is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum Choice {
    /// The one expected to tell most
    Adaptive,
    /// The best order that is the same for everybody
    Fixed,
    /// A shuffle
    Random,
}

impl Choice {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Adaptive, Self::Fixed, Self::Random];

    /// The report's word for it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Adaptive => "adaptive",
            Self::Fixed => "fixed",
            Self::Random => "random",
        }
    }
}
