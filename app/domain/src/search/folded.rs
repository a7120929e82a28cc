//! Texts without what people type differently: case, umlauts, punctuation.

/// A text as two spellings, in lower-case words with one space between.
///
/// Two, because "ä" is typed as "ae" by some and as "a" by others; a text is compared in the
/// spelling in which the other one is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Folded {
    /// "baecker".
    long: String,
    /// "backer".
    short: String,
}

impl Folded {
    pub fn new(text: &str) -> Self {
        let (mut long, mut short) = (String::new(), String::new());
        for letter in text.chars().flat_map(char::to_lowercase) {
            let (in_long, in_short) = spelled(letter);
            match in_long {
                Some(letters) => {
                    long.push_str(letters);
                    short.push_str(in_short);
                }
                None if letter.is_alphanumeric() => {
                    long.push(letter);
                    short.push(letter);
                }
                None => {
                    long.push(' ');
                    short.push(' ');
                }
            }
        }
        Self { long: single_spaced(&long), short: single_spaced(&short) }
    }

    /// The spellings; the same place of two texts can be compared.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        [self.long.as_str(), self.short.as_str()].into_iter()
    }

    /// Whether `part` occurs, in one spelling or the other.
    pub fn contains(&self, part: &Self) -> bool {
        self.spellings().zip(part.spellings()).any(|(text, part)| text.contains(part))
    }
}

/// How a letter with a mark is typed without it: with two letters, and with one.
fn spelled(letter: char) -> (Option<&'static str>, &'static str) {
    match letter {
        'ä' => (Some("ae"), "a"),
        'ö' => (Some("oe"), "o"),
        'ü' => (Some("ue"), "u"),
        'ß' => (Some("ss"), "s"),
        'é' | 'è' | 'ê' => (Some("e"), "e"),
        // As a decomposed umlaut has it, which a Mac's file names do.
        '\u{308}' => (Some("e"), ""),
        _ => (None, ""),
    }
}

fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
