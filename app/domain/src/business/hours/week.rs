use super::DAY;
use crate::keyed::keyed_enum;

keyed_enum! {
    /// A day of the week; keys are those of OpenStreetMap and schema.org.
    Weekday {
        /// Montag.
        Monday = "Mo",
        /// Dienstag.
        Tuesday = "Tu",
        /// Mittwoch.
        Wednesday = "We",
        /// Donnerstag.
        Thursday = "Th",
        /// Freitag.
        Friday = "Fr",
        /// Samstag.
        Saturday = "Sa",
        /// Sonntag.
        Sunday = "Su",
    }
}

impl Weekday {
    /// 0 for Monday to 6 for Sunday.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The day so many days after a Monday.
    pub fn after_monday(days: usize) -> Self {
        Self::ALL[days % Self::ALL.len()]
    }
}

/// A moment of any week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeekTime {
    /// The day.
    pub day: Weekday,
    /// Minutes after its midnight, 0 to 1439.
    pub minute: u16,
}

impl WeekTime {
    /// Minutes since the week began.
    pub(super) fn minutes(self) -> u32 {
        u32::try_from(self.day.index()).unwrap_or_default() * u32::from(DAY)
            + u32::from(self.minute)
    }

    /// The moment so many minutes after a week began.
    pub(super) fn after(minutes: u32) -> Self {
        let day = usize::try_from(minutes / u32::from(DAY)).unwrap_or_default();
        let minute = u16::try_from(minutes % u32::from(DAY)).unwrap_or_default();
        Self { day: Weekday::after_monday(day), minute }
    }
}
