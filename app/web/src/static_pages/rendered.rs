use leptos::prelude::*;
use leptos_router::location::RequestUrl;
use packan_feed::saved::Saved;

use super::{Address, Feed, Styles, context, description};
use crate::{
    app::pages,
    embedding::Embedding,
    pages::embedded,
    routes,
    shell::Shell,
    state::{FeedContext, FeedState, Shards, Store},
};

/// A rendered page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// What the document is called.
    pub title: String,
    /// What it is about, in a sentence or two.
    pub description: String,
    /// What stands in `#app`.
    pub html: String,
}

/// Renders an address for an app that lies under `base`, a path without a trailing slash. Styles of
/// single elements go into `styles`.
pub fn render(address: &Address, base: &str, feed: &Feed, styles: &mut Styles) -> Rendered {
    let owner = Owner::new_root(None);
    owner.with(|| {
        let title = context::provide(base);
        provide_context(RequestUrl::new(&format!("{base}{}", address.route())));
        let deals =
            [routes::SWIPE, routes::EMBEDDED_DECK].map(|route| Address::Route(route) == *address);
        let context = if deals.contains(&true) {
            // The game shows the place of its first card.
            FeedContext::new(FeedState::Loading)
        } else {
            feed.context()
        };
        let shards = Shards::new(context);
        if matches!(address, Address::Town(_)) {
            feed.provide_firms(shards);
        }
        provide_context(shards);
        provide_context(feed.region_files(context));
        let store = Store::in_memory(Saved::default(), None);
        // What stands in frames on other sites has no menu and no router.
        let embedding = Embedding::of(&address.route(), |_| None);
        let pages = if embedding.is_some() { embedded } else { pages };
        if let Some(embedding) = embedding {
            provide_context(embedding);
        }
        let html = view! { <Shell store feed=context pages /> }.to_html();
        Rendered {
            title: title.get(),
            description: description::of(address, &feed.catalogue),
            html: styles.taken_from(&tidied(&html)),
        }
    })
}

/// The markup without what only a program would need that adopts it: ours takes its place.
fn tidied(html: &str) -> String {
    // An empty text is a space there, and an element with one is not `:empty`.
    let superfluous = [("<!>", ""), ("<!---->", ""), (" class=\"\"", ""), ("> </", "></")];
    superfluous.iter().fold(html.to_owned(), |html, (this, that)| html.replace(this, that))
}
