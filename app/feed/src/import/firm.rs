use opening_hours_syntax::parse as parse_opening_hours;
use packan_domain::{
    business::{Business, BusinessId, Contact},
    trade::Provenance,
};

use super::{
    Column, Row, Surroundings, Weight, What, address, cells::Cells, identity, languages::language,
    offers::apprenticeships, telephone::telephone, topics::topic, trades,
};
use crate::{Expected, Reason, caps, link, text};

/// What separates the entries of a list of words.
const COMMAS: &[char] = &[',', ';', '|', '/', '\n'];

/// The firm of a row, and what tells it from others; `None` where it falls short, with why.
pub(super) fn firm(row: &mut Row, surroundings: &Surroundings<'_>) -> Option<(Business, String)> {
    if row.values.is_empty() {
        return None;
    }
    let mut cells = Cells { row };
    let name = name(&mut cells);
    let mut trades = trades::trades(&mut cells, surroundings);
    let located = address::locate(&mut cells, surroundings);
    let contact = Contact {
        telephone: cells.first(Column::Telephone, telephone),
        email: cells.first(Column::Email, |raw| {
            let expected = Expected::Email;
            link::email(raw.trim()).ok_or(What::Wrong(Reason::Malformed { expected }))
        }),
        url: cells.https(Column::Website),
    };
    let apprenticeships = apprenticeships(&mut cells, surroundings, &mut trades);
    let (internship, trial_day) = (cells.flag(Column::Internship), cells.flag(Column::TrialDay));
    let unknown_language = |word: &str| What::UnknownLanguage(word.to_owned());
    let languages = cells.list(Column::Languages, COMMAS, |word| {
        language(word).ok_or_else(|| unknown_language(word))
    });
    let topics = cells.list(Column::Topics, COMMAS, |word| {
        topic(word).ok_or_else(|| What::UnknownTopic(word.to_owned()))
    });
    let opening_hours = cells.read(Column::OpeningHours, opening_hours);
    let source = cells.text(Column::Source, caps::NAME);
    let url = cells.https(Column::SourceUrl);
    let date = cells.date().unwrap_or_else(|| surroundings.date.to_owned());
    let (name, located) = (name?, located?);
    if trades.is_empty() || cells.row.is_left_out() {
        return None;
    }
    let sameness = identity::sameness(&name, &located.address, located.point);
    let id = key(&mut cells, || identity::key(&name, &located.address, &sameness))?;
    let source = source.unwrap_or_else(|| surroundings.source_of(row));
    let firm = Business {
        id,
        name,
        town: (surroundings.town_of)(located.point, &located.address).ok()?,
        trades,
        address: located.address,
        point: located.point,
        approximate: located.approximate,
        contact,
        apprenticeships,
        internship,
        trial_day,
        languages,
        topics,
        opening_hours,
        sample: false,
        provenance: Provenance { source, url, date },
    };
    Some((firm, sameness))
}

/// The name, without which there is no firm.
fn name(cells: &mut Cells<'_>) -> Option<String> {
    match text::clean(cells.row.get(Column::Name).unwrap_or_default(), caps::NAME) {
        Ok(name) => Some(name),
        Err(reason) => {
            cells.row.find(Column::Name, Weight::LeftOut, What::Wrong(reason));
            None
        }
    }
}

/// The key that the row has, else the one that is made.
fn key(cells: &mut Cells<'_>, make: impl FnOnce() -> Option<BusinessId>) -> Option<BusinessId> {
    let Some(raw) = cells.row.get(Column::Id) else { return make() };
    let id = BusinessId::parse(&identity::slug(raw)).ok();
    if id.is_none() {
        let what = What::NotAKey(raw.to_owned());
        cells.row.find(Column::Id, Weight::LeftOut, what);
    }
    id
}

/// Opening hours that can be read, as they were written.
fn opening_hours(raw: &str) -> Result<String, What> {
    let hours = text::clean(raw, caps::SENTENCE).map_err(What::Wrong)?;
    match parse_opening_hours(&hours) {
        Ok(_) => Ok(hours),
        Err(_) => Err(What::NotOpeningHours(hours)),
    }
}
