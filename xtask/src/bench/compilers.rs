//! Times the compilers that cargo runs, by the wrapper that it runs in their place.

use super::log::{self, Entry};
use super::wrapper;
use crate::shared::cargo::{Cargo, Place};
use std::fs;
use std::io;

/// Runs cargo and gives what its rustc or rustdoc processes took for one crate.
///
/// # Errors
/// It fails, or has not compiled that crate.
pub fn measure(cargo: &Cargo, place: &Place, arguments: &[&str], crate_name: &str) -> Result<Entry, String> {
    let file = place.folder.join("rustc.log");
    let named = |e: &dyn std::fmt::Display| format!("{}: {e}", file.display());
    match fs::remove_file(&file) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(named(&e)),
        _ => {}
    }
    let wrapper = cargo.this_binary().as_os_str();
    cargo.run_with(
        place,
        arguments,
        &[
            ("RUSTC_WRAPPER", wrapper),
            ("RUSTDOC", wrapper),
            (wrapper::RUSTDOC, cargo.rustdoc().as_os_str()),
            (wrapper::LOG, file.as_os_str()),
        ],
    )?;
    let text = match fs::read_to_string(&file) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => String::new(),
        other => other.map_err(|e| named(&e))?,
    };
    let entries = log::parse(&text).map_err(|e| named(&e))?;
    log::of_crate(&entries, crate_name)
        .ok_or_else(|| format!("cargo {} did not compile {crate_name}", arguments.join(" ")))
}
