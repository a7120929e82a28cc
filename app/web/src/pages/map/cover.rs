use leptos::{html, prelude::*};

use super::sheet::Stop;
use crate::{effects::document, state::Arriving};

/// How many pixels of the map lie under the list. A list that is drawn up all the way counts as
/// half, or what the map shows would shrink with it, and the list with that.
pub fn use_cover(page: NodeRef<html::Div>, sheet: RwSignal<Stop>) -> Signal<f64> {
    let cover = RwSignal::new(0.0);
    let measure = move || {
        let stop = sheet.try_get_untracked();
        let page = page.try_get_untracked().flatten();
        if let Some((page, _)) = page.zip(stop).filter(|(_, stop)| *stop != Stop::List) {
            cover.try_set(document::covered(&page, ".map", ".places__list"));
        }
    };
    let arriving = Arriving::of_here();
    Effect::new(move || {
        sheet.track();
        page.track();
        if arriving.is_here() {
            request_animation_frame(measure);
        }
    });
    Effect::new(move || {
        let resized = window_event_listener(leptos::ev::resize, move |_| measure());
        on_cleanup(move || resized.remove());
    });
    cover.into()
}
