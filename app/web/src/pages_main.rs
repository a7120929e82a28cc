//! `packan-pages`: writes every address as a static page, for `cargo xtask build` to complete.
//!
//! `packan-pages FEED BASE OUT` reads the feed of the folder FEED and writes into the folder OUT a
//! file for each page (a line with its title, one with its description, then what stands in
//! `#app`), `styles.css` and `previews.list`, for `packan-previews` to draw. BASE is the path under which the app will lie, such as `/packan`.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use packan_web::static_pages::{self, Feed, FeedTrouble, Rendered, Styles};

/// Why no pages were written.
#[derive(Debug, thiserror::Error)]
enum Trouble {
    #[error("`packan-pages` takes a feed's folder, a path and a folder to write to")]
    Arguments,
    #[error(transparent)]
    Feed(#[from] FeedTrouble),
    #[error("writing {path} failed: {problem}")]
    Writing { path: PathBuf, problem: io::Error },
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let written = match arguments.as_slice() {
        [feed, base, out] => write_pages(Path::new(feed), base, Path::new(out)),
        _ => Err(Trouble::Arguments),
    };
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("{trouble}.");
            ExitCode::from(2)
        }
    }
}

fn write_pages(feed: &Path, base: &str, out: &Path) -> Result<(), Trouble> {
    let feed = Feed::read(feed)?;
    let mut styles = Styles::default();
    for address in static_pages::addresses(&feed.catalogue) {
        let Rendered { title, description, html } =
            static_pages::render(&address, base, &feed, &mut styles);
        let path = out.join(format!("{}.page", address.page()));
        write(&path, &format!("{title}\n{description}\n{html}"))?;
    }
    write(&out.join("previews.list"), &static_pages::previews(&feed.catalogue))?;
    write(&out.join("styles.css"), &styles.rules())
}

fn write(path: &Path, text: &str) -> Result<(), Trouble> {
    let folder = path.parent().unwrap_or(path);
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(path, text));
    written.map_err(|problem| Trouble::Writing { path: path.to_owned(), problem })
}
