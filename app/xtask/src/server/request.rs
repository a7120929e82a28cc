//! The head of a request.

use std::io::{self, BufRead, Read};

/// More than any browser sends.
const MAX_HEAD_BYTES: u64 = 64 * 1024;
/// And than any reports.
const MAX_BODY_BYTES: u64 = 64 * 1024;

/// What the server looks at.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Request {
    pub method: String,
    pub target: String,
    pub if_none_match: Option<String>,
    /// It asks for a page, not for a part of one.
    pub navigation: bool,
    /// Bytes of the body.
    length: u64,
}

impl Request {
    /// Reads one head; `None` if it is none, or if the other side closed without asking.
    pub fn read(stream: impl BufRead) -> io::Result<Option<Self>> {
        let mut lines = stream.take(MAX_HEAD_BYTES).lines();
        let Some(first) = lines.next().transpose()? else { return Ok(None) };
        let mut words = first.split(' ');
        let (Some(method), Some(target)) = (words.next(), words.next()) else { return Ok(None) };
        let mut request = Self {
            method: method.to_owned(),
            target: target.to_owned(),
            if_none_match: None,
            navigation: false,
            length: 0,
        };
        for line in lines {
            let line = line?;
            if line.is_empty() {
                return Ok(Some(request));
            }
            let Some((name, value)) = line.split_once(':') else { return Ok(None) };
            match name.to_ascii_lowercase().as_str() {
                "if-none-match" => request.if_none_match = Some(value.trim().to_owned()),
                "content-length" => request.length = value.trim().parse().unwrap_or_default(),
                "accept" => request.navigation = value.contains("text/html"),
                _ => {}
            }
        }
        Ok(None)
    }

    /// What follows the head.
    pub fn body(&self, stream: impl Read) -> io::Result<String> {
        let mut body = Vec::new();
        stream.take(self.length.min(MAX_BODY_BYTES)).read_to_end(&mut body)?;
        Ok(String::from_utf8_lossy(&body).into_owned())
    }

    /// The path, without the query.
    pub fn path(&self) -> &str {
        self.target.split(['?', '#']).next().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_matters() {
        let head = "GET /a/b?c=d HTTP/1.1\r\nHost: x\r\nACCEPT: text/html,*/*\r\nIf-None-Match: \"1\"\r\n\r\n";
        let request = Request::read(head.as_bytes()).unwrap().unwrap();
        assert_eq!(request.path(), "/a/b");
        assert_eq!(request.target, "/a/b?c=d");
        assert!(request.navigation);
        assert_eq!(request.if_none_match.as_deref(), Some("\"1\""));
    }

    #[test]
    fn a_body_is_as_long_as_it_says() {
        let mut stream = "POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcd".as_bytes();
        let request = Request::read(&mut stream).unwrap().unwrap();
        assert_eq!(request.body(stream).unwrap(), "abc");
    }

    #[test]
    fn half_a_head_is_no_request() {
        for head in
            ["", "GET", "GET / HTTP/1.1\r\nHost: x\r\n", "GET / HTTP/1.1\r\nnonsense\r\n\r\n"]
        {
            assert_eq!(Request::read(head.as_bytes()).unwrap(), None, "{head:?}");
        }
    }
}
