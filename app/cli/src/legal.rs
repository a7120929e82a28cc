//! What the law asks of who publishes, and the content does not say yet.

use packan_feed::{Campaign, Publisher};

use crate::{Problem, messages::Message};

/// What is still to be filled in. It is no problem of the feed, which works without; the app marks
/// it on its pages.
pub fn to_fill_in(
    publisher: Option<&Publisher>,
    campaign: &Campaign,
    [index, file]: [&str; 2],
) -> Vec<Problem> {
    let mut notes = Vec::new();
    let mut note = |file: &str, record: &str, field: &str, what| {
        notes.push(Problem::new(file, record, field, what));
    };
    if publisher.is_none() {
        note(index, "publisher", "name", Message::ToFillIn);
    }
    for part in campaign.imprint.missing() {
        note(file, "imprint", part.key(), Message::ToFillIn);
    }
    let statement = &campaign.accessibility;
    if statement.tested.is_none() || statement.method.is_none() {
        note(file, "accessibility", "tested", Message::ToFillIn);
    }
    match &statement.body {
        None => note(file, "accessibility", "body", Message::ToFillIn),
        Some(body) if !body.confirmed => {
            note(file, "accessibility", "body", Message::ToConfirm(body.name.clone()));
        }
        Some(_) => {}
    }
    notes
}
