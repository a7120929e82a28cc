use leptos_router::params::ParamsMap;
use packan_domain::{
    search::Facet,
    trade::{Group, Trade},
};

use crate::routes;

/// Which trades the list shows; the default shows all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choice {
    /// What was typed.
    pub text: String,
    /// Only those of this group.
    pub group: Option<Group>,
    /// Only those that have every one of these sides, in the order of [`Facet::ALL`].
    pub facets: Vec<Facet>,
}

impl Choice {
    /// As it stands in an address; what is not known is ignored.
    pub fn of(query: &ParamsMap) -> Self {
        let named = query.get("merkmal").unwrap_or_default();
        let is_named = |facet: &&Facet| named.split(',').any(|key| key == facet.key());
        Self {
            text: query.get("q").unwrap_or_default(),
            group: query.get("bereich").and_then(|key| Group::from_key(&key)),
            facets: Facet::ALL.iter().filter(is_named).copied().collect(),
        }
    }

    /// The list's address with this choice.
    pub fn address(&self) -> String {
        let mut query = ParamsMap::new();
        if !self.text.is_empty() {
            query.insert("q", self.text.clone());
        }
        if let Some(group) = self.group {
            query.insert("bereich", group.key().to_owned());
        }
        if !self.facets.is_empty() {
            let keys: Vec<&str> = self.facets.iter().map(|facet| facet.key()).collect();
            query.insert("merkmal", keys.join(","));
        }
        format!("{}{}", routes::TRADES, query.to_query_string())
    }

    /// The same with another text.
    #[must_use]
    pub fn typed(self, text: String) -> Self {
        Self { text, ..self }
    }

    /// The same with `group` taken, or with none if it was.
    #[must_use]
    pub fn toggled_group(self, group: Group) -> Self {
        Self { group: (self.group != Some(group)).then_some(group), ..self }
    }

    /// The same with `facet` taken, or without it if it was.
    #[must_use]
    pub fn toggled_facet(self, facet: Facet) -> Self {
        let is_wanted = |other: &&Facet| self.facets.contains(other) != (**other == facet);
        let facets = Facet::ALL.iter().filter(is_wanted).copied().collect();
        Self { facets, ..self }
    }

    /// Whether `trade` may be shown, whatever was typed.
    pub fn admits(&self, trade: &Trade) -> bool {
        self.group.is_none_or(|group| trade.group == group)
            && self.facets.iter().all(|facet| facet.fits(trade))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(address: &str) -> Choice {
        let mut query = ParamsMap::new();
        for pair in address.split_once('?').map_or("", |(_, query)| query).split('&') {
            if let Some((key, value)) = pair.split_once('=') {
                query.insert(key.to_owned(), value.replace("%2C", ","));
            }
        }
        Choice::of(&query)
    }

    #[test]
    fn an_address_says_what_is_shown() {
        let all = Choice::default();
        assert_eq!(all.address(), "/berufe");
        let narrow = all
            .typed("holz".to_owned())
            .toggled_group(Group::Wood)
            .toggled_facet(Facet::Quiet)
            .toggled_facet(Facet::Outdoors);
        assert_eq!(narrow.facets, [Facet::Outdoors, Facet::Quiet]);
        assert_eq!(read(&narrow.address()), narrow);
    }

    #[test]
    fn what_is_chosen_twice_is_not_chosen() {
        let once = Choice::default().toggled_facet(Facet::Early).toggled_group(Group::Food);
        let twice = once.toggled_facet(Facet::Early).toggled_group(Group::Food);
        assert_eq!(twice, Choice::default());
    }

    #[test]
    fn what_an_address_makes_up_is_ignored() {
        assert_eq!(read("/berufe?bereich=unsinn&merkmal=unsinn"), Choice::default());
    }
}
