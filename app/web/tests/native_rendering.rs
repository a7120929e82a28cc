//! Every page renders without a browser: later each address becomes a static page this way.
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, reason = "a test may stop at once")]

use std::{fs, path::Path, sync::LazyLock};

use leptos::prelude::*;
use packan_domain::{
    answer::Answer,
    session::{Event, Given},
    shared_result::SharedResult,
    trade::TradeId,
};
use packan_feed::saved::Saved;
use packan_web::{
    pages::SharedPage,
    shell::Shell,
    state::{FeedContext, FeedState, Origin, Shards, Store},
    static_pages::{Address, Feed, Rendered, Styles, addresses, render},
};

static FEED: LazyLock<Feed> = LazyLock::new(|| {
    Feed::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/feed")).unwrap()
});

fn rendered(address: &Address) -> Rendered {
    render(address, "/packan", &FEED, &mut Styles::default())
}

/// The page that lies at `path`.
fn page(path: &str) -> String {
    let all = addresses(&FEED.catalogue);
    rendered(all.iter().find(|address| address.page() == path).unwrap()).html
}

#[test]
fn every_page_has_its_heading_and_its_content() {
    for (path, content) in [
        ("index", "Pack an!"),
        ("swipe/index", "skeleton-card"),
        ("ergebnis/index", "Nach etwa zwölf Karten"),
        ("antworten/index", "Hier steht jede Karte"),
        ("berufe/index", "Alle Berufe"),
        ("berufe/baecker/index", "Draußen noch dunkel"),
        ("karte/index", "data-map"),
        ("betriebe/index", "Ein Betrieb in deiner Nähe"),
        ("merkliste/index", "Lesezeichen"),
        ("einstellungen/index", "Meine Daten"),
        ("einstellungen/index", "?schule\" rel=\"external\""),
        ("klasse/index", "das in der Klasse herumgeht"),
        ("orte/marl/index", "Betriebe in Marl zeigen"),
        ("plakat/index", "Hier entsteht ein Plakat"),
        ("region/index", "Emscher-Lippe packt an"),
        ("zukunft/index", "Morgen wird gemacht"),
        ("karriere/index", "Meisterbrief"),
        ("studienausstieg/index", "rein ins Machen"),
        ("fuer-schulen/index", "Eine Stunde Handwerk"),
        ("fuer-betriebe/index", "Dein Eintrag"),
        ("fuer-eltern/index", "So hilfst du"),
        ("presse/index", "Zahlen kopieren"),
        ("einbetten/index", "Hier entsteht eine Zeile"),
        ("eingebettet/karte/index", "data-map"),
        ("eingebettet/beruf/index", "Welches Handwerk passt?"),
        ("eingebettet/deck/index", "skeleton-card"),
        ("impressum/index", "Angaben nach"),
        ("datenschutz/index", "Was auf deinem Gerät liegt"),
        ("barrierefreiheit/index", "Was noch nicht geht"),
        ("404", "Hier ist nichts"),
    ] {
        let html = page(path);
        assert!(html.contains("<h1"), "{path} has no heading: {html}");
        assert!(html.contains(content), "{path} lacks {content:?}: {html}");
    }
}

#[test]
fn every_page_is_called_something() {
    for address in addresses(&FEED.catalogue) {
        let Rendered { title, description, html } = rendered(&address);
        assert!(title.contains("Pack an!") || address.page() == "muster/index", "{address:?}");
        assert!((40..=300).contains(&description.chars().count()), "{address:?}: {description}");
        assert!(!format!("{title}{description}").contains(['{', '\n']), "{address:?}");
        assert!(!html.contains(" style="), "{address:?} has styles in its markup");
        assert!(!html.contains("<script"), "{address:?} has a script in its markup");
    }
}

#[test]
fn links_lead_to_where_the_app_lies() {
    let html = page("orte/marl/index");
    assert!(html.contains("href=\"/packan/karte?ort=marl\""), "{html}");
    assert!(!html.contains("href=\"/karte"), "{html}");
    let html = page("berufe/baecker/index");
    assert!(html.contains("aria-current"), "the menu does not say where one is: {html}");
}

#[test]
fn what_stands_in_frames_has_no_menu_and_a_way_out_of_the_frame() {
    for path in ["eingebettet/karte/index", "eingebettet/beruf/index", "eingebettet/deck/index"] {
        let html = page(path);
        assert!(!html.contains("class=\"nav") && !html.contains("class=\"skip"), "{path}: {html}");
        assert!(html.contains("target=\"_blank\""), "{path}: {html}");
    }
}

/// What `pages` show somebody whose device has this saved.
fn shown(pages: fn() -> AnyView, saved: Saved) -> String {
    let state = FeedState::Ready(FEED.catalogue.clone(), Origin::Fresh);
    let feed = FeedContext::new(state);
    provide_context(Shards::new(feed));
    let store = Store::in_memory(saved, None);
    view! { <Shell store feed pages /> }.to_html()
}

#[test]
fn a_shared_result_asks_and_leads_into_the_game() {
    let page = || {
        let known = |trade: &TradeId| FEED.catalogue.trade(trade).is_some();
        let fragment = "#t=baecker.zauberer.dachdecker";
        let shared = SharedResult::from_fragment(fragment, known).unwrap();
        view! { <SharedPage catalogue=FEED.catalogue.clone() shared /> }.into_any()
    };
    let stranger = Owner::new_root(None).with(|| shown(page, Saved::default()));
    assert!(stranger.contains("passt zu mir. Und zu dir?"), "{stranger}");
    for trade in ["baecker", "dachdecker"] {
        assert!(stranger.contains(&format!("data-shared=\"{trade}\"")), "{trade}: {stranger}");
    }
    assert!(!stranger.contains("zauberer") && !stranger.contains("data-result"), "{stranger}");
    assert!(stranger.contains("href=\"/swipe\""), "{stranger}");
    assert!(!stranger.contains("Dein Ergebnis"), "who has none is led to one: {stranger}");

    let mut saved = Saved::default();
    let trade = TradeId::parse("tischler").unwrap();
    saved.session.apply(Event::Answered(Given { trade, answer: Answer::Love }));
    let player = Owner::new_root(None).with(|| shown(page, saved));
    assert!(player.contains("Dein Ergebnis"), "{player}");
}

#[cfg(feature = "muster")]
mod muster {
    use leptos_router::location::RequestUrl;
    use packan_web::app::pages;

    use super::*;

    /// The pattern page as an address asks for it.
    fn looked_at(look: &str) -> String {
        Owner::new_root(None).with(|| {
            provide_context(RequestUrl::new(&format!("/muster?{look}")));
            shown(pages, Saved::default())
        })
    }

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
                    let html = looked_at(&look);
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
        // A piece looks like what is in it.
        let missing: Vec<&str> = drawn
            .filter(|name| public.contains(name) && *name != "Piece")
            .filter(|name| !shown.contains(&format!("<{name}")))
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
