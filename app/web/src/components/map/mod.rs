//! The map with its pins, and the filters of map and list.

mod choice_chip;
mod crowd;
mod filters;
mod pins;
mod street_map;
mod view;

pub use choice_chip::ChoiceChip;
pub use crowd::Standing;
pub use filters::MapFilters;
pub use pins::Said;
pub use street_map::StreetMap;
pub use view::{MapView, Pressed};
