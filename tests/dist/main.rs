//! The built folder as a host gets it: no browser, no server.

mod folder;
mod hosting;
mod page;
mod pages;
mod policy;
mod programs;
