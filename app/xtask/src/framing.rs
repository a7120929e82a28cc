//! Who may show which pages in a frame: one rule for every host.

use std::path::Path;

/// The folder of what stands in frames on other sites.
pub const FRAMED: &str = "eingebettet";

/// Value of `frame-ancestors` for a file, by its path in the build: everybody for what is made for
/// frames, and nobody for everything else.
pub fn frame_ancestors(path: &Path) -> &'static str {
    if path.starts_with(FRAMED) { "*" } else { "'none'" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_made_for_frames_may_be_framed() {
        for path in ["eingebettet/karte/index.html", "eingebettet/deck/index.html"] {
            assert_eq!(frame_ancestors(Path::new(path)), "*", "{path}");
        }
        for path in [
            "index.html",
            "karte/index.html",
            "einbetten/index.html",
            "eingebettete.html",
            "404.html",
        ] {
            assert_eq!(frame_ancestors(Path::new(path)), "'none'", "{path}");
        }
    }
}
