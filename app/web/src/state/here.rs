use leptos::prelude::*;
use packan_domain::geo::Point;

use crate::effects::{
    place::{self, NoPlace},
    spawn,
};

/// Where the device is, as far as the person asked for it.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum HereState {
    /// Nobody asked.
    #[default]
    Unasked,
    /// The device is looking for itself, or asks the person.
    Asked,
    /// It is here.
    At(Point),
    /// It is not told.
    Nowhere(NoPlace),
}

/// The device's place, in memory and nowhere else.
#[derive(Clone, Copy)]
pub struct Here(RwSignal<HereState>);

impl Here {
    /// Not asked yet.
    pub fn new() -> Self {
        Self(RwSignal::new(HereState::default()))
    }

    /// The state; tracks it.
    pub fn state(self) -> HereState {
        self.0.get()
    }

    /// The place, if it is known; tracks.
    pub fn point(self) -> Option<Point> {
        match self.0.get() {
            HereState::At(point) => Some(point),
            HereState::Unasked | HereState::Asked | HereState::Nowhere(_) => None,
        }
    }

    /// Asks the device, because the person wants distances from here; forgets the place if it was
    /// known.
    pub fn toggle(self) {
        match self.0.get_untracked() {
            HereState::At(_) => self.0.set(HereState::Unasked),
            HereState::Asked => {}
            HereState::Unasked | HereState::Nowhere(_) => {
                self.0.set(HereState::Asked);
                spawn(async move {
                    self.0.set(match place::here().await {
                        Ok(point) => HereState::At(point),
                        Err(reason) => HereState::Nowhere(reason),
                    });
                });
            }
        }
    }
}

impl Default for Here {
    fn default() -> Self {
        Self::new()
    }
}

/// The device's place of the nearest provider.
pub fn use_here() -> Here {
    use_context().unwrap_or_default()
}
