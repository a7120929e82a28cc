//! What tells hosts how to serve the folder.

use std::{fs, path::Path};

use packan_tests::{Outcome, ensure};
use xtask::{
    framing::{self, FRAMED},
    keeping::Keeping,
    layout,
};

use crate::folder::files;

/// Files that have to be compressed where they are large enough to be worth it.
const TEXTS: &[&str] = &["html", "css", "js", "wasm", "json", "geojson", "svg", "xml"];
const WORTH_IT: u64 = 1_000;
/// More rules than that some hosts do not read.
const MOST_RULES: usize = 100;

#[test]
fn every_file_has_one_rule_and_it_is_the_right_one() -> Outcome {
    for (dist, base) in [(layout::dist(), "/"), (layout::dist_under_sub_path(), layout::SUB_PATH)] {
        let text = fs::read_to_string(dist.join("_headers"))?;
        let lines: Vec<&str> = text.lines().collect();
        let rules: Vec<(&str, Vec<&str>)> = lines
            .chunks(3)
            .filter_map(|rule| {
                let (path, headers) = rule.split_first()?;
                Some((*path, headers.iter().map(|header| header.trim()).collect()))
            })
            .collect();
        ensure(rules.len() <= MOST_RULES, format!("{} rules", rules.len()))?;
        for file in files(&dist)? {
            let address = format!("{base}{}", file.display());
            let matching: Vec<_> = rules
                .iter()
                .filter(|(path, _)| match path.strip_suffix('*') {
                    Some(start) => address.starts_with(start),
                    None => address == **path,
                })
                .collect();
            let (name, framed) = framing::header(&file);
            let kept = format!("Cache-Control: {}", Keeping::of(&file).header());
            let wanted = [kept, format!("{name}: {framed}")];
            let right = matches!(matching.as_slice(), [(_, headers)] if *headers == wanted);
            // Hosts take these for themselves, or choose them by what the browser reads.
            let served = !["_headers", "br", "gz"].iter().any(|it| address.ends_with(it));
            ensure(right || !served, format!("{address} has {matching:?}, not one {wanted:?}"))?;
        }
        ensure(!dist.join("_redirects").exists(), "addresses are pages and need no redirects")?;
    }
    Ok(())
}

#[test]
fn what_can_be_compressed_is_compressed() -> Outcome {
    let dist = layout::dist();
    for file in files(&dist)? {
        let ending = file.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let size = fs::metadata(dist.join(&file))?.len();
        if !TEXTS.contains(&ending) || size < WORTH_IT {
            continue;
        }
        for encoding in ["br", "gz"] {
            let compressed = dist.join(format!("{}.{encoding}", file.display()));
            let small = fs::metadata(&compressed).map_or(u64::MAX, |about| about.len());
            ensure(small < size, format!("{} is not smaller", compressed.display()))?;
        }
    }
    Ok(())
}

#[test]
fn nginx_is_told_the_same() -> Outcome {
    let text = fs::read_to_string(layout::root().join("app/hosting/nginx.conf"))?;
    for keeping in [Keeping::ForEver, Keeping::AWeek, Keeping::Revalidated] {
        ensure(text.contains(keeping.header()), format!("nginx knows no {}", keeping.header()))?;
    }
    let (nobody, all) = ("default", format!("~/{FRAMED}/"));
    for (place, path) in [(nobody, "index.html"), (&*all, "eingebettet/karte/index.html")] {
        let framers = framing::frame_ancestors(Path::new(path));
        let told = text.lines().any(|line| line.contains(place) && line.contains(framers));
        ensure(told, format!("nginx lets others than {framers} frame {path}"))?;
    }
    Ok(())
}
