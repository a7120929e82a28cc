use super::Business;
use crate::search::folded::Folded;

/// What can be searched for in a business, folded once: doing it for each letter that is typed
/// would cost ten thousand firms a frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mentions(Vec<Folded>);

impl Mentions {
    /// Name and address of `business`.
    pub fn of(business: &Business) -> Self {
        let address = &business.address;
        let said = [
            Some(&business.name),
            address.street.as_ref(),
            address.postal_code.as_ref(),
            address.locality.as_ref(),
        ];
        Self(said.into_iter().flatten().map(|text| Folded::new(text)).collect())
    }

    /// Whether `word` occurs.
    pub(super) fn contain(&self, word: &Folded) -> bool {
        self.0.iter().any(|mention| mention.contains(word))
    }
}
