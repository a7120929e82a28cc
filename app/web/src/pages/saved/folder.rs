use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{
    business::Business,
    session::{Item, SavedBusiness},
    trade::{Trade, TradeId},
};

use crate::{
    components::{Offers, place},
    effects::clock,
    format,
    i18n::use_speech,
    say,
    state::{Catalogue, Found, Wanted, look_up, use_store},
};

/// What was put aside as a sheet of paper for the school folder; only the printer shows it.
#[component]
pub fn Folder(
    /// The feed.
    catalogue: Arc<Catalogue>,
    /// Keys of the trades, oldest first.
    trades: Memo<Vec<TradeId>>,
    /// What is kept of the businesses, oldest first.
    businesses: Memo<Vec<SavedBusiness>>,
) -> impl IntoView {
    let catalogue = StoredValue::new(catalogue);
    let trade = move |id: TradeId| {
        let known = catalogue.with_value(|catalogue| catalogue.trade(&id).cloned());
        if let Some(trade) = known {
            view! { <PrintedTrade trade /> }.into_any()
        } else {
            let name = id.to_string();
            view! { <PrintedName about=Item::Trade(id) name gone=true /> }.into_any()
        }
    };
    let business = move |saved: SavedBusiness| {
        let wanted = Signal::stored(Some(Wanted::from(&saved)));
        let found = look_up(catalogue.get_value(), wanted);
        move || match found.get() {
            Found::There(business) => {
                let business = (*business).clone();
                let trades = catalogue.with_value(|catalogue| {
                    let trades = business.trades.iter();
                    trades.filter_map(|id| catalogue.trade(id)).cloned().collect::<Vec<_>>()
                });
                view! { <PrintedBusiness business trades /> }.into_any()
            }
            it @ (Found::Searching | Found::Failed | Found::Nowhere) => {
                let gone = it == Found::Nowhere;
                let name = saved.name.clone().unwrap_or_else(|| saved.id.to_string());
                view! { <PrintedName about=Item::Business(saved.id.clone()) name gone /> }
                    .into_any()
            }
        }
    };
    view! {
        <Sheet>
            <PrintedList empty=Signal::derive(move || trades.with(Vec::is_empty)) of_firms=false>
                <For each=move || trades.get().into_iter().rev() key=TradeId::clone let:id>
                    {trade(id)}
                </For>
            </PrintedList>
            <PrintedList empty=Signal::derive(move || businesses.with(Vec::is_empty)) of_firms=true>
                <For each=move || businesses.get().into_iter().rev() key=|saved| saved.id.clone() let:saved>
                    {business(saved)}
                </For>
            </PrintedList>
        </Sheet>
    }
}

/// The sheet: whose it is and of when, with room to write by hand.
#[component]
fn Sheet(children: Children) -> impl IntoView {
    let speech = use_speech();
    let date = clock::today().map(|today| format::date(&today, speech.language()));
    view! {
        <div class="folder">
            <h2 class="folder__title">{say!(speech, saved.print_title)}</h2>
            <div class="folder__owner">
                <p class="folder__blank">{say!(speech, saved.print_name)}</p>
                <p class="folder__blank folder__blank--short">{say!(speech, saved.print_class)}</p>
                {date
                    .map(|date| {
                        view! {
                            <p class="folder__date">{say!(speech, saved.print_date, date = date)}</p>
                        }
                    })}
            </div>
            {children()}
            <p class="folder__source">{say!(speech, saved.print_source)}</p>
        </div>
    }
}

#[component]
fn PrintedList(empty: Signal<bool>, of_firms: bool, children: Children) -> impl IntoView {
    let speech = use_speech();
    let title = if of_firms { say!(speech, saved.businesses) } else { say!(speech, saved.trades) };
    view! {
        <section class="folder__list" hidden=move || empty.get()>
            <h3 class="folder__heading">{title}</h3>
            {children()}
        </section>
    }
}

#[component]
fn PrintedTrade(trade: Trade) -> impl IntoView {
    let speech = use_speech();
    let language = speech.language();
    let hook = trade.hook.as_ref().map(|hook| hook.get(language).to_owned());
    let years = trade.months.map(|months| {
        let years = format::years(months, language);
        say!(speech, trade.years, years = years)
    });
    let pay = trade.first_pay.map(|pay| {
        let pay = format::euros(pay.min, language);
        say!(speech, saved.print_pay, pay = pay)
    });
    let facts = [years, pay].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    view! {
        <article class="folder__item">
            <h4 class="folder__name">{trade.name.get(language).to_owned()}</h4>
            {hook.map(|hook| view! { <p>{hook}</p> })}
            <p class="folder__facts">{facts}</p>
            <PrintedNote about=Item::Trade(trade.id) />
        </article>
    }
}

#[component]
fn PrintedBusiness(business: Business, trades: Vec<Trade>) -> impl IntoView {
    let speech = use_speech();
    let trades: Vec<_> =
        trades.iter().map(|trade| trade.name.get(speech.language()).to_owned()).collect();
    let about = Item::Business(business.id.clone());
    let contact = business.contact.clone();
    let reach = [contact.telephone, contact.email, contact.url];
    let reach = reach.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    view! {
        <article class="folder__item">
            <h4 class="folder__name">{business.name.clone()}</h4>
            <p>{place(&business.address)}</p>
            <p class="folder__facts">{reach}</p>
            <p>{trades.join(", ")}</p>
            <Offers business />
            <PrintedNote about />
            <p class="folder__blank">{say!(speech, saved.print_contact)}</p>
        </article>
    }
}

/// Something of which no more than the name is known.
#[component]
fn PrintedName(about: Item, name: String, gone: bool) -> impl IntoView {
    let speech = use_speech();
    view! {
        <article class="folder__item">
            <h4 class="folder__name">{name}</h4>
            {gone.then(|| view! { <p>{say!(speech, saved.gone)}</p> })}
            <PrintedNote about />
        </article>
    }
}

#[component]
fn PrintedNote(about: Item) -> impl IntoView {
    let store = use_store();
    let note = Memo::new(move |_| store.session.with(|it| it.note_on(&about).to_owned()));
    move || {
        note.with(|note| {
            (!note.is_empty()).then(|| view! { <p class="folder__note">{note.clone()}</p> })
        })
    }
}
