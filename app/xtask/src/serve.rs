//! `cargo xtask serve`.

use std::{
    io::{Error, ErrorKind},
    net::{Ipv4Addr, SocketAddr, TcpListener},
    thread,
};

use crate::{
    build::{self, Options},
    layout,
    server::{Mount, Site},
    step::Stop,
};

/// Builds what has changed and serves it until the process is stopped.
///
/// Nothing answers before the build is there, so whoever waits for an answer gets the right one.
pub fn serve(port: u16, options: &Options) -> Result<(), Stop> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let refused = |problem: Error| {
        Stop::CannotStart(match problem.kind() {
            ErrorKind::AddrInUse => format!(
                "Port {port} is taken by another program: stop it, or name another with --port."
            ),
            _ => format!("Port {port} can't be used: {problem}."),
        })
    };
    // Tried before the build, so that nobody waits minutes to be told that the port is taken.
    TcpListener::bind(address).map(drop).map_err(refused)?;
    build::build(options)?;
    let site = Site::new(Mount::at(&layout::dist(), &options.public_url));
    let running = site.start(address).map_err(refused)?;
    println!("PackAn is at {}{}", running.origin(), options.public_url);
    println!("  stop with Ctrl-C");
    loop {
        thread::park();
    }
}
