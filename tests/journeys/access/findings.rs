//! What is found on many pages, told all at once.

use packan_tests::{Outcome, ensure};
use serde_json::Value;

/// Sentences about what keeps people from using a page.
#[derive(Debug, Default)]
pub(super) struct Findings(Vec<String>);

impl Findings {
    /// Notes a list of sentences, with where and how the page was looked at.
    pub(super) fn note(&mut self, place: &str, list: &Value) {
        let sentences = list.as_array().into_iter().flatten().filter_map(Value::as_str);
        self.0.extend(sentences.map(|it| format!("{place}: {it}")));
    }

    /// Whether one of them has these words.
    pub(super) fn tell_of(&self, words: &str) -> bool {
        self.0.iter().any(|it| it.contains(words))
    }

    /// Fails if anything was found.
    pub(super) fn verdict(self) -> Outcome {
        ensure(self.0.is_empty(), format!("{} findings:\n{}", self.0.len(), self.0.join("\n")))
    }
}
