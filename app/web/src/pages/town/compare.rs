use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};
use packan_domain::{
    business::Tally,
    region::{Town, TownId},
};

use super::counts::counted;
use crate::{
    components::{Icon, Link},
    format,
    i18n::use_speech,
    routes, say,
    state::{Catalogue, Firms, use_shards},
};

/// Another town beside this one: which, stands in the address.
#[component]
pub fn Compare(
    /// The feed.
    catalogue: Arc<Catalogue>,
    /// The town.
    town: Town,
    /// What was counted in it.
    tally: Tally,
) -> impl IntoView {
    let speech = use_speech();
    let shards = use_shards();
    let query = use_query_map();
    let navigate = use_navigate();
    let (own, known) = (town.id.clone(), catalogue.clone());
    let other = Memo::new(move |_| {
        let slug = query.with(|query| query.get("mit"))?;
        let id = TownId::parse(&slug).ok().filter(|id| *id != own)?;
        known.town(&id).cloned()
    });
    Effect::new(move || {
        if let Some(other) = other.get() {
            shards.request(other.id);
        }
    });
    let this = town.id.clone();
    let choose = move |slug: String| {
        let address = routes::towns(&this, TownId::parse(&slug).ok().as_ref());
        let options =
            NavigateOptions { scroll: false, replace: true, ..NavigateOptions::default() };
        navigate(&address, options);
    };
    let others = catalogue.index.region.towns.iter().filter(|other| other.id != town.id);
    let options = others.map(|option| {
        let id = option.id.clone();
        let chosen = move || other.with(|other| other.as_ref().is_some_and(|it| it.id == id));
        view! {
            <option value=option.id.to_string() selected=chosen>
                {option.name.clone()}
            </option>
        }
    });
    let options = options.collect_view();
    let table = move || {
        let other = other.get()?;
        Some(match shards.of(&other.id) {
            Some(Firms::Ready(firms)) => {
                let beside = Tally::of(firms.iter());
                view! { <Beside town=town.clone() tally=tally.clone() other beside /> }.into_any()
            }
            Some(Firms::Failed) => {
                view! { <p role="alert">{say!(speech, town.failed, town = other.name)}</p> }
                    .into_any()
            }
            None | Some(Firms::Loading) => {
                view! { <p role="status">{say!(speech, town.compare_loading)}</p> }.into_any()
            }
        })
    };
    view! {
        <section class="compare" aria-labelledby="town-compare">
            <h2 class="section-title" id="town-compare">
                {say!(speech, town.compare)}
            </h2>
            <label class="compare__choice">
                <span>{say!(speech, town.compare_with)}</span>
                <span class="select select--block">
                    <select
                        class="select__input"
                        data-compare=""
                        on:change:target=move |event| choose(event.target().value())
                    >
                        <option value="" selected=move || other.with(Option::is_none)>
                            {say!(speech, town.compare_none)}
                        </option>
                        {options}
                    </select>
                    {Icon::Down.view()}
                </span>
            </label>
            {table}
        </section>
    }
}

/// The figures of both, row by row; bars show which is more.
#[component]
fn Beside(town: Town, tally: Tally, other: Town, beside: Tally) -> impl IntoView {
    let speech = use_speech();
    let rows = counted(speech, &tally).into_iter().zip(counted(speech, &beside));
    let rows = rows.map(|((one, label), (two, _))| {
        let most = one.max(two).max(1) as f64;
        let cell = |count: usize, class: &'static str| {
            view! {
                <td class=class style:--share=format::fixed(count as f64 / most, 3)>
                    {format::count(count, speech.language())}
                </td>
            }
        };
        view! {
            <tr>
                {cell(one, "beside__one")} <th scope="row">{label}</th> {cell(two, "beside__two")}
            </tr>
        }
    });
    let (one, two) = (town.name.clone(), other.name.clone());
    view! {
        <table class="beside">
            <thead>
                <tr>
                    <th scope="col">{one}</th>
                    <td class="beside__what">{say!(speech, town.compare_what)}</td>
                    <th scope="col">
                        <Link href=routes::town(&other.id)>{two}</Link>
                    </th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}
