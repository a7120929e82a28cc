//! Where the device is, and whether it says so. No W3C command is for it; `WebKit` has none at all.

use serde_json::json;

use crate::{Broken, Engine, Outcome, Visit};

/// Firefox asks a service for its place, which here is an address with the answer in it.
const FIREFOX_PLACE: &str = "\
    Services.prefs.setBoolPref('geo.provider.use_geoclue', false);
    Services.prefs.setBoolPref('geo.provider.testing', true);
    Services.prefs.setStringPref('geo.provider.network.url', arguments[0]);";
const FIREFOX_PERMISSION: &str = "\
    Services.prefs.setIntPref('permissions.default.geo', arguments[0] ? 1 : 2);";

impl Visit {
    /// Lets the app know where the device is, or not.
    pub fn allows_place(&self, allowed: bool) -> Outcome {
        match self.browser().engine() {
            Engine::Chromium => {
                let setting = if allowed { "granted" } else { "denied" };
                let parameters = json!({
                    "origin": self.origin(),
                    "permission": { "name": "geolocation" },
                    "setting": setting,
                });
                self.browser().devtools("Browser.setPermission", &parameters).map(drop)
            }
            Engine::Firefox => {
                self.browser().as_browser(FIREFOX_PERMISSION, &[json!(allowed)]).map(drop)
            }
            Engine::WebKit => Err(nowhere()),
        }
    }

    /// Puts the device at a latitude and longitude, or where it does not know its place.
    pub fn stands_at(&self, place: Option<(f64, f64)>) -> Outcome {
        match self.browser().engine() {
            Engine::Chromium => {
                let place = place.map_or(
                    json!({}),
                    |(lat, lon)| json!({ "latitude": lat, "longitude": lon, "accuracy": 20 }),
                );
                self.browser().devtools("Emulation.setGeolocationOverride", &place).map(drop)
            }
            Engine::Firefox => {
                let place = place.map_or(
                    json!({}),
                    |(lat, lng)| json!({ "location": { "lat": lat, "lng": lng }, "accuracy": 20 }),
                );
                let answer = format!("data:application/json,{place}");
                self.browser().as_browser(FIREFOX_PLACE, &[json!(answer)]).map(drop)
            }
            Engine::WebKit => Err(nowhere()),
        }
    }
}

fn nowhere() -> Broken {
    Broken("WebKit can't be told where it is".to_owned())
}
