use leptos::{html, prelude::*};

use super::{Share, way::Way};
use crate::{
    components::{Icon, QrCode, use_toasts},
    effects::{
        clipboard, file,
        paint::after_paint,
        postcard::{self, HEIGHT, WIDTH},
        sharing::{self, Shared},
        spawn,
    },
    i18n::use_speech,
    say,
};

/// What is sent, to be seen before it is; and the ways to send it.
#[component]
pub fn ShareDialog(
    /// What is shared.
    share: Share,
    /// Told when there is nothing more to be done.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let speech = use_speech();
    let toasts = use_toasts();
    let (link, card) = (share.link(), share.postcard(speech));
    let canvas = NodeRef::<html::Canvas>::new();
    let field = NodeRef::<html::Input>::new();
    let file = RwSignal::new_local(None::<web_sys::File>);
    let drawn = RwSignal::new(false);
    let trouble = RwSignal::new(None::<Way>);
    let alt = say!(speech, share.picture, title = share.title.clone());
    // It takes a moment, and the dialog should be there first.
    Effect::new(move || {
        let card = card.clone();
        after_paint(move || {
            spawn(async move {
                let Some(canvas) = canvas.try_get_untracked().flatten() else { return };
                if postcard::draw(&canvas, &card).await {
                    let made = postcard::file(&canvas).await;
                    file.try_set(made);
                }
                drawn.try_set(true);
            });
        });
    });
    let point_at_link = move || {
        if let Some(field) = field.get_untracked() {
            field.select();
        }
    };
    let copied = say!(speech, share.copied);
    let text_to_copy = link.clone();
    let copy = move |_| {
        let (link, copied) = (text_to_copy.clone(), copied.clone());
        spawn(async move {
            if clipboard::copy(&link).await {
                on_close.run(());
                toasts.show(copied);
            } else {
                trouble.try_set(Some(Way::Copy));
                point_at_link();
            }
        });
    };
    let (title, text, url) = (say!(speech, start.title), share.text.clone(), link.clone());
    let send = move |_| {
        let (title, text, url) = (title.clone(), text.clone(), url.clone());
        let picture = file.get_untracked();
        spawn(async move {
            match sharing::share(&title, &text, &url, picture.as_ref()).await {
                Shared::Done => on_close.run(()),
                Shared::Cancelled => {}
                Shared::Failed => {
                    trouble.try_set(Some(Way::Sheet));
                    point_at_link();
                }
            }
        });
    };
    let sheet = sharing::is_there().then(|| {
        view! {
            <button
                type="button"
                class="button"
                disabled=move || !drawn.get()
                on:click=send
            >
                {Icon::Share.view()}
                {say!(speech, share.go)}
            </button>
        }
    });
    let copy_class = if sheet.is_some() { "button button--outline" } else { "button" };
    view! {
        <div class="sharing__head">
            <h2 class="dialog__title sharing__title">{say!(speech, share.title)}</h2>
            <button
                type="button"
                class="icon-button"
                aria-label=say!(speech, share.close)
                on:click=move |_| on_close.run(())
            >
                {Icon::Cross.view()}
            </button>
        </div>
        <p class="sharing__note">{say!(speech, share.note)}</p>
        <canvas
            class="sharing__picture"
            width=WIDTH
            height=HEIGHT
            role="img"
            aria-label=alt
            data-drawn=move || drawn.get().then_some("")
            node_ref=canvas
        ></canvas>
        <p class="sharing__trouble" role="status">
            {move || trouble.get().map(|way| way.trouble(speech))}
        </p>
        <div class="sharing__ways">
            {sheet}
            <button type="button" class=copy_class on:click=copy>
                {Icon::Copy.view()}
                {say!(speech, share.copy)}
            </button>
        </div>
        <label class="field">
            <span class="field__label">{say!(speech, share.link)}</span>
            <input
                class="field__input"
                type="text"
                readonly
                value=link.clone()
                node_ref=field
            />
        </label>
        <div class="sharing__more">
            {move || {
                file.with(Option::is_some)
                    .then(|| {
                        view! {
                            <button
                                type="button"
                                class="link-button"
                                on:click=move |_| {
                                    if let Some(picture) = file.get_untracked() {
                                        file::save_file(&picture);
                                    }
                                }
                            >
                                {say!(speech, share.save_picture)}
                            </button>
                        }
                    })
            }}
            <details class="disclosure sharing__qr">
                <summary class="disclosure__summary">
                    {say!(speech, share.qr)}
                    {Icon::Down.view()}
                </summary>
                <QrCode text=link.clone() label=say!(speech, share.qr_label, link = link) />
            </details>
        </div>
    }
}
