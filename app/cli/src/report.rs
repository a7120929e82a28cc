//! Reports as text.

use packan_feed::evaluation::write_report;
use serde::Serialize;

use crate::{Failure, messages::Obstacle};

/// A report as JSON, indented for who reads it.
///
/// Errors: [`Failure::CouldNotRun`] for figures that JSON has no word for.
pub fn json(report: &impl Serialize) -> Result<String, Failure> {
    let mut json = Vec::new();
    write_report(report, &mut json)
        .map_err(|error| Failure::CouldNotRun(Obstacle::OfMeasuring(format!("report: {error}"))))?;
    Ok(String::from_utf8_lossy(&json).into_owned())
}
