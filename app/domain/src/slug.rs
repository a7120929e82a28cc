//! Names that are safe in an address: the keys of trades, towns and businesses.

use std::{fmt, sync::Arc};

/// Longest slug accepted, in bytes.
pub const MAX_SLUG_BYTES: usize = 80;

/// A text that is not a slug. The caller shows "not found" or drops the record.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a slug is 1 to {MAX_SLUG_BYTES} lower-case ASCII letters, digits and inner hyphens")]
pub struct NotASlug;

/// Lower-case ASCII letters and digits in hyphen-separated words, such as `oer-erkenschwick`.
///
/// Cheap to clone, because views carry it into closures.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(Arc<str>);

impl Slug {
    /// Checks and takes `text`.
    pub fn parse(text: &str) -> Result<Self, NotASlug> {
        // Byte by byte, because ten thousand firms have sixty thousand of them.
        let mut before = b'-';
        for byte in text.bytes() {
            match byte {
                b'a'..=b'z' | b'0'..=b'9' => {}
                b'-' if before != b'-' => {}
                _ => return Err(NotASlug),
            }
            before = byte;
        }
        if before == b'-' || text.len() > MAX_SLUG_BYTES {
            return Err(NotASlug);
        }
        Ok(Self(text.into()))
    }

    /// The slug as it stands in an address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Declares a slug of its own type, so that a town can't be passed where a trade is meant.
macro_rules! slug_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name($crate::slug::Slug);

        impl $name {
            /// Checks and takes `text`.
            pub fn parse(text: &str) -> Result<Self, $crate::slug::NotASlug> {
                $crate::slug::Slug::parse(text).map(Self)
            }

            /// The slug as it stands in an address.
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(formatter)
            }
        }
    };
}
pub(crate) use slug_type;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_the_slugs_of_the_region() {
        for text in ["baecker", "oer-erkenschwick", "anlagenmechaniker-shk", "a1"] {
            assert_eq!(Slug::parse(text).map(|slug| slug.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn refuses_what_an_address_would_have_to_escape() {
        let too_long = "a".repeat(MAX_SLUG_BYTES + 1);
        for text in ["", "-", "a--b", "-a", "a-", "Bäcker", "A", "a b", "a/b", "..", &too_long] {
            assert_eq!(Slug::parse(text), Err(NotASlug), "{text:?}");
        }
    }
}
