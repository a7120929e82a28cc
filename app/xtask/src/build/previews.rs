//! The pictures that chats show beside a link.

use std::path::{Path, PathBuf};

use super::head::Preview;
use crate::setup::Machine;
use crate::step::Stop;

pub(super) struct Previews {
    dist: PathBuf,
}

impl Previews {
    pub(super) fn draw(_machine: &Machine, dist: &Path) -> Result<Self, Stop> {
        Ok(Self { dist: dist.to_owned() })
    }

    /// The picture of a route: its own, or the one for all.
    pub(super) fn of(&self, route: &str) -> Preview {
        let own = format!("previews/{route}.jpg");
        let path =
            if self.dist.join(&own).is_file() { own } else { "previews/packan.jpg".to_owned() };
        Preview { path, alt: "Pack an!".to_owned() }
    }
}
