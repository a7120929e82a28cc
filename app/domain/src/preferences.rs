//! How a person wants the app to look and speak.

use crate::{keyed::keyed_enum, language::Language};

keyed_enum! {
    /// Light or dark.
    Theme {
        /// As the device says.
        System = "system",
        /// Always light.
        Light = "light",
        /// Always dark.
        Dark = "dark",
    }
}

keyed_enum! {
    /// How much moves.
    Motion {
        /// As the device says.
        System = "system",
        /// Fades instead of movement.
        Reduced = "reduced",
    }
}

/// How a person wants the app to look and speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Preferences {
    /// Chosen language; `None` follows the device.
    pub language: Option<Language>,
    /// Light or dark.
    pub theme: Theme,
    /// How much moves.
    pub motion: Motion,
}

impl Default for Preferences {
    fn default() -> Self {
        Self { language: None, theme: Theme::System, motion: Motion::System }
    }
}
