//! Reports of how well the deck learns, for who works on it.

mod simulation;

use std::io;

use serde::Serialize;

pub use simulation::{
    AheadReport, BinReport, CoverageReport, DecksReport, EstimateReport, ReadyReport, ScoreReport,
    SimulationReport,
};

/// Writes a report, indented for who reads it.
///
/// Errors: those of `out`.
pub fn write_report(report: &impl Serialize, out: impl io::Write) -> io::Result<()> {
    Ok(serde_json::to_writer_pretty(out, report)?)
}
