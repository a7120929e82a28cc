//! Keys of the keyboard.

/// A key that is pressed and released.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// ←
    Left,
    /// ↑
    Up,
    /// →
    Right,
    /// ↓
    Down,
    /// ⌫
    Backspace,
    /// ⇥
    Tab,
    /// ⏎
    Enter,
    /// ⎋
    Escape,
}

impl Key {
    /// WebDriver's letter for it.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Left => "\u{e012}",
            Self::Up => "\u{e013}",
            Self::Right => "\u{e014}",
            Self::Down => "\u{e015}",
            Self::Backspace => "\u{e003}",
            Self::Tab => "\u{e004}",
            Self::Enter => "\u{e007}",
            Self::Escape => "\u{e00c}",
        }
    }
}
