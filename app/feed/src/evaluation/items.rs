use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{Expected, FeedError, Reason};

/// An item of an interest inventory, used as a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its column in the answers: `R1`.
    pub id: String,
    /// The scale it belongs to: `R`.
    pub scale: String,
}

/// Reads a list of items: `[{"id":"R1","scale":"R"}, …]`.
///
/// Errors: [`FeedError::NotJson`]; [`FeedError::Shape`] if it is no list of items, empty, or has an
/// item twice.
pub fn read_items(bytes: &[u8]) -> Result<Vec<Item>, FeedError> {
    let value: serde_json::Value = serde_json::from_slice(bytes).map_err(|_| FeedError::NotJson)?;
    let shape = |reason| FeedError::Shape { field: "items", reason };
    let items: Vec<Item> = serde_json::from_value(value)
        .map_err(|_| shape(Reason::Malformed { expected: Expected::InventoryItems }))?;
    let ids: BTreeSet<&str> = items.iter().map(|item| item.id.as_str()).collect();
    if items.is_empty() {
        return Err(shape(Reason::Missing));
    }
    if ids.len() < items.len() {
        return Err(shape(Reason::Duplicate));
    }
    Ok(items)
}

/// The scales of `items` in the order in which they first appear, and each item's place in it.
pub fn scale_names(items: &[Item]) -> (Vec<String>, Vec<usize>) {
    let mut names: Vec<String> = Vec::new();
    let place = |item: &Item| {
        names.iter().position(|name| *name == item.scale).unwrap_or_else(|| {
            names.push(item.scale.clone());
            names.len() - 1
        })
    };
    let places = items.iter().map(place).collect();
    (names, places)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_read_and_scales_named_in_order() {
        let items = read_items(
            br#"[{"id":"B1","scale":"B"},{"id":"A1","scale":"A"},{"id":"B2","scale":"B"}]"#,
        );
        let (names, places) = scale_names(&items.unwrap());
        assert_eq!((names, places), (vec!["B".to_owned(), "A".to_owned()], vec![0, 1, 0]));
    }

    #[test]
    fn what_is_no_list_of_items_is_refused() {
        let error = |text: &str| read_items(text.as_bytes()).unwrap_err().to_string();
        assert_eq!(error("<html>"), "not a JSON object");
        assert_eq!(error("[]"), "items: is missing");
        assert_eq!(error(r#"{"id":1}"#), "items: is not a list of objects with id and scale");
        assert_eq!(
            error(r#"[{"id":"A","scale":"A"},{"id":"A","scale":"B"}]"#),
            "items: repeats an earlier record"
        );
    }
}
