mod cover;
mod firm_list;
mod firms;
mod list_end;
mod look;
mod looking;
mod reach;
mod sheet;
mod tools;

use std::sync::Arc;

use leptos::{html, prelude::*};
use packan_domain::{
    business::{BusinessFilter, Sorting, Work},
    region::TownId,
};

use self::{
    cover::use_cover,
    firms::Listed,
    list_end::{End, ListEnd},
    look::Look,
    looking::{Looking, use_look},
    sheet::{SheetHandle, Stop},
    tools::Tools,
};
pub(super) use self::{
    firm_list::FirmList,
    firms::{List, Looked, looked_at},
    reach::{load_what_is_looked_at, request},
};
use crate::{
    components::{
        FeedGate, Heading, MapFilters, MapView, Pressed, Said, SampleNote, Share, Standing,
        use_live_region,
    },
    effects::{document, map::View, paint::after_paint},
    format,
    i18n::{Speech, use_speech},
    say,
    state::{Catalogue, use_here, use_shards, use_store},
};

/// Businesses the list shows before it is asked for more.
const PAGE: usize = 40;

/// "40 Betriebe in Marl".
pub(super) fn firms_title(speech: Speech, count: usize, town: Option<String>) -> String {
    let number = format::count(count, speech.language());
    match (town, count) {
        (Some(town), 1) => say!(speech, map.count_in_one, town = town),
        (Some(town), _) => say!(speech, map.count_in, count = number, town = town),
        (None, 1) => say!(speech, map.count_one),
        (None, _) => say!(speech, map.count, count = number),
    }
}

/// Map and list of the businesses, in step; what is shown stands in the address.
#[component]
pub fn MapPage() -> impl IntoView {
    view! { <FeedGate children=|catalogue| view! { <Places catalogue /> } /> }
}

#[component]
fn Places(catalogue: Arc<Catalogue>) -> impl IntoView {
    let speech = use_speech();
    let shards = use_shards();
    let here = use_here();
    let store = use_store();
    let Looking { look, go, wander } = use_look();
    let filter = Memo::new(move |_| look.with(|look| look.filter.clone()));
    let town = Memo::new(move |_| filter.with(|filter| filter.town.clone()));
    let view = RwSignal::new(None::<View>);

    load_what_is_looked_at(&catalogue, shards, town, view);
    let all = catalogue.clone();
    let looked = Memo::new_with_compare(
        move |_| {
            let view = if all.is_tiled() { view.get() } else { None };
            filter.with(|filter| looked_at(&all, shards, filter, view))
        },
        |before, now| before != now,
    );
    let standing = Memo::new(move |_| looked.with(|looked| looked.standing.clone()));

    let region = catalogue.clone();
    let from = Memo::new(move |_| {
        let home = || store.session.with(|session| session.town.clone());
        let middle = |town: TownId| Some(region.town(&town)?.center);
        here.point().or_else(|| town.get().or_else(home).and_then(middle))
    });
    let most = RwSignal::new(PAGE);
    // The list follows a frame after the map, so that no frame has to make both.
    let followed = RwSignal::new(None::<View>);
    Effect::new(move || {
        let seen = view.get();
        after_paint(move || {
            followed.try_set(seen);
        });
    });
    // Cut by tiles, nothing is known of what the map does not show.
    let tiled = catalogue.is_tiled();
    let is_cropped = move || tiled || look.with(|look| look.cropped);
    let list = Memo::new(move |_| {
        let (sorting, cropped) = (look.with(|look| look.sorting), is_cropped());
        let shown = if cropped { followed.get() } else { None };
        let bounds = shown.map(|view| view.bounds);
        let sorting = sorting.unwrap_or(Sorting::Distance);
        standing.with(|standing| match standing {
            Standing::Firms(firms) => List::of(firms, bounds, sorting, from.get(), most.get()),
            Standing::Areas(_) => List::default(),
        })
    });
    let chosen = Memo::new(move |_| look.with(|look| look.chosen.clone()));
    let listed = move || {
        let mut listed = list.with(|list| list.firms.clone());
        // A firm whose pin was pressed comes first, wherever it stands in the order.
        if let Some(id) = chosen.get() {
            let pressed = standing.with(|standing| match standing {
                Standing::Firms(firms) => firms.iter().find(|firm| firm.id == id).cloned(),
                Standing::Areas(_) => None,
            });
            if let Some(firm) = pressed {
                listed.retain(|other| other.firm.id != id);
                let distance = from.get().map(|from| from.distance_km(firm.point));
                listed.insert(0, Listed { firm, distance });
            }
        }
        listed
    };
    let said = Memo::new(move |_| Said {
        trade: filter.with(|filter| match &filter.work {
            Some(Work::Trade(trade)) => Some(trade.clone()),
            Some(Work::Group(_)) | None => None,
        }),
        from: from.get(),
        chosen: chosen.get(),
    });

    let names = catalogue.clone();
    let title = Memo::new(move |_| {
        let of_firms = standing.with(|standing| matches!(standing, Standing::Firms(_)));
        let count =
            if of_firms { list.with(|list| list.count) } else { standing.with(Standing::count) };
        let name = town.get().and_then(|id| Some(names.town(&id)?.name.clone()));
        match (is_cropped() && of_firms, count) {
            (true, 1) => say!(speech, map.count_shown_one),
            (true, _) => {
                say!(speech, map.count_shown, count = format::count(count, speech.language()))
            }
            (false, _) => firms_title(speech, count, name),
        }
    });
    let all = catalogue.clone();
    let share = Signal::derive(move || {
        let trade = said.with(|said| said.trade.as_ref().and_then(|id| all.trade(id)).cloned());
        let name = trade.as_ref().map(|trade| trade.name.get(speech.language()).to_owned());
        Share {
            text: say!(speech, share.map_text, title = title.get()),
            route: look.with(Look::address),
            over: say!(speech, share.map_over),
            title: title.get(),
            line: name.unwrap_or_else(|| say!(speech, share.map_line)),
            trade,
        }
    });
    let live = use_live_region();
    Effect::new(move |before: Option<(BusinessFilter, bool)>| {
        let now = (filter.get(), look.with(|look| look.cropped));
        // What the filters leave is said when they change, and not whenever the map moves.
        if before.is_some_and(|before| before != now) {
            live.say(title.get_untracked());
        }
        now
    });

    let end = Memo::new(move |_| {
        let (loading, failed) = looked.with(|looked| (looked.loading, looked.failed));
        let far = standing.with(|standing| matches!(standing, Standing::Areas(_)));
        let (shown, count) = list.with(|list| (list.firms.len(), list.count));
        if failed {
            End::Failed
        } else if loading {
            End::Loading
        } else if far {
            End::TooFar
        } else if count > shown {
            End::More
        } else if count > 0 {
            End::Nothing
        } else if standing.with(Standing::count) > 0 {
            End::NoneShown
        } else {
            End::None
        }
    });
    let all = catalogue.clone();
    let retry = Callback::new(move |()| {
        request(&all, shards, town.get_untracked(), view.get_untracked());
    });

    let page = NodeRef::<html::Div>::new();
    let list_node = NodeRef::<html::Section>::new();
    let sheet = RwSignal::new(Stop::Half);
    let cover = use_cover(page, sheet);
    let press = Callback::new(move |pressed: Pressed| match pressed {
        Pressed::Firm { id, by_key } => {
            go.run(Look { chosen: Some(id), ..look.get_untracked() });
            if sheet.get_untracked() == Stop::Map {
                sheet.set(Stop::Half);
            }
            after_paint(move || {
                let Some(list) = list_node.try_get_untracked().flatten() else { return };
                document::reveal(&list, ".firm--chosen", by_key.then_some(".firm__link"));
            });
        }
        Pressed::Inseparable => go.run(Look { cropped: true, ..look.get_untracked() }),
    });
    // What the person moves the map to stands in the address, a moment later.
    Effect::new(move || {
        if let Some(View { spot, .. }) = view.get().filter(|view| view.by_hand) {
            wander.run(Look { spot: Some(spot), ..look.get_untracked() });
        }
    });

    let change_filter = Callback::new(move |filter| go.run(look.get_untracked().filtered(filter)));
    let spot = Memo::new(move |_| look.with(|look| look.spot));
    view! {
        <div class="places" data-sheet=move || sheet.get().key() node_ref=page>
            <section class="places__list" aria-labelledby="places-title" node_ref=list_node>
                <SheetHandle sheet list=list_node />
                <Heading
                    class="places__title"
                    document_title=say!(speech, map.document)
                >
                    <span id="places-title">{move || title.get()}</span>
                </Heading>
                <MapFilters
                    catalogue=catalogue.clone()
                    filter
                    years=Signal::derive(move || firms::years(shards))
                    on_change=change_filter
                />
                <Tools look from share can_crop=!tiled on_change=go />
                {catalogue.index.sample.then(|| view! { <SampleNote /> })}
                <FirmList listed chosen />
                <ListEnd
                    end
                    look
                    on_change=go
                    on_more=Callback::new(move |()| most.update(|most| *most += PAGE))
                    on_retry=retry
                />
            </section>
            <MapView catalogue standing said town spot view cover on_press=press />
        </div>
    }
}
