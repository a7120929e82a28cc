use leptos::prelude::*;

use crate::{components::Icon, effects::document, i18n::use_speech, say};

/// Pictures to use, each with what it shows.
#[component]
pub fn Pictures() -> impl IntoView {
    let speech = use_speech();
    let pictures = [
        ("previews/packan.jpg", 1200, 630, say!(speech, press.picture_fan)),
        ("screenshots/spiel.webp", 390, 844, say!(speech, press.picture_game)),
        ("screenshots/ergebnis.webp", 390, 844, say!(speech, press.picture_result)),
        ("screenshots/karte.webp", 1280, 800, say!(speech, press.picture_map)),
    ];
    let pictures = pictures.map(|(path, width, height, about)| {
        let address = format!("{}/{path}", document::base_path());
        let name = path.rsplit('/').next().unwrap_or_default();
        view! {
            <li class="press-picture">
                <img
                    class="press-picture__seen"
                    src=address.clone()
                    alt=about.clone()
                    width=width
                    height=height
                    loading="lazy"
                />
                <a class="link-button" href=address download=name rel="external">
                    {Icon::Down.view()}
                    <span>
                        {say!(speech, press.save)} <span class="sr-only">{format!(": {about}")}</span>
                    </span>
                </a>
            </li>
        }
    });
    view! {
        <section aria-labelledby="press-pictures">
            <h2 class="section-title" id="press-pictures">
                {say!(speech, press.pictures)}
            </h2>
            <p>{say!(speech, press.pictures_text)}</p>
            <ul class="press-pictures">{pictures.collect_view()}</ul>
        </section>
    }
}
