use packan_domain::trade::Weighted;

use crate::content::TradeContent;

/// How alike two trades are from 0 to 1: the cosine of the angle between their attributes.
pub fn likeness(one: &TradeContent, other: &TradeContent) -> f32 {
    let (a, b) = (&one.card.attributes, &other.card.attributes);
    let length = product(a, a) * product(b, b);
    if length > 0.0 { product(a, b) / length.sqrt() } else { 0.0 }
}

fn product(a: &[Weighted], b: &[Weighted]) -> f32 {
    let same = |one: &Weighted| b.iter().find(|other| other.attribute == one.attribute);
    a.iter().filter_map(|one| Some(one.weight * same(one)?.weight)).sum()
}

/// The trades that a firm of `main` might train as well, most alike first: crafts of its group,
/// and trades of the office, which have no place in the annexes of the Crafts Code.
pub fn related<'a>(main: &TradeContent, trades: &'a [TradeContent]) -> Vec<&'a TradeContent> {
    let mut related: Vec<(f32, &TradeContent)> = trades
        .iter()
        .filter(|trade| trade.card.id != main.card.id)
        .map(|trade| (likeness(trade, main), trade))
        .filter(|(likeness, trade)| {
            let craft = trade.card.group == main.card.group && *likeness > 0.7;
            craft || (trade.details.annex.is_none() && *likeness > 0.5)
        })
        .collect();
    related.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    related.truncate(4);
    related.into_iter().map(|(_, trade)| trade).collect()
}
