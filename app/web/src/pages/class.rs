use leptos::prelude::*;
use packan_domain::class::{Class, LEAST_ANSWERS, LEAST_PEOPLE, Tally};

use crate::{
    components::{Empty, Heading, Link, Paragraphs, use_toasts},
    effects::{document, print::print},
    format,
    i18n::use_speech,
    routes, say,
    state::use_school,
    words,
};

/// What a class did together on a shared device: counted, printed, cleared.
#[component]
pub fn ClassPage() -> impl IntoView {
    let speech = use_speech();
    let school = use_school();
    let nobody = Memo::new(move |_| school.class().people() == 0);
    view! {
        <div class="page class">
            <header class="page__head">
                <Heading
                    class="page__title"
                    document_title=say!(speech, school.class_document)
                >
                    {say!(speech, school.class_title)}
                </Heading>
            </header>
            {move || {
                if document::is_static() {
                    view! { <Paragraphs text=say!(speech, school.purpose) /> }.into_any()
                } else if nobody.get() {
                    view! {
                        <Empty
                            picture="1f392"
                            title=say!(speech, school.nobody_title)
                            text=say!(speech, school.nobody)
                        >
                            <Link href=routes::SETTINGS class="button">
                                {say!(speech, school.to_setting)}
                            </Link>
                        </Empty>
                    }
                        .into_any()
                } else {
                    view! { <Counted class=school.class() /> }.into_any()
                }
            }}
        </div>
    }
}

/// The numbers, as far as they can be told.
#[component]
fn Counted(class: Class) -> impl IntoView {
    let speech = use_speech();
    let school = use_school();
    let toasts = use_toasts();
    let people = class.people();
    let told = class.told().cloned();
    let waiting = told
        .as_ref()
        .filter(|told| told.people < people)
        .map(|told| say!(speech, school.some_wait, count = told.people, more = LEAST_PEOPLE));
    let clear = move |_| {
        school.forget_class();
        toasts.show(say!(speech, school.class_cleared));
        document::focus_heading();
    };
    let label =
        if people == 1 { say!(speech, school.people_one) } else { say!(speech, school.people) };
    let figure = |number: u32, label: String, group: &'static str| {
        view! {
            <li class="number" data-group=group>
                <strong class="number__figure">
                    {format::number(f64::from(number), speech.language())}
                </strong>
                <span class="number__label">{label}</span>
            </li>
        }
    };
    view! {
        <ul class="numbers__list class__numbers">
            {figure(people, label, "construction")}
            {told.as_ref().map(|told| {
                figure(told.cards, say!(speech, school.cards), "electrical-metal")
            })}
        </ul>
        {if let Some(told) = told {
            view! { <Favourites told /> }.into_any()
        } else {
            let text = say!(speech, school.too_few, count = LEAST_PEOPLE);
            view! { <p class="class__text">{text}</p> }.into_any()
        }}
        {waiting.map(|text| view! { <p class="class__text">{text}</p> })}
        <p class="class__text">{say!(speech, school.counted, count = LEAST_ANSWERS)}</p>
        <div class="class__actions">
            <button type="button" class="button" on:click=|_| print()>
                {say!(speech, school.print)}
            </button>
            <Link href=routes::SETTINGS class="button button--outline">
                {say!(speech, school.to_setting)}
            </Link>
            <button type="button" class="button button--danger" on:click=clear>
                {say!(speech, school.clear)}
            </button>
        </div>
    }
}

/// Which groups come first for how many.
#[component]
fn Favourites(told: Tally) -> impl IntoView {
    let speech = use_speech();
    let favourites = told.favourites();
    let people = told.people;
    let list = move || {
        favourites
            .iter()
            .map(|(group, count)| {
                let share = f64::from(*count) / f64::from(people);
                view! {
                    <li
                        class="share"
                        data-group=group.key()
                        data-favourite=group.key()
                        style:--share=format::fixed(share, 2)
                    >
                        <span class="share__label">{words::group(speech, *group)}</span>
                        <span class="share__value">
                            {say!(speech, school.favourite, count = count, people = people)}
                        </span>
                        <span class="share__bar" aria-hidden="true"></span>
                    </li>
                }
            })
            .collect_view()
    };
    view! {
        <section class="class__favourites" aria-labelledby="favourites-title">
            <h2 class="section-title" id="favourites-title">
                {say!(speech, school.favourites)}
            </h2>
            {if told.favourites().is_empty() {
                let text = say!(speech, school.none_shared, count = LEAST_PEOPLE);
                view! { <p class="class__text">{text}</p> }.into_any()
            } else {
                view! {
                    <p class="class__text">{say!(speech, school.favourites_note)}</p>
                    <ul class="shares">{list()}</ul>
                }
                    .into_any()
            }}
        </section>
    }
}
