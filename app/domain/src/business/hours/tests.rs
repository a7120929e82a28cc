use proptest::prelude::*;

use super::*;

/// The week in one line: "Mo-Fr 8:00-17:00 | Sa-Su closed".
fn read(text: &str) -> String {
    let Ok(hours) = OpeningHours::parse(text) else { return "not plain".to_owned() };
    let time = |minute: u16| format!("{}:{:02}", minute / 60, minute % 60);
    let line = |line: Line<'_>| {
        let spans = line.spans.iter();
        let spans: Vec<_> =
            spans.map(|span| format!("{}-{}", time(span.from), time(span.to))).collect();
        let days = match line {
            Line { first, last, .. } if first == last => first.key().to_owned(),
            Line { first, last, .. } => format!("{}-{}", first.key(), last.key()),
        };
        format!("{days} {}", if spans.is_empty() { "closed".to_owned() } else { spans.join(",") })
    };
    hours.lines().into_iter().map(line).collect::<Vec<_>>().join(" | ")
}

#[test]
fn weeks_are_read_as_firms_write_them() {
    for (text, week) in [
        ("Mo-Fr 08:00-17:00; Sa 09:00-13:00", "Mo-Fr 8:00-17:00 | Sa 9:00-13:00 | Su closed"),
        ("Mo-Fr 09:00-13:00,15:00-18:00", "Mo-Fr 9:00-13:00,15:00-18:00 | Sa-Su closed"),
        (
            "Tu-Fr 08:00-17:00, Sa 08:00-14:00",
            "Mo closed | Tu-Fr 8:00-17:00 | Sa 8:00-14:00 | Su closed",
        ),
        ("Mo-Sa 05:30 - 13:00;Su, PH off", "Mo-Sa 5:30-13:00 | Su closed"),
        (
            "We,Fr 9:00-13:00",
            "Mo-Tu closed | We 9:00-13:00 | Th closed | Fr 9:00-13:00 | Sa-Su closed",
        ),
        (
            "Mo-Fr 08:00-18:00; We 08:00-12:30",
            "Mo-Tu 8:00-18:00 | We 8:00-12:30 | Th-Fr 8:00-18:00 | Sa-Su closed",
        ),
        ("Sa-Mo 22:00-02:00", "Mo 22:00-26:00 | Tu-Fr closed | Sa-Su 22:00-26:00"),
        ("09:00-17:00", "Mo-Su 9:00-17:00"),
        ("24/7", "Mo-Su 0:00-24:00"),
    ] {
        assert_eq!(read(text), week, "{text}");
    }
}

#[test]
fn what_is_not_plain_is_told_apart() {
    for text in [
        "",
        ";",
        "nach Vereinbarung",
        "Mo \"Nach Vereinbarung\"; Tu 09:00-20:00",
        "Mo-Fr 09:00-18:00 Sa 09:00-14:00",
        "Dec 24 off",
        "Mo-Fr sunrise-sunset",
        "Mo-Fr 08:00+",
        "Mo-Fr 25:00-26:00",
        "Mo-Fr 08:60-17:00",
        "Mo-Xx 08:00-17:00",
        "Mo-Fr",
        "Mo-Fr 8-17",
    ] {
        assert_eq!(OpeningHours::parse(text), Err(NotPlain), "{text}");
    }
}

fn at(day: &str, minute: u16) -> WeekTime {
    WeekTime { day: Weekday::from_key(day).unwrap(), minute }
}

#[test]
fn says_until_when_and_from_when() {
    let hours = OpeningHours::parse("Mo-Fr 08:00-12:00,12:00-17:00; Sa 22:00-02:00").unwrap();
    let open = |day, minute| Openness::Open { until: Some(at(day, minute)) };
    let closed = |day, minute| Openness::Closed { opens: Some(at(day, minute)) };
    for (now, expected) in [
        (at("Mo", 8 * 60 - 1), closed("Mo", 8 * 60)),
        (at("Mo", 8 * 60), open("Mo", 17 * 60)),
        (at("Mo", 17 * 60), closed("Tu", 8 * 60)),
        (at("Sa", 23 * 60), open("Su", 2 * 60)),
        (at("Su", 60), open("Su", 2 * 60)),
        (at("Su", 2 * 60), closed("Mo", 8 * 60)),
    ] {
        assert_eq!(openness(Some(&hours), Some(now)), expected, "{now:?}");
    }
}

#[test]
fn what_nobody_knows_is_unknown() {
    let hours = OpeningHours::parse("Mo 08:00-12:00").unwrap();
    assert_eq!(openness(None, Some(at("Mo", 9 * 60))), Openness::Unknown);
    assert_eq!(openness(Some(&hours), None), Openness::Unknown);
    let always = OpeningHours::parse("24/7").unwrap();
    assert_eq!(openness(Some(&always), Some(at("Su", 1))), Openness::Open { until: None });
    let never = OpeningHours::parse("off").unwrap();
    assert_eq!(openness(Some(&never), Some(at("Su", 1))), Openness::Closed { opens: None });
    let over_the_week = OpeningHours::parse("Su 22:00-02:00").unwrap();
    let monday = openness(Some(&over_the_week), Some(at("Mo", 60)));
    assert_eq!(monday, Openness::Open { until: Some(at("Mo", 120)) });
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in ".*") {
        drop(OpeningHours::parse(&text));
    }

    #[test]
    fn any_text_of_its_letters_is_read_or_refused(text in "[MoTuFrSaPH0-9:,; -]{0,30}") {
        if let Ok(hours) = OpeningHours::parse(&text) {
            for minute in (0..10_080).step_by(97) {
                openness(Some(&hours), Some(WeekTime::after(minute)));
            }
        }
    }

    #[test]
    fn it_is_open_exactly_within_its_hours(
        from in 0_u16..1440, length in 1_u16..1440, day in 0_usize..7, now in 0_u32..10_080,
    ) {
        let day = Weekday::after_monday(day);
        let mut days: [Vec<Span>; 7] = Default::default();
        days[day.index()].push(Span { from, to: from + length });
        let hours = OpeningHours { days };
        let since = (now + 10_080 - WeekTime { day, minute: from }.minutes()) % 10_080;
        let open = matches!(
            openness(Some(&hours), Some(WeekTime::after(now))), Openness::Open { .. }
        );
        prop_assert_eq!(open, since < u32::from(length));
    }
}
