use super::{answers::Answers, choice::information, prior::Prior, respondent::Respondent};

/// One order of all items for everybody, the best that can be found without answers.
///
/// Each is the one that, after those before it, is expected to tell most about the scores: a
/// stronger rival than the usual short form, which takes the items that go best with their scale.
pub fn fixed_order(prior: &Prior, answers: Answers) -> Vec<usize> {
    let mut nobody = Respondent::new(prior, answers);
    std::iter::from_fn(|| {
        let item = most_telling(&nobody)?;
        nobody.expect(item);
        Some(item)
    })
    .collect()
}

/// The open item that is expected to tell most; the first of equals.
pub(super) fn most_telling(respondent: &Respondent<'_>) -> Option<usize> {
    (information(respondent).into_iter().enumerate())
        .filter_map(|(item, told)| Some((item, told?)))
        .max_by(|(item, told), (other, more)| told.total_cmp(more).then_with(|| other.cmp(item)))
        .map(|(item, _)| item)
}
