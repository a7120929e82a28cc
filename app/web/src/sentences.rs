//! Whole sentences about the result, made of words.

use packan_domain::matching::{Reason, Sureness};

use crate::{
    i18n::Speech,
    say,
    state::{Catalogue, Change},
    words,
};

/// "Weil dir Holz und Feinarbeit gefallen."; nothing without a reason.
///
/// One reason alone takes another verb: "gefallen" would have to agree with it in number. And what
/// hardly fits does not fit because of anything.
pub fn because(speech: Speech, sureness: Sureness, reasons: &[Reason]) -> Option<String> {
    Some(match reasons {
        [] => return None,
        _ if sureness == Sureness::Hardly => {
            say!(speech, result.in_favour, tastes = tastes(speech, reasons))
        }
        [only] => say!(speech, result.because_one, taste = words::taste(speech, only.feature)),
        _ => say!(speech, result.because, tastes = tastes(speech, reasons)),
    })
}

/// "Nicht so deins vielleicht: früh anfangen."; nothing without a counter-reason.
pub fn against(speech: Speech, reasons: &[Reason]) -> Option<String> {
    let told = !reasons.is_empty();
    told.then(|| say!(speech, result.against, tastes = tastes(speech, reasons)))
}

/// "Neu in deinen Top 5: Tischler/in."; nothing without a change.
pub fn change(speech: Speech, catalogue: &Catalogue, change: &Change) -> Option<String> {
    let name = |id| catalogue.trade(id).map(|trade| trade.name.get(speech.language()).to_owned());
    Some(match change {
        Change::Nothing => return None,
        Change::Order => say!(speech, result.order),
        Change::Leader(trade) => say!(speech, result.leader, trade = name(trade)?),
        Change::Newcomers(trades) => {
            let mut names: Vec<String> = trades.iter().filter_map(name).collect();
            // Five names are a list to be read; the rows say which are new.
            if names.len() > 2 {
                let others = say!(speech, result.others, count = names.len() - 1);
                names.splice(1.., [others]);
            }
            say!(speech, result.newcomers, trades = list(speech, names))
        }
    })
}

fn tastes(speech: Speech, reasons: &[Reason]) -> String {
    list(speech, reasons.iter().map(|reason| words::taste(speech, reason.feature)).collect())
}

/// "Holz, Musik und Feinarbeit".
fn list(speech: Speech, mut items: Vec<String>) -> String {
    let Some(last) = items.pop() else { return String::new() };
    if items.is_empty() {
        return last;
    }
    say!(speech, result.list, some = items.join(", "), last = last)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use packan_domain::{
        language::Language,
        matching::Feature,
        trade::{Attribute, Condition, Interest},
    };

    use super::*;

    const GERMAN: Speech = Speech::new(Language::German);
    const ENGLISH: Speech = Speech::new(Language::English);

    fn reasons(features: &[Feature]) -> Vec<Reason> {
        features.iter().map(|feature| Reason { feature: *feature, contribution: 1.0 }).collect()
    }

    #[test]
    fn reasons_become_a_sentence_whatever_their_number() {
        let all = reasons(&[
            Feature::Attribute(Attribute::Vehicles),
            Feature::Condition(Condition::Workshop),
            Feature::Interest(Interest::Creative),
        ]);
        let said = |count: usize| because(GERMAN, Sureness::Rather, &all[..count]);
        assert_eq!(said(0), None);
        assert_eq!(said(1).as_deref(), Some("Weil du Fahrzeuge magst."));
        assert_eq!(said(2).as_deref(), Some("Weil dir Fahrzeuge und Werkstattluft gefallen."));
        assert_eq!(
            said(3).as_deref(),
            Some("Weil dir Fahrzeuge, Werkstattluft und Kreatives gefallen.")
        );
        assert_eq!(
            because(ENGLISH, Sureness::Rather, &all).as_deref(),
            Some("Because you like vehicles, workshops and designing.")
        );
    }

    #[test]
    fn what_hardly_fits_does_not_fit_because_of_anything() {
        let one = reasons(&[Feature::Attribute(Attribute::Vehicles)]);
        let said = because(GERMAN, Sureness::Hardly, &one);
        assert_eq!(said.as_deref(), Some("Dafür spricht: Fahrzeuge."));
    }

    #[test]
    fn what_speaks_against_a_trade_is_said_gently() {
        let burdens =
            reasons(&[Feature::Attribute(Attribute::Early), Feature::Condition(Condition::Dirt)]);
        assert_eq!(against(GERMAN, &[]), None);
        let said = against(GERMAN, &burdens[..1]);
        assert_eq!(said.as_deref(), Some("Nicht so deins vielleicht: früh anfangen."));
        let said = against(GERMAN, &burdens);
        assert_eq!(said.as_deref(), Some("Nicht so deins vielleicht: früh anfangen und Dreck."));
    }

    #[test]
    fn no_two_tastes_share_a_word() {
        for speech in [GERMAN, ENGLISH] {
            let mut told: BTreeMap<String, Feature> = BTreeMap::new();
            for feature in Feature::all() {
                let earlier = told.insert(words::taste(speech, feature), feature);
                assert_eq!(earlier, None, "{feature:?}");
            }
        }
    }
}
