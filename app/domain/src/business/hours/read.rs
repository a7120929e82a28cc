use super::{DAY, OpeningHours, Span, Weekday};

/// A text that is not of the simple kind of opening hours. The caller shows it as it is written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a plain week such as Mo-Fr 08:00-17:00; Sa 09:00-13:00")]
pub struct NotPlain;

/// What a rule says of its days.
struct Rule {
    days: Vec<Weekday>,
    spans: Vec<Span>,
    /// Stands beside what earlier rules say of these days, and not in its place.
    adds: bool,
}

impl OpeningHours {
    /// Reads the part of OpenStreetMap's notation that firms write: weeks of `Mo-Fr 08:00-12:00,
    /// 13:00-17:00; Sa 09:00-13:00; PH off`, `24/7`. A later rule takes the place of an earlier
    /// one for its days, as <https://wiki.openstreetmap.org/wiki/Key:opening_hours> has it; what
    /// is said of public holidays is read over.
    ///
    /// Errors: [`NotPlain`] for months, comments, sunrise and all else.
    pub fn parse(text: &str) -> Result<Self, NotPlain> {
        let mut hours = Self { days: Default::default() };
        if text.trim() == "24/7" {
            hours.days.fill(vec![Span { from: 0, to: DAY }]);
            return Ok(hours);
        }
        for Rule { days, spans, adds } in rules(text)? {
            for day in days {
                let own = &mut hours.days[day.index()];
                if !adds {
                    own.clear();
                }
                own.extend(&spans);
                own.sort();
            }
        }
        Ok(hours)
    }
}

fn rules(text: &str) -> Result<Vec<Rule>, NotPlain> {
    // Around dashes and commas people put spaces or don't: "05:30 - 13:00", "Su, PH off".
    let mut tight = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for mark in ["-", ",", ";"] {
        tight = tight.replace(&format!(" {mark}"), mark).replace(&format!("{mark} "), mark);
    }
    let mut rules = Vec::new();
    for part in tight.split(';').filter(|part| !part.is_empty()) {
        for (place, rule) in split_additions(part).into_iter().enumerate() {
            rules.push(self::rule(rule, place > 0)?);
        }
    }
    if rules.is_empty() { Err(NotPlain) } else { Ok(rules) }
}

/// Cuts "Mo-Fr 08:00-18:00,Sa 09:00-13:00" before every comma that follows a time and precedes
/// a day.
fn split_additions(part: &str) -> Vec<&str> {
    let mut rules = Vec::new();
    let mut rest = part;
    let mut from = 0;
    while let Some(comma) = rest[from..].find(',').map(|at| from + at) {
        let after_time = rest[..comma].ends_with(|c: char| c.is_ascii_digit());
        let before_day = rest[comma + 1..].starts_with(|c: char| c.is_ascii_uppercase());
        if after_time && before_day {
            rules.push(&rest[..comma]);
            rest = &rest[comma + 1..];
            from = 0;
        } else {
            from = comma + 1;
        }
    }
    rules.push(rest);
    rules
}

fn rule(text: &str, adds: bool) -> Result<Rule, NotPlain> {
    let (days, times) = match text.split_once(' ') {
        Some((selector, times)) => (days(selector)?, times),
        None => (Weekday::ALL.to_vec(), text),
    };
    let spans = match times {
        "off" | "closed" => Vec::new(),
        times => times.split(',').map(span).collect::<Result<_, _>>()?,
    };
    Ok(Rule { days, spans, adds })
}

/// The days of "Mo-Th,Sa"; public holidays are none.
fn days(selector: &str) -> Result<Vec<Weekday>, NotPlain> {
    let day = |key: &str| Weekday::from_key(key).ok_or(NotPlain);
    let mut days = Vec::new();
    for part in selector.split(',') {
        match part.split_once('-') {
            None if part == "PH" => {}
            None => days.push(day(part)?),
            Some((first, last)) => {
                let (first, last) = (day(first)?.index(), day(last)?.index());
                // "Sa-Mo" goes over the end of the week.
                let last = if last < first { last + Weekday::ALL.len() } else { last };
                days.extend((first..=last).map(Weekday::after_monday));
            }
        }
    }
    Ok(days)
}

fn span(text: &str) -> Result<Span, NotPlain> {
    let (from, to) = text.split_once('-').ok_or(NotPlain)?;
    let (from, to) = (minute(from)?, minute(to)?);
    // "22:00-02:00" ends on the next day.
    let to = if to <= from { to + DAY } else { to };
    if from < DAY && to <= 2 * DAY { Ok(Span { from, to }) } else { Err(NotPlain) }
}

/// Minutes after midnight of "7:30" or "24:00".
fn minute(text: &str) -> Result<u16, NotPlain> {
    let (hours, minutes) = text.split_once(':').ok_or(NotPlain)?;
    let number = |digits: &str, least: usize, most: u16| {
        let plain =
            (least..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        digits.parse().ok().filter(|number: &u16| plain && *number <= most).ok_or(NotPlain)
    };
    Ok(number(hours, 1, 24)? * 60 + number(minutes, 2, 59)?)
}
