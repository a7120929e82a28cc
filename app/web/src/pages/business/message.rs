use leptos::{html, prelude::*};
use packan_domain::{
    business::{Business, Offer},
    language::Language,
    trade::Trade,
};

use super::inquiry::{FIRM, Inquiry};
use crate::{
    components::{Growing, Icon, use_toasts},
    effects::clipboard,
    i18n::{Speech, use_speech},
    mailto::mailto,
    say,
    state::{Applicant, use_applicant, use_school},
};

/// In the order in which a young person gets to know a firm.
const WISHES: [Offer; 3] = [Offer::Internship, Offer::TrialDay, Offer::Apprenticeship];

/// A first message, ready to be sent: the hardest sentence is the first.
#[component]
pub fn FirstMessage(
    /// The firm.
    business: Business,
    /// Its trades, as far as the feed has them.
    trades: Vec<Trade>,
) -> impl IntoView {
    let speech = use_speech();
    let applicant = use_applicant();
    let wish = RwSignal::new(first_wish(&business));
    let chosen = RwSignal::new(0_usize);
    let edited = RwSignal::new(None::<String>);
    let names = StoredValue::new(trades.iter().map(|it| it.name.clone()).collect::<Vec<_>>());
    let inquiry = move |language: Language| {
        let trade = names.with_value(|names| {
            names.get(chosen.get()).map(|name| name.get(language).to_owned()).unwrap_or_default()
        });
        let Applicant { name, school, dates } = applicant;
        Inquiry {
            wish: wish.get(),
            trade,
            name: name.get(),
            school: school.get(),
            dates: dates.get(),
        }
    };
    let text =
        Memo::new(move |_| edited.get().unwrap_or_else(|| inquiry(Language::German).text(FIRM)));
    let mail = business.contact.email.map(|address| {
        Signal::derive(move || {
            mailto(&address, &inquiry(Language::German).subject(FIRM), &text.get())
        })
    });
    let translated = Signal::derive(move || inquiry(speech.language()).text(speech));
    let trade_names =
        trades.iter().map(|it| it.name.get(speech.language()).to_owned()).collect::<Vec<_>>();
    view! {
        <section class="message" aria-labelledby="message-title">
            <h2 class="section-title" id="message-title">
                {say!(speech, inquiry.title)}
            </h2>
            <p class="message__note">{say!(speech, inquiry.note)}</p>
            <Wishes wish />
            {(trade_names.len() > 1).then(|| view! { <TradeChoice names=trade_names chosen /> })}
            <AboutYou applicant />
            <Text text edited mail />
            {(speech.language() != Language::German)
                .then(|| {
                    view! {
                        <details class="disclosure">
                            <summary class="disclosure__summary">
                                {say!(speech, inquiry.translated)} {Icon::Down.view()}
                            </summary>
                            <p class="message__translated">{move || translated.get()}</p>
                        </details>
                    }
                })}
        </section>
    }
}

/// What the firm offers, else an internship: asking costs nothing.
fn first_wish(business: &Business) -> Offer {
    if business.internship || (!business.trial_day && business.apprenticeships.is_empty()) {
        Offer::Internship
    } else if business.trial_day {
        Offer::TrialDay
    } else {
        Offer::Apprenticeship
    }
}

fn wish_name(speech: Speech, wish: Offer) -> String {
    match wish {
        Offer::Internship => say!(speech, inquiry.internship),
        Offer::TrialDay => say!(speech, inquiry.trial_day),
        Offer::Apprenticeship => say!(speech, inquiry.apprenticeship),
    }
}

#[component]
fn Wishes(wish: RwSignal<Offer>) -> impl IntoView {
    let speech = use_speech();
    let choice = move |option: Offer| {
        view! {
            <label class="choice">
                <input
                    class="choice__input"
                    type="radio"
                    name="wish"
                    value=option.key()
                    checked=wish.get_untracked() == option
                    prop:checked=move || wish.get() == option
                    on:change=move |_| wish.set(option)
                />
                <span class="choice__face">{wish_name(speech, option)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="message__wishes">
            <legend class="field__label">{say!(speech, inquiry.what)}</legend>
            <div class="choices">{WISHES.map(choice).collect_view()}</div>
        </fieldset>
    }
}

#[component]
fn TradeChoice(names: Vec<String>, chosen: RwSignal<usize>) -> impl IntoView {
    let speech = use_speech();
    let options = names.into_iter().enumerate().map(|(place, name)| {
        view! {
            <option value=place.to_string() selected=move || chosen.get() == place>
                {name}
            </option>
        }
    });
    view! {
        <label class="field">
            <span class="field__label">{say!(speech, inquiry.trade)}</span>
            <span class="select select--block">
                <select
                    class="select__input"
                    on:change:target=move |event| {
                        chosen.set(event.target().value().parse().unwrap_or_default());
                    }
                >
                    {options.collect_view()}
                </select>
                {Icon::Down.view()}
            </span>
        </label>
    }
}

/// What somebody may say of themselves; it goes into the text and nowhere else.
#[component]
fn AboutYou(applicant: Applicant) -> impl IntoView {
    let speech = use_speech();
    // What browsers remember of a field, on a device that many share they would offer to others.
    let shared = use_school().is_on();
    let field =
        move |label: String, example: String, value: RwSignal<String>, fill: &'static str| {
            view! {
                <label class="field">
                    <span class="field__label">{label}</span>
                    <input
                        class="field__input"
                        type="text"
                        maxlength="120"
                        autocomplete=if shared { "off" } else { fill }
                        placeholder=example
                        prop:value=move || value.get()
                        on:input:target=move |event| value.set(event.target().value())
                    />
                </label>
            }
        };
    let nothing = String::new;
    view! {
        <details class="disclosure message__about">
            <summary class="disclosure__summary">
                {say!(speech, inquiry.about_you)} {Icon::Down.view()}
            </summary>
            <p class="hint">{say!(speech, inquiry.in_memory)}</p>
            {field(say!(speech, inquiry.name), nothing(), applicant.name, "name")}
            {field(say!(speech, inquiry.school), nothing(), applicant.school, "off")}
            {field(
                say!(speech, inquiry.dates),
                say!(speech, inquiry.dates_example),
                applicant.dates,
                "off",
            )}
        </details>
    }
}

/// The message itself, to change and to send.
#[component]
fn Text(
    text: Memo<String>,
    edited: RwSignal<Option<String>>,
    #[prop(optional_no_strip)] mail: Option<Signal<String>>,
) -> impl IntoView {
    let speech = use_speech();
    let toasts = use_toasts();
    let field = NodeRef::<html::Textarea>::new();
    let blank = move || text.with(|text| text.contains(&say!(FIRM, inquiry.blank_name)));
    let copy = move |_| {
        let text = text.get_untracked();
        let (copied, failed) = (say!(speech, inquiry.copied), say!(speech, inquiry.copy_failed));
        crate::effects::spawn(async move {
            let done = clipboard::copy(&text).await;
            if !done && let Some(field) = field.get_untracked() {
                field.select();
            }
            toasts.show(if done { copied } else { failed });
        });
    };
    view! {
        <div class="field">
            <label class="field__label" for="inquiry-text">
                {say!(speech, inquiry.text)}
            </label>
            <span class="field__hint" id="inquiry-hint">
                {say!(speech, inquiry.text_note)} " "
                {move || blank().then(|| say!(speech, inquiry.blank))}
            </span>
            <Growing text>
                <textarea
                    class="message__text"
                    id="inquiry-text"
                    autocomplete="off"
                    lang="de"
                    rows="8"
                    aria-describedby="inquiry-hint"
                    node_ref=field
                    prop:value=move || text.get()
                    on:input:target=move |event| edited.set(Some(event.target().value()))
                >
                    {text.get_untracked()}
                </textarea>
            </Growing>
        </div>
        {move || {
            edited
                .with(Option::is_some)
                .then(|| {
                    view! {
                        <button
                            type="button"
                            class="link-button"
                            on:click=move |_| edited.set(None)
                        >
                            {say!(speech, inquiry.again)}
                        </button>
                    }
                })
        }}
        <div class="message__actions">
            <button type="button" class="button" on:click=copy>
                {Icon::Copy.view()}
                {say!(speech, inquiry.copy)}
            </button>
            {match mail {
                Some(mail) => {
                    view! {
                        <a class="button button--outline" href=move || mail.get()>
                            {Icon::Mail.view()}
                            {say!(speech, inquiry.open_mail)}
                        </a>
                    }
                        .into_any()
                }
                None => view! { <p class="hint">{say!(speech, inquiry.no_mail)}</p> }.into_any(),
            }}
        </div>
    }
}
