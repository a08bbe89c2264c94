//! The commands of this project: `cargo xtask --help`.
//!
//! Reads the command line and hands it over; decides nothing else. Where cargo calls it in place of
//! the compiler, to measure that, there is no command line of ours.

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    if let Some(code) = xtask::bench::wrapper::if_asked() {
        return code;
    }
    let cli = xtask::cli::Cli::parse();
    // Not locked: the progress bar is drawn from other threads and would wait for ever.
    xtask::main(&cli, &mut std::io::stdout(), &mut std::io::stderr())
}
