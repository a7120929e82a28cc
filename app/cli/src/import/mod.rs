//! `packan feed import`: firms from what a publisher has.

mod files;
mod report;

use std::{
    fs,
    path::{Path, PathBuf},
};

use clap::{Args, ValueEnum};
use packan_domain::language::Language;
use packan_feed::{
    import::{
        Imported, OfferKind, Surroundings, Weight, complete, documentation, firms, is_date,
        read_jobs, read_overpass, read_table,
    },
    read_firms, write_businesses,
};

use crate::{
    Failure, Problem,
    content::Content,
    messages::{Done, Obstacle},
    place::Ground,
    progress::{Progress, Step},
    whole,
};

/// Make firms of a spreadsheet export, an OpenStreetMap extract or a job search answer
#[derive(Args)]
pub struct Import {
    /// What the files are
    #[arg(long, required_unless_present = "columns")]
    from: Option<Format>,
    /// Folder of the content whose towns hold the firms, or none for any place
    #[arg(long, value_name = "CONTENT|none", default_value = "app/content")]
    region: PathBuf,
    /// Folder of the content whose trades count, where it is not that of the region
    #[arg(long)]
    content: Option<PathBuf>,
    /// The files
    files: Vec<PathBuf>,
    /// GeoJSON file to write; what is left out goes beside it, as .left-out.csv
    #[arg(long, required_unless_present = "columns")]
    out: Option<PathBuf>,
    /// GeoJSON file of earlier firms to complete
    #[arg(long, value_name = "FIRMS.geojson")]
    onto: Option<PathBuf>,
    /// What the job search was asked for, where its answer does not say it
    #[arg(long)]
    offers: Option<Offers>,
    /// From when records are that do not say it, such as 2026-11-22
    #[arg(long, value_name = "ISO-DATE", value_parser = date)]
    date: Option<String>,
    /// Where records are from that do not say it
    #[arg(long)]
    source: Option<String>,
    /// Print which columns, tags and occupations are understood
    #[arg(long)]
    columns: bool,
}

/// What files hold.
#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A table with headers: semicolons, commas or tabs, UTF-8 or Windows-1252
    Csv,
    /// An answer of OpenStreetMap's Overpass API, as JSON
    Overpass,
    /// An answer of the job search of the Bundesagentur für Arbeit
    Jobs,
}

/// What kind of offers the job search was asked for.
#[derive(Clone, Copy, ValueEnum)]
enum Offers {
    /// angebotsart=4
    Apprenticeship,
    /// angebotsart=34
    Internship,
}

impl From<Offers> for OfferKind {
    fn from(offers: Offers) -> Self {
        match offers {
            Offers::Apprenticeship => Self::Apprenticeship,
            Offers::Internship => Self::Internship,
        }
    }
}

/// A day, month or year, as the readers of a feed take it.
fn date(text: &str) -> Result<String, &'static str> {
    is_date(text).then(|| text.to_owned()).ok_or("2026-11-22")
}

/// Imports the files and writes firms and what is left out.
///
/// Errors: [`Failure::Partly`] where something was left out.
pub fn run(wanted: &Import, language: Language, progress: &Progress) -> Result<Done, Failure> {
    let (Some(from), Some(out)) = (wanted.from, &wanted.out) else {
        return Ok(Done::Text(documentation(language)));
    };
    if wanted.files.is_empty() {
        return Err(Failure::CouldNotRun(Obstacle::NoFiles));
    }
    let left_out = files::left_out(out);
    if wanted.files.iter().any(|file| files::same(file, &left_out)) {
        let path = left_out.display().to_string();
        return Err(Failure::CouldNotRun(Obstacle::WouldReplaceInput(path)));
    }
    let anywhere = wanted.region == Path::new("none");
    let here = if anywhere { Path::new("app/content") } else { &wanted.region };
    let content = Content::read(wanted.content.as_deref().unwrap_or(here))?;
    let region = if anywhere || wanted.content.is_none() {
        None
    } else {
        Some(Content::read(&wanted.region)?)
    };
    let ground = if anywhere {
        Ground::anywhere()
    } else {
        let content = region.as_ref().unwrap_or(&content);
        Ground::of(content).ok_or(Failure::CouldNotRun(Obstacle::NoRegion))?
    };
    let (names, search) = content.names();
    let postcodes = region.as_ref().unwrap_or(&content).postcodes();
    let town_of = ground.town_of();
    let surroundings = Surroundings {
        names: &names,
        search: &search,
        postcodes: &postcodes,
        bounds: ground.bounds,
        town_of: &town_of,
        only_region: !anywhere,
        date: wanted.date.as_deref().unwrap_or(content.day()),
        source: wanted.source.as_deref(),
    };
    let mut problems = Vec::new();
    let mut falls_short = false;
    let mut rows = Vec::new();
    for path in &wanted.files {
        let bytes = fs::read(path).map_err(|error| Failure::at(path, &error))?;
        let file = path.display().to_string();
        let read = match from {
            Format::Csv => read_table(&bytes, &file),
            Format::Overpass => read_overpass(&bytes, &file),
            Format::Jobs => read_jobs(&bytes, &file, wanted.offers.map(Into::into)),
        };
        match read {
            Ok(read) => {
                falls_short |= read.findings.iter().any(|it| it.weight == Weight::LeftOut);
                problems.extend(read.findings.iter().map(Problem::found));
                rows.extend(read.rows);
            }
            Err(error) => {
                falls_short = true;
                problems.push(Problem::whole(&file, &error));
            }
        }
        progress.one_more(Step::Files);
    }
    let mut imported = firms(rows, &surroundings, || progress.one_more(Step::Records));
    problems.extend(imported.findings.iter().map(Problem::found));
    if let Some(path) = &wanted.onto {
        let bytes = fs::read(path).map_err(|error| Failure::at(path, &error))?;
        let file = path.display().to_string();
        let before = read_firms(&bytes, ground.bounds, &town_of)
            .map_err(|error| Failure::Input(vec![Problem::whole(&file, &error)]))?;
        falls_short |= !before.left_out.is_empty();
        problems.extend(before.left_out.iter().map(|left| Problem::left_out(&file, left)));
        imported.firms = complete(before.value, std::mem::take(&mut imported.firms));
    }
    write(&imported, out, &left_out, language)?;
    let mut summary = report::summary(&imported, out, &left_out, language);
    if falls_short || !imported.left_out.is_empty() {
        return Err(Failure::Partly(problems, Done::Imported(Box::new(summary))));
    }
    summary.notes = problems;
    Ok(Done::Imported(Box::new(summary)))
}

/// Writes both files.
fn write(
    imported: &Imported,
    out: &Path,
    left_out: &Path,
    language: Language,
) -> Result<(), Failure> {
    let mut table = Vec::new();
    report::left_out(&imported.left_out, language, &mut table)
        .and_then(|()| whole::write(left_out, &table))
        .map_err(|error| Failure::at(left_out, &error))?;
    let mut bytes = Vec::new();
    write_businesses(&imported.firms, &mut bytes)
        .and_then(|()| whole::write(out, &bytes))
        .map_err(|error| Failure::at(out, &error))
}
