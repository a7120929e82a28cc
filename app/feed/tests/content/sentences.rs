//! No two trades share a sentence, and none is another's with the name swapped.

use std::collections::{BTreeMap, BTreeSet};

use crate::{texts::texts, trades};

/// Words in a row that are compared.
const RUN: usize = 3;
/// Texts of fewer runs than this are too short to be called alike.
const LEAST_RUNS: usize = 4;

/// A text of a trade in one language, in lower case and without punctuation.
struct Said {
    trade: String,
    text: String,
    sentences: Vec<String>,
}

fn everything_said() -> [Vec<Said>; 2] {
    let mut said = [Vec::new(), Vec::new()];
    for (trade, details) in trades() {
        for text in texts(&trade, &details) {
            let languages = [Some(&text.text.de), text.text.en.as_ref()];
            for (said, text) in said.iter_mut().zip(languages) {
                let Some(text) = text else { continue };
                said.push(Said {
                    trade: trade.id.to_string(),
                    text: plain(text),
                    sentences: text.split(['.', '?', '!', ':', ';']).map(plain).collect(),
                });
            }
        }
    }
    said
}

fn plain(text: &str) -> String {
    let letters: String = text.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let words: Vec<String> = letters.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ")
}

fn runs(text: &str) -> BTreeSet<Vec<&str>> {
    let words: Vec<&str> = text.split(' ').collect();
    words.windows(RUN).map(<[&str]>::to_vec).collect()
}

#[test]
fn no_two_trades_share_a_sentence() {
    for said in everything_said() {
        let mut whose: BTreeMap<&str, &str> = BTreeMap::new();
        for Said { trade, sentences, .. } in &said {
            for sentence in sentences.iter().filter(|sentence| !sentence.is_empty()) {
                let first = whose.entry(sentence).or_insert(trade);
                assert_eq!(first, trade, "{sentence:?}");
            }
        }
    }
}

#[test]
fn no_text_is_half_of_another_trades() {
    for said in everything_said() {
        let of_each: Vec<_> = said.iter().map(|said| runs(&said.text)).collect();
        let mut with_run: BTreeMap<&Vec<&str>, Vec<usize>> = BTreeMap::new();
        for (at, runs) in of_each.iter().enumerate().filter(|(_, runs)| runs.len() >= LEAST_RUNS) {
            let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
            for run in runs {
                let earlier = with_run.entry(run).or_default();
                for other in earlier.iter().filter(|other| said[**other].trade != said[at].trade) {
                    *shared.entry(*other).or_default() += 1;
                }
                earlier.push(at);
            }
            for (other, shared) in shared {
                let shorter = runs.len().min(of_each[other].len());
                assert!(2 * shared < shorter, "{:?} {:?}", said[at].text, said[other].text);
            }
        }
    }
}
