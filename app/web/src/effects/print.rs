//! Paper.

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // It fails in browsers without printing only, where there is nothing to be done about it.
        let _ = window.print();
    }
}
