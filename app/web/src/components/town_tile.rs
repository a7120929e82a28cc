use leptos::prelude::*;
use packan_domain::{
    geo::{Bounds, Outline},
    region::{Town, TownId},
    trade::Group,
};

use super::{
    Link,
    headline::{breakable, longest_piece},
};
use crate::{effects::document, routes, state::use_region_files};

/// A town's border as a drawing; nothing where the feed has none. Decoration: the text says the same.
#[component]
pub fn TownShape(
    /// The town.
    town: TownId,
) -> impl IntoView {
    let files = use_region_files();
    files.load_borders();
    move || {
        let borders = files.borders()?;
        let border = borders.iter().find(|border| border.town == town)?;
        let outline = Outline::of(&Bounds::of(border.ring.iter().copied())?);
        let (width, height) = outline.size();
        Some(view! {
            <svg class="shape" viewBox=format!("0 0 {width} {height}") aria-hidden="true">
                <path d=outline.path(&border.ring) />
            </svg>
        })
    }
}

/// A town as a small poster: its border, its name, a figure.
#[component]
pub fn TownTile(
    /// The town.
    town: Town,
    /// The group whose colour it wears, and the pattern.
    look: (Group, String),
    /// Something about it, such as how far it is.
    #[prop(into)]
    figure: String,
) -> impl IntoView {
    let headline = breakable(&town.name);
    let (group, variant) = look;
    view! {
        <Link href=routes::town(&town.id) class="tile tile--town" group=group.key() variant=variant>
            // Before the app is there they are far below, and would be most of what it takes to get there.
            {(!document::is_static()).then(|| view! { <TownShape town=town.id.clone() /> })}
            <span class="tile__name" style:--letters=longest_piece(&headline).to_string()>
                {headline.clone()}
            </span>
            <span class="tile__group">{figure}</span>
        </Link>
    }
}
