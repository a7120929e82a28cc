//! What can wait until the person has seen what they asked for.

use std::time::Duration;

use leptos::prelude::{request_animation_frame, set_timeout};

/// Does `work` once what has changed until now is on screen.
pub fn after_paint(work: impl FnOnce() + 'static) {
    request_animation_frame(move || set_timeout(work, Duration::ZERO));
}
