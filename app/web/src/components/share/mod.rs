mod dialog;
mod way;

use leptos::{html, prelude::*};
use packan_domain::trade::Trade;

pub use self::dialog::ShareDialog;
use super::{
    Icon,
    headline::{breakable, lines, longest_line},
    scene::{picture, variant},
};
use crate::{
    effects::{
        document,
        paint::after_paint,
        postcard::{Postcard, title_size},
    },
    i18n::{Speech, use_speech},
    say,
};

/// Lines that the title of a picture may take.
const TITLE_LINES: usize = 3;

/// Something to show to others: a link, a sentence, and a picture that goes along.
#[derive(Debug, Clone, PartialEq)]
pub struct Share {
    /// The sentence that goes with the link.
    pub text: String,
    /// Route that the link leads to, with whatever belongs to it.
    pub route: String,
    /// Small words above the title.
    pub over: String,
    /// Large words.
    pub title: String,
    /// What is said under the title.
    pub line: String,
    /// Whose colours and objects the picture wears, if it is about a trade.
    pub trade: Option<Trade>,
}

/// What a picture shows that is about no trade: all of the craft.
const ANY_GROUP: &str = "construction";
const ANY_SCENE: [&str; 3] = ["1f6e0-fe0f", "1f3d7-fe0f", "1f9f0"];

impl Share {
    /// The link, which works anywhere.
    fn link(&self) -> String {
        document::resolve(&self.route)
    }

    fn postcard(&self, speech: Speech) -> Postcard {
        let title = breakable(&self.title);
        // In as many lines as make it largest.
        let letters = (1..=TITLE_LINES)
            .map(|most| longest_line(&title, most))
            .max_by(|&one, &other| {
                let size = |letters| title_size(lines(&title, letters).len(), letters);
                size(one).total_cmp(&size(other))
            })
            .unwrap_or_default();
        let (group, variant, scene) = match &self.trade {
            Some(trade) => (trade.group.key(), variant(&trade.id), trade.scene.clone()),
            None => (ANY_GROUP, "0".to_owned(), ANY_SCENE.map(str::to_owned).to_vec()),
        };
        Postcard {
            group,
            variant,
            scene: scene.iter().map(|code| picture(code)).collect(),
            over: self.over.clone(),
            title: lines(&title, letters),
            letters,
            line: self.line.clone(),
            scan: say!(speech, share.scan),
            link: self.link(),
        }
    }
}

/// Shows what would be shared, and the ways to share it.
#[component]
pub fn ShareButton(
    /// What is shared.
    #[prop(into)]
    share: Signal<Share>,
    /// Class of the button.
    class: &'static str,
    /// Whether the icon stands alone.
    #[prop(optional)]
    only_icon: bool,
) -> impl IntoView {
    let speech = use_speech();
    let dialog = NodeRef::<html::Dialog>::new();
    // What is to be shared when the dialog is opened; what changes behind it does not matter then.
    let opened = RwSignal::new(None::<Share>);
    let open = move |_| {
        opened.set(Some(share.get_untracked()));
        // Once it has its content, focus finds the first button.
        after_paint(move || {
            if let Some(dialog) = dialog.try_get_untracked().flatten() {
                // It fails only if the dialog is open already.
                let _ = dialog.show_modal();
            }
        });
    };
    let close = Callback::new(move |()| {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    });
    view! {
        <button
            type="button"
            class=class
            aria-haspopup="dialog"
            aria-label=only_icon.then(|| say!(speech, share.button))
            on:click=open
        >
            {Icon::Share.view()}
            {(!only_icon).then(|| say!(speech, share.button))}
        </button>
        <dialog
            class="dialog sharing"
            aria-label=say!(speech, share.title)
            node_ref=dialog
            on:close=move |_| opened.set(None)
            on:click=move |event| {
                // The ground around it belongs to the dialog, too.
                let dialog = dialog.get_untracked();
                let ground: Option<&web_sys::EventTarget> = dialog.as_deref().map(AsRef::as_ref);
                if ground.is_some() && event.target().as_ref() == ground {
                    close.run(());
                }
            }
        >
            {move || {
                opened.get().map(|share| view! { <ShareDialog share on_close=close /> })
            }}
        </dialog>
    }
}
