//! The device's clock.

use std::time::Duration;

use leptos::prelude::*;
use packan_domain::business::hours::{WeekTime, Weekday};

/// The moment of the week, followed minute by minute for as long as the nearest owner lives; `None`
/// where there is no clock.
pub fn now() -> Signal<Option<WeekTime>> {
    let now = RwSignal::new(read());
    if cfg!(target_arch = "wasm32") {
        let minute = Duration::from_mins(1);
        // A browser that sets no timer shows the moment of opening.
        if let Ok(timer) = set_interval_with_handle(move || now.set(read()), minute) {
            on_cleanup(move || timer.clear());
        }
    }
    now.into()
}

/// Today by the device's calendar, ISO 8601; `None` where there is no clock.
pub fn today() -> Option<String> {
    if cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    let date = js_sys::Date::new_0();
    // JavaScript counts months from 0.
    Some(format!("{}-{:02}-{:02}", date.get_full_year(), date.get_month() + 1, date.get_date()))
}

fn read() -> Option<WeekTime> {
    if cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    let date = js_sys::Date::new_0();
    // JavaScript's week begins with Sunday.
    let day = usize::try_from(date.get_day()).ok()? + 6;
    let minute = u16::try_from(date.get_hours() * 60 + date.get_minutes()).ok()?;
    Some(WeekTime { day: Weekday::after_monday(day), minute })
}
