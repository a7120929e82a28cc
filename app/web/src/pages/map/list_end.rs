use leptos::prelude::*;
use packan_domain::business::BusinessFilter;

use super::look::Look;
use crate::{
    components::{Icon, Paragraphs},
    effects::document,
    i18n::use_speech,
    say,
};

/// What follows the list, or stands in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// There is nothing to say.
    Nothing,
    /// Some businesses could not be had.
    Failed,
    /// Some are on their way.
    Loading,
    /// The map shows so much that only numbers are known.
    TooFar,
    /// The list has more than it shows.
    More,
    /// No business fits.
    None,
    /// None of those that fit is on this part of the map.
    NoneShown,
}

/// Says how the list ends, and leads on.
#[component]
pub fn ListEnd(
    /// How it ends.
    end: Memo<End>,
    /// What is shown now.
    look: Memo<Look>,
    /// Told what is shown next.
    on_change: Callback<Look>,
    /// Asked for more of the list.
    on_more: Callback<()>,
    /// Asked to try loading again.
    on_retry: Callback<()>,
) -> impl IntoView {
    let speech = use_speech();
    let way = move |label: String, go: Callback<()>| {
        view! {
            <button
                type="button"
                class="button button--outline"
                on:click=move |_| go.run(())
            >
                {label}
            </button>
        }
    };
    let widen = Callback::new(move |()| {
        on_change.run(look.get_untracked().filtered(BusinessFilter::default()));
    });
    let uncrop = Callback::new(move |()| {
        on_change.run(Look { cropped: false, ..look.get_untracked() });
    });
    let is_filtered = move || look.with(|look| look.filter != BusinessFilter::default());
    move || match end.get() {
        End::Nothing => ().into_any(),
        End::Failed => view! {
            <div class="notice notice--error" role="alert">
                {Icon::Info.view()}
                <p class="notice__text">{say!(speech, map.firms_failed)}</p>
                <button
                    type="button"
                    class="notice__action"
                    on:click=move |_| on_retry.run(())
                >
                    {say!(speech, state.retry)}
                </button>
            </div>
        }
        .into_any(),
        End::Loading if document::is_static() => {
            view! { <Paragraphs text=say!(speech, purpose.map) /> }.into_any()
        }
        End::Loading => view! {
            <p class="hint" role="status">
                {say!(speech, map.loading)}
            </p>
        }
        .into_any(),
        End::TooFar => view! {
            <p class="hint" role="status">
                {say!(speech, map.closer)}
                " "
                {is_filtered().then(|| say!(speech, map.closer_filters))}
            </p>
        }
        .into_any(),
        End::More => way(say!(speech, map.more), on_more).into_any(),
        End::None => view! {
            <p class="hint">{say!(speech, map.none)}</p>
            {way(say!(speech, map.wider), widen)}
        }
        .into_any(),
        End::NoneShown => view! {
            <p class="hint">{say!(speech, map.none_shown)}</p>
            {way(say!(speech, map.show_all), uncrop)}
        }
        .into_any(),
    }
}
