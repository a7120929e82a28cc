//! Every route, both themes, German and English, on phones and at a desk: with axe, as a screen reader
//! lists it, as narrow and as wide as can be, and in the system's own colours.

use packan_tests::{Outcome, Page, Screen, Visit, journey, pages};

use super::{
    axe::Axe,
    findings::Findings,
    looks::{Look, PSEUDO_LOCALE, WATCH_MOTION},
    person::Language,
    told,
};

/// Tests for each half of the pages, so that two of them can be made at once.
macro_rules! of_every_page {
    ($($name:ident: $steps:expr;)*) => {$(
        mod $name {
            #[test]
            fn of_one_half() -> super::Outcome {
                $steps(super::Half::Even)
            }

            #[test]
            fn of_the_other_half() -> super::Outcome {
                $steps(super::Half::Odd)
            }
        }
    )*};
}

of_every_page! {
    in_german_on_phones: super::in_german_on_phones;
    in_english_at_a_desk: super::in_english_at_a_desk;
    from_right_to_left: super::from_right_to_left;
}

/// Every other page: neighbours are alike, so both halves take as long.
#[derive(Debug, Clone, Copy)]
enum Half {
    Even,
    Odd,
}

impl Half {
    fn pages(self) -> Outcome<impl Iterator<Item = Page>> {
        let first = match self {
            Self::Even => 0,
            Self::Odd => 1,
        };
        Ok(pages()?.into_iter().skip(first).step_by(2))
    }
}

/// What somebody prefers whom movement makes dizzy.
pub(super) const LITTLE_MOTION: (&str, &str) = ("prefers-reduced-motion", "reduce");

pub(super) fn opened(visit: &Visit, path: &str) -> Outcome {
    visit.start_at(path)?;
    visit.appears("h1")?;
    visit.settles()
}

fn in_german_on_phones(half: Half) -> Outcome {
    let mut findings = Findings::default();
    journey(&told(Language::German.plan()), |visit| {
        let mut axe = Axe::bring(visit)?;
        for Page { path, .. } in half.pages()? {
            opened(visit, &path)?;
            Look::new(visit, &path, &mut findings).outline(Language::German)?;
            for theme in ["light", "dark"] {
                // Or figures would roll where letters are measured.
                visit.browser().prefer(&[("prefers-color-scheme", theme), LITTLE_MOTION])?;
                visit.rests()?;
                axe.look(visit, &format!("{path} in German, {theme}"), &mut findings)?;
            }
            let mut look = Look::new(visit, &path, &mut findings);
            look.fits("at 390 px")?;
            look.fits_spaced()?;
            look.fits_narrow()?;
            look.forced("light")?;
        }
        axe.print();
        Ok(())
    })?;
    findings.verdict()
}

fn in_english_at_a_desk(half: Half) -> Outcome {
    let plan = told(Language::English.plan().on(Screen::Desk)).before_every_page(WATCH_MOTION);
    let mut findings = Findings::default();
    journey(&plan, |visit| {
        let mut axe = Axe::bring(visit)?;
        for Page { path, .. } in half.pages()? {
            let path = Language::English.of(&path);
            visit.browser().prefer(&[LITTLE_MOTION])?;
            opened(visit, &path)?;
            let mut look = Look::new(visit, &path, &mut findings);
            look.outline(Language::English)?;
            look.fits("at 1280 px")?;
            look.moved()?;
            for theme in ["light", "dark"] {
                visit.browser().prefer(&[("prefers-color-scheme", theme), LITTLE_MOTION])?;
                visit.rests()?;
                axe.look(visit, &format!("{path} in English, {theme}"), &mut findings)?;
            }
            Look::new(visit, &path, &mut findings).forced("dark")?;
        }
        axe.print();
        Ok(())
    })?;
    findings.verdict()
}

fn from_right_to_left(half: Half) -> Outcome {
    let mut findings = Findings::default();
    journey(&told(Language::German.plan()), |visit| {
        // First as it is, turned around: what does not turn has nothing to do with its words.
        for Page { path, .. } in half.pages()? {
            opened(visit, &path)?;
            for (screen, how) in SIZES {
                visit.turn_to(screen)?;
                Look::new(visit, &path, &mut findings).turned(&format!("turned around {how}"))?;
            }
        }
        visit.before_every_page(PSEUDO_LOCALE)?;
        for Page { path, .. } in half.pages()? {
            opened(visit, &path)?;
            for (screen, how) in SIZES {
                visit.turn_to(screen)?;
                Look::new(visit, &path, &mut findings).fits(&format!("in longer words {how}"))?;
            }
        }
        Ok(())
    })?;
    findings.verdict()
}

const SIZES: [(Screen, &str); 2] = [(Screen::Phone, "at 390 px"), (Screen::Desk, "at 1280 px")];
