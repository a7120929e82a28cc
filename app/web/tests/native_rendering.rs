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
