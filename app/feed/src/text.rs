//! Texts without what the eye can't see.

use std::borrow::Cow;

use crate::Reason;

/// Whether JSON has no place for a byte, not even within a text: controls that are no white space.
pub(crate) fn is_foreign(byte: u8) -> bool {
    byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r')
}

/// `text` with replacement characters for what JSON has no place for: so it costs only the record
/// that holds it, as broken UTF-8 does, and not the file.
pub(crate) fn without_foreign(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.bytes().any(is_foreign) {
        let is_foreign = |character: char| u8::try_from(character).is_ok_and(is_foreign);
        text.replace(is_foreign, "\u{fffd}").into()
    } else {
        text
    }
}

/// Cleans `raw` and checks it: characters that are invisible or turn the reading direction are
/// dropped, every kind of white space becomes one space. What is left is plain text, never markup.
///
/// Errors: [`Reason::Encoding`], [`Reason::Missing`] if nothing is left, [`Reason::TooLong`].
pub(crate) fn clean(raw: &str, most: usize) -> Result<String, Reason> {
    if is_clean(raw) && raw.len() <= most {
        return Ok(raw.to_owned());
    }
    if raw.contains(char::REPLACEMENT_CHARACTER) {
        return Err(Reason::Encoding);
    }
    let visible = visible(raw);
    if visible.is_empty() {
        Err(Reason::Missing)
    } else if visible.chars().count() > most {
        Err(Reason::TooLong { most })
    } else {
        Ok(visible)
    }
}

/// Whether there is nothing to clean, as in most of a feed's texts: ASCII that can be seen, with
/// single spaces inside. Ten thousand firms have a hundred thousand texts.
fn is_clean(raw: &str) -> bool {
    let mut before = b' ';
    for byte in raw.bytes() {
        if !(b' '..=b'~').contains(&byte) || (byte == b' ' && before == b' ') {
            return false;
        }
        before = byte;
    }
    before != b' '
}

/// `raw` without invisible characters and with single spaces.
pub(crate) fn visible(raw: &str) -> String {
    let mut cleaned = String::with_capacity(raw.len());
    let mut gap = false;
    for character in raw.chars() {
        if character.is_whitespace() {
            gap = true;
        } else if !is_invisible(character) {
            if gap && !cleaned.is_empty() {
                cleaned.push(' ');
            }
            gap = false;
            cleaned.push(character);
        }
    }
    cleaned
}

/// Controls, joiners, direction marks, tags and private use: all that could make a name look like
/// another one or break a line apart.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{e000}'..='\u{f8ff}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
            | '\u{e0000}'..='\u{10ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_clean_stays_as_it_is_and_nothing_else_counts_as_clean() {
        for clean in ["a", "Musterweg 3", "~!"] {
            assert!(is_clean(clean) && visible(clean) == clean, "{clean:?}");
        }
        for other in ["", " ", " a", "a ", "a  b", "a\tb", "a\u{7f}b", "ä", "a\u{0}"] {
            assert!(!is_clean(other), "{other:?}");
        }
    }

    #[test]
    fn drops_what_the_eye_cannot_see() {
        let raw = "\u{feff}B\u{202e}ä\u{200d}c\u{0}ker\u{2028}\t Halt\u{ad}ern\u{e0041} ";
        assert_eq!(clean(raw, 40), Ok("Bäcker Haltern".to_owned()));
    }

    #[test]
    fn markup_stays_text() {
        assert_eq!(clean("<b>&amp;</b>", 40), Ok("<b>&amp;</b>".to_owned()));
    }

    #[test]
    fn says_what_is_wrong() {
        assert_eq!(clean(" \u{200b} ", 40), Err(Reason::Missing));
        assert_eq!(clean("B\u{fffd}cker", 40), Err(Reason::Encoding));
        assert_eq!(clean("äääää", 4), Err(Reason::TooLong { most: 4 }));
    }
}
