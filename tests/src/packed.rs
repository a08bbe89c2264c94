//! Packs the two published crates with `cargo package`, and unpacks the result.
//!
//! Does not compile the packages; `.ci/run` does, by `cargo package` without `--no-verify`.

use crate::project;
use crate::version;
use flate2::read::GzDecoder;
use std::collections::BTreeMap;
use std::io::{self, Read};
use std::path::Path;
use std::process::Command;

/// The packages, as `cargo package -p … -p …` names them.
pub const PACKAGES: [&str; 2] = ["botosmith-runtime", "botosmith-proton"];

/// The folder of a package, from the project's.
pub fn folder(package: &str) -> &'static str {
    if package == PACKAGES[0] {
        "runtime"
    } else {
        "generated/proton"
    }
}

/// A packed crate.
#[derive(Debug)]
pub struct Packed {
    /// The size of the `.crate` file.
    pub size: usize,
    /// Path below the crate's folder, and content, of each file.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Packed {
    /// The text of a file; empty where it is none.
    pub fn text(&self, path: &str) -> &str {
        self.files.get(path).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

/// Packs all in one call, below the folder for temporary files; the crates and what Cargo said.
///
/// # Errors
/// Cargo cannot be run or fails, or its files are not what is expected.
pub fn pack(temporary: &Path) -> io::Result<(Vec<Packed>, String)> {
    let target = temporary.join("packed");
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // What is not committed yet is packed too: it is what the tests are about.
    cargo.args(["package", "--offline", "--locked", "--allow-dirty", "--no-verify", "--color", "never"]);
    cargo.args(PACKAGES.iter().flat_map(|package| ["--package", package]));
    let done = cargo.arg("--target-dir").arg(&target).current_dir(project()).output()?;
    let told = String::from_utf8_lossy(&done.stderr).into_owned();
    if !done.status.success() {
        return Err(io::Error::other(told));
    }
    let packed = PACKAGES.iter().map(|package| {
        let name = format!("{package}-{}", version(folder(package)));
        open(&std::fs::read(target.join("package").join(format!("{name}.crate")))?, &name)
    });
    Ok((packed.collect::<io::Result<_>>()?, told))
}

/// Unpacks a `.crate`: a compressed tar of one folder. Its headers are the plain ones of
/// <https://www.gnu.org/software/tar/manual/html_node/Standard.html>, blocks of 512 bytes.
fn open(bytes: &[u8], folder: &str) -> io::Result<Packed> {
    let wrong = |what: &str| io::Error::other(format!("{folder}: {what}"));
    let mut tar = Vec::new();
    GzDecoder::new(bytes).read_to_end(&mut tar)?;
    let (mut files, mut rest) = (BTreeMap::new(), tar.as_slice());
    while let Some((header, after)) = rest.split_at_checked(512).filter(|(header, _)| header[0] != 0) {
        let word = |from: usize, to: usize| {
            let bytes: Vec<u8> = header[from..to].iter().copied().take_while(|byte| *byte != 0).collect();
            String::from_utf8(bytes).unwrap_or_default()
        };
        let length = usize::from_str_radix(word(124, 136).trim(), 8).map_err(io::Error::other)?;
        let path = word(0, 100);
        let path = path.strip_prefix(folder).and_then(|path| path.strip_prefix('/'));
        let path = path.filter(|_| header[156] == b'0').ok_or_else(|| wrong("no plain file of the crate"))?;
        let content = after.get(..length).ok_or_else(|| wrong("it breaks off"))?;
        files.insert(path.to_owned(), content.to_vec());
        rest = after.get(length.next_multiple_of(512)..).unwrap_or_default();
    }
    Ok(Packed { size: bytes.len(), files })
}
