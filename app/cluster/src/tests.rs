use proptest::prelude::*;

use super::*;

const WORLD: Bounds = Bounds {
    south_west: Point { lon: -180.0, lat: -90.0 },
    north_east: Point { lon: 180.0, lat: 90.0 },
};

fn points(places: Vec<(f64, f64)>) -> Vec<Point> {
    places.into_iter().map(|(lon, lat)| Point { lon, lat }).collect()
}

#[test]
fn no_points_make_no_clusters() {
    assert_eq!(ClusterIndex::new(&[]).clusters(&WORLD, 12.0, 60), []);
}

#[test]
fn one_house_is_one_pin_at_every_zoom() {
    let here = Point { lon: 7.2, lat: 51.6 };
    let index = ClusterIndex::new(&[here; 5]);
    for zoom in [0.0, 17.0, 19.0, 25.0] {
        let clusters = index.clusters(&WORLD, zoom, 60);
        assert_eq!(clusters.len(), 1);
        let mut members = index.members(&clusters[0]).collect::<Vec<_>>();
        members.sort_unstable();
        assert_eq!((clusters[0].count, members), (5, vec![0, 1, 2, 3, 4]));
    }
}

#[test]
fn a_firm_that_stands_alone_stands_exactly_there() {
    let firms = points(vec![(7.1978, 51.6141), (6.964, 51.6604)]);
    let clusters = ClusterIndex::new(&firms).clusters(&WORLD, 14.0, 60);
    assert_eq!(clusters.iter().map(|cluster| cluster.point).collect::<Vec<_>>(), firms);
}

#[test]
fn ten_thousand_points_are_one_pin_from_afar_and_few_enough_near() {
    let firms = points(
        (0..10_000_u32)
            .map(|i| (6.9 + f64::from(i % 113) * 0.004, 51.5 + f64::from(i * 7 % 991) * 0.0003))
            .collect(),
    );
    let index = ClusterIndex::new(&firms);
    assert_eq!(index.clusters(&WORLD, 0.0, 60).len(), 1);
    let near = index.clusters(&WORLD, 16.0, 60);
    assert!((2..=60).contains(&near.len()), "{}", near.len());
}

fn firm() -> impl Strategy<Value = Point> {
    (6.8..7.6_f64, 51.5..51.8_f64).prop_map(|(lon, lat)| Point { lon, lat })
}

prop_compose! {
    /// Firms of a district, several of them in the same house.
    fn firms()(
        places in prop::collection::vec(firm(), 0..80), doubled in 0_usize..10,
    ) -> Vec<Point> {
        let mut firms = places;
        firms.extend_from_within(..doubled.min(firms.len()));
        firms
    }
}

/// A box of the district.
fn view() -> impl Strategy<Value = Bounds> {
    (firm(), firm()).prop_map(|(south_west, north_east)| Bounds { south_west, north_east })
}

proptest! {
    #[test]
    fn every_point_in_bounds_is_in_exactly_one_cluster(
        firms in firms(), zoom in 0.0..20.0, max in 1_usize..60, bounds in view(),
    ) {
        let index = ClusterIndex::new(&firms);
        let clusters = index.clusters(&bounds, zoom, max);
        prop_assert!(clusters.len() <= max);
        for (at, firm) in (0..).zip(&firms) {
            let homes = clusters.iter().filter(|one| index.members(one).any(|member| member == at)).count();
            prop_assert!(homes <= 1);
            prop_assert!(homes == 1 || !bounds.contains(*firm));
        }
        for cluster in &clusters {
            let members: Vec<u32> = index.members(cluster).collect();
            prop_assert_eq!(members[0], cluster.leader);
            prop_assert_eq!(cluster.point, firms[cluster.leader as usize]);
            prop_assert_eq!(members.len(), cluster.count as usize);
            prop_assert!(members.iter().any(|at| bounds.contains(firms[*at as usize])));
        }
    }

    #[test]
    fn counts_add_up_and_pins_keep_their_distance(
        places in prop::collection::vec((firm(), 0_u32..9), 0..80), zoom in 0.0..20.0,
    ) {
        let clusters = ClusterIndex::weighted(&places).clusters(&WORLD, zoom, 1000);
        let all = places.iter().map(|(_, count)| (*count).max(1));
        prop_assert_eq!(clusters.iter().map(|one| one.count).sum::<u32>(), all.sum::<u32>());
        for (at, one) in clusters.iter().enumerate() {
            for other in &clusters[..at] {
                let apart = one.point.to_pixel(zoom).distance(other.point.to_pixel(zoom));
                prop_assert!(apart > RADIUS_PIXELS - 1e-3, "{apart}");
            }
        }
    }

    #[test]
    fn zooming_in_only_takes_clusters_apart(firms in firms(), zoom in 0.0..19.0) {
        let index = ClusterIndex::new(&firms);
        let far = index.clusters(&WORLD, zoom, 1000);
        let near = index.clusters(&WORLD, zoom + 1.0, 1000);
        for one in &near {
            let holds = |far: &&Cluster| {
                index.members(one).all(|at| index.members(far).any(|member| member == at))
            };
            prop_assert_eq!(far.iter().filter(holds).count(), 1);
        }
        // Who leads far away leads near by, and so its pin stays.
        prop_assert!(far.iter().all(|far| near.iter().any(|near| near.leader == far.leader)));
    }

    #[test]
    fn dragging_the_map_moves_no_pin(
        firms in firms(), zoom in 0.0..20.0, one in view(), other in view(),
    ) {
        let index = ClusterIndex::new(&firms);
        let (one, other) = (index.clusters(&one, zoom, 1000), index.clusters(&other, zoom, 1000));
        for pin in &one {
            let again = other.iter().find(|again| again.leader == pin.leader);
            prop_assert!(again.is_none_or(|again| again == pin));
        }
    }

    #[test]
    fn the_ends_of_the_world_are_clustered_too(
        places in prop::collection::vec((-180.0..=180.0, -90.0..=90.0), 1..60), zoom in 0.0..6.0,
    ) {
        let firms = points(places);
        let index = ClusterIndex::new(&firms);
        for firm in &firms {
            let here = Bounds { south_west: *firm, north_east: *firm };
            prop_assert_eq!(index.clusters(&here, zoom, 60).is_empty(), false);
        }
        prop_assert_eq!(index.clusters(&WORLD, -9.0, 1).len(), 1);
    }

    #[test]
    fn the_same_points_make_the_same_clusters(firms in firms()) {
        prop_assert_eq!(ClusterIndex::new(&firms), ClusterIndex::new(&firms));
    }
}
