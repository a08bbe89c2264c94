//! Validates what needs the whole service: constraints of operations on their inputs, and shapes that contain
//! themselves.
//!
//! Reads no JSON. It works on what other modules have read, and reports nothing about what they could not read.

use super::Service;
use crate::cursor::escape;
use crate::problem::Problems;
use crate::service::{Member, Operation, Protocol, Shape, ShapeKind, Structure};
use indexmap::IndexMap;
use std::collections::HashSet;

type Shapes = IndexMap<String, Shape>;

pub(super) fn check(file: &str, service: &Service, problems: &mut Problems) {
    let Service { operations, shapes, .. } = service;
    let metadata = service.metadata.as_ref();
    let rest = metadata.is_some_and(|m| matches!(m.protocol, Protocol::RestJson1 | Protocol::RestXml));
    let version = metadata.map(|m| m.api_version.replace('-', "_"));
    for operation in operations.values() {
        let check = OperationCheck { file, operation, input: input(operation, shapes) };
        check.wire_name(version.as_deref(), problems);
        check.host_labels(problems);
        check.checksum_members(problems);
        if rest {
            check.uri_labels(problems);
        }
    }
    endless(file, shapes, problems);
    for shape in shapes.values() {
        shape_targets(file, shape, shapes, problems);
    }
}

/// The members of the input: none where there is no input, nothing where it could not be read.
fn input<'a>(operation: &Operation, shapes: &'a Shapes) -> Option<Vec<Label<'a>>> {
    let Some(name) = &operation.input else { return Some(Vec::new()) };
    let ShapeKind::Structure(structure) = &shapes.get(name)?.kind else { return None };
    let members = structure.members.iter();
    let label = |(name, member): (&'a String, &'a Member)| Label {
        member: name,
        wire_name: member.location_name.as_deref().unwrap_or(name),
        in_uri: member.location.as_deref() == Some("uri"),
        in_host: member.host_label,
    };
    Some(members.map(label).collect())
}

struct Label<'a> {
    member: &'a str,
    wire_name: &'a str,
    in_uri: bool,
    in_host: bool,
}

struct OperationCheck<'a> {
    file: &'a str,
    operation: &'a Operation,
    input: Option<Vec<Label<'a>>>,
}

impl OperationCheck<'_> {
    fn error(&self, below: &str, message: String, problems: &mut Problems) {
        let pointer = format!("/operations/{}{below}", escape(&self.operation.name));
        problems.error(self.file, pointer, message);
    }

    /// The name is that of the key; the old CloudFront models append their version to it.
    fn wire_name(&self, version: Option<&str>, problems: &mut Problems) {
        let (key, name) = (&self.operation.name, &self.operation.wire_name);
        let rest = name.strip_prefix(key.as_str());
        if rest != Some("") && (version.is_none() || rest != version) {
            self.error("/name", format!("the operation `{key}` calls itself `{name}`"), problems);
        }
    }

    /// Every label of the URI is a member of the input, and every member that goes there has its label.
    fn uri_labels(&self, problems: &mut Problems) {
        let Some(members) = &self.input else { return };
        if self.operation.request_uri.is_empty() {
            return; // it could not be read
        }
        let labels = labels(&self.operation.request_uri);
        for label in &labels {
            if !members.iter().any(|m| m.in_uri && m.wire_name == *label) {
                let message = format!("no member of the input fills the label `{{{label}}}`");
                self.error("/http/requestUri", message, problems);
            }
        }
        for member in members.iter().filter(|m| m.in_uri && !labels.contains(&m.wire_name)) {
            let (name, label) = (member.member, member.wire_name);
            let message = format!("the URI has no label `{{{label}}}` for the member `{name}`");
            self.error("/http/requestUri", message, problems);
        }
    }

    fn host_labels(&self, problems: &mut Problems) {
        let (Some(members), Some(prefix)) = (&self.input, &self.operation.host_prefix) else { return };
        for label in labels(prefix) {
            if !members.iter().any(|m| m.in_host && (m.member == label || m.wire_name == label)) {
                let message = format!("no member of the input fills the label `{{{label}}}`");
                self.error("/endpoint/hostPrefix", message, problems);
            }
        }
    }

    fn checksum_members(&self, problems: &mut Problems) {
        let (Some(members), Some(checksum)) = (&self.input, &self.operation.http_checksum) else { return };
        let named = [
            ("requestAlgorithmMember", &checksum.request_algorithm_member),
            ("requestValidationModeMember", &checksum.request_validation_mode_member),
        ];
        for (key, name) in named {
            let Some(name) = name else { continue };
            if !members.iter().any(|m| m.member == name) {
                let message = format!("the input has no member `{name}`");
                self.error(&format!("/httpChecksum/{key}"), message, problems);
            }
        }
    }
}

/// The labels of a URI template or host prefix, without the sign of greedy ones.
fn labels(template: &str) -> Vec<&str> {
    let opened = template.split('{').skip(1);
    opened.filter_map(|rest| rest.split_once('}')).map(|(label, _)| label.trim_end_matches('+')).collect()
}

/// Lists and maps that hold nothing but themselves: no value of theirs could be written down.
fn endless(file: &str, shapes: &Shapes, problems: &mut Problems) {
    let mut done = HashSet::new();
    for start in shapes.keys() {
        let mut path: Vec<&str> = Vec::new();
        let mut next = Some(start.as_str());
        while let Some(name) = next.filter(|name| !done.contains(name)) {
            if let Some(first) = path.iter().position(|seen| *seen == name) {
                let ring = path[first..].join("` → `");
                let message = format!("holds nothing but itself: `{ring}` → `{name}`");
                problems.error(file, format!("/shapes/{}", escape(name)), message);
                break;
            }
            path.push(name);
            next = match shapes.get(name).map(|shape| &shape.kind) {
                Some(ShapeKind::List { member, .. }) => Some(&member.target),
                Some(ShapeKind::Map { value, .. }) => Some(&value.target),
                _ => None,
            };
        }
        done.extend(path);
    }
}

/// Targets that must be of a certain kind.
fn shape_targets(file: &str, shape: &Shape, shapes: &Shapes, problems: &mut Problems) {
    let pointer = format!("/shapes/{}", escape(&shape.name));
    match &shape.kind {
        ShapeKind::Map { key, .. } => {
            let target = shapes.get(&key.target);
            if target.is_some_and(|target| !matches!(target.kind, ShapeKind::String { .. })) {
                let message = format!("a key must be a string, and `{}` is not", key.target);
                problems.error(file, format!("{pointer}/key/shape"), message);
            }
        }
        ShapeKind::Structure(structure) => {
            structure_targets(file, &pointer, structure, shapes, problems);
        }
        _ => {}
    }
}

fn structure_targets(
    file: &str,
    pointer: &str,
    structure: &Structure,
    shapes: &Shapes,
    problems: &mut Problems,
) {
    for (name, member) in &structure.members {
        let Some(target) = shapes.get(&member.target) else { continue };
        let mut error = |key: &str, message: String| {
            problems.error(file, format!("{pointer}/members/{}/{key}", escape(name)), message);
        };
        if member.idempotency_token && !matches!(target.kind, ShapeKind::String { .. }) {
            let message = format!("an idempotency token must be a string, and `{}` is not", target.name);
            error("idempotencyToken", message);
        }
        if structure.event_stream && !matches!(&target.kind, ShapeKind::Structure(_)) {
            let message = format!("an event must be a structure, and `{}` is not", target.name);
            error("shape", message);
        }
    }
}
