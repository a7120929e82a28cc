//! Everyone can use every page.

mod axe;
mod broken_on_purpose;
mod every_page;
mod findings;
mod keyboard;
mod looks;
mod person;
mod states;
