//! A static server for development and tests: files, sub-paths, and faults on request.
//!
//! It speaks HTTP/1.1 over plain sockets, because the faults that tests need (a connection that
//! breaks in the middle of a body, a wrong length) are below what HTTP libraries let one do.
//! It answers `GET` and `HEAD` (and takes what browsers report), one request per connection, and is
//! not meant for the internet.

mod connection;
mod fault;
mod file;
mod headers;
mod request;
mod response;

use std::{
    io,
    net::{SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
};

pub use fault::{Fault, Pattern};

/// Which folder is served, and how.
#[derive(Debug, Clone)]
pub struct Mount {
    folder: PathBuf,
    base: String,
    fallback: bool,
    cross_origin: bool,
    watched: bool,
}

impl Mount {
    /// Serves `folder` under the path `base`, such as `/` or `/packan/`; a navigation to a page
    /// that is not a file gets that of the closest folder above it.
    pub fn at(folder: &Path, base: &str) -> Self {
        Self {
            folder: folder.to_owned(),
            base: format!("{}/", base.trim_end_matches('/')),
            fallback: true,
            cross_origin: false,
            watched: false,
        }
    }

    /// Answers like the plainest host: a page that is not a file gets `404.html` and status 404.
    #[must_use]
    pub fn without_fallback(mut self) -> Self {
        self.fallback = false;
        self
    }

    /// Lets pages of other origins read the files.
    #[must_use]
    pub fn with_cross_origin(mut self) -> Self {
        self.cross_origin = true;
        self
    }

    /// Has browsers tell what a page's policy kept from happening.
    #[must_use]
    pub fn watching_policy(mut self) -> Self {
        self.watched = true;
        self
    }
}

/// A request that came in, in the order of arrival.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// `GET` or `HEAD`.
    pub method: String,
    /// Path and query as asked for.
    pub target: String,
    /// What was answered; 0 for a connection that was dropped before an answer.
    pub status: u16,
    /// The file that was delivered, relative to the folder.
    pub file: Option<PathBuf>,
}

/// A folder with its faults and its log. Clones share both.
#[derive(Debug, Clone)]
pub struct Site {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    mount: Mount,
    faults: Mutex<Vec<(Pattern, Fault)>>,
    log: Mutex<Vec<Seen>>,
    violations: Mutex<Vec<String>>,
}

impl Site {
    /// A site without faults.
    pub fn new(mount: Mount) -> Self {
        Self {
            shared: Arc::new(Shared {
                mount,
                faults: Mutex::default(),
                log: Mutex::default(),
                violations: Mutex::default(),
            }),
        }
    }

    /// Starts answering at `address`; port 0 takes a free one. Stops when the result is dropped,
    /// and may be started again at the same address, so that a test can take an origin offline.
    pub fn start(&self, address: SocketAddr) -> io::Result<Running> {
        let listener = TcpListener::bind(address)?;
        let address = listener.local_addr()?;
        let stopping = Arc::new(AtomicBool::new(false));
        let accepting = {
            let (stopping, shared) = (stopping.clone(), self.shared.clone());
            thread::spawn(move || accept(&listener, &stopping, &shared))
        };
        Ok(Running { address, stopping, accepting: Some(accepting) })
    }

    /// From now on, requests whose path matches suffer `fault`. The newest match decides.
    pub fn break_path(&self, pattern: Pattern, fault: Fault) {
        locked(&self.shared.faults).push((pattern, fault));
    }

    /// Removes all faults.
    pub fn repair(&self) {
        locked(&self.shared.faults).clear();
    }

    /// Requests so far.
    pub fn seen(&self) -> Vec<Seen> {
        locked(&self.shared.log).clone()
    }

    /// What browsers told of pages that went against their policy, as they told it.
    pub fn violations(&self) -> Vec<String> {
        locked(&self.shared.violations).clone()
    }

    /// Forgets the requests so far.
    pub fn forget(&self) {
        locked(&self.shared.log).clear();
    }
}

/// A site that answers, until dropped.
#[derive(Debug)]
pub struct Running {
    address: SocketAddr,
    stopping: Arc<AtomicBool>,
    accepting: Option<JoinHandle<()>>,
}

impl Running {
    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Such as `http://127.0.0.1:8080`.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::SeqCst);
        // Wakes the thread out of `accept`; if that fails, the listener is gone already.
        if TcpStream::connect(self.address).is_ok()
            && let Some(accepting) = self.accepting.take()
        {
            // It only ends by returning: its panic would have been reported where it happened.
            let _ended = accepting.join();
        }
    }
}

fn accept(listener: &TcpListener, stopping: &AtomicBool, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if stopping.load(Ordering::SeqCst) {
            return;
        }
        // A connection that broke before it began concerns nobody else.
        let Ok(stream) = stream else { continue };
        let shared = shared.clone();
        thread::spawn(move || connection::answer(&stream, &shared));
    }
}

/// The lists stay usable whatever happened to the thread that held them.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
