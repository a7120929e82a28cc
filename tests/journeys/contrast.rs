//! Words on coloured posters can be read: at least 4.5 : 1 with whatever lies under them, for every
//! trade and in both themes. A pixel that falls short is enough to fail.

use std::collections::{BTreeMap, BTreeSet};

use packan_tests::{
    Engine, Journey, Key, Outcome, Visit, WITHOUT_LETTERS, ensure, journey, legibility, trades,
    until,
};
use serde_json::json;

use crate::result::ANSWERED;

/// WCAG 2.2, success criterion 1.4.3; we hold large letters to it as well.
const LEAST: f64 = 4.5;

const THEMES: [&str; 2] = ["light", "dark"];

#[test]
fn every_card_of_the_game_can_be_read() -> Outcome {
    let trades = trades()?;
    let mut report = Report::default();
    journey(&without_letters(), |visit| {
        visit.start_at("/swipe")?;
        let mut dealt = BTreeSet::new();
        for key in [Key::Left, Key::Right, Key::Up, Key::Down].into_iter().cycle() {
            let card = visit.card()?;
            report.measure(visit, &card, "[data-card]")?;
            dealt.insert(card);
            if dealt.len() == trades.len() {
                break;
            }
            visit.answer(key)?;
        }
        ensure(dealt == trades, "the game dealt other trades than the feed has")?;
        Ok(())
    })?;
    report.verdict()
}

/// What the result shows depends on the answers; so its posters wear the colours and the drawing of
/// every trade in turn. Not every result has a surprise: this one's has.
#[test]
fn the_result_can_be_read_in_every_trade_s_colours() -> Outcome {
    let mut report = Report::default();
    journey(&without_letters().before_every_page(ANSWERED), |visit| {
        visit.start_at("/berufe")?;
        visit.appear(trades()?.len(), ".tile")?;
        let groups = visit.attributes(".tile", "data-group")?;
        let variants = visit.attributes(".tile", "data-variant")?;
        let looks: BTreeSet<_> = groups.into_iter().zip(variants).collect();
        visit.start_at("/ergebnis")?;
        for poster in [".top", ".surprise__card"] {
            visit.appears(poster)?;
            for (group, variant) in &looks {
                let wear = "const poster = document.querySelector(arguments[0]);\
                    Object.assign(poster.dataset, { group: arguments[1], variant: arguments[2] });\
                    poster.scrollIntoView({ block: 'center' })";
                visit.browser().script(wear, &[json!(poster), json!(group), json!(variant)])?;
                report.measure(visit, &format!("the result as {group} {variant}"), poster)?;
            }
        }
        Ok(())
    })?;
    report.verdict()
}

#[test]
fn every_tile_and_every_page_s_poster_can_be_read() -> Outcome {
    let trades = trades()?;
    let mut report = Report::default();
    journey(&without_letters(), |visit| {
        visit.start_at("/berufe")?;
        visit.appear(trades.len(), ".tile")?;
        let scroll = "scrollTo(0, arguments[0]); return [scrollY, innerHeight]";
        let mut top = 0;
        loop {
            let at = visit.browser().script(scroll, &[json!(top)])?;
            report.measure(visit, "all trades", ".tile")?;
            if at[0] != json!(top) {
                break;
            }
            top += at[1].as_i64().unwrap_or_default();
        }
        for trade in &trades {
            turn_to(visit, &format!("/berufe/{trade}"))?;
            report.measure(visit, trade, ".hero")?;
        }
        let names = report.measured.iter().filter(|what| what.starts_with("tile__name")).count();
        ensure(names == trades.len(), format!("{names} tiles for {} trades", trades.len()))
    })?;
    report.verdict()
}

fn without_letters() -> Journey {
    let why = "WebKit can't be told which theme somebody prefers";
    Journey::default()
        .only_in(&[Engine::Chromium, Engine::Firefox], why)
        .before_every_page(WITHOUT_LETTERS)
}

/// Goes to another page of the app as the browser's own buttons do, which takes no new document.
fn turn_to(visit: &Visit, path: &str) -> Outcome {
    let title = "return document.title";
    let before = visit.browser().script(title, &[])?;
    let turn = "history.pushState(null, '', arguments[0]);\
        dispatchEvent(new PopStateEvent('popstate'));\
        scrollTo(0, 0)";
    visit.browser().script(turn, &[json!(path)])?;
    until(&format!("the title of {path}"), || {
        Ok((visit.browser().script(title, &[])? != before).then_some(()))
    })
}

/// What was measured, what fell short, and the worst of each place and theme.
#[derive(Default)]
struct Report {
    measured: BTreeSet<String>,
    short: BTreeSet<String>,
    worst: BTreeMap<(String, &'static str), (f64, String)>,
}

impl Report {
    /// Measures what is in sight inside `css` in both themes; `whose` says of which trade it is.
    fn measure(&mut self, visit: &Visit, whose: &str, css: &str) -> Outcome {
        for theme in THEMES {
            visit.browser().prefer(&[("prefers-color-scheme", theme)])?;
            let texts = legibility(visit, css)?;
            ensure(!texts.is_empty(), format!("{css} of {whose} says nothing in {theme}"))?;
            for text in texts {
                let line =
                    format!("{:.2}  {theme}  {css} of {whose}: {}", text.contrast, text.what);
                if text.contrast < LEAST {
                    self.short.insert(line.clone());
                }
                let worst =
                    self.worst.entry((css.to_owned(), theme)).or_insert((f64::MAX, String::new()));
                if text.contrast < worst.0 {
                    *worst = (text.contrast, line);
                }
                self.measured.insert(text.what);
            }
        }
        Ok(())
    }

    fn verdict(self) -> Outcome {
        for (_, line) in self.worst.values() {
            println!("worst: {line}");
        }
        let short = self.short.into_iter().collect::<Vec<_>>().join("\n");
        ensure(short.is_empty(), format!("contrast below {LEAST}:\n{short}"))
    }
}
