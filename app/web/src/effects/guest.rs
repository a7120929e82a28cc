//! A page of ours in a frame on somebody else's site. `boot.js` finds that out by the address, starts
//! the whole app for it, and lets its links open windows of their own.

use super::document;

/// On the document element of such a page.
const MARK: &str = "data-guest";

/// Whether this page is one: then the device keeps nothing for it, and it asks for nothing kept.
pub fn is_one() -> bool {
    document::has_mark(MARK)
}
