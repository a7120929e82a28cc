//! From a path to a file.

use std::path::{Component, Path, PathBuf};

/// The file that `path` names under `folder`, a folder standing for its `index.html`; `None` if
/// there is none, or if the path leads out of the folder.
pub(super) fn find(folder: &Path, path: &str) -> Option<PathBuf> {
    let relative = PathBuf::from(percent_decoded(path.trim_start_matches('/'))?);
    let inside = relative.components().all(|part| matches!(part, Component::Normal(_)));
    if !inside {
        return None;
    }
    let file = folder.join(relative);
    let file = if file.is_dir() { file.join("index.html") } else { file };
    file.is_file().then_some(file)
}

/// The page of the closest folder above `path` that has one: a firm's address is opened by the page
/// of all firms, and everything else by the start page.
pub(super) fn nearest_page(folder: &Path, path: &str) -> PathBuf {
    let above = Path::new(path.trim_matches('/')).ancestors().skip(1);
    let pages = above.filter_map(|above| find(folder, above.to_str()?));
    let page = pages.into_iter().find(|page| page.extension().is_some_and(|it| it == "html"));
    page.unwrap_or_else(|| folder.join("index.html"))
}

/// Whether a path's last part looks like a file's name rather than a page's.
pub(super) fn has_extension(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|name| name.contains('.'))
}

/// The content type for a file's ending.
pub(super) fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "geojson" => "application/geo+json",
        "webmanifest" => "application/manifest+json",
        "webp" => "image/webp",
        "png" => "image/png",
        "jpg" => "image/jpeg",
        "svg" => "image/svg+xml",
        "ico" => "image/vnd.microsoft.icon",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        "xml" => "application/xml",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            let digits = std::str::from_utf8(&digits).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
    }

    #[test]
    fn finds_files_and_nothing_else() {
        assert_eq!(find(&source(), "/main.rs"), Some(source().join("main.rs")));
        assert_eq!(find(&source(), "/%6dain.rs"), Some(source().join("main.rs")));
        assert_eq!(find(&source(), "/none.rs"), None);
        assert_eq!(find(&source(), "/server"), None);
    }

    #[test]
    fn never_leaves_the_folder() {
        for path in [
            "/../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/server/../../Cargo.toml",
            "//etc/passwd",
            "/%2fetc/passwd",
            "/%",
        ] {
            assert_eq!(find(&source(), path), None, "{path}");
        }
    }

    #[test]
    fn pages_have_no_ending() {
        assert!(has_extension("/a/b.js"));
        assert!(!has_extension("/a.b/c"));
        assert_eq!(content_type(Path::new("a.wasm")), "application/wasm");
    }
}
