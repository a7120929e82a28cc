//! Waiting for a condition, never for a time.

use std::{
    thread,
    time::{Duration, Instant},
};

use crate::{Broken, Outcome};

/// Far longer than anything here takes, for machines that do other things too.
const DEADLINE: Duration = Duration::from_secs(20);

/// Between two looks.
const PAUSE: Duration = Duration::from_millis(20);

/// Looks until there is something, and returns it; `what` is what the failure says was awaited.
pub fn until<T>(what: &str, mut look: impl FnMut() -> Outcome<Option<T>>) -> Outcome<T> {
    let began = Instant::now();
    loop {
        if let Some(found) = look()? {
            return Ok(found);
        }
        if began.elapsed() > DEADLINE {
            return Err(Broken(format!("waited {} s in vain for {what}", DEADLINE.as_secs())));
        }
        thread::sleep(PAUSE);
    }
}
