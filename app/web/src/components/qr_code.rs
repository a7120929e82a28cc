use std::fmt::Write;

use leptos::prelude::*;
use qrcodegen::{QrCode as Code, QrCodeEcc};

/// Modules of white around a code, which the standard asks for.
const QUIET: i32 = 4;

/// A text as a QR code: black on white in both themes, because many cameras read no other. Nothing
/// is shown for a text that is too long for any code (about 2,300 bytes).
#[component]
pub fn QrCode(
    /// What a camera reads.
    #[prop(into)]
    text: String,
    /// What the picture is called.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    // Medium: readable with a fold or a smudge, and not finer than a poster needs.
    let code = Code::encode_text(&text, QrCodeEcc::Medium).ok()?;
    let side = code.size() + 2 * QUIET;
    Some(view! {
        <svg
            class="qr"
            viewBox=format!("0 0 {side} {side}")
            shape-rendering="crispEdges"
            role="img"
            aria-label=label
        >
            <rect class="qr__ground" width=side height=side />
            <path class="qr__modules" d=path(&code) />
        </svg>
    })
}

/// The dark modules, each run of a row as one rectangle, so that no seams show between them.
fn path(code: &Code) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|&x| code.get_module(x, y)).zip(1..).last();
            if let Some((_, length)) = run {
                // Writing to a string does not fail.
                let _ = write!(path, "M{} {}h{length}v1h-{length}z", x + QUIET, y + QUIET);
                x += length;
            }
            x += 1;
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The modules that a path covers, as a code has them.
    fn covered(path: &str) -> Vec<(i32, i32)> {
        let runs = path.split('M').filter(|run| !run.is_empty()).map(|run| {
            let (place, rest) = run.split_once('h').unwrap();
            let (x, y) = place.split_once(' ').unwrap();
            let length: i32 = rest.split_once('v').unwrap().0.parse().unwrap();
            (x.parse::<i32>().unwrap(), y.parse::<i32>().unwrap(), length)
        });
        runs.flat_map(|(x, y, length)| (x..x + length).map(move |x| (x - QUIET, y - QUIET)))
            .collect()
    }

    #[test]
    fn the_path_covers_what_is_dark_and_nothing_else() {
        let link = "https://packan.example/ergebnis#t=baecker.tischler.maurer";
        let code = Code::encode_text(link, QrCodeEcc::Medium).unwrap();
        let all = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
        let dark: Vec<_> = all.filter(|&(x, y)| code.get_module(x, y)).collect();
        assert_eq!(covered(&path(&code)), dark);
    }
}
