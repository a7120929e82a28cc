use packan_domain::language::Language;
use packan_feed::Expected;

/// What belongs in a field, as in "is not …".
pub fn expected(expected: Expected, language: Language) -> String {
    match language {
        Language::German => german(expected).to_owned(),
        // The feed's own words are English.
        Language::English => expected.to_string(),
    }
}

const fn german(expected: Expected) -> &'static str {
    match expected {
        Expected::JsonObject => "ein lesbares JSON-Objekt",
        Expected::Text => "ein Text",
        Expected::TextByLanguage => "ein Text nach Sprache",
        Expected::TrueOrFalse => "true oder false",
        Expected::List => "eine Liste",
        Expected::Slug => "eine Kennung aus Kleinbuchstaben, Ziffern und Bindestrichen dazwischen",
        Expected::Https => "eine https-Adresse",
        Expected::Date => "ein Datum wie 2026-09-21",
        Expected::Moment => "ein Zeitpunkt wie 2026-11-22T10:00:00Z",
        Expected::Number => "eine Zahl",
        Expected::NumberInRange => "eine ganze Zahl in ihrem Bereich",
        Expected::Pay => "ein Paar von Eurobeträgen",
        Expected::PayInOrder => "ein Paar mit dem kleineren Betrag zuerst",
        Expected::Point => "ein Ort, Länge zuerst",
        Expected::Tile => "eine Kachel: Zoom/Spalte/Zeile",
        Expected::Bounds => "ein Rahmen: Westen, Süden, Osten, Norden",
        Expected::Rings => "ein Polygon aus geschlossenen Ringen",
        Expected::FiveDigits => "fünf Ziffern",
        Expected::Group => "eine bekannte Gruppe",
        Expected::Emoji => "ein Zeichencode wie 1f35e",
        Expected::Weights => "Gewichte nach Eigenschaft",
        Expected::Weight => "ein Gewicht über 0, höchstens 1",
        Expected::Path => "ein Pfad unterhalb des Index",
        Expected::Sha256 => "64 hexadezimale Ziffern",
        Expected::TileAddress => "eine Kacheladresse",
        Expected::Telephone => "eine Telefonnummer",
        Expected::Email => "eine E-Mail-Adresse",
        Expected::LanguageTag => "ein Sprachkürzel",
        Expected::Apprenticeship => "eine Liste von Gewerk, Jahr und Plätzen",
        Expected::Spreads => "eine Zahl für jede Skala",
        Expected::PriorFigures => "die Zahlen einer Vorannahme",
        Expected::InventoryItems => "eine Liste von Objekten mit id und scale",
        Expected::FittedPrior => "was packan fit-prior schreibt",
    }
}
