use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{
    geo::{Bounds, Outline},
    order::sort_by,
    region::{Border, Town, TownId},
};

use super::Link;
use crate::{
    format, routes,
    state::{Catalogue, use_region_files},
};

/// The region's towns as a coloured drawing on which each name leads to its town.
#[component]
pub fn RegionMap(
    /// The feed.
    catalogue: Arc<Catalogue>,
    /// The town to light up, if one is looked at.
    #[prop(optional_no_strip)]
    chosen: Option<TownId>,
) -> impl IntoView {
    let files = use_region_files();
    files.load_borders();
    move || {
        let borders = files.borders().filter(|borders| !borders.is_empty())?;
        let corners = borders.iter().flat_map(|border| border.ring.iter().copied());
        let outline = Outline::of(&Bounds::of(corners)?);
        let (width, height) = outline.size();
        let lit = |town: &TownId| chosen.as_ref().is_some_and(|chosen| chosen == town);
        let area = |border: &Border| {
            let (group, _) = catalogue.look_of(&border.town);
            view! {
                <path
                    class="region-map__town"
                    class:region-map__town--lit=lit(&border.town)
                    data-group=group.key()
                    d=outline.path(&border.ring)
                />
            }
        };
        let share = |part: i32, whole: i32| {
            format::fixed(f64::from(part) / f64::from(whole.max(1)) * 100.0, 1) + "%"
        };
        let name = |(town, (x, y)): (&Town, (i32, i32))| {
            // A long name may break at its hyphen, and nowhere else.
            let name = town.name.replace(' ', "\u{a0}");
            let href = routes::town(&town.id);
            view! {
                <li
                    class="region-map__place"
                    class:region-map__place--lit=lit(&town.id)
                    style:--x=share(x, width)
                    style:--y=share(y, height)
                >
                    <Link href=href class="region-map__name">
                        {name}
                    </Link>
                </li>
            }
        };
        let middle = |town: &Town| {
            let border = borders.iter().find(|border| border.town == town.id);
            border.map_or_else(|| outline.place(town.center), |it| outline.middle(&it.ring))
        };
        let towns = &catalogue.index.region.towns;
        let places = towns.iter().map(|town| (town, middle(town))).collect();
        let names = apart(places).into_iter().map(name).collect_view();
        Some(view! {
            <div class="region-map" class:region-map--one=chosen.is_some()>
                <svg
                    class="region-map__drawing"
                    viewBox=format!("0 0 {width} {height}")
                    aria-hidden="true"
                >
                    {borders.iter().map(area).collect_view()}
                </svg>
                <ul class="region-map__names">{names}</ul>
            </div>
        })
    }
}

/// Steps of the drawing that a letter takes on a phone, and a finger that presses one name and not the
/// next: 24 pixels on the narrowest screen (WCAG 2.2, success criterion 2.5.8).
const LETTER: i32 = 18;
const LINE: i32 = 84;

/// The names from north to south, each moved down until it lies on none before it.
fn apart(mut places: Vec<(&Town, (i32, i32))>) -> Vec<(&Town, (i32, i32))> {
    sort_by(&mut places, |one, other| one.1.1.cmp(&other.1.1));
    let width = |town: &Town| i32::try_from(town.name.chars().count()).unwrap_or(LETTER) * LETTER;
    let mut named: Vec<(&Town, (i32, i32))> = Vec::new();
    for (town, (x, mut y)) in places {
        for (other, (other_x, other_y)) in &named {
            let beside = (x - other_x).abs() > i32::midpoint(width(town), width(other));
            if !beside && (y - other_y).abs() < LINE {
                y = other_y + LINE;
            }
        }
        named.push((town, (x, y)));
    }
    named
}

#[cfg(test)]
mod tests {
    use packan_domain::geo::Point;

    use super::*;

    fn town(name: &str) -> Town {
        let center = Point { lon: 7.0, lat: 51.0 };
        Town { id: TownId::parse("marl").unwrap(), name: name.to_owned(), center }
    }

    #[test]
    fn no_name_lies_on_another() {
        let (one, two, three) = (town("Bottrop"), town("Gladbeck"), town("Dorsten"));
        let placed = apart(vec![(&two, (140, 505)), (&one, (100, 500)), (&three, (600, 500))]);
        let at = |name: &str| placed.iter().find(|(town, _)| town.name == name).unwrap().1;
        assert_eq!(at("Bottrop"), (100, 500));
        assert_eq!(at("Gladbeck"), (140, 584));
        assert_eq!(at("Dorsten"), (600, 500), "far enough away to stay");
    }
}
