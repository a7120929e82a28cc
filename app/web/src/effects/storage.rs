//! The record on the device.

use leptos::{
    ev,
    prelude::{on_cleanup, window_event_listener},
};
use packan_feed::saved::{self, Device, NoStorage, Saved};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::{guest, random, record_copy, school, spawn};

const KEY: &str = "packan.saved";
/// A record that could not be read is set aside here, so that it is not lost.
const DAMAGED_KEY: &str = "packan.saved.damaged";

/// What happens once on a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Once {
    /// The app was kept for when there is no network.
    Kept,
    /// The person does not want it on the home screen.
    InstallRefused,
}

impl Once {
    const ALL: [Self; 2] = [Self::Kept, Self::InstallRefused];

    const fn key(self) -> &'static str {
        match self {
            Self::Kept => "packan.kept",
            Self::InstallRefused => "packan.install-refused",
        }
    }
}

/// Host of the street map that the person agreed to.
const STREETS_KEY: &str = "packan.streets";

/// The browser's own storage.
#[derive(Debug, Clone, Copy)]
pub struct BrowserStorage;

impl Device for BrowserStorage {
    fn stored(&self) -> Result<Option<String>, NoStorage> {
        local_storage().ok_or(NoStorage)?.get_item(KEY).map_err(|_| NoStorage)
    }

    fn store(&self, text: &str) -> Result<(), NoStorage> {
        local_storage().ok_or(NoStorage)?.set_item(KEY, text).map_err(|_| NoStorage)?;
        record_copy::put(text);
        Ok(())
    }

    fn forget(&self) -> Result<(), NoStorage> {
        let storage = local_storage().ok_or(NoStorage)?;
        let once = Once::ALL.map(Once::key);
        for key in [KEY, DAMAGED_KEY, STREETS_KEY].into_iter().chain(once) {
            storage.remove_item(key).map_err(|_| NoStorage)?;
        }
        Ok(())
    }

    fn set_aside(&self, damaged: &str) -> Result<(), NoStorage> {
        local_storage().ok_or(NoStorage)?.set_item(DAMAGED_KEY, damaged).map_err(|_| NoStorage)
    }
}

/// A new session with a deck of its own.
pub fn fresh() -> Saved {
    let mut saved = Saved::default();
    saved.session.seed = random::seed();
    saved
}

/// Whether it happened on this device.
pub fn was(what: Once) -> bool {
    local_storage().and_then(|it| it.get_item(what.key()).ok()).flatten().is_some()
}

/// Notes that it happens; true if it is the first time. Where nothing is kept, nothing is first.
pub fn is_first(what: Once) -> bool {
    let Some(storage) = local_storage() else { return false };
    !was(what) && storage.set_item(what.key(), "").is_ok()
}

/// Calls `look` whenever another window of the app may have written the record, for as long as the
/// nearest owner lives.
pub fn follow(look: impl Fn() + Clone + 'static) {
    let looks = look.clone();
    let writing = window_event_listener(ev::storage, move |event| {
        if event.key().as_deref() == Some(KEY) {
            looks();
        }
    });
    // A page that lay in the browser's history heard of nothing there.
    let waking = window_event_listener(ev::pageshow, move |event| {
        if event.persisted() {
            look();
        }
    });
    on_cleanup(move || {
        writing.remove();
        waking.remove();
    });
}

/// Asks the browser not to throw the record away when room gets scarce. It may say no.
pub fn persist() {
    if school::is_on() {
        return;
    }
    spawn(async {
        let Some(window) = web_sys::window() else { return };
        let navigator: JsValue = window.navigator().into();
        let storage = js_sys::Reflect::get(&navigator, &"storage".into()).ok();
        // Not every browser knows it, and none does over plain http.
        let manager = storage.and_then(|it| it.dyn_into::<web_sys::StorageManager>().ok());
        if let Some(Ok(asking)) = manager.map(|manager| manager.persist()) {
            let _ = JsFuture::from(asking).await;
        }
    });
}

/// The damaged record that was set aside, if there is one.
pub fn damaged() -> Option<String> {
    local_storage()?.get_item(DAMAGED_KEY).ok().flatten()
}

/// Host of the street map that the person agreed to, if they did.
pub fn streets() -> Option<String> {
    local_storage()?.get_item(STREETS_KEY).ok().flatten()
}

/// Remembers which host of a street map the person agreed to. Where nothing is kept, they are asked
/// again next time.
pub fn remember_streets(host: Option<&str>) {
    let Some(storage) = local_storage() else { return };
    let _ = match host {
        Some(host) => storage.set_item(STREETS_KEY, host),
        None => storage.remove_item(STREETS_KEY),
    };
}

/// Whether there is something of a person in the record on the device.
pub fn has_record() -> bool {
    let stored = BrowserStorage.stored().ok().flatten();
    stored.is_some_and(|text| !saved::read(&text).is_ok_and(|saved| saved.is_blank()))
}

/// The device's storage, if it gives any.
pub(super) fn local_storage() -> Option<web_sys::Storage> {
    if cfg!(target_arch = "wasm32") && !guest::is_one() {
        web_sys::window()?.local_storage().ok().flatten()
    } else {
        None
    }
}
