use leptos::prelude::*;

use super::Missing;
use crate::{i18n::use_speech, routes, say};

/// A page that is still being built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// For businesses.
    ForBusinesses,
    /// For schools.
    ForSchools,
    /// For people who leave university.
    LeavingUniversity,
}

/// Says what is known already, that the page is still being built, and where to go until then.
#[component]
pub fn PlaceholderPage(
    /// What the page will be about.
    topic: Topic,
) -> impl IntoView {
    let speech = use_speech();
    let (title, more) = match topic {
        Topic::ForBusinesses => {
            (say!(speech, nav.for_businesses), say!(speech, placeholder.for_businesses))
        }
        Topic::ForSchools => (say!(speech, nav.for_schools), say!(speech, placeholder.for_schools)),
        Topic::LeavingUniversity => {
            (say!(speech, nav.leaving_university), say!(speech, placeholder.leaving_university))
        }
    };
    view! {
        <Missing
            title
            more=Some(more)
            text=say!(speech, placeholder.text)
            way=routes::TRADES
            way_label=say!(speech, trades.title)
            picture="1f3d7-fe0f"
        />
    }
}
