//! Windows in processes of their own, which learn of each other's changes a moment later.

use std::{cell::RefCell, rc::Rc};

use packan_domain::answer::Answer;
use packan_feed::saved::{Device, NoStorage};
use proptest::prelude::*;

use crate::{person::Deed, sequences, window::Window};

/// The storage as one process sees it.
#[derive(Debug, Default)]
struct Process {
    shared: Rc<RefCell<Option<String>>>,
    seen: RefCell<Option<String>>,
}

impl Process {
    fn hears(&self) {
        self.seen.borrow_mut().clone_from(&self.shared.borrow());
    }
}

impl Device for Process {
    fn stored(&self) -> Result<Option<String>, NoStorage> {
        Ok(self.seen.borrow().clone())
    }

    fn store(&self, text: &str) -> Result<(), NoStorage> {
        *self.shared.borrow_mut() = Some(text.to_owned());
        *self.seen.borrow_mut() = Some(text.to_owned());
        Ok(())
    }

    fn forget(&self) -> Result<(), NoStorage> {
        Err(NoStorage)
    }

    fn set_aside(&self, _damaged: &str) -> Result<(), NoStorage> {
        Err(NoStorage)
    }
}

#[test]
fn only_what_was_done_in_the_same_moment_may_be_lost() {
    // Which window answers, and whether both know of everything before.
    let moments = prop::collection::vec((0_usize..2, any::<bool>()), 1..40);
    let result = sequences(1_000).run(&moments, |moments| {
        let shared = Rc::default();
        let processes =
            [(); 2].map(|()| Process { shared: Rc::clone(&shared), ..Process::default() });
        let mut windows = [0, 1].map(|at: usize| Window::open(&processes[at], None));
        let mut common = 0;
        let end = moments.len() - 1;
        for (number, (window, meet)) in moments.iter().enumerate() {
            if *meet || number == end {
                for at in 0..2 {
                    processes[at].hears();
                    windows[at].catches_up(&processes[at]);
                }
                let least = windows[0].shown.session.answers.len();
                prop_assert!(least >= common, "{least} of {common} are left");
                common = windows[0]
                    .shown
                    .session
                    .answers
                    .len()
                    .min(windows[1].shown.session.answers.len());
            }
            let number = u8::try_from(number).unwrap();
            windows[*window].does(&processes[*window], &Deed::Answer(number, Answer::Yes));
        }
        for at in 0..2 {
            processes[at].hears();
            windows[at].catches_up(&processes[at]);
        }
        prop_assert_eq!(&windows[0].shown.session, &windows[1].shown.session);
        prop_assert!(windows[0].shown.session.answers.len() > common);
        Ok(())
    });
    result.unwrap_or_else(|broken| panic!("{broken}"));
}
