//! Texts without what people type differently: case, umlauts, punctuation.

/// A text as two spellings, in lower-case words with one space between.
///
/// Two, because "ä" is typed as "ae" by some and as "a" by others; a text is compared in the
/// spelling in which the other one is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Folded {
    /// "baecker".
    long: Spelling,
    /// "backer".
    short: Spelling,
}

/// A text as it is spelled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Spelling {
    /// Its words.
    pub text: String,
    /// Which letters occur in it.
    pub letters: Letters,
}

/// A set of letters, in which a few share a place: it tells apart what cannot be in a text long
/// before anybody has to look into it, with every key for hundreds of texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Letters(u64);

impl Letters {
    /// The letters of a text.
    pub fn of(text: &str) -> Self {
        let place = |letter: char| 1 << (u32::from(letter) % u64::BITS);
        Self(text.chars().filter(|letter| *letter != ' ').fold(0, |all, it| all | place(it)))
    }

    /// How many of these `others` lack, at least.
    pub fn missing_in(self, others: Self) -> usize {
        (self.0 & !others.0).count_ones() as usize
    }
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
        Self { long: Spelling::new(&long), short: Spelling::new(&short) }
    }

    /// The spellings; the same place of two texts can be compared.
    pub fn spellings(&self) -> impl Iterator<Item = &Spelling> {
        [&self.long, &self.short].into_iter()
    }

    /// Whether `part` occurs, in one spelling or the other.
    pub fn contains(&self, part: &Self) -> bool {
        self.spellings().zip(part.spellings()).any(|(text, part)| text.text.contains(&part.text))
    }
}

/// A text in lower case, with spaces for punctuation and marked letters in two: "Bäcker/in" is
/// "baecker in". Two texts that fold to the same are the same to a reader.
pub fn folded(text: &str) -> String {
    Folded::new(text).long.text
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

impl Spelling {
    fn new(spaced: &str) -> Self {
        let text = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
        Self { letters: Letters::of(&text), text }
    }
}
