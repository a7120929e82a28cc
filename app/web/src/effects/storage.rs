//! The record on the device.

use std::sync::atomic::{AtomicU64, Ordering};

use leptos::{
    ev,
    prelude::{on_cleanup, window_event_listener},
};
use packan_feed::saved::{self, Saved, SavedError};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::{guest, random, record_copy, school, spawn};
use crate::state::StorageTrouble;

const KEY: &str = "packan.saved";
/// How often the record was written. A document has one record, whatever becomes of what shows it.
static REVISION: AtomicU64 = AtomicU64::new(0);
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

/// The device gives no storage, or no room in it. The caller goes on in memory and says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no storage on this device")]
pub struct NoStorage;

impl From<NoStorage> for StorageTrouble {
    fn from(_: NoStorage) -> Self {
        Self::Refused
    }
}

/// Reads the record; a new session where there is none or none that can be read. What the game
/// handed over or a copy says counts more than what is stored, unless that is newer: the device may
/// not have stored it.
pub fn read(other: Option<String>) -> (Saved, Option<StorageTrouble>) {
    let (stored, trouble) = read_stored();
    let other = other.and_then(|text| saved::read(&text).ok());
    let newer = other.filter(|other| other.revision >= stored.revision).unwrap_or(stored);
    REVISION.store(newer.revision, Ordering::Relaxed);
    (newer, trouble)
}

/// Which revision of the record is shown.
pub fn revision() -> u64 {
    REVISION.load(Ordering::Relaxed)
}

/// The record changes, and is newer than any copy.
pub fn count_revision() {
    REVISION.fetch_add(1, Ordering::Relaxed);
}

/// A new session with a deck of its own.
pub fn fresh() -> Saved {
    let mut saved = Saved::default();
    saved.session.seed = random::seed();
    saved
}

fn read_stored() -> (Saved, Option<StorageTrouble>) {
    let Some(storage) = local_storage() else { return (fresh(), Some(StorageTrouble::Refused)) };
    let text = match storage.get_item(KEY) {
        Ok(Some(text)) => text,
        Ok(None) => return (fresh(), None),
        Err(_) => return (fresh(), Some(StorageTrouble::Refused)),
    };
    match saved::read(&text) {
        Ok(saved) => (saved, None),
        Err(SavedError::Newer { .. }) => (fresh(), Some(StorageTrouble::Newer)),
        Err(SavedError::Corrupt) => match storage.set_item(DAMAGED_KEY, &text) {
            Ok(()) => (fresh(), Some(StorageTrouble::Corrupt)),
            // It can't be set aside, so it must not be overwritten either.
            Err(_) => (fresh(), Some(StorageTrouble::Newer)),
        },
    }
}

/// Writes the record, and its copy.
pub fn write(text: &str) -> Result<(), NoStorage> {
    local_storage().ok_or(NoStorage)?.set_item(KEY, text).map_err(|_| NoStorage)?;
    record_copy::put(text);
    Ok(())
}

/// Removes the record and what was set aside. The copy says what is left: a browser that is killed
/// at once brings back what was removed.
pub fn erase(left: &str) -> Result<(), StorageTrouble> {
    let storage = local_storage().ok_or(NoStorage)?;
    let once = Once::ALL.map(Once::key);
    for key in [KEY, DAMAGED_KEY, STREETS_KEY].into_iter().chain(once) {
        storage.remove_item(key).map_err(|_| NoStorage)?;
    }
    record_copy::put(left);
    Ok(())
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

/// Calls `changed` with the record whenever another window of the app writes it, for as long as the
/// nearest owner lives.
pub fn follow(changed: impl Fn(Saved) + 'static) {
    let writing = window_event_listener(ev::storage, move |event| {
        let own = event.key().as_deref() == Some(KEY);
        let read = event.new_value().filter(|_| own).and_then(|text| saved::read(&text).ok());
        if let Some(saved) = read {
            REVISION.store(saved.revision, Ordering::Relaxed);
            changed(saved);
        }
    });
    on_cleanup(move || writing.remove());
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

/// Whether there is a record on the device.
pub fn has_record() -> bool {
    local_storage().and_then(|it| it.get_item(KEY).ok()).flatten().is_some()
}

/// The device's storage, if it gives any.
pub(super) fn local_storage() -> Option<web_sys::Storage> {
    if cfg!(target_arch = "wasm32") && !guest::is_one() {
        web_sys::window()?.local_storage().ok().flatten()
    } else {
        None
    }
}
