//! Runs rustdoc for its JSON. Reads nothing of it.
//!
//! The JSON is an unstable option, so this binary stands in for rustdoc and allows it.

use super::cargo::{Cargo, Place};
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

/// Set where this binary stands in for rustdoc: the rustdoc to run, with unstable options allowed.
///
/// Cargo must not see the variable that allows them: it would compile every dependency anew.
pub const RUSTDOC: &str = "BOTOSMITH_UNSTABLE_RUSTDOC";

/// Runs rustdoc with unstable options, if this process was started to do that.
pub fn if_asked() -> Option<ExitCode> {
    let rustdoc = std::env::var_os(RUSTDOC)?;
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let status = Command::new(rustdoc).args(arguments).env("RUSTC_BOOTSTRAP", "1").status();
    let code = status.ok().and_then(|status| status.code()).and_then(|code| u8::try_from(code).ok());
    Some(ExitCode::from(code.unwrap_or(1)))
}

/// The JSON of a package's library: everything in it, also what is private or hidden, because of that users see the
/// consequences in what it implements.
///
/// What cargo compiles for several folders of documentation may go to one folder, `build`. The documentation may not:
/// cargo would take that of another workspace for fresh.
///
/// # Errors
/// The package cannot be documented.
pub(crate) fn document(
    cargo: &Cargo,
    place: &Place,
    build: &Path,
    package: &str,
    more: &[&str],
) -> Result<Vec<u8>, String> {
    let options = ["--output-format", "json", "--document-hidden-items", "--document-private-items"];
    let mut arguments = vec!["rustdoc", "--package", package, "--lib"];
    arguments.extend(more);
    arguments.extend(["--", "-Z", "unstable-options"]);
    arguments.extend(options);
    let file = place.target.join("doc").join(format!("{}.json", package.replace('-', "_")));
    let stand_in = cargo.this_binary().as_os_str();
    let surroundings = [
        ("RUSTDOC", stand_in),
        (RUSTDOC, cargo.rustdoc().as_os_str()),
        ("CARGO_BUILD_BUILD_DIR", build.as_os_str()),
    ];
    cargo.run_with(place, &arguments, &surroundings)?;
    fs::read(&file).map_err(|e| format!("{}: {e}", file.display()))
}
