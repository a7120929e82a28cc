//! What a journey ends with when it does not end well.

/// One sentence for whoever has to repair the app, the test or the machine. Nobody handles it.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Broken(pub String);

/// Of a journey or a part of one.
pub type Outcome<T = ()> = Result<T, Broken>;

impl From<std::io::Error> for Broken {
    fn from(problem: std::io::Error) -> Self {
        Self(problem.to_string())
    }
}

impl From<serde_json::Error> for Broken {
    fn from(problem: serde_json::Error) -> Self {
        Self(problem.to_string())
    }
}

impl From<xtask::step::Stop> for Broken {
    fn from(stop: xtask::step::Stop) -> Self {
        Self(stop.to_string())
    }
}

/// Goes on only if `holds`.
pub fn ensure(holds: bool, otherwise: impl Into<String>) -> Outcome {
    if holds { Ok(()) } else { Err(Broken(otherwise.into())) }
}
