use leptos::prelude::*;
use packan_domain::{
    business::{Address, Apprenticeship, Business, BusinessId, Contact},
    region::TownId,
    trade::{Provenance, TradeId},
};
use packan_feed::{Proof, proof};

use crate::{
    i18n::{Speech, use_speech},
    say,
    state::Catalogue,
};

/// An entry that somebody writes; in memory only.
#[derive(Clone, Copy)]
pub struct Draft {
    /// Name of the firm.
    pub name: RwSignal<String>,
    /// Key of the trade it trains in.
    pub trade: RwSignal<String>,
    /// Key of the town.
    pub town: RwSignal<String>,
    /// Street and number.
    pub street: RwSignal<String>,
    /// Five digits.
    pub postcode: RwSignal<String>,
    /// As people write it.
    pub telephone: RwSignal<String>,
    /// As people write it.
    pub email: RwSignal<String>,
    /// As people write it.
    pub website: RwSignal<String>,
    /// The year an apprenticeship starts.
    pub year: RwSignal<String>,
    /// Open places.
    pub places: RwSignal<String>,
    /// Offers internships.
    pub internship: RwSignal<bool>,
    /// Offers trial days.
    pub trial_day: RwSignal<bool>,
}

/// How far an entry has come.
#[derive(Debug, Clone, PartialEq)]
pub enum Written {
    /// What pupils must know is not there yet.
    Little,
    /// A field that a feed could not read, by its name.
    Wrong(String),
    /// A feed would have it like this.
    Fine(Box<Proof>),
}

impl Draft {
    /// An empty one.
    pub fn new() -> Self {
        let text = || RwSignal::new(String::new());
        Self {
            name: text(),
            trade: text(),
            town: text(),
            street: text(),
            postcode: text(),
            telephone: text(),
            email: text(),
            website: text(),
            year: text(),
            places: text(),
            internship: RwSignal::new(false),
            trial_day: RwSignal::new(false),
        }
    }

    /// What readers of a feed would make of it; tracks.
    pub fn written(self, catalogue: &Catalogue, today: &str) -> Written {
        let speech = use_speech();
        let chosen =
            TradeId::parse(&self.trade.get()).ok().zip(TownId::parse(&self.town.get()).ok());
        let place = chosen.and_then(|(trade, town)| Some((trade, catalogue.town(&town)?)));
        let Some((trade, town)) = place else { return Written::Little };
        if self.name.with(|name| name.trim().is_empty()) {
            return Written::Little;
        }
        let said = |text: RwSignal<String>| {
            Some(text.get().trim().to_owned()).filter(|text| !text.is_empty())
        };
        let Ok(year) = said(self.year).map(|year| year.parse()).transpose() else {
            return Written::Wrong(say!(speech, firms.year));
        };
        let Ok(places) = said(self.places).map(|places| places.parse()).transpose() else {
            return Written::Wrong(say!(speech, firms.places));
        };
        let offer = year.map(|year| Apprenticeship { trade: trade.clone(), year, places });
        // The publisher gives it a key of its own.
        let Ok(id) = BusinessId::parse("eintrag") else { return Written::Little };
        let firm = Business {
            id,
            name: self.name.get(),
            town: Some(town.id.clone()),
            trades: vec![trade],
            address: Address {
                street: said(self.street),
                postal_code: said(self.postcode),
                locality: Some(town.name.clone()),
            },
            point: town.center,
            approximate: true,
            contact: Contact {
                telephone: said(self.telephone),
                email: said(self.email),
                url: said(self.website),
            },
            apprenticeships: offer.into_iter().collect(),
            internship: self.internship.get(),
            trial_day: self.trial_day.get(),
            languages: Vec::new(),
            topics: Vec::new(),
            opening_hours: None,
            sample: false,
            provenance: Provenance {
                source: say!(speech, firms.source),
                url: None,
                date: today.to_owned(),
            },
        };
        match proof(&firm, catalogue.index.bounds) {
            Ok(proof) => Written::Fine(Box::new(proof)),
            Err(left_out) => {
                let field = left_out.map(|left_out| left_out.field).unwrap_or_default();
                Written::Wrong(label(speech, field))
            }
        }
    }
}

/// What the form calls a field of a feed.
fn label(speech: Speech, field: &str) -> String {
    match field {
        "address.streetAddress" => say!(speech, firms.street),
        "address.postalCode" => say!(speech, firms.postcode),
        "telephone" => say!(speech, firms.telephone),
        "email" => say!(speech, firms.email),
        "url" => say!(speech, firms.website),
        "apprenticeships" => say!(speech, firms.year),
        _ => say!(speech, firms.name),
    }
}
