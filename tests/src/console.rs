//! Scripts that run before those of every page, and errors on the console. Chromium has commands for
//! them; in the other browsers pages load a script of the site's that does it.

use crate::{Engine, Outcome, Visit};

impl Visit {
    /// Runs in every page from now on, before the page's own scripts.
    pub fn before_every_page(&self, script: &str) -> Outcome {
        if self.browser().engine() == Engine::Chromium {
            self.scripts.borrow_mut().push(script.to_owned());
            return self.browser().before_every_page(script);
        }
        self.site().run_first(script);
        Ok(())
    }

    /// The same scripts for another window, which Chromium wants to be told of.
    pub(crate) fn in_this_window_too(&self) -> Outcome {
        let scripts = self.scripts.borrow();
        scripts.iter().try_for_each(|script| self.browser().before_every_page(script))
    }

    /// Errors on the console since the last look. Failed loads are among them only if `network`:
    /// where a test breaks the network they are what it asked for. Other browsers than Chromium
    /// tell of none.
    pub(crate) fn console_errors(&self, network: bool) -> Outcome<Vec<String>> {
        match self.browser().engine() {
            Engine::Chromium => self.browser().console_errors(network),
            Engine::Firefox | Engine::WebKit => Ok(self.site().console_errors()),
        }
    }

    /// What stands on the console by now is nothing to look at.
    pub fn forget_console(&self) -> Outcome {
        self.site().forget_console();
        if self.browser().engine() == Engine::Chromium {
            self.browser().console_errors(true)?;
        }
        Ok(())
    }
}
