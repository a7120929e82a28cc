//! The tasks behind `cargo xtask`, and the static server that `serve` and the end-to-end tests share.

pub mod build;
pub mod command_line;
pub mod dependencies;
pub mod end_to_end;
pub mod framing;
pub mod fuzz;
pub mod keeping;
pub mod layout;
pub mod lock_file;
pub mod peers;
pub mod protection;
pub mod scale;
pub mod serve;
pub mod server;
pub mod setup;
pub mod step;
pub mod test;
