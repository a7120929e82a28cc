use std::sync::Arc;

use leptos::prelude::*;

use super::wanted::{MOST_LETTERS, Paper, Subject, Wanted, school_name};
use crate::{
    i18n::{Speech, use_speech},
    pages::choice::{choice, selection},
    say,
    state::Catalogue,
};

/// What the poster is about, and how it is printed. All of it stands in the address.
#[component]
pub(super) fn Form(
    catalogue: Arc<Catalogue>,
    wanted: Memo<Wanted>,
    on_change: Callback<Wanted>,
) -> impl IntoView {
    let speech = use_speech();
    let about = move |subject: Subject| {
        on_change.run(Wanted { subject, ..wanted.get_untracked() });
    };
    let paper = move |paper: Paper| {
        let label =
            if paper == Paper::A4 { say!(speech, placard.a4) } else { say!(speech, placard.a3) };
        let chosen = Signal::derive(move || wanted.with(|wanted| wanted.paper == paper));
        let choose = move || on_change.run(Wanted { paper, ..wanted.get_untracked() });
        choice("papier", label, chosen, choose)
    };
    let ink = move |sparing: bool| {
        let label =
            if sparing { say!(speech, placard.sparing) } else { say!(speech, placard.full) };
        let chosen = Signal::derive(move || wanted.with(|wanted| wanted.sparing == sparing));
        let choose = move || on_change.run(Wanted { sparing, ..wanted.get_untracked() });
        choice("farbe", label, chosen, choose)
    };
    let subject = Signal::derive(move || wanted.with(|wanted| wanted.subject.clone()));
    let kind = Memo::new(move |_| wanted.with(|wanted| kind_of(&wanted.subject)));
    // A region has thousands: only the one that the address names can be chosen.
    let firm = subject.with_untracked(|subject| match subject {
        Subject::Firm(firm) => Some(firm.clone()),
        _ => None,
    });
    let named = firm.clone();
    let firm = firm.map(|_| Kind::Firm);
    let all = catalogue.clone();
    let kinds = move |about_what: Kind| {
        let first = match (&named, about_what) {
            (Some(firm), Kind::Firm) => Subject::Firm(firm.clone()),
            _ => about_what.first(&all),
        };
        let chosen = Signal::derive(move || kind.get() == about_what);
        choice("worum", about_what.label(speech), chosen, move || about(first.clone()))
    };
    view! {
        <fieldset class="posters__choice">
            <legend class="field__label">{say!(speech, placard.about)}</legend>
            <div class="choices">
                {[Kind::Everything, Kind::Trade, Kind::Town, Kind::School].map(&kinds).collect_view()}
                {firm.map(&kinds)}
            </div>
        </fieldset>
        {move || match kind.get() {
            Kind::Everything | Kind::Firm => None,
            Kind::Trade => {
                let trades = catalogue.trades.iter();
                let language = speech.language();
                let options = trades
                    .map(|trade| {
                        let name = trade.name.get(language).to_owned();
                        (Subject::Trade(trade.id.clone()), name)
                    })
                    .collect();
                Some(
                    selection(say!(speech, placard.which_trade), options, subject, about).into_any(),
                )
            }
            Kind::Town => {
                let towns = catalogue.index.region.towns.iter();
                let options =
                    towns.map(|town| (Subject::Town(town.id.clone()), town.name.clone())).collect();
                Some(
                    selection(say!(speech, placard.which_town), options, subject, about).into_any(),
                )
            }
            Kind::School => Some(school(speech, wanted, about).into_any()),
        }}
        <fieldset class="posters__choice">
            <legend class="field__label">{say!(speech, placard.paper)}</legend>
            <div class="choices">{[Paper::A4, Paper::A3].map(paper).collect_view()}</div>
        </fieldset>
        <fieldset class="posters__choice">
            <legend class="field__label">{say!(speech, placard.ink)}</legend>
            <div class="choices">{[false, true].map(ink).collect_view()}</div>
        </fieldset>
    }
}

/// What kinds of subjects there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Everything,
    Trade,
    Town,
    School,
    Firm,
}

impl Kind {
    fn label(self, speech: Speech) -> String {
        match self {
            Self::Everything => say!(speech, placard.everything),
            Self::Trade => say!(speech, placard.trade),
            Self::Town => say!(speech, placard.town),
            Self::School => say!(speech, placard.school),
            Self::Firm => say!(speech, placard.firm),
        }
    }

    /// What is shown until somebody chooses.
    fn first(self, catalogue: &Catalogue) -> Subject {
        let trade = || catalogue.trades.first().map(|trade| Subject::Trade(trade.id.clone()));
        let town = || {
            let towns = &catalogue.index.region.towns;
            towns.first().map(|town| Subject::Town(town.id.clone()))
        };
        match self {
            Self::Everything | Self::Firm => None,
            Self::Trade => trade(),
            Self::Town => town(),
            Self::School => Some(Subject::School(String::new())),
        }
        .unwrap_or_default()
    }
}

fn kind_of(subject: &Subject) -> Kind {
    match subject {
        Subject::Everything => Kind::Everything,
        Subject::Trade(_) => Kind::Trade,
        Subject::Town(_) => Kind::Town,
        Subject::School(_) => Kind::School,
        Subject::Firm(_) => Kind::Firm,
    }
}

fn school(
    speech: Speech,
    wanted: Memo<Wanted>,
    about: impl Fn(Subject) + 'static,
) -> impl IntoView {
    // The field has what was typed; the address follows it.
    let typed = wanted.with_untracked(|wanted| match &wanted.subject {
        Subject::School(name) => name.clone(),
        _ => String::new(),
    });
    view! {
        <label class="field">
            <span class="field__label">{say!(speech, placard.which_school)}</span>
            <span class="field__hint">{say!(speech, placard.school_hint)}</span>
            <input
                class="field__input"
                type="text"
                maxlength=MOST_LETTERS
                autocomplete="organization"
                value=typed
                on:input:target=move |event| {
                    about(Subject::School(school_name(&event.target().value())));
                }
            />
        </label>
    }
}
