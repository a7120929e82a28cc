use leptos::prelude::*;
use packan_feed::Tiles;

use crate::effects::storage;

/// Whether the person wants a street map, and from whom: its host learns what they look at.
#[derive(Clone, Copy)]
pub struct Streets {
    host: RwSignal<Option<String>>,
    kept: bool,
}

impl Streets {
    /// As the device remembers it.
    pub fn remembered() -> Self {
        Self { host: RwSignal::new(storage::streets()), kept: true }
    }

    /// Agreed to `host`, if any, for as long as the page is open.
    pub fn in_memory(host: Option<String>) -> Self {
        Self { host: RwSignal::new(host), kept: false }
    }

    /// The host that the person agreed to; tracks.
    pub fn host(self) -> Option<String> {
        self.host.get()
    }

    /// Whether the person agreed to this server of tiles, and to no other one; tracks.
    pub fn are_wanted(self, tiles: &Tiles) -> bool {
        self.host.with(|host| host.as_ref() == Some(&tiles.host))
    }

    /// The person agrees; it is remembered until revoked.
    pub fn allow(self, tiles: &Tiles) {
        self.agree(Some(&tiles.host));
    }

    /// The person does not agree any more.
    pub fn revoke(self) {
        self.agree(None);
    }

    fn agree(self, host: Option<&str>) {
        self.host.set(host.map(str::to_owned));
        if self.kept {
            storage::remember_streets(host);
        }
    }
}

/// What the nearest provider knows of street maps.
pub fn use_streets() -> Streets {
    use_context().unwrap_or_else(|| Streets::in_memory(None))
}
