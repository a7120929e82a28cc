//! Where things lie in the repository.

use std::path::{Path, PathBuf};

/// The repository's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).map(Path::to_owned).unwrap_or_default()
}

/// The deployable folder that `cargo xtask build` leaves.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The same app built for a sub-path, which only the tests use.
pub fn dist_under_sub_path() -> PathBuf {
    scratch().join("dist-sub-path")
}

/// The sub-path that [`dist_under_sub_path`] is built for.
pub const SUB_PATH: &str = "/packan/";

/// The site that [`dist_under_sub_path`] is built for.
pub const SUB_PATH_SITE: &str = "https://packan.example";

/// The front-end packages and the page.
pub fn web() -> PathBuf {
    root().join("app/web")
}

/// The feed that is delivered with the app.
pub fn embedded_feed() -> PathBuf {
    root().join("public/feed")
}

/// What `cargo xtask bench --scale` makes and measures.
pub fn scale() -> PathBuf {
    scratch().join("scale")
}

/// The pages that `cargo xtask bench --peers` measures the app beside.
pub fn peers() -> PathBuf {
    scratch().join("peers")
}

/// The packages that they are made of.
pub fn peer_packages() -> PathBuf {
    root().join("tests/peers")
}

/// The packages that look for barriers in the pages.
pub fn access_packages() -> PathBuf {
    root().join("tests/access")
}

/// What is kept between runs and can be deleted at any time.
pub fn scratch() -> PathBuf {
    root().join("target/packan")
}
