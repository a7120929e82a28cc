//! Many people at once.

use std::{panic::resume_unwind, thread};

use packan_domain::matching::simulation::{Played, Simulation};

/// Has `people` play, on all of the machine; they come back in the order of their numbers, however
/// many threads there are.
pub fn play(simulation: &Simulation, people: u32) -> Vec<Played> {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let numbers: Vec<u32> = (0..people).collect();
    let play_all = |numbers: &[u32]| -> Vec<Played> {
        numbers.iter().map(|number| simulation.play(*number)).collect()
    };
    thread::scope(|scope| {
        let crews: Vec<_> = (numbers.chunks(numbers.len().div_ceil(threads).max(1)))
            .map(|crew| scope.spawn(move || play_all(crew)))
            .collect();
        let back =
            crews.into_iter().map(|crew| crew.join().unwrap_or_else(|why| resume_unwind(why)));
        back.flatten().collect()
    })
}
