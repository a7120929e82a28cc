use leptos::prelude::*;
use packan_domain::{
    region::Town,
    trade::{Group, Trade, TradeId},
};

use crate::state::Catalogue;

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

/// What a town wears: the colour of a group, in turn, and what its trades work with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TownLook {
    /// The group.
    pub group: Group,
    /// Composition and pattern.
    pub variant: String,
    /// Pictures by emoji code point.
    pub scene: Vec<String>,
}

impl TownLook {
    /// Pictures of a town.
    const OBJECTS: usize = 3;

    /// The look of a town of the feed's region.
    pub fn of(town: &Town, catalogue: &Catalogue) -> Self {
        let towns = &catalogue.index.region.towns;
        let at = towns.iter().position(|other| other.id == town.id).unwrap_or_default();
        let (group, variant) = catalogue.look_of(&town.id);
        let trades = catalogue.trades.iter().filter(|trade| trade.group == group);
        let mut scene: Vec<String> = Vec::new();
        for code in trades.filter_map(|trade| trade.scene.first()).cycle().skip(at).take(40) {
            if scene.len() < Self::OBJECTS && !scene.contains(code) {
                scene.push(code.clone());
            }
        }
        Self { group, variant, scene }
    }
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
    scene(trade.scene.get(..objects).unwrap_or(&trade.scene))
}

/// Objects, composed as what stands around them says. Decoration: the text says the same.
pub fn scene(codes: &[String]) -> impl IntoView + use<> {
    let objects: Vec<_> = codes
        .iter()
        .map(|code| {
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
        })
        .collect();
    view! {
        <div class="scene" aria-hidden="true">
            {objects}
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
