//! More than one window of the same visitor.

use serde_json::json;

use crate::{Engine, Outcome, Visit};

impl Visit {
    /// Opens another window and goes on there.
    pub fn open_window(&self) -> Outcome<String> {
        let window = self.browser().post("window/new", &json!({ "type": "tab" }))?;
        let handle = window["handle"].as_str().unwrap_or_default().to_owned();
        self.turn_to_window(&handle)?;
        if self.browser().engine() == Engine::Firefox {
            self.browser().fit()?;
        }
        self.in_this_window_too()?;
        Ok(handle)
    }

    /// The window that is looked at.
    pub fn window(&self) -> Outcome<String> {
        Ok(self.browser().get("window")?.as_str().unwrap_or_default().to_owned())
    }

    /// All windows, those that a page opened among them.
    pub fn windows(&self) -> Outcome<Vec<String>> {
        let handles = self.browser().get("window/handles")?;
        let handles = handles.as_array().into_iter().flatten().filter_map(|it| it.as_str());
        Ok(handles.map(str::to_owned).collect())
    }

    /// Goes on in another window.
    pub fn turn_to_window(&self, handle: &str) -> Outcome {
        self.browser().post("window", &json!({ "handle": handle })).map(drop)
    }
}
