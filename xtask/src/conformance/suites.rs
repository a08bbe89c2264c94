//! Runs the suites: says what failed, which exceptions are no longer any, and how many cases there were of what.

use super::{program, SUITES};
use crate::shared::context::{Context, Failure};
use conformance_tests::counts::{Count, Counts};
use conformance_tests::exceptions::Exceptions;
use conformance_tests::job::{self, Done};
use conformance_tests::protocol::Protocol;
use conformance_tests::services::{self, Placed};
use conformance_tests::suite;
use std::fs;
use std::path::Path;

/// What came of the suites.
#[derive(Debug, Default)]
pub struct Outcome {
    /// How many cases there were of what.
    pub counts: Counts,
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
    let mut outcome = Outcome::default();
    for protocol in protocols {
        outcome.counts.0.insert(protocol.name.to_owned(), Count::default());
    }
    for suite in suites.iter().filter(|suite| !suite.protocol.has_client) {
        let cases = suite.entries.iter().map(|entry| entry.cases.len()).sum::<usize>();
        count(&mut outcome, suite.protocol).left_out += cases;
    }
    let found = differences(&suites, context)?;
    let mut used = Vec::new();
    for (placed, differences) in &found {
        let (suite, case) = (&placed.suite.name, placed.case);
        let count = count(&mut outcome, placed.suite.protocol);
        let exception = exceptions.of(suite, &case.id);
        used.extend(exception);
        match (differences.is_empty(), exception) {
            _ if case.is_ignored => {
                count.left_out += 1;
                if ignored {
                    let said = if differences.is_empty() { "passes" } else { "differs" };
                    let lines: String = differences.iter().map(|line| format!("\n  {line}")).collect();
                    writeln!(context.out, "{suite} {}: ignored by botocore, and {said}{lines}", case.id)?;
                }
            }
            (true, Some(_)) => {
                count.passed += 1;
                outcome.wrong.push(format!("{suite} {}: passes, so it is no exception any more", case.id));
            }
            (true, None) => count.passed += 1,
            (false, Some(exception)) => {
                count.left_out += 1;
                writeln!(context.out, "{suite} {}: left out: {}", case.id, exception.why)?;
            }
            (false, None) => {
                count.failed += 1;
                writeln!(context.out, "{suite} {}: failed\n  {}", case.id, differences.join("\n  "))?;
            }
        }
    }
    let is_asked = |suite: &str| suites.iter().any(|asked| asked.name == suite);
    for entry in exceptions.entries.iter().filter(|entry| is_asked(&entry.suite) && !used.contains(entry)) {
        outcome.wrong.push(format!("{} {}: an exception that is no case", entry.suite, entry.case));
    }
    for protocol in protocols.iter().filter(|protocol| !protocol.has_client) {
        let cases = count(&mut outcome, protocol).left_out;
        writeln!(context.out, "{}: {cases} cases left out: no client yet", protocol.name)?;
    }
    Ok(outcome)
}

fn count<'a>(outcome: &'a mut Outcome, protocol: &Protocol) -> &'a mut Count {
    outcome.counts.0.entry(protocol.name.to_owned()).or_default()
}

fn exceptions(path: &Path) -> Result<Exceptions, String> {
    let at = |e: String| format!("{}: {e}", path.display());
    Exceptions::read(&fs::read_to_string(path).map_err(|e| at(e.to_string()))?).map_err(at)
}

/// What is wrong in each case.
fn differences<'a>(
    suites: &'a [suite::Suite],
    context: &mut Context<'_>,
) -> Result<Vec<(Placed<'a>, Vec<String>)>, Failure> {
    let (services, placed) = services::place(suites);
    if placed.is_empty() {
        return Ok(Vec::new());
    }
    writeln!(context.err, "{} cases with {} clients: generating", placed.len(), services.len())?;
    let clients = program::generate(&services, &context.root).map_err(Failure::Failed)?;
    let callable: Vec<&Placed<'_>> = placed.iter().filter(|placed| clients[placed.service].is_ok()).collect();
    let lines = callable.iter().map(|placed| job::line(placed, &services[placed.service].name));
    let lines = lines.collect::<Result<Vec<_>, String>>().map_err(Failure::Failed)?;
    writeln!(context.err, "compiling")?;
    let answers = program::run(&services, &clients, &lines, &context.root).map_err(Failure::Failed)?;
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
