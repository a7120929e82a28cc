//! What goes beyond W3C WebDriver: Chromium's own commands and logs.

use serde_json::{Value, json};

use crate::{Broken, Outcome, base64, browser::Browser};

impl Browser {
    /// A command of the `DevTools` protocol.
    pub fn devtools(&self, command: &str, parameters: &Value) -> Outcome<Value> {
        self.post("goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }

    /// A phone's or a desk's screen from now on.
    pub(crate) fn screen(&self, width: u32, height: u32, mobile: bool) -> Outcome {
        let screen = json!({
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile,
        });
        self.devtools("Emulation.setDeviceMetricsOverride", &screen)?;
        self.devtools("Emulation.setTouchEmulationEnabled", &json!({ "enabled": mobile })).map(drop)
    }

    /// What the person prefers, such as `prefers-color-scheme` `dark`.
    pub fn prefer(&self, preferences: &[(&str, &str)]) -> Outcome {
        let features: Vec<Value> = preferences
            .iter()
            .map(|(name, value)| json!({ "name": name, "value": value }))
            .collect();
        self.devtools("Emulation.setEmulatedMedia", &json!({ "features": features })).map(drop)
    }

    /// Lays the page out as for the printer, or as for the screen again.
    pub fn on_paper(&self, printed: bool) -> Outcome {
        let media = json!({ "media": if printed { "print" } else { "" } });
        self.devtools("Emulation.setEmulatedMedia", &media).map(drop)
    }

    /// The PDF that somebody gets who prints to one: paper and margins are those that the page wants.
    pub fn pdf(&self) -> Outcome<Vec<u8>> {
        let wishes = json!({ "preferCSSPageSize": true, "printBackground": true });
        let printed = self.devtools("Page.printToPDF", &wishes)?;
        let bytes = printed["data"].as_str().and_then(base64::decode);
        bytes.ok_or_else(|| Broken("the PDF is not Base64".to_owned()))
    }

    /// Runs in every page from now on, before the page's own scripts.
    pub fn before_every_page(&self, source: &str) -> Outcome {
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

    /// What stands on the console by now is nothing to look at.
    pub fn forget_console(&self) -> Outcome {
        self.console_errors(true).map(drop)
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
