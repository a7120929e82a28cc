//! `cargo xtask serve`.

use std::{io::ErrorKind, net::Ipv4Addr, thread};

use crate::{
    build::{self, Options},
    layout,
    server::{Mount, Site},
    step::Stop,
};

/// Builds what has changed and serves it until the process is stopped.
pub fn serve(port: u16, options: &Options) -> Result<(), Stop> {
    // Before the build, so that nobody waits minutes to be told that the port is taken.
    let site = Site::new(Mount::at(&layout::dist(), &options.public_url));
    let running = site.start((Ipv4Addr::LOCALHOST, port).into()).map_err(|problem| {
        Stop::CannotStart(match problem.kind() {
            ErrorKind::AddrInUse => format!(
                "Port {port} is taken by another program: stop it, or name another with --port."
            ),
            _ => format!("Port {port} can't be used: {problem}."),
        })
    })?;
    build::build(options)?;
    println!("PackAn is at {}{}", running.origin(), options.public_url);
    println!("  stop with Ctrl-C");
    loop {
        thread::park();
    }
}
