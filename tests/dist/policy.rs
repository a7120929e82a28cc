//! What the pages' policy rests on: there is nothing in them that it would have to forbid.

use packan_tests::{Outcome, ensure};
use xtask::{
    layout,
    protection::{self, Elsewhere},
};

use crate::page::Page;

#[test]
fn every_page_holds_itself_to_the_policy_before_anything_is_loaded() -> Outcome {
    let policy = protection::policy_in_page(&Elsewhere::default());
    let wanted = format!("<meta http-equiv=Content-Security-Policy content=\"{policy}\">");
    for dist in [layout::dist(), layout::dist_under_sub_path()] {
        for page in Page::all(&dist)? {
            let name = page.path.display();
            let before = page.html.split_once(&wanted).map(|(before, _)| before);
            let first = before.is_some_and(|it| !it.contains("<link") && !it.contains("<script"));
            ensure(first, format!("{name} has no policy at its beginning"))?;
        }
    }
    Ok(())
}

/// So there is nothing whose hash the policy would have to name.
#[test]
fn no_page_has_a_script_or_a_style_in_itself() -> Outcome {
    for page in Page::all(&layout::dist())? {
        let name = page.path.display();
        ensure(!page.html.contains("<style"), format!("{name} has styles in it"))?;
        for tag in page.html.split('<').skip(1).filter_map(|part| Some(part.split_once('>')?.0)) {
            let inline = tag.starts_with("script") && !tag.contains(" src=");
            ensure(!inline, format!("{name} has a script in it: {tag}"))?;
            let outside = outside_of_quotes(tag);
            let styled = outside.contains(" style=") || outside.contains(" on");
            ensure(!styled, format!("{name} has styles or scripts in an attribute: {tag}"))?;
        }
    }
    Ok(())
}

/// A tag without the values of its attributes.
fn outside_of_quotes(tag: &str) -> String {
    tag.split('"').step_by(2).collect()
}
