//! Text out of any bytes, as they come.

use std::{
    io::{self, Read},
    str,
};

use crate::text::is_foreign;

/// Bytes that are read at once.
const BLOCK: usize = 1 << 16;

/// A byte order mark, which spreadsheets and GIS programs like to write.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Reads what another reads, a byte order mark at the beginning dropped, and broken UTF-8 and what
/// JSON has no place for replaced by replacement characters, as [`String::from_utf8_lossy`] and
/// [`without_foreign`](crate::text::without_foreign) do with bytes that are all there.
pub(crate) struct Lossy<R> {
    source: R,
    /// Read, but not known to be text yet.
    raw: Vec<u8>,
    /// Text, given away up to `given`.
    text: Vec<u8>,
    given: usize,
    begun: bool,
    ended: bool,
}

impl<R: Read> Lossy<R> {
    pub fn new(source: R) -> Self {
        let (raw, text) = (Vec::with_capacity(BLOCK), Vec::with_capacity(BLOCK));
        Self { source, raw, text, given: 0, begun: false, ended: false }
    }

    /// Reads a block and makes text of it, but for a character that its end cuts.
    fn fill(&mut self) -> io::Result<()> {
        let wanted = (BLOCK - self.raw.len()) as u64;
        self.ended = self.source.by_ref().take(wanted).read_to_end(&mut self.raw)? == 0;
        let mut rest = self.raw.as_slice();
        if !self.begun {
            self.begun = true;
            rest = rest.strip_prefix(BYTE_ORDER_MARK).unwrap_or(rest);
        }
        self.text.clear();
        self.given = 0;
        loop {
            let Err(error) = str::from_utf8(rest) else {
                take(rest, &mut self.text);
                rest = &[];
                break;
            };
            let (good, bad) = rest.split_at(error.valid_up_to());
            take(good, &mut self.text);
            rest = bad;
            let Some(broken) = error.error_len().or(self.ended.then_some(bad.len())) else { break };
            self.text.extend_from_slice(REPLACEMENT);
            rest = &rest[broken..];
        }
        self.raw.drain(..self.raw.len() - rest.len());
        Ok(())
    }
}

/// What stands for what can't be read.
const REPLACEMENT: &[u8] = "\u{fffd}".as_bytes();

/// Adds text, but for what JSON has no place for.
fn take(text: &[u8], into: &mut Vec<u8>) {
    for (number, part) in text.split(|byte| is_foreign(*byte)).enumerate() {
        if number > 0 {
            into.extend_from_slice(REPLACEMENT);
        }
        into.extend_from_slice(part);
    }
}

impl<R: Read> Read for Lossy<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.given == self.text.len() && !self.ended {
            self.fill()?;
        }
        let mut text = &self.text[self.given..];
        let read = text.read(buffer)?;
        self.given += read;
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::without_foreign;

    fn read(source: impl Read) -> String {
        let mut text = String::new();
        Lossy::new(source).read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn a_character_may_lie_across_two_blocks() {
        for before in BLOCK - 4..=BLOCK {
            let text = format!("{}€ä", "x".repeat(before));
            assert!(read(text.as_bytes()) == text);
        }
    }

    #[test]
    fn a_byte_order_mark_is_dropped_once() {
        assert_eq!(read("\u{feff}\u{feff}x".as_bytes()), "\u{feff}x");
    }

    proptest! {
        #[test]
        fn does_what_the_standard_library_does(bytes: Vec<u8>, before in 0_usize..8) {
            let bytes = [vec![b'x'; BLOCK - before], bytes].concat();
            let expected = without_foreign(String::from_utf8_lossy(&bytes));
            prop_assert!(read(bytes.as_slice()) == expected);
        }
    }
}
