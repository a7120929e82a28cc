//! With the keyboard alone, and as a screen reader hears it.

use packan_tests::{Journey, Key, Outcome, Screen, Visit, ensure, journey, until};

fn presses_enter(visit: &Visit) -> Outcome {
    visit.shows_focus()?;
    visit.browser().press(Key::Enter)
}

fn focused_name(visit: &Visit) -> Outcome<String> {
    visit.browser().name(&visit.browser().focused()?)
}

#[test]
fn from_the_start_page_to_a_firm_without_a_mouse() -> Outcome {
    journey(&Journey::default().on(Screen::Desk), |visit| {
        visit.start_at("/")?;
        visit.step_to(Key::Tab, "link", "Karte")?;
        presses_enter(visit)?;
        visit.arrives_at("/karte")?;
        visit.appear(1, ".pin")?;
        visit.says("600 Betriebe")?;
        let heading = visit.browser().focused()?;
        ensure(visit.browser().role(&heading)? == "heading", "the heading has not the focus")?;

        visit.step_to(Key::Tab, "searchbox", "Betriebe suchen")?;
        visit.shows_focus()?;
        let field = visit.browser().focused()?;
        visit.browser().write(&field, "tischler")?;
        until("fewer firms", || Ok((super::counted(visit)? < 600).then_some(())))?;
        visit.step_to(Key::Tab, "button", "Praktikum")?;
        presses_enter(visit)?;
        super::waits_for_query(visit, "angebot", Some("praktikum"))?;
        visit.step_to(Key::Tab, "switch", "Nur was die Karte zeigt")?;
        visit.shows_focus()?;
        visit.step_to(Key::Tab, "link", "Musterbetrieb")?;
        let name = focused_name(visit)?;
        presses_enter(visit)?;
        visit.arrives_at("/betriebe/")?;
        ensure(visit.text("h1")?.contains(&name), format!("{name} opened another firm"))
    })
}

#[test]
fn arrow_keys_lead_from_pin_to_pin_and_focus_survives_zooming() -> Outcome {
    journey(&Journey::default().on(Screen::Desk), |visit| {
        visit.start_at("/karte")?;
        super::shows(visit, 600)?;
        let stops = visit.browser().find(".pin[tabindex='0']")?;
        ensure(stops.len() == 1, format!("the tab key stops at {} pins", stops.len()))?;
        // The list is long; its end is next to the map.
        visit.appears(".places__list > .button")?;
        visit.browser().script("document.querySelector('.places__list > .button').focus()", &[])?;
        visit.step_to(Key::Tab, "region", "Karte der Betriebe")?;
        visit.step_to(Key::Tab, "button", "Betriebe, hineinzoomen")?;
        visit.shows_focus()?;

        let place = "const box = document.activeElement.getBoundingClientRect(); return [box.left, box.top]";
        for (key, axis, sign) in
            [(Key::Right, 0, 1.0), (Key::Down, 1, 1.0), (Key::Left, 0, -1.0), (Key::Up, 1, -1.0)]
        {
            let before = visit.browser().script(place, &[])?;
            visit.browser().press(key)?;
            let after = visit.browser().script(place, &[])?;
            let moved = (after[axis].as_f64().zip(before[axis].as_f64()))
                .map_or(0.0, |(after, before)| (after - before) * sign);
            ensure(moved > 0.0, format!("{key:?} led from {before} to {after}"))?;
            visit.shows_focus()?;
        }

        // Into a cluster until a firm is left: focus stays on what was zoomed into.
        for _ in 0..12 {
            let name = focused_name(visit)?;
            if !name.contains("Betriebe, hineinzoomen") {
                break;
            }
            visit.browser().press(Key::Enter)?;
            until("another pin with focus", || {
                let role = visit.browser().role(&visit.browser().focused()?)?;
                Ok((role == "button" && focused_name(visit)? != name).then_some(()))
            })?;
        }
        let name = focused_name(visit)?;
        ensure(name.starts_with("Musterbetrieb"), format!("{name} is no firm"))?;
        visit.shows_focus()?;
        visit.browser().press(Key::Enter)?;
        until("the firm's entry with focus", || {
            let focused = visit.browser().focused()?;
            let is_link = visit.browser().role(&focused)? == "link";
            Ok((is_link && name.starts_with(&visit.browser().name(&focused)?)).then_some(()))
        })?;
        presses_enter(visit)?;
        visit.arrives_at("/betriebe/")
    })
}
