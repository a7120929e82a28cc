use std::io;

use packan_domain::language::Language;

use super::{Text, say};

/// Why a command could not run at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Obstacle {
    /// A path that is not there.
    NotFound(String),
    /// A path that this person may not use.
    NotAllowed(String),
    /// What else the system says of a path.
    System {
        /// The path.
        path: String,
        /// What the system says.
        error: String,
    },
    /// A feed's address that did not give its index.
    Unreachable {
        /// The address.
        url: String,
        /// What the network says.
        error: String,
    },
    /// The table of what was left out would replace a file that is being read.
    WouldReplaceInput(String),
    /// Content without towns, for which there is no region.
    NoRegion,
    /// Nothing to read was named.
    NoFiles,
    /// What a measuring command says, in English.
    OfMeasuring(String),
}

impl Obstacle {
    /// A path that could not be read or written.
    pub fn at(path: &str, error: &io::Error) -> Self {
        let path = path.to_owned();
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound(path),
            io::ErrorKind::PermissionDenied => Self::NotAllowed(path),
            _ => Self::System { path, error: error.to_string() },
        }
    }

    /// The obstacle in words.
    pub fn text(&self, language: Language) -> Text {
        match self {
            Self::NotFound(path) => say!(language;
                de: "{path}: gibt es nicht", "Den Pfad prüfen; er gilt vom Ordner aus, in dem packan läuft.";
                en: "{path}: is not there", "Check the path; it counts from the folder that packan runs in."),
            Self::NotAllowed(path) => say!(language;
                de: "{path}: ist nicht erlaubt", "Die Rechte der Datei und ihres Ordners prüfen.";
                en: "{path}: is not allowed", "Check the rights of the file and its folder."),
            Self::System { path, error } => say!(language;
                de: "{path}: {error}", "";
                en: "{path}: {error}", ""),
            Self::Unreachable { url, error } => say!(language;
                de: "{url}: {error}", "Adresse und Verbindung prüfen; sie nennt den Ordner des Feeds oder seine index.json.";
                en: "{url}: {error}", "Check address and connection; it names the feed's folder or its index.json."),
            Self::WouldReplaceInput(path) => say!(language;
                de: "{path}: würde ersetzt, wird aber gerade eingelesen", "Bei --out einen anderen Namen angeben.";
                en: "{path}: would be replaced, but is being read", "Give another name with --out."),
            Self::NoRegion => say!(language;
                de: "die Inhalte haben keine Städte", "towns/towns.toml ergänzen oder --region none angeben.";
                en: "the content has no towns", "Complete towns/towns.toml or say --region none."),
            Self::NoFiles => say!(language;
                de: "keine Datei angegeben", "`packan feed import --from csv betriebe.csv --out betriebe.geojson`, zum Beispiel.";
                en: "no file named", "`packan feed import --from csv firms.csv --out firms.geojson`, for example."),
            Self::OfMeasuring(what) => Text { what: what.clone(), remedy: String::new() },
        }
    }
}
