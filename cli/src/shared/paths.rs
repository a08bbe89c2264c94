//! Working with paths. Reads the disk, writes nothing.

use std::io;
use std::path::{Component, Path, PathBuf};

/// `path` as an absolute path without symbolic links, `.` or `..`. Its end need not exist yet.
///
/// # Errors
/// A part of it cannot be read, or is a symbolic link that leads nowhere.
pub fn resolve(path: &Path) -> io::Result<PathBuf> {
    let absolute = std::path::absolute(path)?;
    let mut resolved = PathBuf::new();
    for component in absolute.components() {
        match component {
            // What is resolved so far holds no symbolic links, so going up is taking off a name.
            Component::ParentDir => {
                resolved.pop();
            }
            Component::CurDir => {}
            other => {
                resolved.push(other);
                if resolved.symlink_metadata().is_ok_and(|meta| meta.is_symlink()) {
                    resolved = resolved.canonicalize()?;
                }
            }
        }
    }
    Ok(resolved)
}

/// The way from the folder `from` to `to`, both [resolved](resolve); `None` where there is none
/// (different drives).
///
/// ```
/// # use std::path::Path;
/// let way = botosmith::shared::paths::relative(Path::new("/a/out/proton"), Path::new("/a/runtime"));
/// assert_eq!(way.as_deref(), Some(Path::new("../../runtime")));
/// ```
pub fn relative(from: &Path, to: &Path) -> Option<PathBuf> {
    let from: Vec<_> = from.components().collect();
    let to: Vec<_> = to.components().collect();
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    if common == 0 {
        return None;
    }
    let up = from[common..].iter().map(|_| Component::ParentDir);
    let way: PathBuf = up.chain(to[common..].iter().copied()).collect();
    Some(if way.as_os_str().is_empty() { PathBuf::from(".") } else { way })
}

/// `path` with `/` between its parts, as manifests want it; `None` where it is not UTF-8.
pub fn with_slashes(path: &Path) -> Option<String> {
    let text = path.to_str()?;
    Some(if cfg!(windows) { text.replace('\\', "/") } else { text.to_owned() })
}
