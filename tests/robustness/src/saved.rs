use packan_domain::session::{Event, Outcome};
use packan_feed::saved::{VERSION, read, write};

/// What the device keeps of a person.
pub fn saved(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(mut saved) = read(text) else { return };
    let written = write(&saved);
    assert!(written.contains(&format!("\"version\":{VERSION}")));
    assert_eq!(read(&written).as_ref(), Ok(&saved));
    // Whatever it holds, it can be undone to the first card.
    let answers = saved.session.answers.len();
    for _ in 0..answers {
        assert!(matches!(saved.session.apply(Event::Undone), Outcome::TookBack(_)));
    }
    assert_eq!(saved.session.apply(Event::Undone), Outcome::Unchanged);
    assert_eq!(read(&write(&saved)), Ok(saved));
}
