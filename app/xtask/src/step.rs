//! One step of a task: announced, run, timed.

use std::{
    process::{Command, ExitStatus},
    time::{Duration, Instant},
};

/// Why a task ended early.
#[derive(Debug, thiserror::Error)]
pub enum Stop {
    /// It could not start: a wrong argument or something missing. The person has to act; exit 2.
    #[error("{0}")]
    CannotStart(String),
    /// It ran and what it checks or makes is not in order; exit 1.
    #[error("{0}")]
    Failed(String),
}

impl Stop {
    /// What the process exits with.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::CannotStart(_) => 2,
            Self::Failed(_) => 1,
        }
    }

    /// A file operation that did not work.
    pub fn file(doing: &str, path: &std::path::Path, problem: &std::io::Error) -> Self {
        Self::Failed(format!("{doing} {} failed: {problem}", path.display()))
    }
}

/// Runs a program, its output shown, and stops when it is not content.
pub fn run(command: &mut Command) -> Result<(), Stop> {
    let status = command.status().map_err(|problem| not_started(command, &problem))?;
    if status.success() { Ok(()) } else { Err(failed(command, status)) }
}

/// Announces a step, runs it, and says how long it took.
pub fn timed<T>(what: &str, work: impl FnOnce() -> Result<T, Stop>) -> Result<T, Stop> {
    println!("» {what}");
    let began = Instant::now();
    let done = work()?;
    println!("  done in {}", duration(began.elapsed()));
    Ok(done)
}

/// A program's failure as a sentence with the command that somebody can repeat.
pub fn failed(command: &Command, status: ExitStatus) -> Stop {
    Stop::Failed(format!("`{}` failed ({status}).", shown(command)))
}

/// A program that is not there or not executable.
pub fn not_started(command: &Command, problem: &std::io::Error) -> Stop {
    Stop::CannotStart(format!("`{}` could not be started: {problem}.", shown(command)))
}

/// "4.2 s" or "3 min 05 s".
pub fn duration(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_well() {
        assert_eq!(duration(Duration::from_millis(4_230)), "4.2 s");
        assert_eq!(duration(Duration::from_secs(185)), "3 min 05 s");
    }

    #[test]
    fn a_failure_names_the_command() {
        let stop = run(Command::new("cargo")
            .arg("no-such-command-here")
            .stderr(std::process::Stdio::null()));
        let Err(stop) = stop else { panic!("it should fail") };
        assert!(stop.to_string().contains("cargo no-such-command-here"), "{stop}");
        assert_eq!(stop.exit_code(), 1);
    }

    #[test]
    fn a_missing_program_can_not_start() {
        let stop = run(&mut Command::new("packan-has-no-such-program"));
        assert_eq!(stop.map_err(|stop| stop.exit_code()), Err(2));
    }
}
