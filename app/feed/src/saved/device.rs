/// Where the record is kept: all windows of the app on a device share one.
pub trait Device {
    /// What is stored, if anything is.
    fn stored(&self) -> Result<Option<String>, NoStorage>;

    /// Stores a record in place of the one before, and a copy that a browser does not lose when it
    /// is killed.
    fn store(&self, text: &str) -> Result<(), NoStorage>;

    /// Removes what is stored, what was set aside, and what else it remembers of a person.
    fn forget(&self) -> Result<(), NoStorage>;

    /// Sets aside what can't be read, so that it is not lost.
    fn set_aside(&self, damaged: &str) -> Result<(), NoStorage>;
}

/// The device gives no storage, or no room in it. The caller goes on in memory and says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no storage on this device")]
pub struct NoStorage;
