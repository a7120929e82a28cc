use leptos::prelude::*;

use crate::{
    components::InstallCard,
    effects::{
        install,
        storage::{self, Once},
    },
    state::use_school,
};

/// The way onto the home screen, now that there is a result to come back to. Who says no is not
/// asked again.
#[component]
pub fn InstallHint() -> impl IntoView {
    // On a device that many share it is not for one of them to say.
    let asks = !use_school().is_on() && !storage::was(Once::InstallRefused);
    let way = RwSignal::new(install::way().filter(|_| asks));
    let close = move |refused| {
        if refused {
            storage::is_first(Once::InstallRefused);
        }
        way.set(None);
    };
    move || way.get().map(|way| view! { <InstallCard way on_close=close /> })
}
