//! Starts git, for all modules that need it. Decides nothing about repositories.

use std::path::Path;
use std::process::{Command, Stdio};

/// What git tells the commands that it calls: which repository and index are meant.
const PLACES: [&str; 5] =
    ["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY"];

/// Git in a folder, as if nobody but the user had called this command: a hook of another repository may have.
/// Its messages are in the language that is looked for.
pub fn git(folder: &Path) -> Command {
    let mut command = Command::new("git");
    for name in PLACES {
        command.env_remove(name);
    }
    command.arg("-C").arg(folder).env("LC_ALL", "C").stdin(Stdio::null());
    command
}
