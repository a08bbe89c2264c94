//! The commands of this project: `cargo xtask --help`.
//!
//! Reads the command line and hands it over; decides nothing else. Where cargo calls it in place of
//! the compiler or rustdoc, there is no command line of ours.

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let stands_in = xtask::bench::wrapper::if_asked().or_else(xtask::api_compare::rustdoc::if_asked);
    if let Some(code) = stands_in {
        return code;
    }
    let cli = xtask::cli::Cli::parse();
    // Not locked: the progress bar is drawn from other threads and would wait for ever.
    xtask::main(&cli, &mut std::io::stdout(), &mut std::io::stderr())
}
