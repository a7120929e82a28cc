//! Which crate how many bytes of a program are of, as the linker leaves it: what is optimised
//! afterwards has no names any more, and grows and shrinks with this.

use std::{
    collections::{BTreeMap, HashMap},
    fs,
    path::PathBuf,
};

use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};
use xtask::layout;

use crate::{Broken, Outcome};

/// What no function's name says: texts and tables.
const DATA: &str = "(data)";
/// Functions that are of no crate, such as those that the compiler's own run-time brings.
const NOBODY: &str = "(other)";

/// Bytes of a program by crate.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Sizes(BTreeMap<String, u64>);

impl Sizes {
    /// Those of a program that was built last, such as `packan-game`.
    pub fn of_last_built(program: &str) -> Outcome<Self> {
        let path = last_built(program);
        let wasm = fs::read(&path).map_err(|problem| {
            Broken(format!("{}: {problem}; `cargo xtask build` makes it", path.display()))
        })?;
        Self::of(&wasm)
    }

    /// Those of a program with names in it.
    pub fn of(wasm: &[u8]) -> Outcome<Self> {
        let (names, bodies) = parts(wasm).map_err(|problem| Broken(problem.to_string()))?;
        if names.is_empty() {
            return Err(Broken("the program has no names".to_owned()));
        }
        let mut sizes = Self::default();
        for (function, bytes) in bodies {
            let of = match function {
                None => DATA.to_owned(),
                Some(number) => names.get(&number).map_or(NOBODY.to_owned(), |it| crate_of(it)),
            };
            *sizes.0.entry(of).or_default() += bytes;
        }
        Ok(sizes)
    }

    /// Crates with their bytes, the largest first.
    pub fn largest_first(&self) -> Vec<(&str, u64)> {
        let mut sizes: Vec<_> =
            self.0.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
        sizes.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
        sizes
    }

    /// All of it.
    pub fn sum(&self) -> u64 {
        self.0.values().sum()
    }
}

impl<const COUNT: usize> From<[(String, u64); COUNT]> for Sizes {
    fn from(sizes: [(String, u64); COUNT]) -> Self {
        Self(BTreeMap::from(sizes))
    }
}

fn last_built(program: &str) -> PathBuf {
    layout::root().join(format!("target/wasm32-unknown-unknown/wasm/{program}.wasm"))
}

/// Names of functions by number; bytes by function, and of data by none.
type Parts<'a> = (HashMap<u32, &'a str>, Vec<(Option<u32>, u64)>);

fn parts(wasm: &[u8]) -> wasmparser::Result<Parts<'_>> {
    let mut names = HashMap::new();
    let mut bodies = Vec::new();
    let mut next = 0;
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    next += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => {
                bodies.push((Some(next), body.range().len() as u64));
                next += 1;
            }
            Payload::DataSection(data) => bodies.push((None, data.range().len() as u64)),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(parts) = section.as_known() {
                    for part in parts {
                        if let Name::Function(functions) = part? {
                            for function in functions {
                                let function = function?;
                                names.insert(function.index, function.name);
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }
    Ok((names, bodies))
}

/// The crate that a function was written in: that of the first path in its name, or of the trait
/// where it is one for a type of no crate, such as a tuple.
fn crate_of(name: &str) -> String {
    let name = format!("{:#}", rustc_demangle::demangle(name));
    let of_trait = name.split_once(" as ").map(|(_, name)| name);
    let found = [Some(name.as_str()), of_trait].into_iter().flatten().find_map(first_crate);
    found.unwrap_or(NOBODY).to_owned()
}

fn first_crate(path: &str) -> Option<&str> {
    let path = path.trim_start_matches(['<', '&', '*', '[']);
    let path = ["mut ", "const ", "dyn "].iter().fold(path, |it, word| it.trim_start_matches(word));
    let (first, _) = path.split_once("::")?;
    first.chars().all(|it| it.is_alphanumeric() || it == '_').then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_is_of_the_crate_that_its_name_begins_with() {
        for (name, of) in [
            ("alloc::vec::Vec<T>::push", "alloc"),
            ("<packan_feed::Index as core::clone::Clone>::clone", "packan_feed"),
            ("<&mut dyn leptos::View as core::any::Any>::type_id", "leptos"),
            ("memcpy", NOBODY),
            ("<(A, B) as tachys::view::Render>::build", "tachys"),
        ] {
            assert_eq!(crate_of(name), of, "{name}");
        }
    }

    #[test]
    fn a_program_without_names_tells_nothing() {
        assert!(Sizes::of(b"\0asm\x01\0\0\0").is_err());
        assert!(Sizes::of(b"no program").is_err());
    }
}
