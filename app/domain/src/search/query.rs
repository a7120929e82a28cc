//! What somebody typed, and how badly a text fits it.

use super::{
    folded::{Folded, Letters, Spelling},
    typo::prefix_distance,
};

/// What was typed, ready to be compared with hundreds of texts.
pub(super) struct Query<'typed> {
    /// In the order of `Folded::spellings`.
    spellings: Vec<Typed<'typed>>,
}

struct Typed<'typed> {
    whole: &'typed str,
    words: Vec<Word<'typed>>,
}

struct Word<'typed> {
    text: &'typed str,
    letters: Letters,
    /// So many slips are forgiven.
    slips: usize,
}

impl<'typed> Query<'typed> {
    /// `slips` says how many are forgiven in a word.
    pub fn new(typed: &'typed Folded, slips: fn(&str) -> usize) -> Self {
        let word = |text| Word { text, letters: Letters::of(text), slips: slips(text) };
        let of = |Spelling { text, .. }: &'typed Spelling| Typed {
            whole: text,
            words: text.split(' ').map(word).collect(),
        };
        Self { spellings: typed.spellings().map(of).collect() }
    }

    /// How badly `text` fits, 0 best; `None` if it does not.
    pub fn badness(&self, text: &Folded) -> Option<usize> {
        let of = |(text, typed): (&Spelling, &Typed)| {
            if text.text.starts_with(typed.whole) {
                return Some(0);
            }
            let mut of_words = typed.words.iter().map(|word| word.badness(text));
            of_words.try_fold(0, |worst, rank| rank.map(|rank| worst.max(rank)))
        };
        text.spellings().zip(&self.spellings).filter_map(of).min()
    }
}

impl Word<'_> {
    fn badness(&self, text: &Spelling) -> Option<usize> {
        // Each slip brings or changes one letter at most: all the others are in the text, too.
        if self.letters.missing_in(text.letters) > self.slips {
            return None;
        }
        let text = text.text.as_str();
        if text.split(' ').any(|candidate| candidate.starts_with(self.text)) {
            return Some(1);
        }
        // One or two letters are inside of almost everything.
        if self.text.len() > 2 && text.contains(self.text) {
            return Some(2);
        }
        if self.slips == 0 {
            return None;
        }
        let near = |it: &&str| self.letters.missing_in(Letters::of(it)) <= self.slips;
        let nearest =
            text.split(' ').filter(near).map(|it| prefix_distance(self.text, it)).min()?;
        (nearest <= self.slips).then_some(2 + nearest)
    }
}

/// So many slips of the finger are forgiven in a word.
pub(super) fn forgiven(word: &str) -> usize {
    match word.chars().count() {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}
