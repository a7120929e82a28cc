use leptos::prelude::*;

use super::specimen::{Family, State};

/// Sizes of type, with the token that sets each.
const SIZES: [(&str, &str); 7] = [
    ("--text-s", "Handwerk in deiner Nähe"),
    ("--text-m", "Handwerk in deiner Nähe"),
    ("--text-l", "Handwerk in deiner Nähe"),
    ("--text-xl", "Handwerk"),
    ("--text-2xl", "Handwerk"),
    ("--text-huge", "Pack an!"),
    ("1rem", "Größe des Geräts: ÄÖÜ äöü ß € „“ – 0123456789"),
];

/// Ground and the ink that stands on it.
const PAIRS: [(&str, &str); 15] = [
    ("--paper", "--ink"),
    ("--paper", "--ink-soft"),
    ("--paper-deep", "--ink"),
    ("--paper-deep", "--ink-soft"),
    ("--surface", "--ink"),
    ("--surface", "--ink-soft"),
    ("--invert", "--on-invert"),
    ("--brand", "--on-brand"),
    ("--surface", "--danger"),
    ("--danger", "--on-danger"),
    ("--answer-yes", "--on-answer"),
    ("--answer-love", "--on-answer"),
    ("--offer-train", "--on-offer-train"),
    ("--offer-intern", "--on-offer-intern"),
    ("--offer-trial", "--on-offer-trial"),
];

/// Sizes of type and the pairs of colours.
#[component]
pub fn Colours() -> impl IntoView {
    let value = |token: &str| {
        if token.starts_with("--") { format!("var({token})") } else { token.to_owned() }
    };
    let size = move |(token, words): (&'static str, &'static str)| {
        view! {
            <p class="muster__type">
                <span class="muster__label">{token}</span>
                <span style:font-size=value(token)>{words}</span>
                <strong class="muster__big" style:font-size=value(token)>
                    {words}
                </strong>
            </p>
        }
    };
    let pair = move |(ground, ink): (&'static str, &'static str)| {
        view! {
            <p class="muster__swatch" style:background=value(ground) style:color=value(ink)>
                <strong>"Aa"</strong>
                {ink}
                " auf "
                {ground}
            </p>
        }
    };
    view! {
        <Family id="farben" title="Schrift und Farben">
            <State label="Schrift: zum Lesen und für Großes" wide=true>
                {SIZES.map(size).collect_view()}
            </State>
            <State label="Farben" wide=true>
                <div class="muster__swatches">{PAIRS.map(pair).collect_view()}</div>
            </State>
        </Family>
    }
}
