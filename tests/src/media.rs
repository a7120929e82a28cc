//! For whom and for what a page is laid out: what the person prefers, screen or paper.

use serde_json::{Value, json};

use crate::{Broken, Engine, Outcome, Visit, base64, browser::Browser, left_out, until};

/// Has Firefox take a theme for the person's, whatever the machine says.
const FIREFOX_THEME: &str = "\
    const themes = ['dark', 'light'];
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', themes.indexOf(arguments[0]));";
const FIREFOX_MOTION: &str =
    "Services.prefs.setIntPref('ui.prefersReducedMotion', Number(arguments[0] === 'reduce'))";
const FIREFOX_MEDIUM: &str =
    "gBrowser.selectedBrowser.browsingContext.mediumOverride = arguments[0]";

impl Browser {
    /// What the person prefers from now on, such as `prefers-color-scheme` `dark`. `WebKit` is told
    /// of nothing once it runs.
    pub fn prefer(&self, preferences: &[(&str, &str)]) -> Outcome {
        match self.engine() {
            Engine::Chromium => {
                let features: Vec<Value> = preferences
                    .iter()
                    .map(|(name, value)| json!({ "name": name, "value": value }))
                    .collect();
                self.devtools("Emulation.setEmulatedMedia", &json!({ "features": features }))
                    .map(drop)
            }
            Engine::Firefox => preferences.iter().try_for_each(|(name, value)| {
                let told = match *name {
                    "prefers-color-scheme" => FIREFOX_THEME,
                    "prefers-reduced-motion" => FIREFOX_MOTION,
                    _ => return Err(Broken(format!("Firefox can't be told of {name}"))),
                };
                self.as_browser(told, &[json!(value)])?;
                // The page hears of it later.
                let query = format!("({name}: {value})");
                until(&query, || {
                    let heard =
                        self.script("return matchMedia(arguments[0]).matches", &[json!(query)])?;
                    Ok((heard == true).then_some(()))
                })
            }),
            Engine::WebKit => Err(Broken("WebKit can't be told what somebody prefers".to_owned())),
        }
    }

    fn laid_out_for(&self, medium: &str) -> Outcome {
        if self.engine() == Engine::Firefox {
            return self.as_browser(FIREFOX_MEDIUM, &[json!(medium)]).map(drop);
        }
        self.devtools("Emulation.setEmulatedMedia", &json!({ "media": medium })).map(drop)
    }

    /// The PDF that somebody gets who prints to one in Chromium: paper and margins are those that the
    /// page wants, which W3C's command has no wish for.
    pub fn pdf(&self) -> Outcome<Vec<u8>> {
        let wishes = json!({ "preferCSSPageSize": true, "printBackground": true });
        let printed = self.devtools("Page.printToPDF", &wishes)?;
        let bytes = printed["data"].as_str().and_then(base64::decode);
        bytes.ok_or_else(|| Broken("the PDF is not Base64".to_owned()))
    }
}

impl Visit {
    /// Looks at the page as it is laid out for the printer. `WebKit` does not show that on a screen;
    /// there this part is left out.
    pub fn on_paper(&self, look: impl FnOnce(&Self) -> Outcome) -> Outcome {
        if self.browser().engine() == Engine::WebKit {
            return left_out::note(Engine::WebKit, "a part of it: it shows no paper on the screen");
        }
        self.browser().laid_out_for("print")?;
        let outcome = look(self);
        self.browser().laid_out_for("")?;
        outcome
    }
}
