use leptos::prelude::*;
use packan_domain::{matching::Ranked, shared_result::SharedResult, trade::Trade};

use crate::{
    components::QrCode,
    effects::{clock, document, print::print},
    format,
    i18n::use_speech,
    routes, say, sentences,
    state::{use_matches, use_school},
};

/// The result to take along from a device that many share: as a code for one's own phone, and on
/// paper. On a device of one's own the result is there anyway.
#[component]
pub fn TakeAway(
    /// The best trades.
    best: Memo<Vec<Trade>>,
) -> impl IntoView {
    let speech = use_speech();
    use_school().is_on().then(|| {
        view! {
            <section class="take-away" aria-labelledby="take-title">
                <h2 class="section-title" id="take-title">
                    {say!(speech, school.take_title)}
                </h2>
                <Code best />
                <p class="take-away__text">{say!(speech, school.take_text)}</p>
                <button
                    type="button"
                    class="button button--outline take-away__print"
                    on:click=|_| print()
                >
                    {say!(speech, school.take_print)}
                </button>
                <Sheet best />
            </section>
        }
    })
}

/// The link of the result as a code.
#[component]
fn Code(best: Memo<Vec<Trade>>) -> impl IntoView {
    let speech = use_speech();
    let link = Memo::new(move |_| {
        let trades =
            best.with(|best| best.iter().map(|trade| trade.id.clone()).collect::<Vec<_>>());
        let shared = SharedResult::of(trades)?;
        Some(document::resolve(&routes::shared_result(&shared)))
    });
    move || {
        link.get().map(|link| {
            let label = say!(speech, school.take_title);
            view! { <QrCode text=link label /> }
        })
    }
}

/// The result as a sheet of paper, with room for a name; only the printer shows it.
#[component]
fn Sheet(best: Memo<Vec<Trade>>) -> impl IntoView {
    let speech = use_speech();
    let matches = use_matches();
    let date = clock::today().map(|today| format::date(&today, speech.language()));
    let trade = move |trade: Trade| {
        let language = speech.language();
        let ranking = matches.ranking();
        let sureness = ranking.iter().find(|it| it.trade == trade.id).map(Ranked::sureness);
        let because =
            sureness.and_then(|it| sentences::because(speech, it, &matches.reasons(&trade.id)));
        let hook = trade.hook.as_ref().map(|hook| hook.get(language).to_owned());
        let pay = trade.first_pay.map(|pay| {
            let pay = format::euros(pay.min, language);
            say!(speech, saved.print_pay, pay = pay)
        });
        view! {
            <li class="folder__item">
                <h3 class="folder__name">{trade.name.get(language).to_owned()}</h3>
                {hook.map(|hook| view! { <p>{hook}</p> })}
                {because.map(|because| view! { <p>{because}</p> })}
                {pay.map(|pay| view! { <p class="folder__facts">{pay}</p> })}
            </li>
        }
    };
    view! {
        <div class="folder">
            <h2 class="folder__title">{say!(speech, school.print_title)}</h2>
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
            <ol class="take-away__trades">{move || best.get().into_iter().map(trade).collect_view()}</ol>
            <div class="take-away__scan">
                <Code best />
                <p>{say!(speech, school.print_scan)}</p>
            </div>
            <p class="folder__source">{say!(speech, saved.print_source)}</p>
        </div>
    }
}
