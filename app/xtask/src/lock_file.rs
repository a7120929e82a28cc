//! npm's lock file, as far as the project looks at it. npm writes each value in a line of its own.

/// A package that npm installs.
#[derive(Debug, Clone, Copy)]
pub struct Package<'a> {
    /// Its name, with its scope.
    pub name: &'a str,
    entry: &'a str,
}

impl<'a> Package<'a> {
    /// A text among what the lock file says of it.
    pub fn value(&self, key: &str) -> Option<&'a str> {
        let (_, rest) = self.entry.split_once(&format!("\n      \"{key}\": \""))?;
        rest.split('"').next()
    }
}

/// The packages of a `package-lock.json`.
pub fn packages(text: &str) -> impl Iterator<Item = Package<'_>> {
    let entries = text.split("\n    \"node_modules/").skip(1);
    entries.filter_map(|entry| {
        let (name, entry) = entry.split_once('"')?;
        Some(Package { name, entry })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_says_what_stands_in_its_own_entry() {
        let lock = "{\n    \"\": {},\n    \"node_modules/@a/b\": {\n      \"version\": \"1.0.0\"\n    },\n    \"node_modules/c\": {\n      \"license\": \"MIT\"\n    }\n}";
        let told: Vec<_> =
            packages(lock).map(|it| (it.name, it.value("version"), it.value("license"))).collect();
        assert_eq!(told, [("@a/b", Some("1.0.0"), None), ("c", None, Some("MIT"))]);
    }
}
