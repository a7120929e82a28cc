//! The map on screen: Leaflet, loaded when the map opens and not before.

mod script;

use std::rc::Rc;

use js_sys::{Array, Float64Array, Object, Promise};
use packan_domain::{
    geo::{Bounds, Direction, Point},
    region::{Border, Town, TownId},
};
use packan_feed::Tiles;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

use self::script::{call, import, object};
use crate::state::Spot;

/// The map's code did not come or did not run. The page shows the list and says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the map could not be loaded")]
pub struct NoMap;

impl From<JsValue> for NoMap {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// What the map shows after it was moved.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// What can be seen: without what lies under the list.
    pub bounds: Bounds,
    /// Its middle, and how close it is, as an address has them.
    pub spot: Spot,
    /// The person moved it, and not the page.
    pub by_hand: bool,
}

/// A pin: one business, or several that would overlap.
#[derive(Debug, Clone, PartialEq)]
pub struct Pin {
    /// What it is recognised by when the map moves.
    pub key: String,
    /// Where it stands.
    pub point: Point,
    /// Key of the group whose colour it wears; `None` stands for many groups.
    pub group: Option<&'static str>,
    /// What it is called for somebody who does not see it.
    pub label: String,
    /// Number on a pin for several businesses; empty for one.
    pub count: Option<String>,
    /// Address of the picture on a pin for one business.
    pub picture: Option<String>,
    /// It stands for the business that is chosen in the list.
    pub chosen: bool,
}

/// Where a key leads from a pin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// To the next one that way.
    Towards(Direction),
    /// To the first one.
    First,
    /// To the last one.
    Last,
}

/// How the map begins.
pub struct Opening {
    /// What there is to see.
    pub bounds: Bounds,
    /// Where to begin, if not with all of it.
    pub start: Option<Spot>,
    /// Pixels of its lower edge that lie under the list.
    pub cover: f64,
    /// On the button that leads closer.
    pub zoom_in: String,
    /// On the button that leads further away.
    pub zoom_out: String,
}

/// What the map tells.
pub struct Listener {
    /// It has been moved.
    pub moved: Box<dyn Fn(View)>,
    /// The pin of this key was pressed, and whether by a key of the keyboard.
    pub pressed: Box<dyn Fn(String, bool)>,
    /// A key leads on from the pin of this key.
    pub stepped: Box<dyn Fn(String, Step)>,
    /// A tile of the street map came or did not.
    pub streets: Box<dyn Fn(bool)>,
}

/// An open map; closing it frees what it holds.
#[derive(Clone)]
pub struct MapHandle(Rc<Inner>);

struct Inner {
    handle: Object,
    // Leaflet calls these for as long as the map is open.
    _listening: Listening,
}

type OnMove = dyn Fn(f64, f64, f64, f64, f64, f64, f64, bool);

struct Listening {
    moved: Closure<OnMove>,
    pressed: Closure<dyn Fn(String, bool)>,
    stepped: Closure<dyn Fn(String, String)>,
    streets: Closure<dyn Fn(bool)>,
}

impl From<Listener> for Listening {
    fn from(listener: Listener) -> Self {
        let Listener { moved, pressed, stepped, streets } = listener;
        Self {
            moved: Closure::new(move |south, west, north, east, zoom, lat, lon, by_hand| {
                let south_west = Point { lon: west, lat: south };
                let north_east = Point { lon: east, lat: north };
                let spot = Spot { point: Point { lon, lat }, zoom }.rounded();
                moved(View { bounds: Bounds { south_west, north_east }, spot, by_hand });
            }),
            pressed: Closure::new(pressed),
            stepped: Closure::new(move |pin, key: String| {
                if let Some(step) = step(&key) {
                    stepped(pin, step);
                }
            }),
            streets: Closure::new(streets),
        }
    }
}

/// Loads the map's code and opens it in `host`.
pub async fn open(
    host: HtmlElement,
    opening: Opening,
    listener: Listener,
) -> Result<MapHandle, NoMap> {
    let module = import("map.js").await?;
    let listening = Listening::from(listener);
    let Bounds { south_west, north_east } = opening.bounds;
    let corners = object(&[
        ("south", south_west.lat.into()),
        ("west", south_west.lon.into()),
        ("north", north_east.lat.into()),
        ("east", north_east.lon.into()),
    ]);
    let start = opening.start.map_or(JsValue::UNDEFINED, |spot| {
        object(&[
            ("lat", spot.point.lat.into()),
            ("lon", spot.point.lon.into()),
            ("zoom", spot.zoom.into()),
        ])
        .into()
    });
    let options = object(&[
        ("box", corners.into()),
        ("start", start),
        ("cover", opening.cover.into()),
        ("zoomIn", opening.zoom_in.into()),
        ("zoomOut", opening.zoom_out.into()),
    ]);
    let on = object(&[
        ("move", listening.moved.as_ref().clone()),
        ("pin", listening.pressed.as_ref().clone()),
        ("arrow", listening.stepped.as_ref().clone()),
        ("streets", listening.streets.as_ref().clone()),
    ]);
    let opening = call(&module, "open", [host.into(), options.into(), on.into()])?;
    let handle = JsFuture::from(opening.dyn_into::<Promise>()?).await?.dyn_into::<Object>()?;
    Ok(MapHandle(Rc::new(Inner { handle, _listening: listening })))
}

impl MapHandle {
    /// Draws borders and names; the border of `chosen` is lit up.
    pub fn set_towns(&self, towns: &[Town], borders: &[Border], chosen: Option<&TownId>) {
        let list: Array = borders
            .iter()
            .filter_map(|border| {
                let town = towns.iter().find(|town| town.id == border.town)?;
                let ring: Vec<f64> =
                    border.ring.iter().flat_map(|point| [point.lon, point.lat]).collect();
                Some(object(&[
                    ("name", town.name.as_str().into()),
                    ("chosen", (chosen == Some(&town.id)).into()),
                    ("lat", town.center.lat.into()),
                    ("lon", town.center.lon.into()),
                    ("ring", Float64Array::from(ring.as_slice()).into()),
                ]))
            })
            .collect();
        self.call("setTowns", [list.into()]);
    }

    /// Shows `pins` and no others; one that was there before stays the same button.
    pub fn set_pins(&self, pins: &[Pin]) {
        let list: Array = pins.iter().map(pin_object).collect();
        self.call("setPins", [list.into()]);
    }

    /// The key of the pin that has the focus.
    pub fn focused_pin(&self) -> Option<String> {
        self.call("focusedPin", [])?.as_string()
    }

    /// Moves focus to the pin of a key, and the map so that it can be seen.
    pub fn focus_pin(&self, key: &str) {
        self.call("focusPin", [key.into()]);
    }

    /// Moves so that `bounds` can be seen, no closer than `max_zoom`; `by_hand` if the person
    /// asked for it.
    pub fn show(&self, bounds: Bounds, max_zoom: f64, by_hand: bool) {
        let Bounds { south_west, north_east } = bounds;
        let [south, west, north, east, zoom] =
            [south_west.lat, south_west.lon, north_east.lat, north_east.lon, max_zoom]
                .map(JsValue::from);
        self.call("show", [south, west, north, east, zoom, by_hand.into()]);
    }

    /// Looks at a place.
    pub fn go_to(&self, spot: Spot) {
        self.call("goTo", [spot.point.lat, spot.point.lon, spot.zoom].map(JsValue::from));
    }

    /// So many pixels of its lower edge lie under the list from now on.
    pub fn set_cover(&self, pixels: f64) {
        self.call("setCover", [pixels.into()]);
    }

    /// Shows a street map under everything, which asks its host for tiles; or none any more.
    pub fn set_streets(&self, tiles: Option<&Tiles>) {
        let template = tiles.map_or(JsValue::UNDEFINED, |tiles| tiles.template.as_str().into());
        let max_zoom = tiles.map_or(0, |tiles| tiles.max_zoom);
        self.call("setStreets", [template, max_zoom.into()]);
    }

    /// Asks for what can be seen now, as if it had been moved.
    pub fn report(&self) {
        self.call("report", []);
    }

    /// Takes the map away.
    pub fn close(&self) {
        self.call("close", []);
    }

    fn call<const N: usize>(&self, name: &str, arguments: [JsValue; N]) -> Option<JsValue> {
        // A map that fails to draw leaves the list, which says everything the map says.
        call(&self.0.handle, name, arguments).ok()
    }
}

fn step(key: &str) -> Option<Step> {
    Some(match key {
        "ArrowUp" => Step::Towards(Direction::North),
        "ArrowRight" => Step::Towards(Direction::East),
        "ArrowDown" => Step::Towards(Direction::South),
        "ArrowLeft" => Step::Towards(Direction::West),
        "Home" => Step::First,
        "End" => Step::Last,
        _ => return None,
    })
}

fn pin_object(pin: &Pin) -> Object {
    let mut class = String::from(match pin.count.as_deref().map(str::len) {
        None => "pin",
        Some(..=3) => "pin pin--cluster",
        Some(_) => "pin pin--cluster pin--large",
    });
    if pin.chosen {
        class.push_str(" pin--chosen");
    }
    object(&[
        ("key", pin.key.as_str().into()),
        ("lat", pin.point.lat.into()),
        ("lon", pin.point.lon.into()),
        ("group", pin.group.unwrap_or_default().into()),
        ("className", class.into()),
        ("label", pin.label.as_str().into()),
        ("text", pin.count.as_deref().unwrap_or_default().into()),
        ("picture", pin.picture.as_deref().unwrap_or_default().into()),
    ])
}
