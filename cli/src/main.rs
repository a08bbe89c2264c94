//! `cargo botosmith`: parses the command line and runs the command; decides nothing else.

use botosmith::cli::Cli;
use std::process::ExitCode;

fn main() -> ExitCode {
    botosmith::main(&Cli::of_process(), &mut std::io::stdout(), &mut std::io::stderr())
}
