//! The commands of this project: `cargo xtask --help`.
//!
//! Parses the command line and runs the command; decides nothing else. If cargo started this program in place of
//! the compiler or rustdoc, the command line is not ours.

use clap::Parser;
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let stands_in = xtask::bench::wrapper::if_asked().or_else(xtask::shared::rustdoc::if_asked);
    if let Some(code) = stands_in {
        return code;
    }
    let cli = xtask::cli::Cli::parse();
    // Not locked: the progress bar is drawn from other threads and would wait for ever.
    xtask::main(&cli, &mut std::io::stdout(), &mut std::io::stderr())
}
