//! The files of the overlay on disk, and the list of them: what is there, what is to be, and what that changes.

use super::write::{self, Head};
use crate::shared::context::{counted, Context, Failure};
use crate::shared::folder::writer;
use botosmith_codegen::overlay::FOLDER;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

/// The list of the files.
const INDEX: &str = "codegen/src/overlay/files.rs";

/// What is there and what is to be, by the names of the files.
pub(super) struct Files {
    folder: PathBuf,
    there: BTreeMap<String, String>,
    wanted: BTreeMap<String, String>,
    /// Services and versions of those that are to be.
    heads: BTreeMap<String, (String, String)>,
}

impl Files {
    /// Reads the folder.
    ///
    /// # Errors
    /// It cannot be read, or a file in it is no overlay.
    pub(super) fn read(context: &Context<'_>) -> Result<Self, Failure> {
        let folder = context.shown(FOLDER);
        let failed = |what: String| Failure::Failed(format!("{}: {what}", folder.display()));
        let (mut there, mut heads) = (BTreeMap::new(), BTreeMap::new());
        let entries = match fs::read_dir(&folder) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Vec::new(),
            entries => {
                entries.and_then(Iterator::collect::<Result<Vec<_>, _>>).map_err(|e| failed(e.to_string()))?
            }
        };
        for entry in entries {
            let name = entry.file_name().to_string_lossy().into_owned();
            let Some(name) = name.strip_suffix(".toml") else { continue };
            let text = fs::read_to_string(entry.path()).map_err(|e| failed(format!("{name}.toml: {e}")))?;
            let head = toml::from_str::<toml::Table>(&text).ok().and_then(|table| {
                let text = |key: &str| table.get(key)?.as_str().map(str::to_owned);
                Some((text("service")?, text("version")?))
            });
            let head = head.ok_or_else(|| failed(format!("{name}.toml is no overlay; remove it")))?;
            heads.insert(name.to_owned(), head);
            there.insert(name.to_owned(), text);
        }
        Ok(Self { folder, wanted: there.clone(), there, heads })
    }

    /// What is to be in the file of a service; nothing where there is to be none.
    pub(super) fn set(&mut self, head: &Head, text: Option<String>) {
        match text {
            Some(text) => {
                self.heads.insert(head.name.clone(), (head.service.clone(), head.version.clone()));
                self.wanted.insert(head.name.clone(), text);
            }
            None => {
                self.heads.remove(&head.name);
                self.wanted.remove(&head.name);
            }
        }
    }

    /// Writes what is to be, or says what that would change.
    ///
    /// # Errors
    /// A file cannot be written or removed; a check that found something.
    pub(super) fn finish(self, check: bool, context: &mut Context<'_>) -> Result<(), Failure> {
        let path = |name: &str| self.folder.join(format!("{name}.toml"));
        let stale: Vec<&String> = self.there.keys().filter(|name| !self.wanted.contains_key(*name)).collect();
        let mut new: Vec<(PathBuf, &str)> = Vec::new();
        for (name, text) in self.wanted.iter().filter(|(name, text)| self.there.get(*name) != Some(text)) {
            new.push((path(name), text));
        }
        let (index, text) = (context.shown(INDEX), write::index(&self.heads));
        if fs::read_to_string(&index).ok().as_ref() != Some(&text) {
            new.push((index, &text));
        }
        if check {
            for name in &stale {
                writeln!(context.out, "{}: is to be removed", path(name).display())?;
            }
            for (path, _) in &new {
                writeln!(context.out, "{}: is not up to date", path.display())?;
            }
            return match stale.len() + new.len() {
                0 => Ok(()),
                some => {
                    let what = format!("{} of the overlay would change", counted(some, "file"));
                    Err(Failure::Failed(format!("{what}; run the command without --check")))
                }
            };
        }
        let failed = |error: &dyn std::fmt::Display| Failure::Failed(error.to_string());
        fs::create_dir_all(&self.folder).map_err(|error| failed(&error))?;
        for name in &stale {
            fs::remove_file(path(name)).map_err(|error| failed(&error))?;
        }
        for (path, text) in &new {
            writer::write_file(path, text.as_bytes()).map_err(|error| failed(&error))?;
        }
        let (written, removed) = (counted(new.len(), "file"), counted(stale.len(), "file"));
        writeln!(context.out, "{written} written, {removed} removed")?;
        Ok(())
    }
}
