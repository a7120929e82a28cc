//! How large what is seen of a page is.

use serde_json::json;

use crate::{Engine, Outcome, Visit, browser::Browser, until};

/// A size of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// 390 × 844, with touch.
    Phone,
    /// 320 × 568, with touch: the narrowest there is, and a desk's window at 400 %.
    Narrow,
    /// 1280 × 800.
    Desk,
}

/// Firefox lets no window be so narrow, but what is seen of a page can be.
const RESIZE: &str = "\
    const { style } = gBrowser.selectedBrowser;
    for (const [side, length] of [['width', arguments[0]], ['height', arguments[1]]])
        for (const name of [side, `min-${side}`, `max-${side}`]) style.setProperty(name, `${length}px`);";

impl Screen {
    pub(crate) const fn has_touch(self) -> bool {
        !matches!(self, Self::Desk)
    }

    const fn size(self) -> (u32, u32) {
        match self {
            Self::Phone => (390, 844),
            Self::Narrow => (320, 568),
            Self::Desk => (1280, 800),
        }
    }
}

impl Visit {
    /// Goes on with another size of the window, and waits until the page is laid out for it.
    pub fn turn_to(&self, screen: Screen) -> Outcome {
        self.browser().turn_to(screen)?;
        self.draws()?;
        self.rests()
    }
}

impl Browser {
    /// Gives the window that is looked at its size.
    pub(crate) fn fit(&self) -> Outcome {
        let (width, height) = self.screen().size();
        match self.engine() {
            Engine::Chromium => {
                let mobile = self.screen().has_touch();
                let screen = json!({
                    "width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile,
                });
                self.devtools("Emulation.setDeviceMetricsOverride", &screen)?;
                let touch = json!({ "enabled": mobile });
                return self.devtools("Emulation.setTouchEmulationEnabled", &touch).map(drop);
            }
            Engine::Firefox => {
                self.as_browser(RESIZE, &[json!(width), json!(height)])?;
            }
            Engine::WebKit => {
                self.window(width, height)?;
                let (seen, high) = self.seen()?;
                self.window(
                    width + width.saturating_sub(seen),
                    height + height.saturating_sub(high),
                )?;
            }
        }
        until(&format!("{width} × {height} pixels of the page"), || {
            Ok((self.seen()? == (width, height)).then_some(()))
        })
    }

    fn window(&self, width: u32, height: u32) -> Outcome {
        self.post("window/rect", &json!({ "width": width, "height": height })).map(drop)
    }

    /// Pixels of the page that are seen.
    fn seen(&self) -> Outcome<(u32, u32)> {
        Ok(serde_json::from_value(self.script("return [innerWidth, innerHeight]", &[])?)?)
    }
}
