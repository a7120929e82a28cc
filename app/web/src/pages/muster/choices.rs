use std::{collections::BTreeSet, sync::Arc};

use leptos::prelude::*;
use packan_domain::{
    business::{BusinessFilter, Offer, Work},
    search::Facet,
    trade::Group,
};

use super::{
    specimen::{Family, State},
    visitor::Visitor,
};
use crate::{
    components::{ChoiceChip, Icon, MapFilters, OwnAnswers, TownPicker},
    i18n::use_speech,
    pages::trades::{Choice, Filters},
    say,
    state::Catalogue,
    words,
};

/// Chips, fields and everything else that is chosen or typed.
#[component]
pub fn Choices(
    /// The feed's trades and towns.
    catalogue: Arc<Catalogue>,
) -> impl IntoView {
    let speech = use_speech();
    let catalogue = StoredValue::new(catalogue);
    let with = move || catalogue.get_value();
    let chip = move |&group: &Group, pressed: bool| {
        view! {
            <li>
                <button
                    type="button"
                    class="chip chip--group"
                    data-group=group.key()
                    aria-pressed=pressed.to_string()
                >
                    {words::group(speech, group)}
                </button>
            </li>
        }
    };
    let search = move |value: &'static str| {
        view! {
            <div class="search">
                {Icon::Search.view()}
                <input
                    class="search__input"
                    type="search"
                    aria-label=say!(speech, trades.search)
                    placeholder=say!(speech, trades.search_example)
                    value=value
                />
            </div>
        }
    };
    let choice = move |label: String, checked: bool, disabled: bool| {
        view! {
            <label class="choice">
                <input
                    class="choice__input"
                    type="radio"
                    name="muster"
                    checked=checked
                    disabled=disabled
                />
                <span class="choice__face">{label}</span>
            </label>
        }
    };
    let many = move |chosen: Option<&str>| {
        let value = RwSignal::new(chosen.map(str::to_owned));
        let words = [("geselle", "Gesellenbrief"), ("meister", "Meisterbrief im Handwerk")];
        let words = words.map(|(key, name)| (key.to_owned(), name.to_owned())).to_vec();
        view! {
            <ChoiceChip
                label="Abschluss".to_owned()
                any="Jeder Abschluss".to_owned()
                options=vec![("Im Handwerk".to_owned(), words)]
                value=value
                on_choose=move |key: String| value.set(Some(key).filter(|key| !key.is_empty()))
            />
        }
    };
    view! {
        <Family id="auswahl" title="Auswahl und Eingabe">
            <State label="Chips der Gruppen" wide=true>
                <ul class="chips">{Group::ALL.iter().map(move |it| chip(it, false)).collect_view()}</ul>
            </State>
            <State label="Gedrückt" wide=true>
                <ul class="chips">{Group::ALL.iter().map(move |it| chip(it, true)).collect_view()}</ul>
            </State>
            <State label="Ort gewählt" wide=true>
                <Visitor catalogue=with()>
                    <TownPicker catalogue=with() />
                </Visitor>
            </State>
            <State label="Suche, leer">{search("")}</State>
            <State label="Suche mit Wort">{search("Schreiner")}</State>
            <State label="Berufe eingrenzen: getippt und gewählt" wide=true>
                <TradeFilters />
            </State>
            <State label="Filter, nichts gewählt">
                <FirmFilters catalogue=with() filter=BusinessFilter::default() />
            </State>
            <State label="Filter, gewählt">
                <FirmFilters
                    catalogue=with()
                    filter=BusinessFilter {
                        work: Some(Work::Group(Group::Wood)),
                        town: with().index.region.towns.first().map(|town| town.id.clone()),
                        year: Some(2027),
                        offers: vec![Offer::Internship],
                        ..BusinessFilter::default()
                    }
                />
            </State>
            <State label="Wahl mit vielen Wörtern: keines, eines">
                <div class="chips">{[None, Some("meister")].map(many).collect_view()}</div>
            </State>
            <State label="Eins von mehreren; gesperrt">
                <div class="choices">
                    {choice(say!(speech, settings.light), true, false)}
                    {choice(say!(speech, settings.dark), false, false)}
                    {choice(say!(speech, settings.system), false, true)}
                </div>
            </State>
            <State label="Aufklappen">
                <details class="disclosure" open>
                    <summary class="disclosure__summary">
                        {say!(speech, settings.show)}
                        {Icon::Down.view()}
                    </summary>
                    <pre class="data-text">"{\"version\":1,\"seed\":\"1\"}"</pre>
                </details>
            </State>
            <State label="Eigene Antworten" wide=true>
                <Visitor catalogue=with() answers=14>
                    <OwnAnswers catalogue=with() />
                </Visitor>
            </State>
        </Family>
    }
}

#[component]
fn TradeFilters() -> impl IntoView {
    let chosen = RwSignal::new(
        Choice::default()
            .typed("tischler".to_owned())
            .toggled_group(Group::Wood)
            .toggled_facet(Facet::Quiet)
            .toggled_facet(Facet::Outdoors),
    );
    view! {
        <Filters
            choice=Memo::new(move |_| chosen.get())
            on_change=Callback::new(move |choice| chosen.set(choice))
        />
    }
}

#[component]
fn FirmFilters(catalogue: Arc<Catalogue>, filter: BusinessFilter) -> impl IntoView {
    let chosen = RwSignal::new(filter);
    view! {
        <MapFilters
            catalogue
            filter=Memo::new(move |_| chosen.get())
            years=BTreeSet::from([2026, 2027])
            on_change=Callback::new(move |filter| chosen.set(filter))
        />
    }
}
