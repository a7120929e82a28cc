//! Posters to print: what is on them, and that each is one sheet of the paper that was chosen.

use packan_tests::{Engine, Journey, Outcome, Screen, Visit, codes_in, ensure, journey, until};

/// Points of the papers, as PDFs measure them.
const A4: (f64, f64) = (595.0, 842.0);
const A3: (f64, f64) = (842.0, 1191.0);

/// Sizes of the pages of a PDF, in points.
fn sheets(pdf: &[u8]) -> Vec<(f64, f64)> {
    let text = String::from_utf8_lossy(pdf);
    let boxes = text.split("/MediaBox").skip(1).filter_map(|rest| {
        let numbers = rest.split_once('[')?.1.split_once(']')?.0;
        let mut numbers = numbers.split_whitespace().skip(2).map(str::parse);
        Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
    });
    boxes.collect()
}

fn prints_one(visit: &Visit, (width, height): (f64, f64)) -> Outcome {
    let sheets = sheets(&visit.browser().pdf()?);
    let near = |one: f64, other: f64| (one - other).abs() < 2.0;
    let right = matches!(sheets.as_slice(), [(w, h)] if near(*w, width) && near(*h, height));
    ensure(right, format!("{sheets:?} are printed instead of one of {width} × {height}"))
}

#[test]
fn every_poster_is_one_sheet() -> Outcome {
    let plan = Journey::default().on(Screen::Desk);
    let plan = plan
        .only_in(&[Engine::Chromium], "sizes of sheets can be read in the PDF of Chromium only");
    journey(&plan, |visit| {
        for about in [
            "",
            "?beruf=baecker",
            "?beruf=verfahrenstechnologe-muehlenwirtschaft",
            "?ort=oer-erkenschwick",
            "?schulname=Städtische Käthe-Kollwitz-Gesamtschule Recklinghausen-Süd",
        ] {
            visit.start_at(&format!("/plakat{about}"))?;
            visit.settles()?;
            prints_one(visit, A4)?;
        }
        visit.start_at("/plakat?beruf=baecker&papier=a3")?;
        visit.settles()?;
        prints_one(visit, A3)
    })
}

#[test]
fn a_poster_says_what_it_is_about_and_its_code_leads_there() -> Outcome {
    journey(&Journey::default().on(Screen::Desk), |visit| {
        for (about, name, route) in [
            ("beruf=baecker", "Bäcker/in", "/berufe/baecker"),
            ("ort=marl", "Marl", "/orte/marl"),
            ("beruf=zauberer", "Welches Handwerk", "/"),
        ] {
            visit.start_at(&format!("/plakat?{about}"))?;
            visit.settles()?;
            let said = visit.text(".placard__name")?.replace('\u{ad}', "");
            ensure(said.contains(name), format!("{about} says {said:?}"))?;
            let show = "document.querySelector('.placard .qr').scrollIntoView({ block: 'center' })";
            visit.browser().script(show, &[])?;
            let wanted = format!("{}{route}", visit.origin());
            until("a code that can be read", || {
                let codes = codes_in(&visit.browser().screenshot()?)?;
                Ok(codes.contains(&wanted).then_some(()))
            })?;
        }
        Ok(())
    })
}

#[test]
fn a_teacher_makes_one_for_the_school() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/plakat")?;
        visit.click(".posters__side .choice:nth-child(4) .choice__input")?;
        let field = visit.appears(".posters__side .field__input")?;
        visit.browser().write(&field, "Gesamtschule <b>Marl</b>")?;
        until("the name on the poster", || {
            let over = visit.text(".placard__over")?;
            Ok((over == "Gesamtschule <b>Marl</b>").then_some(()))
        })?;
        visit.arrives_at("/plakat?schulname=Gesamtschule")?;
        let kept = visit.stored("packan.saved")?.unwrap_or_default();
        ensure(!kept.contains("Gesamtschule"), "the name is kept on the device")?;
        visit.reload()?;
        ensure(visit.text(".placard__over")? == "Gesamtschule <b>Marl</b>", "the address lost it")?;
        visit.click(".posters__choice:has([name=papier]) .choice:nth-child(2) .choice__input")?;
        until("paper in the address", || Ok(visit.place()?.contains("papier=a3").then_some(())))?;
        let address = visit.place()?;
        ensure(address.contains("schulname="), format!("{address} has lost the school"))
    })
}
