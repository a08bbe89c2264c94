//! `cargo xtask e2e`: generated clients against servers that behave as AWS: moto, and others for one service each.
//!
//! The programs are those of `tests/servers`; here the clients are generated from the slices in `tests/models`, the server is
//! started, and the programs run. What the server holds afterwards, boto3 is asked. Nothing leaves loopback but pip and npm.
//!
//! - [`python`]: the virtual environment with the server
//! - [`server`]: the server, from its start to its end
//! - [`others`]: the servers beside it
//! - [`programs`]: the workspace of clients and programs
//!
//! Writes below `target/e2e`.

pub mod others;
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
virtual environment in target/e2e: BOTOSMITH_PYTHON names the Python, if it is not python3. Servers of \
tests/servers/others.toml come by npm, where that is installed. The last line has the counts.";

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
    let mut tally = Tally::default();
    for service in &chosen {
        // A server of its own, so that a program finds nothing of another.
        let server = server::start(server::moto(&python), context)?;
        tally.turn(&workspace, &python, (service, service, &[]), &server.url, context)?;
    }
    let mut left_out = Vec::new();
    for other in others::of(&chosen, context)? {
        if !others::has_npm() {
            writeln!(context.out, "{} at {}: left out, there is no npm", other.service, other.name)?;
            left_out.push(other.name);
            continue;
        }
        let server = server::start(others::prepare(&other, context)?, context)?;
        let shown = format!("{} at {}", other.service, other.name);
        tally.turn(&workspace, &python, (&other.service, &shown, &other.skip), &server.url, context)?;
    }
    let Tally { passed, failed } = tally;
    write!(
        context.out,
        "{}: {passed} tests passed, {} failed",
        counted(chosen.len(), "service"),
        counted(failed.len(), "service")
    )?;
    match left_out.is_empty() {
        true => writeln!(context.out)?,
        false => writeln!(context.out, ", without {}", left_out.join(", "))?,
    }
    match failed.is_empty() {
        true => Ok(()),
        false => Err(Failure::Failed(format!("what the server said to {} is above", failed.join(", ")))),
    }
}

/// What came of the programs so far.
#[derive(Default)]
struct Tally {
    passed: usize,
    failed: Vec<String>,
}

impl Tally {
    /// Runs the programs of a service, shown by a name and without some tests, and asks boto3.
    fn turn(
        &mut self,
        workspace: &programs::Workspace,
        python: &python::Python,
        (service, shown, skip): (&str, &str, &[String]),
        url: &str,
        context: &mut Context<'_>,
    ) -> Result<(), Failure> {
        let ran = workspace.run(service, skip, url).map_err(Failure::Failed)?;
        let asked = ask(python, service, url, context)?;
        writeln!(context.out, "{shown}: {}, {}", ran.told, asked.told)?;
        self.passed += ran.passed;
        if let Some(why) = ran.wrong.or(asked.wrong) {
            write!(context.out, "{why}")?;
            self.failed.push(shown.to_owned());
        }
        Ok(())
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
