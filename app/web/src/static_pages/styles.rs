use std::{collections::BTreeMap, fmt::Write};

/// How a style begins that a view gives to a single element.
const INLINE: &str = " style=\"";

/// The styles that views give to single elements, as rules: a strict content security policy blocks
/// what stands in the markup. (In the browser they are set one by one, which it allows.)
#[derive(Debug, Default)]
pub struct Styles(BTreeMap<String, usize>);

impl Styles {
    /// The markup with each style in it replaced by the name of a rule.
    pub(super) fn taken_from(&mut self, html: &str) -> String {
        let mut parts = html.split(INLINE);
        let mut taken = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (style, rest) = part.split_once('"').unwrap_or((part, ""));
            let next = self.0.len();
            let name = *self.0.entry(style.trim().to_owned()).or_insert(next);
            // Writing to a string does not fail.
            let _ = write!(taken, " data-look={name}{rest}");
        }
        taken
    }

    /// The rules.
    pub fn rules(&self) -> String {
        self.0.iter().fold(String::new(), |rules, (style, name)| {
            format!("{rules}[data-look=\"{name}\"]{{{style}}}")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_style_is_the_same_rule() {
        let mut styles = Styles::default();
        let html =
            "<b style=\"--a:1;\">x</b><i style=\"--a:2;\" id=\"y\"></i><u style=\"--a:1;\"></u>";
        let taken = styles.taken_from(html);
        assert_eq!(taken, "<b data-look=0>x</b><i data-look=1 id=\"y\"></i><u data-look=0></u>");
        assert_eq!(styles.rules(), "[data-look=\"0\"]{--a:1;}[data-look=\"1\"]{--a:2;}");
    }
}
