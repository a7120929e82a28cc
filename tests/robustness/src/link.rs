use packan_domain::{
    business::{BusinessFilter, BusinessId, Vicinity, Work, hours::OpeningHours},
    region::TownId,
    shared_result::{MAX_SHARED, SharedResult},
    trade::TradeId,
};

/// What stands in an address that somebody was sent: a result in the fragment, and in the query what
/// a map shows.
pub fn link(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Some(shared) = SharedResult::from_fragment(text, |trade| trade.as_str().len() > 2) {
        let trades = shared.trades();
        assert!((1..=MAX_SHARED).contains(&trades.len()));
        assert!(trades.iter().all(|trade| TradeId::parse(trade.as_str()).is_ok()));
        assert_eq!(SharedResult::from_fragment(&shared.fragment(), |_| true), Some(shared));
    }
    for word in text.split(['&', '=', '#']) {
        if let Some(work) = Work::from_key(word) {
            assert_eq!(work.key(), word);
        }
        if let Ok(near) = Vicinity::parse(word) {
            assert_eq!(near.as_str(), word);
            let _area = near.area();
        }
        for slug in [
            TownId::parse(word).map(|town| town.to_string()),
            BusinessId::parse(word).map(|firm| firm.to_string()),
        ] {
            assert!(slug.is_ok_and(|slug| slug == word) || TownId::parse(word).is_err());
        }
        let _plain = OpeningHours::parse(word);
        let filter = BusinessFilter { text: word.to_owned(), ..BusinessFilter::default() };
        let _reads = filter.sieve(&[]).reads();
    }
}
