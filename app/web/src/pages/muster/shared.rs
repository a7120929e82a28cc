use leptos::prelude::*;

use super::specimen::{Family, State};
use crate::components::{SchoolBar, StillThere};

/// What a device has that many share.
#[component]
pub fn Shared() -> impl IntoView {
    let asked = |(label, left): (&'static str, u32)| {
        view! {
            <State label=label>
                <div class="dialog dialog--asking">
                    <StillThere left=Signal::stored(left) on_stay=|()| () on_next=|()| () />
                </div>
            </State>
        }
    };
    view! {
        <Family id="schulmodus" title="Schulmodus">
            <State label="Leiste" wide=true>
                <SchoolBar on_next=|()| () />
            </State>
            {[("Gerade gefragt", 20), ("Fast vorbei", 4)].map(asked).collect_view()}
        </Family>
    }
}
