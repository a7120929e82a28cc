//! Every page renders without a browser: later each address becomes a static page this way.
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, reason = "a test may stop at once")]

use std::{fs, path::Path};

use leptos::prelude::*;
use leptos_router::location::RequestUrl;
use packan_feed::{read_index, read_trades, saved::Saved};
use packan_web::{
    app::pages,
    shell::Shell,
    state::{Catalogue, FeedContext, FeedState, Origin, Shards, Store},
};

fn catalogue() -> Catalogue {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/feed");
    let index = read_index(&fs::read(folder.join("index.json")).unwrap()).unwrap().value;
    let trades = read_trades(&fs::read(folder.join(&index.trades.url)).unwrap()).unwrap().value;
    Catalogue::new("/feed/index.json".to_owned(), index, trades)
}

fn rendered(address: &str) -> String {
    let owner = Owner::new_root(None);
    owner.with(|| {
        provide_context(RequestUrl::new(address));
        let feed = FeedContext::new(FeedState::Ready(catalogue().into(), Origin::Fresh));
        provide_context(Shards::new(feed));
        let store = Store::new(Saved::default(), None);
        view! { <Shell store feed pages /> }.to_html()
    })
}

#[test]
fn every_page_has_its_heading_and_its_content() {
    for (address, content) in [
        ("/", "Pack an!"),
        ("/swipe", "data-card="),
        ("/ergebnis", "Noch keine Antworten"),
        ("/antworten", "Noch keine Antworten"),
        ("/berufe", "Alle Berufe"),
        ("/berufe/baecker", "Draußen noch dunkel"),
        ("/berufe/gibt-es-nicht", "Diesen Beruf kennen wir nicht"),
        ("/karte?ort=marl", "data-map"),
        ("/merkliste", "Noch nichts gemerkt"),
        ("/einstellungen", "Meine Daten"),
        ("/orte/marl", "Handwerk in Marl"),
        ("/region", "im Bau"),
        ("/gibt-es-nicht", "Hier ist nichts"),
    ] {
        let html = rendered(address);
        assert!(html.contains("<h1"), "{address} has no heading: {html}");
        assert!(html.contains(content), "{address} lacks {content:?}: {html}");
    }
}

#[cfg(feature = "muster")]
mod muster {
    use super::*;

    /// The text of every Rust file in a folder of the sources, and in the folders in it.
    fn sources(folder: &str) -> Vec<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder);
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let texts = entries.map(|path| match path.to_str() {
            Some(inner) if path.is_dir() => sources(inner),
            _ => vec![fs::read_to_string(path).unwrap()],
        });
        texts.flatten().collect()
    }

    /// The names that follow a mark, as far as they are made of letters.
    fn names_after<'text>(text: &'text str, mark: &'text str) -> impl Iterator<Item = &'text str> {
        text.split(mark).skip(1).map(|rest| {
            let end = rest.find(|letter: char| !letter.is_alphanumeric());
            &rest[..end.unwrap_or(rest.len())]
        })
    }

    #[test]
    fn the_pattern_page_renders_however_it_is_looked_at() {
        for theme in ["hell", "dunkel"] {
            for (language, content) in [("de", "Zurücknehmen"), ("en", "Take back")] {
                for direction in ["ltr", "rtl"] {
                    let look = format!("thema={theme}&sprache={language}&richtung={direction}");
                    let html = rendered(&format!("/muster?{look}"));
                    assert!(html.contains(content), "{look} lacks {content:?}");
                    assert!(html.contains("id=\"orte\""), "{look} ends early");
                }
            }
        }
    }

    #[test]
    fn the_pattern_page_shows_every_component() {
        let shown = sources("pages/muster").concat();
        let public =
            fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/components/mod.rs"))
                .unwrap();
        let components = sources("components");
        let drawn = components.iter().flat_map(|text| names_after(text, "#[component]\npub fn "));
        let missing: Vec<&str> = drawn
            .filter(|name| public.contains(name) && !shown.contains(&format!("<{name}")))
            .collect();
        assert!(missing.is_empty(), "/muster does not show {missing:?}");
    }

    #[test]
    fn the_pattern_page_shows_every_icon() {
        let shown = sources("pages/muster").concat();
        let icons = fs::read_to_string(
            Path::new(env!("CARGO_MANIFEST_DIR")).join("src/components/icon.rs"),
        )
        .unwrap();
        let missing: Vec<&str> = names_after(&icons, "Self::")
            .filter(|name| !shown.contains(&format!("Icon::{name},")))
            .collect();
        assert!(missing.is_empty(), "/muster does not show {missing:?}");
    }
}
