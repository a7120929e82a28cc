//! Getting around with the keyboard.

use crate::{Broken, Engine, Key, Outcome, Visit, browser::Element, ensure};

/// Stops of a key on one page: more would tire anybody.
const MOST_STEPS: usize = 40;

/// Whether what has the focus is in the window, not under something else, and marked.
const SHOWS_FOCUS: &str = "\
    const it = document.activeElement;
    const box = it.getBoundingClientRect();
    // Of a long text WebKit brings the line with the caret into the window, and not its middle.
    const lines = it.matches('textarea');
    const top_edge = lines ? Math.max(box.top, 0) : box.top;
    const end = lines ? Math.min(box.bottom, innerHeight) : box.bottom;
    const x = box.left + box.width / 2, y = (top_edge + end) / 2;
    const inside = x > 0 && y > 0 && x < innerWidth && y < innerHeight;
    const top = inside && document.elementFromPoint(x, y);
    const open = top && (it.contains(top) || top.contains(it) || it.closest('label')?.contains(top));
    const marked = (style) => style.outlineStyle != 'none' && parseFloat(style.outlineWidth) >= 2;
    // What stands for a radio button, and the face of an answer, are marked in its place.
    const faces = [it, it.matches('.choice__input') && it.nextElementSibling, it.querySelector(':scope > .answer__face')];
    const drawn = faces.filter(Boolean).some((face) => marked(getComputedStyle(face)) || marked(getComputedStyle(face, '::after')));
    return (inside && Boolean(open) && drawn) || `${it.outerHTML.slice(0, 200)} inside ${inside} open ${Boolean(open)} drawn ${drawn}`;";

/// Gives the focus to the first stop of the page, or of the dialog that is open.
const FIRST_STOP: &str = "\
    for (const it of document.querySelectorAll('a[href], button, input, select, textarea, [tabindex=\"0\"]')) {
        it.focus({ focusVisible: true });
        if (document.activeElement === it) return;
    }";

impl Visit {
    /// Tabs on. Behind the last stop of a page are the browser's own, where Firefox's driver finds no
    /// way on; there the page begins anew. `WebKit` scrolls to what has the focus a moment later.
    pub fn tab(&self) -> Outcome {
        self.browser().press(Key::Tab)?;
        match self.browser().engine() {
            Engine::Chromium => Ok(()),
            Engine::Firefox => {
                let here = self.browser().script("return document.hasFocus()", &[])? == true;
                if here {
                    return Ok(());
                }
                self.browser().as_browser("gBrowser.selectedBrowser.focus()", &[])?;
                self.browser().script(FIRST_STOP, &[]).map(drop)
            }
            Engine::WebKit => self.draws(),
        }
    }

    /// Tabs on until what has the focus is called so, as assistive technology has it. `WebKit` adds
    /// to the name of a list what is chosen in it.
    pub fn tab_to(&self, name: &str) -> Outcome {
        // More than any page has to offer.
        for _ in 0..120 {
            self.tab()?;
            let focused = self.browser().focused()?;
            let called = self.browser().name(&focused)?;
            let with_choice = self.browser().engine() == Engine::WebKit && called.starts_with(name);
            if called == name || with_choice {
                return Ok(());
            }
        }
        Err(Broken(format!("the tab key does not lead to “{name}”")))
    }

    /// Presses a key until an element has the focus whose role and name are these.
    pub fn step_to(&self, key: Key, role: &str, name: &str) -> Outcome<Element> {
        let mut passed = Vec::new();
        for _ in 0..MOST_STEPS {
            if key == Key::Tab { self.tab() } else { self.browser().press(key) }?;
            let focused = self.browser().focused()?;
            let found = (self.browser().role(&focused)?, self.browser().name(&focused)?);
            if found.0 == role && found.1.contains(name) {
                return Ok(focused);
            }
            passed.push(format!("{} “{}”", found.0, found.1));
        }
        Err(Broken(format!("no {role} “{name}” among {}", passed.join(", "))))
    }

    /// Checks that what has the focus can be seen, and that it has it.
    pub fn shows_focus(&self) -> Outcome {
        let seen = self.browser().script(SHOWS_FOCUS, &[])?;
        ensure(seen == true, format!("the focus is not to be seen: {seen}"))
    }
}
