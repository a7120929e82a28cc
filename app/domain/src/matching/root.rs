//! The square root of a covariance, to draw correlated numbers from independent ones.

/// The lower triangular L with L·Lᵀ = `matrix`, row by row (Cholesky).
///
/// `matrix` is symmetric, `size` × `size`. Directions without variance get none, so that a taste
/// that a prior holds for certain can be drawn too.
pub(super) fn root(matrix: &[f64], size: usize) -> Vec<f64> {
    let mut root = vec![0.0_f64; size * size];
    for row in 0..size {
        for column in 0..=row {
            let known: f64 =
                (0..column).map(|k| root[row * size + k] * root[column * size + k]).sum();
            let rest = matrix[row * size + column] - known;
            let pivot = root[column * size + column];
            root[row * size + column] = if row == column {
                rest.max(0.0).sqrt()
            } else if pivot > 0.0 {
                rest / pivot
            } else {
                0.0
            };
        }
    }
    root
}

#[cfg(test)]
mod tests {
    use super::*;

    fn squared(root: &[f64], size: usize) -> Vec<f64> {
        let entry = |row: usize, column: usize| {
            (0..size).map(|k| root[row * size + k] * root[column * size + k]).sum()
        };
        (0..size * size).map(|at| entry(at / size, at % size)).collect()
    }

    #[test]
    fn the_root_squared_is_the_matrix() {
        let matrix = [4.0, 2.0, -1.0, 2.0, 3.0, 0.5, -1.0, 0.5, 2.0];
        for (one, other) in squared(&root(&matrix, 3), 3).iter().zip(matrix) {
            assert!((one - other).abs() < 1e-12, "{one} {other}");
        }
    }

    #[test]
    fn what_never_varies_is_no_trouble() {
        let matrix = [1.0, 1.0, 0.0, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0];
        assert_eq!(squared(&root(&matrix, 3), 3), matrix);
    }
}
