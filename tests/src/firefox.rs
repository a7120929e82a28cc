//! What goes beyond W3C WebDriver in Firefox: scripts that may do what the browser itself may.

use serde_json::{Value, json};

use crate::{Outcome, browser::Browser};

impl Browser {
    /// Runs a function's body in the browser's own window instead of the page.
    pub(crate) fn as_browser(&self, body: &str, arguments: &[Value]) -> Outcome<Value> {
        self.post("moz/context", &json!({ "context": "chrome" }))?;
        let outcome = self.script(body, arguments);
        self.post("moz/context", &json!({ "context": "content" }))?;
        outcome
    }
}
