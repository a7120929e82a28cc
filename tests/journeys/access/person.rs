//! Who looks at every page: somebody who has answered, put something aside, and speaks a language.

use packan_tests::{Journey, put_aside};

/// Answers to fifteen cards, trades and firms put aside, with notes and some that are gone.
macro_rules! record {
    ($language:literal) => {
        concat!(
            r"localStorage.getItem('packan.saved') ?? localStorage.setItem('packan.saved', JSON.stringify({
                version: 2, seed: '7', town: 'marl',
                answers: Object.entries({
                    tischler: 'love', baecker: 'no', drechsler: 'yes', konditor: 'no', holzbildhauer: 'love',
                    fleischer: 'no', zimmerer: 'yes', augenoptiker: 'neutral', parkettleger: 'yes', maurer: 'no',
                    friseur: 'no', geigenbauer: 'love', dachdecker: 'no', metallbauer: 'no', bootsbauer: 'yes',
                }).map(([trade, answer]) => ({ trade, answer })),",
            put_aside!(),
            r"preferences: { language: '",
            $language,
            r"', theme: 'system', motion: 'system' },
            }))"
        )
    };
}

/// The languages of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    /// As most people here read.
    German,
    /// For who reads that better.
    English,
}

impl Language {
    /// As the document element says it.
    pub(super) fn tag(self) -> &'static str {
        match self {
            Self::German => "de",
            Self::English => "en",
        }
    }

    /// A visit of somebody who speaks it.
    pub(super) fn plan(self) -> Journey {
        Journey::default().before_every_page(match self {
            Self::German => record!("de"),
            Self::English => record!("en"),
        })
    }

    /// The same page in this language: what stands in frames knows nothing of the person.
    pub(super) fn of(self, path: &str) -> String {
        if self == Self::German || !path.starts_with("/eingebettet/") {
            return path.to_owned();
        }
        let joint = if path.contains('?') { '&' } else { '?' };
        format!("{path}{joint}sprache={}", self.tag())
    }
}
