//! Opening hours: read from OpenStreetMap's notation, and what they mean at a moment.

mod openness;
mod read;
mod week;

pub use self::read::NotPlain;
pub use openness::{Openness, openness};
pub use week::{WeekTime, Weekday};

/// Minutes of a day.
const DAY: u16 = 24 * 60;

/// The hours of a week, as far as they are the same every week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningHours {
    days: [Vec<Span>; 7],
}

/// From when to when, in minutes after the midnight that the day begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// 0 to 1439.
    pub from: u16,
    /// After `from`, and above 1440 where it ends on the next day.
    pub to: u16,
}

/// Days in a row that have the same hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<'a> {
    /// The first day.
    pub first: Weekday,
    /// The last day, maybe the same.
    pub last: Weekday,
    /// Its hours, early ones first; none where it is closed.
    pub spans: &'a [Span],
}

impl OpeningHours {
    /// The hours of a day, early ones first.
    pub fn on(&self, day: Weekday) -> &[Span] {
        &self.days[day.index()]
    }

    /// The week, Monday first, with days in a row that are the same in one line.
    pub fn lines(&self) -> Vec<Line<'_>> {
        let mut lines: Vec<Line<'_>> = Vec::new();
        for &day in Weekday::ALL {
            let spans = self.on(day);
            match lines.last_mut() {
                Some(line) if line.spans == spans => line.last = day,
                _ => lines.push(Line { first: day, last: day, spans }),
            }
        }
        lines
    }
}

#[cfg(test)]
mod tests;
