//! The hidden mode in which this binary stands between cargo and rustc or rustdoc, to note the time
//! and the memory of that one process. It changes neither arguments nor output.
//!
//! cargo calls a `RUSTC_WRAPPER` as `wrapper rustc ARGUMENTS`, but what `RUSTDOC` names as
//! `wrapper ARGUMENTS` (<https://doc.rust-lang.org/cargo/reference/environment-variables.html>).

use super::log::Entry;
use std::ffi::OsString;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

/// Set where the mode is wanted: the file to which it notes.
pub const LOG: &str = "BOTOSMITH_BENCH_LOG";

/// The rustdoc to run.
pub const RUSTDOC: &str = "BOTOSMITH_BENCH_RUSTDOC";

/// Runs the compiler, if this process was started to do that.
pub fn if_asked() -> Option<ExitCode> {
    let log = std::env::var_os(LOG)?;
    Some(run(Path::new(&log), std::env::args_os().skip(1).collect()).unwrap_or_else(|message| {
        // Cargo shows this as the compiler's output.
        eprintln!("error: {message}");
        ExitCode::FAILURE
    }))
}

fn run(log: &Path, arguments: Vec<OsString>) -> Result<ExitCode, String> {
    let (program, arguments) = split(arguments)?;
    let start = Instant::now();
    let status = Command::new(&program)
        .args(&arguments)
        .env_remove(LOG)
        .env_remove(RUSTDOC)
        .status()
        .map_err(|e| format!("cannot run {}: {e}", program.display()))?;
    let seconds = start.elapsed().as_secs_f64();
    // Cargo also asks the compiler for its version and the like: that compiles nothing.
    if let Some(crate_name) = crate_name(&arguments) {
        let entry = Entry { crate_name, seconds, peak: peak() };
        append(log, &entry).map_err(|e| format!("cannot write {}: {e}", log.display()))?;
    }
    // No code means that a signal ended it.
    let code = status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1);
    Ok(ExitCode::from(code))
}

/// The program to run and its arguments.
fn split(mut arguments: Vec<OsString>) -> Result<(OsString, Vec<OsString>), String> {
    let option = |first: &OsString| first.as_encoded_bytes().starts_with(b"-");
    let file_of_options = |first: &OsString| first.as_encoded_bytes().starts_with(b"@");
    match arguments.first() {
        Some(first) if !option(first) && !file_of_options(first) => {
            let program = arguments.remove(0);
            Ok((program, arguments))
        }
        _ => {
            let rustdoc = std::env::var_os(RUSTDOC).ok_or_else(|| format!("{RUSTDOC} is not set"))?;
            Ok((rustdoc, arguments))
        }
    }
}

/// The value of `--crate-name`.
fn crate_name(arguments: &[OsString]) -> Option<String> {
    let mut arguments = arguments.iter();
    arguments.find(|argument| *argument == "--crate-name")?;
    arguments.next()?.to_str().map(str::to_owned)
}

/// One write at the file's end, so that lines of several processes do not mix.
fn append(log: &Path, entry: &Entry) -> std::io::Result<()> {
    let mut file = OpenOptions::new().create(true).append(true).open(log)?;
    file.write_all(format!("{entry}\n").as_bytes())
}

/// The most memory that the one child, or a child of it, held at once, in bytes.
#[cfg(unix)]
fn peak() -> Option<u64> {
    use nix::sys::resource::{getrusage, UsageWho};
    let units = u64::try_from(getrusage(UsageWho::RUSAGE_CHILDREN).ok()?.max_rss()).ok()?;
    // getrusage(2): kibibytes, but bytes on Apple's systems.
    Some(if cfg!(target_vendor = "apple") { units } else { units * 1024 })
}

/// Other systems count in ways of their own.
#[cfg(not(unix))]
fn peak() -> Option<u64> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn the_crate_is_the_value_of_its_option() {
        let name = |line| crate_name(&words(line));
        assert_eq!(name("--edition=2021 --crate-name a_b src/lib.rs").as_deref(), Some("a_b"));
        assert_eq!(name("-vV"), None);
        assert_eq!(name("--print=cfg --crate-name"), None);
    }

    #[test]
    fn a_program_comes_first_when_cargo_names_it() {
        let (program, rest) = split(words("/bin/rustc --crate-name a")).unwrap();
        assert_eq!((program, rest), (OsString::from("/bin/rustc"), words("--crate-name a")));
        let said = split(words("--crate-name a")).unwrap_err();
        assert!(said.contains(RUSTDOC), "{said}");
    }
}
