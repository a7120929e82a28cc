//! What goes beyond W3C WebDriver: Chromium's own commands and logs.

use serde_json::{Value, json};

use crate::{Outcome, browser::Browser};

impl Browser {
    /// A command of the `DevTools` protocol.
    pub fn devtools(&self, command: &str, parameters: &Value) -> Outcome<Value> {
        self.post("goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }

    /// Runs in every page from now on, before the page's own scripts.
    pub(crate) fn before_every_page(&self, source: &str) -> Outcome {
        let source = json!({ "source": source });
        self.devtools("Page.addScriptToEvaluateOnNewDocument", &source).map(drop)
    }

    /// Errors on the console since the last look. Failed loads are among them only if `network`:
    /// where a test breaks the network they are what it asked for.
    pub(crate) fn console_errors(&self, network: bool) -> Outcome<Vec<String>> {
        let log = self.post("se/log", &json!({ "type": "browser" }))?;
        let entries = log.as_array().into_iter().flatten();
        Ok(entries
            .filter(|entry| entry["level"] == "SEVERE" && (network || entry["source"] != "network"))
            .map(|entry| entry["message"].as_str().unwrap_or_default().to_owned())
            .collect())
    }

    /// Addresses that the browser asked for since the last look.
    pub(crate) fn requests(&self) -> Outcome<Vec<String>> {
        let log = self.post("se/log", &json!({ "type": "performance" }))?;
        let mut addresses = Vec::new();
        for entry in log.as_array().into_iter().flatten() {
            let event: Value = serde_json::from_str(entry["message"].as_str().unwrap_or("null"))?;
            if event["message"]["method"] == "Network.requestWillBeSent"
                && let Some(address) = event["message"]["params"]["request"]["url"].as_str()
            {
                addresses.push(address.to_owned());
            }
        }
        Ok(addresses)
    }
}
