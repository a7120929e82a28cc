//! `campaign.….json`: what the pages about region, careers and publisher show beside the index.

mod read;
pub(crate) mod shape;
mod write;

use packan_domain::{language::Localized, region::RegionFact, trade::Provenance};

pub use read::read_campaign;
pub use write::write_campaign;

/// What a region's campaign says beside its index.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Campaign {
    /// Figures beyond those of the index.
    pub facts: Vec<RegionFact>,
    /// How the region came to be what it is, station by station.
    pub story: Vec<Station>,
    /// What others offer that helps at a moment.
    pub tools: Vec<Tool>,
    /// Who answers for the publication.
    pub imprint: Imprint,
    /// How accessible the publication is.
    pub accessibility: AccessibilityStatement,
}

/// A station of the region's story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Station {
    /// When: a day, month or year in ISO 8601.
    pub date: String,
    /// What happened, in a few words.
    pub title: Localized,
    /// What happened, in a sentence or two.
    pub text: Localized,
    /// A picture by emoji code point.
    pub picture: Option<String>,
    /// Who says so.
    pub provenance: Provenance,
}

/// Something that others offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tool {
    /// Key by which a view asks for it: `interest-test`.
    pub key: String,
    /// Name as it is to be shown.
    pub name: String,
    /// What one gets there.
    pub text: Localized,
    /// Where it is, `https:` only.
    pub url: String,
}

/// Who answers for the publication by law (§ 5 `DDG`, § 18 `MStV`); the name is the publisher's.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Imprint {
    /// Street and number.
    pub street: Option<String>,
    /// Postcode and town.
    pub town: Option<String>,
    /// Who represents the publisher.
    pub represented_by: Option<String>,
    /// E-mail address, ready for `mailto:`.
    pub email: Option<String>,
    /// Telephone number, ready for `tel:`.
    pub telephone: Option<String>,
    /// Who answers for the texts, with an address (§ 18 section 2 `MStV`).
    pub responsible: Option<String>,
    /// VAT identification number; who has none leaves it out.
    pub vat_id: Option<String>,
}

/// A part of the imprint without which it must not be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImprintPart {
    /// Street and number.
    Street,
    /// Postcode and town.
    Town,
    /// Who represents the publisher.
    RepresentedBy,
    /// E-mail address.
    Email,
    /// Telephone number.
    Telephone,
    /// Who answers for the texts.
    Responsible,
}

impl ImprintPart {
    /// Every part, in the order of a letter.
    pub const ALL: [Self; 6] = [
        Self::Street,
        Self::Town,
        Self::RepresentedBy,
        Self::Telephone,
        Self::Email,
        Self::Responsible,
    ];

    /// The field of the content that has it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Street => "street",
            Self::Town => "town",
            Self::RepresentedBy => "represented_by",
            Self::Email => "email",
            Self::Telephone => "telephone",
            Self::Responsible => "responsible",
        }
    }
}

impl Imprint {
    /// What the imprint says of a part.
    pub fn part(&self, part: ImprintPart) -> Option<&str> {
        match part {
            ImprintPart::Street => &self.street,
            ImprintPart::Town => &self.town,
            ImprintPart::RepresentedBy => &self.represented_by,
            ImprintPart::Email => &self.email,
            ImprintPart::Telephone => &self.telephone,
            ImprintPart::Responsible => &self.responsible,
        }
        .as_deref()
    }

    /// The parts that are still to be filled in.
    pub fn missing(&self) -> Vec<ImprintPart> {
        ImprintPart::ALL.into_iter().filter(|part| self.part(*part).is_none()).collect()
    }
}

/// How accessible the publication is (§ 10e BGG NRW or what holds elsewhere).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AccessibilityStatement {
    /// The day of the last test, ISO 8601; `None` until somebody tested it.
    pub tested: Option<String>,
    /// How it was tested.
    pub method: Option<Localized>,
    /// What is known to fall short.
    pub gaps: Vec<Localized>,
    /// Where to complain when the publisher does not help.
    pub body: Option<ArbitrationBody>,
}

/// Where to complain when the publisher does not help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArbitrationBody {
    /// Name as it is to be shown.
    pub name: String,
    /// E-mail address, ready for `mailto:`.
    pub email: Option<String>,
    /// Website, `https:` only.
    pub url: Option<String>,
    /// The publisher made sure that it is the right one.
    pub confirmed: bool,
}
