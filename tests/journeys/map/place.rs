//! Distances from where the device is.

use packan_tests::{Engine, Journey, Outcome, ensure, journey, until};

fn plan() -> Journey {
    Journey::default()
        .only_in(&[Engine::Chromium, Engine::Firefox], "WebKit can't be told where it is")
}

#[test]
fn the_devices_place_gives_distances_and_is_not_kept() -> Outcome {
    journey(&plan(), |visit| {
        visit.allows_place(true)?;
        visit.stands_at(Some((51.6567, 7.0904)))?;
        visit.start_at("/karte")?;
        visit.says("600 Betriebe")?;
        ensure(visit.browser().find(".firm__distance")?.is_empty(), "a distance from nowhere")?;
        visit.press("Entfernung von hier")?;
        visit.says("bleibt auf deinem Gerät")?;
        visit.appear(20, ".firm__distance")?;
        let source = "return [...document.querySelectorAll('.firm__distance')].map((it) => parseFloat(it.innerText.replace(',', '.')))";
        let away: Vec<f64> = serde_json::from_value(visit.browser().script(source, &[])?)?;
        ensure(away.is_sorted() && away[0] < 3.0, format!("{away:?}"))?;
        let kept = visit.browser().script("return JSON.stringify(localStorage)", &[])?;
        let kept = format!("{kept} {}", visit.place()?);
        ensure(!kept.contains("51.65") && !kept.contains("7.09"), format!("kept: {kept}"))?;
        visit.press("Entfernung von hier")?;
        visit.vanishes(".firm__distance")
    })
}

#[test]
fn a_device_that_does_not_tell_gets_a_sentence() -> Outcome {
    journey(&plan(), |visit| {
        visit.allows_place(false)?;
        visit.start_at("/karte")?;
        visit.says("600 Betriebe")?;
        visit.press("Entfernung von hier")?;
        visit.says("Dein Gerät sagt uns nicht, wo du bist")?;
        visit.allows_place(true)?;
        visit.stands_at(None)?;
        visit.press("Entfernung von hier")?;
        visit.says("Dein Gerät weiß gerade nicht, wo es ist")?;
        until("the firms, which stayed", || {
            Ok((visit.browser().find("[data-business]")?.len() >= 20).then_some(()))
        })
    })
}
