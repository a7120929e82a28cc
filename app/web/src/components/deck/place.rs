use packan_domain::answer::Answer;

/// Where a card lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// On top, to be answered.
    Top,
    /// On top again, because this answer was taken back.
    Returned(Answer),
    /// On its way out with this answer.
    Leaving(Answer),
    /// Underneath, as what follows these answers to the card on top.
    Behind(Vec<Answer>),
}

impl Place {
    /// Whether the card is the one to be answered.
    pub fn is_top(&self) -> bool {
        matches!(self, Self::Top | Self::Returned(_))
    }

    /// Whether the card is on its way out.
    pub fn is_leaving(&self) -> bool {
        matches!(self, Self::Leaving(_))
    }

    /// Classes that a style sheet knows the place by.
    pub fn class(&self) -> String {
        match self {
            Self::Top => "play-card--top".to_owned(),
            Self::Returned(answer) => {
                "play-card--top play-card--returns-".to_owned() + answer.key()
            }
            Self::Leaving(answer) => "play-card--thrown-".to_owned() + answer.key(),
            Self::Behind(_) => "play-card--behind".to_owned(),
        }
    }

    /// Keys of the answers that a card underneath follows, for [`super::drag`] to find it by.
    pub fn after(&self) -> Option<String> {
        let Self::Behind(answers) = self else { return None };
        Some(answers.iter().map(|answer| answer.key()).collect::<Vec<_>>().join(" "))
    }
}
