//! The record on the device.

use packan_feed::saved::{self, Saved, SavedError};

use super::random;
use crate::state::StorageTrouble;

const KEY: &str = "packan.saved";
/// A record that could not be read is set aside here, so that it is not lost.
const DAMAGED_KEY: &str = "packan.saved.damaged";

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
/// hands over counts more than what is stored, because it may not have been able to store it.
pub fn read(handed: Option<String>) -> (Saved, Option<StorageTrouble>) {
    let (stored, trouble) = read_stored();
    let handed = handed.and_then(|text| saved::read(&text).ok());
    (handed.unwrap_or(stored), trouble)
}

fn read_stored() -> (Saved, Option<StorageTrouble>) {
    let fresh = || {
        let mut saved = Saved::default();
        saved.session.seed = random::seed();
        saved
    };
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

/// Writes the record.
pub fn write(text: &str) -> Result<(), NoStorage> {
    local_storage().ok_or(NoStorage)?.set_item(KEY, text).map_err(|_| NoStorage)
}

/// Removes the record and what was set aside.
pub fn erase() -> Result<(), StorageTrouble> {
    let storage = local_storage().ok_or(NoStorage)?;
    for key in [KEY, DAMAGED_KEY, STREETS_KEY] {
        storage.remove_item(key).map_err(|_| NoStorage)?;
    }
    Ok(())
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

fn local_storage() -> Option<web_sys::Storage> {
    if cfg!(target_arch = "wasm32") {
        web_sys::window()?.local_storage().ok().flatten()
    } else {
        None
    }
}
