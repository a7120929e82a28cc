use leptos::prelude::*;
use packan_domain::trade::{Trade, TradeId};

/// How many compositions and patterns a card can wear.
const VARIANTS: u32 = 6;

/// The composition a trade's card wears, so that two of a group do not look alike.
pub fn variant(trade: &TradeId) -> String {
    // FNV-1a: spreads similar names, and stays the same in every build.
    let hash = trade
        .as_str()
        .bytes()
        .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (hash % VARIANTS).to_string()
}

/// Address of a picture, relative to the app's root.
pub fn picture(code: &str) -> String {
    format!("emoji/{code}.webp")
}

/// The objects of a trade, composed as its variant says. Decoration: the text says the same.
#[component]
pub fn Scene(
    /// The trade.
    trade: Trade,
    /// How many objects at most.
    #[prop(default = 3)]
    objects: usize,
) -> impl IntoView {
    let objects = trade.scene.iter().take(objects).map(|code| {
        view! {
            <img
                class="scene__object"
                src=picture(code)
                alt=""
                width="256"
                height="256"
                decoding="async"
                draggable="false"
            />
        }
    });
    view! {
        <div class="scene" aria-hidden="true">
            {objects.collect_view()}
        </div>
    }
}

/// One picture of a trade or a state, loaded when it comes into sight.
#[component]
pub fn Picture(
    /// Emoji code point; nothing is shown without one.
    code: Option<String>,
    /// Class of the image.
    class: &'static str,
) -> impl IntoView {
    code.map(|code| {
        view! {
            <img
                class=class
                src=picture(&code)
                alt=""
                width="256"
                height="256"
                loading="lazy"
                decoding="async"
            />
        }
    })
}
