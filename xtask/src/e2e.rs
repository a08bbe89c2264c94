//! `cargo xtask e2e`: generated clients against a server that behaves as AWS: moto.
//!
//! The programs are those of `tests/servers`; here the clients are generated from the slices in `tests/models`, the server is
//! started, and the programs run. What the server holds afterwards, boto3 is asked. Nothing leaves loopback but pip.
//!
//! - [`python`]: the virtual environment with the server
//! - [`server`]: the server, from its start to its end
//! - [`programs`]: the workspace of clients and programs
//!
//! Writes below `target/e2e`.

pub mod programs;
pub mod python;
pub mod server;

use crate::shared::context::{counted, Context, Failure};
use crate::shared::suggest::did_you_mean;
use std::process::Command;

/// The folder of everything that is built.
pub const FOLDER: &str = "target/e2e";

/// The folder of the programs, seen from the project's.
pub const SERVERS: &str = "tests/servers";

/// What is said below the options.
const MORE: &str = "\
SERVICE is a file of tests/servers/programs/tests, without `.rs`. The server comes from the package index by pip, into a
virtual environment in target/e2e: BOTOSMITH_PYTHON names the Python, if it is not python3. The last line has the counts.";

/// The options of `e2e`.
#[derive(Debug, clap::Args)]
#[command(after_help = MORE)]
pub struct Args {
    /// The services; by default all
    #[arg(value_name = "SERVICE")]
    services: Vec<String>,
}

/// Runs the programs.
///
/// # Errors
/// A program or a question of boto3's finds something else than it expects; there is no Python, or a client does not compile.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let all = programs::all(&context.root).map_err(Failure::Failed)?;
    let chosen = chosen(&args.services, &all)?;
    let python = python::prepare(context)?;
    let workspace = programs::write(context)?;
    writeln!(context.err, "compiling clients and {}", counted(chosen.len(), "program"))?;
    workspace.compile(&chosen).map_err(Failure::Failed)?;
    let (mut passed, mut failed) = (0, Vec::new());
    for service in &chosen {
        // A server of its own, so that a program finds nothing of another.
        let server = server::start(&python, context)?;
        let ran = workspace.run(service, &server.url).map_err(Failure::Failed)?;
        let asked = ask(&python, service, &server.url, context)?;
        writeln!(context.out, "{service}: {}, {}", ran.told, asked.told)?;
        passed += ran.passed;
        if let Some(why) = ran.wrong.or(asked.wrong) {
            write!(context.out, "{why}")?;
            failed.push(service.as_str());
        }
    }
    writeln!(
        context.out,
        "{}: {passed} tests passed, {} failed",
        counted(chosen.len(), "service"),
        counted(failed.len(), "service")
    )?;
    match failed.is_empty() {
        true => Ok(()),
        false => Err(Failure::Failed(format!("what the server said to {} is above", failed.join(", ")))),
    }
}

/// The services of these names, or all.
fn chosen(names: &[String], all: &[String]) -> Result<Vec<String>, Failure> {
    if names.is_empty() {
        return Ok(all.to_vec());
    }
    let known = |name: &String| match all.contains(name) {
        true => Ok(name.clone()),
        false => {
            let close = did_you_mean(name, all.iter().map(String::as_str));
            Err(Failure::Usage(format!(
                "there are no programs for `{name}`{close}; there are {}",
                all.join(", ")
            )))
        }
    };
    names.iter().map(known).collect()
}

/// What boto3 found in the server.
struct Asked {
    told: String,
    wrong: Option<String>,
}

/// Asks boto3 what the server holds after a program.
fn ask(python: &python::Python, service: &str, url: &str, context: &Context<'_>) -> Result<Asked, Failure> {
    let script = context.root.join(SERVERS).join("ask.py");
    let output = Command::new(&python.program)
        .arg(&script)
        .args([service, url])
        .output()
        .map_err(|e| Failure::Failed(format!("{}: {e}", python.program.display())))?;
    let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    Ok(match output.status.success() {
        true => Asked { told: said, wrong: None },
        false => {
            let wrong = format!("{said}\n{}", String::from_utf8_lossy(&output.stderr));
            Asked { told: "boto3 found something else".to_owned(), wrong: Some(wrong) }
        }
    })
}
