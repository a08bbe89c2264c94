//! The text of the overlay's files, and of the list of them. Decides nothing about what is in them.
//!
//! One line an entry, sorted, so that a comparison of two versions is a list of what came and went.

use super::compare::Entries;
use botosmith_model::{Acceptor, AcceptorState, Expected, Matcher, Paginator, Waiter};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;

/// What stands above the entries.
#[derive(Clone, Debug)]
pub struct Head {
    /// botocore's name of the service's folder.
    pub name: String,
    /// The id of the service.
    pub service: String,
    /// The version of its API.
    pub version: String,
    /// The SHA-256 of the `service-2.json` that was compared.
    pub sha256: String,
    /// The release of botocore that it is of.
    pub botocore: String,
    /// Where the entries come from, one a line.
    pub sources: Vec<String>,
}

/// The text of a service's file.
pub fn file(head: &Head, entries: &Entries) -> String {
    let Head { name, service, version, sha256, botocore, sources } = head;
    let mut out = format!(
        "# What decides types of the official crate and stands in no model of botocore. Not written by hand, but by\n\
         # `cargo xtask models overlay --smithy DIR --date DATE --models DIR {name}`, out of\n"
    );
    for source in sources {
        _ = writeln!(out, "# - {source}");
    }
    _ = write!(
        out,
        "# as far as it is not in the model of botocore {botocore}, whose `service-2.json` has this sum.\n\n\
         service = {}\nversion = {}\nsha256 = {}\n",
        text(service),
        text(version),
        text(sha256)
    );
    list(&mut out, "union", entries.union.iter());
    list(&mut out, "optional", entries.optional.iter());
    list(&mut out, "required", entries.required.iter());
    table(&mut out, "type", &entries.of_type, |name| text(name));
    table(&mut out, "default", &entries.default, Value::to_string);
    table(&mut out, "variant", &entries.variant, |name| text(name));
    table(&mut out, "rename", &entries.rename, |name| text(name));
    table(&mut out, "error", &entries.error, |members| texts(members));
    table(&mut out, "errors", &entries.errors, |errors| texts(errors));
    table(&mut out, "error-code", &entries.error_code, |code| text(code));
    entries.paginator.iter().for_each(|(operation, its)| paginator(&mut out, operation, its));
    entries.waiter.values().for_each(|its| waiter(&mut out, its));
    out
}

/// The source file that lists all files: of each its name, and the id and version of its service.
pub fn index(files: &BTreeMap<String, (String, String)>) -> String {
    let mut out = String::from(
        "//! The files of the overlay. Written by `cargo xtask models overlay`; do not edit.\n\n\
         use super::File;\n\n\
         macro_rules! files {\n    \
             ($($name:literal, $service:literal, $version:literal;)*) => {\n        \
                 &[$(File {\n            \
                     name: $name,\n            \
                     service: $service,\n            \
                     version: $version,\n            \
                     text: include_str!(concat!(\"../../overrides/\", $name, \".toml\")),\n        \
                 }),*]\n    \
             };\n\
         }\n\n\
         #[rustfmt::skip]\n\
         pub(super) const FILES: &[File] = files! {\n",
    );
    for (name, (service, version)) in files {
        _ = writeln!(out, "    {name:?}, {service:?}, {version:?};");
    }
    out.push_str("};\n");
    out
}

/// A text in quotes: what JSON escapes, TOML escapes alike.
fn text(text: &str) -> String {
    Value::from(text).to_string().replace('\u{7f}', "\\u007F")
}

fn texts(all: &[String]) -> String {
    format!("[{}]", all.iter().map(|its| text(its)).collect::<Vec<_>>().join(", "))
}

/// A key, in quotes where it needs some.
fn key(name: &str) -> String {
    let is_bare = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
    if is_bare {
        name.to_owned()
    } else {
        text(name)
    }
}

fn list<'a>(out: &mut String, name: &str, all: impl ExactSizeIterator<Item = &'a String>) {
    if all.len() == 0 {
        return;
    }
    _ = writeln!(out, "\n{name} = [");
    for entry in all {
        _ = writeln!(out, "    {},", text(entry));
    }
    out.push_str("]\n");
}

fn table<T>(out: &mut String, name: &str, all: &BTreeMap<String, T>, value: impl Fn(&T) -> String) {
    if all.is_empty() {
        return;
    }
    _ = writeln!(out, "\n[{name}]");
    for (entry, its) in all {
        _ = writeln!(out, "{} = {}", key(entry), value(its));
    }
}

/// A paginator in the form of botocore's `paginators-1.json`.
fn paginator(out: &mut String, operation: &str, its: &Paginator) {
    let one_or_more = |all: &[String]| match all {
        [one] => text(one),
        several => texts(several),
    };
    _ = writeln!(out, "\n[paginator.{}]", key(operation));
    _ = writeln!(out, "input_token = {}", one_or_more(&its.input_token));
    _ = writeln!(out, "output_token = {}", one_or_more(&its.output_token));
    for (key, one) in [("limit_key", &its.limit_key), ("more_results", &its.more_results)] {
        if let Some(one) = one {
            _ = writeln!(out, "{key} = {}", text(one));
        }
    }
    for (key, all) in [("result_key", &its.result_key), ("non_aggregate_keys", &its.non_aggregate_keys)] {
        if !all.is_empty() {
            _ = writeln!(out, "{key} = {}", one_or_more(all));
        }
    }
}

/// A waiter in the form of botocore's `waiters-2.json`.
fn waiter(out: &mut String, its: &Waiter) {
    let Waiter { name, operation, description, delay, max_attempts, acceptors, .. } = its;
    _ = writeln!(out, "\n[waiter.{}]\noperation = {}", key(name), text(operation));
    if let Some(description) = description {
        _ = writeln!(out, "description = {}", text(description));
    }
    _ = writeln!(out, "delay = {delay}\nmaxAttempts = {max_attempts}\nacceptors = [");
    for acceptor in acceptors {
        _ = writeln!(out, "    {{ {} }},", self::acceptor(acceptor));
    }
    out.push_str("]\n");
}

fn acceptor(its: &Acceptor) -> String {
    let state = match its.state {
        AcceptorState::Success => "success",
        AcceptorState::Failure => "failure",
        AcceptorState::Retry => "retry",
    };
    let value = |expected: &Expected| match expected {
        Expected::String(its) => text(its),
        Expected::Boolean(its) => its.to_string(),
        Expected::Integer(its) => its.to_string(),
    };
    let path = |matcher: &str, argument: &str, expected: &Expected| {
        format!("matcher = \"{matcher}\", argument = {}, expected = {}", text(argument), value(expected))
    };
    let matcher = match &its.matcher {
        Matcher::Path { argument, expected } => path("path", argument, expected),
        Matcher::PathAll { argument, expected } => path("pathAll", argument, expected),
        Matcher::PathAny { argument, expected } => path("pathAny", argument, expected),
        Matcher::Status(status) => format!("matcher = \"status\", expected = {status}"),
        Matcher::Error(code) => format!("matcher = \"error\", expected = {}", text(code)),
        Matcher::AnyError(any) => format!("matcher = \"error\", expected = {any}"),
    };
    format!("state = \"{state}\", {matcher}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_keys_are_those_that_toml_reads() {
        for name in ["plain", "Shape.member", "a \"b\" \\ \u{7f}\u{0}\té", "", "ml.c5/x large"] {
            let line = format!("{} = {}", key(name), text(name));
            let read: std::collections::BTreeMap<String, String> = toml::from_str(&line).unwrap();
            assert_eq!(read.into_iter().next(), Some((name.to_owned(), name.to_owned())), "{line}");
        }
        assert_eq!(key("ListThings"), "ListThings");
    }
}
