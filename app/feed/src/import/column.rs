//! The columns of a table of firms, and the headers that people write over them.

use std::{collections::BTreeMap, sync::LazyLock};

use packan_domain::{language::Language, search::folded};

/// Declares the columns with all that is known of each, so that code and documentation are one.
macro_rules! columns {
    ($($(#[$doc:meta])* $column:ident {
        de: $de:literal, en: $en:literal, also: [$($also:literal),* $(,)?],
        tells_de: $tells_de:literal, tells_en: $tells_en:literal $(,)?
    })+) => {
        /// A column of a table of firms.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Column { $($(#[$doc])* $column,)+ }

        impl Column {
            /// Every column, in the order in which they are written.
            pub const ALL: &'static [Self] = &[$(Self::$column,)+];

            /// Its header.
            pub const fn header(self, language: Language) -> &'static str {
                match (self, language) {
                    $((Self::$column, Language::German) => $de,
                      (Self::$column, Language::English) => $en,)+
                }
            }

            /// Other headers that mean it.
            pub const fn also(self) -> &'static [&'static str] {
                match self { $(Self::$column => &[$($also),*],)+ }
            }

            /// What stands in it.
            pub const fn tells(self, language: Language) -> &'static str {
                match (self, language) {
                    $((Self::$column, Language::German) => $tells_de,
                      (Self::$column, Language::English) => $tells_en,)+
                }
            }
        }
    };
}

columns! {
    /// Why a row was left out; of a table to correct.
    Reason {
        de: "Grund", en: "Reason", also: [],
        tells_de: "von packan: warum die Zeile hier steht; wird beim Einlesen übergangen",
        tells_en: "by packan: why the row is here; passed over when read",
    }
    /// The file a row came from; of a table to correct.
    File {
        de: "Datei", en: "File", also: [],
        tells_de: "von packan: woher die Zeile kam; wird beim Einlesen übergangen",
        tells_en: "by packan: where the row came from; passed over when read",
    }
    /// The record a row came from; of a table to correct.
    Record {
        de: "Datensatz", en: "Record", also: [],
        tells_de: "von packan: welcher Datensatz der Datei; wird beim Einlesen übergangen",
        tells_en: "by packan: which record of the file; passed over when read",
    }
    /// The firm's key.
    Id {
        de: "Kennung", en: "ID", also: ["Schlüssel", "Key", "Betriebsnummer"],
        tells_de: "bleibt gleich, auch wenn sich der Name ändert; fehlt sie, wird sie aus Name und Anschrift gebildet",
        tells_en: "stays the same even if the name changes; made from name and address where it is missing",
    }
    /// The firm's name.
    Name {
        de: "Name", en: "Firm name", also: ["Betrieb", "Firma", "Firmenname", "Betriebsname", "Unternehmen", "Business", "Company"],
        tells_de: "muss da sein",
        tells_en: "must be there",
    }
    /// The trades it works in.
    Trades {
        de: "Gewerke", en: "Trades", also: ["Gewerk", "Beruf", "Berufe", "Ausbildungsberuf", "Ausbildungsberufe", "Handwerk", "Trade", "Occupation"],
        tells_de: "muss da sein: Kürzel, deutscher, englischer oder amtlicher Name oder wie man sagt; mehrere mit Semikolon",
        tells_en: "must be there: slug, German, English or official name, or what people say; several with semicolons",
    }
    /// Street and number.
    Street {
        de: "Straße", en: "Street", also: ["Anschrift", "Adresse", "Straße und Hausnummer", "Straße Nr.", "Str.", "Address", "Street address"],
        tells_de: "mit Hausnummer; „Musterweg 1, 45768 Marl“ wird geteilt",
        tells_en: "with the number; \"Musterweg 1, 45768 Marl\" is taken apart",
    }
    /// House number, where it stands alone.
    HouseNumber {
        de: "Hausnummer", en: "House number", also: ["Hausnr.", "Nr.", "Number"],
        tells_de: "wenn sie nicht bei der Straße steht",
        tells_en: "where it does not stand with the street",
    }
    /// Postcode.
    PostalCode {
        de: "PLZ", en: "Postcode", also: ["Postleitzahl", "Postal code", "ZIP"],
        tells_de: "fünf Ziffern; wird mit den Städten verglichen, und ohne Koordinaten steht der Betrieb an ihrem Punkt",
        tells_en: "five digits; compared with the towns, and without coordinates the firm stands at its point",
    }
    /// Town.
    Locality {
        de: "Ort", en: "Town", also: ["Stadt", "Gemeinde", "PLZ Ort", "PLZ/Ort", "City", "Locality"],
        tells_de: "„45768 Marl“ wird geteilt",
        tells_en: "\"45768 Marl\" is taken apart",
    }
    /// Latitude.
    Latitude {
        de: "Breite", en: "Latitude", also: ["Breitengrad", "Lat", "Y"],
        tells_de: "Grad (WGS 84), mit Punkt oder Komma",
        tells_en: "degrees (WGS 84), with point or comma",
    }
    /// Longitude.
    Longitude {
        de: "Länge", en: "Longitude", also: ["Längengrad", "Lon", "Lng", "X"],
        tells_de: "Grad (WGS 84), mit Punkt oder Komma",
        tells_en: "degrees (WGS 84), with point or comma",
    }
    /// Telephone number.
    Telephone {
        de: "Telefon", en: "Telephone", also: ["Tel.", "Telefonnummer", "Rufnummer", "Phone"],
        tells_de: "mit Vorwahl; wird zu +49…",
        tells_en: "with area code; becomes +49…",
    }
    /// E-mail address.
    Email {
        de: "E-Mail", en: "E-mail address", also: ["Email", "Mail", "E-Mail-Adresse"],
        tells_de: "eine Adresse",
        tells_en: "one address",
    }
    /// Website.
    Website {
        de: "Website", en: "Web address", also: ["Webseite", "Homepage", "Internet", "URL", "Link", "WWW"],
        tells_de: "https; http wird zu https, mit einem Hinweis",
        tells_en: "https; http becomes https, with a note",
    }
    /// Apprenticeships, each with its trade and year.
    Apprenticeships {
        de: "Ausbildungsangebote", en: "Apprenticeships", also: ["Ausbildungsplätze je Beruf", "Apprenticeship offers"],
        tells_de: "„Tischler/in 2027: 2; Bäcker/in 2028“: Beruf, Beginn, Plätze",
        tells_en: "\"Tischler/in 2027: 2; Bäcker/in 2028\": trade, start, places",
    }
    /// Years in which apprenticeships start, in every trade of the row.
    StartYear {
        de: "Ausbildung ab", en: "Start year", also: ["Ausbildungsbeginn", "Ausbildungsjahr", "Beginn", "Ausbildungsstart", "Apprenticeship from"],
        tells_de: "Jahr oder Jahre; gilt für alle Gewerke der Zeile",
        tells_en: "year or years; of every trade of the row",
    }
    /// Places, where there is one trade and one year.
    Places {
        de: "Ausbildungsplätze", en: "Places", also: ["Plätze", "Anzahl Plätze", "Freie Plätze"],
        tells_de: "Anzahl; nur eindeutig bei einem Gewerk und einem Jahr",
        tells_en: "how many; clear only with one trade and one year",
    }
    /// Whether there are internships.
    Internship {
        de: "Praktikum", en: "Internship", also: ["Praktika", "Praktikumsplätze", "Schülerpraktikum", "Internships"],
        tells_de: "ja, nein, x, 1, 0",
        tells_en: "yes, no, x, 1, 0",
    }
    /// Whether there are trial days.
    TrialDay {
        de: "Probetag", en: "Trial day", also: ["Schnuppertag", "Probearbeiten", "Probetage", "Trial days"],
        tells_de: "ja, nein, x, 1, 0",
        tells_en: "yes, no, x, 1, 0",
    }
    /// Languages.
    Languages {
        de: "Sprachen", en: "Languages", also: ["Sprache", "Language"],
        tells_de: "Namen oder Kürzel (de, tr); mehrere mit Komma",
        tells_en: "names or tags (de, tr); several with commas",
    }
    /// Topics of the future.
    Topics {
        de: "Themen", en: "Topics", also: ["Zukunftsthemen", "Thema", "Topic"],
        tells_de: "Nachhaltigkeit, Klimaschutz, Demografischer Wandel, Integration, Digitalisierung, Mobilität",
        tells_en: "Sustainability, Climate protection, Demographic change, Integration, Digitalisation, Mobility",
    }
    /// Opening hours.
    OpeningHours {
        de: "Öffnungszeiten", en: "Opening hours", also: ["Geschäftszeiten", "Sprechzeiten"],
        tells_de: "wie in OpenStreetMap: „Mo-Fr 08:00-17:00; Sa 09:00-13:00“",
        tells_en: "as in OpenStreetMap: \"Mo-Fr 08:00-17:00; Sa 09:00-13:00\"",
    }
    /// From when the record is.
    Updated {
        de: "Stand", en: "Updated", also: ["Aktualisiert", "Datum", "Date"],
        tells_de: "2026-11-22 oder 22.11.2026; sonst --date, sonst der Stand der Inhalte",
        tells_en: "2026-11-22 or 22.11.2026; else --date, else that of the content",
    }
    /// Where the record is from.
    Source {
        de: "Quelle", en: "Source", also: ["Herkunft"],
        tells_de: "sonst --source, sonst der Name der Datei",
        tells_en: "else --source, else the name of the file",
    }
    /// Where to read the source.
    SourceUrl {
        de: "Quelle im Netz", en: "Source URL", also: [],
        tells_de: "https",
        tells_en: "https",
    }
}

/// All headers that are understood. A file that is no table may have as many cells in its first line
/// as it has separators, so that each has to be looked up quickly.
static HEADERS: LazyLock<BTreeMap<String, Column>> = LazyLock::new(|| {
    let all = Column::ALL.iter().flat_map(|&column| column.headers().map(move |it| (it, column)));
    all.map(|(header, column)| (folded(header), column)).collect()
});

impl Column {
    /// The column that a header means; case and punctuation do not count.
    pub fn of_header(header: &str) -> Option<Self> {
        HEADERS.get(&folded(header)).copied()
    }

    /// Every header that means it.
    fn headers(self) -> impl Iterator<Item = &'static str> {
        let written = Language::ALL.iter().map(move |&language| self.header(language));
        written.chain(self.also().iter().copied())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_header_means_two_columns() {
        let mut seen: BTreeMap<String, Column> = BTreeMap::new();
        for &column in Column::ALL {
            for header in column.headers() {
                let earlier = *seen.entry(folded(header)).or_insert(column);
                assert_eq!(earlier, column, "{header}");
                assert_eq!(Column::of_header(header), Some(column), "{header}");
            }
        }
        assert_eq!(Column::of_header("strasse"), Some(Column::Street));
        assert_eq!(Column::of_header("Umsatz"), None);
    }
}
