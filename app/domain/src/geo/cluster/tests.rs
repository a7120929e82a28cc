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
        assert_eq!(clusters[0].members, [0, 1, 2, 3, 4]);
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

prop_compose! {
    /// Firms of a district, several of them in the same house.
    fn firms()(
        places in prop::collection::vec((6.8..7.6_f64, 51.5..51.8_f64), 0..80),
        doubled in 0_usize..10,
    ) -> Vec<Point> {
        let mut firms = points(places);
        firms.extend_from_within(..doubled.min(firms.len()));
        firms
    }
}

proptest! {
    #[test]
    fn every_point_in_bounds_is_in_exactly_one_cluster(
        firms in firms(), zoom in 0.0..20.0, max in 1_usize..60,
        west in 6.8..7.6, east in 6.8..7.6, south in 51.5..51.8, north in 51.5..51.8,
    ) {
        let bounds = Bounds {
            south_west: Point { lon: west, lat: south },
            north_east: Point { lon: east, lat: north },
        };
        let clusters = ClusterIndex::new(&firms).clusters(&bounds, zoom, max);
        prop_assert!(clusters.len() <= max);
        for (index, firm) in (0..).zip(&firms) {
            let homes = clusters.iter().filter(|cluster| cluster.members.contains(&index)).count();
            prop_assert!(homes <= 1);
            prop_assert!(homes == 1 || !bounds.contains(*firm));
        }
        for cluster in &clusters {
            prop_assert!(cluster.members.is_sorted());
            prop_assert!(cluster.members.iter().any(|at| bounds.contains(firms[*at as usize])));
        }
    }

    #[test]
    fn counts_add_up_and_pins_keep_their_distance(firms in firms(), zoom in 0.0..20.0) {
        let clusters = ClusterIndex::new(&firms).clusters(&WORLD, zoom, 1000);
        prop_assert_eq!(clusters.iter().map(|cluster| cluster.members.len()).sum::<usize>(), firms.len());
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
        for near in index.clusters(&WORLD, zoom + 1.0, 1000) {
            prop_assert!(far.iter().any(|one| near.members.iter().all(|at| one.members.contains(at))));
        }
    }

    #[test]
    fn the_same_points_make_the_same_clusters(firms in firms(), zoom in 0.0..19.0) {
        let once = ClusterIndex::new(&firms).clusters(&WORLD, zoom, 60);
        prop_assert_eq!(ClusterIndex::new(&firms).clusters(&WORLD, zoom, 60), once);
    }
}
