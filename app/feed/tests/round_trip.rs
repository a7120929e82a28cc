//! What is written is read back as it was.

use packan_domain::{
    geo::{Bounds, Point},
    language::Localized,
    region::{Border, Region, RegionFact, Town, TownId},
    trade::{
        Aliases, Attribute, Certificates, Condition, Group, Interest, PayYear, Provenance, Topic,
        TopicExample, Trade, TradeDetails, TradeId, Weighted,
    },
};
use packan_feed::{
    DetailsFile, FileRef, Index, Partner, Publisher, Read, Shard, ShardArea, ShardList, Source,
    Tiles, read_aliases, read_borders, read_index, read_shard_list, read_trade_details,
    read_trades, write_aliases, write_borders, write_index, write_shard_list, write_trade_details,
    write_trades,
};

fn whole<T>(value: T) -> Read<T> {
    Read { value, left_out: Vec::new() }
}

fn text(de: &str, en: Option<&str>) -> Localized {
    Localized { de: de.to_owned(), en: en.map(str::to_owned) }
}

fn source() -> Provenance {
    Provenance {
        source: "BERUFENET, Bundesagentur für Arbeit".to_owned(),
        url: Some("https://web.arbeitsagentur.de/berufenet/beruf/3626".to_owned()),
        date: "2026-09-21".to_owned(),
    }
}

#[test]
fn trades() {
    let trades = vec![
        Trade {
            id: TradeId::parse("baecker").unwrap(),
            name: text("Bäcker/in", Some("Baker")),
            spoken: "Bäckerin oder Bäcker".to_owned(),
            group: Group::Food,
            hook: Some(text("Um drei riecht die Stadt nach dir", None)),
            scene: vec!["1f35e".to_owned(), "1f9d1-200d-1f373".to_owned()],
            months: Some(36),
            first_pay: Some(PayYear { min: 724, max: 1054 }),
            workplace: Some(text("Backstube", None)),
            interests: vec![Interest::Practical, Interest::Creative],
            conditions: vec![Condition::Indoor],
            attributes: vec![
                Weighted { attribute: Attribute::Food, weight: 1.0 },
                Weighted { attribute: Attribute::Early, weight: 0.7 },
            ],
        },
        Trade {
            id: TradeId::parse("bogenmacher").unwrap(),
            name: text("Bogenmacher/in", None),
            spoken: "Bogenmacherin oder Bogenmacher".to_owned(),
            group: Group::Music,
            hook: None,
            scene: Vec::new(),
            months: None,
            first_pay: None,
            workplace: None,
            interests: Vec::new(),
            conditions: Vec::new(),
            attributes: Vec::new(),
        },
    ];
    let mut file = Vec::new();
    write_trades(&trades, &mut file).unwrap();
    assert_eq!(read_trades(&file), Ok(whole(trades)));
}

#[test]
fn trade_details() {
    let trades = vec![TradeDetails {
        id: TradeId::parse("baecker").unwrap(),
        official_name: "Bäcker/in".to_owned(),
        annex: Some("A30".to_owned()),
        berufenet_ids: vec![3626],
        kldb: Some("29222".to_owned()),
        pay: vec![PayYear { min: 724, max: 1054 }, PayYear { min: 854, max: 854 }],
        pay_area: Some("Handwerk".to_owned()),
        median_salary: Some(2535),
        certificates: Some(Certificates {
            none: 3,
            secondary: 38,
            intermediate: 45,
            university_entrance: 12,
        }),
        activities: vec![text("Teige herstellen", Some("Make dough"))],
        workplaces: vec![text("Backstube", None)],
        needs: vec![text("Du stehst gern früh auf.", Some("You like early mornings."))],
        hard: Some(text("Der Wecker klingelt nachts.", None)),
        leads: Some(text("Manche gehen aufs Schiff.", None)),
        topics: vec![TopicExample {
            topic: Topic::Sustainability,
            example: text("Brot von gestern wird Paniermehl.", None),
        }],
        hand_set: true,
        provenance: source(),
    }];
    let mut file = Vec::new();
    write_trade_details(&trades, &mut file).unwrap();
    assert_eq!(read_trade_details(&file), Ok(whole(trades)));
}

#[test]
fn aliases() {
    let aliases = vec![Aliases {
        id: TradeId::parse("baecker").unwrap(),
        de: vec!["Brot".to_owned()],
        en: Vec::new(),
    }];
    let mut file = Vec::new();
    write_aliases(&aliases, &mut file).unwrap();
    assert_eq!(read_aliases(&file), Ok(whole(aliases)));
}

#[test]
fn borders() {
    let corner = |lon, lat| Point { lon, lat };
    let borders = vec![Border {
        town: TownId::parse("marl").unwrap(),
        ring: vec![corner(7.0, 51.6), corner(7.2, 51.6), corner(7.1, 51.7)],
    }];
    let mut file = Vec::new();
    write_borders(&borders, &mut file).unwrap();
    assert_eq!(read_borders(&file), Ok(whole(borders)));
}

#[test]
fn index() {
    let file = |url: &str| FileRef { url: url.to_owned(), bytes: 9, sha256: "0a".repeat(32) };
    let bounds = Bounds {
        south_west: Point { lon: 6.8, lat: 51.4 },
        north_east: Point { lon: 7.5, lat: 51.8 },
    };
    let marl = TownId::parse("marl").unwrap();
    let index = Index {
        generated: "2026-11-22T10:00:00Z".to_owned(),
        sample: true,
        region: Region {
            name: "Emscher-Lippe".to_owned(),
            towns: vec![Town {
                id: marl.clone(),
                name: "Marl".to_owned(),
                center: Point { lon: 7.11, lat: 51.66 },
            }],
        },
        bounds,
        borders: Some(file("borders.0a0a.geojson")),
        trades: file("trades.0a0a.json"),
        trade_details: vec![DetailsFile {
            group: Group::Food,
            file: file("trade-details/food.0a0a.json"),
        }],
        aliases: Some(file("trade-aliases.0a0a.json")),
        business_count: 1,
        shards: vec![Shard {
            file: file("businesses/marl.0a0a.geojson"),
            area: ShardArea::Town(marl),
            count: 1,
            bounds: Some(bounds),
        }],
        shard_lists: vec![ShardList {
            file: file("lists/8-132-85.0a0a.json"),
            tile: "8/132/85".parse().unwrap(),
            count: 7,
        }],
        publisher: Some(Publisher {
            name: "Kreis Beispiel".to_owned(),
            email: Some("betriebe@example.org".to_owned()),
            url: Some("https://example.org/".to_owned()),
        }),
        tiles: Some(Tiles {
            template: "https://tiles.example.org/{z}/{x}/{y}.png".to_owned(),
            host: "tiles.example.org".to_owned(),
            attribution: "© OpenStreetMap contributors".to_owned(),
            max_zoom: 18,
        }),
        facts: vec![RegionFact {
            key: "businesses".to_owned(),
            value: 9500.0,
            provenance: source(),
        }],
        partners: vec![Partner {
            name: "Handwerkskammer Münster".to_owned(),
            url: Some("https://example.org/".to_owned()),
            role: text("Berät", Some("Advises")),
        }],
        campaign: Some(file("campaign.0123456789ab.json")),
        sources: vec![Source {
            name: "GeoNames".to_owned(),
            licence: "CC BY 4.0".to_owned(),
            url: None,
            date: "2026".to_owned(),
        }],
    };
    let mut written = Vec::new();
    write_index(&index, &mut written).unwrap();
    assert_eq!(read_index(&written), Ok(whole(index)));
}

#[test]
fn a_list_of_shards() {
    let shard = |tile: &str| Shard {
        file: FileRef {
            url: format!("businesses/{tile}.geojson"),
            bytes: 7,
            sha256: "0a".repeat(32),
        },
        area: ShardArea::Tile(tile.parse().unwrap()),
        count: 3,
        bounds: None,
    };
    let shards = vec![shard("9/264/170"), shard("10/530/341")];
    let mut file = Vec::new();
    write_shard_list(&shards, &mut file).unwrap();
    assert_eq!(read_shard_list(&file), Ok(whole(shards)));
}
