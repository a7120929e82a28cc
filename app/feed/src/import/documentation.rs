//! What an import understands, as a page for who fills in the table.

use packan_domain::language::Language;

use super::{Column, jobs::titles::TITLES, overpass::tags::RULES};

/// The columns, tags and occupations that are understood, in Markdown; written from the tables
/// that the import itself reads by.
pub fn documentation(language: Language) -> String {
    let say = |de, en| match language {
        Language::German => de,
        Language::English => en,
    };
    let mut lines = Vec::new();
    let mut line = |text: String| lines.push(text);
    line(
        say("# Was `packan feed import` versteht", "# What `packan feed import` understands")
            .to_owned(),
    );
    line(String::new());
    line(
        say(
            "Geschrieben von `packan feed import --columns`; ein Test vergleicht.",
            "Written by `packan feed import --columns --lang en`; a test compares.",
        )
        .to_owned(),
    );
    line(String::new());
    line(say("## Spalten einer Tabelle", "## Columns of a table").to_owned());
    line(String::new());
    line(say(
        "Groß- und Kleinschreibung und Satzzeichen zählen nicht, „Strasse“ ist „Straße“. Eine unbekannte Spalte wird genannt und übergangen.",
        "Case and punctuation do not count, \"Strasse\" is \"Straße\". An unknown column is named and passed over.",
    ).to_owned());
    line(String::new());
    line(
        say("| Spalte | auch | was darin steht |", "| column | also | what stands in it |")
            .to_owned(),
    );
    line("|---|---|---|".to_owned());
    for &column in Column::ALL {
        let other = Language::ALL.into_iter().filter(|other| *other != language);
        let also: Vec<&str> =
            other.map(|other| column.header(other)).chain(column.also().iter().copied()).collect();
        line(format!(
            "| {} | {} | {} |",
            column.header(language),
            also.join(", "),
            column.tells(language)
        ));
    }
    line(String::new());
    line(say("## Merkmale in OpenStreetMap", "## Tags of OpenStreetMap").to_owned());
    line(String::new());
    line(say(
        "Ein Strich heißt: Ob der Betrieb herstellt oder nur verkauft, sagt das Merkmal nicht; ohne ein Wort im Namen wird er ausgelassen.",
        "A dash means: the tag does not say whether the firm makes or only sells; without a word in its name it is left out.",
    ).to_owned());
    line(String::new());
    line(
        say("| Merkmal | Gewerk | ein Wort im Namen |", "| tag | trade | a word in the name |")
            .to_owned(),
    );
    line("|---|---|---|".to_owned());
    for rule in RULES {
        let by_name: Vec<String> = rule
            .by_name
            .iter()
            .map(|(words, meaning)| {
                format!("{}: {}", words.join(", "), meaning.trade().unwrap_or("–"))
            })
            .collect();
        let trade = rule.meaning.trade().unwrap_or("–");
        line(format!("| `{}` | {trade} | {} |", rule.tag(), by_name.join("; ")));
    }
    line(String::new());
    line(say("## Berufe der Jobsuche", "## Occupations of the job search").to_owned());
    line(String::new());
    line(
        say(
            "Alle anderen müssen ein Name des Gewerks sein.",
            "All others have to be a name of the trade.",
        )
        .to_owned(),
    );
    line(String::new());
    line(say("| Beruf | Gewerk |", "| occupation | trade |").to_owned());
    line("|---|---|".to_owned());
    for (title, slug) in TITLES {
        line(format!("| {title} | {slug} |"));
    }
    lines.push(String::new());
    lines.join("\n")
}
