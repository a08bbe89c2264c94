//! What is wrong with arguments, in the words of the AWS command line.

use crate::command::{callable, WAIT};
use crate::error::Error;
use crate::names::kebab;
use botosmith_runtime::by_name::ServiceInfo;
use botosmith_runtime::service::Service;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// clap's error as one of ours.
pub fn error<S: Service>(problem: &clap::Error, arguments: &[String], service: &ServiceInfo<S>) -> Error {
    let context = |kind| match problem.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => Some(texts.join(", ")),
        _ => None,
    };
    // `--name <value>`, of which the name is wanted.
    let name = context(ContextKind::InvalidArg).unwrap_or_default();
    let name = name.split([' ', '=']).next().unwrap_or_default().to_owned();
    let value = context(ContextKind::InvalidValue).unwrap_or_default();
    match problem.kind() {
        ErrorKind::UnknownArgument => unknown(&name, arguments),
        ErrorKind::InvalidValue if value.is_empty() => {
            Error::Usage(format!("argument {name}: expected one argument"))
        }
        ErrorKind::InvalidValue => {
            let choices = match problem.get(ContextKind::ValidValue) {
                Some(ContextValue::Strings(choices)) => choices.clone(),
                _ => Vec::new(),
            };
            Error::Usage(format!("argument {name}: {}", invalid_choice(&choices)))
        }
        ErrorKind::InvalidSubcommand => {
            let is_wait = arguments.iter().any(|text| text == WAIT);
            let choices: Vec<String> = match is_wait {
                true => service.waiters.iter().map(|waiter| kebab(waiter.name)).collect(),
                false => operations(service),
            };
            let what = if is_wait { "subcommand" } else { "operation" };
            let wrong = context(ContextKind::InvalidSubcommand).unwrap_or_default();
            let near = near(&wrong, &choices);
            Error::Usage(format!("argument {what}: {}{near}", invalid_choice(&choices)))
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Error::Usage("the following arguments are required: operation".to_owned())
        }
        _ => {
            let text = problem.render().to_string();
            Error::Usage(text.trim().trim_start_matches("error: ").to_owned())
        }
    }
}

/// An argument that does not exist, with the values after it.
fn unknown(name: &str, arguments: &[String]) -> Error {
    let begins = |text: &&String| text.split('=').next() == Some(name);
    let at = arguments.iter().position(|text| begins(&text)).unwrap_or(arguments.len());
    let mut all: Vec<&str> = arguments.iter().skip(at).take(1).map(String::as_str).collect();
    let after = arguments.iter().skip(at + 1).take_while(|text| !text.starts_with('-'));
    all.extend(after.map(String::as_str));
    Error::UnknownOptions(format!("Unknown options: {}", all.join(", ")))
}

fn operations<S: Service>(service: &ServiceInfo<S>) -> Vec<String> {
    let mut names: Vec<String> = callable(service).map(|info| kebab(info.name())).collect();
    if !service.waiters.is_empty() {
        names.push(WAIT.to_owned());
    }
    names.push("help".to_owned());
    names
}

/// The choices, two in a line.
fn invalid_choice(choices: &[String]) -> String {
    let mut lines = vec!["Invalid choice, valid choices are:\n".to_owned()];
    for pair in choices.chunks(2) {
        lines.push(pair.iter().map(|choice| format!("{choice:<40}")).collect::<Vec<_>>().join(" | "));
    }
    lines.join("\n")
}

/// The choices that may have been meant.
fn near(wrong: &str, choices: &[String]) -> String {
    let mut close: Vec<(f64, &String)> = choices
        .iter()
        .map(|choice| (likeness(choice, wrong), choice))
        .filter(|(like, _)| *like >= 0.8)
        .collect();
    close.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    if close.is_empty() {
        return String::new();
    }
    let lines: Vec<String> = close.iter().take(3).map(|(_, choice)| format!("\n  * {choice}")).collect();
    format!("\n\n\nInvalid choice: '{wrong}', maybe you meant:\n{}", lines.join(""))
}

/// How much two texts have in common, from 0 to 1, as Python's `difflib` measures it.
fn likeness(a: &str, b: &str) -> f64 {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let total = a.len() + b.len();
    if total == 0 {
        return 1.0;
    }
    2.0 * matching(&a, &b) as f64 / total as f64
}

/// The characters of the longest common run, and of those on both sides of it.
fn matching(a: &[char], b: &[char]) -> usize {
    let (mut length, mut at_a, mut at_b) = (0, 0, 0);
    for i in 0..a.len() {
        for j in 0..b.len() {
            let run = a[i..].iter().zip(&b[j..]).take_while(|(a, b)| a == b).count();
            if run > length {
                (length, at_a, at_b) = (run, i, j);
            }
        }
    }
    match length {
        0 => 0,
        _ => length + matching(&a[..at_a], &b[..at_b]) + matching(&a[at_a + length..], &b[at_b + length..]),
    }
}
