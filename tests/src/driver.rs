//! The WebDriver's process.

use std::{
    io::{BufRead, BufReader},
    net::{Ipv4Addr, SocketAddr},
    process::{Child, Command, Stdio},
    thread,
};

use crate::{Broken, Outcome};

/// A `chromedriver` on a port of its own, which ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Driver {
    process: Child,
    address: SocketAddr,
}

impl Driver {
    pub fn start() -> Outcome<Self> {
        let mut process = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|problem| Broken(format!("chromedriver does not start: {problem}")))?;
        let output = process.stdout.take();
        let mut driver = Self { process, address: (Ipv4Addr::LOCALHOST, 0).into() };
        let mut lines =
            BufReader::new(output.ok_or_else(|| Broken("no output".to_owned()))?).lines();
        for line in lines.by_ref() {
            if let Some(port) = port_in(&line?) {
                driver.address.set_port(port);
                // What else it says is read and dropped, so that it never waits for a reader.
                thread::spawn(move || lines.for_each(drop));
                return Ok(driver);
            }
        }
        Err(Broken("chromedriver ended before it named its port".to_owned()))
    }

    /// Number of the process, whose child the browser is.
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing left to end.
        let _ended = self.process.kill();
        let _status = self.process.wait();
    }
}

fn port_in(line: &str) -> Option<u16> {
    line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_port() {
        assert_eq!(port_in("ChromeDriver was started successfully on port 41999."), Some(41999));
        assert_eq!(port_in("Starting ChromeDriver 156.0 on port 0"), None);
    }
}
