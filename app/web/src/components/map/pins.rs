use std::sync::Arc;

use packan_domain::{
    business::BusinessId,
    geo::{Direction, Point, cluster::Cluster},
    trade::{Group, TradeId},
};

use super::crowd::{Crowd, Standing};
use crate::{
    components::picture,
    effects::map::{Pin, Step, View},
    format,
    i18n::Speech,
    say,
    state::{Area, Catalogue, Firm},
};

/// The pins of a view, with what each stands for.
#[derive(Clone, Default, PartialEq)]
pub struct Pins {
    /// What is on screen.
    pub shown: Vec<Pin>,
    /// Of each pin: places of what it stands for in `standing`.
    members: Vec<Vec<u32>>,
    standing: Standing,
}

/// What is said and shown of a pin besides what it stands for.
#[derive(Clone, PartialEq, Default)]
pub struct Said {
    /// The trade whose picture a firm's pin wears, if one was asked for.
    pub trade: Option<TradeId>,
    /// Where distances are measured from.
    pub from: Option<Point>,
    /// The business whose pin was pressed.
    pub chosen: Option<BusinessId>,
}

impl Pins {
    /// The pins of `view`.
    pub fn of(
        crowd: &Crowd,
        view: &View,
        said: &Said,
        speech: Speech,
        catalogue: &Catalogue,
    ) -> Self {
        let standing = crowd.standing().clone();
        let with = |Cluster { point, members }: Cluster| {
            let pin = match &standing {
                Standing::Firms(firms) => {
                    let firms = members.iter().filter_map(|at| firms.get(*at as usize));
                    firm_pin(point, firms, said, speech, catalogue)
                }
                Standing::Areas(areas) => {
                    let areas = members.iter().filter_map(|at| areas.get(*at as usize));
                    area_pin(point, areas, speech)
                }
            };
            Some((pin?, members))
        };
        let (shown, members) = crowd.clusters(view).into_iter().filter_map(with).unzip();
        Self { shown, members, standing }
    }

    /// What the pin of `key` stands for.
    pub fn members(&self, key: &str) -> Option<&[u32]> {
        let at = self.shown.iter().position(|pin| pin.key == key)?;
        self.members.get(at).map(Vec::as_slice)
    }

    /// The only business that the pin of `key` stands for.
    pub fn only(&self, key: &str) -> Option<&Firm> {
        match (self.members(key)?, &self.standing) {
            (&[only], Standing::Firms(firms)) => firms.get(only as usize),
            _ => None,
        }
    }

    /// What stands on the map.
    pub fn standing(&self) -> &Standing {
        &self.standing
    }

    /// The key of the pin that now has what the pin of `key` had in `before`, when that one is
    /// gone.
    pub fn heir(&self, before: &Self, key: &str) -> Option<&str> {
        if self.shown.iter().any(|pin| pin.key == key) {
            return None;
        }
        let first = *before.members(key)?.first()?;
        // The same place means the same business only among the same businesses.
        let place = match (&before.standing, &self.standing) {
            (Standing::Firms(old), Standing::Firms(new)) if !Arc::ptr_eq(old, new) => {
                let firm = old.get(first as usize)?;
                u32::try_from(new.iter().position(|other| other.id == firm.id)?).ok()?
            }
            _ => first,
        };
        let at = self.members.iter().position(|members| members.contains(&place))?;
        self.shown.get(at).map(|pin| pin.key.as_str())
    }

    /// The key of the pin that a step leads to from the pin of `key`.
    pub fn next(&self, key: &str, step: Step) -> Option<&str> {
        let points: Vec<Point> = self.shown.iter().map(|pin| pin.point).collect();
        let from = self.shown.iter().position(|pin| pin.key == key)?;
        let north_to_south = |at: &usize| -points.get(*at).map_or(0.0, |point| point.lat);
        let by_row =
            |one: &usize, other: &usize| north_to_south(one).total_cmp(&north_to_south(other));
        let to = match step {
            Step::Towards(direction) => Direction::next(direction, &points, from)?,
            Step::First => (0..points.len()).min_by(by_row)?,
            Step::Last => (0..points.len()).max_by(by_row)?,
        };
        self.shown.get(to).map(|pin| pin.key.as_str())
    }
}

fn firm_pin<'firm>(
    point: Point,
    firms: impl Iterator<Item = &'firm Firm>,
    said: &Said,
    speech: Speech,
    catalogue: &Catalogue,
) -> Option<Pin> {
    let mut firms = firms.peekable();
    let first = *firms.peek()?;
    // A pin is recognised by the first of its businesses: zooming in leaves it its button.
    let key = first.id.to_string();
    let is_chosen = |firm: &Firm| said.chosen.as_ref() == Some(&firm.id);
    let (mut count, mut chosen, mut groups) = (0_usize, false, [0_usize; Group::ALL.len()]);
    for firm in firms {
        count += 1;
        chosen |= is_chosen(firm);
        groups[firm.group() as usize] += 1;
    }
    let asked = said.trade.as_ref().and_then(|trade| catalogue.trade(trade));
    if count > 1 {
        let group = asked.map_or_else(|| commonest(&groups), |trade| trade.group).key();
        let count = format::number(count as f64, speech.language());
        let label = say!(speech, map.cluster, count = count);
        return Some(Pin { key, point, group, label, count: Some(count), picture: None, chosen });
    }
    let own = || first.trades.iter().find_map(|trade| catalogue.trade(trade));
    let trade = asked.or_else(own);
    let name = first.name.clone();
    let away = said.from.map(|from| from.distance_km(first.point));
    let distance = away.map(|away| format::kilometres(away, speech.language()));
    let label = match (distance, first.apprenticeships.is_empty()) {
        (Some(distance), false) => {
            say!(speech, map.pin_trains, name = name, distance = distance)
        }
        (Some(distance), true) => say!(speech, map.pin, name = name, distance = distance),
        (None, false) => say!(speech, map.pin_trains_only, name = name),
        (None, true) => name,
    };
    let group = trade.map_or_else(|| first.group(), |trade| trade.group).key();
    let picture = trade.and_then(|trade| trade.scene.first()).map(|code| picture(code));
    Some(Pin { key, point, group, label, count: None, picture, chosen })
}

fn area_pin<'area>(
    point: Point,
    areas: impl Iterator<Item = &'area Area>,
    speech: Speech,
) -> Option<Pin> {
    let mut areas = areas.peekable();
    let Point { lon, lat } = areas.peek()?.bounds.center();
    // An area has no name of its own; its middle tells it from every other.
    let key = format!("{},{}", format::fixed(lat, 5), format::fixed(lon, 5));
    let count: u32 = areas.map(|area| area.count).sum();
    let count = format::number(f64::from(count), speech.language());
    let label = say!(speech, map.cluster, count = count);
    let group = Group::Service.key();
    Some(Pin { key, point, group, label, count: Some(count), picture: None, chosen: false })
}

/// The group that occurs most, the first of the vocabulary among equals.
fn commonest(counts: &[usize; Group::ALL.len()]) -> Group {
    let counted = Group::ALL.iter().zip(counts).rev();
    counted.max_by_key(|(_, count)| **count).map_or(Group::Service, |(group, _)| *group)
}
