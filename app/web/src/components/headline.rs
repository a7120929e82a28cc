//! Trade names as large as their place allows.

/// Heads of German compounds: a long name may break before them.
const HEADS: &[&str] = &[
    "abdichter",
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
    "fachkraft",
    "führer",
    "gestalter",
    "gestaltung",
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
    "näher",
    "optiker",
    "reiniger",
    "schleifer",
    "schmied",
    "schneider",
    "schuhmacher",
    "schutz",
    "schützer",
    "spielzeug",
    "systeme",
    "technik",
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

/// A place to break without a hyphen.
const BREAK: char = '\u{200b}';

/// No place to break.
const JOINER: char = '\u{2060}';

/// Width of the letter that styles reckon with, in hundredths of its size.
const MEAN: usize = 54;

/// The name with soft hyphens where a compound may break, and a way to break after a slash.
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
        // A browser takes "Kaufmann/-frau" for one word, or leaves the hyphen behind.
        let after_slash = text.ends_with('/');
        if after_slash && (letter == '-' || letter.is_uppercase()) {
            text.push(BREAK);
        }
        piece = if letter.is_alphabetic() { piece + 1 } else { 0 };
        text.push(letter);
        if after_slash && letter == '-' {
            text.push(JOINER);
        }
    }
    text
}

/// Width of the longest piece that can't break: what the size of a headline follows.
pub fn longest_piece(breakable: &str) -> usize {
    let width = pieces(breakable).map(width_at_end).max();
    width.unwrap_or_default().div_ceil(MEAN)
}

/// Width of the longest line when a headline takes no more than `lines`, if it can.
pub fn longest_line(breakable: &str, lines: usize) -> usize {
    let least = longest_piece(breakable);
    let most = width(breakable).div_ceil(MEAN).max(least);
    (least..most).find(|&letters| lines_of(breakable, letters * MEAN) <= lines).unwrap_or(most)
}

/// The lines of a headline when a line may be so wide, for where nothing breaks lines by itself: with
/// the hyphens that show, and without what only says where to break.
pub fn lines(breakable: &str, letters: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut taken = 0;
    for piece in pieces(breakable) {
        if taken > 0 && taken + width_at_end(piece) > letters * MEAN {
            lines.push(String::new());
            taken = 0;
        }
        taken += width(piece);
        if let Some(line) = lines.last_mut() {
            line.push_str(piece);
        }
    }
    let shown = |line: String| {
        let hyphen = if line.ends_with(SOFT_HYPHEN) { "-" } else { "" };
        let plain = line.replace([SOFT_HYPHEN, BREAK, JOINER], "");
        format!("{}{hyphen}", plain.trim_end())
    };
    lines.into_iter().map(shown).collect()
}

/// Lines that a headline takes when a line is so wide.
fn lines_of(breakable: &str, line: usize) -> usize {
    let mut lines = 1;
    let mut taken = 0;
    for piece in pieces(breakable) {
        if taken > 0 && taken + width_at_end(piece) > line {
            lines += 1;
            taken = 0;
        }
        taken += width(piece);
    }
    lines
}

fn pieces(breakable: &str) -> impl Iterator<Item = &str> {
    breakable.split_inclusive([SOFT_HYPHEN, BREAK, ' ', '-'])
}

/// At the end of a line a space takes no room, and a soft hyphen shows.
fn width_at_end(piece: &str) -> usize {
    let hyphen = if piece.ends_with(SOFT_HYPHEN) { advance('-') } else { 0 };
    width(piece.trim_end()) + hyphen
}

fn width(text: &str) -> usize {
    text.chars().map(advance).sum()
}

/// How wide a letter is in the type of headlines, in hundredths of its size.
const fn advance(letter: char) -> usize {
    match letter {
        SOFT_HYPHEN | BREAK | JOINER => 0,
        ' ' => 19,
        'i' | 'j' | 'l' | 'I' | '.' | ',' => 26,
        'f' | 'r' | 't' | '/' | '-' | '(' | ')' => 38,
        'm' | 'w' | 'M' | 'W' => 93,
        'A'..='Z' | 'Ä' | 'Ö' | 'Ü' => 70,
        _ => 59,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_compounds_break_at_their_heads() {
        assert_eq!(breakable("Zahntechniker/in"), "Zahn\u{ad}techniker/in");
        assert_eq!(breakable("Augenoptiker/in"), "Augen\u{ad}optiker/in");
        assert_eq!(breakable("Zimmerer/Zimmerin"), "Zimmerer/\u{200b}Zimmerin");
        assert_eq!(
            breakable("Automobilkaufmann/-frau"),
            "Automobil\u{ad}kaufmann/\u{200b}-\u{2060}frau"
        );
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
        assert_eq!(longest_piece("Zahn\u{ad}techniker/in"), longest_piece("techniker/in"));
        let name = "Gold- und Silber\u{ad}schmied/in";
        assert_eq!(longest_piece(name), longest_piece("schmied/in"));
    }

    #[test]
    fn wide_letters_and_the_hyphen_of_a_break_count() {
        assert!(longest_piece("mmmmmm") > longest_piece("iiiiii"));
        assert!(width_at_end("Automobil\u{ad}") > width_at_end("Automobil"));
    }

    #[test]
    fn lines_are_as_many_as_reckoned_and_say_the_same() {
        for name in ["Kraftfahrzeugmechatroniker/in", "Klavier- und Cembalobauer/in", "Maurer/in"] {
            let headline = breakable(name);
            let letters = longest_line(&headline, 3);
            let lines = lines(&headline, letters);
            assert_eq!(lines.len(), lines_of(&headline, letters * MEAN), "{lines:?}");
            let said: String = lines.concat().replace(['-', ' '], "");
            assert_eq!(said, name.replace(['-', ' '], ""), "{lines:?}");
        }
        let headline = breakable("Zahntechniker/in");
        assert_eq!(lines(&headline, longest_piece(&headline)), ["Zahn-", "techniker/in"]);
    }

    #[test]
    fn a_name_of_many_words_gets_longer_lines() {
        let name = breakable("Klavier- und Cembalobauer/in");
        assert!(longest_line(&name, 3) > longest_piece(&name));
        assert!(lines_of(&name, longest_line(&name, 3) * MEAN) <= 3);
        assert_eq!(longest_line("Maurer/in", 3), longest_piece("Maurer/in"));
    }
}
