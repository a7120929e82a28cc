mod compare;
mod counts;
mod frequent;
mod most;
mod neighbours;

use std::sync::Arc;

use leptos::{either::Either, prelude::*};
use leptos_router::hooks::use_params_map;
use packan_domain::{business::Tally, region::Town};

use self::{
    compare::Compare, counts::Counts, frequent::Frequent, most::MostTrades, neighbours::Neighbours,
};
use super::Missing;
use crate::{
    components::{
        FeedGate, Heading, Icon, Link, Paragraphs, Piece, SampleNote, Share, ShareButton,
        TownShape, Waiting, longest_piece,
    },
    i18n::use_speech,
    routes, say,
    state::{Catalogue, Firms, ShardFirms, use_shards},
};

/// A town: who works and trains there, what there is most of, its neighbours, another town beside it.
#[component]
pub fn TownPage() -> impl IntoView {
    let speech = use_speech();
    let params = use_params_map();
    view! {
        <FeedGate children=move |catalogue| {
            let slug = params.with(|params| params.get("town")).unwrap_or_default();
            let towns = &catalogue.index.region.towns;
            match towns.iter().find(|town| town.id.as_str() == slug).cloned() {
                Some(town) => Either::Left(view! { <TownArticle catalogue town /> }),
                None => {
                    Either::Right(
                        view! {
                            <Missing
                                title=say!(speech, town.unknown_title)
                                text=say!(speech, missing.text)
                                way=routes::MAP
                                way_label=say!(speech, map.title)
                            />
                        },
                    )
                }
            }
        } />
    }
}

#[component]
fn TownArticle(catalogue: Arc<Catalogue>, town: Town) -> impl IntoView {
    let speech = use_speech();
    let (group, variant) = catalogue.look_of(&town.id);
    let name = town.name.clone();
    let (shown, there) = (catalogue.clone(), town.clone());
    view! {
        <article class="page campaign town" data-group=group.key()>
            <header class="hero hero--town" data-group=group.key() data-variant=variant>
                <div class="hero__bar">
                    <Link
                        href=routes::REGION
                        class="icon-button icon-button--onCard"
                        label=say!(speech, town.all)
                    >
                        {Icon::Arrow.view_as("icon icon--back")}
                    </Link>
                </div>
                <TownShape town=town.id.clone() />
                <div class="hero__text">
                    <Heading
                        class="hero__name"
                        document_title=say!(speech, town.document, town = name)
                    >
                        <span class="hero__over">{say!(speech, town.over)}</span>
                        " "
                        <span
                            class="hero__town"
                            style:--letters=longest_piece(&name).to_string()
                        >
                            {name.clone()}
                        </span>
                    </Heading>
                </div>
            </header>
            <Piece>
                <Content catalogue=shown town=there />
            </Piece>
            <Piece>
                <Neighbours catalogue town />
            </Piece>
        </article>
    }
}

/// What the list of firms says about the town, once it is there.
#[component]
fn Content(catalogue: Arc<Catalogue>, town: Town) -> impl IntoView {
    let speech = use_speech();
    let shards = use_shards();
    let id = town.id.clone();
    shards.request(id.clone());
    let name = town.name.as_str();
    let to_firms = say!(speech, town.firms, town = name);
    let share = Share {
        text: say!(speech, town.share, town = name),
        route: routes::town(&id),
        over: say!(speech, town.over),
        title: name.to_owned(),
        line: say!(speech, share.map_line),
        trade: None,
    };
    let about = say!(speech, town.about, town = name);
    let (map, tiled) = (routes::map_for(None, Some(&id)), catalogue.is_tiled());
    let told = {
        let town = town.clone();
        move || match shards.of(&town.id) {
            _ if tiled => view! { <p>{say!(speech, town.far, town = town.name)}</p> }.into_any(),
            None | Some(Firms::Loading) => view! { <Waiting /> }.into_any(),
            Some(Firms::Failed) => {
                let id = town.id.clone();
                view! {
                    <div class="notice notice--error" role="alert">
                        {Icon::Info.view()}
                        <p class="notice__text">{say!(speech, town.failed, town = town.name)}</p>
                        <button
                            type="button"
                            class="notice__action"
                            on:click=move |_| shards.request(id.clone())
                        >
                            {say!(speech, state.retry)}
                        </button>
                    </div>
                }
                .into_any()
            }
            Some(Firms::Ready(firms)) if firms.is_empty() => {
                view! { <p>{say!(speech, town.none, town = town.name)}</p> }.into_any()
            }
            Some(Firms::Ready(firms)) => {
                let (catalogue, town) = (catalogue.clone(), town.clone());
                view! { <Counted catalogue town firms /> }.into_any()
            }
        }
    };
    view! {
        <div class="campaign__actions">
            <Link href=map class="button">
                {to_firms} {Icon::Arrow.view()}
            </Link>
            <ShareButton share=Signal::stored(share) class="button button--outline" />
            <Link href=routes::SWIPE class="button button--outline">
                {say!(speech, town.deck)}
            </Link>
        </div>
        <Paragraphs text=about />
        {told}
        <Link href=routes::placard_of_town(&id) class="link-button">
            {say!(speech, placard.link)}
        </Link>
    }
}

/// What can be counted in a list of firms.
#[component]
fn Counted(catalogue: Arc<Catalogue>, town: Town, firms: Arc<ShardFirms>) -> impl IntoView {
    let tally = StoredValue::new(Tally::of(firms.iter()));
    let (catalogue, town) = (StoredValue::new(catalogue), StoredValue::new(town));
    let date = catalogue.with_value(|catalogue| catalogue.index.generated.clone());
    view! {
        <div class="town__counted">
            {tally.with_value(|tally| tally.sample).then(|| view! { <SampleNote /> })}
            <Counts tally=tally.get_value() date />
        </div>
        <div class="campaign__pair">
            <Piece>
                <Frequent
                    catalogue=catalogue.get_value()
                    town=town.get_value()
                    tally=tally.get_value()
                />
            </Piece>
            <Piece>
                <MostTrades firms catalogue=catalogue.get_value() />
            </Piece>
        </div>
        <Piece>
            <Compare
                catalogue=catalogue.get_value()
                town=town.get_value()
                tally=tally.get_value()
            />
        </Piece>
    }
}
