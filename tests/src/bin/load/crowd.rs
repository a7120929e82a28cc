//! Many visitors at once, each with a connection of their own.

use std::{
    net::SocketAddr,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use packan_tests::{Broken, Outcome};

use crate::client::Client;

/// Who comes, and what each asks for.
pub struct Crowd<'a> {
    pub address: SocketAddr,
    pub addresses: &'a [String],
    pub visits: usize,
    pub at_once: usize,
}

/// What became of the visits.
#[derive(Default)]
pub struct Told {
    pub requests: usize,
    pub errors: usize,
    times: Vec<Duration>,
}

/// One visit.
pub struct Visited {
    pub bytes: u64,
    failed: usize,
}

impl Crowd<'_> {
    pub fn come(&self) -> Outcome<Told> {
        let next = AtomicUsize::new(0);
        let told = Mutex::new(Told::default());
        let visitor = || {
            while next.fetch_add(1, Ordering::Relaxed) < self.visits {
                let began = Instant::now();
                // A connection that broke costs the whole visit.
                let failed = visit(self.address, self.addresses)
                    .map_or(self.addresses.len(), |visited| visited.failed);
                let mut told = told.lock().unwrap_or_else(PoisonError::into_inner);
                told.requests += self.addresses.len();
                told.errors += failed;
                told.times.push(began.elapsed());
            }
        };
        thread::scope(|scope| {
            let visitors: Vec<_> = (0..self.at_once).map(|_| scope.spawn(visitor)).collect();
            visitors.into_iter().try_for_each(|visitor| {
                visitor.join().map_err(|_| Broken("a visitor broke off".to_owned()))
            })
        })?;
        let mut told = told.into_inner().unwrap_or_else(PoisonError::into_inner);
        told.times.sort();
        Ok(told)
    }
}

impl Told {
    /// How long at most this share of the visits took.
    pub fn share(&self, share: f64) -> Duration {
        let last = self.times.len().saturating_sub(1);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a share of a list's length"
        )]
        let at = (share * last as f64).round() as usize;
        self.times.get(at).copied().unwrap_or_default()
    }
}

/// Asks for all addresses, one after the other.
pub fn visit(address: SocketAddr, addresses: &[String]) -> Outcome<Visited> {
    let mut client = Client::connect(address)?;
    let mut visited = Visited { bytes: 0, failed: 0 };
    for path in addresses {
        let answer = client.get(path, "gzip, br")?;
        visited.bytes += answer.bytes;
        visited.failed += usize::from(answer.status != 200);
    }
    Ok(visited)
}
