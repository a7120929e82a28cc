use leptos::{ev::MouseEvent, html, prelude::*};

use super::{Icon, Link, Notices, Piece, use_live_region};
use crate::{effects::document, i18n::use_speech, routes, say, state::use_whereabouts};

/// What stands around every page: the way to its content, the menu, what is announced.
#[component]
pub fn Frame(
    /// The page.
    children: Children,
) -> impl IntoView {
    let speech = use_speech();
    let live = use_live_region();
    let whereabouts = use_whereabouts();
    let content = NodeRef::<html::Main>::new();
    // Pages that need the whole screen lay themselves out differently.
    let page = move || {
        let route = whereabouts.route();
        if route == routes::SWIPE {
            "swipe"
        } else if route == routes::MAP {
            "karte"
        } else {
            "text"
        }
    };
    // Under a `<base>` the address alone would lead to the start page.
    let skip = move |event: MouseEvent| {
        event.prevent_default();
        if let Some(content) = content.get_untracked() {
            document::focus(&content);
        }
    };
    view! {
        <div class="app" data-page=page>
            <a class="skip" href="#inhalt" on:click=skip>
                {say!(speech, nav.skip)}
            </a>
            <Piece>
                <Menu />
            </Piece>
            <main class="main" id="inhalt" tabindex="-1" node_ref=content>
                <Notices />
                <Piece>{children()}</Piece>
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
            <Link
                href=routes::START
                class="nav__brand"
                label=say!(speech, nav.start)
            >
                <span class="brand" aria-hidden="true">
                    "Pack"
                    <br />
                    "an!"
                </span>
            </Link>
            <ul class="nav__list">
                <li class="nav__item">
                    <Item
                        places=&[routes::SWIPE, routes::RESULT, routes::ANSWERS]
                        icon=Icon::Cards
                        label=say!(speech, nav.swipe)
                    />
                </li>
                <li class="nav__item">
                    <Item
                        places=&[routes::MAP, routes::BUSINESSES]
                        icon=Icon::Pin
                        label=say!(speech, nav.map)
                    />
                </li>
                <li class="nav__item">
                    <Item
                        places=&[routes::TRADES]
                        icon=Icon::List
                        label=say!(speech, nav.trades)
                    />
                </li>
                <li class="nav__item">
                    <Item
                        places=&[routes::SAVED]
                        icon=Icon::Bookmark
                        label=say!(speech, nav.saved)
                    />
                </li>
            </ul>
            <Item
                places=&[routes::SETTINGS]
                icon=Icon::Settings
                label=say!(speech, nav.settings)
                class="nav__link nav__link--settings"
            />
        </nav>
    }
}

/// An entry of the menu: leads to the first of its places, and is marked on all of them.
#[component]
fn Item(
    places: &'static [&'static str],
    icon: Icon,
    label: String,
    #[prop(default = "nav__link")] class: &'static str,
) -> impl IntoView {
    let href = places.first().copied().unwrap_or(routes::START);
    view! {
        <Link href=href class=class places=places>
            <span class="nav__icon">{icon.view()}</span>
            <span class="nav__label">{label}</span>
        </Link>
    }
}
