//! Pictures of every page: phone and desk, light and dark.

use std::{
    env,
    path::{Path, PathBuf},
    process::ExitCode,
};

use packan_tests::{Broken, Journey, Outcome, Page, Screen, Visit, pages, put_aside, unwatched};

/// Somebody who has put something aside.
const PUT_ASIDE: &str = concat!(
    "localStorage.setItem('packan.saved', JSON.stringify({",
    "version: 2, seed: '7', answers: [], town: 'marl', preferences: {},",
    put_aside!(),
    "}))"
);

fn main() -> ExitCode {
    let outcome = env::args_os()
        .nth(1)
        .ok_or_else(|| Broken("Where to? Give a folder.".to_owned()))
        .and_then(|out| shots(&PathBuf::from(out)));
    match outcome {
        Ok(count) => {
            println!("{count} pictures");
            ExitCode::SUCCESS
        }
        Err(broken) => {
            eprintln!("{broken}");
            ExitCode::from(2)
        }
    }
}

fn shots(out: &Path) -> Outcome<usize> {
    let pages = pages()?;
    let put_aside = Page { name: "merkliste-voll", path: "/merkliste".to_owned() };
    let mut count = 0;
    for (screen, size) in [(Screen::Phone, "phone"), (Screen::Desk, "desk")] {
        let visit = unwatched(&Journey::default().on(screen))?;
        for theme in ["light", "dark"] {
            visit.browser().prefer(&[
                ("prefers-color-scheme", theme),
                // Nothing is caught halfway.
                ("prefers-reduced-motion", "reduce"),
            ])?;
            for page in &pages {
                shot(&visit, page, &out.join(format!("{}-{size}-{theme}.png", page.name)))?;
                count += 1;
            }
        }
        visit.start_at("/merkliste")?;
        visit.browser().script(PUT_ASIDE, &[])?;
        for theme in ["light", "dark"] {
            visit.browser().prefer(&[("prefers-color-scheme", theme)])?;
            shot(&visit, &put_aside, &out.join(format!("merkliste-voll-{size}-{theme}.png")))?;
            count += 1;
        }
        visit.start_at("/swipe")?;
        visit.answer_many(15)?;
        for theme in ["light", "dark"] {
            visit
                .browser()
                .prefer(&[("prefers-color-scheme", theme), ("prefers-reduced-motion", "reduce")])?;
            for (name, path) in
                [("ergebnis-15", "/ergebnis"), ("swipe-15", "/swipe"), ("start-15", "/")]
            {
                let page = Page { name, path: path.to_owned() };
                shot(&visit, &page, &out.join(format!("{name}-{size}-{theme}.png")))?;
                count += 1;
            }
        }
    }
    Ok(count)
}

fn shot(visit: &Visit, page: &Page, to: &Path) -> Outcome {
    visit.start_at(&page.path)?;
    visit.settles()?;
    visit.browser().picture(to)
}
