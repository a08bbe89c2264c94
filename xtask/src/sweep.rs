//! `cargo xtask sweep`: generates the crates of all services, compiles and documents each by itself with all its features, and
//! keeps a record of what came of it.
//!
//! - [`room`]: the workspaces in which crates are built, one for each thread
//! - [`one`]: generates, compiles and documents one crate
//! - [`said`]: what the compiler and rustdoc complain of
//! - [`record`], [`page`]: the record, and the page that is made of it
//!
//! Writes below `target/sweep`, and the record and its page.

pub mod one;
pub mod page;
pub mod record;
pub mod room;
pub mod said;

use crate::shared::cargo::{target_of_project, Cargo};
use crate::shared::context::{counted, Context, Failure};
use crate::shared::services::{self, Service};
use crate::shared::sources::folder::version_of;
use crate::shared::{date, digest, interrupt, workers};
use indicatif::{ProgressBar, ProgressStyle};
use one::{One, Way};
use record::{Outcome, Record, Row};
use room::Room;
use std::io::IsTerminal;
use std::num::NonZero;
use std::path::PathBuf;
use std::sync::Mutex;
use std::thread;

/// The folder of everything that is built.
pub const FOLDER: &str = "target/sweep";

/// What else than a crate's own files decides what comes of it.
const SURROUNDINGS: [&str; 3] = ["runtime/src", "runtime/Cargo.toml", "Cargo.lock"];

/// A service or two of each protocol but EC2's, which has one service, and a big one.
const SAMPLE: [&str; 6] = ["arc-region-switch", "kinesis", "route53", "signin", "sns", "sqs"];

/// What is said below the options.
const MORE: &str = "\
Every crate is generated whole, compiled (`cargo check`) and documented (`cargo doc`) in a workspace of its own with all its
features, and nothing may be told: no warning, no link that leads nowhere. What comes of it goes into xtask/sweep.tsv as soon
as it is known, and into docs/sweep.md at the end, so a run that was ended goes on where it stopped: services of which the record has a row with
the same crate, runtime, lock file and compiler are not built again, unless --again says so. The last line has the counts.";

/// The options of `sweep`.
#[derive(Debug, clap::Args)]
#[command(after_help = MORE)]
pub struct Args {
    /// The services, by the names of their folders or of their official crates; by default all
    #[arg(value_name = "SERVICE")]
    services: Vec<String>,

    /// The data folder of a release of botocore
    #[arg(long, value_name = "DIR")]
    models: PathBuf,

    /// Take a fixed choice of services, one or two a protocol, one after the other, and record nothing
    #[arg(long, conflicts_with_all = ["services", "jobs"])]
    sample: bool,

    /// Build also what the record knows
    #[arg(long)]
    again: bool,

    /// How many crates are built at the same time; by default as many as there are processors
    #[arg(long, value_name = "N")]
    jobs: Option<NonZero<usize>>,
}

/// Sweeps.
///
/// # Errors
/// A crate cannot be generated, compiled or documented, or something is told of it; files cannot be written.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let Some(version) = version_of(&args.models) else {
        return Err(Failure::Usage(format!(
            "--models {}: expected the data folder of a release of botocore, beside whose folder a file `__init__.py` \
             names the version",
            args.models.display()
        )));
    };
    let all = services::find(Some(&args.models), context)?;
    let names: Vec<String> = match args.sample {
        true => SAMPLE.map(str::to_owned).into(),
        false => args.services.clone(),
    };
    let chosen = match names.is_empty() {
        true => all,
        false => {
            services::choose(all, &names, Some(&args.models), context.program).map_err(Failure::Usage)?
        }
    };
    let jobs = args.jobs.or(thread::available_parallelism().ok()).map_or(1, NonZero::get);
    let cargo = Cargo::find(&context.root).map_err(Failure::Failed)?.as_project();
    let surroundings = digest::of_places(&context.root, &SURROUNDINGS).map_err(Failure::Failed)?;
    let built_with = digest::of_text(format!("{surroundings} {}", cargo.rustc).as_bytes());
    // The sample is for a machine that compiled this project just now: most of what crates depend on is there.
    let target = args.sample.then(|| target_of_project(&context.root));
    let jobs = if args.sample { 1 } else { jobs };
    let rooms = (0..jobs)
        .map(|number| Room::open(&context.root, &cargo, number, target.as_deref()).map(Mutex::new))
        .collect::<Result<Vec<_>, _>>()
        .map_err(Failure::Failed)?;
    let record = Record::read(&context.root).map_err(Failure::Failed)?;
    let known = (!args.again && !args.sample).then_some(&record);
    let way = Way {
        rooms: &rooms,
        known,
        built_with,
        model: format!("botocore {version}"),
        day: date::today().map_err(Failure::Failed)?,
    };
    let keeps = !args.sample;
    sweep(&way, &chosen, jobs, keeps, context)
}

/// Builds services, and tells and records what comes of each.
fn sweep(
    way: &Way<'_>,
    chosen: &[Service],
    jobs: usize,
    keeps: bool,
    context: &mut Context<'_>,
) -> Result<(), Failure> {
    let bar = progress(chosen.len());
    let root = context.root.clone();
    let (mut rows, mut known, mut done) = (Vec::new(), 0, 0);
    let swept = workers::each(
        chosen,
        jobs,
        |number, service| one::one(way, number, service),
        |service, one| -> Result<(), Failure> {
            done += 1;
            bar.inc(1);
            let One { row, is_known } = one.map_err(|e| format!("{}: {e}", service.name))?;
            known += usize::from(is_known);
            if !is_known {
                let line = format!("{done}/{} {}", chosen.len(), told(&row));
                // Above the bar, where there is one.
                match bar.is_hidden() {
                    true => writeln!(context.err, "{line}")?,
                    false => bar.println(line),
                }
                if keeps {
                    let _whole = interrupt::hold();
                    Record::put(&root, row.clone())?;
                }
            }
            rows.push(row);
            Ok(())
        },
    );
    bar.finish_and_clear();
    if keeps {
        let record = Record::read(&root)?;
        crate::shared::scratch::write(
            &root.join(page::PAGE),
            &page::render(&record, Record::compared(&root)?),
        )?;
    }
    swept?;
    let good = rows.iter().filter(|row| row.outcome == Outcome::Good).count();
    writeln!(
        context.out,
        "{}: {good} compile and are documented without a word, {} not; {known} were known",
        counted(rows.len(), "service"),
        rows.len() - good,
    )?;
    match good == rows.len() {
        true => Ok(()),
        false => {
            let bad = rows.iter().filter(|row| row.outcome != Outcome::Good);
            Err(Failure::Failed(bad.map(told).collect::<Vec<_>>().join("\nerror: ")))
        }
    }
}

/// What came of a service, in a line.
fn told(row: &Row) -> String {
    let seconds = |time: Option<f64>| time.map_or("–".to_owned(), |time| format!("{time:.1} s"));
    let times = format!("check {}, doc {}", seconds(row.check), seconds(row.doc));
    match row.outcome.told() {
        None => format!("{}: {times}", row.service),
        Some(wrong) => format!("{}: {wrong} ({times})", row.service),
    }
}

/// A progress bar, for those who watch.
fn progress(length: usize) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(length as u64);
    match ProgressStyle::with_template("{wide_bar} {pos}/{len}, {eta} left") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
