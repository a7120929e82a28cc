//! The list of all trades, and the page of one.

use packan_tests::{Journey, Outcome, Screen, Visit, ensure, journey, until};
use serde_json::Value;
use xtask::server::{Fault, Pattern};

/// Links of the posters that are shown, as they follow each other for who reads or tabs.
fn shown(visit: &Visit) -> Outcome<Vec<String>> {
    let source = "return [...document.querySelectorAll('.tiles > li:not([hidden]) > a')].map((it) => it.getAttribute('href'))";
    let links = visit.browser().script(source, &[])?;
    let links = links.as_array().into_iter().flatten().filter_map(Value::as_str);
    Ok(links.map(|link| link.rsplit('/').next().unwrap_or_default().to_owned()).collect())
}

/// Waits until so many are shown.
fn shows(visit: &Visit, count: usize) -> Outcome<Vec<String>> {
    until(&format!("{count} trades"), || {
        let trades = shown(visit)?;
        let said = visit.text(".trades__count")?;
        Ok((trades.len() == count && said.starts_with(&format!("{count} "))).then_some(trades))
    })
}

fn write(visit: &Visit, text: &str) -> Outcome {
    let field = visit.appears("#q")?;
    visit.browser().write(&field, text)
}

#[test]
fn what_people_call_it_finds_the_trade_while_they_type() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/berufe")?;
        visit.appears(".tile")?;
        let all = shown(visit)?;
        ensure(all.len() >= 130, format!("{} trades", all.len()))?;
        for (word, trade) in [
            ("Klempner", "anlagenmechaniker-shk"),
            ("Frisörin", "friseur"),
            ("Automechanicker", "kraftfahrzeugmechatroniker"),
            ("Mode", "massschneider"),
        ] {
            write(visit, word)?;
            until(&format!("{trade} for {word}"), || {
                let found = shown(visit)?;
                let place = found.iter().position(|it| it == trade);
                Ok((found.len() < all.len() && place < Some(3)).then_some(place).flatten())
            })?;
            until("the word in the address", || {
                let source = "return new URLSearchParams(location.search).get('q')";
                Ok((visit.browser().script(source, &[])? == word).then_some(()))
            })?;
            let found = shown(visit)?;
            visit.reload()?;
            visit.appears(".tile")?;
            until("the same list by a link", || Ok((shown(visit)? == found).then_some(())))?;
            write(visit, &"\u{e003}".repeat(word.chars().count()))?;
            ensure(shows(visit, all.len())? == all, "the list lost its order")?;
        }
        Ok(())
    })
}

#[test]
fn chips_narrow_the_list_and_going_back_finds_it_again() -> Outcome {
    journey(&Journey::default().on(Screen::Desk), |visit| {
        visit.start_at("/berufe")?;
        visit.appears(".tile")?;
        visit.press("draußen")?;
        visit.arrives_at("/berufe?merkmal=draussen")?;
        let outside = shown(visit)?.len();
        visit.press("Holz")?;
        visit.arrives_at("/berufe?bereich=wood&merkmal=draussen")?;
        let wood = shown(visit)?;
        ensure((1..outside).contains(&wood.len()), format!("{} of {outside}", wood.len()))?;
        visit.click(".tiles > li:not([hidden]) > a")?;
        visit.arrives_at(&format!("/berufe/{}", wood[0]))?;
        visit.browser().script("history.back()", &[])?;
        visit.arrives_at("/berufe?bereich=wood&merkmal=draussen")?;
        ensure(shows(visit, wood.len())? == wood, "going back shows another list")
    })
}

#[test]
fn who_finds_nothing_is_helped_on() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/berufe")?;
        visit.appears(".tile")?;
        let all = shown(visit)?.len();
        write(visit, "qqqqq")?;
        visit.says("Dazu finden wir keinen Beruf")?;
        visit.press("Suche leeren")?;
        shows(visit, all)?;
        visit.arrives_at("/berufe")?;
        let typed = visit.browser().script("return document.querySelector('#q').value", &[])?;
        ensure(typed == "", format!("the field still says {typed}"))
    })
}

#[test]
fn a_trade_answers_what_one_asks() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/berufe/friseur")?;
        for title in [
            "Das machst du den ganzen Tag",
            "Das verdienst du",
            "Das braucht es",
            "Ehrlich gesagt",
            "Daran arbeitest du für morgen",
            "Vorgeschrieben ist keiner davon",
            "Und danach",
            "Meisterbrief",
            "Quelle:",
        ] {
            visit.says(title)?;
        }
        let similar = visit.attribute(".tiles--few a", "href")?.unwrap_or_default();
        visit.click(".tiles--few a")?;
        visit.arrives_at(similar.trim_start_matches("http://"))?;
        let focused = visit.browser().script("return document.activeElement.tagName", &[])?;
        ensure(focused == "H1", format!("{focused} has the focus"))
    })
}

#[test]
fn a_trade_whose_facts_are_not_known_is_silent_about_them() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/berufe/spezialtiefbauer")?;
        visit.says("Ehrlich gesagt")?;
        let page = visit.text("main")?;
        for title in ["Das verdienst du", "Mit diesem Abschluss"] {
            ensure(!page.contains(title), format!("{title} without a fact"))?;
        }
        Ok(())
    })
}

#[test]
fn details_that_fail_are_explained_and_can_be_retried() -> Outcome {
    journey(&Journey::default().with_failing_requests(), |visit| {
        visit
            .site()
            .break_path(Pattern::Contains("/trade-details/".to_owned()), Fault::Status(500));
        visit.start_at("/berufe/friseur")?;
        visit.says("Die Einzelheiten konnten wir gerade nicht laden")?;
        visit.says("Ähnlich und vielleicht dein Ding")?;
        visit.site().repair();
        visit.press("Nochmal versuchen")?;
        visit.says("Ehrlich gesagt")?;
        visit.vanishes(".notice--error")
    })
}
