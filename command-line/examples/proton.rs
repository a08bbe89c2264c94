//! The command line of AWS Proton: `cargo run -p botosmith-cli --example proton -- list-environments --max-items 5`.

fn main() -> std::process::ExitCode {
    botosmith_command_line::run(botosmith_proton::meta::service())
}
