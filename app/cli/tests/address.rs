//! `packan feed check URL`, against a server of a few lines.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use std::{
    fs,
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::Command,
    thread,
};

fn feed() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/feed")
}

/// Answers every request by `answer` of its path, for as long as the test runs.
fn serve(answer: fn(&str) -> Option<Vec<u8>>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || respond(stream, answer));
        }
    });
    format!("http://{address}")
}

fn respond(mut stream: TcpStream, answer: fn(&str) -> Option<Vec<u8>>) {
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let first = lines.next().unwrap().unwrap();
    for line in lines.by_ref() {
        if line.unwrap().is_empty() {
            break;
        }
    }
    let path = first.split(' ').nth(1).unwrap().trim_start_matches('/');
    let (status, body) =
        answer(path).map_or(("404 Not Found", Vec::new()), |body| ("200 OK", body));
    let length = body.len();
    let head =
        format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
    // Who asked may have heard enough.
    drop(stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body)));
}

fn check(url: &str) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_packan"));
    let output = command.args(["feed", "check", url, "--lang", "en"]).output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.code().unwrap(), String::from_utf8(said).unwrap())
}

#[test]
fn a_published_feed_is_checked_where_it_is() {
    let site = serve(|path| fs::read(feed().join(path.strip_prefix("sub/")?)).ok());
    for url in [format!("{site}/sub"), format!("{site}/sub/"), format!("{site}/sub/index.json")] {
        let (code, said) = check(&url);
        // What is still to be filled in comes before.
        assert_eq!((code, said.lines().last().unwrap()), (0, &*format!("{url}: all is well")));
    }
}

#[test]
fn what_a_server_does_wrong_is_a_problem_like_any_other() {
    let site = serve(|path| match path {
        "index.json" => fs::read(feed().join(path)).ok(),
        _ if path.starts_with("businesses/marl") => None,
        _ if path.starts_with("trades.") => Some(b"<html>".to_vec()),
        _ if path.starts_with("borders.") => Some(vec![b' '; 9 << 20]),
        _ => fs::read(feed().join(path)).ok(),
    });
    let (code, said) = check(&site);
    assert_eq!(code, 1);
    for expected in ["businesses/marl", "404", "not a JSON object", "borders."] {
        assert!(said.contains(expected), "{expected} in:\n{said}");
    }
}

#[test]
fn an_address_without_a_feed_is_no_feed() {
    let site = serve(|_| None);
    let (code, said) = check(&site);
    assert_eq!(code, 2);
    assert!(said.contains("/index.json: ") && said.contains("404"), "{said}");
}
