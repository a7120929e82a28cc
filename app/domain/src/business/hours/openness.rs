use super::{DAY, OpeningHours, WeekTime, Weekday};

/// Minutes of a week.
const WEEK: u32 = 7 * DAY as u32;

/// Whether somebody is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Openness {
    /// Nobody knows: there are no hours, or none that can be read, or no clock.
    Unknown,
    /// Open.
    Open {
        /// When it closes; `None` if never.
        until: Option<WeekTime>,
    },
    /// Closed.
    Closed {
        /// When it opens next; `None` if never.
        opens: Option<WeekTime>,
    },
}

/// Whether a firm with these hours is open at this moment of its own clock. Public holidays are not
/// known.
pub fn openness(hours: Option<&OpeningHours>, now: Option<WeekTime>) -> Openness {
    let Some((hours, now)) = hours.zip(now) else { return Openness::Unknown };
    let now = now.minutes();
    let Some(end) = end(hours, now) else {
        let away = |start: &u32| (start + WEEK - now) % WEEK;
        let opens = times(hours).map(|(start, _)| start).min_by_key(away);
        return Openness::Closed { opens: opens.map(WeekTime::after) };
    };
    // One time may follow the other without a break: around midnight, or all week.
    let mut until = end;
    while let Some(later) = self::end(hours, until % WEEK).filter(|_| until < now + WEEK) {
        until = until - until % WEEK + later;
    }
    let closes = until < now + WEEK;
    Openness::Open { until: closes.then(|| WeekTime::after(until % WEEK)) }
}

/// When the time that holds `now` ends, in minutes since the week of `now` began.
fn end(hours: &OpeningHours, now: u32) -> Option<u32> {
    times(hours).find_map(|(start, end)| {
        // Sunday's last hours may lie on Monday.
        let now = if now < start { now + WEEK } else { now };
        (start..end).contains(&now).then(|| if now >= WEEK { end - WEEK } else { end })
    })
}

/// Every time of the week, in minutes since it began.
fn times(hours: &OpeningHours) -> impl Iterator<Item = (u32, u32)> {
    Weekday::ALL.iter().flat_map(|&day| {
        let midnight = WeekTime { day, minute: 0 }.minutes();
        let spans = hours.on(day).iter();
        spans.map(move |span| (midnight + u32::from(span.from), midnight + u32::from(span.to)))
    })
}
