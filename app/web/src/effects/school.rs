//! A device that many share. `boot.js` finds out whether it is one, by its address or by what it
//! remembers, and starts the whole app for every page of it: the game knows nothing of this.

use packan_domain::class::Class;
use packan_feed::{class, saved::NoStorage};

use super::{document, storage::local_storage};

/// On the document element of a shared device.
const MARK: &str = "data-school";
/// Numbers of the class, and nothing else.
const CLASS_KEY: &str = "packan.class";

/// Whether this is a shared device.
pub fn is_on() -> bool {
    document::has_mark(MARK)
}

/// The class that was counted on this device.
pub fn class() -> Class {
    let text = local_storage().and_then(|it| it.get_item(CLASS_KEY).ok().flatten());
    text.map(|text| class::read(&text)).unwrap_or_default()
}

/// Keeps the numbers of a class.
pub fn keep_class(class: &Class) -> Result<(), NoStorage> {
    let storage = local_storage().ok_or(NoStorage)?;
    storage.set_item(CLASS_KEY, &class::write(class)).map_err(|_| NoStorage)
}

/// Forgets them.
pub fn forget_class() -> Result<(), NoStorage> {
    let storage = local_storage().ok_or(NoStorage)?;
    storage.remove_item(CLASS_KEY).map_err(|_| NoStorage)
}
