//! One connection: one request, one answer or fault.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    io::{self, BufReader},
    net::TcpStream,
    path::{Path, PathBuf},
    sync::Mutex,
    thread,
    time::Duration,
};

use crate::keeping::Keeping;

use super::{
    Fault, Mount, Seen, Shared, file, first_script, headers, locked,
    mount::Watch,
    request::Request,
    response::{Extent, Response},
};

/// A browser may open a connection ahead of need and never use it.
const PATIENCE: Duration = Duration::from_mins(1);

pub(super) fn answer(stream: &TcpStream, shared: &Shared) {
    // The other side closing early is its own affair; there is nobody to tell.
    let _gone = try_answer(stream, shared);
}

fn try_answer(stream: &TcpStream, shared: &Shared) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut reader = BufReader::new(stream);
    let Some(request) = Request::read(&mut reader)? else { return Ok(()) };
    if let Some(list) = told(&request, shared) {
        let report = request.body(reader)?;
        locked(list).push(report);
        return Response::plain(204, "").write(stream, Extent::HeadOnly);
    }
    if shared.mount.watch == Watch::PolicyAndConsole && request.path() == first_script::SCRIPT {
        let mut response = Response::plain(200, &first_script::text(shared));
        "text/javascript; charset=utf-8".clone_into(&mut response.content_type);
        return response.write(stream, Extent::Whole);
    }
    let fault = locked(&shared.faults)
        .iter()
        .rev()
        .find_map(|(pattern, fault)| pattern.matches(request.path()).then(|| fault.clone()));
    if let Some(Fault::Delay(time)) = fault {
        thread::sleep(time);
    }
    let (mut response, found) = respond(&request, shared);
    // Nobody should keep what is broken, once it is repaired.
    if fault.is_some() && shared.mount.kept {
        response.keeping = Keeping::Revalidated;
    }
    let mut extent = if request.method == "HEAD" { Extent::HeadOnly } else { Extent::Whole };
    match fault {
        None | Some(Fault::Delay(_)) => {}
        Some(Fault::Refuse) => {
            note(shared, request, 0, None);
            return Ok(());
        }
        Some(Fault::DropMidBody) => extent = Extent::Half,
        Some(Fault::Drip(pause)) => extent = Extent::Drops(pause),
        Some(Fault::Truncate) => {
            response.body.truncate(response.body.len() / 2);
            // Else a browser would keep the half as the right version of the file.
            response.etag = None;
        }
        Some(Fault::ContentType(kind)) => response.content_type = kind,
        Some(Fault::Status(status)) => {
            let cross_origin = response.cross_origin;
            response = Response::plain(status, "Broken on purpose.");
            response.cross_origin = cross_origin;
        }
        Some(Fault::NotModified) => response.status = 304,
        Some(Fault::Body(body)) => {
            response.body = body;
            response.status = 200;
            response.etag = None;
        }
    }
    // Noted before it is written, so that whoever got the answer finds it in the log.
    note(shared, request, response.status, found);
    response.write(stream, extent)
}

/// The list that what a browser tells by this request belongs to.
fn told<'a>(request: &Request, shared: &'a Shared) -> Option<&'a Mutex<Vec<String>>> {
    match request.path() {
        headers::REPORTS if shared.mount.watch >= Watch::Policy => Some(&shared.violations),
        first_script::ERRORS if shared.mount.watch == Watch::PolicyAndConsole => {
            Some(&shared.errors)
        }
        _ => None,
    }
}

fn respond(request: &Request, shared: &Shared) -> (Response, Option<PathBuf>) {
    let mount = &shared.mount;
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        return (Response::plain(405, "Only GET and HEAD."), None);
    }
    // `/packan` is the page at `/packan/`.
    let below = match request.path() {
        path if path == mount.base.trim_end_matches('/') => Some(""),
        path => path.strip_prefix(&mount.base),
    };
    let Some(below) = below else { return (Response::plain(404, "Not here."), None) };
    let page_wanted = request.navigation && !file::has_extension(below);
    let found = file::find(&mount.folder, below).map(|path| (200, path)).or_else(|| {
        let (status, page) = if mount.fallback {
            (200, file::nearest_page(&mount.folder, below))
        } else {
            (404, mount.folder.join("404.html"))
        };
        (page_wanted && page.is_file()).then_some((status, page))
    });
    let delivered = found.and_then(|(status, path)| {
        let mut response = deliver(status, &path, request, mount).ok()?;
        response.cross_origin = mount.cross_origin;
        let relative = path.strip_prefix(&mount.folder).ok().map(Path::to_owned);
        if mount.kept {
            response.keeping = relative.as_deref().map_or(Keeping::Revalidated, Keeping::of);
        } else {
            response.keeping = Keeping::Never;
            response.etag = None;
        }
        response.headers =
            relative.as_deref().map_or_else(Vec::new, |file| headers::of(mount, file));
        Some((response, relative))
    });
    delivered.unwrap_or_else(|| {
        let mut response = Response::plain(404, "There is no such file.");
        response.cross_origin = mount.cross_origin;
        (response, None)
    })
}

fn deliver(status: u16, path: &Path, request: &Request, mount: &Mount) -> io::Result<Response> {
    let mut body = fs::read(path)?;
    if mount.watch == Watch::PolicyAndConsole {
        body = first_script::with_script(&mount.folder, path, body);
    }
    let mut hasher = DefaultHasher::new();
    body.hash(&mut hasher);
    let etag = format!("\"{:016x}\"", hasher.finish());
    let unchanged = status == 200 && request.if_none_match.as_deref() == Some(&etag);
    Ok(Response {
        status: if unchanged { 304 } else { status },
        content_type: file::content_type(path).to_owned(),
        etag: Some(etag),
        body,
        cross_origin: false,
        keeping: Keeping::Revalidated,
        headers: Vec::new(),
    })
}

fn note(shared: &Shared, request: Request, status: u16, file: Option<PathBuf>) {
    let Request { method, target, .. } = request;
    locked(&shared.log).push(Seen { method, target, status, file });
}
