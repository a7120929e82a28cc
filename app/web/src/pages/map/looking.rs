use std::time::Duration;

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};

use super::look::Look;
use crate::{effects::paint::after_paint, state::Latest};

/// How long the map has to stand still before the address says where.
const STILL: Duration = Duration::from_millis(300);

/// What is shown, and the ways to change it.
pub struct Looking {
    /// What stands in the address, or was chosen since.
    pub look: Memo<Look>,
    /// Shows something else; the address has it once it is on screen.
    pub go: Callback<Look>,
    /// The same, and the address has it once nothing has moved for a while.
    pub wander: Callback<Look>,
}

/// Keeps the address and what is shown in step.
pub fn use_look() -> Looking {
    let query = use_query_map();
    let navigate = use_navigate();
    let chosen = RwSignal::new((0, Look::default()));
    let latest = Memo::new(move |earlier: Option<&Latest<Look>>| {
        let address = query.with(Look::of);
        chosen.with(|chosen| earlier.unwrap_or(&Latest::default()).next(address, chosen))
    });
    let choose = move |look: Look| {
        chosen.update(|(made, newest)| {
            *made += 1;
            *newest = look;
        });
    };
    let write = Callback::new(move |()| {
        // More may have changed by now, and the page may be gone.
        let Some(address) = chosen.try_with_untracked(|(_, newest)| newest.address()) else {
            return;
        };
        let options = NavigateOptions { replace: true, scroll: false, ..Default::default() };
        navigate(&address, options);
    });
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    Looking {
        look: Memo::new(move |_| latest.with(|latest| latest.choice.clone())),
        go: Callback::new(move |look| {
            choose(look);
            after_paint(move || {
                write.try_run(());
            });
        }),
        wander: Callback::new(move |look| {
            choose(look);
            let later = set_timeout_with_handle(
                move || {
                    write.try_run(());
                },
                STILL,
            )
            .ok();
            let earlier = waiting.try_update_value(|waiting| std::mem::replace(waiting, later));
            if let Some(earlier) = earlier.flatten() {
                earlier.clear();
            }
        }),
    }
}
