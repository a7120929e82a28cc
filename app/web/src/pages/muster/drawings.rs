use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::trade::Group;

use super::specimen::{Family, State};
use crate::{
    components::{Icon, Picture, QrCode, Scene},
    i18n::use_speech,
    state::Catalogue,
    words,
};

/// How many compositions and patterns there are: see groups.css.
const VARIANTS: u32 = 6;

const ICONS: [Icon; 24] = [
    Icon::Cards,
    Icon::Pin,
    Icon::List,
    Icon::Bookmark,
    Icon::Settings,
    Icon::Answers,
    Icon::Undo,
    Icon::Cross,
    Icon::Tilde,
    Icon::Check,
    Icon::Bolt,
    Icon::Share,
    Icon::Phone,
    Icon::Mail,
    Icon::Globe,
    Icon::Route,
    Icon::Arrow,
    Icon::Search,
    Icon::Copy,
    Icon::Down,
    Icon::Info,
    Icon::Out,
    Icon::Print,
    Icon::Here,
];

/// Each group in each of its variants, icons and pictures.
#[component]
pub fn Drawings(
    /// The feed's trades.
    catalogue: Arc<Catalogue>,
) -> impl IntoView {
    let speech = use_speech();
    let group = move |&group: &Group| {
        let trade = catalogue.trades.iter().find(|trade| trade.group == group).cloned();
        let key = group.key();
        let poster = move |variant: u32| {
            view! {
                <div class="tile" data-group=key data-variant=variant.to_string()>
                    {trade.clone().map(|trade| view! { <Scene trade /> })}
                    <span class="tile__name">{variant}</span>
                </div>
            }
        };
        let tones = ["top", "mid", "deep", "light", "tint", "tone", "stage"];
        let tone = |tone: &str| {
            view! { <span class="muster__tone" style:background=format!("var(--group-{tone})")></span> }
        };
        view! {
            <State label=words::group(speech, group) wide=true>
                <div class="muster__tones" data-group=key>
                    {tones.map(tone).collect_view()}
                </div>
                <div class="tiles">{(0..VARIANTS).map(poster).collect_view()}</div>
            </State>
        }
    };
    view! {
        <Family id="zeichnungen" title="Muster und Szenen">
            {Group::ALL.iter().map(group).collect_view()}
            <State label="Zeichen" wide=true>
                <div class="muster__line">{ICONS.map(Icon::view).collect_view()}</div>
                <div class="muster__line">
                    {Icon::Arrow.view_as("icon icon--back")}
                    {Icon::Bookmark.view_as("icon icon--filled")}
                </div>
            </State>
            <State label="QR-Code, schwarz auf weiß in beiden Farbwelten">
                <QrCode
                    text="https://packan.example/ergebnis#t=baecker.tischler.maurer"
                    label="QR-Code zu diesem Ergebnis"
                />
            </State>
            <State label="Bild; ohne Bild">
                <Picture code=Some("1f35e".to_owned()) class="topic__picture" />
                <Picture code=None class="topic__picture" />
            </State>
        </Family>
    }
}
