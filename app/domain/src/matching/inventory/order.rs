use super::{
    answers::Answers,
    choice::{Aim, information},
    opening::opening,
    prior::Prior,
    respondent::Respondent,
};

/// One order of all items for everybody, the best that can be found without answers: the opening,
/// and then one after the other that which is expected to tell most about the scores.
///
/// A stronger rival than the usual short form, which takes the items that go best with their scale.
pub fn fixed_order(prior: &Prior, answers: Answers) -> Vec<usize> {
    let mut order = opening(prior, answers);
    let mut nobody = Respondent::new(prior, answers);
    for item in &order {
        nobody.expect(*item);
    }
    while let Some(item) = most_telling(&nobody, Aim::Scores) {
        nobody.expect(item);
        order.push(item);
    }
    order
}

/// The open item that is expected to tell most; the first of equals.
pub(super) fn most_telling(respondent: &Respondent<'_>, aim: Aim) -> Option<usize> {
    (information(respondent, aim).into_iter().enumerate())
        .filter_map(|(item, told)| Some((item, told?)))
        .max_by(|(item, told), (other, more)| told.total_cmp(more).then_with(|| other.cmp(item)))
        .map(|(item, _)| item)
}
