use leptos::{either::Either, prelude::*};
use leptos_router::hooks::use_params_map;

use super::Missing;
use crate::{
    components::{FeedGate, Heading, Icon, Link, Paragraphs, Picture},
    format,
    i18n::use_speech,
    routes, say,
};

/// A town: still being built, but its firms can be shown already.
#[component]
pub fn TownPage() -> impl IntoView {
    let speech = use_speech();
    let params = use_params_map();
    view! {
        <FeedGate children=move |catalogue| {
            let slug = params.with(|params| params.get("town")).unwrap_or_default();
            let towns = &catalogue.index.region.towns;
            let Some(town) = towns.iter().find(|town| town.id.as_str() == slug).cloned() else {
                return Either::Left(
                    view! {
                        <Missing
                            title=say!(speech, town.unknown_title)
                            text=say!(speech, missing.text)
                            way=routes::MAP
                            way_label=say!(speech, map.title)
                        />
                    },
                );
            };
            let title = say!(speech, town.title, town = town.name);
            let count = catalogue.shard(&town.id).map_or(0, |shard| shard.count as usize);
            let count = format::count(count, speech.language());
            Either::Right(
                view! {
                    <div class="page">
                        <div class="empty empty--page">
                            <Picture code=Some("1f3d7-fe0f".to_owned()) class="empty__picture" />
                            <Heading
                                class="empty__title"
                                document_title=say!(speech, placeholder.document, title = title)
                            >
                                {title.clone()}
                            </Heading>
                            <Paragraphs text=say!(
                                speech,
                                town.about,
                                town = town.name,
                                count = count
                            ) />
                            <div class="empty__actions">
                                <Link
                                    href=routes::map_for(None, Some(&town.id))
                                    class="button button--go"
                                >
                                    {say!(speech, town.firms, town = town.name)}
                                    {Icon::Arrow.view()}
                                </Link>
                            </div>
                            <Link href=routes::placard_of_town(&town.id) class="link-button">
                                {say!(speech, placard.link)}
                            </Link>
                        </div>
                    </div>
                },
            )
        } />
    }
}
