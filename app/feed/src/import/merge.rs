//! Two records of the same firm.

use packan_domain::business::Business;

use super::{Column, Weight, What};

/// Completes `firm` by what only `other` says, and gives back the values in which they differ.
pub(super) fn merge(firm: &mut Business, other: Business) -> Vec<(Column, Weight, What)> {
    let mut differing = Vec::new();
    let mut one = |own: &mut Option<String>, other: Option<String>, column| match (&own, other) {
        (None, other) => *own = other,
        (Some(own), Some(other)) if *own != other => {
            differing.push((column, Weight::Note, What::Contradicts(other)));
        }
        _ => {}
    };
    one(&mut firm.address.locality, other.address.locality, Column::Locality);
    one(&mut firm.address.postal_code, other.address.postal_code, Column::PostalCode);
    one(&mut firm.contact.telephone, other.contact.telephone, Column::Telephone);
    one(&mut firm.contact.email, other.contact.email, Column::Email);
    one(&mut firm.contact.url, other.contact.url, Column::Website);
    one(&mut firm.opening_hours, other.opening_hours, Column::OpeningHours);
    if firm.approximate && !other.approximate {
        (firm.point, firm.approximate, firm.town) = (other.point, false, other.town);
    }
    firm.internship |= other.internship;
    firm.trial_day |= other.trial_day;
    unite(&mut firm.trades, other.trades);
    unite(&mut firm.apprenticeships, other.apprenticeships);
    unite(&mut firm.languages, other.languages);
    unite(&mut firm.topics, other.topics);
    // What is true as of the later day is true of the whole.
    if other.provenance.date > firm.provenance.date {
        firm.provenance.date = other.provenance.date;
    }
    differing
}

/// Puts corrected firms into those that were taken before: a firm of the same key is completed,
/// and where both say something, the corrected one is right. Sorted by key.
pub fn complete(before: Vec<Business>, corrected: Vec<Business>) -> Vec<Business> {
    let mut firms: std::collections::BTreeMap<_, _> =
        corrected.into_iter().map(|firm| (firm.id.clone(), firm)).collect();
    for old in before {
        match firms.get_mut(&old.id) {
            Some(firm) => drop(merge(firm, old)),
            None => drop(firms.insert(old.id.clone(), old)),
        }
    }
    firms.into_values().collect()
}

fn unite<T: PartialEq>(own: &mut Vec<T>, others: Vec<T>) {
    for other in others {
        if !own.contains(&other) && own.len() < crate::caps::LIST {
            own.push(other);
        }
    }
}
