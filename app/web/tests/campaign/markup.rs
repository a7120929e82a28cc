//! What stands in a page.

/// What stands between the tag that has `mark` and the next such mark, for each of them; with the
/// mark's value.
pub fn marked<'html>(html: &'html str, mark: &str) -> Vec<(&'html str, &'html str)> {
    let parts = html.split(mark).skip(1);
    parts.filter_map(|part| part.strip_prefix("=\"")?.split_once('"')).collect()
}

/// Text without its tags.
pub fn words(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<') {
        text.push(' ');
        text.push_str(part.split_once('>').map_or(part, |(_, text)| text));
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// As German writes a whole number.
pub fn grouped(value: f64) -> String {
    let digits = format!("{value:.0}");
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push('.');
        }
        text.push(digit);
    }
    text
}
