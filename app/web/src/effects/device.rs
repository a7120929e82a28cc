//! What kind of device this is, where links have to know.

/// What opens a place on the device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MapApp {
    /// The app that the person chose for `geo:` addresses.
    Chosen,
    /// Apple's, which opens its web address by itself.
    Apple,
    /// None that one could rely on: a map in the browser.
    Browser,
}

/// What opens a place here. Only Android's browsers open `geo:`, and only Apple's systems take
/// `https://maps.apple.com/` to an app; nothing but the name that the browser gives itself tells.
pub fn map_app() -> MapApp {
    if cfg!(not(target_arch = "wasm32")) {
        return MapApp::Browser;
    }
    let name = web_sys::window().and_then(|window| window.navigator().user_agent().ok());
    let name = name.unwrap_or_default();
    if name.contains("Android") {
        MapApp::Chosen
    } else if ["iPhone", "iPad", "Macintosh"].iter().any(|device| name.contains(device)) {
        MapApp::Apple
    } else {
        MapApp::Browser
    }
}
