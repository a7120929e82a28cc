use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Deref,
    sync::{Arc, OnceLock},
};

use packan_domain::{
    business::{Business, Mentions},
    trade::{Group, TradeId},
};

use super::Catalogue;

/// The businesses of a shard, with what is looked up for each again and again.
pub struct ShardFirms {
    firms: Vec<Business>,
    groups: Vec<Group>,
    years: BTreeSet<u16>,
    mentions: OnceLock<Vec<Mentions>>,
}

impl ShardFirms {
    /// The businesses of a shard of this feed.
    pub fn new(catalogue: &Catalogue, firms: Vec<Business>) -> Self {
        let groups: BTreeMap<&TradeId, Group> =
            catalogue.trades.iter().map(|trade| (&trade.id, trade.group)).collect();
        let group = |firm: &Business| {
            let known = firm.trades.first().and_then(|trade| groups.get(trade).copied());
            known.unwrap_or(Group::Service)
        };
        let offers = firms.iter().flat_map(|firm| &firm.apprenticeships);
        Self {
            groups: firms.iter().map(group).collect(),
            years: offers.map(|offer| offer.year).collect(),
            firms,
            mentions: OnceLock::new(),
        }
    }

    /// Each of them.
    pub fn each(self: &Arc<Self>) -> impl Iterator<Item = Firm> {
        (0..self.firms.len()).map(|at| Firm { shard: self.clone(), at })
    }

    /// Years in which an apprenticeship starts at one of them.
    pub fn years(&self) -> &BTreeSet<u16> {
        &self.years
    }

    /// What can be searched in each of them; made when it is first asked for.
    pub fn mentions(&self) -> &[Mentions] {
        self.mentions.get_or_init(|| self.firms.iter().map(Mentions::of).collect())
    }
}

impl Deref for ShardFirms {
    type Target = [Business];

    fn deref(&self) -> &[Business] {
        &self.firms
    }
}

/// A business of a shard. Copies share it: ten thousand are on a map at once.
#[derive(Clone)]
pub struct Firm {
    shard: Arc<ShardFirms>,
    at: usize,
}

impl Firm {
    /// The group of its first trade, whose colour it wears.
    pub fn group(&self) -> Group {
        self.shard.groups[self.at]
    }
}

impl Deref for Firm {
    type Target = Business;

    fn deref(&self) -> &Business {
        &self.shard.firms[self.at]
    }
}

impl PartialEq for Firm {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at && Arc::ptr_eq(&self.shard, &other.shard)
    }
}
