//! Showing a result, a trade, a firm or a view of the map to others, and being shown one.

use packan_tests::{Broken, Journey, Outcome, Screen, Visit, codes_in, ensure, journey, until};

use crate::result::ANSWERED;

/// A device with a share sheet that takes pictures and says what it was given.
const SHEET: &str = r"
    window.sheet = [];
    navigator.canShare = (data) => (data.files ?? []).every((file) => file.type === 'image/png');
    navigator.share = async ({ title, text, url, files = [] }) => {
        const read = async (file) => ({
            name: file.name, bytes: [...new Uint8Array(await file.arrayBuffer())],
        });
        window.sheet.push({ title, text, url, files: await Promise.all(files.map(read)) });
    };
";

/// One that takes links only.
const LINKS_ONLY: &str = r"
    window.sheet = [];
    navigator.canShare = (data) => !data.files;
    navigator.share = async ({ title, text, url, files }) => {
        window.sheet.push({ title, text, url, files: files ? files.length : 0 });
    };
";

/// One whose sheet the person closes, and then one that does not work.
const MOODY: &str = r"
    window.asked = 0;
    navigator.canShare = () => true;
    navigator.share = async () => {
        window.asked += 1;
        const [name, text] = window.asked === 1 ? ['AbortError', 'closed'] : ['NotAllowedError', 'broken'];
        throw new DOMException(text, name);
    };
";

/// A browser without either, whose clipboard says what it was given.
const CLIPBOARD: &str = r"
    delete Navigator.prototype.share;
    delete Navigator.prototype.canShare;
    window.copied = [];
    Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text) => { window.copied.push(text); } },
    });
";

/// A browser that lets us copy nothing.
const NO_CLIPBOARD: &str = r"
    delete Navigator.prototype.share;
    delete Navigator.prototype.canShare;
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
";

/// Presses “Teilen” and waits until the picture is drawn.
fn open_dialog(visit: &Visit) -> Outcome {
    visit.press("Teilen")?;
    visit.appears("dialog[open] .sharing__picture[data-drawn]").map(drop)
}

/// Presses the way that is most at hand in the dialog.
fn send(visit: &Visit) -> Outcome {
    visit.click("dialog[open] .sharing__ways .button:not([disabled])")
}

/// What the first share was given.
fn given(visit: &Visit) -> Outcome<serde_json::Value> {
    until("something to be shared", || {
        let given = visit.browser().script("return window.sheet[0] ?? null", &[])?;
        Ok((!given.is_null()).then_some(given))
    })
}

/// Width and height of a PNG.
fn size_of(png: &[u8]) -> Option<(u32, u32)> {
    png.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    let number = |at: usize| Some(u32::from_be_bytes(png.get(at..at + 4)?.try_into().ok()?));
    Some((number(16)?, number(20)?))
}

/// Shares what the page at `path` offers and checks that the picture carries the same link.
fn shares(visit: &Visit, path: &str) -> Outcome<(String, String)> {
    visit.start_at(path)?;
    visit.settles()?;
    open_dialog(visit)?;
    send(visit)?;
    let given = given(visit)?;
    visit.vanishes("dialog[open]")?;
    let text = given["text"].as_str().unwrap_or_default();
    let (sentence, link) = text.rsplit_once(' ').unwrap_or_default();
    ensure(given["url"].is_null(), format!("iOS passes on a file or an address: {given}"))?;
    let file = &given["files"][0];
    ensure(file["name"] == "pack-an.png", format!("the file is called {}", file["name"]))?;
    let bytes = file["bytes"].as_array().into_iter().flatten();
    let bytes: Vec<u8> = bytes.filter_map(|it| u8::try_from(it.as_u64()?).ok()).collect();
    ensure(size_of(&bytes) == Some((1080, 1350)), format!("a picture of {:?}", size_of(&bytes)))?;
    let codes = codes_in(&bytes)?;
    ensure(codes == [link], format!("the picture says {codes:?}, the text {link}"))?;
    Ok((sentence.to_owned(), link.to_owned()))
}

#[test]
fn a_result_is_shared_with_a_picture_and_nothing_but_its_trades() -> Outcome {
    journey(&Journey::default().before_every_page(ANSWERED).before_every_page(SHEET), |visit| {
        visit.start_at("/ergebnis")?;
        visit.appear(5, "[data-result]")?;
        let shown = visit.attributes("[data-result]", "data-result")?;
        let name = visit.text(".top__name")?.replace(['\u{ad}', '\u{200b}', '\u{2060}'], "");
        let (sentence, link) = shares(visit, "/ergebnis")?;
        let wanted = format!("{}/ergebnis#t={}", visit.origin(), shown.join("."));
        ensure(link == wanted, format!("{link} instead of {wanted}"))?;
        let plain = name.replace(['\n', ' '], "");
        ensure(
            sentence.replace(' ', "") == format!("{plain}passtzumir.Undzudir?"),
            format!("{sentence:?} about {name:?}"),
        )
    })
}

#[test]
fn trade_firm_and_map_are_shared_with_their_own_links() -> Outcome {
    journey(&Journey::default().before_every_page(SHEET), |visit| {
        let origin = visit.origin();
        for (path, start) in
            [("/berufe/baecker", "Bäcker/in:"), ("/karte?beruf=baecker&ort=marl", "")]
        {
            let (sentence, link) = shares(visit, path)?;
            ensure(link == format!("{origin}{path}"), format!("{link} instead of {path}"))?;
            ensure(sentence.starts_with(start), sentence)?;
        }
        visit.start_at("/karte?beruf=baecker&ort=marl")?;
        visit.click("[data-business] .firm__link")?;
        visit.arrives_at("/betriebe/")?;
        let firm = visit.place()?;
        let (_, link) = shares(visit, &firm)?;
        ensure(link == format!("{origin}{firm}"), format!("{link} instead of {firm}"))
    })
}

#[test]
fn under_a_sub_path_the_link_leads_there() -> Outcome {
    let plan = Journey::default().under_sub_path().before_every_page(SHEET);
    journey(&plan, |visit| {
        let (_, link) = shares(visit, "/berufe/baecker")?;
        let wanted = format!("{}{}berufe/baecker", visit.origin(), xtask::layout::SUB_PATH);
        ensure(link == wanted, format!("{link} instead of {wanted}"))
    })
}

#[test]
fn a_sheet_that_takes_no_files_gets_the_link() -> Outcome {
    journey(&Journey::default().before_every_page(LINKS_ONLY), |visit| {
        visit.start_at("/berufe/baecker")?;
        open_dialog(visit)?;
        send(visit)?;
        let given = given(visit)?;
        let wanted = format!("{}/berufe/baecker", visit.origin());
        let right = given["url"] == wanted.as_str() && given["files"] == 0;
        ensure(right, format!("shared {given}"))
    })
}

#[test]
fn a_closed_sheet_is_no_error_and_a_broken_one_leaves_the_link() -> Outcome {
    journey(&Journey::default().before_every_page(MOODY), |visit| {
        visit.start_at("/berufe/baecker")?;
        open_dialog(visit)?;
        send(visit)?;
        until("the sheet to be closed", || {
            Ok((visit.browser().script("return window.asked", &[])? == 1).then_some(()))
        })?;
        let said = visit.text(".sharing__trouble")?;
        ensure(said.is_empty(), format!("closing the sheet is answered with {said:?}"))?;
        send(visit)?;
        visit.says("Teilen ging gerade nicht.")?;
        let chosen = "return document.getSelection().toString() || document.activeElement.value";
        let link = visit.browser().script(chosen, &[])?;
        let wanted = format!("{}/berufe/baecker", visit.origin());
        ensure(link == wanted.as_str(), format!("{link} is there to copy"))
    })
}

#[test]
fn without_a_sheet_the_link_is_copied() -> Outcome {
    let plan = Journey::default().before_every_page(ANSWERED).before_every_page(CLIPBOARD);
    journey(&plan.on(Screen::Desk), |visit| {
        visit.start_at("/ergebnis")?;
        visit.appear(5, "[data-result]")?;
        let shown = visit.attributes("[data-result]", "data-result")?;
        open_dialog(visit)?;
        send(visit)?;
        visit.says("Link kopiert")?;
        visit.vanishes("dialog[open]")?;
        let copied = visit.browser().script("return window.copied.join(' ')", &[])?;
        let wanted = format!("{}/ergebnis#t={}", visit.origin(), shown.join("."));
        ensure(copied == wanted.as_str(), format!("copied {copied}"))
    })
}

#[test]
fn where_nothing_can_be_copied_the_link_and_its_code_are_there() -> Outcome {
    journey(&Journey::default().before_every_page(NO_CLIPBOARD).on(Screen::Narrow), |visit| {
        visit.start_at("/berufe/baecker")?;
        open_dialog(visit)?;
        send(visit)?;
        visit.says("Kopieren ging nicht.")?;
        visit.click("dialog[open] .sharing__qr summary")?;
        let code = visit.appears("dialog[open] .sharing__qr .qr")?;
        let role = visit.browser().role(&code)?;
        ensure(role == "img" || role == "image", format!("the code is a {role:?}"))?;
        let show = "document.querySelector('dialog[open] .qr').scrollIntoView({ block: 'center' })";
        visit.browser().script(show, &[])?;
        let wanted = format!("{}/berufe/baecker", visit.origin());
        until("a code that can be read", || {
            let codes = codes_in(&visit.browser().screenshot()?)?;
            Ok(codes.contains(&wanted).then_some(()))
        })
    })
}

#[test]
fn a_shared_result_opens_with_the_question_and_the_way_into_the_game() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/ergebnis#t=geigenbauer.zauberer.tischler")?;
        visit.says("passt zu mir. Und zu dir?")?;
        let shown = visit.attributes("[data-shared]", "data-shared")?;
        ensure(shown == ["geigenbauer", "tischler"], format!("shown are {shown:?}"))?;
        visit.is_a_page()?;
        visit.vanishes("[data-result]")?;
        visit.click(".shared__ways .button--go")?;
        visit.arrives_at("/swipe")?;
        visit.card().map(drop)
    })
}

#[test]
fn a_shared_result_changes_nothing_of_ones_own() -> Outcome {
    journey(&Journey::default().before_every_page(ANSWERED), |visit| {
        visit.start_at("/ergebnis")?;
        visit.appear(5, "[data-result]")?;
        let own = visit.attributes("[data-result]", "data-result")?;
        let kept = visit.stored("packan.saved")?;
        visit.start_at("/swipe")?;
        visit.start_at("/ergebnis#t=baecker.fleischer")?;
        visit.appear(2, "[data-shared]")?;
        ensure(visit.stored("packan.saved")? == kept, "a link has changed the record")?;
        visit.click(".shared__more a[href$='/ergebnis']")?;
        visit.appear(5, "[data-result]")?;
        visit.vanishes("[data-shared]")?;
        let after = visit.attributes("[data-result]", "data-result")?;
        ensure(after == own, format!("{after:?} instead of {own:?}"))?;
        ensure(visit.stored("packan.saved")? == kept, "the way back has changed the record")?;
        let said = visit.browser().find(".news")?;
        ensure(said.is_empty(), "something is called new")
    })
}

#[test]
fn a_link_that_says_nothing_leads_to_ones_own_result() -> Outcome {
    journey(&Journey::default().before_every_page(ANSWERED), |visit| {
        visit.start_at("/ergebnis#t=%3Cscript%3E.zauberer...")?;
        visit.appear(5, "[data-result]")?;
        let shared = visit.browser().find("[data-shared]")?;
        ensure(shared.is_empty(), "a made-up result is shown")?;
        visit.attribute("html", "data-failed")?.map_or(Ok(()), |it| Err(Broken(it)))
    })
}
