//! Invented records that go to the limits: long names, missing facts.

use packan_domain::{
    business::{Address, Apprenticeship, Business, BusinessId, Contact},
    geo::Point,
    language::Localized,
    matching::Sureness,
    region::TownId,
    trade::{Certificates, PayYear, Provenance, Topic, TopicExample, Trade, TradeDetails},
};

/// From the least to the most.
pub const SURENESS: [Sureness; 4] =
    [Sureness::Hardly, Sureness::Perhaps, Sureness::Rather, Sureness::Quite];

fn text(de: &str, en: &str) -> Localized {
    Localized { de: de.to_owned(), en: Some(en.to_owned()) }
}

fn provenance() -> Provenance {
    Provenance { source: "Muster".to_owned(), url: None, date: "2026-09-21".to_owned() }
}

/// The trade with the longest name and hook that may come.
pub fn long(trade: &Trade) -> Trade {
    Trade {
        name: text(
            "Verfahrenstechnologe/-technologin Mühlen- und Getreidewirtschaft",
            "Process Technologist for Milling and the Grain Industry",
        ),
        hook: Some(text(
            "Aus Weizen, Roggen und Dinkel wird Mehl, rund um die Uhr",
            "Wheat, rye and spelt turn into flour, around the clock",
        )),
        workplace: Some(text("Gebäude der Kundschaft", "Customers' buildings")),
        ..trade.clone()
    }
}

/// The trade of which nobody knows more than a name and one picture.
pub fn bare(trade: &Trade) -> Trade {
    Trade {
        hook: None,
        months: None,
        first_pay: None,
        workplace: None,
        interests: Vec::new(),
        conditions: Vec::new(),
        scene: trade.scene.iter().take(1).cloned().collect(),
        ..trade.clone()
    }
}

/// The details of a trade with everything that can be known.
pub fn details(trade: &Trade) -> TradeDetails {
    let example = text(
        "Du reparierst, was andere wegwerfen, und sparst damit Material und Geld.",
        "You mend what others throw away, which saves material and money.",
    );
    let year = |min, max| PayYear { min, max };
    TradeDetails {
        annex: Some("A30".to_owned()),
        pay: vec![year(1_050, 1_050), year(1_120, 1_230), year(1_210, 1_350), year(1_260, 1_400)],
        pay_area: Some("Handwerk".to_owned()),
        median_salary: Some(3_412),
        certificates: Some(Certificates {
            none: 4,
            secondary: 46,
            intermediate: 38,
            university_entrance: 12,
        }),
        activities: vec![
            text("Morgens zuerst den Ofen anheizen", "Fire up the oven first thing"),
            text(
                "Kundschaft beraten, ausmessen, Angebote schreiben und alles in die App eintragen",
                "Advise customers, measure, write offers and enter everything into the app",
            ),
        ],
        workplaces: vec![text("Werkstatt", "Workshop"), text("Baustelle", "Building site")],
        needs: vec![text("Ein gutes Auge und ruhige Hände.", "A good eye and steady hands.")],
        hard: Some(text("Im Winter ist es kalt.", "It is cold in winter.")),
        leads: Some(text("Viele werden Restaurator.", "Many become restorers.")),
        topics: Topic::ALL
            .iter()
            .map(|&topic| TopicExample { topic, example: example.clone() })
            .collect(),
        hand_set: true,
        ..bare_details(trade)
    }
}

/// The details of a trade of which only the source is known.
pub fn bare_details(trade: &Trade) -> TradeDetails {
    TradeDetails {
        id: trade.id.clone(),
        official_name: trade.name.de.clone(),
        annex: None,
        berufenet_ids: Vec::new(),
        kldb: None,
        pay: Vec::new(),
        pay_area: None,
        median_salary: None,
        certificates: None,
        activities: Vec::new(),
        workplaces: Vec::new(),
        needs: Vec::new(),
        hard: None,
        leads: None,
        topics: Vec::new(),
        hand_set: false,
        provenance: provenance(),
    }
}

/// A firm with everything that can be known, or with no more than a name.
pub fn firm(trade: &Trade, known: bool) -> Option<Business> {
    let place = |text: &str| known.then(|| text.to_owned());
    Some(Business {
        id: BusinessId::parse("muster").ok()?,
        name: if known {
            "Bäckerei und Konditorei Mustermann & Töchter GmbH & Co. KG".to_owned()
        } else {
            "Kurz".to_owned()
        },
        town: TownId::parse("marl").ok(),
        trades: vec![trade.id.clone()],
        address: Address {
            street: place("Brassertstraße 120"),
            postal_code: None,
            locality: place("45768 Marl"),
        },
        point: Point { lat: 51.656, lon: 7.09 },
        approximate: !known,
        contact: Contact {
            telephone: place("+493023125511"),
            email: place("ausbildung.mustermann-und-toechter@example.org"),
            url: place("https://www.mustermann-und-toechter.example.org/ausbildung"),
        },
        apprenticeships: known
            .then(|| Apprenticeship { trade: trade.id.clone(), year: 2027, places: Some(2) })
            .into_iter()
            .collect(),
        internship: known,
        trial_day: known,
        languages: ["de", "tr", "ar", "ku", "uk"]
            .iter()
            .filter(|_| known)
            .map(|tag| (*tag).to_owned())
            .collect(),
        topics: Topic::ALL.iter().copied().filter(|_| known).collect(),
        opening_hours: place("Tu-Fr 08:00-13:00,15:00-18:00; Sa 09:00-14:00"),
        sample: true,
        provenance: provenance(),
    })
}
