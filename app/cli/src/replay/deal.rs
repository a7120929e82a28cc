use packan_domain::matching::inventory::{Answers, Played, Policy, fixed_order, play};

use super::{Choice, Priors};
use crate::{
    crowd,
    inventory::{Inventory, Respondent},
};

/// Has everybody answer cards as they answered the items.
pub fn deal(
    inventory: &Inventory,
    priors: &Priors,
    answers: Answers,
    choice: Choice,
    seed: u64,
    marks: &[usize],
) -> Vec<Played> {
    let order = |prior| match choice {
        Choice::Adaptive | Choice::Fixed => fixed_order(prior, answers),
        Choice::Random => Vec::new(),
    };
    let dealt = priors.all().map(|prior| (prior, order(prior)));
    let people: Vec<(usize, &Respondent)> = inventory.people.iter().enumerate().collect();
    crowd::each(&people, |(number, person)| {
        let (prior, order) = &dealt[priors.place(*number)];
        let policy = match choice {
            Choice::Adaptive => Policy::Adaptive(order),
            Choice::Fixed => Policy::Fixed(order),
            Choice::Random => Policy::Random { seed, person: person.row as u64 },
        };
        play(prior, answers, policy, &person.values, marks)
    })
}
