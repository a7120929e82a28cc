//! Occupations as the Bundesagentur für Arbeit calls them, where that is no name of the trade.

use packan_domain::search::folded;

/// Titles and the slugs of their trades. All others have to be a name of the trade.
pub(in crate::import) const TITLES: &[(&str, &str)] = &[
    ("Anlagenmechaniker/in - Sanitär-, Heizungs- und Klimatechnik", "anlagenmechaniker-shk"),
    ("Ausbaufacharbeiter/in - Zimmerarbeiten", "ausbaufacharbeiter"),
    ("Elektroniker/in - Automatisierungs- und Systemtechnik", "elektroniker-automatisierung"),
    ("Elektroniker/in - Energie- und Gebäudetechnik", "elektroniker"),
    ("Elektroniker/in - Gebäudesystemintegration", "elektroniker-gebaeudesystemintegration"),
    ("Elektroniker/in - Maschinen und Antriebstechnik", "elektroniker-maschinen-antriebstechnik"),
    ("Fachverkäufer/in - Lebensmittelhandwerk (Bäckerei)", "fachverkaeufer-lebensmittelhandwerk"),
    (
        "Fachverkäufer/in - Lebensmittelhandwerk (Fleischerei)",
        "fachverkaeufer-lebensmittelhandwerk",
    ),
    ("Fachverkäufer/in - Lebensmittelhandwerk (Konditorei)", "fachverkaeufer-lebensmittelhandwerk"),
    ("Feinwerkmechaniker/in - Maschinenbau", "feinwerkmechaniker"),
    ("Feinwerkmechaniker/in - Werkzeugbau", "feinwerkmechaniker"),
    ("Feinwerkmechaniker/in - Zerspanungstechnik", "feinwerkmechaniker"),
    ("Gold- und Silberschmied/in - Goldschmied/in", "gold-silberschmied"),
    ("Goldschmied/in", "gold-silberschmied"),
    ("Hochbaufacharbeiter/in - Maurerarbeiten", "hochbaufacharbeiter"),
    (
        "Karosserie- und Fahrzeugbaumechaniker/in - Karosserieinstandhaltungstechnik",
        "karosserie-fahrzeugbaumechaniker",
    ),
    ("Kaufmann/-frau - Büromanagement", "kaufmann-bueromanagement"),
    ("Kraftfahrzeugmechatroniker/in - Karosserietechnik", "kraftfahrzeugmechatroniker"),
    ("Kraftfahrzeugmechatroniker/in - Motorradtechnik", "kraftfahrzeugmechatroniker"),
    ("Kraftfahrzeugmechatroniker/in - Nutzfahrzeugtechnik", "kraftfahrzeugmechatroniker"),
    ("Kraftfahrzeugmechatroniker/in - Personenkraftwagentechnik", "kraftfahrzeugmechatroniker"),
    ("Kraftfahrzeugmechatroniker/in - System- und Hochvolttechnik", "kraftfahrzeugmechatroniker"),
    ("Maler/in und Lackierer/in - Bauten- und Korrosionsschutz", "maler-korrosionsschutz"),
    ("Maler/in und Lackierer/in - Gestaltung und Instandhaltung", "maler-lackierer"),
    ("Maler/in und Lackierer/in - Kirchenmalerei und Denkmalpflege", "kirchenmaler"),
    ("Mechatroniker/in - Kältetechnik", "mechatroniker-kaeltetechnik"),
    ("Metallbauer/in - Konstruktionstechnik", "metallbauer"),
    ("Metallbauer/in - Metallgestaltung", "metallbauer-metallgestaltung"),
    ("Metallbauer/in - Nutzfahrzeugbau", "metallbauer-nutzfahrzeugbau"),
    ("Orthopädietechnik-Mechaniker/in", "orthopaedietechnik-mechaniker"),
    ("Steinmetz/in und Steinbildhauer/in - Steinmetzarbeiten", "steinmetz-steinbildhauer"),
    ("Zweiradmechatroniker/in - Fahrradtechnik", "zweiradmechatroniker"),
    ("Zweiradmechatroniker/in - Motorradtechnik", "zweiradmechatroniker"),
];

/// The slug of a title.
pub(super) fn slug(title: &str) -> Option<&'static str> {
    let wanted = folded(title);
    TITLES.iter().find(|(title, _)| folded(title) == wanted).map(|(_, slug)| *slug)
}
