use std::{
    collections::BTreeSet,
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use crate::{assets::Assets, trouble::Trouble, wanted::Wanted};

/// The code that draws: when it changes, everything is drawn anew.
const DRAWING: &[&str] = &[
    include_str!("assets.rs"),
    include_str!("blend.rs"),
    include_str!("colour.rs"),
    include_str!("css.rs"),
    include_str!("fan.rs"),
    include_str!("ground.rs"),
    include_str!("lettering.rs"),
    include_str!("look.rs"),
    include_str!("main.rs"),
    include_str!("pattern.rs"),
    include_str!("poster.rs"),
    include_str!("scene.rs"),
    include_str!("shadow.rs"),
    include_str!("wanted.rs"),
];

/// Pictures that were drawn before, named by everything that they were made from.
pub struct Cache {
    folder: PathBuf,
    used: Mutex<BTreeSet<String>>,
}

impl Cache {
    /// The cache in a folder.
    pub fn open(folder: &Path) -> Result<Self, Trouble> {
        fs::create_dir_all(folder).map_err(|problem| Trouble::writing(folder, &problem))?;
        Ok(Self { folder: folder.to_owned(), used: Mutex::default() })
    }

    /// What a preview is kept under.
    pub fn key(&self, wanted: &Wanted, assets: &Assets) -> Result<String, Trouble> {
        let mut hasher = DefaultHasher::new();
        (DRAWING, &assets.big, &assets.reading, &assets.styles).hash(&mut hasher);
        wanted.motif.hash(&mut hasher);
        for code in wanted.codes() {
            assets.picture_bytes(code)?.hash(&mut hasher);
        }
        let key = format!("{:016x}.jpg", hasher.finish());
        self.used.lock().unwrap_or_else(PoisonError::into_inner).insert(key.clone());
        Ok(key)
    }

    /// Whether it was drawn before.
    pub fn has(&self, key: &str) -> bool {
        self.folder.join(key).is_file()
    }

    /// Keeps a picture, whole or not at all.
    pub fn keep(&self, key: &str, picture: &[u8]) -> Result<(), Trouble> {
        let (file, part) = (self.folder.join(key), self.folder.join(format!("{key}.part")));
        let written = fs::write(&part, picture).and_then(|()| fs::rename(&part, &file));
        written.map_err(|problem| Trouble::writing(&file, &problem))
    }

    /// Puts a picture that is kept where it is wanted.
    pub fn copy(&self, key: &str, file: &Path) -> Result<(), Trouble> {
        let folder = file.parent().unwrap_or(file);
        let copied =
            fs::create_dir_all(folder).and_then(|()| fs::copy(self.folder.join(key), file));
        copied.map(drop).map_err(|problem| Trouble::writing(file, &problem))
    }

    /// Removes what nobody asked for this time.
    pub fn forget_unused(&self) -> Result<(), Trouble> {
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let failed = |problem| Trouble::reading(&self.folder, &problem);
        for entry in fs::read_dir(&self.folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            if !used.contains(entry.file_name().to_string_lossy().as_ref()) {
                let path = entry.path();
                fs::remove_file(&path).map_err(|problem| Trouble::writing(&path, &problem))?;
            }
        }
        Ok(())
    }
}
