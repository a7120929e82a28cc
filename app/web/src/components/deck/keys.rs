use leptos::{ev, ev::KeyboardEvent, prelude::*};
use packan_domain::answer::Answer;

use super::Play;

/// Listens for the keys of the game for as long as its page is shown.
pub fn listen_for_keys(play: Play) {
    if cfg!(not(target_arch = "wasm32")) {
        return;
    }
    let listener = window_event_listener(ev::keydown, move |event: KeyboardEvent| {
        let modified = event.ctrl_key() || event.meta_key() || event.alt_key();
        if modified || event.repeat() || is_typing(&event) {
            return;
        }
        match event.key().as_str() {
            "ArrowLeft" => play.answer(Answer::No),
            "ArrowDown" => play.answer(Answer::Neutral),
            "ArrowRight" => play.answer(Answer::Yes),
            "ArrowUp" => play.answer(Answer::Love),
            "Backspace" | "z" | "Z" => play.undo(),
            _ => return,
        }
        event.prevent_default();
    });
    on_cleanup(move || listener.remove());
}

fn is_typing(event: &KeyboardEvent) -> bool {
    use leptos::wasm_bindgen::JsCast;
    event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok()).is_some_and(
        |element| matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"),
    )
}
