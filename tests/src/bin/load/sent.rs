//! Whether nginx sends every file of the build as the build means it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use packan_tests::Outcome;
use xtask::{
    keeping::Keeping,
    layout,
    protection::{self, Elsewhere},
};

use crate::{client::Client, nginx::Server};

/// What is wrong, a line for each.
pub fn wrongly(server: &Server) -> Outcome<Vec<String>> {
    let dist = layout::dist();
    let mut files = Vec::new();
    collect(&dist, Path::new(""), &mut files)?;
    let mut wrong = Vec::new();
    for file in &files {
        // A server ends a connection after some hundred requests.
        let mut client = Client::connect(server.address)?;
        let encodings = if server.brotli { &["br", "gzip"][..] } else { &["gzip"] };
        for encoding in encodings {
            as_file(&mut client, &dist, file, encoding, &mut wrong)?;
        }
    }
    let mut client = Client::connect(server.address)?;
    as_page(&mut client, "/", 200, &mut wrong)?;
    as_page(&mut client, "/berufe/baecker", 200, &mut wrong)?;
    as_page(&mut client, "/betriebe/musterbetrieb-0013", 200, &mut wrong)?;
    as_page(&mut client, "/gibt/es/nicht", 404, &mut wrong)?;
    Ok(wrong)
}

fn as_file(
    client: &mut Client,
    dist: &Path,
    file: &Path,
    encoding: &str,
    wrong: &mut Vec<String>,
) -> Outcome {
    let path = format!("/{}", file.display());
    let answer = client.get(&path, encoding)?;
    let ending = if encoding == "br" { "br" } else { "gz" };
    let compressed = dist.join(format!("{}.{ending}", file.display()));
    let (body, wanted) = match fs::metadata(&compressed) {
        Ok(about) => (about.len(), Some(encoding)),
        Err(_) => (fs::metadata(dist.join(file))?.len(), None),
    };
    let mut is = |what: &str, right: bool| {
        if !right {
            wrong.push(format!("{path} ({encoding}): {what}"));
        }
    };
    is("the status is not 200", answer.status == 200);
    is("it is not compressed as it could be", answer.header("content-encoding") == wanted);
    is("it is not what lies in the folder", answer.body == body);
    is("it may be kept too long or too short", {
        answer.header("cache-control") == Some(Keeping::of(file).header())
    });
    for (name, value) in protection::headers(file, &Elsewhere::default()) {
        is(name, answer.header(name) == Some(value.as_str()));
    }
    let kind = answer.header("content-type").unwrap_or_default();
    is("it has no type", !kind.is_empty() && kind != "application/octet-stream");
    Ok(())
}

fn as_page(client: &mut Client, path: &str, status: u16, wrong: &mut Vec<String>) -> Outcome {
    let answer = client.get(path, "br, gzip")?;
    if answer.status != status {
        wrong.push(format!("{path}: status {}, not {status}", answer.status));
    }
    let page = Path::new("index.html");
    let mut wanted = protection::headers(page, &Elsewhere::default());
    wanted.push(("Cache-Control", Keeping::of(page).header().to_owned()));
    for (name, value) in wanted {
        if answer.header(name) != Some(value.as_str()) {
            wrong.push(format!("{path}: {name} is {:?}", answer.header(name)));
        }
    }
    Ok(())
}

/// The files that are asked for: not what lies beside them in compressed form, nor what hosts read.
fn collect(dist: &Path, folder: &Path, files: &mut Vec<PathBuf>) -> Outcome {
    for entry in fs::read_dir(dist.join(folder))? {
        let entry = entry?;
        let path = folder.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            collect(dist, &path, files)?;
        } else if path.extension().is_some_and(|ending| ending != "br" && ending != "gz") {
            files.push(path);
        }
    }
    files.sort();
    Ok(())
}
