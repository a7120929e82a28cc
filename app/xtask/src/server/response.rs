//! What goes back.

use std::{
    io::{self, Write},
    thread,
    time::Duration,
};

use crate::keeping::Keeping;

/// Parts of an answer that drips.
const DROPS: usize = 20;

/// An answer before it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Response {
    pub status: u16,
    pub content_type: String,
    pub etag: Option<String>,
    pub body: Vec<u8>,
    pub cross_origin: bool,
    pub keeping: Keeping,
    /// What the build wants sent with the file beside that.
    pub headers: Vec<(String, String)>,
}

/// How much of the body is written after its length was announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    Whole,
    Half,
    /// All of it, in parts with a pause before each.
    Drops(Duration),
    HeadOnly,
}

impl Response {
    pub fn plain(status: u16, sentence: &str) -> Self {
        Self {
            status,
            content_type: "text/plain; charset=utf-8".to_owned(),
            etag: None,
            body: sentence.as_bytes().to_vec(),
            cross_origin: false,
            keeping: Keeping::Revalidated,
            headers: Vec::new(),
        }
    }

    pub fn write(&self, mut stream: impl Write, extent: Extent) -> io::Result<()> {
        let mut head = Vec::new();
        write!(head, "HTTP/1.1 {} {}\r\n", self.status, reason(self.status))?;
        write!(head, "Connection: close\r\nCache-Control: {}\r\n", self.keeping.header())?;
        if self.status != 304 {
            let (kind, length) = (&self.content_type, self.body.len());
            write!(head, "Content-Type: {kind}\r\nContent-Length: {length}\r\n")?;
        }
        if let Some(etag) = &self.etag {
            write!(head, "ETag: {etag}\r\n")?;
        }
        if self.cross_origin {
            write!(head, "Access-Control-Allow-Origin: *\r\n")?;
        }
        for (name, value) in &self.headers {
            write!(head, "{name}: {value}\r\n")?;
        }
        head.extend(b"\r\n");
        stream.write_all(&head)?;
        match extent {
            Extent::Whole if self.status != 304 => stream.write_all(&self.body)?,
            Extent::Drops(pause) if self.status != 304 => {
                stream.flush()?;
                for part in self.body.chunks((self.body.len() / DROPS).max(1)) {
                    thread::sleep(pause);
                    stream.write_all(part)?;
                    stream.flush()?;
                }
            }
            Extent::Half => stream.write_all(&self.body[..self.body.len() / 2])?,
            Extent::Whole | Extent::Drops(_) | Extent::HeadOnly => {}
        }
        stream.flush()
    }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        204 => "No Content",
        304 => "Not Modified",
        404 => "Not Found",
        405 => "Method Not Allowed",
        500 => "Internal Server Error",
        _ => "Status",
    }
}
