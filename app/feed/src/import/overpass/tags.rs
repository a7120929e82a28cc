//! What the tags of OpenStreetMap mean: <https://wiki.openstreetmap.org/wiki/Key:craft> and
//! `Key:shop`, read for a German craft firm.

use packan_domain::search::folded;
use serde_json_borrow::{Map, Value};

/// What a tag means.
#[derive(Clone, Copy)]
pub(in crate::import) enum Meaning {
    /// The firm works in this trade.
    Trade(&'static str),
    /// The firm may make or only sell; its name decides, or a person.
    Unclear,
}

impl Meaning {
    /// The slug of the trade, where it is clear.
    pub fn trade(self) -> Option<&'static str> {
        match self {
            Self::Trade(slug) => Some(slug),
            Self::Unclear => None,
        }
    }
}

/// Words in a name, and what they tell.
type ByName = (&'static [&'static str], Meaning);

/// What a tag means, and when the firm's name knows better.
pub(in crate::import) struct Rule {
    pub key: &'static str,
    pub value: &'static str,
    pub meaning: Meaning,
    /// The first that fits counts.
    pub by_name: &'static [ByName],
}

impl Rule {
    /// "craft=carpenter".
    pub fn tag(&self) -> String {
        format!("{}={}", self.key, self.value)
    }

    /// Whether an element has the tag, alone or among several.
    pub fn applies(&self, tags: &Map<'_>) -> bool {
        let values = tags.get(self.key).and_then(Value::as_str).unwrap_or_default();
        values.split(';').any(|value| value.trim() == self.value)
    }
}

/// The word of `words` with which a word of `name` begins; folded, so that "Änderungs" is
/// "aenderungs". German puts the telling part last, too: words from six letters also count inside.
pub(in crate::import) fn word_in(name: &str, words: &[&'static str]) -> Option<&'static str> {
    let name = format!(" {}", folded(name));
    words
        .iter()
        .copied()
        .find(|word| name.contains(&format!(" {word}")) || (word.len() >= 6 && name.contains(word)))
}

/// Names of whom tests, sells or forwards what workshops make.
pub(in crate::import) const NO_WORKSHOP: &[&str] =
    &["tuev", "dekra", "gtue", "verkaufsniederlassung", "teile und zubehoer"];

const JOINERY: ByName = (&["schreiner", "tischler"], Meaning::Trade("tischler"));
const HAIR: ByName = (&["friseur", "frisoer", "barber"], Meaning::Trade("friseur"));
/// Nail studios train no Kosmetiker.
const NAILS: ByName = (&["nagel", "nails"], Meaning::Unclear);
const SHOES: &[ByName] = &[
    (&["orthopaedieschuh"], Meaning::Trade("orthopaedieschuhmacher")),
    (&["schuhmacher", "schuster", "massschuh"], Meaning::Trade("massschuhmacher")),
];
const ALTERATIONS: ByName = (&["aenderungs"], Meaning::Trade("aenderungsschneider"));
const FURNISHING: &[ByName] =
    &[JOINERY, (&["raumausstatt", "polsterei"], Meaning::Trade("raumausstatter"))];
const PHOTOS: ByName =
    (&["fotograf", "photograph", "fotostudio", "fotoatelier"], Meaning::Trade("fotograf"));
const GOLD: ByName = (&["goldschmied"], Meaning::Trade("gold-silberschmied"));
const CLOCKS: ByName = (&["uhrmacher"], Meaning::Trade("uhrmacher"));
const SWEETS: ByName = (&["konditor"], Meaning::Trade("konditor"));

const fn trade(key: &'static str, value: &'static str, slug: &'static str) -> Rule {
    Rule { key, value, meaning: Meaning::Trade(slug), by_name: &[] }
}

const fn named(
    key: &'static str,
    value: &'static str,
    slug: &'static str,
    by_name: &'static [ByName],
) -> Rule {
    Rule { key, value, meaning: Meaning::Trade(slug), by_name }
}

const fn unclear(key: &'static str, value: &'static str, by_name: &'static [ByName]) -> Rule {
    Rule { key, value, meaning: Meaning::Unclear, by_name }
}

/// All tags that mean something, by key and value.
pub(in crate::import) const RULES: &[Rule] = &[
    trade("craft", "agricultural_engines", "land-baumaschinenmechatroniker"),
    trade("craft", "bakery", "baecker"),
    trade("craft", "basket_maker", "flechtwerkgestalter"),
    trade("craft", "blacksmith", "metallbauer-metallgestaltung"),
    trade("craft", "boatbuilder", "bootsbauer"),
    trade("craft", "bookbinder", "buchbinder"),
    trade("craft", "brewery", "brauer-maelzer"),
    trade("craft", "builder", "maurer"),
    trade("craft", "cabinet_maker", "tischler"),
    trade("craft", "car_painter", "fahrzeuglackierer"),
    // Mappers translate "Schreiner" so; a carpenter is a Zimmerer.
    named("craft", "carpenter", "zimmerer", &[JOINERY]),
    trade("craft", "chimney_sweeper", "schornsteinfeger"),
    trade("craft", "cleaning", "gebaeudereiniger"),
    trade("craft", "clockmaker", "uhrmacher"),
    trade("craft", "confectionery", "konditor"),
    trade("craft", "cooper", "boettcher"),
    trade("craft", "dental_technician", "zahntechniker"),
    named("craft", "dressmaker", "massschneider", &[ALTERATIONS]),
    trade("craft", "electrician", "elektroniker"),
    trade("craft", "electronics_repair", "informationselektroniker"),
    trade("craft", "embroiderer", "textilgestalter-handwerk"),
    trade("craft", "engraver", "graveur"),
    trade("craft", "floorer", "bodenleger"),
    trade("craft", "glassblower", "glasblaeser"),
    trade("craft", "glaziery", "glaser"),
    trade("craft", "goldsmith", "gold-silberschmied"),
    trade("craft", "heating_engineer", "anlagenmechaniker-shk"),
    trade("craft", "hvac", "anlagenmechaniker-shk"),
    trade("craft", "insulation", "waerme-kaelte-schallschutzisolierer"),
    trade("craft", "jeweller", "gold-silberschmied"),
    trade("craft", "joiner", "tischler"),
    trade("craft", "leather", "sattler"),
    trade("craft", "locksmith", "metallbauer"),
    trade("craft", "metal_construction", "metallbauer"),
    unclear("craft", "musical_instrument", &[]),
    trade("craft", "optician", "augenoptiker"),
    trade("craft", "organ_builder", "orgelbauer"),
    trade("craft", "painter", "maler-lackierer"),
    trade("craft", "parquet_layer", "parkettleger"),
    trade("craft", "paver", "strassenbauer"),
    trade("craft", "photographer", "fotograf"),
    trade("craft", "piano_maker", "klavier-cembalobauer"),
    trade("craft", "plasterer", "stuckateur"),
    trade("craft", "plumber", "anlagenmechaniker-shk"),
    trade("craft", "pottery", "keramiker"),
    trade("craft", "print_shop", "medientechnologe-druck"),
    trade("craft", "printer", "medientechnologe-druck"),
    trade("craft", "roofer", "dachdecker"),
    trade("craft", "rope_maker", "seiler"),
    trade("craft", "saddler", "sattler"),
    trade("craft", "sailmaker", "segelmacher"),
    trade("craft", "scaffolder", "geruestbauer"),
    unclear("craft", "sculptor", &[]),
    named("craft", "shoemaker", "massschuhmacher", SHOES),
    trade("craft", "signmaker", "schilder-lichtreklamehersteller"),
    trade("craft", "stonemason", "steinmetz-steinbildhauer"),
    trade("craft", "stove_fitter", "ofen-luftheizungsbauer"),
    trade("craft", "sun_protection", "rollladen-sonnenschutzmechatroniker"),
    named("craft", "tailor", "massschneider", &[ALTERATIONS]),
    trade("craft", "tiler", "fliesen-platten-mosaikleger"),
    trade("craft", "tinsmith", "klempner"),
    trade("craft", "turner", "drechsler"),
    trade("craft", "upholsterer", "raumausstatter"),
    trade("craft", "watchmaker", "uhrmacher"),
    trade("craft", "welder", "metallbauer"),
    trade("craft", "well_drilling", "brunnenbauer"),
    // Of wood, metal or plastic: three trades.
    unclear("craft", "window_construction", &[JOINERY, (&["glaserei"], Meaning::Trade("glaser"))]),
    trade("craft", "winery", "weintechnologe"),
    trade("shop", "bakery", "baecker"),
    named("shop", "beauty", "kosmetiker", &[HAIR, NAILS]),
    trade("shop", "bicycle", "zweiradmechatroniker"),
    trade("shop", "butcher", "fleischer"),
    trade("shop", "car", "automobilkaufmann"),
    trade("shop", "car_repair", "kraftfahrzeugmechatroniker"),
    unclear("shop", "clocks", &[CLOCKS]),
    unclear("shop", "confectionery", &[SWEETS]),
    unclear("shop", "cosmetics", &[(&["kosmetik"], Meaning::Trade("kosmetiker"))]),
    unclear("shop", "curtain", FURNISHING),
    trade("shop", "dry_cleaning", "textilreiniger"),
    unclear("shop", "electrical", &[(&["elektro"], Meaning::Trade("elektroniker"))]),
    trade("shop", "funeral_directors", "bestattungsfachkraft"),
    unclear("shop", "furniture", FURNISHING),
    trade("shop", "glaziery", "glaser"),
    trade("shop", "hairdresser", "friseur"),
    trade("shop", "hearing_aids", "hoerakustiker"),
    unclear("shop", "interior_decoration", FURNISHING),
    unclear("shop", "jewelry", &[GOLD, CLOCKS]),
    unclear("shop", "kitchen", FURNISHING),
    trade("shop", "laundry", "textilreiniger"),
    // A locksmith's shop cuts keys; a Schlosserei is craft=locksmith or metal_construction.
    unclear("shop", "locksmith", &[(&["schlosserei", "metallbau"], Meaning::Trade("metallbauer"))]),
    named("shop", "medical_supply", "orthopaedietechnik-mechaniker", SHOES),
    trade("shop", "motorcycle", "zweiradmechatroniker"),
    trade("shop", "motorcycle_repair", "zweiradmechatroniker"),
    unclear("shop", "musical_instrument", &[]),
    trade("shop", "optician", "augenoptiker"),
    trade("shop", "pastry", "konditor"),
    unclear("shop", "photo", &[PHOTOS]),
    trade("shop", "photo_studio", "fotograf"),
    trade("shop", "pottery", "keramiker"),
    trade("shop", "shoe_repair", "massschuhmacher"),
    unclear("shop", "shoes", SHOES),
    named("shop", "tailor", "massschneider", &[ALTERATIONS]),
    trade("shop", "tyres", "mechaniker-reifen-vulkanisationstechnik"),
    unclear("shop", "watches", &[CLOCKS]),
    unclear("shop", "weapons", &[(&["buechsenmacher"], Meaning::Trade("buechsenmacher"))]),
];
