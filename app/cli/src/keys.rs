//! Keys of firms that came already, however many there are.

use std::collections::{HashMap, hash_map::Entry};

use sha2::{Digest, Sha256};

/// Bytes of a hash that tell a key from a billion others.
const LENGTH: usize = 12;

/// Which keys came, and with what: 16 bytes each, because a million texts would be a hundred
/// megabytes.
#[derive(Default)]
pub struct Keys(HashMap<[u8; LENGTH], u32>);

impl Keys {
    /// Notes that a key came with the file or shard of a number; gives back the number it came with
    /// first, if it did before.
    pub fn earlier(&mut self, key: &str, number: u32) -> Option<u32> {
        let mut short = [0; LENGTH];
        let hash = Sha256::digest(key);
        short.copy_from_slice(&hash[..LENGTH]);
        match self.0.entry(short) {
            Entry::Occupied(first) => Some(*first.get()),
            Entry::Vacant(free) => {
                free.insert(number);
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_a_key_is_remembered() {
        let mut keys = Keys::default();
        assert_eq!(keys.earlier("one", 1), None);
        assert_eq!(keys.earlier("other", 2), None);
        assert_eq!(keys.earlier("one", 3), Some(1));
        assert_eq!(keys.earlier("one", 4), Some(1));
    }
}
