use std::collections::BTreeMap;

/// The numbers that rules of a style sheet give to custom properties. It reads no more of CSS than
/// the sheets of cards have.
#[derive(Debug, Default)]
pub struct Sheet(BTreeMap<String, BTreeMap<String, f32>>);

impl Sheet {
    /// Reads a style sheet.
    pub fn read(css: &str) -> Self {
        let mut rules: BTreeMap<String, BTreeMap<String, f32>> = BTreeMap::new();
        for rule in without_comments(css).split('}') {
            let Some((selector, declarations)) = rule.split_once('{') else { continue };
            let rule = rules.entry(selector.trim().to_owned()).or_default();
            for declaration in declarations.split(';') {
                let Some((name, value)) = declaration.split_once(':') else { continue };
                if let Some(number) = number(value.trim()) {
                    rule.insert(name.trim().to_owned(), number);
                }
            }
        }
        Self(rules)
    }

    /// What a rule gives to a property; degrees and per cent count as they are written.
    pub fn number(&self, selector: &str, property: &str) -> Option<f32> {
        self.0.get(selector)?.get(property).copied()
    }
}

fn without_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once("*/").map_or("", |(_, rest)| rest))
}

fn number(value: &str) -> Option<f32> {
    value.trim_end_matches(['%', 'd', 'e', 'g']).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_cards_need() {
        let sheet = Sheet::read(
            "/* Food. */\n[data-group=\"food\"] { --group-hue: 21; --swing: -6; }\n.scene {\n  --a-x: 36%; --a-turn: -8deg;\n  position: relative;\n}",
        );
        assert_eq!(sheet.number("[data-group=\"food\"]", "--swing"), Some(-6.0));
        assert_eq!(sheet.number(".scene", "--a-turn"), Some(-8.0));
        assert_eq!(sheet.number(".scene", "position"), None);
    }
}
