use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{language::Language, preferences::Theme, region::TownId, trade::TradeId};

use super::wanted::{Size, Wanted};
use crate::{
    embedding::Piece,
    i18n::{Speech, use_speech},
    pages::choice::{choice, selection},
    say,
    state::Catalogue,
};

/// What the frame shows, and how. All of it stands in the address.
#[component]
pub(super) fn Form(
    catalogue: Arc<Catalogue>,
    wanted: Memo<Wanted>,
    on_change: Callback<Wanted>,
) -> impl IntoView {
    let speech = use_speech();
    let change = move |change: &dyn Fn(&mut Wanted)| {
        let mut changed = wanted.get_untracked();
        change(&mut changed);
        on_change.run(changed);
    };
    let piece = Memo::new(move |_| wanted.with(|wanted| wanted.embedding.piece.clone()));
    let show = move |piece: Piece| change(&|it| it.embedding.piece = piece.clone());
    let first = catalogue.trades.first().map(|trade| trade.id.clone());
    let kinds = [
        (say!(speech, embed.map), Piece::Map { trade: None, town: None }),
        (say!(speech, embed.trade), Piece::Trade(first)),
        (say!(speech, embed.deck), Piece::Deck),
    ];
    let kinds = kinds.map(|(label, kind)| {
        let route = kind.route();
        let chosen = Signal::derive(move || piece.with(|piece| piece.route() == route));
        choice("was", label, chosen, move || show(kind.clone()))
    });
    let size = move |size: Size| {
        let chosen = Signal::derive(move || wanted.with(|wanted| wanted.size == size));
        choice("groesse", named(speech, size), chosen, move || change(&|it| it.size = size))
    };
    let colours = move |(colours, label): (Theme, String)| {
        let chosen = Signal::derive(move || wanted.with(|it| it.embedding.colours == colours));
        choice("farben", label, chosen, move || change(&|it| it.embedding.colours = colours))
    };
    let language = move |language: Language| {
        let label = match language {
            Language::German => "Deutsch",
            Language::English => "English",
        };
        let chosen = Signal::derive(move || wanted.with(|it| it.embedding.language == language));
        let choose = move || change(&|it| it.embedding.language = language);
        choice("sprache", label.to_owned(), chosen, choose)
    };
    let looks = [
        (Theme::System, say!(speech, embed.auto)),
        (Theme::Light, say!(speech, embed.light)),
        (Theme::Dark, say!(speech, embed.dark)),
    ];
    // Which fields there are, not what is in them: a field that is used stays.
    let route = Memo::new(move |_| piece.with(Piece::route));
    view! {
        <fieldset class="posters__choice">
            <legend class="field__label">{say!(speech, embed.what)}</legend>
            <div class="choices">{kinds.collect_view()}</div>
        </fieldset>
        {move || {
            route.track();
            view! { <Narrowed catalogue=catalogue.clone() piece on_change=Callback::new(show) /> }
        }}
        <fieldset class="posters__choice">
            <legend class="field__label">{say!(speech, embed.size)}</legend>
            <div class="choices">{Size::ALL.map(size).collect_view()}</div>
        </fieldset>
        <fieldset class="posters__choice">
            <legend class="field__label">{say!(speech, embed.colours)}</legend>
            <div class="choices">{looks.map(colours).collect_view()}</div>
        </fieldset>
        <fieldset class="posters__choice">
            <legend class="field__label">{say!(speech, embed.language)}</legend>
            <div class="choices">{Language::ALL.map(language).collect_view()}</div>
        </fieldset>
    }
}

/// Which trade, and which town, as far as what is shown knows of them.
#[component]
fn Narrowed(
    catalogue: Arc<Catalogue>,
    piece: Memo<Piece>,
    on_change: Callback<Piece>,
) -> impl IntoView {
    let speech = use_speech();
    let language = speech.language();
    let trades = catalogue.trades.iter();
    let trades: Vec<(Option<TradeId>, String)> =
        trades.map(|it| (Some(it.id.clone()), it.name.get(language).to_owned())).collect();
    let trade = Signal::derive(move || piece.with(|piece| parts(piece).0));
    let town = Signal::derive(move || piece.with(|piece| parts(piece).1));
    match piece.get_untracked() {
        Piece::Deck => ().into_any(),
        Piece::Trade(_) => {
            let choose = move |trade| on_change.run(Piece::Trade(trade));
            selection(say!(speech, placard.which_trade), trades, trade, choose).into_any()
        }
        Piece::Map { .. } => {
            let all = |label: String| vec![(None, label)];
            let trades = [all(say!(speech, map.any_trade)), trades].concat();
            let towns = catalogue.index.region.towns.iter();
            let towns = towns.map(|town| (Some(town.id.clone()), town.name.clone())).collect();
            let towns = [all_towns(speech), towns].concat();
            let of_trade = move |trade| {
                on_change.run(Piece::Map { trade, town: town.get_untracked() });
            };
            let of_town = move |town| {
                on_change.run(Piece::Map { trade: trade.get_untracked(), town });
            };
            view! {
                {selection(say!(speech, map.trade), trades, trade, of_trade)}
                {selection(say!(speech, map.town), towns, town, of_town)}
            }
            .into_any()
        }
    }
}

fn all_towns(speech: Speech) -> Vec<(Option<TownId>, String)> {
    vec![(None, say!(speech, map.any_town))]
}

/// Trade and town of a piece.
fn parts(piece: &Piece) -> (Option<TradeId>, Option<TownId>) {
    match piece {
        Piece::Map { trade, town } => (trade.clone(), town.clone()),
        Piece::Trade(trade) => (trade.clone(), None),
        Piece::Deck => (None, None),
    }
}

fn named(speech: Speech, size: Size) -> String {
    match size {
        Size::Narrow => say!(speech, embed.narrow),
        Size::Wide => say!(speech, embed.wide),
        Size::Tall => say!(speech, embed.tall),
    }
}
