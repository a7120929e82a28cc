//! As much of an HTTP client as asking nginx takes: one connection that is kept.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

use packan_tests::{Broken, Outcome};

/// Nobody waits longer for a file.
const PATIENCE: Duration = Duration::from_secs(30);

/// What came for a request.
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: u64,
    /// Bytes of head and body.
    pub bytes: u64,
}

impl Answer {
    /// A header's value; names in small letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        let name = name.to_ascii_lowercase();
        self.headers.iter().find(|(it, _)| *it == name).map(|(_, value)| value.as_str())
    }
}

/// A connection.
pub struct Client(BufReader<TcpStream>);

impl Client {
    pub fn connect(address: SocketAddr) -> Outcome<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_nodelay(true)?;
        Ok(Self(BufReader::new(stream)))
    }

    /// Asks for a path, and takes what comes compressed as named.
    pub fn get(&mut self, path: &str, encodings: &str) -> Outcome<Answer> {
        let head = format!(
            "GET {path} HTTP/1.1\r\nHost: packan.example\r\nAccept: */*\r\nAccept-Encoding: {encodings}\r\n\r\n"
        );
        self.0.get_mut().write_all(head.as_bytes())?;
        let broken = || Broken(format!("no answer for {path}"));
        let mut line = String::new();
        let mut bytes = self.0.read_line(&mut line)?;
        let status = line.split(' ').nth(1).and_then(|it| it.parse().ok()).ok_or_else(broken)?;
        let mut headers = Vec::new();
        loop {
            line.clear();
            bytes += self.0.read_line(&mut line)?;
            let Some((name, value)) = line.split_once(':') else { break };
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        let mut answer = Answer { status, headers, body: 0, bytes: 0 };
        let length = answer.header("content-length").and_then(|it| it.parse().ok());
        answer.body = length.ok_or_else(broken)?;
        let read = std::io::copy(&mut (&mut self.0).take(answer.body), &mut std::io::sink())?;
        answer.bytes = bytes as u64 + read;
        if read == answer.body { Ok(answer) } else { Err(broken()) }
    }
}
