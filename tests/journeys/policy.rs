//! Every journey fails when a page does what its policy forbids, asks another host or leaves an error
//! on the console; here they do all of it.

use packan_tests::{Broken, Engine, Journey, Outcome, Visit, ensure, journey, until};

/// What the policy forbids, each in a way that hostile text in a page would try. The last one needs
/// nothing but the policy of programs' own texts (Trusted Types), which not every browser has.
const FORBIDDEN: [(&str, &str); 6] = [
    ("a style in an attribute", "document.body.setAttribute('style', 'color: red')"),
    (
        "a script in the page",
        "const it = document.createElement('button'); try { it.setAttribute('onclick', 'x = 1') } catch {}",
    ),
    ("a picture of another host", "new Image().src = 'https://fremd.example/pixel.gif'"),
    ("a question to another host", "fetch('https://fremd.example/').catch(() => {})"),
    (
        "another page inside",
        "const it = document.createElement('iframe'); it.src = 'https://fremd.example/'; document.body.append(it)",
    ),
    (
        "a script in a text",
        "try { document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=x>') } catch {}",
    ),
];

#[test]
fn what_the_policy_forbids_fails_a_journey() -> Outcome {
    for (what, source) in FORBIDDEN {
        fails(what, "against the policy", &Journey::default(), |visit| {
            does_what_is_forbidden(visit, source)
        })?;
    }
    Ok(())
}

#[test]
fn other_browsers_tell_too() -> Outcome {
    let others = "these are the other browsers, in which all of it is done when they are wanted";
    if !Journey::default().only_in(&[Engine::Chromium], others).is_to_be_made()? {
        return Ok(());
    }
    for engine in Engine::there().into_iter().filter(|engine| *engine != Engine::Chromium) {
        let (what, source) = FORBIDDEN[3];
        let plan = Journey::default().made_in(engine);
        fails(what, "against the policy", &plan, |visit| does_what_is_forbidden(visit, source))?;
    }
    Ok(())
}

#[test]
fn an_error_on_the_console_fails_a_journey() -> Outcome {
    fails("an error", "errors on the console", &Journey::default(), |visit| {
        visit.start_at("/impressum")?;
        visit.browser().script("console.error('kaputt')", &[]).map(drop)
    })
}

#[test]
fn a_question_to_another_host_fails_a_journey_by_itself() -> Outcome {
    let plan = Journey::default().only_in(
        &[Engine::Chromium],
        "other browsers do not tell what they ask; there the policy, which tells, is all that is looked at",
    );
    if !plan.is_to_be_made()? {
        return Ok(());
    }
    fails("leaving", "asked for https://fremd.example/", &plan, |visit| {
        // Nothing of ours, and so without a policy; a browser asks all the same.
        visit.open("/icon.svg")?;
        let source = "return fetch('https://fremd.example/').catch(() => {}).then(() => true)";
        visit.browser().script(source, &[])?;
        visit.start_at("/impressum")?;
        visit.forget_console()
    })
}

fn does_what_is_forbidden(visit: &Visit, source: &str) -> Outcome {
    visit.start_at("/impressum")?;
    visit.browser().script(source, &[])?;
    until("what the browser tells", || Ok((!visit.site().violations().is_empty()).then_some(())))
}

/// Makes a journey that has to fail, and for this reason.
fn fails(
    what: &str,
    reason: &str,
    plan: &Journey,
    steps: impl FnOnce(&mut Visit) -> Outcome,
) -> Outcome {
    match journey(plan, steps) {
        Ok(()) => Err(Broken(format!("{what} was not noticed"))),
        Err(Broken(report)) => {
            ensure(report.contains(reason), format!("{what} failed for another reason: {report}"))
        }
    }
}
