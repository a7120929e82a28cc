use std::sync::Arc;

use packan_cluster::Cluster;
use packan_domain::{
    business::BusinessId,
    geo::{Bounds, Direction, Point},
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
#[derive(Clone, Default)]
pub struct Pins {
    /// What is on screen.
    pub shown: Vec<Pin>,
    /// Of each pin, what it stands for in `crowd`.
    clusters: Vec<Cluster>,
    crowd: Option<Arc<Crowd>>,
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

impl PartialEq for Pins {
    fn eq(&self, other: &Self) -> bool {
        let same = self.crowd.as_ref().zip(other.crowd.as_ref());
        same.is_some_and(|(one, other)| Arc::ptr_eq(one, other)) && self.shown == other.shown
    }
}

impl Pins {
    /// The pins of `view`.
    pub fn of(
        crowd: &Arc<Crowd>,
        view: &View,
        said: &Said,
        speech: Speech,
        catalogue: &Catalogue,
    ) -> Self {
        let pin_of = PinOf { said, speech, catalogue, chosen: place_of(crowd, said) };
        let pin = |cluster: Cluster| {
            let members = crowd.members(&cluster);
            let pin = match crowd.standing() {
                Standing::Firms(firms) => pin_of.firms(&cluster, &members, firms),
                Standing::Areas(areas) => pin_of.areas(&cluster, areas),
            };
            Some((pin?, cluster))
        };
        let (shown, clusters) = crowd.clusters(view).into_iter().filter_map(pin).unzip();
        Self { shown, clusters, crowd: Some(crowd.clone()) }
    }

    /// The only business that the pin of `key` stands for.
    pub fn only(&self, key: &str) -> Option<&Firm> {
        match (self.members(key)?.as_slice(), self.crowd.as_ref()?.standing()) {
            (&[only], Standing::Firms(firms)) => firms.get(only as usize),
            _ => None,
        }
    }

    /// The box around all that the pin of `key` stands for.
    pub fn bounds(&self, key: &str) -> Option<Bounds> {
        self.crowd.as_ref()?.standing().bounds_of(&self.members(key)?)
    }

    /// The key of the pin that now has what the pin of `key` was named by in `before`, when that
    /// pin is gone.
    pub fn heir(&self, before: &Self, key: &str) -> Option<&str> {
        if self.place(key).is_some() {
            return None;
        }
        let leader = before.clusters.get(before.place(key)?)?.leader;
        let (old, new) = (before.crowd.as_ref()?, self.crowd.as_ref()?);
        // The same place means the same business only among the same businesses.
        let leader = match (old.standing(), new.standing()) {
            _ if Arc::ptr_eq(old, new) => leader,
            (Standing::Firms(old), Standing::Firms(new)) => {
                let id = &old.get(leader as usize)?.id;
                u32::try_from(new.iter().position(|firm| firm.id == *id)?).ok()?
            }
            _ => return None,
        };
        let has_it = |cluster: &Cluster| new.members(cluster).contains(&leader);
        let at = self.clusters.iter().position(has_it)?;
        self.shown.get(at).map(|pin| pin.key.as_str())
    }

    fn place(&self, key: &str) -> Option<usize> {
        self.shown.iter().position(|pin| pin.key == key)
    }

    fn members(&self, key: &str) -> Option<Vec<u32>> {
        Some(self.crowd.as_ref()?.members(self.clusters.get(self.place(key)?)?))
    }

    /// The key of the pin that a step leads to from the pin of `key`.
    pub fn next(&self, key: &str, step: Step) -> Option<&str> {
        let points: Vec<Point> = self.shown.iter().map(|pin| pin.point).collect();
        let from = self.place(key)?;
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

/// The place of the chosen business among all.
fn place_of(crowd: &Crowd, said: &Said) -> Option<u32> {
    let Standing::Firms(firms) = crowd.standing() else { return None };
    let chosen = said.chosen.as_ref()?;
    u32::try_from(firms.iter().position(|firm| firm.id == *chosen)?).ok()
}

/// Makes pins.
struct PinOf<'a> {
    said: &'a Said,
    speech: Speech,
    catalogue: &'a Catalogue,
    chosen: Option<u32>,
}

impl PinOf<'_> {
    fn firms(&self, cluster: &Cluster, members: &[u32], firms: &[Firm]) -> Option<Pin> {
        let firm = firms.get(cluster.leader as usize)?;
        // The leader leads on every closer zoom too: zooming in leaves the pin its button.
        let key = firm.id.to_string();
        let chosen = self.chosen.is_some_and(|chosen| members.contains(&chosen));
        let asked = self.said.trade.as_ref().and_then(|trade| self.catalogue.trade(trade));
        if members.len() > 1 {
            let group = asked.map(|trade| trade.group).or_else(|| prevailing(members, firms));
            return Some(Pin { chosen, ..self.several(key, cluster, group) });
        }
        let own = || firm.trades.iter().find_map(|trade| self.catalogue.trade(trade));
        let trade = asked.or_else(own);
        let group = Some(trade.map_or_else(|| firm.group(), |trade| trade.group).key());
        let picture = trade.and_then(|trade| trade.scene.first()).map(|code| picture(code));
        let label = self.label(firm);
        Some(Pin { key, point: cluster.point, group, label, count: None, picture, chosen })
    }

    fn areas(&self, cluster: &Cluster, areas: &[Area]) -> Option<Pin> {
        // An area has no name of its own; its middle tells it from every other.
        let Point { lon, lat } = areas.get(cluster.leader as usize)?.bounds.center();
        let key = format!("{},{}", format::fixed(lat, 5), format::fixed(lon, 5));
        Some(self.several(key, cluster, None))
    }

    fn several(&self, key: String, cluster: &Cluster, group: Option<Group>) -> Pin {
        let count = format::count(cluster.count as usize, self.speech.language());
        Pin {
            key,
            point: cluster.point,
            group: group.map(Group::key),
            label: say!(self.speech, map.cluster, count = count),
            count: Some(count),
            picture: None,
            chosen: false,
        }
    }

    fn label(&self, firm: &Firm) -> String {
        let speech = self.speech;
        let name = firm.name.clone();
        let away = self.said.from.map(|from| from.distance_km(firm.point));
        let distance = away.map(|away| format::kilometres(away, speech.language()));
        match (distance, firm.apprenticeships.is_empty()) {
            (Some(distance), false) => {
                say!(speech, map.pin_trains, name = name, distance = distance)
            }
            (Some(distance), true) => say!(speech, map.pin, name = name, distance = distance),
            (None, false) => say!(speech, map.pin_trains_only, name = name),
            (None, true) => name,
        }
    }
}

/// The group of more than half of them.
fn prevailing(members: &[u32], firms: &[Firm]) -> Option<Group> {
    let mut counts = [0_usize; Group::ALL.len()];
    for firm in members.iter().filter_map(|at| firms.get(*at as usize)) {
        counts[firm.group() as usize] += 1;
    }
    let mut counted = Group::ALL.iter().zip(counts);
    counted.find(|(_, count)| count * 2 > members.len()).map(|(group, _)| *group)
}
