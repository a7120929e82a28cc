//! What the project is made of: every package comes from the registry that it should, under a
//! licence that `.cargo/deny.toml` allows, and none is one that it forbids. All of that is read from the
//! lock files; only for what was found out since about a package somebody has to be asked.

mod advisories;
mod npm;

use std::{collections::BTreeSet, fs};

use self::npm::Exception;
use crate::{
    layout, setup,
    setup::Machine,
    step::{self, Stop},
};

/// npm's lock files: what the app is made of, what it is measured beside, and what looks for barriers in
/// it; each with the one package that may have a licence that the file of rules does not allow.
const NPM: [(&str, Option<Exception>); 3] = [
    ("app/web/package-lock.json", None),
    ("tests/peers/package-lock.json", None),
    // Installed for the tests and run by them as it is: it is neither changed nor passed on, which is
    // all that this licence binds.
    ("tests/access/package-lock.json", Some(Exception { package: "axe-core", licence: "MPL-2.0" })),
];

/// Holds all lock files to the rules, and asks for advisories where somebody answers.
pub fn check(machine: &Machine) -> Result<(), Stop> {
    let allowed = allowed(&text(".cargo/deny.toml")?);
    let mut problems = Vec::new();
    for (lock, exception) in NPM {
        problems.extend(npm::wrong(&text(lock)?, &allowed, exception));
    }
    if !problems.is_empty() {
        return Err(Stop::Failed(problems.join("\n")));
    }
    let checker = setup::dependency_checker()?.to_string_lossy().into_owned();
    let rules = ["--offline", "check", "licenses", "bans", "sources"];
    step::run(machine.command(&checker).arg("deny").args(rules))?;
    advisories::check(machine, &checker)
}

fn text(file: &str) -> Result<String, Stop> {
    let path = layout::root().join(file);
    fs::read_to_string(&path).map_err(|problem| Stop::file("Reading", &path, &problem))
}

/// The licences that `.cargo/deny.toml` allows.
fn allowed(rules: &str) -> BTreeSet<String> {
    let list = rules.split_once("\nallow = [").map_or("", |(_, rest)| rest);
    let list = list.split_once(']').map_or("", |(list, _)| list);
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_licences_are_those_of_the_file() {
        let allowed = allowed(&text(".cargo/deny.toml").unwrap());
        assert!(allowed.contains("MIT") && allowed.contains("OFL-1.1"));
        assert!(!allowed.iter().any(|licence| licence.contains("GPL") || licence.contains(':')));
    }

    #[test]
    fn every_lock_file_is_in_order_and_axe_s_only_with_its_exception() {
        let allowed = allowed(&text(".cargo/deny.toml").unwrap());
        for (lock, exception) in NPM {
            let lock_text = text(lock).unwrap();
            assert_eq!(npm::wrong(&lock_text, &allowed, exception), Vec::<String>::new(), "{lock}");
            let without = npm::wrong(&lock_text, &allowed, None);
            assert_eq!(without.len(), usize::from(exception.is_some()), "{lock}");
        }
    }
}
