mod steps;

use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};
use packan_domain::{order::sort_by, trade::Trade};
use packan_feed::Campaign;

use self::steps::Steps;
use super::{
    law::{Funding, PartTime, Shorter},
    region::facts,
    trade::{Career, Earn},
};
use crate::{
    components::{CampaignGate, Heading, Icon, Link},
    i18n::use_speech,
    routes, say,
    state::{Catalogue, use_feed},
};

/// Where an apprenticeship leads: the steps that all trades share, one trade's own way, who pays.
#[component]
pub fn CareerPage() -> impl IntoView {
    let speech = use_speech();
    view! {
        <article class="page campaign career">
            <header class="future__head">
                <Heading class="region__title" document_title=say!(speech, career.document)>
                    {say!(speech, career.title)}
                </Heading>
                <p class="campaign__lead">{say!(speech, career.lead)}</p>
            </header>
            <CampaignGate children=|catalogue, campaign| view! { <Ways catalogue campaign /> } />
        </article>
    }
}

#[component]
fn Ways(catalogue: Arc<Catalogue>, campaign: Arc<Campaign>) -> impl IntoView {
    let facts = facts(&catalogue, &campaign);
    view! {
        <OfTrade catalogue />
        <Steps />
        <div class="campaign__thirds">
            <Funding facts=facts.clone() />
            <PartTime facts />
            <Shorter />
        </div>
    }
}

/// The way of the trade that the address names.
#[component]
fn OfTrade(catalogue: Arc<Catalogue>) -> impl IntoView {
    let speech = use_speech();
    let language = speech.language();
    let feed = use_feed();
    let query = use_query_map();
    let navigate = use_navigate();
    let known = catalogue.clone();
    let chosen = Memo::new(move |_| {
        let slug = query.with(|query| query.get("beruf"))?;
        known.trade_of(&slug).cloned()
    });
    Effect::new(move || {
        if let Some(trade) = chosen.get() {
            feed.load_details(trade.group);
        }
    });
    let choose = move |slug: String| {
        let address = routes::career(Some(slug.as_str()).filter(|slug| !slug.is_empty()));
        let options =
            NavigateOptions { scroll: false, replace: true, ..NavigateOptions::default() };
        navigate(&address, options);
    };
    let mut trades: Vec<&Trade> = catalogue.trades.iter().collect();
    sort_by(&mut trades, |one, other| one.name.get(language).cmp(other.name.get(language)));
    let options = trades.into_iter().map(|trade| {
        let id = trade.id.clone();
        let selected = move || chosen.with(|chosen| chosen.as_ref().is_some_and(|it| it.id == id));
        view! {
            <option value=trade.id.to_string() selected=selected>
                {trade.name.get(language).to_owned()}
            </option>
        }
    });
    let options = options.collect_view();
    let way = move || {
        let trade = chosen.get()?;
        let details = feed.details_of(&trade)?;
        let name = trade.name.get(language).to_owned();
        let admission = details.admission();
        Some(view! {
            <div class="career__way" data-group=trade.group.key() data-career=trade.id.to_string()>
                <Career months=trade.months admission leads=details.leads />
                <Earn
                    pay=details.pay
                    pay_area=details.pay_area
                    median_salary=details.median_salary
                />
                <p>
                    <Link href=routes::trade(&trade.id) class="link-button">
                        {say!(speech, career.page, trade = name)}
                    </Link>
                </p>
            </div>
        })
    };
    view! {
        <div class="career__choice">
            <label class="compare__choice">
                <span>{say!(speech, career.choose)}</span>
                <span class="select select--block">
                    <select
                        class="select__input"
                        on:change:target=move |event| choose(event.target().value())
                    >
                        <option value="" selected=move || chosen.with(Option::is_none)>
                            {say!(speech, career.none)}
                        </option>
                        {options}
                    </select>
                    {Icon::Down.view()}
                </span>
            </label>
            {way}
        </div>
    }
}
