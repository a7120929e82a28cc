use super::TradeId;
use crate::language::Language;

/// What people call a trade, or the things it is about: "Schreiner", "Möbel".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aliases {
    /// The trade.
    pub id: TradeId,
    /// In German.
    pub de: Vec<String>,
    /// In English.
    pub en: Vec<String>,
}

impl Aliases {
    /// Those of `language`.
    pub fn get(&self, language: Language) -> &[String] {
        match language {
            Language::German => &self.de,
            Language::English => &self.en,
        }
    }
}
