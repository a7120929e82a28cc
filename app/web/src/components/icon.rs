use leptos::prelude::*;

/// The app's icons: 24 units, drawn with the text's colour, never the only carrier of a meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// The game.
    Cards,
    /// The map.
    Pin,
    /// The list of trades.
    List,
    /// Saved, or to save.
    Bookmark,
    /// Settings.
    Settings,
    /// One's own answers.
    Answers,
    /// Take back.
    Undo,
    /// No.
    Cross,
    /// Neutral.
    Tilde,
    /// Yes.
    Check,
    /// Love.
    Bolt,
    /// Share.
    Share,
    /// Call.
    Phone,
    /// Write.
    Mail,
    /// Website.
    Globe,
    /// Way there.
    Route,
    /// Onward.
    Arrow,
    /// Search.
    Search,
    /// Copy.
    Copy,
    /// Leaves the app.
    Out,
    /// Print.
    Print,
    /// Open downwards.
    Down,
    /// A remark.
    Info,
    /// Where the device is.
    Here,
}

impl Icon {
    /// Path data on a 24 × 24 grid.
    const fn path(self) -> &'static str {
        match self {
            Self::Cards => {
                "M9 4h8a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2ZM4 7v11"
            }
            Self::Pin => {
                "M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.5C5 14.8 12 21 12 21ZM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z"
            }
            Self::List => "M4 6h16M4 12h16M4 18h10",
            Self::Bookmark => "M7 4h10a1 1 0 0 1 1 1v15l-6-4.5L6 20V5a1 1 0 0 1 1-1Z",
            Self::Settings => {
                "M4 7h9M19 7h1M4 17h1M11 17h9M16 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM8 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z"
            }
            Self::Answers => {
                "m3.5 6 1.5 1.5L8 4.5M3.5 12 5 13.5l3-3M3.5 18 5 19.5l3-3M12 6h8.5M12 12h8.5M12 18h8.5"
            }
            Self::Undo => "M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3",
            Self::Cross => "M6 6l12 12M18 6 6 18",
            Self::Tilde => "M4 13c2-4 5-4 8-1s6 3 8-1",
            Self::Check => "M5 12.5 10 17.5 19.5 7",
            Self::Bolt => "M13 2 5 13.5h6L10 22l9-12.5h-6.5L13 2Z",
            Self::Share => "M12 15V4M8 7.5 12 3.5l4 4M5 13v6a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-6",
            Self::Phone => {
                "M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a2 2 0 0 1-2 2A15 15 0 0 1 4 5a2 2 0 0 1 2-2Z"
            }
            Self::Mail => {
                "M4 6h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1ZM3.5 7l8.5 6.5L20.5 7"
            }
            Self::Globe => {
                "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3.5 12h17M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9s.5-6 3.5-9Z"
            }
            Self::Route => {
                "M6 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM18 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM8 17h7a3 3 0 0 0 0-6H9a3 3 0 0 1 0-6h7"
            }
            Self::Arrow => "M5 12h14M13 6l6 6-6 6",
            Self::Search => "M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM16 16l5 5",
            Self::Down => "m6 9 6 6 6-6",
            Self::Here => {
                "M12 3v4M12 17v4M3 12h4M17 12h4M12 17a5 5 0 1 0 0-10 5 5 0 0 0 0 10ZM12 12v.01"
            }
            Self::Info => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5.5M12 7.5v.01",
            Self::Out => "M7 17 17 7M9 7h8v8",
            Self::Print => {
                "M7 9V3.5h10V9M7 17H5a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1h14a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-2M7 14h10v6.5H7z"
            }
            Self::Copy => "M9 9h10v11H9zM15 9V4H5v11h4",
        }
    }

    /// The icon as a picture that screen readers skip.
    pub fn view(self) -> impl IntoView {
        self.view_as("icon")
    }

    /// The icon under a class of its own, such as one that turns it or fills it.
    pub fn view_as(self, class: &'static str) -> impl IntoView {
        view! {
            <svg
                class=class
                viewBox="0 0 24 24"
                width="24"
                height="24"
                fill="none"
                stroke="currentColor"
                stroke-width="2"
                stroke-linecap="round"
                stroke-linejoin="round"
                aria-hidden="true"
            >
                <path d=self.path() />
            </svg>
        }
    }
}
