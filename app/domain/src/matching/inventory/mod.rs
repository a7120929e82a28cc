//! The deck on a questionnaire: how much of an interest inventory a few cards tell.
//!
//! An interest inventory is a list of items ("repair a car"), each of one scale ("practical"),
//! answered from 1 to 5; a person's score on a scale is the mean of its items. Here each item is a
//! card. The person's likings of all items are w ~ Σ share·N(mean, covariance) over a few latent
//! classes of people; an answer cuts one of them as in [`super::Belief`], and the next card is the
//! one expected to tell most about the scores. What is measured on real people's answers this way
//! is how well update and card choice work; trades have no such data yet.
//!
//! # Where to start
//! [`fit`] makes a [`Prior`] of full answers, [`play`] has a person answer cards and gives the
//! scores, [`agreement`] and [`ahead`] say how well those match what the person really scored.

mod answers;
mod choice;
mod fit;
mod margins;
mod measures;
mod opening;
mod order;
mod play;
mod prior;
mod respondent;
mod score;
mod start;
mod value;

pub use self::{
    answers::Answers,
    fit::fit,
    measures::{Agreement, Lead, agreement, ahead},
    order::fixed_order,
    play::{Played, Policy, halves, play},
    prior::{Class, Cuts, Prior, PriorError},
    score::true_scores,
};
pub use super::gaussian::Gaussian;

/// The values that an item can be answered with: 1 to 5.
pub const VALUES: u8 = 5;

#[cfg(test)]
mod tests;
