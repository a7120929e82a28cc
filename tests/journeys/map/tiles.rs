//! A feed whose firms are cut by map tiles, as one of many firms is.

use std::collections::BTreeMap;

use packan_tests::{Broken, Journey, Outcome, Screen, Visit, embedded, ensure, journey, until};
use serde_json::{Value, json};
use xtask::server::Pattern;

/// Zoom of the tiles: some two and a half kilometres wide.
const ZOOM: u32 = 14;

/// The tile that holds a place, as tile servers count them.
fn tile_of(place: &Value, zoom: u32) -> Option<String> {
    let (lon, lat) = (place[0].as_f64()?, place[1].as_f64()?.to_radians());
    let tiles = f64::from(1_u32 << zoom);
    let x = (lon / 360.0 + 0.5) * tiles;
    let y = (0.5 - (lat.tan() + 1.0 / lat.cos()).ln() / std::f64::consts::TAU) * tiles;
    Some(format!("{zoom}/{}/{}", x.floor(), y.floor()))
}

/// The embedded feed's firms by tile.
fn firms_by_tile() -> Outcome<BTreeMap<String, Vec<Value>>> {
    let mut tiles = BTreeMap::<String, Vec<Value>>::new();
    let index = embedded("index.json")?;
    for shard in index["businesses"]["shards"].as_array().into_iter().flatten() {
        let shard = embedded(shard["url"].as_str().unwrap_or_default())?;
        for firm in shard["features"].as_array().into_iter().flatten() {
            let tile = tile_of(&firm["geometry"]["coordinates"], ZOOM);
            let tile = tile.ok_or_else(|| Broken(format!("a firm without a place: {firm}")))?;
            tiles.entry(tile).or_default().push(firm.clone());
        }
    }
    Ok(tiles)
}

fn file_of(tile: &str) -> String {
    format!("businesses/{}.geojson", tile.replace('/', "-"))
}

/// The journey with the embedded feed cut by tiles.
fn cut() -> Outcome<Journey> {
    let tiles = firms_by_tile()?;
    let mut index = embedded("index.json")?;
    let shard = |(tile, firms): (&String, &Vec<Value>)| {
        let (url, sha256) = (file_of(tile), "0".repeat(64));
        json!({ "url": url, "tile": tile, "count": firms.len(), "bytes": 1000, "sha256": sha256 })
    };
    index["businesses"]["shards"] = tiles.iter().map(shard).collect();
    let mut plan = Journey::default()
        .on(Screen::Desk)
        .delivering(Pattern::EndsWith("/feed/index.json".to_owned()), index.to_string().into());
    for (tile, firms) in &tiles {
        let shard = json!({ "type": "FeatureCollection", "features": firms });
        plan = plan.delivering(Pattern::EndsWith(file_of(tile)), shard.to_string().into());
    }
    Ok(plan)
}

fn shards_asked_for(visit: &Visit) -> usize {
    visit.site().seen().iter().filter(|seen| seen.target.contains("/businesses/")).count()
}

#[test]
fn from_far_away_only_numbers_are_shown_and_near_by_only_what_is_seen_is_fetched() -> Outcome {
    journey(&cut()?, |visit| {
        visit.start_at("/karte")?;
        super::shows(visit, 600)?;
        visit.says("Zoom näher heran")?;
        visit.vanishes("[data-business]")?;
        ensure(shards_asked_for(visit) == 0, "firms were fetched that nobody sees")?;

        visit.start_at("/karte?karte=51.656,7.09,14")?;
        visit.appear(1, "[data-business]")?;
        let (asked, all) = (shards_asked_for(visit), firms_by_tile()?.len());
        ensure((1..=16).contains(&asked), format!("{asked} of {all} shards were fetched"))?;
        visit.says("Betriebe auf der Karte")?;
        visit.appear(1, ".pin")?;
        let few = super::counted(visit)?;
        visit.press("Praktikum")?;
        until("fewer firms", || Ok((super::counted(visit)? < few).then_some(())))
    })
}

#[test]
fn a_link_to_a_firm_fetches_what_is_around_it() -> Outcome {
    let tiles = firms_by_tile()?;
    let firm = tiles.values().flatten().next();
    let firm = firm.ok_or_else(|| Broken("the feed has no firms".to_owned()))?;
    let near = tile_of(&firm["geometry"]["coordinates"], 16).unwrap_or_default();
    let link = format!("/betriebe/{}?ort={near}", firm["id"].as_str().unwrap_or_default());
    journey(&cut()?, |visit| {
        visit.start_at(&link)?;
        visit.appears(".business__name")?;
        let asked = shards_asked_for(visit);
        ensure((1..=4).contains(&asked), format!("{asked} shards were fetched"))?;
        visit.start_at("/betriebe/keiner-da?ort=16/34062/21764")?;
        visit.is_a_page()
    })
}

#[test]
fn a_view_does_not_wait_for_what_it_does_not_show() -> Outcome {
    let plan = cut()?.with_failing_requests();
    journey(&plan, |visit| {
        visit.start_at("/karte?karte=51.656,7.09,14")?;
        visit.appear(1, "[data-business]")?;
        let shown: Vec<String> = visit.site().seen().into_iter().map(|seen| seen.target).collect();
        // Every other tile is out of reach from now on.
        for tile in firms_by_tile()?.keys() {
            let file = file_of(tile);
            if !shown.iter().any(|target| target.ends_with(&file)) {
                let fault = xtask::server::Fault::Status(500);
                visit.site().break_path(Pattern::EndsWith(file), fault);
            }
        }
        visit.reload()?;
        visit.appear(1, "[data-business]")?;
        visit.vanishes(".notice--error")
    })
}
