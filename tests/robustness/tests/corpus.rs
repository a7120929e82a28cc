//! Everything that the fuzzer found worth keeping, once more.

use std::{fs, path::Path};

use packan_robustness::CHECKS;

/// All of it together, so that a clone stays small.
const MOST_BYTES: u64 = 200_000;

#[test]
fn what_was_found_once_holds() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let mut weight = 0;
    for (name, check) in CHECKS {
        let files: Vec<_> =
            fs::read_dir(corpus.join(name)).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert!(!files.is_empty(), "there is no corpus of {name}");
        for file in files {
            let bytes = fs::read(&file).unwrap();
            weight += u64::try_from(bytes.len()).unwrap();
            println!("{}", file.display());
            check(&bytes);
        }
    }
    assert!(weight <= MOST_BYTES, "the corpus weighs {weight} bytes");
}

#[test]
fn every_check_has_a_target_of_the_fuzzer() {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/fuzz_targets");
    let targets = fs::read_dir(fuzz).unwrap().count();
    assert_eq!(targets, CHECKS.len());
}
