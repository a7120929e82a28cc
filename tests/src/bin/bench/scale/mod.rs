//! A million invented firms all over Germany's box: what their feed costs to build, what a phone
//! fetches of it, and what clustering them costs in a browser beside npm's `supercluster`.

mod feed;
mod index;
mod view;

use packan_tests::Outcome;

/// Prints the figures; true if they are within the budgets.
pub fn scale() -> Outcome<bool> {
    let feed = feed::made()?;
    let points = feed.points()?;
    let light = view::view(&feed, &points)?;
    let quick = index::index(&points)?;
    Ok(light && quick)
}
