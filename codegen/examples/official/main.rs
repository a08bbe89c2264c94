//! Compares names and boxes with the declarations of the official crates, and writes down what those say: the data
//! of the test `official`.
//!
//! ```text
//! cargo run -p botosmith-codegen --example official -- BOTOCORE_DATA_DIR CRATES_DIR BOTOCORE_VERSION DAY
//! ```
//! `CRATES_DIR` holds the crates' sources, a folder `aws-sdk-<service>-<version>` each, as Cargo unpacks them; the
//! README of `codegen/tests/official` tells how they get there. `DAY` is the day of the comparison.
//!
//! Prints each service with what was compared and where the two disagree.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

mod crates;
mod models;
mod names;
mod recursion;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Where the data goes.
const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/official");

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [data, crates, botocore, day] = arguments.as_slice() else {
        eprintln!("usage: official BOTOCORE_DATA_DIR CRATES_DIR BOTOCORE_VERSION DAY");
        return ExitCode::from(2);
    };
    match run(Path::new(data), Path::new(crates), &format!("botocore {botocore}, {day}")) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(data: &Path, crates: &Path, made: &str) -> Result<()> {
    let services = models::all(data)?;
    println!("{} services", services.len());
    recursion::write(&services, crates, made)?;
    names::write(&services, crates, made)
}

fn put(path: PathBuf, text: &str) -> Result<()> {
    fs::create_dir_all(path.parent().ok_or("no folder")?)?;
    Ok(fs::write(path, text)?)
}
