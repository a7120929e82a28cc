//! Whether somebody is still there, on a device that many share.

/// Seconds without input after which one asks.
pub const PATIENCE: u32 = 180;
/// Seconds in which somebody can still say that they are there.
pub const NOTICE: u32 = 20;

/// Whether somebody is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Presence {
    /// Nobody has done anything yet, so there is nothing to protect.
    #[default]
    Unmet,
    /// Somebody is.
    Here,
    /// It has been quiet for so long that one asks.
    Asked {
        /// Seconds until nobody is there.
        left: u32,
    },
    /// Nobody is any more.
    Gone,
}

impl Presence {
    /// What so many seconds since the last input mean; `None` before the first.
    ///
    /// A device that slept through the notice wakes with nobody there: whoever wakes it may be
    /// somebody else.
    pub fn after(quiet: Option<u32>) -> Self {
        match quiet {
            None => Self::Unmet,
            Some(quiet) if quiet < PATIENCE => Self::Here,
            Some(quiet) if quiet < PATIENCE + NOTICE => {
                Self::Asked { left: PATIENCE + NOTICE - quiet }
            }
            Some(_) => Self::Gone,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_quiet_is_asked_and_then_taken_for_gone() {
        assert_eq!(Presence::after(None), Presence::Unmet);
        assert_eq!(Presence::after(Some(0)), Presence::Here);
        assert_eq!(Presence::after(Some(179)), Presence::Here);
        assert_eq!(Presence::after(Some(180)), Presence::Asked { left: 20 });
        assert_eq!(Presence::after(Some(199)), Presence::Asked { left: 1 });
        assert_eq!(Presence::after(Some(200)), Presence::Gone);
        assert_eq!(Presence::after(Some(u32::MAX)), Presence::Gone);
    }
}
