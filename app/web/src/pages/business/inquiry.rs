use packan_domain::{business::Offer, language::Language};

use crate::{i18n::Speech, say};

/// What a first message is made of; what is empty is not said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Inquiry {
    /// What is asked for.
    pub wish: Offer,
    /// Name of the trade in the language of the message.
    pub trade: String,
    /// Who asks.
    pub name: String,
    /// Their school, in their words.
    pub school: String,
    /// When they have time, in their words.
    pub dates: String,
}

/// The language of whoever reads the message.
pub(super) const FIRM: Speech = Speech::new(Language::German);

impl Inquiry {
    /// What stands in the subject of a mail.
    pub fn subject(&self, speech: Speech) -> String {
        let trade = &self.trade;
        match self.wish {
            Offer::Internship => say!(speech, inquiry.subject_internship, trade = trade),
            Offer::TrialDay => say!(speech, inquiry.subject_trial_day, trade = trade),
            Offer::Apprenticeship => say!(speech, inquiry.subject_apprenticeship, trade = trade),
        }
    }

    /// The message.
    pub fn text(&self, speech: Speech) -> String {
        let trade = &self.trade;
        let said = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let name = said(&self.name).unwrap_or_else(|| say!(speech, inquiry.blank_name));
        let wish = match self.wish {
            Offer::Internship => say!(speech, inquiry.wish_internship, trade = trade),
            Offer::TrialDay => say!(speech, inquiry.wish_trial_day, trade = trade),
            Offer::Apprenticeship => say!(speech, inquiry.wish_apprenticeship, trade = trade),
        };
        let school = said(&self.school).map(|it| say!(speech, inquiry.at_school, school = it));
        let dates = said(&self.dates).map(|it| match self.wish {
            Offer::Apprenticeship => say!(speech, inquiry.start, dates = it),
            Offer::Internship | Offer::TrialDay => say!(speech, inquiry.time, dates = it),
        });
        let who = say!(speech, inquiry.who, name = name);
        let about = [Some(who), school].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let wish = [Some(wish), dates].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let greeting = say!(speech, inquiry.greeting);
        let closing = say!(speech, inquiry.closing);
        let regards = say!(speech, inquiry.regards);
        format!("{greeting}\n\n{about} {wish}\n\n{closing}\n\n{regards}\n{name}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inquiry(wish: Offer) -> Inquiry {
        let nothing = String::new;
        Inquiry {
            wish,
            trade: "Tischler/in".to_owned(),
            name: nothing(),
            school: nothing(),
            dates: nothing(),
        }
    }

    #[test]
    fn what_is_not_said_leaves_no_gap() {
        let text = inquiry(Offer::Internship).text(FIRM);
        assert!(text.starts_with("Guten Tag,\n\nmein Name ist [dein Name]. Ich interessiere"));
        assert!(text.ends_with("Viele Grüße\n[dein Name]"));
        assert!(!text.contains("Schule") && !text.contains("Zeit"), "{text}");
    }

    #[test]
    fn what_is_said_stands_in_the_message() {
        let full = Inquiry {
            name: " Kim ".to_owned(),
            school: "Gesamtschule, 9b".to_owned(),
            dates: "ab August".to_owned(),
            ..inquiry(Offer::Apprenticeship)
        };
        let text = full.text(FIRM);
        assert!(text.contains("mein Name ist Kim. Meine Schule: Gesamtschule, 9b. Ich"), "{text}");
        assert!(text.contains("Anfangen kann ich: ab August."), "{text}");
        assert_eq!(full.subject(FIRM), "Anfrage: Ausbildung im Beruf Tischler/in");
    }
}
