use leptos::prelude::*;
use packan_feed::saved::StorageTrouble;

use super::Icon;
use crate::{
    format,
    i18n::use_speech,
    say,
    state::{Origin, use_feed, use_store},
};

/// What the person should know and can go on with: how old the data is, what is not kept.
#[component]
pub fn Notices() -> impl IntoView {
    let speech = use_speech();
    let (feed, store) = (use_feed(), use_store());

    let age = move || {
        let catalogue = feed.catalogue()?;
        let date = format::date(&catalogue.index.generated, speech.language());
        match feed.origin() {
            Origin::Fresh | Origin::Kept => None,
            Origin::Cached => Some(say!(speech, state.cached, date = date)),
            Origin::Embedded => Some(say!(speech, state.embedded, date = date)),
        }
    };
    let trouble = move || {
        Some(match store.trouble()? {
            StorageTrouble::Refused => say!(speech, state.refused),
            StorageTrouble::Corrupt => say!(speech, state.corrupt),
            StorageTrouble::Newer => say!(speech, state.newer),
        })
    };
    view! {
        {move || {
            age()
                .map(|text| {
                    view! {
                        <div class="notice notice--info" role="status">
                            {Icon::Info.view()}
                            <p class="notice__text">{text}</p>
                            <button
                                type="button"
                                class="notice__action"
                                on:click=move |_| feed.check()
                            >
                                {say!(speech, state.retry)}
                            </button>
                        </div>
                    }
                })
        }}
        {move || {
            trouble()
                .map(|text| {
                    view! {
                        <div class="notice notice--info" role="status">
                            {Icon::Info.view()}
                            <p class="notice__text">{text}</p>
                        </div>
                    }
                })
        }}
    }
}
