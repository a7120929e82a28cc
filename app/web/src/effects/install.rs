//! How the app gets onto the device's home screen.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Where `boot.js` keeps the browser's offer to install.
const OFFER: &str = "packanInstall";

/// The way onto the home screen that there is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The browser asks, if we say so.
    Asked,
    /// By hand, through the share sheet: Apple's browsers ask nobody.
    ShareSheet,
    /// Only from a browser: this page is shown inside another app.
    InAnotherApp,
}

/// The way there is here; `None` where the app is installed already or can't be.
pub fn way() -> Option<Way> {
    if cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    let window = web_sys::window()?;
    let standalone = window.match_media("(display-mode: standalone)").ok().flatten();
    if standalone.is_some_and(|query| query.matches()) {
        return None;
    }
    let navigator = window.navigator();
    if is_inside_another_app(&navigator.user_agent().unwrap_or_default()) {
        return Some(Way::InAnotherApp);
    }
    if offer().is_some() {
        return Some(Way::Asked);
    }
    // `standalone` is what Apple's mobile browsers know of the home screen, and no others do.
    let standalone = Reflect::get(&navigator, &"standalone".into()).ok()?.as_bool()?;
    (!standalone).then_some(Way::ShareSheet)
}

/// Has the browser ask; true if the person agreed. It asks only once.
pub async fn ask() -> bool {
    let Some(offer) = offer() else { return false };
    if let Some(window) = web_sys::window() {
        let _ = Reflect::set(&window, &OFFER.into(), &JsValue::UNDEFINED);
    }
    let agreed = async {
        let prompt: Function = Reflect::get(&offer, &"prompt".into()).ok()?.dyn_into().ok()?;
        JsFuture::from(prompt.call0(&offer).ok()?.dyn_into::<Promise>().ok()?).await.ok()?;
        let choice = Reflect::get(&offer, &"userChoice".into()).ok()?.dyn_into::<Promise>().ok()?;
        let choice = JsFuture::from(choice).await.ok()?;
        Reflect::get(&choice, &"outcome".into()).ok()?.as_string()
    };
    agreed.await.as_deref() == Some("accepted")
}

fn offer() -> Option<JsValue> {
    let offer = Reflect::get(&web_sys::window()?.into(), &OFFER.into()).ok()?;
    (!offer.is_undefined()).then_some(offer)
}

/// Whether a browser's name is that of an app which shows pages without being a browser.
fn is_inside_another_app(name: &str) -> bool {
    const APPS: [&str; 9] = [
        "FBAN",
        "FBAV",
        "Instagram",
        "TikTok",
        "musical_ly",
        "BytedanceWebview",
        "Snapchat",
        "Pinterest",
        "LinkedInApp",
    ];
    APPS.iter().any(|app| name.contains(app))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn apps_are_told_from_browsers() {
        let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15";
        assert!(!is_inside_another_app(&format!(
            "{phone} Version/17.0 Mobile/15E148 Safari/604.1"
        )));
        assert!(is_inside_another_app(&format!("{phone} Mobile/15E148 Instagram 300.0.0.0")));
    }
}
