//! Trade names as large as their place allows.

/// Heads of German compounds: a long name may break before them.
const HEADS: &[&str] = &[
    "akustiker",
    "ausstatter",
    "bauer",
    "baumechaniker",
    "beschichter",
    "bildhauer",
    "binder",
    "bläser",
    "decker",
    "elektroniker",
    "fahrzeug",
    "facharbeiter",
    "gestalter",
    "gießer",
    "hersteller",
    "industrie",
    "instrumenten",
    "isolierer",
    "kaufmann",
    "lackierer",
    "leger",
    "macher",
    "maler",
    "maschinen",
    "mechaniker",
    "mechatroniker",
    "monteur",
    "optiker",
    "reiniger",
    "schleifer",
    "schmied",
    "schneider",
    "schuhmacher",
    "schutz",
    "schützer",
    "spielzeug",
    "techniker",
    "technologe",
    "veredler",
    "verkäufer",
    "vulkanisations",
    "werker",
    "werkzeug",
    "wirtschaft",
    "handwerk",
    "herstellung",
    "management",
    "stein",
    "setzer",
    "bilder",
    "bildner",
    "reklame",
];

/// Letters on each side of a break: less looks torn.
const LEAST_PIECE: usize = 3;

const SOFT_HYPHEN: char = '\u{ad}';

/// The name with soft hyphens where a compound may break.
pub fn breakable(name: &str) -> String {
    let lower = name.to_lowercase();
    // Lower-casing keeps the places of letters only while it keeps their lengths.
    if lower.len() != name.len() {
        return name.to_owned();
    }
    let mut text = String::with_capacity(name.len() + 8);
    let mut piece = 0;
    for (at, letter) in name.char_indices() {
        let breaks = letter.is_lowercase()
            && piece >= LEAST_PIECE
            && HEADS.iter().any(|head| lower.get(at..).is_some_and(|rest| rest.starts_with(head)));
        if breaks {
            text.push(SOFT_HYPHEN);
            piece = 0;
        }
        piece = if letter.is_alphabetic() { piece + 1 } else { 0 };
        text.push(letter);
    }
    text
}

/// Letters of the longest piece that can't break: what the size of a headline follows.
pub fn longest_piece(breakable: &str) -> usize {
    breakable
        .split([SOFT_HYPHEN, ' ', '-'])
        .map(|piece| piece.chars().count())
        .max()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_compounds_break_at_their_heads() {
        assert_eq!(breakable("Zahntechniker/in"), "Zahn\u{ad}techniker/in");
        assert_eq!(breakable("Augenoptiker/in"), "Augen\u{ad}optiker/in");
        assert_eq!(
            breakable("Kraftfahrzeugmechatroniker/in"),
            "Kraft\u{ad}fahrzeug\u{ad}mechatroniker/in"
        );
    }

    #[test]
    fn short_names_stay_whole() {
        for name in ["Bäcker/in", "Maurer/in", "Tischler/in", "Maler/in und Lackierer/in"] {
            assert_eq!(breakable(name), name);
        }
    }

    #[test]
    fn the_longest_piece_is_what_can_not_break() {
        assert_eq!(longest_piece("Zahn\u{ad}techniker/in"), 12);
        assert_eq!(longest_piece("Gold- und Silber\u{ad}schmied/in"), 10);
    }
}
