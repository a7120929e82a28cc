//! Ten people, written by hand: what they say to any trade, what must come first for them, and what
//! never.

use packan_domain::{
    answer::Answer::{Love, Neutral, No, Yes},
    trade::{Attribute as A, Condition, Interest},
};

use crate::persona::Persona;

/// Likes animals and food, hates early mornings.
pub const ANIMALS_AND_FOOD: Persona = Persona {
    rule: |trade| match trade {
        _ if trade.of(A::Early) >= 0.4 => No,
        _ if trade.of(A::Food) >= 0.5 => Love,
        _ if trade.at(Condition::Animals) || trade.of(A::Animals) > 0.0 => Yes,
        _ if trade.at(Condition::Outdoor) && !trade.at(Condition::ConstructionSite) => Neutral,
        _ => No,
    },
    // Who likes animals does not want to make leather of them.
    by_hand: &[("fachkraft-lederherstellung", No)],
    expected: (2, &["brauer-maelzer", "weintechnologe", "verfahrenstechnologe-muehlenwirtschaft"]),
    never: &["baecker"],
};

/// Likes food most and people too, hates early mornings.
pub const FOOD_AND_PEOPLE: Persona = Persona {
    rule: |trade| match trade {
        _ if trade.of(A::Early) >= 0.4 => No,
        _ if trade.of(A::Food) >= 0.5 => Love,
        _ if trade.of(A::People) >= 0.7 => Yes,
        _ if trade.of(A::People) >= 0.4 || trade.for_the(Interest::Creative) => Neutral,
        _ => No,
    },
    by_hand: &[],
    expected: (1, ANIMALS_AND_FOOD.expected.1),
    never: &["baecker"],
};

/// Wants to be outdoors, heights are fine, no office.
pub const OUTDOORS: Persona = Persona {
    rule: |trade| match trade {
        _ if trade.is_desk_work() => No,
        _ if trade.of(A::Outdoors) >= 0.7 => Love,
        _ if trade.of(A::Outdoors) >= 0.4 || trade.of(A::Heights) >= 0.5 => Yes,
        _ if trade.at(Condition::Outdoor) => Neutral,
        _ => No,
    },
    by_hand: &[],
    expected: (
        5,
        &[
            "dachdecker",
            "geruestbauer",
            "zimmerer",
            "maurer",
            "strassenbauer",
            "tiefbaufacharbeiter",
            "hochbaufacharbeiter",
            "brunnenbauer",
            "feuerungs-schornsteinbauer",
            "beton-stahlbetonbauer",
            "klempner",
        ],
    ),
    never: &["kaufmann-bueromanagement", "automobilkaufmann", "zahntechniker", "hoerakustiker"],
};

/// Plays music, is patient and precise.
pub const MUSIC: Persona = Persona {
    rule: |trade| match trade {
        _ if trade.of(A::Music) >= 0.5 => Love,
        _ if trade.of(A::Precision) >= 0.9 => Yes,
        _ if trade.of(A::Precision) >= 0.6 => Neutral,
        _ => No,
    },
    by_hand: &[],
    expected: (
        5,
        &[
            "geigenbauer",
            "bogenmacher",
            "klavier-cembalobauer",
            "orgelbauer",
            "zupfinstrumentenmacher",
            "holzblasinstrumentenmacher",
            "metallblasinstrumentenmacher",
            "handzuginstrumentenmacher",
        ],
    ),
    never: &["geruestbauer", "strassenbauer", "gebaeudereiniger", "maurer"],
};

/// Screws at mopeds, hates desks.
pub const MOPEDS: Persona = Persona {
    rule: |trade| match trade {
        _ if trade.is_desk_work() => No,
        _ if trade.of(A::Vehicles) >= 0.8 => Love,
        _ if trade.of(A::Machines) >= 0.6 && trade.of(A::Metal) >= 0.5 => Yes,
        _ if trade.of(A::Vehicles) >= 0.4 || trade.of(A::Metal) >= 0.8 => Neutral,
        _ => No,
    },
    // A bench, but a bench full of electrics and a screen to tell what is wrong with them.
    by_hand: &[("elektroniker-maschinen-antriebstechnik", Neutral)],
    expected: (
        4,
        &[
            "zweiradmechatroniker",
            "kraftfahrzeugmechatroniker",
            "land-baumaschinenmechatroniker",
            "karosserie-fahrzeugbaumechaniker",
            "fahrradmonteur",
            "mechaniker-reifen-vulkanisationstechnik",
        ],
    ),
    never: &["kaufmann-bueromanagement", "automobilkaufmann", "kosmetiker", "friseur"],
};

/// Wants to help people with their bodies.
pub const BODIES: Persona = Persona {
    rule: |trade| match trade {
        _ if trade.of(A::Body) >= 0.8 => Love,
        _ if trade.of(A::Body) >= 0.4 => Yes,
        _ if trade.of(A::People) >= 0.8 && trade.for_the(Interest::Social) => Yes,
        _ if trade.of(A::People) >= 0.6 => Neutral,
        _ => No,
    },
    by_hand: &[],
    expected: (
        4,
        &[
            "orthopaedietechnik-mechaniker",
            "orthopaedieschuhmacher",
            "hoerakustiker",
            "augenoptiker",
            "kosmetiker",
            "friseur",
        ],
    ),
    never: &["metallbauer", "dachdecker", "maurer", "strassenbauer"],
};

/// Draws, sews, wants customers.
pub const SEWING: Persona = Persona {
    rule: |trade| match trade {
        _ if trade.of(A::Textile) >= 0.5 && trade.at(Condition::Customers) => Love,
        _ if trade.of(A::Design) >= 0.7 && trade.of(A::People) >= 0.5 => Love,
        _ if trade.of(A::Textile) >= 0.5 || trade.of(A::Design) >= 0.8 => Yes,
        _ if trade.for_the(Interest::Creative) && trade.at(Condition::Customers) => Neutral,
        _ => No,
    },
    // Washing is not sewing.
    by_hand: &[("textilreiniger", No)],
    expected: (
        4,
        &[
            "massschneider",
            "modist",
            "raumausstatter",
            "aenderungsschneider",
            "textilgestalter-handwerk",
            "kuerschner",
            "maskenbildner",
            "massschuhmacher",
            "gold-silberschmied",
        ],
    ),
    never: &["tiefbaufacharbeiter", "kraftfahrzeugmechatroniker", "metallbauer", "brunnenbauer"],
};

/// Cares for the climate and understands electricity.
pub const CLIMATE: Persona = Persona {
    rule: |trade| match trade {
        _ if trade.of(A::Electrics) >= 0.5 && trade.of(A::Climate) >= 0.3 => Love,
        _ if trade.of(A::Electrics) >= 0.5 || trade.of(A::Climate) >= 0.7 => Yes,
        _ if trade.of(A::Climate) >= 0.4 || trade.of(A::Digital) >= 0.6 => Neutral,
        _ => No,
    },
    by_hand: &[],
    expected: (
        4,
        &[
            "elektroniker",
            "elektroniker-gebaeudesystemintegration",
            "elektroniker-maschinen-antriebstechnik",
            "mechatroniker-kaeltetechnik",
            "anlagenmechaniker-shk",
            "rollladen-sonnenschutzmechatroniker",
            "zweiradmechatroniker",
        ],
    ),
    never: &["friseur", "massschneider", "baecker", "geigenbauer"],
};

/// Likes old things, stone and wood, and slow work.
pub const OLD_THINGS: Persona = Persona {
    rule: |trade| match trade {
        _ if trade.is_desk_work() || trade.of(A::Digital) >= 0.4 => No,
        _ if trade.of(A::Heritage) >= 0.7 => Love,
        _ if trade.of(A::Heritage) >= 0.4 => Yes,
        _ if trade.of(A::Wood) >= 0.8 || trade.of(A::Stone) >= 0.8 => Yes,
        _ if trade.of(A::Wood) >= 0.4 || trade.of(A::Stone) >= 0.4 => Neutral,
        _ => No,
    },
    by_hand: &[],
    expected: (
        4,
        &[
            "steinmetz-steinbildhauer",
            "holz-bautenschuetzer",
            "fachkraft-holz-bautenschutz",
            "stuckateur",
            "vergolder",
            "geigenbauer",
            "orgelbauer",
            "holzbildhauer",
            "drechsler",
            "boettcher",
            "parkettleger",
        ],
    ),
    never: &["kaufmann-bueromanagement", "automobilkaufmann", "kosmetiker", "friseur"],
};

/// Wants computers and precision, indoors and clean.
pub const COMPUTERS: Persona = Persona {
    rule: |trade| match trade {
        _ if trade.at(Condition::ConstructionSite) || trade.of(A::Outdoors) >= 0.4 => No,
        _ if trade.of(A::Digital) >= 0.6 => Love,
        _ if trade.of(A::Digital) >= 0.3 && trade.of(A::Precision) >= 0.5 => Yes,
        _ if trade.of(A::Precision) >= 0.9 && !trade.at(Condition::Dirt) => Yes,
        _ if trade.of(A::Precision) >= 0.8 => Neutral,
        _ => No,
    },
    by_hand: &[],
    expected: (
        4,
        &[
            "informationselektroniker",
            "feinwerkmechaniker",
            "praezisionswerkzeugmechaniker",
            "technischer-modellbauer",
            "elektroniker-maschinen-antriebstechnik",
            "hoerakustiker",
            "augenoptiker",
            "zahntechniker",
            "medientechnologe-druck",
            "medientechnologe-siebdruck",
            "feinoptiker",
        ],
    ),
    never: &["maurer", "dachdecker", "fleischer", "strassenbauer"],
};

/// Talks to people and sells, no dirt.
pub const SELLING: Persona = Persona {
    rule: |trade| match trade {
        _ if trade.at(Condition::Dirt) || trade.at(Condition::ConstructionSite) => No,
        _ if trade.of(A::People) >= 0.7 && trade.for_the(Interest::Commercial) => Love,
        _ if trade.of(A::People) >= 0.7 => Yes,
        _ if trade.of(A::People) >= 0.4 => Neutral,
        _ => No,
    },
    // Selling, but not coffins.
    by_hand: &[("bestattungsfachkraft", Neutral)],
    expected: (
        4,
        &[
            "automobilkaufmann",
            "fachverkaeufer-lebensmittelhandwerk",
            "hoerakustiker",
            "augenoptiker",
            "friseur",
            "kosmetiker",
            "kaufmann-bueromanagement",
            "fotograf",
        ],
    ),
    never: &["maurer", "metallbauer", "tiefbaufacharbeiter", "dachdecker"],
};
