//! The domain of PackAn: trades, answers, the deck that learns, businesses, and where they are.
//!
//! Pure on purpose: no I/O, clock, random source or browser. Time and seeds are arguments, so
//! everything here runs natively in tests and gives the same result everywhere.
//!
//! # Where to start
//! - [`trade::Trade`] is what a card shows; [`trade::TradeDetails`] what its page adds.
//! - [`session::Session`] takes [`session::Event`]s and says what came of them.
//! - [`matching::Engine`] turns answers into a belief, the next card, a ranking and reasons.
//! - [`comparison::Comparison`] tells a region's figures as ratios.
//! - [`business::Business`] and [`geo`] are the map.
//! - [`shared_result::SharedResult`] is what of a result travels in a link.
//! - [`search::TradeSearch`] finds a trade by what somebody typed.

pub mod answer;
pub mod business;
pub mod class;
pub mod comparison;
pub mod geo;
mod keyed;
pub mod language;
pub mod matching;
pub mod order;
pub mod preferences;
pub mod presence;
pub mod region;
pub mod search;
pub mod session;
pub mod shared_result;
pub mod slug;
pub mod trade;
