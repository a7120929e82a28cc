//! Addresses as tables have them, and where on the map they are.

use packan_domain::{business::Address, geo::Point, search::folded};

use super::{Column, Surroundings, Weight, What, cells::Cells};
use crate::{Reason, caps};

/// Where a firm is.
pub(super) struct Located {
    pub address: Address,
    pub point: Point,
    /// The point is only that of the postcode.
    pub approximate: bool,
}

/// The address and the place of a row; `None` with a finding where nobody can say the place.
pub(super) fn locate(cells: &mut Cells<'_>, surroundings: &Surroundings<'_>) -> Option<Located> {
    take_apart(cells);
    let address = Address {
        street: street(cells),
        postal_code: cells.read(Column::PostalCode, postcode),
        locality: cells.text(Column::Locality, caps::NAME),
    };
    note_zero(cells, address.postal_code.as_deref());
    let known = address.postal_code.as_ref().and_then(|code| surroundings.postcodes.get(code));
    if let (Some(code), Some(known), Some(said)) = (&address.postal_code, known, &address.locality)
    {
        let towns = surroundings.postcodes.values();
        let is_another = folded(said) != folded(&known.town)
            && towns.into_iter().any(|other| folded(&other.town) == folded(said));
        if is_another {
            let what = What::OtherTown { postcode: code.clone(), town: known.town.clone() };
            cells.row.find(Column::PostalCode, Weight::Note, what);
        }
    }
    let given = coordinates(cells);
    let foreign = surroundings.only_region && known.is_none();
    if let Some(code) = address.postal_code.clone().filter(|_| foreign) {
        // With coordinates the borders say more than a postcode that may have a slip in it.
        let weight = if given.is_some() { Weight::Note } else { Weight::LeftOut };
        cells.row.find(Column::PostalCode, weight, What::ForeignPostcode(code));
        if weight == Weight::LeftOut {
            return None;
        }
    }
    let (point, approximate) = match (given, known) {
        (Some(point), _) => (point, false),
        (None, Some(known)) => {
            let code = address.postal_code.clone().unwrap_or_default();
            cells.row.find(Column::Latitude, Weight::Note, What::AtPostcode(code));
            (known.point, true)
        }
        (None, None) => {
            cells.row.find(Column::Latitude, Weight::LeftOut, What::NoPlace);
            return None;
        }
    };
    let inside =
        surroundings.bounds.contains(point) && (surroundings.town_of)(point, &address).is_ok();
    if !inside {
        let what = What::Wrong(Reason::OutsideRegion);
        cells.row.find(Column::Latitude, Weight::LeftOut, what);
        return None;
    }
    Some(Located { address, point, approximate })
}

/// Takes "Musterweg 1, 45768 Marl" and "45768 Marl" apart where the parts have no columns.
fn take_apart(cells: &mut Cells<'_>) {
    let row = &mut *cells.row;
    if row.get(Column::PostalCode).is_some() {
        return;
    }
    let tail = |text: &str| {
        let (code, town) = text.trim().split_once(char::is_whitespace)?;
        let plain = code.len() == 5 && code.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| (code.to_owned(), town.trim().to_owned()))
    };
    let street = row.get(Column::Street).and_then(|text| {
        let (street, rest) = text.rsplit_once(',')?;
        Some((street.to_owned(), tail(rest)?))
    });
    if let Some((code, town)) = row.get(Column::Locality).and_then(tail) {
        row.set(Column::PostalCode, &code);
        row.set(Column::Locality, &town);
    } else if let Some((street, (code, town))) = street {
        row.set(Column::Street, &street);
        row.set(Column::PostalCode, &code);
        if row.get(Column::Locality).is_none() {
            row.set(Column::Locality, &town);
        }
    }
}

fn street(cells: &mut Cells<'_>) -> Option<String> {
    let number = cells.text(Column::HouseNumber, 20);
    let street = cells.text(Column::Street, caps::NAME - 21)?;
    Some(match number {
        Some(number) if !street.ends_with(&number) => format!("{street} {number}"),
        _ => street,
    })
}

/// Five digits; spreadsheets drop a leading zero.
fn postcode(raw: &str) -> Result<String, What> {
    let digits = raw.trim().trim_start_matches(['D', '-', ' ']);
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    match digits.len() {
        4 | 5 if plain => Ok(format!("{digits:0>5}")),
        _ => Err(What::NotAPostcode(raw.to_owned())),
    }
}

fn note_zero(cells: &mut Cells<'_>, code: Option<&str>) {
    let written = cells.row.get(Column::PostalCode).unwrap_or_default();
    if let Some(code) = code.filter(|code| !written.ends_with(code)) {
        cells.row.find(Column::PostalCode, Weight::Note, What::ZeroAdded(code.to_owned()));
    }
}

/// The coordinates, if there are both.
fn coordinates(cells: &mut Cells<'_>) -> Option<Point> {
    let degrees = |most: f64| {
        move |raw: &str| {
            let number = raw.trim().trim_end_matches(['°', ' ']).replace(',', ".");
            let degrees = number.parse().ok().filter(|degrees: &f64| degrees.abs() <= most);
            degrees.ok_or_else(|| What::NotCoordinates(raw.to_owned()))
        }
    };
    let lat = cells.read(Column::Latitude, degrees(90.0));
    let lon = cells.read(Column::Longitude, degrees(180.0));
    Some(Point { lon: lon?, lat: lat? })
}
