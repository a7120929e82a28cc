use leptos::prelude::*;
use packan_domain::{
    matching::{Ranked, Sureness},
    trade::{Trade, TradeId},
};

use super::firms_text;
use crate::{
    components::{SurenessMark, TradeRow},
    format,
    i18n::{Speech, use_speech},
    say, sentences,
    state::{Catalogue, Change, Matches, Nearby, use_last_result, use_matches},
};

/// What changed since the person last looked at the result.
#[derive(Clone, Copy)]
pub struct News(StoredValue<Change>);

impl News {
    /// Compares once, on arrival: what changes later changes before the person's eyes, and is
    /// remembered when they leave.
    pub fn since_last_time() -> Self {
        let (matches, last) = (use_matches(), use_last_result());
        let shown = move || untrack(|| matches.shown());
        let change =
            last.shown().map_or(Change::Nothing, |before| Change::between(&before, &shown()));
        // At once as well: the next page is built before this one is gone.
        last.remember(shown());
        on_cleanup(move || last.remember(shown()));
        Self(StoredValue::new(change))
    }

    /// The news in words, if there are any.
    pub fn sentence(self, speech: Speech, catalogue: &Catalogue) -> Option<String> {
        self.0.with_value(|change| sentences::change(speech, catalogue, change))
    }

    fn has(self, trade: &TradeId) -> bool {
        self.0.with_value(
            |change| matches!(change, Change::Newcomers(trades) if trades.contains(trade)),
        )
    }
}

/// A trade of the result, and what can be said of it; stays the same while the ranking changes.
#[derive(Clone, Copy)]
pub struct Shown {
    /// The trade.
    pub trade: StoredValue<Trade>,
    /// How sure it is that it fits.
    pub sureness: Signal<Sureness>,
    /// It was not here last time.
    pub is_new: bool,
    matches: Matches,
}

impl Shown {
    /// Follows `ranking`.
    pub fn new(trade: Trade, ranking: Memo<Vec<Ranked>>, news: News) -> Self {
        let is_new = news.has(&trade.id);
        let trade = StoredValue::new(trade);
        let sureness = Signal::derive(move || {
            let is_it = |ranked: &&Ranked| trade.with_value(|trade| trade.id == ranked.trade);
            let sureness = ranking.with(|ranking| ranking.iter().find(is_it).map(Ranked::sureness));
            sureness.unwrap_or(Sureness::Hardly)
        });
        Self { trade, sureness, is_new, matches: use_matches() }
    }

    /// Why it fits, in a sentence, if something is clear. Tracks.
    pub fn because(self, speech: Speech) -> Option<String> {
        let reasons = self.trade.with_value(|trade| self.matches.reasons(&trade.id));
        sentences::because(speech, self.sureness.get(), &reasons)
    }

    /// What speaks against it, in a sentence, if something does. Tracks.
    pub fn against(self, speech: Speech) -> Option<String> {
        let reasons = self.trade.with_value(|trade| self.matches.counter_reasons(&trade.id));
        sentences::against(speech, &reasons)
    }
}

/// One of the next best.
#[component]
pub fn ShownRow(shown: Shown, nearby: Nearby) -> impl IntoView {
    let speech = use_speech();
    let trade = shown.trade.get_value();
    let pay = trade.first_pay;
    let reason = Signal::derive(move || {
        let sentences = [shown.because(speech), shown.against(speech)];
        sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
    });
    let figure = Signal::derive(move || {
        let firms = shown.trade.with_value(|trade| firms_text(speech, nearby, &trade.id));
        firms
            .or_else(|| {
                let pay = format::euros(pay?.min, speech.language());
                Some(say!(speech, swipe.pay, pay = pay))
            })
            .unwrap_or_default()
    });
    view! {
        <TradeRow trade reason figure>
            {shown.is_new.then(|| view! { <span class="new">{say!(speech, result.new)}</span> })}
            <SurenessMark sureness=shown.sureness />
        </TradeRow>
    }
}
