//! Names that sound like a firm and can't be one.

use packan_domain::trade::Group;

/// Streets that no town has named so for a reason.
pub const STREETS: &[&str] = &[
    "Musterstraße",
    "Beispielweg",
    "Probegasse",
    "Musterallee",
    "Beispielstraße",
    "Am Musterplatz",
    "Probeweg",
    "Zum Beispiel",
];

/// Opening hours in the notation of OpenStreetMap.
pub const HOURS: &[&str] = &[
    "Mo-Fr 07:00-16:00",
    "Mo-Th 07:00-16:30; Fr 07:00-13:00",
    "Mo-Fr 08:00-17:00",
    "Tu-Fr 09:00-18:00; Sa 08:00-14:00",
    "Mo-Sa 06:00-18:00",
];

/// Languages beside German that are spoken in the region's workshops.
pub const LANGUAGES: &[&str] = &["en", "tr", "ar", "pl", "uk", "ro", "ku", "it"];

/// What a firm of a group might call itself, without a family's name in it.
pub const fn themes(group: Group) -> &'static [&'static str] {
    match group {
        Group::Construction => &["Haus & Hof", "Stein & Fuge", "Dach & Wand", "Bau & Boden"],
        Group::ElectricalMetal => &["Strom & Licht", "Metall & Form", "Funke & Draht"],
        Group::Wood => &["Holz & Form", "Brett & Balken", "Span & Leim"],
        Group::Vehicles => &["Rad & Motor", "Achse & Lack", "Fahrt & Wind"],
        Group::Health => &["Maß & Mensch", "Gut & Genau", "Kopf & Fuß"],
        Group::Food => &["Frisch & Fein", "Korn & Korb", "Tisch & Theke"],
        Group::DesignTextile => &["Farbe & Faden", "Form & Stoff", "Bild & Schrift"],
        Group::Music => &["Klang & Saite", "Ton & Taste"],
        Group::GlassPaper => &["Glas & Papier", "Licht & Blatt"],
        Group::Service => &["Glanz & Sauber", "Rundum & Klar"],
    }
}
