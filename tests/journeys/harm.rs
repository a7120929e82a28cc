//! Firms that mean harm never reach the page, and the good ones among them do.

use packan_tests::{HOSTILE_TOWN, Journey, Outcome, Visit, ensure, journey, with_hostile_town};

/// What must not be in a page, by a name: elements that no part of the app makes, attributes that
/// run, links that lead where no link may, and characters that turn texts around or can't be seen.
const FOUND: &str = "\
    const found = [];
    if (window.harmed) found.push('a script ran');
    const app = document.querySelector('#app');
    for (const it of app.querySelectorAll('script, iframe, object, embed, base, img[src=x], svg[onload]')) {
        found.push(it.outerHTML);
    }
    for (const it of app.querySelectorAll('*')) {
        for (const { name, value } of it.attributes) {
            if (name.startsWith('on')) found.push(`${name}=${value}`);
            if (['href', 'src', 'action', 'formaction'].includes(name)) {
                const { protocol } = new URL(value, document.baseURI);
                if (!['http:', 'https:', 'tel:', 'mailto:', 'geo:'].includes(protocol)) found.push(value);
            }
        }
    }
    const turned = /[\\u0000-\\u0008\\u000b\\u000e-\\u001f\\u007f-\\u009f\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufffd]/;
    const texts = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        if (turned.test(texts.currentNode.data)) found.push(JSON.stringify(texts.currentNode.data));
    }
    return found.slice(0, 10).map((it) => it.slice(0, 200));";

#[test]
fn hostile_firms_stay_outside_and_good_ones_come_in() -> Outcome {
    let (plan, good) = with_hostile_town(Journey::default(), 10_000, 20)?;
    journey(&plan, |visit| {
        visit.start_at(&format!("/karte?ort={HOSTILE_TOWN}"))?;
        visit.settles()?;
        // The good ones stand nearest to the town's middle, and so come first.
        for name in &good {
            visit.says(name)?;
        }
        is_harmless(visit)?;
        // Markup in a name is a name, and is shown as it is written.
        visit.start_at(&format!("/karte?ort={HOSTILE_TOWN}&q=script"))?;
        visit.settles()?;
        visit.says("<script>window.harmed = true</script>")?;
        is_harmless(visit)
    })
}

fn is_harmless(visit: &Visit) -> Outcome {
    let found = visit.browser().script(FOUND, &[])?;
    ensure(found.as_array().is_some_and(Vec::is_empty), format!("in the page: {found}"))
}
