//! What goes back.

use std::io::{self, Write};

use crate::keeping::Keeping;

/// An answer before it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Response {
    pub status: u16,
    pub content_type: String,
    pub etag: Option<String>,
    pub body: Vec<u8>,
    pub cross_origin: bool,
    pub keeping: Keeping,
    /// Who may show it in a frame, as a header.
    pub framing: Option<(&'static str, String)>,
}

/// How much of the body is written after its length was announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    Whole,
    Half,
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
            framing: None,
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
        if let Some((name, value)) = &self.framing {
            write!(head, "{name}: {value}\r\n")?;
        }
        if self.cross_origin {
            write!(head, "Access-Control-Allow-Origin: *\r\n")?;
        }
        head.extend(b"\r\n");
        stream.write_all(&head)?;
        match extent {
            Extent::Whole if self.status != 304 => stream.write_all(&self.body)?,
            Extent::Half => stream.write_all(&self.body[..self.body.len() / 2])?,
            Extent::Whole | Extent::HeadOnly => {}
        }
        stream.flush()
    }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        304 => "Not Modified",
        404 => "Not Found",
        405 => "Method Not Allowed",
        500 => "Internal Server Error",
        _ => "Status",
    }
}
