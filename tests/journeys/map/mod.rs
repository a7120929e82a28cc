//! Map and list of the firms.

mod keyboard;
mod place;
mod streets;
mod tiles;

use packan_tests::{Journey, Key, Outcome, Screen, Visit, ensure, journey, until};
use serde_json::json;

/// The map's button that leads closer.
const CLOSER: &str = ".leaflet-control-zoom-in";

/// The map jumps instead of gliding, so that nothing is caught halfway.
fn standing_still(screen: Screen) -> Journey {
    Journey::default().on(screen).with_little_motion()
}

/// How many firms the list's title counts.
fn counted(visit: &Visit) -> Outcome<usize> {
    let title = visit.text(".places__title")?;
    let digits: String = title.split(' ').next().unwrap_or_default().replace('.', "");
    Ok(digits.parse().unwrap_or_default())
}

/// How many firms all pins stand for together.
fn on_pins(visit: &Visit) -> Outcome<usize> {
    let source = "return [...document.querySelectorAll('[data-map] .pin')].reduce((sum, pin) => sum + (pin.classList.contains('pin--cluster') ? Number(pin.textContent.replace('.', '')) : 1), 0)";
    let sum = visit.browser().script(source, &[])?;
    Ok(usize::try_from(sum.as_u64().unwrap_or_default()).unwrap_or_default())
}

/// Waits until list and map agree on so many firms.
fn shows(visit: &Visit, count: usize) -> Outcome {
    until(&format!("{count} firms on list and map"), || {
        let (list, map) = (counted(visit)?, on_pins(visit)?);
        Ok((list == count && map == count).then_some(()))
    })
}

fn ids(visit: &Visit) -> Outcome<Vec<String>> {
    visit.attributes("[data-business]", "data-business")
}

/// Chooses an entry of the list under a chip by its key, as the device's own list does.
fn choose(visit: &Visit, label: &str, key: &str) -> Outcome {
    let source = "\
        const chip = [...document.querySelectorAll('.choice-chip')].find((it) => it.querySelector('.sr-only').textContent === arguments[0]);
        const select = chip.querySelector('select');
        select.value = arguments[1];
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return select.value";
    let chosen = visit.browser().script(source, &[json!(label), json!(key)])?;
    ensure(chosen == key, format!("{label} has no {key}"))
}

fn query(visit: &Visit, name: &str) -> Outcome<Option<String>> {
    let source = "return new URLSearchParams(location.search).get(arguments[0])";
    Ok(visit.browser().script(source, &[json!(name)])?.as_str().map(str::to_owned))
}

fn waits_for_query(visit: &Visit, name: &str, value: Option<&str>) -> Outcome {
    until(&format!("{name}={value:?} in the address"), || {
        Ok((query(visit, name)?.as_deref() == value).then_some(()))
    })
}

#[test]
fn chips_narrow_list_and_map_and_a_link_opens_the_same() -> Outcome {
    journey(&Journey::default().on(Screen::Desk), |visit| {
        visit.start_at("/karte")?;
        shows(visit, 600)?;
        choose(visit, "Beruf", "wood")?;
        waits_for_query(visit, "beruf", Some("wood"))?;
        let wood = until("fewer firms, on list and map", || {
            let (list, map) = (counted(visit)?, on_pins(visit)?);
            Ok((list < 600 && list == map).then_some(list))
        })?;
        visit.press("Praktikum")?;
        waits_for_query(visit, "angebot", Some("praktikum"))?;
        until("fewer firms still", || Ok((counted(visit)? < wood).then_some(())))?;
        choose(visit, "Ort", "gelsenkirchen")?;
        waits_for_query(visit, "ort", Some("gelsenkirchen"))?;
        visit.appears(".map__town--chosen")?;
        visit.says("Betriebe in Gelsenkirchen")?;
        let (few, firms) = (counted(visit)?, ids(visit)?);
        ensure(few > 0 && few < wood, format!("{few} of {wood}"))?;
        visit.reload()?;
        visit.says("Betriebe in Gelsenkirchen")?;
        until("the same firms", || Ok((ids(visit)? == firms).then_some(())))?;
        visit.press("Beruf: Auswahl löschen")?;
        waits_for_query(visit, "beruf", None)?;
        visit.press("Filter löschen")?;
        visit.arrives_at("/karte")?;
        shows(visit, 600)
    })
}

#[test]
fn a_link_of_before_still_opens_what_it_did() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/karte?beruf=tischler&ort=gelsenkirchen&angebot=praktikum")?;
        visit.appear(1, "[data-business]")?;
        visit.appear(2, ".choice-chip[data-set]")?;
        let title = visit.text("h1")?;
        ensure(title.contains("Gelsenkirchen"), format!("{title} does not name the town"))
    })
}

#[test]
fn words_find_firms_by_name_street_and_trade() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/karte")?;
        shows(visit, 600)?;
        let field = visit.appears(".filters__text")?;
        visit.browser().write(&field, "baecker")?;
        waits_for_query(visit, "q", Some("baecker"))?;
        until("fewer firms", || Ok((counted(visit)? < 600).then_some(())))?;
        let found = counted(visit)?;
        shows(visit, found)?;
        visit.browser().write(&field, "qqq")?;
        visit.says("Dazu finden wir hier gerade keinen Betrieb")?;
        visit.press("Alle Filter löschen")?;
        shows(visit, 600)
    })
}

#[test]
fn the_list_has_only_what_the_map_shows_if_asked() -> Outcome {
    journey(&standing_still(Screen::Desk), |visit| {
        visit.start_at("/karte")?;
        shows(visit, 600)?;
        visit.appears(".map__town")?;
        visit.press("Nur was die Karte zeigt")?;
        waits_for_query(visit, "ausschnitt", Some("karte"))?;
        visit.says("Betriebe auf der Karte")?;
        visit.click(CLOSER)?;
        until("fewer firms", || Ok((counted(visit)? < 600).then_some(())))?;
        until("where the map is in the address", || query(visit, "karte"))?;
        let (near, firms) = (counted(visit)?, ids(visit)?);
        visit.reload()?;
        until("the same firms", || {
            Ok((counted(visit)? == near && ids(visit)? == firms).then_some(()))
        })?;
        visit.press("Nur was die Karte zeigt")?;
        until("all firms", || Ok((counted(visit)? == 600).then_some(())))
    })
}

#[test]
fn going_back_finds_map_and_list_as_they_were() -> Outcome {
    journey(&standing_still(Screen::Desk), |visit| {
        visit.start_at("/karte?beruf=tischler")?;
        visit.appear(1, "[data-business]")?;
        visit.appears(".map__town")?;
        visit.appear(1, ".pin")?;
        visit.click(CLOSER)?;
        let spot = until("where the map is in the address", || query(visit, "karte"))?;
        let firms = ids(visit)?;
        visit.click("[data-business] a")?;
        visit.arrives_at("/betriebe/")?;
        visit.browser().script("history.back()", &[])?;
        visit.arrives_at("/karte?beruf=tischler")?;
        until("the same firms", || Ok((ids(visit)? == firms).then_some(())))?;
        visit.appear(1, ".pin")?;
        let still = query(visit, "karte")?;
        ensure(still.as_deref() == Some(&spot), format!("{still:?} in place of {spot}"))?;
        visit.browser().script("history.forward()", &[])?;
        visit.arrives_at("/betriebe/")
    })
}

#[test]
fn a_list_can_be_in_the_order_of_names() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/karte?ort=marl&sortierung=name")?;
        visit.appear(2, ".firm__name")?;
        let source =
            "return [...document.querySelectorAll('.firm__name')].map((it) => it.innerText.trim())";
        let names = visit.browser().script(source, &[])?;
        let names: Vec<String> = serde_json::from_value(names)?;
        let mut sorted = names.clone();
        // The sample's names have no umlaut where it would matter.
        sorted.sort_by_key(|name| name.to_lowercase());
        ensure(names == sorted, format!("{names:?}"))
    })
}

#[test]
fn a_pressed_pin_shows_its_firm_first() -> Outcome {
    journey(&standing_still(Screen::Desk), |visit| {
        visit.start_at("/karte?beruf=tischler&ort=marl")?;
        let zoomed = "return new Set([...document.querySelectorAll('.pin')].map((it) => it.getBoundingClientRect().left)).size > 1";
        visit.appears(".map__town--chosen")?;
        until("the town's pins", || {
            Ok((visit.browser().script(zoomed, &[])? == true).then_some(()))
        })?;
        let pin = visit.appears(".pin:not(.pin--cluster)")?;
        let name = visit.browser().name(&pin)?;
        visit.browser().click(&pin)?;
        visit.appears(".pin--chosen")?;
        visit.appears(".firms > li:first-child.firm--chosen")?;
        let first = visit.text(".firms > li:first-child .firm__name")?;
        ensure(name.starts_with(&first), format!("{first} for {name}"))?;
        ensure(name.contains("\u{a0}km"), format!("{name} says no distance"))?;
        until("the firm in the address", || query(visit, "betrieb")).map(drop)
    })
}

#[test]
fn the_list_is_a_sheet_with_three_stops() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/karte")?;
        visit.appears(".places[data-sheet='half']")?;
        visit.press("Liste größer")?;
        visit.appears(".places[data-sheet='list']")?;
        visit.press("Karte größer")?;
        visit.appears(".places[data-sheet='map']")?;
        for (down, stop) in [(-420, "list"), (240, "half"), (260, "map")] {
            // What moves from here on is not listed before it is drawn.
            visit.draws()?;
            let rests = "return !document.querySelector('.places__list').getAnimations().length";
            until("the sheet at rest", || {
                Ok((visit.browser().script(rests, &[])? == true).then_some(()))
            })?;
            let handle = visit.appears(".places__handle")?;
            visit.browser().drag_and_rest(&handle, 0, down, 200)?;
            visit.appears(&format!(".places[data-sheet='{stop}']"))?;
        }
        Ok(())
    })
}

/// Also where the page was built before it had a size.
#[test]
fn the_map_s_buttons_are_not_under_the_list() -> Outcome {
    for screen in [Screen::Phone, Screen::Desk] {
        journey(&standing_still(screen), |visit| {
            visit.start_at("/karte")?;
            let source = "\
                const button = document.querySelector(arguments[0]), box = button.getBoundingClientRect();
                const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                return button.contains(top)";
            visit.appears(CLOSER)?;
            until("a button that can be tapped", || {
                let free = visit.browser().script(source, &[json!(CLOSER)])?;
                Ok((free == true).then_some(()))
            })
        })?;
    }
    Ok(())
}

#[test]
fn it_fits_the_narrowest_screen() -> Outcome {
    journey(&Journey::default().on(Screen::Narrow), |visit| {
        visit.start_at("/karte?ort=oer-erkenschwick&beruf=anlagenmechaniker-shk")?;
        visit.appears("[data-map] .map__town")?;
        let wide = visit.browser().script("return document.documentElement.scrollWidth", &[])?;
        ensure(wide.as_u64() <= Some(320), format!("{wide} pixels wide"))?;
        let source = "return [...document.querySelectorAll('.places button, .places select')].filter((it) => it.offsetParent && (it.offsetHeight < 40 || it.offsetWidth < 40)).map((it) => it.outerHTML)";
        let small = visit.browser().script(source, &[])?;
        ensure(small == json!([]), format!("too small to tap: {small}"))?;
        visit.browser().press(Key::Tab)
    })
}

#[test]
fn pins_and_names_keep_out_of_each_others_way() -> Outcome {
    for screen in [Screen::Phone, Screen::Desk] {
        journey(&standing_still(screen), |visit| {
            visit.start_at("/karte")?;
            visit.appears(".map__town")?;
            shows(visit, 600)?;
            let source = "\
                const boxes = (css) => [...document.querySelectorAll(css)].filter((it) => getComputedStyle(it).visibility != 'hidden').map((it) => [it, it.getBoundingClientRect()]);
                const pins = boxes('.pin__face'), names = boxes('.map__label');
                const hit = ([one, a], [other, b]) => one != other && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
                return [names.length, pins.length, names.filter((name) => [...pins, ...names].some((other) => hit(name, other))).map(([it]) => it.textContent)]";
            // Names find their places after the pins have theirs.
            until("many names, few pins, and no name under another thing", || {
                let found = visit.browser().script(source, &[])?;
                let (names, pins) = (found[0].as_u64(), found[1].as_u64());
                let fine = names >= Some(4) && pins <= Some(60) && found[2] == json!([]);
                Ok(fine.then_some(()))
            })
        })?;
    }
    Ok(())
}
