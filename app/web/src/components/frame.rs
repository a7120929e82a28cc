use leptos::prelude::*;
use leptos_router::{components::A, hooks::use_location};

use super::{Icon, Notices, use_live_region};
use crate::{i18n::use_speech, routes, say};

/// What stands around every page: the way to its content, the menu, what is announced.
#[component]
pub fn Frame(
    /// The page.
    children: Children,
) -> impl IntoView {
    let speech = use_speech();
    let live = use_live_region();
    let path = use_location().pathname;
    // Pages that need the whole screen lay themselves out differently.
    let page = move || {
        path.with(|path| {
            let path = path.trim_end_matches('/');
            if path.ends_with(routes::SWIPE) {
                "swipe"
            } else if path.ends_with(routes::MAP) {
                "karte"
            } else {
                "text"
            }
        })
    };
    view! {
        <div class="app" data-page=page>
            <a class="skip" href="#inhalt">
                {say!(speech, nav.skip)}
            </a>
            <Menu />
            <main class="main" id="inhalt" tabindex="-1">
                <Notices />
                {children()}
            </main>
        </div>
        <p class="sr-only" role="status" aria-live="polite">
            {move || live.text()}
        </p>
    }
}

/// The menu: at the bottom on phones, at the side on wide screens.
#[component]
fn Menu() -> impl IntoView {
    let speech = use_speech();
    view! {
        <nav class="nav" aria-label=say!(speech, nav.label)>
            <A href=routes::START attr:class="nav__brand" attr:aria-label=say!(speech, nav.start)>
                <span class="brand" aria-hidden="true">
                    "Pack"
                    <br />
                    "an!"
                </span>
            </A>
            <ul class="nav__list">
                <Item href=routes::SWIPE icon=Icon::Cards label=say!(speech, nav.swipe) />
                <Item href=routes::MAP icon=Icon::Pin label=say!(speech, nav.map) />
                <Item href=routes::TRADES icon=Icon::List label=say!(speech, nav.trades) />
                <Item href=routes::SAVED icon=Icon::Bookmark label=say!(speech, nav.saved) />
            </ul>
            <A href=routes::SETTINGS attr:class="nav__link nav__link--settings">
                <span class="nav__icon">{Icon::Settings.view()}</span>
                <span class="nav__label">{say!(speech, nav.settings)}</span>
            </A>
        </nav>
    }
}

#[component]
fn Item(href: &'static str, icon: Icon, label: String) -> impl IntoView {
    view! {
        <li class="nav__item">
            <A href=href attr:class="nav__link">
                <span class="nav__icon">{icon.view()}</span>
                <span class="nav__label">{label}</span>
            </A>
        </li>
    }
}
