//! The WebDriver's process.

use std::{
    collections::VecDeque,
    io::{BufRead, BufReader, Read},
    net::{Ipv4Addr, SocketAddr, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, PoisonError},
    thread,
};

use crate::{Broken, Engine, Outcome, session::Person, until};

/// Lines of its output that are kept.
const LINES: usize = 60;

/// A driver on a port of its own, with the display it needs; both end when this is dropped.
#[derive(Debug)]
pub(crate) struct Driver {
    process: Ending,
    #[expect(dead_code, reason = "it is held to end with the driver")]
    display: Option<Ending>,
    address: SocketAddr,
    said: Arc<Mutex<VecDeque<String>>>,
}

/// A process that ends when this is dropped.
#[derive(Debug)]
struct Ending(Child);

impl Driver {
    /// Starts a driver. Two that start at once may choose the same port, and one of them ends.
    pub fn start(engine: Engine, profile: &Path, person: Person) -> Outcome<Self> {
        let start = || Self::start_once(engine, profile, person);
        start().or_else(|_taken| start())
    }

    fn start_once(engine: Engine, profile: &Path, person: Person) -> Outcome<Self> {
        let (mut command, port) = engine.driver(profile, person)?;
        let mut display = None;
        if engine == Engine::WebKit {
            let (process, number) = start_display()?;
            command.env("DISPLAY", format!(":{number}"));
            display = Some(process);
        }
        let (process, mut lines) = started(&mut command)?;
        let port = if port == 0 {
            let named = lines.by_ref().find_map(|line| port_in(&line));
            named.ok_or_else(|| Broken(format!("{engine:?}'s driver did not name its port")))?
        } else {
            port
        };
        let said = Arc::new(Mutex::new(VecDeque::new()));
        // Read at once, so that it never waits for a reader.
        thread::spawn({
            let said = said.clone();
            move || {
                for line in lines {
                    keep(&mut said.lock().unwrap_or_else(PoisonError::into_inner), line);
                }
            }
        });
        let address = (Ipv4Addr::LOCALHOST, port).into();
        until("the driver to listen", || Ok(TcpStream::connect(address).ok().map(drop)))?;
        Ok(Self { process, display, address, said })
    }

    /// Number of the process, whose child the browser is.
    pub fn id(&self) -> u32 {
        self.process.0.id()
    }

    /// The last lines that it and its browser wrote.
    pub fn said(&self) -> Vec<String> {
        self.said.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Ending {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing left to end.
        let _ended = self.0.kill();
        let _status = self.0.wait();
    }
}

fn keep(said: &mut VecDeque<String>, line: String) {
    if said.len() == LINES {
        said.pop_front();
    }
    said.push_back(line);
}

/// A display that nobody looks at, and its number.
fn start_display() -> Outcome<(Ending, u32)> {
    let mut command = Command::new("Xvfb");
    command.args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]);
    let (process, mut lines) = started(&mut command)?;
    let number = lines.find_map(|line| line.trim().parse().ok());
    Ok((process, number.ok_or_else(|| Broken("Xvfb did not name its display".to_owned()))?))
}

fn started(command: &mut Command) -> Outcome<(Ending, impl Iterator<Item = String> + use<>)> {
    let program = command.get_program().to_string_lossy().into_owned();
    let mut process = command
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|problem| Broken(format!("{program} does not start: {problem}")))?;
    let output: Box<dyn Read + Send> = match process.stdout.take() {
        Some(output) => Box::new(output),
        None => return Err(Broken(format!("{program} has no output"))),
    };
    Ok((Ending(process), BufReader::new(output).lines().map_while(Result::ok)))
}

fn port_in(line: &str) -> Option<u16> {
    let (_, port) =
        line.split_once("successfully on port ").or_else(|| line.split_once("Listening on "))?;
    port.rsplit(':').next()?.trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_lines_are_kept() {
        let mut said = VecDeque::new();
        (0..100).for_each(|number| keep(&mut said, number.to_string()));
        assert_eq!(said.len(), LINES);
        assert_eq!(said.back().map(String::as_str), Some("99"));
    }

    #[test]
    fn finds_the_port() {
        assert_eq!(port_in("ChromeDriver was started successfully on port 41999."), Some(41999));
        assert_eq!(port_in("Starting ChromeDriver 156.0 on port 0"), None);
        let firefox = "1700000000\tgeckodriver\tINFO\tListening on 127.0.0.1:4444";
        assert_eq!(port_in(firefox), Some(4444));
    }
}
