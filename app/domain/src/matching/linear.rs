//! The little linear algebra the model needs, on plain slices.

/// The scalar product of two vectors of one length.
pub(super) fn dot(a: &[f64], b: &[f64]) -> f64 {
    let ((quads_a, rest_a), (quads_b, rest_b)) = (a.as_chunks::<4>(), b.as_chunks::<4>());
    // Four sums side by side: a single one would wait for each addition before the next.
    let mut sums = [0.0; 4];
    for (x, y) in quads_a.iter().zip(quads_b) {
        sums[0] += x[0] * y[0];
        sums[1] += x[1] * y[1];
        sums[2] += x[2] * y[2];
        sums[3] += x[3] * y[3];
    }
    let rest: f64 = rest_a.iter().zip(rest_b).map(|(x, y)| x * y).sum();
    (sums[0] + sums[1]) + (sums[2] + sums[3]) + rest
}

/// The product of a square matrix, row by row, with a vector.
pub(super) fn times(matrix: &[f64], vector: &[f64]) -> Vec<f64> {
    matrix.chunks_exact(vector.len()).map(|row| dot(row, vector)).collect()
}
