//! Where the device is, once the person has asked.

use std::time::Duration;

use js_sys::{Promise, Reflect};
use packan_domain::geo::Point;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Geolocation, PositionOptions};

/// How long the device may look for itself.
const PATIENCE: Duration = Duration::from_secs(15);
/// How old a place may be that the device still knows.
const FRESHNESS: Duration = Duration::from_mins(2);

/// Why there is no place. The person gets a sentence; everything else stays as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoPlace {
    /// The person or the device does not want to tell.
    #[error("the place is not told")]
    Refused,
    /// The device cannot tell.
    #[error("the place is not known")]
    Unavailable,
    /// It took too long.
    #[error("the place was not found in time")]
    TimedOut,
}

/// Asks the device where it is, which asks the person.
pub async fn here() -> Result<Point, NoPlace> {
    let geolocation = geolocation().ok_or(NoPlace::Unavailable)?;
    let options = PositionOptions::new();
    options.set_timeout(milliseconds(PATIENCE));
    options.set_maximum_age(milliseconds(FRESHNESS));
    let asked = Promise::new(&mut |found, failed| {
        let asking = geolocation.get_current_position_with_error_callback_and_options(
            &found,
            Some(&failed),
            &options,
        );
        if let Err(refused) = asking {
            // It is the promise's own function, which takes anything.
            let _ = failed.call1(&JsValue::UNDEFINED, &refused);
        }
    });
    let position = JsFuture::from(asked).await.map_err(|problem| NoPlace::from(&problem))?;
    let coordinates = Reflect::get(&position, &"coords".into()).unwrap_or_default();
    let degrees = |name: &str| {
        let value = Reflect::get(&coordinates, &name.into()).ok()?.as_f64()?;
        value.is_finite().then_some(value)
    };
    let point = degrees("longitude").zip(degrees("latitude"));
    point.map(|(lon, lat)| Point { lon, lat }).ok_or(NoPlace::Unavailable)
}

impl From<&JsValue> for NoPlace {
    fn from(problem: &JsValue) -> Self {
        // Codes of the W3C Geolocation specification, section "GeolocationPositionError".
        let code = Reflect::get(problem, &"code".into()).ok().and_then(|code| code.as_f64());
        match code {
            Some(1.0) => Self::Refused,
            Some(3.0) => Self::TimedOut,
            _ => Self::Unavailable,
        }
    }
}

/// Over plain http some browsers have none, and asking for it would throw.
fn geolocation() -> Option<Geolocation> {
    let navigator: JsValue = web_sys::window()?.navigator().into();
    let geolocation = Reflect::get(&navigator, &"geolocation".into()).ok()?;
    (!geolocation.is_undefined()).then(|| geolocation.unchecked_into())
}

fn milliseconds(time: Duration) -> u32 {
    u32::try_from(time.as_millis()).unwrap_or(u32::MAX)
}
