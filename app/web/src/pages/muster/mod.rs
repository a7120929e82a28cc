//! Every component in every state, light and dark, in each language and both directions: for who
//! works on them. Only builds with the feature `muster` have it.

mod bar;
mod buttons;
mod cards;
mod charts;
mod choices;
mod colours;
mod drawings;
mod entries;
mod firms;
mod look;
mod messages;
mod passing_on;
mod places;
mod region;
mod samples;
mod shared;
mod specimen;
mod story;
mod visitor;

use std::sync::Arc;

use leptos::{context::Provider, prelude::*};
use leptos_router::hooks::use_query_map;

use self::{
    bar::Bar, buttons::Buttons, cards::Cards, charts::Charts, choices::Choices, colours::Colours,
    drawings::Drawings, entries::Entries, firms::Firms, look::Look, messages::Messages,
    passing_on::PassingOn, places::Places, region::Region, shared::Shared, story::Story,
};
use crate::{
    components::{FeedGate, Frame, Heading, LiveRegion},
    effects::{document, muster},
    i18n::Speech,
    state::{Catalogue, use_store},
};

/// The pattern page. How it looks stands in the address: `?thema=dunkel&sprache=en&richtung=rtl`.
#[component]
pub fn MusterPage() -> impl IntoView {
    let query = use_query_map();
    let look = Memo::new(move |_| query.with(Look::of));
    let preferences = use_store().preferences;
    muster::wear_style();
    Effect::new(move || {
        let Look { theme, language, direction } = look.get();
        document::show_preferences(language, theme, preferences.get().motion);
        muster::show_direction(direction.key());
    });
    // Built anew like the app itself when its language changes.
    move || {
        let look = look.get();
        view! {
            <Provider value=Speech::new(look.language)>
                <Provider value=LiveRegion::new()>
                    <Frame>
                        <div class="page muster">
                            <Heading class="page__title" document_title="Muster">
                                "Muster"
                            </Heading>
                            <Bar look />
                            <FeedGate children=|catalogue| view! { <Families catalogue /> } />
                        </div>
                    </Frame>
                </Provider>
            </Provider>
        }
    }
}

/// A file for each family of components.
#[component]
fn Families(catalogue: Arc<Catalogue>) -> impl IntoView {
    let with = || catalogue.clone();
    [
        view! { <Colours /> }.into_any(),
        view! { <Drawings catalogue=with() /> }.into_any(),
        view! { <Buttons /> }.into_any(),
        view! { <Choices catalogue=with() /> }.into_any(),
        view! { <Cards catalogue=with() /> }.into_any(),
        view! { <Entries catalogue=with() /> }.into_any(),
        view! { <Charts /> }.into_any(),
        view! { <Story catalogue=with() /> }.into_any(),
        view! { <Messages catalogue=with() /> }.into_any(),
        view! { <Shared /> }.into_any(),
        view! { <PassingOn catalogue=with() /> }.into_any(),
        view! { <Places catalogue=with() /> }.into_any(),
        view! { <Region catalogue=with() /> }.into_any(),
        view! { <Firms catalogue=with() /> }.into_any(),
    ]
    .collect_view()
}
