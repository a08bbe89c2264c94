//! `cargo botosmith`: parses the command line and runs the command; decides nothing else.

use botosmith::cli::Cli;
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    botosmith::main(&Cli::of_process(), &mut std::io::stdout(), &mut std::io::stderr())
}
