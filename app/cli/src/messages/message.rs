use packan_domain::language::Language;
use packan_feed::{FeedError, Reason, import::What};

use super::{Text, finding, reason, say};

/// What a problem says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// What the readers of a feed left out.
    Reason(Reason),
    /// A file that is bad as a whole.
    Feed(FeedError),
    /// What an import found.
    Found(What),
    /// What a program says of a file that it can't take apart, in its own words.
    Syntax(String),
    /// A file that can't be read, with what the system says.
    Unreadable(String),
    /// Something without which nothing goes.
    Missing,
    /// A list that must not be empty.
    Empty,
    /// A key that is none.
    NotASlug,
    /// A key that came before.
    RepeatsTown,
    /// A border without a town in the content.
    NoTownOfContent,
    /// A town that the index does not name.
    NoTownOfIndex,
    /// A word of a closed vocabulary that is none.
    UnknownWord(String),
    /// A trade that is none.
    UnknownTrade(String),
    /// A firm that came in an earlier file.
    RepeatsFirm,
    /// A length other than that of the index.
    LengthDiffers {
        /// In the index.
        index: u32,
        /// Of the file.
        file: usize,
    },
    /// A hash other than that of the index.
    HashDiffers,
    /// A trade in the file of another group.
    OfGroup(&'static str),
    /// A count that is not that of its shards.
    ShardsDiffer {
        /// What is said.
        said: u64,
        /// What there is.
        total: u64,
    },
    /// A count of firms that is not what can be read.
    CountDiffers {
        /// What is said.
        said: u32,
        /// What can be read.
        read: usize,
    },
    /// A shard outside of its list's tile.
    OutsideList,
    /// A firm outside of its shard's box.
    OutsideShard,
    /// An invented firm in a feed that does not say it has some.
    SampleNotSaid,
    /// A firm that is in two shards.
    InBoth(String),
    /// What the law asks of who publishes and nobody wrote down yet.
    ToFillIn,
    /// An authority that nobody made sure is the right one.
    ToConfirm(String),
    /// Of the commands that measure the deck, which speak English.
    OfMeasuring(String),
}

impl From<Reason> for Message {
    fn from(reason: Reason) -> Self {
        Self::Reason(reason)
    }
}

impl Message {
    /// The message in words.
    pub fn text(&self, language: Language) -> Text {
        match self {
            Self::Reason(reason) => reason::reason(reason, language),
            Self::Feed(error) => reason::feed_error(error, language),
            Self::Found(what) => finding::what(what, language),
            Self::Syntax(detail) => say!(language;
                de: "lässt sich nicht lesen: {detail}", "Die Zeile im Editor berichtigen.";
                en: "can't be read: {detail}", "Correct the line in an editor."),
            Self::Unreadable(error) => say!(language;
                de: "lässt sich nicht öffnen: {error}", "Pfad und Rechte prüfen; fehlt die Datei, den Feed neu bauen.";
                en: "can't be read: {error}", "Check path and rights; where the file is missing, build the feed again."),
            Self::Missing => say!(language;
                de: "fehlt", "Ergänzen.";
                en: "is missing", "Add it."),
            Self::Empty => say!(language;
                de: "ist leer", "Mindestens einen Eintrag ergänzen.";
                en: "is empty", "Add at least one entry."),
            Self::NotASlug => say!(language;
                de: "ist keine Kennung", "Kleinbuchstaben, Ziffern und Bindestriche dazwischen nehmen, etwa oer-erkenschwick.";
                en: "is not a slug", "Use lower-case letters, digits and hyphens between them, such as oer-erkenschwick."),
            Self::RepeatsTown => say!(language;
                de: "kommt schon vor", "Eine der beiden Städte entfernen.";
                en: "repeats an earlier town", "Remove one of the two."),
            Self::NoTownOfContent => say!(language;
                de: "ist keine Stadt aus towns.toml", "Die Stadt dort eintragen oder die Grenze entfernen.";
                en: "is no town of towns.toml", "Add the town there or remove the border."),
            Self::NoTownOfIndex => say!(language;
                de: "ist keine Stadt des Index", "Den Feed neu bauen.";
                en: "is no town of the index", "Build the feed again."),
            Self::UnknownWord(word) => say!(language;
                de: "enthält das unbekannte Wort {word:?}", "Ein Wort nehmen, das andere Gewerke an dieser Stelle haben.";
                en: "holds the unknown word {word:?}", "Use a word that other trades have there."),
            Self::UnknownTrade(trade) => say!(language;
                de: "enthält das unbekannte Gewerk {trade}", "Eine Kennung aus trades/ nehmen oder das Gewerk dort anlegen.";
                en: "holds the unknown trade {trade}", "Use a slug of trades/ or add the trade there."),
            Self::RepeatsFirm => say!(language;
                de: "wiederholt einen Betrieb einer früheren Datei", "Einen entfernen, oder beide mit `packan feed import --onto` zusammenführen.";
                en: "repeats a firm of an earlier file", "Remove one, or join them with `packan feed import --onto`."),
            Self::LengthDiffers { index, file } => say!(language;
                de: "ist im Index {index}, aber die Datei hat {file}", "Die Datei ist nicht die veröffentlichte: noch einmal hochladen oder neu bauen.";
                en: "is {index} in the index, but the file has {file}", "The file is not the published one: upload it again or build again."),
            Self::HashDiffers => say!(language;
                de: "ist nicht der des Index", "Die Datei ist nicht die veröffentlichte: noch einmal hochladen oder neu bauen.";
                en: "is not that of the index", "The file is not the published one: upload it again or build again."),
            Self::OfGroup(group) => say!(language;
                de: "gehört zur Gruppe {group}", "Den Feed neu bauen.";
                en: "is of the group {group}", "Build the feed again."),
            Self::ShardsDiffer { said, total } => say!(language;
                de: "ist {said}, aber die Teile haben {total}", "Den Feed neu bauen.";
                en: "is {said}, but its shards have {total}", "Build the feed again."),
            Self::CountDiffers { said, read } => say!(language;
                de: "ist {said}, aber {read} Betriebe lassen sich lesen", "Die anderen Zeilen zu dieser Datei sagen, warum.";
                en: "is {said}, but {read} firms can be read", "The other lines on this file say why."),
            Self::OutsideList => say!(language;
                de: "liegt nicht in der Kachel der Liste", "Den Feed neu bauen.";
                en: "is not in that of the list", "Build the feed again."),
            Self::OutsideShard => say!(language;
                de: "liegt außerhalb der bbox der Datei", "Den Feed neu bauen.";
                en: "lies outside the shard's bbox", "Build the feed again."),
            Self::SampleNotSaid => say!(language;
                de: "ist wahr, aber nicht im Index", "Den erfundenen Betrieb entfernen oder den Feed neu bauen.";
                en: "is true, but not in the index", "Remove the invented firm or build the feed again."),
            Self::InBoth(earlier) => say!(language;
                de: "steht auch in {earlier}", "Den Feed neu bauen.";
                en: "is in {earlier} too", "Build the feed again."),
            Self::ToFillIn => say!(language;
                de: "ist noch auszufüllen", "Vor dem Veröffentlichen in campaign.toml oder region.toml ergänzen; bis dahin steht es so auf der Seite.";
                en: "is still to be filled in", "Add it to campaign.toml or region.toml before publishing; until then the page says so."),
            Self::ToConfirm(name) => say!(language;
                de: "ist noch zu prüfen: {name}", "Wenn es die richtige Stelle ist, confirmed = true setzen.";
                en: "is still to be confirmed: {name}", "If it is the right body, set confirmed = true."),
            Self::OfMeasuring(what) => Text { what: what.clone(), remedy: String::new() },
        }
    }
}
