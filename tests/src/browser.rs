//! One browser with a fresh profile, over W3C WebDriver.

use std::{
    cell::Cell,
    env, fs,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicU32, Ordering},
};

use serde_json::{Value, json};

use crate::{
    Broken, Engine, Key, Outcome, Screen, base64, crash, driver::Driver, http, session::Person,
    until,
};

/// WebDriver's name for the property that holds an element's key.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Where the middle of an element is in the window.
const MIDDLE: &str = "\
    const { left, top, width, height } = arguments[0].getBoundingClientRect();
    return [left + width / 2, top + height / 2].map(Math.round);";

static PROFILES: AtomicU32 = AtomicU32::new(0);

/// A browser that is closed, with its profile, when this is dropped.
#[derive(Debug)]
pub struct Browser {
    engine: Engine,
    driver: Driver,
    session: String,
    profile: PathBuf,
    screen: Cell<Screen>,
    person: Person,
}

/// Something on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element(String);

impl Browser {
    pub(crate) fn start(engine: Engine, screen: Screen, little_motion: bool) -> Outcome<Self> {
        let number = PROFILES.fetch_add(1, Ordering::Relaxed);
        let profile = env::temp_dir().join(format!("packan-profile-{}-{number}", process::id()));
        fs::create_dir_all(&profile)?;
        let person = Person { touch: screen.has_touch(), little_motion };
        let (driver, session) = Self::start_with(engine, &profile, person)?;
        let browser = Self { engine, driver, session, profile, screen: Cell::new(screen), person };
        browser.fit()?;
        if little_motion && engine == Engine::Chromium {
            browser.prefer(&[("prefers-reduced-motion", "reduce")])?;
        }
        Ok(browser)
    }

    /// Which browser it is.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    pub(crate) fn screen(&self) -> Screen {
        self.screen.get()
    }

    pub(crate) fn turn_to(&self, screen: Screen) -> Outcome {
        self.screen.set(screen);
        self.fit()
    }

    /// Ends the browser as a crash would, in the middle of whatever it does, and starts it again
    /// with what its profile has by then.
    pub(crate) fn crash(&mut self) -> Outcome {
        crash::kill_descendants(self.driver.id())?;
        // The lock of a browser that nobody closed.
        for lock in ["SingletonLock", "SingletonSocket", "SingletonCookie", "lock", ".parentlock"] {
            let _absent = fs::remove_file(self.profile.join(lock));
        }
        (self.driver, self.session) = Self::start_with(self.engine, &self.profile, self.person)?;
        self.fit()
    }

    fn start_with(engine: Engine, profile: &Path, person: Person) -> Outcome<(Driver, String)> {
        let wanted = engine.capabilities(profile, person);
        let wanted = json!({ "capabilities": { "alwaysMatch": wanted } });
        let driver = Driver::start(engine, profile, person)?;
        let answer = http::ask(driver.address(), "POST", "/session", Some(&wanted))?;
        let session = answer["sessionId"].as_str().unwrap_or_default().to_owned();
        Ok((driver, session))
    }

    pub(crate) fn post(&self, command: &str, body: &Value) -> Outcome<Value> {
        self.ask("POST", command, Some(body))
    }

    pub(crate) fn get(&self, command: &str) -> Outcome<Value> {
        self.ask("GET", command, None)
    }

    /// Runs a function's body in the page.
    pub fn script(&self, body: &str, arguments: &[Value]) -> Outcome<Value> {
        self.post("execute/sync", &json!({ "script": body, "args": arguments }))
    }

    /// Elements now on the page. `WebKit` gives up if one of them goes while it lists them; then it
    /// is asked anew.
    pub fn find(&self, css: &str) -> Outcome<Vec<Element>> {
        let wanted = json!({ "using": "css selector", "value": css });
        let found = until("elements that stay", || match self.post("elements", &wanted) {
            Err(Broken(message)) if message.contains("stale element") => Ok(None),
            found => found.map(Some),
        })?;
        let found = found.as_array().into_iter().flatten();
        Ok(found.filter_map(|it| Some(Element(it[ELEMENT].as_str()?.to_owned()))).collect())
    }

    /// What assistive technology calls an element; nothing if it does not know it, which WebKit takes
    /// for an error.
    pub fn name(&self, element: &Element) -> Outcome<String> {
        let name = self.get(&format!("element/{}/computedlabel", element.0));
        match name {
            Err(Broken(message))
                if self.engine == Engine::WebKit && message.contains("unknown error") =>
            {
                Ok(String::new())
            }
            name => Ok(name?.as_str().unwrap_or_default().to_owned()),
        }
    }

    /// What assistive technology takes an element for: `button`, `link`.
    pub fn role(&self, element: &Element) -> Outcome<String> {
        let role = self.get(&format!("element/{}/computedrole", element.0))?;
        Ok(role.as_str().unwrap_or_default().to_owned())
    }

    /// The element that keys go to.
    pub fn focused(&self) -> Outcome<Element> {
        let found = self.get("element/active")?;
        let key = found[ELEMENT].as_str();
        Ok(Element(key.ok_or_else(|| Broken("nothing has the focus".to_owned()))?.to_owned()))
    }

    /// Clicks as a person does: scrolls there and presses what lies on top.
    pub fn click(&self, element: &Element) -> Outcome {
        // The driver leaves alone what is on screen already, be it under the menu.
        let there = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        self.script(there, &[json!({ ELEMENT: element.0 })])?;
        self.post(&format!("element/{}/click", element.0), &json!({})).map(drop)
    }

    /// Writes into a field, letter by letter.
    pub fn write(&self, field: &Element, text: &str) -> Outcome {
        self.post(&format!("element/{}/value", field.0), &json!({ "text": text })).map(drop)
    }

    /// Presses and releases a key.
    pub fn press(&self, key: Key) -> Outcome {
        let actions = ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": key.code() }));
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": actions });
        self.post("actions", &json!({ "actions": [keyboard] })).map(drop)
    }

    /// Types into whatever has the focus.
    pub fn type_text(&self, text: &str) -> Outcome {
        let actions: Vec<Value> = text
            .chars()
            .flat_map(|key| {
                ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": key.to_string() }))
            })
            .collect();
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": actions });
        self.post("actions", &json!({ "actions": [keyboard] })).map(drop)
    }

    /// Drags an element by so many pixels to the right and down, in a third of a second.
    pub fn drag(&self, element: &Element, right: i32, down: i32) -> Outcome {
        self.drag_and_rest(element, right, down, 0)
    }

    /// The same, and rests for so many milliseconds before letting go.
    pub fn drag_and_rest(&self, element: &Element, right: i32, down: i32, rest: u32) -> Outcome {
        let middle = self.script(MIDDLE, &[json!({ ELEMENT: element.0 })])?;
        let (x, y): (i32, i32) = serde_json::from_value(middle)?;
        // WebKit's driver has no finger.
        let kind = if self.engine == Engine::WebKit { "mouse" } else { "touch" };
        let pointer = json!({ "type": "pointer", "id": kind, "parameters": { "pointerType": kind },
            "actions": [
                { "type": "pointerMove", "x": x, "y": y, "duration": 0 },
                { "type": "pointerDown", "button": 0 },
                { "type": "pointerMove", "x": x + right, "y": y + down, "duration": 300 },
                { "type": "pause", "duration": rest },
                { "type": "pointerUp", "button": 0 },
            ] });
        self.post("actions", &json!({ "actions": [pointer] })).map(drop)
    }

    /// Opens an address of whatever site.
    pub fn go_to(&self, address: &str) -> Outcome {
        self.post("url", &json!({ "url": address })).map(drop)
    }

    /// Goes on inside a frame of the page.
    pub fn enter(&self, frame: &Element) -> Outcome {
        self.post("frame", &json!({ "id": { ELEMENT: frame.0 } })).map(drop)
    }

    /// Goes on in the page around all frames.
    pub fn leave_frames(&self) -> Outcome {
        self.post("frame", &json!({ "id": null })).map(drop)
    }

    /// All cookies that the page or the frame would be sent with.
    pub fn cookies(&self) -> Outcome<Value> {
        self.get("cookie")
    }

    /// A step in the history: `back` or `forward`.
    pub fn step(&self, direction: &str) -> Outcome {
        self.post(direction, &json!({})).map(drop)
    }

    /// What is to be seen, as a PNG.
    pub fn screenshot(&self) -> Outcome<Vec<u8>> {
        let picture = self.get("screenshot")?;
        let bytes = picture.as_str().and_then(base64::decode);
        bytes.ok_or_else(|| Broken("the picture is not Base64".to_owned()))
    }

    /// Takes a picture of what is to be seen.
    pub fn picture(&self, to: &Path) -> Outcome {
        fs::write(to, self.screenshot()?)?;
        Ok(())
    }

    /// The last lines that the browser and its driver wrote.
    pub(crate) fn said(&self) -> Vec<String> {
        self.driver.said()
    }

    fn ask(&self, method: &str, command: &str, body: Option<&Value>) -> Outcome<Value> {
        let path = format!("/session/{}/{command}", self.session);
        http::ask(self.driver.address(), method, &path, body)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Ending the driver alone would leave the browser behind. Nothing to do if it is gone.
        let session = format!("/session/{}", self.session);
        let _closed = http::ask(self.driver.address(), "DELETE", &session, None);
        let _removed = fs::remove_dir_all(&self.profile);
    }
}
