//! Many people at once.

use std::{panic::resume_unwind, thread};

/// What becomes of each of `people`, on all of the machine; in their order, however many threads
/// there are.
pub fn each<P: Sync, T: Send>(people: &[P], fate: impl Fn(&P) -> T + Sync) -> Vec<T> {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let fate = &fate;
    thread::scope(|scope| {
        let crews: Vec<_> = (people.chunks(people.len().div_ceil(threads).max(1)))
            .map(|crew| scope.spawn(move || crew.iter().map(fate).collect::<Vec<T>>()))
            .collect();
        let back =
            crews.into_iter().map(|crew| crew.join().unwrap_or_else(|why| resume_unwind(why)));
        back.flatten().collect()
    })
}
