use std::sync::Arc;

use leptos::prelude::*;
use packan_feed::Campaign;

use super::{FeedGate, Icon, Waiting};
use crate::{
    i18n::use_speech,
    say,
    state::{Catalogue, Extra, use_region_files},
};

/// Shows a view of the catalogue and of what the campaign says beside it, once both are there.
#[component]
pub fn CampaignGate<F, V>(
    /// The view.
    children: F,
) -> impl IntoView
where
    F: Fn(Arc<Catalogue>, Arc<Campaign>) -> V + Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let speech = use_speech();
    let files = use_region_files();
    view! {
        <FeedGate children=move |catalogue| {
            files.load_campaign();
            let children = children.clone();
            move || match files.campaign() {
                Extra::Ready(campaign) => children(catalogue.clone(), campaign).into_any(),
                Extra::Loading => view! { <Waiting /> }.into_any(),
                Extra::Failed => {
                    view! {
                        <div class="notice notice--error" role="alert">
                            {Icon::Info.view()}
                            <p class="notice__text">{say!(speech, figure.failed)}</p>
                            <button
                                type="button"
                                class="notice__action"
                                on:click=move |_| files.load_campaign()
                            >
                                {say!(speech, state.retry)}
                            </button>
                        </div>
                    }
                        .into_any()
                }
            }
        } />
    }
}
