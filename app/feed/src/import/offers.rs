use packan_domain::{business::Apprenticeship, trade::TradeId};

use super::{Column, Surroundings, Weight, What, cells::Cells, trades};
use crate::caps;

/// Years that an apprenticeship may start in, as the readers of a feed have it.
const YEARS: std::ops::RangeInclusive<u16> = 2020..=2100;

/// The apprenticeships of a row. A trade that only an offer names becomes one of `own`.
pub(super) fn apprenticeships(
    cells: &mut Cells<'_>,
    surroundings: &Surroundings<'_>,
    own: &mut Vec<TradeId>,
) -> Vec<Apprenticeship> {
    let mut offers = Vec::new();
    let raw = cells.row.get(Column::Apprenticeships).unwrap_or_default().to_owned();
    for text in raw.split([';', '|', '\n']).map(str::trim).filter(|text| !text.is_empty()) {
        match offer(cells, text, surroundings) {
            Ok(offer) => offers.push(offer),
            Err(what) => cells.row.find(Column::Apprenticeships, Weight::FieldLost, what),
        }
    }
    if offers.is_empty() {
        offers = of_every_trade(cells, own);
    }
    for Apprenticeship { trade, .. } in &offers {
        if !own.contains(trade) && own.len() < caps::LIST {
            own.push(trade.clone());
        }
    }
    offers.dedup();
    offers.truncate(caps::LIST);
    offers
}

/// "Tischler/in 2027: 2".
fn offer(
    cells: &mut Cells<'_>,
    text: &str,
    surroundings: &Surroundings<'_>,
) -> Result<Apprenticeship, What> {
    let bad = || What::NotAnOffer(text.to_owned());
    let year_at = text.match_indices("20").map(|(at, _)| at).find(|&at| {
        let digit = |c: char| c.is_ascii_digit();
        let before = text.get(..at).unwrap_or_default();
        let after = text.get(at + 4..).unwrap_or_default();
        !before.ends_with(digit)
            && !after.starts_with(digit)
            && year(text.get(at..at + 4)).is_some()
    });
    let at = year_at.ok_or_else(bad)?;
    let year = year(text.get(at..at + 4)).ok_or_else(bad)?;
    let trade = text.get(..at).unwrap_or_default().trim_end_matches([' ', ':', ',', '(']);
    let places = text.get(at + 4..).unwrap_or_default();
    let digits: String = places.chars().filter(char::is_ascii_digit).collect();
    let places = match digits.as_str() {
        "" => None,
        digits => Some(digits.parse().ok().filter(|&places: &u8| places > 0).ok_or_else(bad)?),
    };
    Ok(Apprenticeship { trade: trades::trade(cells, trade, surroundings)?, year, places })
}

/// The years of the row, in each of its trades.
fn of_every_trade(cells: &mut Cells<'_>, own: &[TradeId]) -> Vec<Apprenticeship> {
    let years = cells.list(Column::StartYear, &[';', ',', '|', '/', '\n', ' '], |word| {
        year(Some(word)).ok_or_else(|| What::NotAYear(word.to_owned()))
    });
    let unclear = own.len() * years.len() != 1;
    let places: Option<u8> = cells
        .read(Column::Places, |raw| {
            let number = raw.trim().parse().ok().filter(|&places: &u8| places > 0);
            match number {
                Some(places) if !unclear => Ok(Some(places)),
                None if matches!(raw.trim(), "0" | "-") => Ok(None),
                _ => Err(What::PlacesUnclear(raw.to_owned())),
            }
        })
        .flatten();
    let offers = years.iter().flat_map(|&year| {
        own.iter().map(move |trade| Apprenticeship { trade: trade.clone(), year, places })
    });
    offers.collect()
}

fn year(text: Option<&str>) -> Option<u16> {
    let digits = text.filter(|text| text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit()))?;
    digits.parse().ok().filter(|year| YEARS.contains(year))
}
