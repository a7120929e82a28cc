//! How many slips of the finger lie between what was typed and a word.

/// Smallest number of slips that turn `typed` into a beginning of `word`: a letter left out, put
/// in, mistaken, or swapped with its neighbour.
///
/// Optimal string alignment (L. Boytsov, "Indexing methods for approximate dictionary searching",
/// ACM JEA 16, 2011, §2.1), with the minimum over the last row because people look before they
/// have typed to the end.
pub(super) fn prefix_distance(typed: &str, word: &str) -> usize {
    let word: Vec<char> = word.chars().collect();
    // Rows of the table: distances from the typed letters so far to each beginning of the word.
    let mut before: Vec<usize> = Vec::with_capacity(word.len() + 1);
    let mut row: Vec<usize> = (0..=word.len()).collect();
    let mut next: Vec<usize> = Vec::with_capacity(word.len() + 1);
    let mut last_letter = None;
    for (above, letter) in typed.chars().enumerate() {
        next.clear();
        next.push(above + 1);
        for (at, wanted) in word.iter().enumerate() {
            let mistaken = row[at] + usize::from(letter != *wanted);
            let mut least = mistaken.min(row[at + 1] + 1).min(next[at] + 1);
            let swapped = at > 0 && Some(*wanted) == last_letter && word[at - 1] == letter;
            if swapped && let Some(two_back) = before.get(at - 1) {
                least = least.min(two_back + 1);
            }
            next.push(least);
        }
        // Three rows take turns: this is done for hundreds of words with every letter typed.
        std::mem::swap(&mut before, &mut row);
        std::mem::swap(&mut row, &mut next);
        last_letter = Some(letter);
    }
    row.into_iter().min().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn slips_are_counted() {
        for (typed, word, slips) in [
            ("tischler", "tischler", 0),
            ("tisch", "tischler", 0),
            ("tichler", "tischler", 1),
            ("tishcler", "tischler", 1),
            ("tischleer", "tischler", 1),
            ("dischler", "tischler", 1),
            ("dichler", "tischler", 2),
            ("abc", "", 3),
            ("", "abc", 0),
        ] {
            assert_eq!(prefix_distance(typed, word), slips, "{typed} {word}");
        }
    }

    proptest! {
        #[test]
        fn one_letter_left_out_is_one_slip_at_most(word in "[a-z]{2,12}", at in 0_usize..12) {
            let mut typed = word.clone();
            typed.remove(at % word.len());
            prop_assert!(prefix_distance(&typed, &word) <= 1);
        }

        #[test]
        fn never_more_than_the_letters_typed(typed in ".{0,12}", word in ".{0,12}") {
            prop_assert!(prefix_distance(&typed, &word) <= typed.chars().count());
        }
    }
}
