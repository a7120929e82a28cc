use leptos::{ev::PointerEvent, html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::{i18n::use_speech, say};

/// How much of the screen the list takes on phones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stop {
    /// Nearly all of it.
    List,
    /// Half.
    Half,
    /// Its head.
    Map,
}

impl Stop {
    const ALL: [Self; 3] = [Self::List, Self::Half, Self::Map];

    /// Value of `data-sheet`, which places.css knows.
    pub const fn key(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Half => "half",
            Self::Map => "map",
        }
    }

    /// Share of the page that is left above the list, as places.css has it.
    const fn share(self) -> f64 {
        match self {
            Self::List => 0.14,
            Self::Half => 0.44,
            Self::Map => 0.76,
        }
    }

    /// Where the button leads: round and round.
    const fn next(self) -> Self {
        match self {
            Self::Half => Self::List,
            Self::List => Self::Map,
            Self::Map => Self::Half,
        }
    }

    /// Where the list comes to rest that was let go after it was moved down by `moved` shares of
    /// the page, at `speed` shares a second.
    fn after(self, moved: f64, speed: f64) -> Self {
        let aim = self.share() + moved + speed * GLIDE;
        let away = |stop: &Self| (stop.share() - aim).abs();
        let nearest = Self::ALL.into_iter().min_by(|one, other| away(one).total_cmp(&away(other)));
        nearest.unwrap_or(self)
    }
}

/// Seconds that a flicked list would glide on.
const GLIDE: f64 = 0.1;
/// Milliseconds without a move after which a finger rests.
const REST: f64 = 80.0;
/// Pixels from which a touch of the handle is a drag and not a tap.
const SLACK: f64 = 6.0;

/// A finger on the handle.
#[derive(Debug, Clone, Copy)]
struct Drag {
    from: f64,
    last: f64,
    at: f64,
    speed: f64,
}

/// On phones: gives list or map more room, by a tap or by dragging.
#[component]
pub fn SheetHandle(
    /// Where the list stands.
    sheet: RwSignal<Stop>,
    /// The list.
    list: NodeRef<html::Section>,
) -> impl IntoView {
    let speech = use_speech();
    let drag = StoredValue::new(None::<Drag>);
    let dragged = StoredValue::new(false);
    let down = move |event: PointerEvent| {
        if let Some(handle) =
            event.current_target().and_then(|it| it.dyn_into::<HtmlElement>().ok())
        {
            // The finger leaves the handle; without capture the list stays where it was left.
            let _ = handle.set_pointer_capture(event.pointer_id());
        }
        let (y, at) = (f64::from(event.client_y()), event.time_stamp());
        drag.set_value(Some(Drag { from: y, last: y, at, speed: 0.0 }));
        dragged.set_value(false);
    };
    let follow = move |event: PointerEvent| {
        let Some(mut now) = drag.get_value() else { return };
        let (y, at) = (f64::from(event.client_y()), event.time_stamp());
        if (y - now.from).abs() > SLACK {
            dragged.set_value(true);
        }
        if at > now.at {
            // One step says little: fingers jitter, and so do clocks.
            let step = (y - now.last) / (at - now.at) * 1000.0;
            now.speed = now.speed * 0.6 + step * 0.4;
        }
        (now.last, now.at) = (y, at);
        drag.set_value(Some(now));
        if dragged.get_value() {
            place(list, Some(y - now.from), false);
        }
    };
    let let_go = move |event: PointerEvent| {
        let Some(Drag { from, last, at, speed }) = drag.try_update_value(Option::take).flatten()
        else {
            return;
        };
        // A finger that rested before it was lifted throws nothing.
        let speed = if event.time_stamp() - at < REST { speed } else { 0.0 };
        if !dragged.get_value() {
            return;
        }
        let height = page_height(list);
        if height > 0.0 {
            let stop = untrack(|| sheet.get()).after((last - from) / height, speed / height);
            settle(sheet, stop, list, last - from);
        }
    };
    let tap = move |_| {
        // The click that ends a drag is none.
        if !dragged.try_update_value(std::mem::take).unwrap_or_default() {
            settle(sheet, untrack(|| sheet.get()).next(), list, 0.0);
        }
    };
    view! {
        <button
            type="button"
            class="places__handle"
            aria-expanded=move || (sheet.get() == Stop::List).to_string()
            on:pointerdown=down
            on:pointermove=follow
            on:pointerup=let_go
            on:pointercancel=let_go
            on:click=tap
        >
            <span class="places__grip" aria-hidden="true"></span>
            <span class="sr-only">
                {move || {
                    if sheet.get().next() == Stop::Map {
                        say!(speech, map.bigger_map)
                    } else {
                        say!(speech, map.bigger_list)
                    }
                }}
            </span>
        </button>
    }
}

/// Moves the list to a stop from where it is, `moved` pixels below its last one.
fn settle(sheet: RwSignal<Stop>, stop: Stop, list: NodeRef<html::Section>, moved: f64) {
    let before = untrack(|| sheet.get()).share();
    let rest = moved + (before - stop.share()) * page_height(list);
    place(list, Some(rest), false);
    sheet.set(stop);
    // Only what has been on screen can glide from there.
    request_animation_frame(move || request_animation_frame(move || place(list, None, true)));
}

/// Shows the list so many pixels below where it stands, past the reactive system: a step a frame.
fn place(list: NodeRef<html::Section>, below: Option<f64>, gliding: bool) {
    let Some(list) = list.try_get_untracked().flatten() else { return };
    let style = list.style();
    // Both are known properties, which can always be set.
    let _ = style.set_property("transition", if gliding { "" } else { "none" });
    let _ = match below {
        Some(pixels) => style.set_property("transform", &format!("translateY({pixels}px)")),
        None => style.set_property("transform", ""),
    };
}

fn page_height(list: NodeRef<html::Section>) -> f64 {
    let page = list.get_untracked().and_then(|list| list.parent_element());
    page.map_or(0.0, |page| f64::from(page.client_height()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_that_is_let_go_rests_at_the_nearest_stop() {
        assert_eq!(Stop::Half.after(0.05, 0.0), Stop::Half);
        assert_eq!(Stop::Half.after(0.2, 0.0), Stop::Map);
        assert_eq!(Stop::Half.after(-0.2, 0.0), Stop::List);
        assert_eq!(Stop::Map.after(-0.6, 0.0), Stop::List);
    }

    #[test]
    fn a_flick_throws_it_on() {
        assert_eq!(Stop::Half.after(0.05, 1.5), Stop::Map);
        assert_eq!(Stop::Half.after(-0.05, -1.5), Stop::List);
        assert_eq!(Stop::List.after(0.3, 3.0), Stop::Map);
    }

    #[test]
    fn the_button_reaches_every_stop() {
        let stops = [Stop::Half, Stop::Half.next(), Stop::Half.next().next()];
        assert_eq!(stops, [Stop::Half, Stop::List, Stop::Map]);
        assert_eq!(Stop::Map.next(), Stop::Half);
    }
}
