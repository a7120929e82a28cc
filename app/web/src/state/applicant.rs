use leptos::prelude::*;

/// What somebody writes of themselves into first messages. It stays in memory while the document
/// lives, so that the second firm costs no typing, and is never stored.
#[derive(Clone, Copy)]
pub struct Applicant {
    /// Their name.
    pub name: RwSignal<String>,
    /// Their school.
    pub school: RwSignal<String>,
    /// When they have time, in their words.
    pub dates: RwSignal<String>,
}

impl Applicant {
    /// Nothing said yet.
    pub fn new() -> Self {
        let nothing = || RwSignal::new(String::new());
        Self { name: nothing(), school: nothing(), dates: nothing() }
    }
}

impl Default for Applicant {
    fn default() -> Self {
        Self::new()
    }
}

/// The applicant of the nearest provider.
pub fn use_applicant() -> Applicant {
    use_context().unwrap_or_default()
}
