use proptest::prelude::*;

use super::*;

fn trade(number: u8) -> TradeId {
    TradeId::parse(&format!("trade-{number}")).unwrap()
}

fn firm(number: u8) -> SavedBusiness {
    let id = BusinessId::parse(&format!("firm-{number}")).unwrap();
    SavedBusiness { id, name: None, near: None }
}

fn noted(number: u8, text: &str) -> Event {
    Event::Noted(Note { about: Item::Trade(trade(number)), text: text.to_owned() })
}

fn answered(number: u8, answer: Answer) -> Event {
    Event::Answered(Given { trade: trade(number), answer })
}

#[test]
fn undo_takes_back_the_last_answer_and_says_which() {
    let mut session = Session::new(7);
    assert_eq!(session.apply(Event::Undone), Outcome::Unchanged);
    session.apply(answered(1, Answer::Love));
    let taken = Given { trade: trade(1), answer: Answer::Love };
    assert_eq!(session.apply(Event::Undone), Outcome::TookBack(taken));
    assert_eq!(session, Session::new(7));
}

#[test]
fn a_second_answer_replaces_the_first_in_its_place() {
    let mut session = Session::new(7);
    for event in [answered(1, Answer::No), answered(2, Answer::Yes), answered(1, Answer::Love)] {
        assert_eq!(session.apply(event), Outcome::Changed);
    }
    assert_eq!(session.apply(answered(1, Answer::Love)), Outcome::Unchanged);
    assert_eq!(session.answers[0], Given { trade: trade(1), answer: Answer::Love });
    assert_eq!(session.answers.len(), 2);
    assert_eq!(session.answer_to(&trade(2)), Some(Answer::Yes));
    assert_eq!(session.answer_to(&trade(3)), None);
}

#[test]
fn a_restart_keeps_town_and_saved_items() {
    let mut session = Session::new(7);
    let town = TownId::parse("marl").unwrap();
    assert_eq!(session.apply(Event::TownChosen(Some(town.clone()))), Outcome::Changed);
    assert_eq!(session.apply(Event::TownChosen(Some(town.clone()))), Outcome::Unchanged);
    session.apply(Event::TradeToggled(trade(1)));
    session.apply(answered(1, Answer::Yes));
    session.apply(Event::Restarted { seed: 8 });
    let expected =
        Session { seed: 8, town: Some(town), saved_trades: vec![trade(1)], ..Session::default() };
    assert_eq!(session, expected);
}

#[test]
fn a_note_is_cut_kept_and_removed() {
    let mut session = Session::new(7);
    let about = Item::Trade(trade(1));
    let long = "ä".repeat(NOTE_CHARACTERS + 1);
    assert_eq!(session.apply(noted(1, &long)), Outcome::Changed);
    assert_eq!(session.note_on(&about), &long[.."ä".len() * NOTE_CHARACTERS]);
    assert_eq!(session.note_on(&Item::Business(firm(1).id)), "");
    // What is written outlives that the bookmark is pressed.
    session.apply(Event::TradeToggled(trade(1)));
    session.apply(Event::TradeToggled(trade(1)));
    assert!(!session.note_on(&about).is_empty());
    assert_eq!(session.apply(noted(1, " \n")), Outcome::Changed);
    assert_eq!(session, Session::new(7));
}

#[test]
fn a_business_is_the_same_whatever_it_is_called() {
    let mut session = Session::new(7);
    session.apply(Event::BusinessToggled(firm(1)));
    assert!(session.has_saved(&firm(1).id));
    let renamed = SavedBusiness { name: Some("Neu".to_owned()), ..firm(1) };
    session.apply(Event::BusinessToggled(renamed));
    assert_eq!(session, Session::new(7));
}

fn answers() -> impl Strategy<Value = Answer> {
    prop::sample::select(&Answer::ALL[..])
}

fn events() -> impl Strategy<Value = Event> {
    prop_oneof![
        6 => (0_u8..20, answers()).prop_map(|(number, answer)| answered(number, answer)),
        2 => Just(Event::Undone),
        1 => prop::option::of(0_u8..3).prop_map(|town| {
            Event::TownChosen(town.map(|town| TownId::parse(&format!("town-{town}")).unwrap()))
        }),
        1 => (0_u8..5).prop_map(|number| Event::TradeToggled(trade(number))),
        1 => (0_u8..5).prop_map(|number| Event::BusinessToggled(firm(number))),
        1 => (0_u8..5, " ?[a-ü]{0,3}").prop_map(|(number, text)| noted(number, &text)),
        1 => any::<u64>().prop_map(|seed| Event::Restarted { seed }),
    ]
}

fn has_no_twins<T: Ord + Clone>(items: &[T]) -> bool {
    let mut sorted = items.to_vec();
    sorted.sort();
    sorted.windows(2).all(|pair| pair[0] != pair[1])
}

proptest! {
    #[test]
    fn whatever_happens_nothing_is_there_twice(events in prop::collection::vec(events(), 0..80)) {
        let mut session = Session::new(0);
        for event in events {
            let before = session.clone();
            let outcome = session.apply(event);
            prop_assert_eq!(outcome == Outcome::Unchanged, session == before);
            let trades: Vec<_> = session.answers.iter().map(|given| given.trade.clone()).collect();
            prop_assert!(has_no_twins(&trades));
            prop_assert!(has_no_twins(&session.saved_trades));
            let firms: Vec<_> = session.saved_businesses.iter().map(|it| it.id.clone()).collect();
            prop_assert!(has_no_twins(&firms));
            let texts: Vec<_> = session.notes.iter().map(|it| format!("{:?}", it.about)).collect();
            prop_assert!(has_no_twins(&texts));
        }
    }

    #[test]
    fn undoing_new_answers_is_never_having_given_them(
        events in prop::collection::vec(events(), 0..40),
        later in prop::collection::vec(answers(), 0..40),
    ) {
        let mut session = Session::new(0);
        for event in events {
            session.apply(event);
        }
        let before = session.clone();
        // Numbers that no earlier event has, because a replaced answer is not a new one.
        for (number, answer) in (100..).zip(&later) {
            session.apply(answered(number, *answer));
        }
        for _ in &later {
            session.apply(Event::Undone);
        }
        prop_assert_eq!(session, before);
    }

    #[test]
    fn toggling_twice_changes_nothing(number in 0_u8..5, events in prop::collection::vec(events(), 0..40)) {
        let mut session = Session::new(0);
        for event in events {
            session.apply(event);
        }
        let was_saved = session.saved_trades.contains(&trade(number));
        session.apply(Event::TradeToggled(trade(number)));
        prop_assert_eq!(session.saved_trades.contains(&trade(number)), !was_saved);
        session.apply(Event::TradeToggled(trade(number)));
        prop_assert_eq!(session.saved_trades.contains(&trade(number)), was_saved);
    }
}
