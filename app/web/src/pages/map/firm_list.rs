use leptos::prelude::*;
use packan_domain::business::BusinessId;

use super::firms::Listed;
use crate::components::FirmItem;

/// The firms beside a map, in their order; the one whose pin was pressed stands out.
#[component]
pub fn FirmList(
    /// What is listed; tracks.
    listed: impl Fn() -> Vec<Listed> + Send + Sync + 'static,
    /// The firm whose pin was pressed.
    #[prop(into)]
    chosen: Signal<Option<BusinessId>>,
) -> impl IntoView {
    let item = move |listed: Listed| {
        let id = listed.firm.id.clone();
        view! {
            <FirmItem
                group=listed.firm.group().key()
                business=(*listed.firm).clone()
                distance=listed.distance
                chosen=Signal::derive(move || {
                    chosen.with(|chosen| chosen.as_ref() == Some(&id))
                })
            />
        }
    };
    view! {
        <ul class="firms">
            <For each=listed key=|listed| listed.key() children=item />
        </ul>
    }
}
