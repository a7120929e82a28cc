//! What a browser is told beside a file, so that a page can do no more than it does: one table for
//! every host, and what of it a page can say of itself.

use std::path::Path;

use crate::framing::frame_ancestors;

/// Hosts other than the app's own that a build asks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Elsewhere {
    /// Origin of the feed, if it does not lie beside the app.
    pub feed: Option<String>,
    /// Origin of the street map's tiles, which come after a tap.
    pub tiles: Option<String>,
}

/// What other sites may do with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A page, or the service worker: they do things, and are held to a policy.
    Active,
    /// A picture that chats show beside a link, wherever they are.
    Preview,
    /// What only the app asks for.
    Part,
}

impl Kind {
    fn of(path: &Path) -> Self {
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if ending == "html" || path == Path::new("sw.js") {
            Self::Active
        } else if path.starts_with("previews") {
            Self::Preview
        } else {
            Self::Part
        }
    }
}

/// Header of the policy.
pub const POLICY: &str = "Content-Security-Policy";
/// Where the policy says what programs may ask.
const ASKING: &str = "connect-src 'self'";
/// Where it says whose pictures may be shown. An empty one in the address itself is what the map
/// puts in place of a tile that it does not need any more.
const PICTURES: &str = "img-src 'self' data:";

/// What pages and the service worker come with beside the policy.
pub const OF_PAGES: [(&str, &str); 3] = [
    ("Cross-Origin-Opener-Policy", "same-origin"),
    (
        "Permissions-Policy",
        "accelerometer=(), camera=(), clipboard-read=(), display-capture=(), gyroscope=(), \
         hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(), \
         xr-spatial-tracking=(), geolocation=(self), clipboard-write=(self), web-share=(self)",
    ),
    ("Referrer-Policy", "same-origin"),
];

/// The headers of a file, by its path in the build; how long it may be kept is told elsewhere.
pub fn headers(path: &Path, elsewhere: &Elsewhere) -> Vec<(&'static str, String)> {
    let kind = Kind::of(path);
    let readers = if kind == Kind::Preview { "cross-origin" } else { "same-origin" };
    let mut headers = vec![
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Cross-Origin-Resource-Policy", readers.to_owned()),
    ];
    if kind == Kind::Active {
        headers.push((POLICY, policy(path, elsewhere)));
        headers.extend(OF_PAGES.map(|(name, value)| (name, value.to_owned())));
    }
    headers
}

/// The policy as a host sends it.
pub fn policy(path: &Path, elsewhere: &Elsewhere) -> String {
    format!("{}; frame-ancestors {}", policy_in_page(elsewhere), frame_ancestors(path))
}

/// The policy as far as a page can say it of itself, for hosts that send no headers.
pub fn policy_in_page(elsewhere: &Elsewhere) -> String {
    let with = |directive: &str, origin: &Option<String>| {
        let origin = origin.as_deref().map(|origin| format!(" {origin}")).unwrap_or_default();
        format!("{directive}{origin}")
    };
    [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "font-src 'self'",
        // The preview of what stands in frames on other sites.
        "frame-src 'self'",
        &with(PICTURES, &elsewhere.tiles),
        &with(ASKING, &elsewhere.feed),
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'self'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types default",
    ]
    .join("; ")
}

/// A page, or a list of headers, whose policy also allows a feed and tiles from elsewhere.
pub fn allowing(text: &str, elsewhere: &Elsewhere) -> String {
    let mut text = text.to_owned();
    for (directive, origin) in [(ASKING, &elsewhere.feed), (PICTURES, &elsewhere.tiles)] {
        if let Some(origin) = origin {
            text = text.replace(directive, &format!("{directive} {origin}"));
        }
    }
    text
}

/// Scheme, host and port of an address.
pub fn origin(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    Some(format!("{scheme}://{host}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_held_to_a_policy_and_their_parts_are_only_for_them() {
        let of = |path: &str| headers(Path::new(path), &Elsewhere::default());
        for path in ["index.html", "berufe/baecker/index.html", "404.html", "sw.js"] {
            assert!(of(path).iter().any(|(name, _)| *name == POLICY), "{path}");
        }
        let part = of("packan-game-ebc16b0bb39ecc56_bg.wasm");
        assert_eq!(part.len(), 2, "{part:?}");
        assert!(part.contains(&("Cross-Origin-Resource-Policy", "same-origin".to_owned())));
        let preview = of("previews/packan.jpg");
        assert!(preview.contains(&("Cross-Origin-Resource-Policy", "cross-origin".to_owned())));
    }

    #[test]
    fn nothing_is_run_that_did_not_come_as_a_file_of_the_app() {
        let policy = policy(Path::new("index.html"), &Elsewhere::default());
        for never in ["'unsafe-inline'", "'unsafe-eval'", "http", " *"] {
            assert!(!policy.contains(never), "{policy}");
        }
        assert!(policy.starts_with("default-src 'none'; "));
    }

    #[test]
    fn only_the_hosts_that_are_named_may_be_asked() {
        let elsewhere = Elsewhere {
            feed: origin("https://feed.example:8443/a/index.json?b"),
            tiles: Some("https://karten.example".to_owned()),
        };
        let policy = policy_in_page(&elsewhere);
        assert!(policy.contains("connect-src 'self' https://feed.example:8443; "), "{policy}");
        assert!(policy.contains("img-src 'self' data: https://karten.example; "), "{policy}");
        assert_eq!(allowing(&policy_in_page(&Elsewhere::default()), &elsewhere), policy);
    }
}
