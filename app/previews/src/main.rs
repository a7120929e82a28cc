//! `packan-previews`: draws the picture that a chat shows beside a link, one for each trade and
//! each town and one for everything else.
//!
//! `packan-previews LIST ASSETS STYLE CACHE OUT` draws what the file LIST asks for (see
//! [`wanted::Wanted`]) with the pictures and typefaces of ASSETS in the colours and arrangements
//! that the style sheets in STYLE give to cards, and puts the files into OUT. What was drawn before
//! from the same is taken from CACHE.

mod assets;
mod blend;
mod cache;
mod colour;
mod css;
mod fan;
mod ground;
mod lettering;
mod look;
mod pattern;
mod poster;
mod scene;
mod shadow;
mod trouble;
mod wanted;

use std::{
    env, fs,
    path::Path,
    process::ExitCode,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use self::{assets::Assets, cache::Cache, trouble::Trouble, wanted::Wanted};

/// Size of a preview, as chats like it best.
const WIDTH: u32 = 1200;
const HEIGHT: u32 = 630;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let drawn = match arguments.as_slice() {
        [list, assets, style, cache, out] => draw_all(
            Path::new(list),
            &Assets::new(Path::new(assets), Path::new(style)),
            Path::new(cache),
            Path::new(out),
        ),
        _ => Err(Trouble::Arguments),
    };
    match drawn {
        Ok((drawn, all)) => {
            println!("  previews: {drawn} of {all} drawn");
            ExitCode::SUCCESS
        }
        Err(trouble) => {
            eprintln!("{trouble}.");
            ExitCode::from(2)
        }
    }
}

/// Draws what is not in the cache; how many that were, of how many.
fn draw_all(
    list: &Path,
    assets: &Result<Assets, Trouble>,
    cache: &Path,
    out: &Path,
) -> Result<(usize, usize), Trouble> {
    let assets = assets.as_ref().map_err(Clone::clone)?;
    let text = fs::read_to_string(list).map_err(|problem| Trouble::reading(list, &problem))?;
    let wanted = Wanted::all(&text)?;
    let cache = Cache::open(cache)?;
    let (next, drawn) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let work = || {
        while let Some(one) = wanted.get(next.fetch_add(1, Ordering::Relaxed)) {
            let key = cache.key(one, assets)?;
            let file = out.join(format!("{}.jpg", one.path));
            if !cache.has(&key) {
                let picture = one.draw(assets)?;
                cache.keep(&key, &picture)?;
                drawn.fetch_add(1, Ordering::Relaxed);
            }
            cache.copy(&key, &file)?;
        }
        Ok(())
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().unwrap_or(Err(Trouble::BrokenOff)))
    })?;
    cache.forget_unused()?;
    Ok((drawn.into_inner(), wanted.len()))
}
