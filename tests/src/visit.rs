//! What a visitor does and sees.

use std::{cell::RefCell, net::SocketAddr};

use serde_json::json;
use xtask::server::{Running, Site};

use crate::{
    Broken, Engine, Key, Outcome,
    browser::{Browser, Element},
    ensure, until,
};

/// Whether the service worker serves this page, which it does once it has every file of its list, and
/// the feed's files are kept, but for those of firms.
const KEPT: &str = "\
    return (async () => {
        if (!navigator.serviceWorker?.controller) return false;
        const names = await caches.keys();
        const count = async (part) => {
            const name = names.find((name) => name.includes(part));
            return name ? (await (await caches.open(name)).keys()).length : 0;
        };
        // Index, trades, details of each group, aliases, borders.
        return (await count('precache')) >= 10 && (await count('packan-feed')) >= 12;
    })();";

/// A visitor with a browser at a running site.
#[derive(Debug)]
pub struct Visit {
    browser: Browser,
    site: Site,
    running: Option<Running>,
    address: SocketAddr,
    base: String,
    /// What runs before every page, as far as the browser and not the site sees to it.
    pub(crate) scripts: RefCell<Vec<String>>,
}

impl Visit {
    pub(crate) fn new(browser: Browser, site: Site, running: Running, base: String) -> Self {
        let address = running.address();
        Self { browser, site, running: Some(running), address, base, scripts: RefCell::default() }
    }

    /// The browser itself.
    pub fn browser(&self) -> &Browser {
        &self.browser
    }

    /// The site, whose faults can be switched and whose log can be read.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// Such as `http://127.0.0.1:40123`.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Takes the site off the net.
    pub fn go_offline(&mut self) {
        self.running = None;
    }

    /// Puts it back where it was.
    pub fn go_online(&mut self) -> Outcome {
        self.running = Some(self.site.start(self.address)?);
        Ok(())
    }

    /// Ends the browser in the middle of whatever it does, and starts it again with its profile.
    pub fn crash(&mut self) -> Outcome {
        self.browser.crash()?;
        self.in_this_window_too()
    }

    /// Opens a page, given without the path that the app lies under.
    pub fn open(&self, path: &str) -> Outcome {
        let address = format!("{}{}{}", self.origin(), self.base.trim_end_matches('/'), path);
        self.browser.post("url", &json!({ "url": address })).map(drop)
    }

    /// Opens a page and waits until the app is interactive.
    pub fn start_at(&self, path: &str) -> Outcome {
        self.open(path)?;
        self.ready()
    }

    /// Waits until nothing more is about to change: data, fonts and pictures are there.
    pub fn settles(&self) -> Outcome {
        self.vanishes("[aria-busy='true']")?;
        until("fonts and pictures", || {
            let source = "return document.fonts.status === 'loaded' && [...document.images].every((it) => it.complete || it.loading === 'lazy')";
            Ok((self.browser.script(source, &[])? == true).then_some(()))
        })
    }

    /// Waits until what is to be seen by now has been drawn.
    pub fn draws(&self) -> Outcome {
        let twice = "return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))";
        self.browser.script(twice, &[]).map(drop)
    }

    /// Waits until nothing moves or changes its colour any more.
    pub fn rests(&self) -> Outcome {
        until("everything to rest", || {
            // What is far away and not painted does not go on, and so never ends.
            let source = "return document.getAnimations().every((it) => it.playState !== 'running' || !it.effect.target.checkVisibility({ contentVisibilityAuto: true }))";
            Ok((self.browser.script(source, &[])? == true).then_some(()))
        })
    }

    /// Loads the page anew. Firefox's driver goes past the service worker, as a person hardly ever
    /// does, so there the page reloads itself.
    pub fn reload(&self) -> Outcome {
        if self.browser.engine() == Engine::Firefox {
            let reload = "document.documentElement.removeAttribute('data-ready'); setTimeout(() => location.reload());";
            self.browser.script(reload, &[])?;
        } else {
            self.browser.post("refresh", &json!({}))?;
        }
        self.ready()
    }

    /// Waits until the app is interactive.
    pub fn ready(&self) -> Outcome {
        self.appears("html[data-ready]").map(drop)
    }

    /// Waits until the document says that its feed is `fresh`, `cached`, `embedded` or `failed`.
    pub fn feed_is(&self, state: &str) -> Outcome {
        self.appears(&format!("html[data-feed='{state}']")).map(drop)
    }

    /// Path and query of the page, without the path that the app lies under.
    pub fn place(&self) -> Outcome<String> {
        let place = self.browser.script("return location.pathname + location.search", &[])?;
        let place = place.as_str().unwrap_or_default();
        place
            .strip_prefix(self.base.trim_end_matches('/'))
            .map(str::to_owned)
            .ok_or_else(|| Broken(format!("{place} is outside of {}", self.base)))
    }

    /// Waits until the page is one whose path starts so.
    pub fn arrives_at(&self, start: &str) -> Outcome {
        until(&format!("a page at {start}"), || Ok(self.place()?.starts_with(start).then_some(())))
    }

    /// Waits for an element that can be seen.
    pub fn appears(&self, css: &str) -> Outcome<Element> {
        until(css, || Ok(self.browser.find(css)?.into_iter().next()))
    }

    /// Waits until no such element is left.
    pub fn vanishes(&self, css: &str) -> Outcome {
        until(&format!("no {css}"), || Ok(self.browser.find(css)?.is_empty().then_some(())))
    }

    /// Waits for at least so many.
    pub fn appear(&self, least: usize, css: &str) -> Outcome {
        until(&format!("{least} of {css}"), || {
            Ok((self.browser.find(css)?.len() >= least).then_some(()))
        })
    }

    /// The text of the first such element, as it is to be seen.
    pub fn text(&self, css: &str) -> Outcome<String> {
        self.appears(css)?;
        let source = "return document.querySelector(arguments[0])?.innerText.trim() ?? ''";
        Ok(self.browser.script(source, &[json!(css)])?.as_str().unwrap_or_default().to_owned())
    }

    /// An attribute of the first such element.
    pub fn attribute(&self, css: &str, name: &str) -> Outcome<Option<String>> {
        let source = "return document.querySelector(arguments[0])?.getAttribute(arguments[1])";
        let value = self.browser.script(source, &[json!(css), json!(name)])?;
        Ok(value.as_str().map(str::to_owned))
    }

    /// An attribute of every such element, in the order of the page.
    pub fn attributes(&self, css: &str, name: &str) -> Outcome<Vec<String>> {
        let source = "return [...document.querySelectorAll(arguments[0])].map((it) => it.getAttribute(arguments[1]) ?? '')";
        let values = self.browser.script(source, &[json!(css), json!(name)])?;
        let texts = values.as_array().into_iter().flatten().filter_map(|value| value.as_str());
        Ok(texts.map(str::to_owned).collect())
    }

    /// Waits until the page says so somewhere.
    pub fn says(&self, words: &str) -> Outcome {
        until(&format!("the words “{words}”"), || {
            let source = "return document.body?.innerText.includes(arguments[0])";
            Ok((self.browser.script(source, &[json!(words)])? == true).then_some(()))
        })
    }

    /// Waits for an element and clicks it.
    pub fn click(&self, css: &str) -> Outcome {
        let element = self.appears(css)?;
        self.browser.click(&element)
    }

    /// Waits for the button with exactly this accessible name and clicks it.
    pub fn press(&self, name: &str) -> Outcome {
        let button = until(&format!("the button “{name}”"), || {
            for button in self.browser.find("button")? {
                if self.browser.name(&button)? == name {
                    return Ok(Some(button));
                }
            }
            Ok(None)
        })?;
        self.browser.click(&button)
    }

    /// Waits for the current card and returns its trade.
    pub fn card(&self) -> Outcome<String> {
        until("a card", || self.attribute("[data-card]", "data-card"))
    }

    /// Answers with a key and waits until the card has gone.
    pub fn answer(&self, key: Key) -> Outcome {
        let card = self.card()?;
        self.browser.press(key)?;
        self.vanishes(&format!("[data-card='{card}']"))
    }

    /// Answers so many cards, one key after the other.
    pub fn answer_many(&self, count: usize) -> Outcome {
        let keys = [Key::Right, Key::Left, Key::Up, Key::Down, Key::Left];
        keys.into_iter().cycle().take(count).try_for_each(|key| self.answer(key))
    }

    /// What the device keeps under a key.
    pub fn stored(&self, key: &str) -> Outcome<Option<String>> {
        let value =
            self.browser.script("return localStorage.getItem(arguments[0])", &[json!(key)])?;
        Ok(value.as_str().map(str::to_owned))
    }

    /// Checks that the record has nothing in it but a deck's seed.
    pub fn keeps_nothing_of_anybody(&self) -> Outcome {
        let kept = self.stored("packan.saved")?.unwrap_or_default();
        let blank = packan_feed::saved::read(&kept).is_ok_and(|saved| saved.is_blank());
        ensure(blank, format!("this was left: {kept}"))
    }

    /// Waits until the app and all trades' details are kept on the device.
    pub fn is_kept(&self) -> Outcome {
        until("the app to be kept", || {
            let kept = self.browser.script(KEPT, &[])?;
            Ok((kept == true).then_some(()))
        })
    }

    /// Checks that the page has a headline and a title of its own.
    pub fn is_a_page(&self) -> Outcome {
        let headline = self.text("h1")?;
        ensure(!headline.is_empty(), "the headline is empty")?;
        let title = self.browser.get("title")?;
        ensure(title.as_str() != Some(""), format!("“{headline}” has no title"))
    }
}
