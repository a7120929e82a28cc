//! What the build's own `_headers` says about a file.

use std::{fs, path::Path};

use super::{Mount, mount::Watch};
use crate::protection::POLICY;

/// Where browsers report what a page's policy kept from happening.
pub(super) const REPORTS: &str = "/policy-reports";

/// What is sent with a file, by its path in the folder. How long it may be kept is not among it: what
/// is broken on purpose must not be kept.
pub(super) fn of(mount: &Mount, file: &Path) -> Vec<(String, String)> {
    // A folder without the list is not a build.
    let rules = fs::read_to_string(mount.folder.join("_headers")).unwrap_or_default();
    let parts: Vec<_> = file.iter().map(|part| part.to_string_lossy()).collect();
    let mut headers = matching(&rules, &format!("{}{}", mount.base, parts.join("/")));
    headers.retain(|(name, _)| name != "Cache-Control");
    if mount.watch >= Watch::Policy {
        for (_, policy) in headers.iter_mut().filter(|(name, _)| name == POLICY) {
            policy.push_str("; report-uri ");
            policy.push_str(REPORTS);
        }
    }
    headers
}

/// The headers of all rules that match an address.
fn matching(rules: &str, address: &str) -> Vec<(String, String)> {
    let mut headers = Vec::new();
    let mut wanted = false;
    for line in rules.lines() {
        if let Some(header) = line.strip_prefix("  ") {
            let header = header.split_once(": ").filter(|_| wanted);
            headers.extend(header.map(|(name, value)| (name.to_owned(), value.to_owned())));
        } else {
            wanted = match line.strip_suffix('*') {
                Some(start) => address.starts_with(start),
                None => address == line,
            };
        }
    }
    headers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_for_a_file_or_for_all_of_a_folder() {
        let rules = "/a.js\n  A: 1\n  B: x: y\n/b/*\n  A: 2\n";
        let of = |address| matching(rules, address);
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(of("/a.js"), [pair("A", "1"), pair("B", "x: y")]);
        assert_eq!(of("/b/c/index.html"), [pair("A", "2")]);
        assert_eq!(of("/a.js.map"), []);
    }
}
