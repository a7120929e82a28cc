use leptos::prelude::*;
use packan_domain::{business::Sorting, geo::Point};

use super::look::Look;
use crate::{
    components::{Icon, Share, ShareButton},
    effects::place::NoPlace,
    i18n::use_speech,
    say,
    state::{HereState, use_here},
};

/// In which order the list is, from where distances are measured, whether it has only what the map
/// shows, and the way to show all that to others.
#[component]
pub fn Tools(
    /// What is shown now.
    look: Memo<Look>,
    /// Where distances are measured from, if there is such a place.
    from: Memo<Option<Point>>,
    /// The view, to show to others.
    share: Signal<Share>,
    /// Whether the list could have more than what the map shows.
    can_crop: bool,
    /// Told what is shown next.
    on_change: Callback<Look>,
) -> impl IntoView {
    let speech = use_speech();
    let here = use_here();
    // Without a place there is nothing to be near to.
    let placeless = move || from.with(Option::is_none);
    let by_name = move || placeless() || look.with(|look| look.sorting == Some(Sorting::Name));
    let sort = move |key: String| {
        let sorting = Sorting::from_key(&key).filter(|sorting| *sorting != Sorting::Distance);
        on_change.run(Look { sorting, ..look.get_untracked() });
    };
    let cropped = move || look.with(|look| look.cropped);
    let crop = move |_| {
        let look = look.get_untracked();
        on_change.run(Look { cropped: !look.cropped, ..look });
    };
    let is_here = move || matches!(here.state(), HereState::At(_));
    view! {
        <div class="tools">
            {can_crop
                .then(|| {
                    view! {
                        <button
                            type="button"
                            class="switch"
                            role="switch"
                            aria-checked=move || cropped().to_string()
                            on:click=crop
                        >
                            <span class="switch__track" aria-hidden="true"></span>
                            {say!(speech, map.cropped)}
                        </button>
                    }
                })}
            <label class="tools__sorting">
                <span class="sr-only">{say!(speech, map.sorting)}</span>
                <span class="tools__word" aria-hidden="true">
                    {move || {
                        if by_name() {
                            say!(speech, map.by_name)
                        } else {
                            say!(speech, map.by_distance)
                        }
                    }}
                </span>
                <select
                    class="tools__select"
                    on:change:target=move |event| sort(event.target().value())
                >
                    <option
                        value=Sorting::Distance.key()
                        selected=move || !by_name()
                        disabled=placeless
                    >
                        {say!(speech, map.by_distance)}
                    </option>
                    <option value=Sorting::Name.key() selected=by_name>
                        {say!(speech, map.by_name)}
                    </option>
                </select>
                {Icon::Down.view()}
            </label>
            <button
                type="button"
                class="tools__here"
                aria-pressed=move || is_here().to_string()
                on:click=move |_| here.toggle()
            >
                {Icon::Here.view()}
                {say!(speech, map.from_here)}
            </button>
            <ShareButton share class="tools__here" />
        </div>
        <p class="hint tools__note" role="status">
            {move || match here.state() {
                HereState::Unasked => None,
                HereState::Asked => Some(say!(speech, map.here_asked)),
                HereState::At(_) => Some(say!(speech, map.here_known)),
                HereState::Nowhere(NoPlace::Refused) => Some(say!(speech, map.here_refused)),
                HereState::Nowhere(NoPlace::Unavailable) => {
                    Some(say!(speech, map.here_unavailable))
                }
                HereState::Nowhere(NoPlace::TimedOut) => Some(say!(speech, map.here_timed_out)),
            }}
        </p>
    }
}
