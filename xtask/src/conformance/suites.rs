//! Runs the suites: says what failed, which exceptions are no longer any, and how many cases there were of what.

use super::{program, SUITES};
use crate::shared::context::{Context, Failure};
use conformance_tests::counts::Counts;
use conformance_tests::exceptions::{Exception, Exceptions};
use conformance_tests::job::{self, Done};
use conformance_tests::protocol::Protocol;
use conformance_tests::services::{self, Placed};
use conformance_tests::suite::{self, Suite};
use std::fs;
use std::path::Path;

/// What came of the suites.
#[derive(Debug, Default)]
pub struct Outcome {
    /// How many cases there were of what.
    pub counts: Counts,
    /// What is to be said of single cases.
    pub lines: Vec<String>,
    /// What must be done about the list of exceptions.
    pub wrong: Vec<String>,
}

/// Runs the suites of these protocols. Where `ignored`, it says what differs in cases that botocore ignores, too.
///
/// # Errors
/// A suite cannot be read, a client does not compile, or the program that calls them cannot be run.
pub fn run(protocols: &[&Protocol], ignored: bool, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let folder = context.root.join(SUITES);
    let mut suites = suite::read_all(&folder.join("suites")).map_err(Failure::Failed)?;
    suites.retain(|suite| protocols.contains(&suite.protocol));
    let exceptions = exceptions(&folder.join("exceptions.toml")).map_err(Failure::Failed)?;
    let found = differences(&suites, context)?;
    let mut outcome = judge(&suites, &found, &exceptions, ignored);
    for protocol in protocols {
        outcome.counts.0.entry(protocol.name.to_owned()).or_default();
    }
    for line in &outcome.lines {
        writeln!(context.out, "{line}")?;
    }
    Ok(outcome)
}

fn exceptions(path: &Path) -> Result<Exceptions, String> {
    let at = |e: String| format!("{}: {e}", path.display());
    Exceptions::read(&fs::read_to_string(path).map_err(|e| at(e.to_string()))?).map_err(at)
}

/// Says what the differences of each case come to; one that has none passes.
pub fn judge(
    suites: &[Suite],
    found: &[(Placed<'_>, Vec<String>)],
    exceptions: &Exceptions,
    ignored: bool,
) -> Outcome {
    let mut outcome = Outcome::default();
    let mut used = Vec::new();
    for (placed, differences) in found {
        let exception = exceptions.of(&placed.suite.name, &placed.case.id);
        used.extend(exception);
        add(&mut outcome, placed, differences, exception, ignored);
    }
    let is_asked = |suite: &str| suites.iter().any(|asked| asked.name == suite);
    for entry in exceptions.entries.iter().filter(|entry| is_asked(&entry.suite) && !used.contains(entry)) {
        outcome.wrong.push(format!("{} {}: an exception that is no case", entry.suite, entry.case));
    }
    outcome
}

/// Adds a case.
fn add(
    outcome: &mut Outcome,
    placed: &Placed<'_>,
    differences: &[String],
    exception: Option<&Exception>,
    ignored: bool,
) {
    let case = format!("{} {}", placed.suite.name, placed.case.id);
    let lines: String = differences.iter().map(|line| format!("\n  {line}")).collect();
    let count = outcome.counts.0.entry(placed.suite.protocol.name.to_owned()).or_default();
    match (differences.is_empty(), exception) {
        (_, Some(_)) if placed.case.is_ignored => {
            count.left_out += 1;
            outcome.wrong.push(format!("{case}: botocore ignores it, so it needs no exception"));
        }
        (passes, None) if placed.case.is_ignored => {
            count.left_out += 1;
            let said = if passes { "passes" } else { "differs" };
            outcome.lines.extend(ignored.then(|| format!("{case}: ignored by botocore, and {said}{lines}")));
        }
        (true, Some(_)) => {
            count.passed += 1;
            outcome.wrong.push(format!("{case}: it passes, so it is no exception any more"));
        }
        (true, None) => count.passed += 1,
        (false, Some(exception)) => {
            count.left_out += 1;
            outcome.lines.push(format!("{case}: left out: {}", exception.why.trim()));
        }
        (false, None) => {
            count.failed += 1;
            outcome.lines.push(format!("{case}: failed{lines}"));
        }
    }
}

/// What is wrong in each case.
fn differences<'a>(
    suites: &'a [Suite],
    context: &mut Context<'_>,
) -> Result<Vec<(Placed<'a>, Vec<String>)>, Failure> {
    let (services, placed) = services::place(suites);
    if placed.is_empty() {
        return Ok(Vec::new());
    }
    writeln!(context.err, "{} cases with {} clients: generating", placed.len(), services.len())?;
    let clients = program::generate(&services, &context.root).map_err(Failure::Failed)?;
    let is_callable = |placed: &&Placed<'_>| clients[placed.service].is_ok();
    let callable: Vec<&Placed<'_>> = placed.iter().filter(is_callable).collect();
    let lines = callable.iter().map(|placed| job::line(placed, &services[placed.service].name));
    let lines = lines.collect::<Result<Vec<_>, String>>().map_err(Failure::Failed)?;
    let answers = match lines.as_slice() {
        [] => Vec::new(),
        lines => {
            writeln!(context.err, "compiling")?;
            program::run(&services, &clients, lines, &context.root).map_err(Failure::Failed)?
        }
    };
    let mut answers = answers.into_iter();
    let found = placed.into_iter().map(|placed| {
        let wrong = match &clients[placed.service] {
            Err(why) => vec![format!("no client can be generated: {why}")],
            Ok(_) => {
                let done = Done::read(&answers.next().unwrap_or_default())?;
                conformance_tests::differences(placed.case, placed.entry, placed.suite.protocol, &done)
            }
        };
        Ok((placed, wrong))
    });
    found.collect::<Result<_, String>>().map_err(Failure::Failed)
}
