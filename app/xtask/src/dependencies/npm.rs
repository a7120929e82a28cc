//! npm's lock file: where each package is from, by which hash it is known again, and its licence.

use std::collections::BTreeSet;

use spdx::{Expression, ParseMode};

use crate::lock_file::{Package, packages};

/// Packages that name no licence where npm looks for it, and the one that is in their files.
const UNNAMED: [(&str, &str); 1] = [("svg-tags", "MIT")];

const REGISTRY: &str = "https://registry.npmjs.org/";

/// A package that may have exactly this licence, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Exception {
    /// Its name.
    pub(super) package: &'static str,
    /// The licence as the lock file has it.
    pub(super) licence: &'static str,
}

/// What is wrong with the packages of `package-lock.json`.
pub(super) fn wrong(
    lock: &str,
    allowed: &BTreeSet<String>,
    exception: Option<Exception>,
) -> Vec<String> {
    let problem = |package: Package<'_>| {
        let name = package.name;
        let elsewhere = package.value("resolved").filter(|from| !from.starts_with(REGISTRY));
        if let Some(from) = elsewhere {
            return Some(format!("The npm package {name} is not from npm's registry but {from}."));
        }
        if package.value("integrity").is_none() {
            return Some(format!("package-lock.json has no hash of {name}."));
        }
        let unnamed = || UNNAMED.iter().find(|(it, _)| *it == name).map(|(_, licence)| *licence);
        let licence = package.value("license").or_else(unnamed).unwrap_or_default();
        let excepted = exception.is_some_and(|it| it.package == name && it.licence == licence);
        let fine = excepted || is_allowed(licence, allowed);
        (!fine)
            .then(|| format!("{name} is under “{licence}”, which .cargo/deny.toml does not allow."))
    };
    packages(lock).filter_map(problem).collect()
}

/// Whether what an SPDX expression asks for can be met by allowed licences. One that can't be read is
/// not allowed, and neither is none.
fn is_allowed(expression: &str, allowed: &BTreeSet<String>) -> bool {
    Expression::parse_mode(expression, ParseMode::LAX)
        .is_ok_and(|it| it.evaluate(|licence| allowed.contains(&licence.to_string())))
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
            wrong(&lock, &BTreeSet::from(["MIT".to_owned()]), None).len()
        };
        let line = |name: &str, value: &str| format!("      \"{name}\": \"{value}\",");
        let [hash, licence] = [line("integrity", "sha512-x"), line("license", "MIT")];
        assert_eq!(count(&[hash.clone(), licence.clone()]), 0);
        assert_eq!(count(std::slice::from_ref(&hash)), 1);
        assert_eq!(count(std::slice::from_ref(&licence)), 1);
        assert_eq!(count(&[line("resolved", "https://example.org/a.tgz"), hash, licence]), 1);
    }

    #[test]
    fn an_exception_is_of_one_package_and_one_licence() {
        let fine = |name: &str, licence: &str| {
            let lock = format!(
                "{{\n    \"\": {{}},\n    \"node_modules/{name}\": {{\n      \"integrity\": \"sha512-x\",\n      \"license\": \"{licence}\"\n    }}\n}}"
            );
            let exception = Exception { package: "axe-core", licence: "MPL-2.0" };
            wrong(&lock, &BTreeSet::from(["MIT".to_owned()]), Some(exception)).is_empty()
        };
        assert!(fine("axe-core", "MPL-2.0"));
        assert!(fine("axe-core", "MIT"));
        for (name, licence) in
            [("other", "MPL-2.0"), ("axe-core-more", "MPL-2.0"), ("axe-core", "GPL-3.0")]
        {
            assert!(!fine(name, licence), "{name} under {licence}");
        }
    }

    fn is_fine(expression: &str) -> bool {
        let allowed = ["MIT", "ISC", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned);
        is_allowed(expression, &BTreeSet::from(allowed))
    }

    #[test]
    fn one_licence_of_several_will_do_and_all_that_belong_together_count() {
        for fine in [
            "MIT",
            "GPL-3.0 OR MIT",
            "GPL-3.0/MIT",
            "MIT AND ISC",
            "(GPL-3.0 OR MIT) AND ISC",
            "Apache-2.0 WITH LLVM-exception OR GPL-3.0",
        ] {
            assert!(is_fine(fine), "{fine}");
        }
        for wrong in
            ["", "GPL-3.0", "MIT AND GPL-3.0", "(MIT", "MIT)", "MIT ISC", "OR MIT", "Apache-2.0"]
        {
            assert!(!is_fine(wrong), "{wrong}");
        }
    }
}
