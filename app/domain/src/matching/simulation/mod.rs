//! Simulated people, to measure how well the deck learns.
//!
//! People are drawn from the model's own prior and answer with the model's own noise, so the
//! figures say how well the engine does where the model is right: they compare decks, and they find
//! a wrong update. Whether the model is right, only answers of real people can say.
//!
//! The same people give the same answers to the same cards in every deck, so that decks are
//! compared person by person. Nothing here is random: seeds are arguments, and a person depends on
//! the seed and their number only, never on who else is simulated.

mod calibration;
mod deck;
mod estimate;
mod order;
mod person;
mod play;
mod score;
mod summary;

pub use calibration::{BINS, Bin};
pub use deck::{Deck, Decks};
pub use estimate::Estimate;
pub use person::{Person, Population};
pub use play::{Played, RESULT, Simulation};
pub use score::Score;
pub use summary::{Summary, Wait};

#[cfg(test)]
mod tests;
