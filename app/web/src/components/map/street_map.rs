use leptos::prelude::*;
use packan_feed::Tiles;

use crate::{components::Icon, i18n::use_speech, say, state::use_streets};

/// Asks before the street map is loaded, because its host learns what is looked at; once it is
/// there, says whose it is and takes it away again.
#[component]
pub fn StreetMap(
    /// Who offers it.
    tiles: Tiles,
    /// Whether its tiles come.
    #[prop(into)]
    comes: Signal<bool>,
) -> impl IntoView {
    let speech = use_speech();
    let streets = use_streets();
    let attribution = tiles.attribution.clone();
    let host = tiles.host.clone();
    let tiles = StoredValue::new(tiles);
    let wanted = Memo::new(move |_| tiles.with_value(|tiles| streets.are_wanted(tiles)));
    let toggle = move |_| {
        if wanted.get_untracked() {
            streets.revoke();
        } else {
            tiles.with_value(|tiles| streets.allow(tiles));
        }
    };
    view! {
        <div class="streets">
            // One button all along, so that focus stays where it was.
            <button type="button" class="streets__button" on:click=toggle>
                {Icon::Globe.view()}
                <span>
                    {move || {
                        if wanted.get() {
                            say!(speech, map.streets_off)
                        } else {
                            say!(speech, map.streets_on, host = host)
                        }
                    }}
                </span>
            </button>
            <p class="streets__note" role="status">
                {move || {
                    let trouble = (!comes.get()).then(|| say!(speech, map.streets_failed));
                    wanted.get().then(|| trouble.unwrap_or_else(|| attribution.clone()))
                }}
            </p>
        </div>
    }
}
