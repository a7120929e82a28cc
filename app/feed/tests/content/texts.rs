//! Every trade says what its page promises, in both languages and no longer than one reads.

use packan_domain::{
    language::Localized,
    trade::{Topic, Trade, TradeDetails},
};

use crate::trades;

/// A text of a trade, and how many characters it may have in either language.
pub(crate) struct Bounded<'a> {
    pub text: &'a Localized,
    least: usize,
    most: usize,
}

/// Everything that somebody wrote about a trade.
pub(crate) fn texts<'a>(trade: &'a Trade, details: &'a TradeDetails) -> Vec<Bounded<'a>> {
    let bounded = |least, most| move |text| Bounded { text, least, most };
    let mut texts: Vec<_> = trade.hook.iter().map(bounded(15, 60)).collect();
    texts.extend(details.activities.iter().map(bounded(8, 64)));
    texts.extend(details.needs.iter().map(bounded(25, 110)));
    texts.extend(details.hard.iter().map(bounded(40, 200)));
    texts.extend(details.leads.iter().map(bounded(40, 220)));
    texts.extend(details.topics.iter().map(|topic| &topic.example).map(bounded(40, 190)));
    texts
}

#[test]
fn every_text_is_there_in_both_languages_and_in_bounds() {
    for (trade, details) in trades() {
        for Bounded { text, least, most } in texts(&trade, &details) {
            let en = text.en.as_ref();
            assert!(en.is_some(), "{}: no English for {:?}", trade.id, text.de);
            for said in [Some(&text.de), en].into_iter().flatten() {
                let length = said.chars().count();
                let fits = (least..=most).contains(&length);
                assert!(fits, "{}: {length} not in {least}–{most}: {said}", trade.id);
            }
        }
    }
}

#[test]
fn every_trade_says_what_one_does_needs_bears_and_becomes() {
    for (trade, details) in trades() {
        let id = &trade.id;
        assert!(trade.name.en.is_some(), "{id}: no English name");
        assert!(trade.hook.is_some(), "{id}: no hook");
        assert!((3..=5).contains(&details.activities.len()), "{id}: activities");
        assert!((2..=3).contains(&details.needs.len()), "{id}: what it needs");
        assert!(details.hard.is_some(), "{id}: what is hard");
        assert!(details.leads.is_some(), "{id}: where it leads");
        assert!((1..=3).contains(&details.topics.len()), "{id}: topics");
    }
}

#[test]
fn a_trade_speaks_of_a_topic_once_and_every_topic_is_spoken_of() {
    let trades = trades();
    for (trade, details) in &trades {
        let mut topics: Vec<Topic> = details.topics.iter().map(|topic| topic.topic).collect();
        topics.sort();
        topics.dedup();
        assert_eq!(topics.len(), details.topics.len(), "{}", trade.id);
    }
    for topic in Topic::ALL {
        let works_on = |details: &TradeDetails| details.topics.iter().any(|it| it.topic == *topic);
        let count = trades.iter().filter(|(_, details)| works_on(details)).count();
        assert!(count >= 10, "{}: only {count} trades", topic.key());
    }
}
