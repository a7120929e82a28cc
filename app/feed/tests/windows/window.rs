//! A window of the app, with what it shows: the same calls as `web::state::Store`.

use packan_domain::{
    business::BusinessId,
    preferences::Preferences,
    region::TownId,
    session::{Event, Given, Item, Note, Outcome, SavedBusiness, Session},
    trade::TradeId,
};
use packan_feed::saved::{Device, Ledger, Meanwhile, Saved, StorageTrouble, write};

use crate::person::{Deed, firm, town, trade};

#[derive(Debug)]
pub struct Window {
    ledger: Ledger,
    pub shown: Saved,
}

impl Window {
    pub fn open(device: &impl Device, copy: Option<&str>) -> Self {
        let (ledger, saved) = Ledger::open(device, copy);
        Self { ledger, shown: saved.unwrap_or_default() }
    }

    pub fn trouble(&self) -> Option<StorageTrouble> {
        self.ledger.trouble()
    }

    pub fn catches_up(&mut self, device: &impl Device) {
        match self.ledger.catch_up(device) {
            Meanwhile::Nothing => {}
            Meanwhile::Written(saved) => self.shown = *saved,
            Meanwhile::Deleted => self.shown = Saved::default(),
        }
    }

    pub fn does(&mut self, device: &impl Device, deed: &Deed) {
        self.catches_up(device);
        if self.changes(deed) {
            self.ledger.keep(device, self.shown.clone());
        }
    }

    pub fn imports(&mut self, device: &impl Device, saved: Saved) {
        self.catches_up(device);
        self.shown = saved;
        self.ledger.keep(device, self.shown.clone());
    }

    pub fn erases(&mut self, device: &impl Device, seed: u64) {
        self.catches_up(device);
        self.shown = Saved { session: Session::new(seed), ..Saved::default() };
        self.ledger.erase(device, self.shown.clone());
    }

    /// What its record is as a file.
    pub fn exports(&self) -> String {
        write(&Saved { revision: self.ledger.revision(), ..self.shown.clone() })
    }

    fn changes(&mut self, deed: &Deed) -> bool {
        let trade = |number: u8| TradeId::parse(&trade(number)).unwrap();
        let firm = |number: u8| BusinessId::parse(&firm(number)).unwrap();
        let event = match deed {
            Deed::Answer(number, answer) => {
                Event::Answered(Given { trade: trade(*number), answer: *answer })
            }
            Deed::Undo => Event::Undone,
            Deed::Town(number) => {
                Event::TownChosen(number.map(|number| TownId::parse(&town(number)).unwrap()))
            }
            Deed::Trade(number) => Event::TradeToggled(trade(*number)),
            Deed::Firm(number) => {
                Event::BusinessToggled(SavedBusiness { id: firm(*number), name: None, near: None })
            }
            Deed::Note(number, text) => {
                Event::Noted(Note { about: Item::Business(firm(*number)), text: text.clone() })
            }
            Deed::Restart(seed) => Event::Restarted { seed: *seed },
            Deed::Theme(theme) => {
                self.shown.preferences = Preferences { theme: *theme, ..self.shown.preferences };
                return true;
            }
        };
        self.shown.session.apply(event) != Outcome::Unchanged
    }
}
