//! The built folder as a host gets it: no browser, no server.

mod page;
mod pages;
