//! axe, which finds what a program can find, and the contrast that it can't tell.

use std::{collections::BTreeMap, fs};

use packan_tests::{Broken, Outcome, Visit, WITHOUT_LETTERS, ensure, legibility};
use serde_json::{Value, json};
use xtask::layout;

use super::findings::Findings;

const RUN: &str = include_str!("axe.js");
const NEXT: &str = concat!(include_str!("colours.js"), include_str!("undecided.js"));

/// WCAG 2.2, success criterion 1.4.3: for letters, and for large ones.
const LEAST: f64 = 4.5;
const LEAST_LARGE: f64 = 3.0;

/// What axe is brought into pages with.
pub(super) struct Axe {
    /// What it leaves open, as rules with how often.
    open: BTreeMap<String, usize>,
    /// Letters that it can't tell the ground of.
    letters: u64,
    /// Those of them that were measured.
    measured: usize,
}

impl Axe {
    /// Has every page from now on come with axe. The page's policy does not bind what the browser is
    /// told to run.
    pub(super) fn bring(visit: &Visit) -> Outcome<Self> {
        let program = layout::access_packages().join("node_modules/axe-core/axe.min.js");
        let program = fs::read_to_string(&program).map_err(|problem| {
            let program = program.display();
            Broken(format!("{program}: {problem}; `cargo xtask test` installs it"))
        })?;
        visit.before_every_page(&program)?;
        Ok(Self { open: BTreeMap::new(), letters: 0, measured: 0 })
    }

    /// Has axe look at the page as it is, and measures what it leaves open.
    pub(super) fn look(&mut self, visit: &Visit, place: &str, findings: &mut Findings) -> Outcome {
        let answer = visit.browser().script(RUN, &[])?;
        ensure(answer["passed"].as_u64() > Some(10), format!("axe looked at nothing of {place}"))?;
        findings.note(place, &answer["found"]);
        for rule in answer["open"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            *self.open.entry(rule.to_owned()).or_default() += 1;
        }
        self.letters += answer["letters"].as_u64().unwrap_or_default();
        self.measure(visit, place, findings)
    }

    /// Reads the ground of letters from pictures of the page without them.
    fn measure(&mut self, visit: &Visit, place: &str, findings: &mut Findings) -> Outcome {
        visit.browser().script(WITHOUT_LETTERS, &[])?;
        loop {
            let seen = visit.browser().script(NEXT, &[])?;
            findings.note(place, &seen["found"]);
            if seen["more"] != true {
                break;
            }
            for text in legibility(visit, "[data-measured]")? {
                self.measured += 1;
                if text.contrast < if text.large { LEAST_LARGE } else { LEAST } {
                    findings.note(place, &json!([format!("{:.2}: {}", text.contrast, text.what)]));
                }
            }
        }
        visit.browser().script("document.adoptedStyleSheets = []; scrollTo(0, 0)", &[]).map(drop)
    }

    /// Says what axe left open.
    pub(super) fn print(&self) {
        println!(
            "axe can't tell the ground of {} letters, {} were measured",
            self.letters, self.measured
        );
        for (rule, count) in &self.open {
            println!("axe leaves open: {rule}, {count} times");
        }
    }
}
