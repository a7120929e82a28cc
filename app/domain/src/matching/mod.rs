//! The deck that learns: from answers to a belief, the next card, a ranking and reasons.
//!
//! A person is a vector of tastes w ~ N(μ₀, Σ₀), a trade t a vector of features x, and how much the
//! person likes the trade u = w·x + b with b ~ N(0, τ²) of its own: two trades with the same
//! features are not the same trade. An answer is u plus noise, cut by three thresholds (ordered
//! probit). Each answer moves the belief about w in closed form (assumed density filtering); see
//! [`Belief`].

mod belief;
mod chance;
mod choice;
mod engine;
mod feature;
mod gaussian;
pub mod inventory;
mod linear;
mod model;
mod normal;
mod ordinal;
mod outlook;
mod prior;
mod progress;
mod ranking;
mod reasons;
mod root;
mod rows;
pub mod simulation;
mod surprise;

pub use belief::Belief;
pub use engine::Engine;
pub use feature::Feature;
pub use progress::Progress;
pub use ranking::{Ranked, Sureness};
pub use reasons::Reason;
pub use surprise::{Surprise, surprise};

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;
