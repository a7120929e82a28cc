use packan_domain::{region::Town, trade::Trade};

use crate::{routes, state::Catalogue};

/// An address that gets a static page.
#[derive(Debug, Clone, PartialEq)]
pub enum Address {
    /// A route without a parameter.
    Route(&'static str),
    /// A trade's page.
    Trade(Box<Trade>),
    /// A town's page.
    Town(Town),
    /// What stands for every firm: a region has thousands, which the app finds itself.
    AnyFirm,
    /// What stands for every address that leads nowhere.
    Nowhere,
}

/// Routes without a parameter.
const ROUTES: &[&str] = &[
    routes::START,
    routes::SWIPE,
    routes::RESULT,
    routes::ANSWERS,
    routes::TRADES,
    routes::MAP,
    routes::SAVED,
    routes::HOW,
    routes::PLACARD,
    routes::SETTINGS,
    routes::CLASS,
    routes::REGION,
    routes::FUTURE,
    routes::CAREER,
    routes::FOR_BUSINESSES,
    routes::FOR_SCHOOLS,
    routes::FOR_PARENTS,
    routes::PRESS,
    routes::EMBED,
    routes::EMBEDDED_MAP,
    routes::EMBEDDED_TRADE,
    routes::EMBEDDED_DECK,
    routes::LEAVING_UNIVERSITY,
    routes::IMPRINT,
    routes::PRIVACY,
    routes::ACCESSIBILITY,
    #[cfg(feature = "muster")]
    routes::MUSTER,
];

/// Every address that gets a page, with the trades and towns of a feed.
pub fn addresses(catalogue: &Catalogue) -> Vec<Address> {
    let trades = catalogue.trades.iter().cloned().map(|trade| Address::Trade(Box::new(trade)));
    let towns = catalogue.index.region.towns.iter().cloned().map(Address::Town);
    let routes = ROUTES.iter().copied().map(Address::Route);
    routes.chain(trades).chain(towns).chain([Address::AnyFirm, Address::Nowhere]).collect()
}

impl Address {
    /// The route under which views know it.
    pub(super) fn route(&self) -> String {
        match self {
            Self::Route(route) => (*route).to_owned(),
            Self::Trade(trade) => routes::trade(&trade.id),
            Self::Town(town) => routes::town(&town.id),
            Self::AnyFirm => format!("{}/betrieb", routes::BUSINESSES),
            Self::Nowhere => "/404".to_owned(),
        }
    }

    /// Path of its page in `dist/`, from there and without `.html`.
    pub fn page(&self) -> String {
        match self {
            Self::AnyFirm => format!("{}/index", routes::BUSINESSES),
            Self::Nowhere => "/404".to_owned(),
            Self::Route(_) | Self::Trade(_) | Self::Town(_) => {
                format!("{}/index", self.route().trim_end_matches('/'))
            }
        }
        .trim_start_matches('/')
        .to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_lies_where_a_plain_host_looks_for_it() {
        assert_eq!(Address::Route(routes::START).page(), "index");
        assert_eq!(Address::Route(routes::SWIPE).page(), "swipe/index");
        assert_eq!(Address::AnyFirm.page(), "betriebe/index");
        assert_eq!(Address::Nowhere.page(), "404");
    }
}
