//! `cargo xtask verdicts`: what the compiler says of each step in the history of a model, forwards and reversed.
//!
//! A program that uses every public item of one crate is compiled against the crate before and the crate after it.
//! Where it fails, the step breaks callers.
//!
//! - [`history`]: the releases, and a crate of each
//! - [`toolbox`]: calls the compiler and rustdoc
//! - [`trial`]: a program against a crate
//! - [`semver_checks`]: the second witness
//! - [`record`]: what is kept
//!
//! Writes below `target/verdicts`, and the outcomes into the tree.

pub mod history;
pub mod record;
pub mod semver_checks;
pub mod toolbox;
pub mod trial;

use crate::shared::cargo::Cargo;
use crate::shared::context::{counted, Context, Failure};
use crate::shared::parallel;
use crate::shared::scratch;
use crate::shared::stages::FileSet;
use botosmith_api::{program, Api, Crates, Program};
use history::History;
use record::{Verdict, Verdicts};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use toolbox::Toolbox;
use trial::Trial;

/// The name of every crate in the programs.
const NAME: &str = "sdk";

/// The options of `verdicts`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Compare the outcomes with those in the tree, in place of writing them
    #[arg(long)]
    check: bool,

    /// Only these two releases, which follow each other in the history
    #[arg(long, value_name = "OLD..NEW")]
    pair: Option<String>,

    /// Ask cargo-semver-checks too: cargo install cargo-semver-checks --locked
    #[arg(long)]
    semver_checks: bool,
}

/// Compiles the programs.
///
/// # Errors
/// A crate or a program of its own crate does not compile; `--check` finds something; a tool cannot be run.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let history = History::of_project(&context.root).map_err(Failure::Failed)?;
    let directions = chosen(args, &history).map_err(Failure::Usage)?;
    if args.semver_checks {
        semver_checks::find().map_err(Failure::Failed)?;
    }
    let recorded = Verdicts::of_project(&context.root).map_err(Failure::Failed)?;
    let found =
        verdicts(&context.root, &history, &directions, args.semver_checks).map_err(Failure::Failed)?;
    write!(context.out, "{}", table(&found))?;

    let merged = merged(&history, &recorded, found);
    let mut wrong = Vec::new();
    if args.check {
        let changed = merged.verdict.iter().filter(|verdict| !recorded.verdict.contains(verdict));
        wrong.extend(changed.map(|verdict| {
            format!("{}: {} to {} is not what is recorded", record::FILE, verdict.old, verdict.new)
        }));
    } else {
        scratch::write(&context.root.join(record::FILE), &merged.text()).map_err(Failure::Failed)?;
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(Failure::Failed(wrong.join("\nerror: ")))
    }
}

/// The directions to look at.
fn chosen(args: &Args, history: &History) -> Result<Vec<(String, String)>, String> {
    let all = history.directions();
    let Some(pair) = &args.pair else { return Ok(all) };
    let wanted: Vec<(String, String)> = match pair.split_once("..") {
        Some((old, new)) => {
            let is_wanted = |(a, b): &(String, String)| (a == old && b == new) || (a == new && b == old);
            all.into_iter().filter(is_wanted).collect()
        }
        None => Vec::new(),
    };
    if wanted.is_empty() {
        return Err(format!("--pair {pair}: expected OLD..NEW, two releases that follow each other in tests/history/history.toml"));
    }
    Ok(wanted)
}

/// A crate of the history, ready to be compiled against.
struct Made {
    library: PathBuf,
    json: PathBuf,
    program: Program,
}

fn verdicts(
    root: &Path,
    history: &History,
    directions: &[(String, String)],
    semver: bool,
) -> Result<Vec<Verdict>, String> {
    let toolbox = Toolbox::new(root, &Cargo::find(root)?)?;
    let folder = &toolbox.folder;
    let of_directions =
        |release: &&String| directions.iter().any(|(old, new)| old == *release || new == *release);
    let releases: Vec<&String> = history.releases.iter().filter(of_directions).collect();
    let made = parallel::map(&releases, |release| {
        let files = history.files(release)?;
        make(&toolbox, &folder.join("crates").join(release), &files)
    });
    let made: BTreeMap<&str, Made> = releases
        .into_iter()
        .zip(made)
        .map(|(release, made)| made.map(|made| (release.as_str(), made)))
        .collect::<Result<_, _>>()?;
    let done = parallel::map(directions, |(old, new)| {
        let (Some(from), Some(to)) = (made.get(old.as_str()), made.get(new.as_str())) else {
            return Err(format!("{old}, {new}: no such crates"));
        };
        let trial =
            Trial::of(&from.program, &toolbox, &folder.join(format!("programs/{old}-{new}")), &to.library)?;
        let verdict = Verdict { old: old.clone(), new: new.clone(), ..Verdict::default() }.with(&trial);
        if !semver {
            return Ok(verdict);
        }
        let answer = semver_checks::ask(&from.json, &to.json)?;
        Ok(Verdict { semver: Some(answer.impact), lints: answer.lints, ..verdict })
    });
    done.into_iter().collect()
}

/// Tries the program of one crate against others, each with a name: what becomes of it, in their order.
///
/// # Errors
/// A crate or the program with its own crate does not compile.
pub fn tried(
    toolbox: &Toolbox,
    name: &str,
    old: &FileSet,
    new: &[(String, FileSet)],
) -> Result<Vec<Trial>, String> {
    let folder = toolbox.folder.join(name);
    let old = make(toolbox, &folder.join("old"), old)?;
    let done = parallel::map(new, |(name, files)| {
        let folder = folder.join(name);
        let library = library(toolbox, &folder, files)?;
        Trial::of(&old.program, toolbox, &folder.join("program"), &library)
    });
    done.into_iter().collect()
}

/// Writes a crate and compiles it: the library.
fn library(toolbox: &Toolbox, folder: &Path, files: &FileSet) -> Result<PathBuf, String> {
    toolbox::empty(folder)?;
    let sources = folder.join("crate");
    scratch::write_all(&sources, files)?;
    toolbox.compile(&sources, &folder.join("lib"))
}

/// Compiles a crate, and writes the program of it, which it must compile.
fn make(toolbox: &Toolbox, folder: &Path, files: &FileSet) -> Result<Made, String> {
    let library = library(toolbox, folder, files)?;
    let json = toolbox.document(&folder.join("crate"), &folder.join("doc"))?;
    let text = fs::read(&json).map_err(|e| format!("{}: {e}", json.display()))?;
    let api = Api::new(&Crates::read(&[text, toolbox.runtime_json.clone()])?)?;
    let program = program(&api, NAME);
    let own = Trial::of(&program, toolbox, &folder.join("program"), &library)?;
    match own.failing.first_key_value() {
        None => Ok(Made { library, json, program }),
        Some((name, code)) => {
            let fail = counted(own.failing.len(), "use");
            Err(format!("{}: {fail} of its own crate: {name}: {code}", folder.display()))
        }
    }
}

/// The outcomes by the history's order: those that were found, and the others as they were. What cargo-semver-checks was
/// not asked stays.
fn merged(history: &History, recorded: &Verdicts, found: Vec<Verdict>) -> Verdicts {
    let directions = history.directions();
    let pick = |(old, new): &(String, String)| {
        let before = recorded.get(old, new);
        let now = found.iter().find(|verdict| verdict.old == *old && verdict.new == *new);
        match (now.cloned(), before) {
            (Some(now), Some(before)) if now.semver.is_none() => {
                Some(Verdict { semver: before.semver.clone(), lints: before.lints.clone(), ..now })
            }
            (now, before) => now.or_else(|| before.cloned()),
        }
    };
    Verdicts { verdict: directions.iter().filter_map(pick).collect() }
}

/// The outcomes for people.
fn table(verdicts: &[Verdict]) -> String {
    let mut text = format!(
        "{:<10} {:<10} {:<9} {:>7} {:>7}  {:<7} errors\n",
        "old", "new", "compiles", "uses", "fail", "semver"
    );
    for verdict in verdicts {
        let codes: Vec<String> =
            verdict.codes.iter().map(|(code, count)| format!("{count} {code}")).collect();
        let word = if verdict.compiles { "yes" } else { "no" };
        text.push_str(&format!(
            "{:<10} {:<10} {word:<9} {:>7} {:>7}  {:<7} {}\n",
            verdict.old,
            verdict.new,
            verdict.uses,
            verdict.fails,
            verdict.semver.as_deref().map_or("-".to_owned(), |semver| match verdict.is_disputed() {
                true => format!("{semver}!"),
                false => semver.to_owned(),
            }),
            codes.join(", ")
        ));
        if let Some(first) = verdict.first.first() {
            text.push_str(&format!("{:<22}{first}\n", ""));
        }
    }
    text
}
