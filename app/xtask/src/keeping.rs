//! How long a file of the build may be kept by whoever has fetched it: one rule for every host.

use std::path::Path;

/// Fewest hexadecimal digits of a name that are its content's hash and not a word.
const HASH: usize = 12;
/// Folders of files that change with the look of the app, and whose age does no harm.
const LOOKS: &[&str] = &["emoji", "fonts", "previews"];

/// How long a file may be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// Its name changes with its content.
    ForEver,
    /// It changes seldom, and an old one looks all right.
    AWeek,
    /// It has to be asked for each time whether it changed: else two builds would mix.
    Revalidated,
    /// It must not be kept at all. No file of a build is so.
    Never,
}

impl Keeping {
    /// How long a file may be kept, by its path in the build.
    pub fn of(path: &Path) -> Self {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let is_hash = |part: &str| {
            let digits = |letter: char| letter.is_ascii_digit() || ('a'..='f').contains(&letter);
            part.len() >= HASH && part.chars().all(digits)
        };
        let folder = path.iter().next().unwrap_or_default();
        if name.split(['-', '.', '_']).any(is_hash) {
            Self::ForEver
        } else if LOOKS.iter().any(|looks| folder == *looks) {
            Self::AWeek
        } else {
            Self::Revalidated
        }
    }

    /// Value of `Cache-Control`.
    pub const fn header(self) -> &'static str {
        match self {
            Self::ForEver => "public, max-age=31536000, immutable",
            Self::AWeek => "public, max-age=604800",
            Self::Revalidated => "no-cache",
            Self::Never => "no-store",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_named_by_its_content_is_kept_for_ever() {
        let of = |path: &str| Keeping::of(Path::new(path));
        for path in [
            "packan-game-ebc16b0bb39ecc56.js",
            "packan-game-ebc16b0bb39ecc56_bg.wasm",
            "app-9f1480e7a5fc1662.css",
            "feed/trades.7d3c0789cd3d.json",
            "feed/businesses/marl.0d16026d7652.geojson",
        ] {
            assert_eq!(of(path), Keeping::ForEver, "{path}");
        }
        for path in
            ["index.html", "boot.js", "sw.js", "feed/index.json", "berufe/baecker/index.html"]
        {
            assert_eq!(of(path), Keeping::Revalidated, "{path}");
        }
        assert_eq!(of("fonts/bricolage-grotesque.woff2"), Keeping::AWeek);
    }
}
