use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{order::sort_by, trade::Trade};
use packan_feed::Proof;

use super::{
    draft::{Draft, Written},
    field::{CheckField, ChoiceField, TextField},
};
use crate::{
    components::{FirmItem, Icon},
    effects::{clock, file},
    i18n::use_speech,
    mailto::mailto,
    say,
    state::Catalogue,
};

/// The entry to write, as pupils see it, and what to do with it.
#[component]
pub fn Entry(
    /// The feed.
    catalogue: Arc<Catalogue>,
) -> impl IntoView {
    let speech = use_speech();
    let language = speech.language();
    let draft = Draft::new();
    let mut trades: Vec<&Trade> = catalogue.trades.iter().collect();
    sort_by(&mut trades, |one, other| one.name.get(language).cmp(other.name.get(language)));
    let trades = trades.into_iter().map(|it| (it.id.to_string(), it.name.get(language).to_owned()));
    let trades: Vec<_> = trades.collect();
    let towns = catalogue.index.region.towns.iter();
    let towns: Vec<_> = towns.map(|town| (town.id.to_string(), town.name.clone())).collect();
    let today = clock::today().unwrap_or_else(|| catalogue.index.generated.clone());
    let today = today.get(..10).unwrap_or(&today).to_owned();
    let known = catalogue.clone();
    let written = Memo::new(move |_| draft.written(&known, &today));
    view! {
        <section class="entry" aria-labelledby="firms-entry">
            <h2 class="section-title" id="firms-entry">
                {say!(speech, firms.write)}
            </h2>
            <p>{say!(speech, firms.write_text)}</p>
            <div class="campaign__pair">
                <form class="entry__form" on:submit=|event| event.prevent_default()>
                    <TextField label=say!(speech, firms.name) value=draft.name fill="organization" />
                    <ChoiceField
                        label=say!(speech, firms.trade)
                        any=say!(speech, firms.choose)
                        options=trades
                        value=draft.trade
                    />
                    <ChoiceField
                        label=say!(speech, firms.town)
                        any=say!(speech, firms.choose)
                        options=towns
                        value=draft.town
                    />
                    <TextField
                        label=say!(speech, firms.street)
                        value=draft.street
                        fill="street-address"
                    />
                    <TextField
                        label=say!(speech, firms.postcode)
                        value=draft.postcode
                        fill="postal-code"
                        mode="numeric"
                    />
                    <TextField
                        label=say!(speech, firms.telephone)
                        value=draft.telephone
                        fill="tel"
                        mode="tel"
                    />
                    <TextField
                        label=say!(speech, firms.email)
                        value=draft.email
                        fill="email"
                        mode="email"
                    />
                    <TextField
                        label=say!(speech, firms.website)
                        value=draft.website
                        fill="url"
                        mode="url"
                    />
                    <TextField
                        label=say!(speech, firms.year)
                        value=draft.year
                        fill="off"
                        mode="numeric"
                    />
                    <TextField
                        label=say!(speech, firms.places)
                        value=draft.places
                        fill="off"
                        mode="numeric"
                    />
                    <CheckField label=say!(speech, firms.internship) value=draft.internship />
                    <CheckField label=say!(speech, firms.trial_day) value=draft.trial_day />
                </form>
                <Seen catalogue written />
            </div>
        </section>
    }
}

/// What pupils see of it, and the ways on.
#[component]
fn Seen(catalogue: Arc<Catalogue>, written: Memo<Written>) -> impl IntoView {
    let speech = use_speech();
    let shown = Memo::new(move |before: Option<&Option<Proof>>| match written.get() {
        Written::Fine(proof) => Some(*proof),
        // What was last readable stays while somebody types.
        Written::Wrong(_) => before.cloned().flatten(),
        Written::Little => None,
    });
    let known = catalogue.clone();
    let card = move || {
        shown.get().map(|Proof { firm, .. }| {
            let group = firm.trades.first().and_then(|trade| known.trade(trade));
            let group = group.map_or("service", |trade| trade.group.key());
            view! {
                // It leads nowhere yet.
                <ul on:click=|event| event.prevent_default()>
                    <FirmItem business=firm group />
                </ul>
            }
        })
    };
    let verdict = move || match written.get() {
        Written::Little => say!(speech, firms.preview_empty),
        Written::Wrong(field) => say!(speech, firms.wrong, field = field),
        Written::Fine(_) => say!(speech, firms.fine),
    };
    let ways = move || match written.get() {
        Written::Fine(proof) => Some(view! { <Ways catalogue=catalogue.clone() proof=*proof /> }),
        Written::Little | Written::Wrong(_) => None,
    };
    view! {
        <div class="entry__seen">
            <p class="given__title">{say!(speech, firms.preview)}</p>
            {card}
            <p
                class="entry__verdict"
                role="status"
                data-verdict=move || matches!(written.get(), Written::Fine(_)).then_some("fine")
            >
                {verdict}
            </p>
            {ways}
        </div>
    }
}

/// What to do with an entry that a feed can have.
#[component]
fn Ways(catalogue: Arc<Catalogue>, proof: Proof) -> impl IntoView {
    let speech = use_speech();
    let Proof { firm, file: text } = proof;
    let saved = text.clone();
    let save = move |_| file::save("eintrag.geojson", "application/geo+json", &saved);
    let publisher = catalogue.index.publisher.clone();
    let email = publisher.as_ref().and_then(|publisher| publisher.email.clone());
    let mail = match (email, publisher) {
        (Some(email), _) => {
            let subject = say!(speech, firms.subject, name = firm.name);
            let href = mailto(&email, &subject, &say!(speech, firms.mail_body, entry = text));
            view! {
                <a class="button" href=href>
                    {Icon::Mail.view()}
                    {say!(speech, firms.send)}
                </a>
            }
            .into_any()
        }
        (None, Some(publisher)) => {
            view! { <p>{say!(speech, firms.no_mail, publisher = publisher.name)}</p> }.into_any()
        }
        (None, None) => ().into_any(),
    };
    view! {
        <div class="campaign__actions">
            <button type="button" class="button button--outline" on:click=save>
                {say!(speech, firms.save)}
            </button>
            {mail}
        </div>
    }
}
