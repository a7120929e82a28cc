use super::{Admission, TopicExample, TradeId};
use crate::language::Localized;

/// Pay of one year of the apprenticeship, in euros a month before tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PayYear {
    /// Lowest figure of the source.
    pub min: u16,
    /// Highest figure of the source; equal to `min` where it gives one.
    pub max: u16,
}

/// The school certificates that beginners came with, in per cent.
///
/// They may not add up to 100: the source leaves small groups out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Certificates {
    /// None.
    pub none: u8,
    /// Hauptschulabschluss.
    pub secondary: u8,
    /// Mittlerer Abschluss.
    pub intermediate: u8,
    /// Hochschulreife.
    pub university_entrance: u8,
}

/// Where a record's facts come from and from when they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// Name of the source as it is to be shown.
    pub source: String,
    /// Where to read it, `https:` only.
    pub url: Option<String>,
    /// State of the facts, ISO 8601: `2026-09-21` or `2026-09`.
    pub date: String,
}

/// What a trade's page adds to its card.
#[derive(Debug, Clone, PartialEq)]
pub struct TradeDetails {
    /// The trade.
    pub id: TradeId,
    /// Full official name.
    pub official_name: String,
    /// Place in the annexes of the Crafts Code, such as `A30`, if it has one.
    pub annex: Option<String>,
    /// BERUFENET ids, one per specialisation.
    pub berufenet_ids: Vec<u32>,
    /// Classification of occupations KldB 2010, five digits.
    pub kldb: Option<String>,
    /// Pay by year; empty means the source gives none.
    pub pay: Vec<PayYear>,
    /// Whose figures the pay is ("Handwerk", "Industrie"), where the source says so.
    pub pay_area: Option<String>,
    /// Median pay later, in euros a month before tax.
    pub median_salary: Option<u16>,
    /// Certificates of beginners.
    pub certificates: Option<Certificates>,
    /// What one does all day.
    pub activities: Vec<Localized>,
    /// Where one works.
    pub workplaces: Vec<Localized>,
    /// What it asks of a person, a sentence each.
    pub needs: Vec<Localized>,
    /// What is hard about it.
    pub hard: Option<Localized>,
    /// Where it leads that others don't: specialities, further training, a business of one's own.
    pub leads: Option<Localized>,
    /// Which topics of the future it works on, and how.
    pub topics: Vec<TopicExample>,
    /// True where interests and conditions were set by hand for want of a source.
    pub hand_set: bool,
    /// Source of the facts.
    pub provenance: Provenance,
}

impl TradeDetails {
    /// What the Crafts Code asks of who wants to run a business in it.
    pub fn admission(&self) -> Admission {
        Admission::of(self.annex.as_deref())
    }
}
