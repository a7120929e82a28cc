use std::collections::BTreeMap;

use packan_domain::{language::Language, trade::TradeId};
use packan_feed::import::Counts;

use super::say;
use crate::Problem;

/// What a command did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Done {
    /// A feed was built.
    Built {
        /// Its folder.
        out: String,
        /// Trades in it.
        trades: usize,
        /// Firms in it.
        firms: usize,
        /// Files of an earlier feed that went.
        removed: usize,
        /// What is to be said although nothing is wrong.
        notes: Vec<Problem>,
    },
    /// A feed has no problem.
    Sound {
        /// Its folder or address.
        feed: String,
        /// What is to be said although nothing is wrong.
        notes: Vec<Problem>,
    },
    /// Firms were invented.
    Invented {
        /// The file.
        out: String,
        /// How many.
        firms: usize,
    },
    /// Schemas were written, so many.
    Schemas {
        /// The folder.
        out: String,
        /// How many.
        count: usize,
    },
    /// Firms were imported.
    Imported(Box<Summary>),
    /// What is already in its final words.
    Text(String),
}

/// What became of the records of an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// What is to be said although nothing was lost.
    pub notes: Vec<Problem>,
    /// The file of firms.
    pub out: String,
    /// The file of what was left out, and its rows.
    pub left_out: (String, usize),
    /// How many of what.
    pub counts: Counts,
    /// Firms in the file, with those it was put onto.
    pub firms: usize,
    /// Firms by trade.
    pub trades: BTreeMap<TradeId, usize>,
    /// Records left out, by the first thing that is wrong.
    pub reasons: BTreeMap<String, usize>,
    /// Firms without a street.
    pub without_address: usize,
    /// Firms without a telephone number.
    pub without_telephone: usize,
    /// Firms at a rough place.
    pub approximate: usize,
}

impl Done {
    /// What was done, in words.
    pub fn text(&self, language: Language) -> String {
        match self {
            Self::Built { out, trades, firms, removed, notes } => {
                let done = say!(language;
                    de: "{out}: {trades} Gewerke, {firms} Betriebe; {removed} alte Dateien entfernt", "";
                    en: "{out}: {trades} trades, {firms} firms; {removed} old files removed", "");
                after(notes, &done.line(), language)
            }
            Self::Sound { feed, notes } => {
                let done = say!(language;
                    de: "{feed}: alles in Ordnung", "";
                    en: "{feed}: all is well", "");
                after(notes, &done.line(), language)
            }
            Self::Invented { out, firms } => say!(language;
                de: "{out}: {firms} erfundene Betriebe", "";
                en: "{out}: {firms} invented firms", "")
            .line(),
            Self::Schemas { out, count } => say!(language;
                de: "{out}: {count} Schemas", "";
                en: "{out}: {count} schemas", "")
            .line(),
            Self::Imported(summary) => summary.text(language),
            Self::Text(text) => text.clone(),
        }
    }
}

impl Summary {
    fn text(&self, language: Language) -> String {
        let Self { out, firms, without_address, without_telephone, approximate, .. } = self;
        let Counts { read, taken, left_out, merged, incomplete } = self.counts;
        let head = say!(language;
            de: "{out}: {firms} Betriebe\n  {read} gelesen = {taken} übernommen ({incomplete} nicht vollständig) + {left_out} ausgelassen + {merged} mit einem anderen zusammengeführt", "";
            en: "{out}: {firms} firms\n  {read} read = {taken} taken ({incomplete} not in full) + {left_out} left out + {merged} merged into another", "")
        .line();
        let mut lines = vec![after(&self.notes, &head, language)];
        let mut add = |line: String| lines.push(line);
        let trades = self.trades.iter().map(|(trade, count)| format!("{trade} {count}"));
        let trades = trades.collect::<Vec<_>>().join(", ");
        add(say!(language; de: "Gewerke: {trades}", ""; en: "trades: {trades}", "").line());
        for (reason, count) in &self.reasons {
            add(say!(language; de: "ausgelassen {count}: {reason}", ""; en: "left out {count}: {reason}", "").line());
        }
        add(say!(language;
            de: "ohne Straße {without_address}, ohne Telefon {without_telephone}, nur ungefähr auf der Karte {approximate}", "";
            en: "without a street {without_address}, without a telephone number {without_telephone}, only roughly on the map {approximate}", "")
        .line());
        let (file, rows) = &self.left_out;
        add(say!(language;
            de: "{file}: {rows} Zeilen zum Berichtigen", "";
            en: "{file}: {rows} rows to correct", "")
        .line());
        lines.join("\n  ")
    }
}

/// What was done, after what is to be said beside it.
fn after(notes: &[Problem], done: &str, language: Language) -> String {
    let notes: String = notes.iter().map(|note| note.line(language) + "\n").collect();
    notes + done
}
