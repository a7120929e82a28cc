//! The map on screen: Leaflet, loaded when the map opens and not before.

use std::rc::Rc;

use js_sys::{Array, Float64Array, Function, Object, Promise, Reflect};
use packan_domain::{
    geo::{Bounds, Point},
    region::{Border, Town, TownId},
};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

use super::document;

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
    /// What can be seen.
    pub bounds: Bounds,
    /// Leaflet's zoom level, in quarters.
    pub zoom: f64,
}

/// A pin: one business, or several that would overlap.
#[derive(Debug, Clone, PartialEq)]
pub struct Pin {
    /// Where it stands.
    pub point: Point,
    /// Key of the group whose colour it wears.
    pub group: &'static str,
    /// What it is called for somebody who does not see it.
    pub label: String,
    /// Number on a pin for several businesses; empty for one.
    pub count: Option<usize>,
    /// Address of the picture on a pin for one business.
    pub picture: Option<String>,
    /// It stands for the business that is chosen in the list.
    pub chosen: bool,
}

/// Words on the map's own buttons.
pub struct ZoomWords {
    /// Closer.
    pub zoom_in: String,
    /// Further away.
    pub zoom_out: String,
}

/// An open map; closing it frees what it holds.
#[derive(Clone)]
pub struct MapHandle(Rc<Inner>);

struct Inner {
    handle: Object,
    // Leaflet calls these for as long as the map is open.
    _on_move: Closure<dyn Fn(f64, f64, f64, f64, f64)>,
    _on_pin: Closure<dyn Fn(usize)>,
}

/// Loads the map's code and opens it in `host`, fitted to `bounds`.
pub async fn open(
    host: HtmlElement,
    bounds: Bounds,
    words: ZoomWords,
    on_move: impl Fn(View) + 'static,
    on_pin: impl Fn(usize) + 'static,
) -> Result<MapHandle, NoMap> {
    let module = import("map.js").await?;
    let on_move =
        Closure::<dyn Fn(f64, f64, f64, f64, f64)>::new(move |south, west, north, east, zoom| {
            let south_west = Point { lon: west, lat: south };
            let north_east = Point { lon: east, lat: north };
            on_move(View { bounds: Bounds { south_west, north_east }, zoom });
        });
    let on_pin = Closure::<dyn Fn(usize)>::new(on_pin);
    let corners = object(&[
        ("south", bounds.south_west.lat.into()),
        ("west", bounds.south_west.lon.into()),
        ("north", bounds.north_east.lat.into()),
        ("east", bounds.north_east.lon.into()),
    ]);
    let words = object(&[("zoomIn", words.zoom_in.into()), ("zoomOut", words.zoom_out.into())]);
    let arguments = [
        host.into(),
        corners.into(),
        words.into(),
        on_move.as_ref().clone(),
        on_pin.as_ref().clone(),
    ];
    let opening = call(&module, "open", arguments)?.dyn_into::<Promise>()?;
    let handle = JsFuture::from(opening).await?.dyn_into::<Object>()?;
    Ok(MapHandle(Rc::new(Inner { handle, _on_move: on_move, _on_pin: on_pin })))
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

    /// Puts `pins` in place of those before; the press of one is told by its index.
    pub fn set_pins(&self, pins: &[Pin]) {
        let list: Array = pins.iter().map(pin_object).collect();
        self.call("setPins", [list.into()]);
    }

    /// Moves so that `bounds` can be seen, no closer than `max_zoom`.
    pub fn show(&self, bounds: Bounds, max_zoom: f64) {
        let Bounds { south_west, north_east } = bounds;
        let edges = [south_west.lat, south_west.lon, north_east.lat, north_east.lon, max_zoom];
        self.call("show", edges.map(JsValue::from));
    }

    /// Asks for what can be seen now, as if it had been moved.
    pub fn report(&self) {
        self.call("report", []);
    }

    /// Takes the map away.
    pub fn close(&self) {
        self.call("close", []);
    }

    fn call<const N: usize>(&self, name: &str, arguments: [JsValue; N]) {
        // A map that fails to draw leaves the list, which says everything the map says.
        let _ = call(&self.0.handle, name, arguments);
    }
}

fn pin_object(pin: &Pin) -> Object {
    let mut class = String::from(if pin.count.is_some() { "pin pin--cluster" } else { "pin" });
    if pin.chosen {
        class.push_str(" pin--chosen");
    }
    object(&[
        ("lat", pin.point.lat.into()),
        ("lon", pin.point.lon.into()),
        ("group", pin.group.into()),
        ("className", class.into()),
        ("label", pin.label.as_str().into()),
        ("text", pin.count.map(|count| count.to_string()).unwrap_or_default().into()),
        ("picture", pin.picture.as_deref().unwrap_or_default().into()),
    ])
}

fn object(entries: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (key, value) in entries {
        // Setting a property of a fresh plain object does not fail.
        let _ = Reflect::set(&object, &(*key).into(), value);
    }
    object
}

fn call<const N: usize>(
    this: &Object,
    name: &str,
    arguments: [JsValue; N],
) -> Result<JsValue, JsValue> {
    let function: Function = Reflect::get(this, &name.into())?.dyn_into()?;
    function.apply(this, &arguments.into_iter().collect())
}

/// Dynamic import by way of `boot.js`: neither Rust nor a strict content policy has one of its own.
async fn import(file: &str) -> Result<Object, JsValue> {
    let window: Object = web_sys::window().ok_or(JsValue::NULL)?.into();
    let promise = call(&window, "packanImport", [document::resolve(file).into()])?;
    // A module has no prototype, so a checked cast would refuse it.
    Ok(JsFuture::from(promise.dyn_into::<Promise>()?).await?.unchecked_into())
}
