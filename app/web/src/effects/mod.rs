//! The browser: everything that reaches outside the views.
//!
//! Each function answers quietly where there is no browser, so that views render natively too.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod device;
pub mod document;
pub mod feed_copy;
pub mod feed_loading;
pub mod fetch;
pub mod file;
pub mod guest;
pub mod handover;
pub mod idle;
pub mod in_view;
pub mod install;
pub mod map;
#[cfg(feature = "muster")]
pub mod muster;
pub mod online;
pub mod paint;
pub mod pictures;
pub mod place;
pub mod postcard;
pub mod presence;
pub mod print;
pub mod random;
pub mod record_copy;
pub mod school;
pub mod sharing;
mod spawn;
pub mod storage;
mod turn;
pub mod vibration;
pub mod wake;
pub mod way_back;
mod window_function;
pub mod worker;

pub use spawn::spawn;
pub use turn::turn;
