//! Licence expressions (SPDX): `(MIT OR Apache-2.0) AND Unicode-3.0`, and the older `MIT/Apache-2.0`.

use std::collections::BTreeSet;

/// Whether what an expression asks for can be met by allowed licences. One that can't be read is
/// not allowed, and neither is none.
pub(super) fn is_allowed(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut reader = Reader { words: &words, allowed };
    reader.any() == Some(true) && reader.words.is_empty()
}

struct Reader<'a> {
    words: &'a [&'a str],
    allowed: &'a BTreeSet<String>,
}

impl<'a> Reader<'a> {
    /// Parts between `OR`, of which one will do.
    fn any(&mut self) -> Option<bool> {
        let mut fine = self.all()?;
        while self.takes("OR") {
            fine |= self.all()?;
        }
        Some(fine)
    }

    /// Parts between `AND`, which all count.
    fn all(&mut self) -> Option<bool> {
        let mut fine = self.one()?;
        while self.takes("AND") {
            fine &= self.one()?;
        }
        Some(fine)
    }

    fn one(&mut self) -> Option<bool> {
        if self.takes("(") {
            let fine = self.any()?;
            return self.takes(")").then_some(fine);
        }
        let licence = self.word()?;
        if self.takes("WITH") {
            let exception = self.word()?;
            return Some(self.allowed.contains(&format!("{licence} WITH {exception}")));
        }
        Some(self.allowed.contains(licence))
    }

    fn takes(&mut self, word: &str) -> bool {
        let next = self.words.first() == Some(&word);
        if next {
            self.words = &self.words[1..];
        }
        next
    }

    fn word(&mut self) -> Option<&'a str> {
        let (first, rest) = self.words.split_first()?;
        self.words = rest;
        Some(first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_fine(expression: &str) -> bool {
        let allowed = ["MIT", "ISC", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned);
        is_allowed(expression, &BTreeSet::from(allowed))
    }

    #[test]
    fn one_licence_of_several_will_do_and_all_that_belong_together_count() {
        for fine in [
            "MIT",
            "GPL-3.0 OR MIT",
            "GPL-3.0/MIT",
            "MIT AND ISC",
            "(GPL-3.0 OR MIT) AND ISC",
            "Apache-2.0 WITH LLVM-exception OR GPL-3.0",
        ] {
            assert!(is_fine(fine), "{fine}");
        }
        for wrong in
            ["", "GPL-3.0", "MIT AND GPL-3.0", "(MIT", "MIT)", "MIT ISC", "OR MIT", "Apache-2.0"]
        {
            assert!(!is_fine(wrong), "{wrong}");
        }
    }
}
