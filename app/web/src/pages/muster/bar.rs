use leptos::prelude::*;
use leptos_router::{NavigateOptions, hooks::use_navigate};
use packan_domain::{language::Language, preferences::Theme};

use super::look::{Direction, Look};

/// The families, as the links on top name them.
const FAMILIES: [(&str, &str); 12] = [
    ("farben", "Schrift und Farben"),
    ("zeichnungen", "Muster und Szenen"),
    ("knoepfe", "Knöpfe"),
    ("auswahl", "Auswahl und Eingabe"),
    ("karten", "Karten"),
    ("eintraege", "Einträge"),
    ("diagramme", "Diagramme"),
    ("seiten", "Teile von Seiten"),
    ("meldungen", "Meldungen"),
    ("weitersagen", "Weitersagen"),
    ("orte", "Karte und Betriebe"),
    ("betriebe", "Betrieb und Merkliste"),
];

/// Switches theme, language and direction, and leads to each family.
#[component]
pub fn Bar(
    /// How the page is looked at now.
    look: Look,
) -> impl IntoView {
    let navigate = use_navigate();
    let go = Callback::new(move |look: Look| {
        let options = NavigateOptions { replace: true, scroll: false, ..Default::default() };
        navigate(&look.route(), options);
    });
    let switch = move |label: &'static str, to: Look| {
        view! {
            <button
                type="button"
                class="chip"
                aria-pressed=(to == look).to_string()
                on:click=move |_| go.run(to)
            >
                {label}
            </button>
        }
    };
    view! {
        <div class="muster__bar">
            <div class="muster__switches" role="group" aria-label="Thema, Sprache, Richtung">
                {switch("Gerät", Look { theme: Theme::System, ..look })}
                {switch("Hell", Look { theme: Theme::Light, ..look })}
                {switch("Dunkel", Look { theme: Theme::Dark, ..look })}
                {switch("Deutsch", Look { language: Language::German, ..look })}
                {switch("English", Look { language: Language::English, ..look })}
                {switch("→", Look { direction: Direction::Ltr, ..look })}
                {switch("←", Look { direction: Direction::Rtl, ..look })}
            </div>
            <nav class="muster__ways" aria-label="Familien">
                {FAMILIES
                    .map(|(id, title)| view! { <a href=format!("{}#{id}", look.route())>{title}</a> })
                    .collect_view()}
            </nav>
        </div>
    }
}
