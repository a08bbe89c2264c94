//! `cargo xtask follow PAGE`: does what a page for newcomers says, in an empty home, as its reader would: runs the commands in its
//! blocks `sh`, writes the files that it shows, and holds what a command prints against the block `text` below it.
//!
//! - [`page`]: what a page asks for
//! - [`script`]: the same as a script of bash
//!
//! The home and the reader's folder are temporary, and outside this checkout: Cargo would take what is in it for a part of this
//! workspace. What commands say is kept in `target/follow`.

pub mod page;
pub mod script;

use crate::shared::cargo::{is_kept, tail, target_of_project};
use crate::shared::context::{counted, Context, Failure};
use crate::shared::scratch;
use page::Step;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The folder of what commands say.
const FOLDER: &str = "target/follow";

/// What is said below the options.
const MORE: &str = "\
The first block runs in this checkout, the others in an empty folder, all in one shell of bash, which ends with the first command that
fails. `cargo install` gets `--debug`, and what is compiled goes into this checkout's target folder: nobody waits for the optimizer, or
for what is there already. A line that ends in `&` is a server: the next waits until it says `Running on`. A block `rust` or `toml` below a line
`` `path`: `` is that file. The commands of a block must print what the block `text` below them has, at the end.";

/// The options of `follow`.
#[derive(Debug, clap::Args)]
#[command(after_help = MORE)]
pub struct Args {
    /// The page
    #[arg(value_name = "PAGE", default_value = "docs/getting-started.md")]
    page: PathBuf,
}

/// Does what a page says.
///
/// # Errors
/// A command fails or prints something else; the page is of another form; there is no bash.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let shown = args.page.display().to_string();
    let text = fs::read_to_string(&args.page).map_err(|e| Failure::Usage(format!("{shown}: {e}")))?;
    let steps = page::steps(&text).map_err(|what| Failure::Failed(format!("{shown}: {what}")))?;
    let folder = context.root.join(FOLDER);
    scratch::remove(&folder).map_err(Failure::Failed)?;
    let done = follow(&context.root, &folder, &steps);
    done.map_err(|what| Failure::Failed(format!("{shown}: {what}")))?;
    let commands = steps.iter().map(|step| step.commands.len()).sum();
    writeln!(context.out, "{shown}: {} done", counted(commands, "command"))?;
    Ok(())
}

/// Runs the steps, and looks at what they printed.
fn follow(root: &Path, folder: &Path, steps: &[Step]) -> Result<(), String> {
    for (number, step) in steps.iter().enumerate() {
        for (place, (_, text)) in step.files.iter().enumerate() {
            scratch::put(&folder.join(script::file(number, place)), text)?;
        }
    }
    let reader = tempfile::tempdir().map_err(|e| format!("a temporary folder: {e}"))?;
    let (home, work) = (reader.path().join("home"), reader.path().join("work"));
    for made in [&home, &work] {
        fs::create_dir_all(made).map_err(|e| format!("{}: {e}", made.display()))?;
    }
    let path = folder.join("follow.sh");
    scratch::put(&path, &script::render(root, folder, &work, steps))?;
    let mut bash = Command::new("bash");
    // What this Cargo says to what it runs is nothing that a reader has. Where the toolchain is, is.
    for (name, _) in std::env::vars_os() {
        let name_text = name.to_string_lossy();
        if !is_kept(&name_text) || name_text == "CARGO_HOME" {
            bash.env_remove(&name);
        }
    }
    bash.env("CARGO_TARGET_DIR", target_of_project(root));
    // What decides whether something is there already.
    for name in ["CARGO_INCREMENTAL", "CARGO_PROFILE_DEV_DEBUG"] {
        bash.envs(std::env::var_os(name).map(|value| (name, value)));
    }
    if std::env::var_os("RUSTUP_HOME").is_none() {
        let usual = std::env::home_dir().map(|home| home.join(".rustup")).filter(|folder| folder.is_dir());
        bash.envs(usual.map(|folder| ("RUSTUP_HOME", folder)));
    }
    bash.arg(&path).env("HOME", &home).stdin(Stdio::null()).stdout(Stdio::null());
    let status = bash.status().map_err(|e| format!("cannot run bash: {e}"))?;
    let said = |number: usize, end: &str| {
        fs::read_to_string(folder.join(format!("{number}.{end}"))).unwrap_or_default()
    };
    let begun = (0..steps.len()).take_while(|number| folder.join(format!("{number}.out")).is_file());
    for number in begun.clone() {
        let (step, printed) = (&steps[number], said(number, "out"));
        let is_last = number + 1 == begun.clone().count();
        if is_last && !status.success() {
            let told = tail(&(printed + &said(number, "err")));
            return Err(format!("\"{}\": a command failed:\n{told}", step.heading));
        }
        let is_as_shown =
            step.printed.as_ref().is_none_or(|shown| printed.trim_end().ends_with(shown.trim_end()));
        if !is_as_shown {
            let shown = step.printed.as_deref().unwrap_or_default();
            return Err(format!(
                "\"{}\": the page shows\n{shown}\nand this was printed:\n{printed}",
                step.heading
            ));
        }
    }
    match status.success() {
        true => Ok(()),
        false => Err(format!("bash: {status}")),
    }
}
