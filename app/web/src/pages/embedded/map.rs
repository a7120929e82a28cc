use std::sync::Arc;

use leptos::{html, prelude::*};
use packan_domain::{
    business::{BusinessFilter, BusinessId, Sorting, Work},
    trade::TradeId,
};

use crate::{
    components::{Heading, MapView, Pressed, Said, SampleNote, Standing},
    effects::{document, map::View, paint::after_paint},
    format,
    i18n::use_speech,
    pages::map::{FirmList, List, Looked, firms_title, load_what_is_looked_at, looked_at, request},
    say,
    state::{Catalogue, use_shards},
};

/// Firms in the list: who wants more finds them in the app.
const MOST: usize = 30;

/// Map and list of a trade's or a town's firms, in a frame.
#[component]
pub fn EmbeddedMap(catalogue: Arc<Catalogue>, filter: BusinessFilter) -> impl IntoView {
    let speech = use_speech();
    let shards = use_shards();
    let town = Memo::new({
        let town = filter.town.clone();
        move |_| town.clone()
    });
    let trade: Option<TradeId> = match &filter.work {
        Some(Work::Trade(trade)) => Some(trade.clone()),
        Some(Work::Group(_)) | None => None,
    };
    let view = RwSignal::new(None::<View>);
    load_what_is_looked_at(&catalogue, shards, town, view);
    let all = catalogue.clone();
    let looked = Memo::new_with_compare(
        move |_| {
            let view = if all.is_tiled() { view.get() } else { None };
            looked_at(&all, shards, &filter, view)
        },
        |before: Option<&Looked>, now: Option<&Looked>| before != now,
    );
    let standing = Memo::new(move |_| looked.with(|looked| looked.standing.clone()));
    let failed = Memo::new(move |_| looked.with(|looked| looked.failed));
    let middle = town.with_untracked(|town| Some(catalogue.town(town.as_ref()?)?.center));
    let list = Memo::new(move |_| {
        standing.with(|standing| match standing {
            Standing::Firms(firms) => List::of(firms, None, Sorting::Distance, middle, MOST),
            Standing::Areas(_) => List::default(),
        })
    });
    let chosen = RwSignal::new(None::<BusinessId>);
    let said = Memo::new({
        let trade = trade.clone();
        move |_| Said { trade: trade.clone(), from: middle, chosen: chosen.get() }
    });
    // A firm whose pin was pressed comes first.
    let listed = move || {
        let mut listed = list.with(|list| list.firms.clone());
        let pressed = chosen.get().and_then(|id| listed.iter().position(|it| it.firm.id == id));
        if let Some(at) = pressed {
            listed[..=at].rotate_right(1);
        }
        listed
    };
    let names = catalogue.clone();
    let title = move || {
        let count = standing.with(Standing::count);
        let place = town.with(|town| Some(names.town(town.as_ref()?)?.name.clone()));
        let trade = trade.as_ref().and_then(|id| names.trade(id));
        let firms = firms_title(speech, count, place);
        match trade {
            Some(trade) => format!("{}: {firms}", trade.name.get(speech.language())),
            None => firms,
        }
    };
    let list_node = NodeRef::<html::Section>::new();
    let press = Callback::new(move |pressed: Pressed| {
        if let Pressed::Firm { id, by_key } = pressed {
            chosen.set(Some(id));
            after_paint(move || {
                let Some(list) = list_node.try_get_untracked().flatten() else { return };
                document::reveal(&list, ".firm--chosen", by_key.then_some(".firm__link"));
            });
        }
    });
    let again = catalogue.clone();
    let retry = move |_| request(&again, shards, town.get_untracked(), view.get_untracked());
    let sample = catalogue.index.sample;
    let more = move || {
        let left = list.with(|list| list.count.saturating_sub(list.firms.len()));
        (left > 0).then(|| say!(speech, embed.more, count = format::count(left, speech.language())))
    };
    let spot = Memo::new(|_| None);
    view! {
        <div class="embedded-map">
            <MapView catalogue standing said town spot view on_press=press />
            <section
                class="embedded-map__list"
                aria-labelledby="firms-title"
                tabindex="-1"
                node_ref=list_node
            >
                <Heading class="embedded__title" document_title=say!(speech, embed.map_document)>
                    <span id="firms-title">{title}</span>
                </Heading>
                {sample.then(|| view! { <SampleNote /> })}
                <Show when=move || failed.get()>
                    <p role="alert">{say!(speech, map.firms_failed)}</p>
                    <button type="button" class="button button--outline" on:click=retry.clone()>
                        {say!(speech, state.retry)}
                    </button>
                </Show>
                <FirmList listed chosen />
                <p class="hint">{more}</p>
            </section>
        </div>
    }
}
