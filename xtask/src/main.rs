//! The commands of this project: `cargo xtask --help`.
//!
//! Reads the command line and hands it over; decides nothing else.

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = xtask::cli::Cli::parse();
    // Not locked: the progress bar is drawn from other threads and would wait for ever.
    xtask::main(&cli, &mut std::io::stdout(), &mut std::io::stderr())
}
