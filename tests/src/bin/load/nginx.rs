//! nginx with the configuration that comes with the app, on a port and in a folder of its own.

use std::{
    env, fs,
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{self, Child, Command, Stdio},
};

use packan_tests::{Broken, Outcome, until};
use xtask::layout;

/// Where Debian has the module that sends what is compressed with Brotli.
const BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// A server that ends, with its folder, when this is dropped.
pub struct Server {
    pub address: SocketAddr,
    /// Whether it can send Brotli.
    pub brotli: bool,
    process: Child,
    folder: PathBuf,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ended = self.process.kill();
        let _status = self.process.wait();
        let _removed = fs::remove_dir_all(&self.folder);
    }
}

/// Starts it at the build.
pub fn start() -> Outcome<Server> {
    let folder = env::temp_dir().join(format!("packan-nginx-{}", process::id()));
    fs::create_dir_all(&folder)?;
    let address = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?;
    let brotli = Path::new(BROTLI).is_file();
    let file = folder.join("nginx.conf");
    fs::write(&file, configuration(&folder, address, brotli)?)?;
    let process = Command::new("nginx")
        .arg("-p")
        .arg(&folder)
        .arg("-c")
        .arg(&file)
        .stdout(Stdio::null())
        .spawn()
        .map_err(|problem| {
            Broken(format!("nginx does not start ({problem}): `apt-get install nginx-light libnginx-mod-http-brotli-static`"))
        })?;
    let server = Server { address, brotli, process, folder };
    until("nginx to listen", || Ok(TcpStream::connect(address).ok().map(drop)))?;
    Ok(server)
}

/// The server that comes with the app, at another address and another folder, inside of what a
/// system's own configuration has around it.
fn configuration(folder: &Path, address: SocketAddr, brotli: bool) -> Outcome<String> {
    let shipped = fs::read_to_string(layout::root().join("app/hosting/nginx.conf"))?;
    let mut server = shipped.clone();
    let dist = layout::dist();
    for (ours, here) in [
        ("listen 80;", format!("listen {address};")),
        ("listen [::]:80;", String::new()),
        ("root /srv/packan;", format!("root {};", dist.display())),
        ("# brotli_static on;", if brotli { "brotli_static on;" } else { "" }.to_owned()),
    ] {
        if !server.contains(ours) {
            return Err(Broken(format!("nginx.conf has no `{ours}`")));
        }
        server = server.replacen(ours, &here, 1);
    }
    // It writes into its own folder only; the user is who started it.
    let folder = folder.display();
    let module = if brotli { format!("load_module {BROTLI};\n") } else { String::new() };
    let user = if is_root() { "user root;\n" } else { "" };
    Ok(format!(
        "{module}{user}daemon off;\nmaster_process off;\npid {folder}/pid;\nerror_log {folder}/errors;\n\
         events {{ worker_connections 1024; }}\n\
         http {{\n access_log off;\n sendfile on;\n tcp_nopush on;\n\
         client_body_temp_path {folder}/a;\n proxy_temp_path {folder}/b;\n\
         fastcgi_temp_path {folder}/c;\n uwsgi_temp_path {folder}/d;\n scgi_temp_path {folder}/e;\n\
         {server}\n}}\n"
    ))
}

fn is_root() -> bool {
    env::var_os("USER").is_none_or(|user| user == "root")
}
