//! What somebody has put aside.

/// Parts of a record: trades and firms, one of each with a note and one of each gone. A macro, because
/// records are put together before the tests run.
#[macro_export]
macro_rules! put_aside {
    () => {
        r"savedTrades: ['zauberer', 'verfahrenstechnologe-muehlenwirtschaft', 'baecker'],
        savedBusinesses: [
            { id: 'tischlerei-von-frueher', name: 'Tischlerei von früher' },
            { id: 'musterbetrieb-0013', near: 'marl' }, { id: 'musterbetrieb-0018', near: 'marl' },
        ],
        notes: [
            { trade: 'baecker', text: 'Früh aufstehen ist okay.' },
            { business: 'musterbetrieb-0018', text: 'Angerufen, nett. Mittwoch um 9 Probetag!' },
        ],"
    };
}
