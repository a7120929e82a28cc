//! A static server for development and tests: files, sub-paths, and faults on request.
//!
//! It speaks HTTP/1.1 over plain sockets, because the faults that tests need (a connection that
//! breaks in the middle of a body, a wrong length) are below what HTTP libraries let one do.
//! It answers `GET` and `HEAD` (and takes what browsers report), one request per connection, and is
//! not meant for the internet.

mod connection;
mod fault;
mod file;
mod first_script;
mod headers;
mod mount;
mod request;
mod response;

use std::{
    io,
    net::{SocketAddr, TcpListener, TcpStream},
    path::PathBuf,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
};

pub use fault::{Fault, Pattern};
pub use mount::Mount;

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
    first_scripts: Mutex<Vec<String>>,
    errors: Mutex<Vec<String>>,
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
                first_scripts: Mutex::default(),
                errors: Mutex::default(),
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

    /// From now on a script runs before those of every page, after those that were given before.
    pub fn run_first(&self, script: &str) {
        locked(&self.shared.first_scripts).push(script.to_owned());
    }

    /// What pages told of errors on their consoles, as far as they load the first script.
    pub fn console_errors(&self) -> Vec<String> {
        locked(&self.shared.errors).clone()
    }

    /// Forgets these errors.
    pub fn forget_console(&self) {
        locked(&self.shared.errors).clear();
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
