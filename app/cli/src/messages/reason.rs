//! What the readers of a feed say.

use packan_domain::language::Language;
use packan_feed::{Expected, FeedError, Reason};

use super::{Text, expected, say};

/// Why something was left out.
pub fn reason(reason: &Reason, language: Language) -> Text {
    match reason {
        Reason::Missing => say!(language;
            de: "fehlt", "Ergänzen.";
            en: "is missing", "Add it."),
        // Files of the measuring commands are written by programs; nobody retypes them.
        Reason::Malformed {
            expected:
                expected @ (Expected::Spreads
                | Expected::PriorFigures
                | Expected::InventoryItems
                | Expected::FittedPrior),
        } => {
            let expected = expected::expected(*expected, language);
            say!(language; de: "muss {expected} sein", ""; en: "is not {expected}", "")
        }
        Reason::Malformed { expected } => {
            let expected = expected::expected(*expected, language);
            say!(language;
                de: "muss {expected} sein", "So schreiben oder weglassen.";
                en: "is not {expected}", "Write it so or leave it out.")
        }
        Reason::TooLong { most } => say!(language;
            de: "hat mehr als {most} Zeichen", "Kürzen.";
            en: "is longer than {most} characters", "Shorten it."),
        Reason::TooMany { most } => say!(language;
            de: "hat mehr als {most} Einträge", "Die wichtigsten behalten.";
            en: "has more than {most} entries", "Keep the most important ones."),
        Reason::Encoding => say!(language;
            de: "enthält kaputte Zeichen (\u{fffd})", "Richtig schreiben.";
            en: "holds broken characters (\u{fffd})", "Spell it right."),
        Reason::UnknownWord(word) => say!(language;
            de: "enthält das unbekannte Wort {word:?}", "Die Schreibweise prüfen; nur das Wort bleibt weg.";
            en: "holds the unknown word {word:?}", "Check the spelling; only the word is left out."),
        Reason::OutsideRegion => say!(language;
            de: "liegt außerhalb der Region", "Koordinaten prüfen (in GeoJSON die Länge zuerst) oder mit --region none jeden Ort annehmen.";
            en: "lies outside the region", "Check the coordinates (in GeoJSON longitude first), or take any place with --region none."),
        Reason::Duplicate => say!(language;
            de: "wiederholt einen früheren Datensatz", "Einen der beiden entfernen.";
            en: "repeats an earlier record", "Remove one of the two."),
    }
}

/// Why a file is bad as a whole.
pub fn feed_error(error: &FeedError, language: Language) -> Text {
    match error {
        FeedError::TooLarge { what, limit } => {
            let what = match (*what, language) {
                ("bytes", Language::German) => "Bytes",
                (_, Language::German) => "Datensätze",
                (what, Language::English) => what,
            };
            say!(language;
                de: "hat mehr als {limit} {what}", "In kleinere Dateien teilen.";
                en: "more than {limit} {what}", "Divide it into smaller files.")
        }
        FeedError::NotJson => say!(language;
            de: "ist kein JSON-Objekt", "Ist es eine Fehlerseite eines Servers? Die Datei noch einmal holen.";
            en: "not a JSON object", "Is it the error page of a server? Fetch the file again."),
        FeedError::UnknownFormat(format) => say!(language;
            de: "hat das Format {format}, das diese Version nicht kennt", "packan aktualisieren.";
            en: "format {format} is not known to this version", "Update packan."),
        FeedError::Shape { reason: inner, .. } => reason(inner, language),
    }
}
