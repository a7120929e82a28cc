//! Reports of how well the deck learns, for who works on it.

mod items;
mod prior;
mod published;
mod replay;
mod simulation;

use std::io;

use serde::Serialize;

pub use items::{Item, read_items, scale_names};
pub use prior::{PriorFile, read_prior};
pub use published::{Evaluation, Figure, PeopleEvaluation, figures, measured, read_evaluation};
pub use replay::{DroppedReport, LeadReport, Profile, ReplayReport, ReplayScore};

pub use simulation::{
    AheadReport, BinReport, CoverageReport, DecksReport, EstimateReport, ReadyReport, ScoreReport,
    SimulationReport,
};

/// Four decimals: more are noise, and would differ from machine to machine.
fn rounded(figure: f64) -> f64 {
    // Adding 0 turns a negative zero into a plain one.
    (figure * 1e4).round() / 1e4 + 0.0
}

/// Writes a report, indented for who reads it.
///
/// Errors: those of `out`.
pub fn write_report(report: &impl Serialize, out: impl io::Write) -> io::Result<()> {
    Ok(serde_json::to_writer_pretty(out, report)?)
}

/// Writes a record as one line.
///
/// Errors: those of `out`.
pub fn write_line(record: &impl Serialize, mut out: impl io::Write) -> io::Result<()> {
    serde_json::to_writer(&mut out, record)?;
    out.write_all(b"\n")
}
