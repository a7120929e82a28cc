//! Noticing that nobody touches the device any more.

use std::time::Duration;

use js_sys::Date;
use leptos::prelude::*;
use packan_domain::presence::Presence;
use wasm_bindgen::{JsCast, closure::Closure};

/// How often one looks. The clock is asked, and looks are not counted: a device that sleeps looks
/// at nothing.
const LOOK: Duration = Duration::from_secs(1);
/// What somebody who is there does.
const INPUTS: [&str; 6] = ["pointerdown", "pointermove", "keydown", "input", "click", "wheel"];

/// Whether somebody is there.
#[derive(Clone, Copy)]
pub struct Watch {
    last: StoredValue<Option<f64>>,
    presence: RwSignal<Presence>,
}

impl Watch {
    /// Nobody yet; what listens does so for as long as the document lives.
    pub fn new() -> Self {
        let watch =
            Self { last: StoredValue::new(None), presence: RwSignal::new(Presence::default()) };
        if cfg!(target_arch = "wasm32") {
            watch.listen();
        }
        watch
    }

    /// Whether somebody is there, as far as one has looked; tracks.
    pub fn presence(self) -> Presence {
        self.presence.get()
    }

    /// Looks every second, for as long as the nearest owner lives; calls `gone` when nobody is
    /// there any more.
    pub fn look_out(self, gone: impl Fn() + 'static) {
        if cfg!(not(target_arch = "wasm32")) {
            return;
        }
        let look = move || {
            if self.look() == Presence::Gone {
                gone();
            }
        };
        if let Ok(timer) = set_interval_with_handle(look, LOOK) {
            on_cleanup(move || timer.clear());
        }
    }

    /// Somebody says that they are there.
    pub fn stay(self) {
        self.last.set_value(Some(Date::now()));
        self.look();
    }

    /// The next person has not done anything yet.
    pub fn forget(self) {
        self.last.set_value(None);
        self.look();
    }

    fn look(self) -> Presence {
        // A clock that was set back makes nobody wait for hours.
        let seconds = self.last.get_value().map(|last| ((Date::now() - last) / 1_000.0).max(0.0));
        // Never below zero, and what is too long for the type is long enough.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let presence = Presence::after(seconds.map(|seconds| seconds as u32));
        if self.presence.get_untracked() != presence {
            self.presence.set(presence);
        }
        presence
    }

    /// Input counts wherever it goes, also where a page keeps it to itself.
    fn listen(self) {
        let Some(window) = web_sys::window() else { return };
        let heard = Closure::<dyn Fn()>::new(move || {
            // Who is asked has to say so: it may be the next person who touches the device.
            if matches!(self.presence.get_untracked(), Presence::Unmet | Presence::Here) {
                self.stay();
            }
        });
        let heard = heard.into_js_value();
        for input in INPUTS {
            // It fails for no event of a window.
            let _ = window.add_event_listener_with_callback_and_bool(
                input,
                heard.unchecked_ref(),
                true,
            );
        }
    }
}

impl Default for Watch {
    fn default() -> Self {
        Self::new()
    }
}
