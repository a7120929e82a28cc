//! The search for trades beside `fuse.js` over the same names.

use packan_tests::Outcome;
use serde_json::{Value, json};

use super::{AHEAD, Page, Row, median, number, slowed_down};
use crate::{THROTTLE, typing};

/// How long each beginning of a word takes to be looked up, and how many trades the words find.
const LOOK_UP: &str = "\
    const [words] = arguments;
    return fetch('names.json').then((it) => it.json()).then((names) => {
        const find = search(names);
        const took = [];
        let hits = 0;
        for (const word of words) for (let letters = 1; letters <= word.length; letters++) {
            const before = performance.now();
            const found = find(word.slice(0, letters));
            took.push(performance.now() - before);
            if (letters == word.length) hits += found.length > 0;
        }
        return { took, hits };
    });";

/// How long the app's list takes to take a letter in, with all that it shows then, and for how many
/// words it has trades.
const TYPE: &str = "\
    const [words] = arguments;
    const field = document.querySelector('#q');
    const frame = () => new Promise(requestAnimationFrame);
    return (async () => {
        const took = [];
        let hits = 0;
        for (const word of words) for (let letters = 1; letters <= word.length; letters++) {
            await frame();
            field.value = word.slice(0, letters);
            const before = performance.now();
            field.dispatchEvent(new Event('input', { bubbles: true }));
            await Promise.resolve();
            took.push(performance.now() - before);
            await frame();
            if (letters == word.length) hits += [...document.querySelectorAll('.tile')].some((it) => it.checkVisibility());
        }
        return { took, hits };
    })();";

pub(super) fn rows() -> Outcome<Vec<Row>> {
    let ours = Page::Ours.visit(&[])?;
    ours.start_at("/berufe")?;
    ours.appears(".tile")?;
    ours.settles()?;
    slowed_down(&ours, THROTTLE)?;
    let ours = ours.browser().script(TYPE, &[json!(typing::WORDS)])?;
    let peer = Page::Peer.visit(&[])?;
    peer.start_at("/search.html")?;
    slowed_down(&peer, THROTTLE)?;
    let peer = peer.browser().script(LOOK_UP, &[json!(typing::WORDS)])?;
    let missed =
        |seen: &Value| -> Outcome<f64> { Ok(typing::WORDS.len() as f64 - number(&seen["hits"])?) };
    let missed = Row {
        title: format!("of {} words, those that find no trade", typing::WORDS.len()),
        unit: "",
        ours: missed(&ours)?,
        peer: missed(&peer)?,
        most: AHEAD,
    };
    let letter = Row {
        title: "a letter of a search, `fuse.js` without showing anything".to_owned(),
        unit: "ms",
        ours: median(times(&ours)?)?,
        peer: median(times(&peer)?)?,
        most: AHEAD,
    };
    Ok(vec![letter, missed])
}

fn times(seen: &Value) -> Outcome<Vec<f64>> {
    seen["took"].as_array().into_iter().flatten().map(number).collect()
}
