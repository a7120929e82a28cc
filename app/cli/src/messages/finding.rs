//! What an import found.

use packan_domain::{language::Language, trade::TradeId};
use packan_feed::import::What;

use super::{Text, reason, say};

/// What was found.
#[expect(clippy::too_many_lines, reason = "a list: every finding in both languages")]
pub fn what(what: &What, language: Language) -> Text {
    match what {
        What::ReadAs(encoding) => say!(language;
            de: "ist nicht in UTF-8 geschrieben; gelesen als {encoding}", "";
            en: "is not written in UTF-8; read as {encoding}", ""),
        What::UnknownHeader(header) => say!(language;
            de: "die Spalte {header:?} ist unbekannt und wurde übergangen", "Soll sie zählen: eine Überschrift aus `packan feed import --columns` nehmen.";
            en: "the column {header:?} is unknown and was passed over", "If it should count: use a header of `packan feed import --columns`."),
        What::RepeatedHeader(header) => say!(language;
            de: "die Spalte {header:?} bedeutet dasselbe wie eine frühere und wurde übergangen", "Eine der beiden entfernen.";
            en: "the column {header:?} means the same as an earlier one and was passed over", "Remove one of the two."),
        What::NoColumn => say!(language;
            de: "eine solche Spalte gibt es nicht", "Sie muss da sein; `packan feed import --columns` nennt die Überschriften.";
            en: "there is no such column", "It must be there; `packan feed import --columns` lists the headers."),
        What::Wrong(inner) => reason::reason(inner, language),
        What::UnknownTrade(word, like) if like.is_empty() => say!(language;
            de: "{word:?} ist kein Gewerk der Inhalte", "Kennung oder Name eines Gewerks schreiben; ist es kein Handwerk, die Zeile weglassen.";
            en: "{word:?} is no trade of the content", "Write slug or name of a trade; if it is no craft, leave the row out."),
        What::UnknownTrade(word, like) => {
            let like = joined(like, language);
            say!(language;
                de: "{word:?} ist kein Gewerk der Inhalte", "Ist {like} gemeint? Kennung oder Name eines Gewerks schreiben; ist es kein Handwerk, die Zeile weglassen.";
                en: "{word:?} is no trade of the content", "Is {like} meant? Write slug or name of a trade; if it is no craft, leave the row out.")
        }
        What::AmbiguousTrade(word, among) => {
            let among = joined(among, language);
            say!(language;
                de: "{word:?} kann {among} sein", "Eines davon schreiben.";
                en: "{word:?} may be {among}", "Write one of them.")
        }
        What::MendedTrade(word, trade) => say!(language;
            de: "{word:?} hat kaputte Zeichen; gelesen als {trade}, weil nur das passt", "";
            en: "{word:?} holds broken characters; read as {trade}, because only that fits", ""),
        What::NoPlace => say!(language;
            de: "der Ort ist unbekannt: keine Koordinaten, und von der PLZ ist kein Punkt bekannt", "PLZ oder Koordinaten ergänzen.";
            en: "the place is unknown: no coordinates, and no point of the postcode is known", "Add a postcode or coordinates."),
        What::AtPostcode(code) => say!(language;
            de: "ohne Koordinaten: steht ungefähr, am Punkt von {code}", "";
            en: "without coordinates: stands roughly, at the point of {code}", ""),
        What::NotCoordinates(text) => say!(language;
            de: "{text:?} sind keine Grad", "Etwa 51,6484 schreiben.";
            en: "{text:?} are no degrees", "Write 51.6484, say."),
        What::NotAPostcode(text) => say!(language;
            de: "{text:?} ist keine Postleitzahl", "Fünf Ziffern schreiben.";
            en: "{text:?} is no postcode", "Write five digits."),
        What::ForeignPostcode(code) => say!(language;
            de: "{code} gehört zu keiner Stadt der Region", "Die PLZ berichtigen, Koordinaten ergänzen oder mit --region none jeden Ort annehmen.";
            en: "{code} belongs to no town of the region", "Correct the postcode, add coordinates, or take any place with --region none."),
        What::ZeroAdded(code) => say!(language;
            de: "als {code} gelesen", "";
            en: "read as {code}", ""),
        What::OtherTown { postcode, town } => say!(language;
            de: "{postcode} gehört zu {town}, daneben steht eine andere Stadt", "PLZ und Ort prüfen.";
            en: "{postcode} belongs to {town}, but another town stands beside it", "Check postcode and town."),
        What::NotATelephone(text) => say!(language;
            de: "{text:?} ist keine Telefonnummer", "Ziffern mit Vorwahl schreiben, etwa 02365 123456.";
            en: "{text:?} is no telephone number", "Write digits with the area code, such as 02365 123456."),
        What::NoAreaCode(text) => say!(language;
            de: "{text:?} hat keine Vorwahl", "Mit der Null davor schreiben, etwa 02365 123456.";
            en: "{text:?} has no area code", "Write it with the leading zero, such as 02365 123456."),
        What::FirstOfSeveral(first) => say!(language;
            de: "von mehreren wurde {first:?} genommen", "";
            en: "of several {first:?} was taken", ""),
        What::MadeHttps(address) => say!(language;
            de: "http wurde zu {address}", "Prüfen, ob die Seite so zu erreichen ist.";
            en: "http became {address}", "Check that the site can be reached so."),
        What::NotYesOrNo(text) => say!(language;
            de: "{text:?} heißt weder ja noch nein", "ja, nein, x, 1 oder 0 schreiben.";
            en: "{text:?} means neither yes nor no", "Write yes, no, x, 1 or 0."),
        What::UnknownLanguage(word) => say!(language;
            de: "{word:?} ist keine bekannte Sprache", "Den Namen oder das Kürzel schreiben, etwa Türkisch oder tr.";
            en: "{word:?} is no known language", "Write its name or tag, such as Turkish or tr."),
        What::UnknownTopic(word) => say!(language;
            de: "{word:?} ist kein Thema", "Nachhaltigkeit, Klimaschutz, Demografischer Wandel, Integration, Digitalisierung oder Mobilität schreiben.";
            en: "{word:?} is no topic", "Write Sustainability, Climate protection, Demographic change, Integration, Digitalisation or Mobility."),
        What::NotOpeningHours(text) => say!(language;
            de: "{text:?} lässt sich nicht lesen", "So schreiben: Mo-Fr 08:00-17:00; Sa 09:00-13:00.";
            en: "{text:?} can't be read", "Write it so: Mo-Fr 08:00-17:00; Sa 09:00-13:00."),
        What::NotADate(text) => say!(language;
            de: "{text:?} ist kein Datum", "Etwa 22.11.2026 schreiben.";
            en: "{text:?} is no date", "Write 2026-11-22, say."),
        What::NotAKey(text) => say!(language;
            de: "{text:?} ist keine Kennung", "Höchstens 80 Kleinbuchstaben, Ziffern und Bindestriche, oder leer lassen.";
            en: "{text:?} is no key", "At most 80 lower-case letters, digits and hyphens, or leave it empty."),
        What::NotAnOffer(text) => say!(language;
            de: "{text:?} nennt nicht Gewerk und Jahr", "Etwa „Tischler/in 2027: 2“ schreiben.";
            en: "{text:?} does not say trade and year", "Write \"Tischler/in 2027: 2\", say."),
        What::NotAYear(text) => say!(language;
            de: "{text:?} ist kein Jahr von 2020 bis 2100", "Etwa 2027 schreiben.";
            en: "{text:?} is no year from 2020 to 2100", "Write 2027, say."),
        What::PlacesUnclear(text) => say!(language;
            de: "{text:?} Plätze, aber nicht für genau ein Gewerk und ein Jahr", "In der Spalte Ausbildungsangebote schreiben: „Tischler/in 2027: 2“.";
            en: "{text:?} places, but not of exactly one trade and one year", "Write in the column Apprenticeships: \"Tischler/in 2027: 2\"."),
        What::SameFirm(record) => {
            let record = super::record(record, language);
            say!(language;
                de: "ist derselbe Betrieb wie {record}; beide wurden einer", "";
                en: "is the same firm as {record}; both became one", "")
        }
        What::Contradicts(value) => say!(language;
            de: "{value:?} ist anders als beim selben Betrieb vorher; das Frühere gilt", "Prüfen, welches stimmt.";
            en: "{value:?} is not what the same firm had before; the earlier one counts", "Check which is right."),
        What::SameKey(record) => {
            let record = super::record(record, language);
            say!(language;
                de: "hat schon {record}, ein anderer Betrieb", "Eine andere Kennung geben oder leer lassen.";
                en: "is that of {record}, another firm", "Give another key or leave it empty.")
        }
        What::SameTelephone(record) => {
            let record = super::record(record, language);
            say!(language;
                de: "dieselbe Nummer wie {record}", "Ist es derselbe Betrieb, einen entfernen.";
                en: "the same number as {record}", "If it is the same firm, remove one.")
        }
        What::NoTradeTag => say!(language;
            de: "kein Merkmal nennt ein Gewerk", "Das Gewerk eintragen oder die Zeile weglassen.";
            en: "no tag names a trade", "Fill in the trade or leave the row out."),
        What::UnclearTag(tag) => say!(language;
            de: "{tag} sagt nicht, welches Handwerk hier gelernt werden kann", "Bildet der Betrieb aus, das Gewerk eintragen; sonst die Zeile weglassen.";
            en: "{tag} does not say which craft can be learned here", "If the firm trains, fill in the trade; else leave the row out."),
        What::ReadByName { tag, word, trade } => say!(language;
            de: "{tag}, aber im Namen steht „{word}“: genommen als {trade}", "";
            en: "{tag}, but the name holds \"{word}\": taken as {trade}", ""),
        What::NoWorkshop(word) => say!(language;
            de: "im Namen steht „{word}“: keine Werkstatt", "Bildet der Betrieb aus, das Gewerk eintragen; sonst die Zeile weglassen.";
            en: "the name holds \"{word}\": no workshop", "If the firm trains, fill in the trade; else leave the row out."),
        What::SourceDoubts(doubts) => say!(language;
            de: "die Quelle ist sich nicht sicher: {doubts:?}", "Prüfen.";
            en: "the source is not sure: {doubts:?}", "Check it."),
        What::UnknownKind(title) => say!(language;
            de: "ob {title:?} eine Ausbildung ist, sagt das Angebot nicht", "Wurde mit angebotsart=4 oder 34 gesucht, --offers apprenticeship oder internship angeben.";
            en: "the offer does not say whether {title:?} is an apprenticeship", "If angebotsart=4 or 34 was asked for, say --offers apprenticeship or internship."),
        What::OtherKind { title, kind } => say!(language;
            de: "{title:?} mit angebotsart {kind} ist weder Ausbildung (4) noch Praktikum (34)", "Nur diese beiden abfragen; sonst die Zeile weglassen.";
            en: "{title:?} with angebotsart {kind} is neither an apprenticeship (4) nor an internship (34)", "Ask for these two only; else leave the row out."),
        What::KindByTitle(word) => say!(language;
            de: "die Art des Angebots sagt nur sein Titel („{word}“)", "";
            en: "only the title (\"{word}\") tells the kind of the offer", ""),
    }
}

/// "a, b or c".
fn joined(trades: &[TradeId], language: Language) -> String {
    let or = match language {
        Language::German => " oder ",
        Language::English => " or ",
    };
    let names: Vec<&str> = trades.iter().map(TradeId::as_str).collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{}{or}{last}", rest.join(", ")),
        _ => names.concat(),
    }
}
