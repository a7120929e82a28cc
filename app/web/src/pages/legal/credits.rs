use leptos::prelude::*;

use super::Part;
use crate::{
    effects::document,
    i18n::{Speech, use_speech},
    say,
};

/// What the app is made with: its use, its name, its licence, and the package that brings it. A test
/// compares the licences with those that the packages name.
pub const PARTS: [(Use, &str, &str, &str); 6] = [
    (Use::Fonts, "Bricolage Grotesque", "OFL-1.1", "@fontsource-variable/bricolage-grotesque"),
    (
        Use::Fonts,
        "Atkinson Hyperlegible Next",
        "OFL-1.1",
        "@fontsource-variable/atkinson-hyperlegible-next",
    ),
    (Use::Pictures, "Fluent Emoji", "MIT", "@lobehub/fluent-emoji-3d"),
    (Use::Map, "Leaflet", "BSD-2-Clause", "leaflet"),
    (Use::Offline, "Workbox", "MIT", "workbox-core"),
    (Use::Program, "Leptos", "MIT", ""),
];

/// What a part is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// Letters.
    Fonts,
    /// Pictures.
    Pictures,
    /// The map.
    Map,
    /// Working without a network.
    Offline,
    /// The program itself.
    Program,
}

impl Use {
    fn name(self, speech: Speech) -> String {
        match self {
            Self::Fonts => say!(speech, legal.fonts),
            Self::Pictures => say!(speech, legal.pictures),
            Self::Map => say!(speech, legal.map),
            Self::Offline => say!(speech, legal.offline),
            Self::Program => say!(speech, legal.program),
        }
    }
}

/// What the app is made with, and under which licences.
#[component]
pub fn Credits() -> impl IntoView {
    let speech = use_speech();
    view! {
        <Part id="parts" title=say!(speech, legal.parts)>
            <ul class="legal__list">
                {PARTS
                    .into_iter()
                    .map(|(used, name, licence, _)| {
                        view! {
                            <li>
                                <strong>{name}</strong>
                                <span class="hint">
                                    {format!("{}, {licence}", used.name(speech))}
                                </span>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
            <p>
                <a href=document::resolve("/lizenzen.txt") rel="external">
                    {say!(speech, legal.all_parts)}
                </a>
            </p>
            <p>{say!(speech, legal.own)}</p>
        </Part>
    }
}

#[cfg(test)]
mod tests {
    use super::PARTS;

    const LOCK: &str = include_str!("../../../package-lock.json");

    /// The licence that the lock names for a package.
    fn licence_of(package: &str) -> Option<&'static str> {
        let entry = LOCK.split_once(&format!("\"node_modules/{package}\": {{"))?.1;
        let entry = entry.split_once("\n    }")?.0;
        entry.split_once("\"license\": \"")?.1.split('"').next()
    }

    #[test]
    fn licences_are_those_that_the_packages_name() {
        for (_, name, licence, package) in PARTS {
            if !package.is_empty() {
                assert_eq!(licence_of(package), Some(licence), "{name}");
            }
        }
    }
}
