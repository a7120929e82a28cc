use leptos::prelude::*;
use packan_domain::{class::Class, trade::Group};

use crate::{
    components::{focus_from_the_start, hint_again},
    effects::{clipboard, document, presence::Watch, school, spawn, way_back},
    routes,
};

/// A device that many share, one after the other. It outlives each of them: all that is a person's
/// own lives below it and goes when their number does.
#[derive(Clone, Copy)]
pub struct School {
    on: bool,
    /// Number of the person; `None` between two of them.
    person: RwSignal<Option<u32>>,
    class: RwSignal<Class>,
    watch: StoredValue<Option<Watch>>,
}

impl School {
    /// What the device is.
    pub fn here() -> Self {
        let on = school::is_on();
        if on {
            way_back::count();
        }
        Self {
            on,
            person: RwSignal::new(Some(0)),
            class: RwSignal::new(school::class()),
            watch: StoredValue::new(on.then(Watch::new)),
        }
    }

    /// A device of one person.
    pub fn off() -> Self {
        Self {
            on: false,
            person: RwSignal::new(Some(0)),
            class: RwSignal::new(Class::default()),
            watch: StoredValue::new(None),
        }
    }

    /// Whether many share it.
    pub const fn is_on(self) -> bool {
        self.on
    }

    /// Number of the person, from 0; `None` between two of them. Tracks.
    pub fn person(self) -> Option<u32> {
        self.person.get()
    }

    /// Tells whether somebody is there, if that matters here.
    pub fn watch(self) -> Option<Watch> {
        self.watch.get_value()
    }

    /// The class that was counted here; tracks.
    pub fn class(self) -> Class {
        self.class.get()
    }

    /// Counts a person for the class, and clears everything for the next one.
    pub fn next(self, answers: usize, best: impl IntoIterator<Item = Group>) {
        let Some(number) = self.person.get_untracked() else { return };
        self.count(answers, best);
        // At once: while the browser goes back, nothing of theirs is to be seen.
        self.person.set(None);
        if let Some(watch) = self.watch() {
            watch.forget();
        }
        hint_again();
        focus_from_the_start();
        spawn(async move {
            way_back::begin_anew(&format!("{}{}", document::base_path(), routes::START)).await;
            self.person.set(Some(number.wrapping_add(1)));
            clipboard::forget().await;
        });
    }

    /// Forgets the class.
    pub fn forget_class(self) {
        self.class.set(Class::default());
        // What can't be removed could not be written either.
        let _ = school::forget_class();
    }

    fn count(self, answers: usize, best: impl IntoIterator<Item = Group>) {
        // Another window may have counted meanwhile; where nothing is kept, memory has to do.
        let mut class = school::class();
        if class.people() < self.class.with_untracked(Class::people) {
            class = self.class.get_untracked();
        }
        if class.count(answers, best) {
            let _ = school::keep_class(&class);
            self.class.set(class);
        }
    }
}

/// What the nearest provider knows; a device of one person where there is none.
pub fn use_school() -> School {
    use_context().unwrap_or_else(School::off)
}
