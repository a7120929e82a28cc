mod backup;
mod my_data;
mod school;

use leptos::prelude::*;
use packan_domain::{
    language::Language,
    preferences::{Motion, Theme},
    region::TownId,
    session::Event,
};

use self::{my_data::MyData, school::SchoolMode};
use super::choice::choice;
use crate::{
    components::{Heading, Icon, Paragraphs, use_toasts},
    effects::document,
    i18n::use_speech,
    say,
    state::{use_feed, use_school, use_store, use_streets},
};

/// Language, appearance, motion, town, and everything that is kept: to see and to delete.
#[component]
pub fn SettingsPage() -> impl IntoView {
    let speech = use_speech();
    let store = use_store();
    let preferences = store.preferences;
    let shared = use_school().is_on();
    view! {
        <div class="page settings">
            <header class="page__head">
                <Heading
                    class="page__title"
                    document_title=say!(speech, settings.document)
                >
                    {say!(speech, settings.title)}
                </Heading>
            </header>
            <div class="settings__list">
                {shared.then(|| view! { <SchoolMode /> })}
                <Choices
                    name="language"
                    title=say!(speech, settings.language)
                    options=vec![
                        (Language::German, say!(speech, settings.german)),
                        (Language::English, say!(speech, settings.english)),
                    ]
                    value=Signal::derive(move || speech.language())
                    on_choose=move |language| store.prefer(|it| it.language = Some(language))
                />
                <Choices
                    name="theme"
                    title=say!(speech, settings.theme)
                    options=vec![
                        (Theme::System, say!(speech, settings.system)),
                        (Theme::Light, say!(speech, settings.light)),
                        (Theme::Dark, say!(speech, settings.dark)),
                    ]
                    value=Signal::derive(move || preferences.with(|it| it.theme))
                    on_choose=move |theme| store.prefer(|it| it.theme = theme)
                />
                <Choices
                    name="motion"
                    title=say!(speech, settings.motion)
                    options=vec![
                        (Motion::System, say!(speech, settings.system)),
                        (Motion::Reduced, say!(speech, settings.little)),
                    ]
                    value=Signal::derive(move || preferences.with(|it| it.motion))
                    on_choose=move |motion| store.prefer(|it| it.motion = motion)
                />
                <TownChoice />
                <StreetMapConsent />
                // What lies aside is nobody's to see or to delete on a device that many share.
                {(!shared).then(|| view! { <SchoolMode /> <MyData /> })}
            </div>
            {document::is_static()
                .then(|| view! { <Paragraphs text=say!(speech, purpose.settings) /> })}
        </div>
    }
}

/// A preference with a few values, of which one holds.
#[component]
fn Choices<T>(
    name: &'static str,
    title: String,
    options: Vec<(T, String)>,
    value: Signal<T>,
    #[prop(into)] on_choose: Callback<T>,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    view! {
        <fieldset class="setting">
            <legend class="setting__title">{title}</legend>
            <div class="choices">
                {options
                    .into_iter()
                    .map(|(option, label)| {
                        let chosen = Signal::derive(move || value.get() == option);
                        choice(name, label, chosen, move || on_choose.run(option))
                    })
                    .collect_view()}
            </div>
        </fieldset>
    }
}

#[component]
fn TownChoice() -> impl IntoView {
    let speech = use_speech();
    let store = use_store();
    let feed = use_feed();
    let chosen = Memo::new(move |_| store.session.with(|session| session.town.clone()));
    let choose = move |slug: String| {
        store.apply(Event::TownChosen(TownId::parse(&slug).ok()));
    };
    move || {
        feed.catalogue().map(|catalogue| {
            let towns = catalogue.index.region.towns.clone();
            view! {
                <div class="setting">
                    <label class="setting__title" for="town">
                        {say!(speech, settings.town)}
                    </label>
                    <div class="select select--block">
                        <select
                            class="select__input"
                            id="town"
                            on:change:target=move |event| choose(event.target().value())
                        >
                            <option value="" selected=move || chosen.with(Option::is_none)>
                                {say!(speech, settings.no_town)}
                            </option>
                            {towns
                                .into_iter()
                                .map(|town| {
                                    let id = town.id.clone();
                                    view! {
                                        <option
                                            value=town.id.to_string()
                                            selected=move || {
                                                chosen.with(|chosen| chosen.as_ref() == Some(&id))
                                            }
                                        >
                                            {town.name}
                                        </option>
                                    }
                                })
                                .collect_view()}
                        </select>
                        {Icon::Down.view()}
                    </div>
                </div>
            }
        })
    }
}

/// The street map that the person agreed to, if they did: to take it back.
#[component]
fn StreetMapConsent() -> impl IntoView {
    let speech = use_speech();
    let streets = use_streets();
    let toasts = use_toasts();
    let revoke = move |_| {
        streets.revoke();
        toasts.show(say!(speech, settings.streets_revoked));
    };
    move || {
        streets.host().map(|host| {
            view! {
                <section class="setting" aria-labelledby="streets-title">
                    <h2 class="setting__title" id="streets-title">
                        {say!(speech, settings.streets)}
                    </h2>
                    <p class="setting__text">
                        {say!(speech, settings.streets_note, host = host)}
                    </p>
                    <button type="button" class="button button--outline" on:click=revoke>
                        {say!(speech, settings.streets_revoke)}
                    </button>
                </section>
            }
        })
    }
}
