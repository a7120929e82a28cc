//! The static server over real sockets, faults included.
#![expect(
    clippy::unwrap_used,
    reason = "what tests share is outside of what Clippy takes for tests"
)]

use std::{
    fs,
    io::{Read, Write},
    net::{Ipv4Addr, SocketAddr, TcpStream},
    path::PathBuf,
    time::Duration,
};

use xtask::server::{Fault, Mount, Pattern, Running, Site};

/// A folder with a page, a file and a page of its own for what is missing.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(path.join("swipe")).unwrap();
        fs::write(path.join("index.html"), "start").unwrap();
        fs::write(path.join("swipe/index.html"), "swipe").unwrap();
        fs::write(path.join("404.html"), "missing").unwrap();
        fs::create_dir_all(path.join("betriebe")).unwrap();
        fs::write(path.join("betriebe/index.html"), "firms").unwrap();
        fs::write(path.join("app-0123456789abcdef.css"), "body{}").unwrap();
        fs::write(path.join("app.wasm"), "0123456789").unwrap();
        Self(path)
    }

    fn at(&self, base: &str) -> Mount {
        Mount::at(&self.0, base)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

fn started(site: &Site) -> Running {
    site.start((Ipv4Addr::LOCALHOST, 0).into()).unwrap()
}

fn ask(address: SocketAddr, line: &str, headers: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "{line} HTTP/1.1\r\nHost: x\r\n{headers}\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

const PAGE: &str = "Accept: text/html\r\n";

#[test]
fn files_have_their_type_and_length() {
    let folder = Folder::new("files");
    let site = Site::new(folder.at("/"));
    let running = started(&site);
    let answer = ask(running.address(), "GET /app.wasm?v=1", "");
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(answer.contains("Content-Type: application/wasm\r\nContent-Length: 10\r\n"));
    assert!(answer.ends_with("\r\n\r\n0123456789"));
    let head = ask(running.address(), "HEAD /app.wasm", "");
    assert!(head.contains("Content-Length: 10") && head.ends_with("\r\n\r\n"), "{head}");
    assert!(ask(running.address(), "POST /app.wasm", "").starts_with("HTTP/1.1 405"));
    let seen: Vec<_> = site.seen().into_iter().map(|seen| (seen.target, seen.status)).collect();
    assert_eq!(seen[0], ("/app.wasm?v=1".to_owned(), 200));
    assert_eq!(seen[2], ("/app.wasm".to_owned(), 405));
}

#[test]
fn an_unchanged_file_is_not_sent_again() {
    let folder = Folder::new("unchanged");
    let running = started(&Site::new(folder.at("/")));
    let answer = ask(running.address(), "GET /app.wasm", "");
    let etag = answer.lines().find_map(|line| line.strip_prefix("ETag: ")).unwrap();
    let again = ask(running.address(), "GET /app.wasm", &format!("If-None-Match: {etag}\r\n"));
    assert!(again.starts_with("HTTP/1.1 304") && again.ends_with("\r\n\r\n"), "{again}");
    let other = ask(running.address(), "GET /app.wasm", "If-None-Match: \"other\"\r\n");
    assert!(other.starts_with("HTTP/1.1 200"), "{other}");
}

#[test]
fn only_what_is_named_by_its_content_is_kept() {
    let folder = Folder::new("keeping");
    let site = Site::new(folder.at("/"));
    let running = started(&site);
    let styles = || ask(running.address(), "GET /app-0123456789abcdef.css", "");
    assert!(styles().contains("Cache-Control: public, max-age=31536000, immutable\r\n"));
    let page = ask(running.address(), "GET /swipe", PAGE);
    assert!(page.contains("Cache-Control: no-cache\r\n"), "{page}");
    site.break_path(Pattern::EndsWith(".css".to_owned()), Fault::Truncate);
    assert!(styles().contains("Cache-Control: no-cache\r\n"));
}

#[test]
fn navigations_fall_back_and_files_do_not() {
    let folder = Folder::new("fallback");
    let running = started(&Site::new(folder.at("/")));
    assert!(ask(running.address(), "GET /swipe", PAGE).ends_with("swipe"));
    assert!(ask(running.address(), "GET /betriebe/x", PAGE).ends_with("firms"));
    assert!(ask(running.address(), "GET /nirgendwo/x", PAGE).ends_with("start"));
    assert!(ask(running.address(), "GET /none.js", PAGE).starts_with("HTTP/1.1 404"));
    assert!(ask(running.address(), "GET /betriebe/x", "").starts_with("HTTP/1.1 404"));

    let plain = started(&Site::new(folder.at("/").without_fallback()));
    let missing = ask(plain.address(), "GET /betriebe/x", PAGE);
    assert!(missing.starts_with("HTTP/1.1 404") && missing.ends_with("missing"), "{missing}");
}

#[test]
fn a_sub_path_is_all_there_is() {
    let folder = Folder::new("sub-path");
    let running = started(&Site::new(folder.at("/packan/")));
    assert!(ask(running.address(), "GET /packan/swipe", PAGE).ends_with("swipe"));
    assert!(ask(running.address(), "GET /packan", PAGE).ends_with("start"));
    assert!(ask(running.address(), "GET /swipe", PAGE).starts_with("HTTP/1.1 404"));
    assert!(ask(running.address(), "GET /packanther", PAGE).starts_with("HTTP/1.1 404"));
}

#[test]
fn other_origins_may_read_only_where_asked_for() {
    let folder = Folder::new("origins");
    let open = started(&Site::new(folder.at("/").with_cross_origin()));
    assert!(ask(open.address(), "GET /app.wasm", "").contains("Access-Control-Allow-Origin: *"));
    let closed = started(&Site::new(folder.at("/")));
    assert!(!ask(closed.address(), "GET /app.wasm", "").contains("Access-Control"));
}

#[test]
fn faults_reach_the_wire_and_can_be_repaired() {
    let folder = Folder::new("faults");
    let site = Site::new(folder.at("/"));
    let running = started(&site);
    let wasm = || Pattern::EndsWith(".wasm".to_owned());
    let suffer = |fault: Fault| {
        site.repair();
        site.break_path(wasm(), fault);
        ask(running.address(), "GET /app.wasm", "")
    };
    assert_eq!(suffer(Fault::Refuse), "");
    assert!(suffer(Fault::Status(500)).starts_with("HTTP/1.1 500"));
    assert!(suffer(Fault::NotModified).starts_with("HTTP/1.1 304"));
    assert!(suffer(Fault::ContentType("text/plain".to_owned())).contains("Type: text/plain\r\n"));
    assert!(suffer(Fault::Body(b"other".to_vec())).ends_with("\r\n\r\nother"));
    let dropped = suffer(Fault::DropMidBody);
    assert!(dropped.contains("Length: 10") && dropped.ends_with("\r\n\r\n01234"), "{dropped}");
    assert!(suffer(Fault::Drip(Duration::from_millis(1))).ends_with("\r\n\r\n0123456789"));
    let truncated = suffer(Fault::Truncate);
    assert!(truncated.contains("Length: 5") && truncated.ends_with("\r\n\r\n01234"), "{truncated}");

    assert!(ask(running.address(), "GET /swipe", PAGE).ends_with("swipe"));
    site.repair();
    assert!(ask(running.address(), "GET /app.wasm", "").ends_with("0123456789"));
}

#[test]
fn a_site_can_go_offline_and_come_back() {
    let folder = Folder::new("offline");
    let site = Site::new(folder.at("/"));
    let running = started(&site);
    let address = running.address();
    assert!(site.start(address).is_err());
    drop(running);
    assert!(TcpStream::connect(address).is_err());
    let _back = site.start(address).unwrap();
    assert!(ask(address, "GET /swipe", PAGE).ends_with("swipe"));
}
