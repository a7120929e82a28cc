use leptos::prelude::*;
use packan_domain::{session::Event, trade::Trade};

use crate::{
    components::{
        Heading, Icon, Link, SaveButton, Scene, Share, ShareButton, breakable, longest_piece,
        variant,
    },
    format,
    i18n::use_speech,
    routes, say,
    state::use_store,
    words,
};

/// The poster on top.
#[component]
pub fn Hero(
    /// The trade.
    trade: Trade,
) -> impl IntoView {
    let speech = use_speech();
    let store = use_store();
    let id = StoredValue::new(trade.id.clone());
    let saved = Signal::derive(move || {
        store.session.with(|session| id.with_value(|id| session.saved_trades.contains(id)))
    });
    let toggle = move |()| {
        store.apply(Event::TradeToggled(id.get_value()));
    };
    let (name, hook, group) = (trade.name.clone(), trade.hook.clone(), trade.group);
    let variant = variant(&trade.id);
    let share = {
        let name = name.get(speech.language());
        Share {
            text: say!(speech, share.trade_text, trade = name),
            route: routes::trade(&trade.id),
            over: words::group(speech, group),
            title: name.to_owned(),
            line: say!(speech, share.trade_line),
            trade: Some(trade.clone()),
        }
    };
    let headline = breakable(name.get(speech.language()));
    let document_title = say!(speech, trade.document, trade = name.get(speech.language()));
    view! {
        <header class="hero" data-group=group.key() data-variant=variant>
            <div class="hero__bar">
                <Link
                    href=routes::TRADES
                    class="icon-button icon-button--onCard"
                    label=say!(speech, trades.title)
                >
                    {Icon::Arrow.view_as("icon icon--back")}
                </Link>
                <div class="hero__tools">
                    <ShareButton
                        share=Signal::stored(share)
                        class="icon-button icon-button--onCard"
                        only_icon=true
                    />
                    <SaveButton saved on_toggle=toggle />
                </div>
            </div>
            <Scene trade />
            <div class="hero__text">
                <p class="hero__group">{words::group(speech, group)}</p>
                <Heading class="hero__name" document_title>
                    <span style:--letters=longest_piece(&headline).to_string()>{headline.clone()}</span>
                </Heading>
                <p class="hero__hook">
                    {hook.map(|hook| hook.get(speech.language()).to_owned())}
                </p>
            </div>
        </header>
    }
}

/// How long, what it pays at first, where.
#[component]
pub fn Facts(
    /// The trade.
    trade: Trade,
) -> impl IntoView {
    let speech = use_speech();
    let Trade { months, first_pay, workplace, .. } = trade;
    view! {
        <dl class="facts">
            {months
                .map(|months| {
                    let years = {
                        let years = format::years(months, speech.language());
                        say!(speech, trade.years, years = years)
                    };
                    view! {
                        <div class="facts__item">
                            <dt>{say!(speech, trade.duration)}</dt>
                            <dd>{years}</dd>
                        </div>
                    }
                })}
            {first_pay
                .map(|pay| {
                    let pay = {
                        let pay = format::euros(pay.min, speech.language());
                        say!(speech, swipe.pay, pay = pay)
                    };
                    view! {
                        <div class="facts__item">
                            <dt>{say!(speech, trade.pay)}</dt>
                            <dd>{pay}</dd>
                        </div>
                    }
                })}
            {workplace
                .map(|place| {
                    view! {
                        <div class="facts__item">
                            <dt>{say!(speech, trade.place)}</dt>
                            <dd>{place.get(speech.language()).to_owned()}</dd>
                        </div>
                    }
                })}
        </dl>
    }
}
