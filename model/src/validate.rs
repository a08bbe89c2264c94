//! Validates what any front end has read, and what needs the whole service: bindings of operations to their inputs,
//! targets of the wrong kind, and shapes that contain themselves.
//!
//! Reads no JSON. It works on what front ends have made, reports nothing about what they could not read, and points at
//! where they read it.

mod params;
pub(crate) mod paths;

use crate::origin::Origin;
use crate::problem::Problems;
use crate::service::{Operation, Protocol, ServiceModel};
use crate::shape::{Member, Members, Shape, ShapeKind};
use crate::traits::{labels, Trait};
use indexmap::IndexMap;
use std::collections::HashSet;

type Shapes = IndexMap<String, Shape>;

pub(crate) fn check(model: &ServiceModel, problems: &mut Problems) {
    let rest = matches!(model.metadata.protocol, Protocol::RestJson1 | Protocol::RestXml);
    for operation in model.operations.values() {
        let Some(input) = input(operation, &model.shapes) else { continue };
        let check = OperationCheck { operation, input };
        check.host_labels(problems);
        check.checksum_members(problems);
        if rest {
            check.uri_labels(problems);
        }
    }
    params::check(model, problems);
    endless(&model.shapes, problems);
    for shape in model.shapes.values() {
        shape_targets(shape, &model.shapes, problems);
    }
}

/// The members of the input: none where there is no input, nothing where it could not be read.
fn input<'a>(operation: &Operation, shapes: &'a Shapes) -> Option<Option<&'a Members>> {
    let Some(name) = &operation.input else { return Some(None) };
    shapes.get(name)?.members().map(Some)
}

struct OperationCheck<'a> {
    operation: &'a Operation,
    input: Option<&'a Members>,
}

impl OperationCheck<'_> {
    /// Reports something at a trait of the operation.
    fn error(&self, is: impl Fn(&Trait) -> bool, below: &str, message: String, problems: &mut Problems) {
        let Operation { origin, traits, .. } = self.operation;
        problems.error(origin.file(), format!("{}{}{below}", origin.pointer(), traits.pointer(is)), message);
    }

    fn members(&self) -> impl Iterator<Item = (&String, &Member)> {
        self.input.into_iter().flatten()
    }

    /// Every label of the URI is a member of the input, and every member that goes there has its label.
    fn uri_labels(&self, problems: &mut Problems) {
        let Some(http) = self.operation.traits.http() else { return };
        let is_http = |its: &Trait| matches!(its, Trait::Http(_));
        for label in labels(&http.uri).map(|label| label.name) {
            let fills =
                |(_, member): (_, &Member)| member.traits.http_label().is_some_and(|its| its == label);
            if !self.members().any(fills) {
                let message = format!("no member of the input fills the label `{{{label}}}`");
                self.error(is_http, "", message, problems);
            }
        }
        for (name, member) in self.members() {
            let Some(label) = member.traits.http_label() else { continue };
            if !labels(&http.uri).any(|its| its.name == label) {
                let message = format!("the URI has no label `{{{label}}}` for the member `{name}`");
                self.error(is_http, "", message, problems);
            }
        }
    }

    fn host_labels(&self, problems: &mut Problems) {
        let Some(prefix) = self.operation.traits.host_prefix() else { return };
        let is_prefix = |its: &Trait| matches!(its, Trait::HostPrefix(_));
        for label in labels(prefix) {
            let fills = |(name, member): (&String, &Member)| member.traits.host_label() && name == label.name;
            if !self.members().any(fills) {
                let message = format!("no member of the input fills the label `{{{}}}`", label.name);
                self.error(is_prefix, "", message, problems);
            }
        }
        if let Some(unfit) = unfit_for_hosts(prefix) {
            let message = format!("`{unfit}` cannot stand in a host prefix, in `{prefix}`");
            self.error(is_prefix, "", message, problems);
        }
    }

    fn checksum_members(&self, problems: &mut Problems) {
        let Some(checksum) = self.operation.traits.http_checksum() else { return };
        let named = [
            ("requestAlgorithmMember", &checksum.request_algorithm_member),
            ("requestValidationModeMember", &checksum.request_validation_mode_member),
        ];
        for (key, name) in named {
            let Some(name) = name else { continue };
            if !self.members().any(|(member, _)| member == name) {
                let message = format!("the input has no member `{name}`");
                let is_checksum = |its: &Trait| matches!(its, Trait::HttpChecksum(_));
                self.error(is_checksum, &format!("/{key}"), message, problems);
            }
        }
    }
}

/// The first character of a host prefix that no host's name has, and that does not belong to a label.
fn unfit_for_hosts(prefix: &str) -> Option<char> {
    let mut rest = prefix;
    while let Some(at) = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '.'))) {
        let label = rest[at..].strip_prefix('{').and_then(|rest| rest.split_once('}'));
        match label {
            // Slashes, for which a label would be greedy, are nowhere in a name.
            Some((label, after)) if !label.is_empty() && !label.ends_with('+') => rest = after,
            _ => return rest[at..].chars().next(),
        }
    }
    None
}

/// Lists and maps that hold nothing but themselves: no value of theirs could be written down.
fn endless(shapes: &Shapes, problems: &mut Problems) {
    let mut done = HashSet::new();
    for start in shapes.keys() {
        let mut path: Vec<&str> = Vec::new();
        let mut next = shapes.get_key_value(start);
        while let Some((name, shape)) = next.filter(|(name, _)| !done.contains(name.as_str())) {
            if let Some(first) = path.iter().position(|seen| seen == name) {
                let ring = path[first..].join("` → `");
                let message = format!("holds nothing but itself: `{ring}` → `{name}`");
                error(&shape.origin, message, problems);
                break;
            }
            path.push(name);
            next = match &shape.kind {
                ShapeKind::List { member } => shapes.get_key_value(&member.target),
                ShapeKind::Map { value, .. } => shapes.get_key_value(&value.target),
                _ => None,
            };
        }
        done.extend(path);
    }
}

fn error(origin: &Origin, message: String, problems: &mut Problems) {
    problems.error(origin.file(), origin.pointer(), message);
}

/// Targets that must be of a certain kind.
fn shape_targets(shape: &Shape, shapes: &Shapes, problems: &mut Problems) {
    if let ShapeKind::Map { key, .. } = &shape.kind {
        if shapes.get(&key.target).is_some_and(|target| !is_text(target)) {
            error(&key.origin, format!("a key must be a string, and `{}` is not", key.target), problems);
        }
    }
    for member in shape.members().into_iter().flat_map(Members::values) {
        let Some(target) = shapes.get(&member.target) else { continue };
        for placed in member.traits.iter().filter(|_| !is_text(target)) {
            let what = match placed.what {
                Trait::IdempotencyToken => "an idempotency token",
                Trait::HostLabel => "a label of the host",
                _ => continue,
            };
            let message = format!("{what} must be a string, and `{}` is not", target.name);
            problems.error(
                member.origin.file(),
                format!("{}{}", member.origin.pointer(), placed.at),
                message,
            );
        }
        if shape.is_event_stream() && !matches!(target.kind, ShapeKind::Structure(_)) {
            let message = format!("an event must be a structure, and `{}` is not", target.name);
            error(&member.origin, message, problems);
        }
    }
}

fn is_text(shape: &Shape) -> bool {
    matches!(shape.kind, ShapeKind::String | ShapeKind::Enum(_))
}
