//! npm's lock file: where each package is from, by which hash it is known again, and its licence.

use std::collections::BTreeSet;

use super::expression;

/// Packages that name no licence where npm looks for it, and the one that is in their files.
const UNNAMED: [(&str, &str); 1] = [("svg-tags", "MIT")];

const REGISTRY: &str = "https://registry.npmjs.org/";

/// What is wrong with the packages of `package-lock.json`: npm writes each value in a line.
pub(super) fn wrong(lock: &str, allowed: &BTreeSet<String>) -> Vec<String> {
    let packages = lock.split("\n    \"node_modules/").skip(1);
    let problem = |package: &str| {
        let name = package.split('"').next().unwrap_or_default();
        let value = |name: &str| {
            let (_, rest) = package.split_once(&format!("\n      \"{name}\": \""))?;
            rest.split('"').next()
        };
        let elsewhere = value("resolved").filter(|from| !from.starts_with(REGISTRY));
        if let Some(from) = elsewhere {
            return Some(format!("The npm package {name} is not from npm's registry but {from}."));
        }
        if value("integrity").is_none() {
            return Some(format!("package-lock.json has no hash of {name}."));
        }
        let unnamed = || UNNAMED.iter().find(|(it, _)| *it == name).map(|(_, licence)| *licence);
        let licence = value("license").or_else(unnamed).unwrap_or_default();
        let fine = expression::is_allowed(licence, allowed);
        (!fine).then(|| format!("{name} is under “{licence}”, which deny.toml does not allow."))
    };
    packages.filter_map(problem).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_is_from_the_registry_with_a_hash_and_a_licence() {
        let count = |values: &[String]| {
            let values = values.join("\n");
            let lock =
                format!("{{\n    \"\": {{}},\n    \"node_modules/a\": {{\n{values}\n    }}\n}}");
            wrong(&lock, &BTreeSet::from(["MIT".to_owned()])).len()
        };
        let line = |name: &str, value: &str| format!("      \"{name}\": \"{value}\",");
        let [hash, licence] = [line("integrity", "sha512-x"), line("license", "MIT")];
        assert_eq!(count(&[hash.clone(), licence.clone()]), 0);
        assert_eq!(count(std::slice::from_ref(&hash)), 1);
        assert_eq!(count(std::slice::from_ref(&licence)), 1);
        assert_eq!(count(&[line("resolved", "https://example.org/a.tgz"), hash, licence]), 1);
    }
}
