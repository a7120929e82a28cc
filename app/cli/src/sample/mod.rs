//! `packan feed sample`: invented firms, so that the app can be tried without real ones.

mod firm;
mod random;
mod related;
mod words;

use std::path::Path;

use packan_domain::business::Business;
use packan_feed::write_businesses;

use crate::{
    Failure, Problem,
    content::Content,
    messages::{Done, Message},
    progress::{Progress, Step},
    whole,
};
use random::Random;

/// Invents `count` firms and writes them to `out`; the same seed and content give the same bytes.
///
/// Errors: [`Failure`].
pub fn run(
    count: u32,
    seed: u64,
    content: &Path,
    out: &Path,
    progress: &Progress,
) -> Result<Done, Failure> {
    let content = Content::read(content)?;
    let mut random = Random::new(seed);
    let invent = |number| {
        progress.one_more(Step::Records);
        firm::invent(number, &content, &mut random)
    };
    let firms: Vec<Business> = (1..=count).map_while(invent).collect();
    if firms.is_empty() && count > 0 {
        let problem = Problem::new("content", "towns, trades", "all", Message::Empty);
        return Err(Failure::Input(vec![problem]));
    }
    let mut bytes = Vec::new();
    write_businesses(&firms, &mut bytes)
        .and_then(|()| whole::write(out, &bytes))
        .map_err(|error| Failure::at(out, &error))?;
    Ok(Done::Invented { out: out.display().to_string(), firms: firms.len() })
}
