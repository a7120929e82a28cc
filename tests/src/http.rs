//! JSON over HTTP to a WebDriver on this machine.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

use serde_json::Value;

use crate::{Broken, Outcome};

/// Starting a browser on a busy machine takes some seconds.
const PATIENCE: Duration = Duration::from_mins(1);

/// Asks and returns the answer's `value`.
pub(crate) fn ask(
    driver: SocketAddr,
    method: &str,
    path: &str,
    body: Option<&Value>,
) -> Outcome<Value> {
    let body = body.map(Value::to_string).unwrap_or_default();
    let mut stream = TcpStream::connect(driver)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: {driver}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )?;
    let mut reader = BufReader::new(stream);
    let mut length = None;
    let mut line = String::new();
    while reader.read_line(&mut line)? > 2 {
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().ok();
        }
        line.clear();
    }
    let length =
        length.ok_or_else(|| Broken(format!("{method} {path}: an answer without length")))?;
    let mut answer = vec![0; length];
    reader.read_exact(&mut answer)?;
    let mut answer: Value = serde_json::from_slice(&answer)?;
    let value = answer["value"].take();
    match value["error"].as_str() {
        Some(error) => {
            let message = value["message"].as_str().unwrap_or_default();
            let first = message.lines().next().unwrap_or_default();
            // Without the driver's name for the session.
            let command = path.split('/').skip(3).collect::<Vec<_>>().join("/");
            Err(Broken(format!("WebDriver, asked for {command}: {error}: {first}")))
        }
        None => Ok(value),
    }
}
