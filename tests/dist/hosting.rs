//! What tells hosts how to serve the folder.

use std::{fs, path::Path};

use packan_tests::{Outcome, ensure};
use xtask::{
    keeping::Keeping,
    layout,
    protection::{self, Elsewhere},
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
        let mut rules: Vec<(&str, Vec<&str>)> = Vec::new();
        for line in text.lines() {
            match (line.strip_prefix("  "), rules.last_mut()) {
                (Some(header), Some((_, headers))) => headers.push(header),
                _ => rules.push((line, Vec::new())),
            }
        }
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
            let mut wanted = vec![format!("Cache-Control: {}", Keeping::of(&file).header())];
            let protection = protection::headers(&file, &Elsewhere::default());
            wanted.extend(protection.into_iter().map(|(name, value)| format!("{name}: {value}")));
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
fn everything_that_comes_with_the_app_is_named_with_its_licence() -> Outcome {
    let text = fs::read_to_string(layout::dist().join("lizenzen.txt"))?;
    for part in ["leptos 0", "wasm-bindgen 0", "serde_json 1", "leaflet 1", "workbox-core 7"] {
        let named = text.lines().any(|line| line.starts_with(part) && line.contains("MIT"));
        let named =
            named || text.lines().any(|line| line.starts_with(part) && line.contains("BSD"));
        ensure(named, format!("{part} is not named"))?;
    }
    ensure(text.contains("SIL OPEN FONT LICENSE"), "the fonts' licence is not passed on")
}

#[test]
fn nginx_is_told_the_same() -> Outcome {
    let text = fs::read_to_string(layout::root().join("app/hosting/nginx.conf"))?;
    for keeping in [Keeping::ForEver, Keeping::AWeek, Keeping::Revalidated] {
        ensure(text.contains(keeping.header()), format!("nginx knows no {}", keeping.header()))?;
    }
    for page in ["index.html", "sw.js", "previews/packan.jpg", "eingebettet/karte/index.html"] {
        for (name, value) in protection::headers(Path::new(page), &Elsewhere::default()) {
            ensure(
                text.contains(&format!("add_header {name} ")),
                format!("nginx sends no {name}"),
            )?;
            ensure(text.contains(&value), format!("nginx knows no {name}: {value}"))?;
        }
    }
    Ok(())
}
