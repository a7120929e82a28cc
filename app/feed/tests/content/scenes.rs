//! Every trade has a scene of its own.

use std::collections::BTreeMap;

use crate::trades;

#[test]
fn every_scene_has_two_or_three_different_objects() {
    for (trade, _) in trades() {
        let mut objects = trade.scene.clone();
        objects.sort();
        objects.dedup();
        assert!((2..=3).contains(&objects.len()), "{}: {:?}", trade.id, trade.scene);
        assert_eq!(objects.len(), trade.scene.len(), "{}: {:?}", trade.id, trade.scene);
    }
}

#[test]
fn no_two_trades_have_the_same_scene() {
    let mut whose = BTreeMap::new();
    for (trade, _) in trades() {
        let mut objects = trade.scene.clone();
        objects.sort();
        let earlier = whose.insert(objects, trade.id.clone());
        assert_eq!(earlier, None, "{}: {:?}", trade.id, trade.scene);
    }
}
