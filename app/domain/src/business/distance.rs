use super::Business;
use crate::{geo::Point, order::sort_by};

/// Indices into `businesses` with the distance from `from` in kilometres, nearest first.
///
/// Equal distances are in the order of names, equal names in the order given.
pub fn sorted_by_distance<'a>(
    businesses: impl IntoIterator<Item = &'a Business>,
    from: Point,
) -> Vec<(usize, f64)> {
    let mut distances: Vec<(usize, f64, &str)> = businesses
        .into_iter()
        .enumerate()
        .map(|(index, business)| (index, from.distance_km(business.point), business.name.as_str()))
        .collect();
    sort_by(&mut distances, |(_, km, name), (_, other_km, other_name)| {
        km.total_cmp(other_km).then_with(|| name.cmp(other_name))
    });
    distances.into_iter().map(|(index, km, _)| (index, km)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::business::sample::business;

    #[test]
    fn nearest_first_and_ties_by_name() {
        let from = Point { lon: 7.0, lat: 51.6 };
        let firms: Vec<Business> = [("C", 7.2), ("B", 7.1), ("A", 7.1), ("D", 7.0)]
            .into_iter()
            .map(|(name, lon)| Business {
                name: name.to_owned(),
                point: Point { lon, lat: 51.6 },
                ..business()
            })
            .collect();
        let sorted = sorted_by_distance(&firms, from);
        assert_eq!(sorted.iter().map(|(index, _)| *index).collect::<Vec<_>>(), [3, 2, 1, 0]);
        assert!(sorted.iter().map(|(_, km)| *km).is_sorted());
    }
}
