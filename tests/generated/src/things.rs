//! Counts the differences between two models of one service: operations, shapes, members, values and so on. A test
//! divides the changed lines of generated code by this count.
//!
//! Counts from the models alone. Ignores documentation, order, and constraints, which clients only document.

use botosmith_model::rule_set::{Outcome, Rule};
use botosmith_model::{
    Member, Operation, Paginator, ServiceModel, Shape, ShapeKind, Subject, Trait, Traits, Waiter,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

/// The kinds of things.
pub const KINDS: [&str; 9] =
    ["operation", "shape", "member", "value", "error", "paginator", "waiter", "acceptor", "endpoint rule"];

/// How many things of each kind were added, removed or changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Things {
    counts: BTreeMap<&'static str, usize>,
}

impl Things {
    /// All of them.
    pub fn total(&self) -> usize {
        self.counts.values().sum()
    }

    /// Those of a kind.
    pub fn of(&self, kind: &str) -> usize {
        self.counts.get(kind).copied().unwrap_or_default()
    }
}

/// The things of one model: by kind and name, what is said of each.
type Said = BTreeMap<(&'static str, String), String>;

/// Counts what is different. A thing is
///
/// - an operation: how it is sent, and what it takes and gives;
/// - a structure, union or enum that operations reach, added, removed or of another kind;
/// - a member of one of those structures or unions: type, whether required, place on the wire, and the traits that
///   clients act on;
/// - a value of an enum;
/// - an error in an operation's list;
/// - a paginator; a waiter, and each of its acceptors;
/// - an endpoint rule, which may hold others, and a parameter of them.
pub fn changed(old: &ServiceModel, new: &ServiceModel) -> Things {
    let (old, new) = (said(old), said(new));
    let mut things = Things::default();
    for (key, said) in &old {
        if new.get(key) != Some(said) {
            *things.counts.entry(key.0).or_default() += 1;
        }
    }
    for key in new.keys().filter(|key| !old.contains_key(*key)) {
        *things.counts.entry(key.0).or_default() += 1;
    }
    things
}

fn said(model: &ServiceModel) -> Said {
    let mut said = Said::new();
    for operation in model.operations.values() {
        let Operation { wire_name, input, output, traits, .. } = operation;
        put(&mut said, "operation", &operation.name, &(wire_name, input, output, said_by(traits)));
        for error in &operation.errors {
            put(&mut said, "error", &format!("{}.{error}", operation.name), &"");
        }
    }
    for name in reached(model) {
        shape(model, &model.shapes[&name], &mut said);
    }
    for (name, paginator) in &model.paginators {
        let Paginator {
            origin: _,
            input_token,
            output_token,
            limit_key,
            result_key,
            more_results,
            non_aggregate_keys,
        } = paginator;
        let said_of = (input_token, output_token, limit_key, result_key, more_results, non_aggregate_keys);
        put(&mut said, "paginator", name, &said_of);
    }
    for waiter in model.waiters.values() {
        of_waiter(waiter, &mut said);
    }
    for (name, parameter) in &model.rule_set.parameters {
        put(&mut said, "endpoint rule", &format!("parameter {name}"), parameter);
    }
    rules(&model.rule_set.rules, &mut BTreeMap::new(), &mut said);
    said
}

fn put(said: &mut Said, kind: &'static str, name: &str, what: &dyn Debug) {
    said.insert((kind, name.to_owned()), format!("{what:?}"));
}

/// What traits say, without words and constraints.
fn said_by(traits: &Traits) -> Vec<&Trait> {
    traits
        .iter()
        .map(|placed| &placed.what)
        .filter(|its| !matches!(its.subject(), Subject::Documentation | Subject::Constraint))
        .collect()
}

fn shape(model: &ServiceModel, shape: &Shape, said: &mut Said) {
    let name = &shape.name;
    match &shape.kind {
        ShapeKind::Structure(members) | ShapeKind::Union(members) => {
            put(said, "shape", name, &(shape.kind.type_name(), said_by(&shape.traits)));
            for (member, of) in members {
                let what = (ty(model, of, &mut Vec::new()), said_by(&of.traits));
                put(said, "member", &format!("{name}.{member}"), &what);
            }
        }
        ShapeKind::Enum(values) => {
            put(said, "shape", name, &said_by(&shape.traits));
            for value in values {
                put(said, "value", &format!("{name}.{}", value.value), &"");
            }
        }
        // Lists, maps and plain values have no name in the crate: whoever uses one is of another type.
        _ => {}
    }
}

/// The type of a member: of what has a name in the crate the name, of the rest what it is made of.
fn ty(model: &ServiceModel, member: &Member, inside: &mut Vec<String>) -> String {
    let Some(shape) = model.shapes.get(&member.target) else { return member.target.clone() };
    if inside.contains(&shape.name) {
        return shape.name.clone();
    }
    inside.push(shape.name.clone());
    let mut part = |member: &Member| format!("{}{:?}", ty(model, member, inside), said_by(&member.traits));
    let kind = match &shape.kind {
        ShapeKind::Structure(_) | ShapeKind::Union(_) | ShapeKind::Enum(_) => shape.name.clone(),
        ShapeKind::List { member } => format!("list {}", part(member)),
        ShapeKind::Map { key, value } => format!("map {} {}", part(key), part(value)),
        plain => plain.type_name().to_owned(),
    };
    inside.pop();
    let own = |its: &&Trait| {
        matches!(its.subject(), Subject::Sensitive | Subject::Default | Subject::Type | Subject::Wire)
    };
    format!("{kind} {:?}", said_by(&shape.traits).into_iter().filter(own).collect::<Vec<_>>())
}

fn of_waiter(waiter: &Waiter, said: &mut Said) {
    let Waiter { name, operation, delay, max_attempts, .. } = waiter;
    put(said, "waiter", name, &(operation, delay, max_attempts));
    for (index, acceptor) in waiter.acceptors.iter().enumerate() {
        put(said, "acceptor", &format!("{name}.{index}"), acceptor);
    }
}

/// Rules by what they say themselves, without those that they hold; equal ones are numbered.
fn rules(rules_of: &[Rule], seen: &mut BTreeMap<String, usize>, said: &mut Said) {
    for rule in rules_of {
        let inner = match &rule.outcome {
            Outcome::Tree(inner) => inner.as_slice(),
            _ => &[],
        };
        let outcome = match inner {
            [] => format!("{:?}", rule.outcome),
            _ => String::from("tree"),
        };
        let text = format!("{:?} {outcome}", rule.conditions);
        let count = seen.entry(text.clone()).or_default();
        *count += 1;
        put(said, "endpoint rule", &format!("{text} {count}"), &"");
        rules(inner, seen, said);
    }
}

/// The shapes that operations reach.
fn reached(model: &ServiceModel) -> BTreeSet<String> {
    let of_operation = |operation: &'_ Operation| {
        operation.input.iter().chain(&operation.output).chain(&operation.errors).cloned().collect::<Vec<_>>()
    };
    let from: Vec<String> = model.operations.values().flat_map(of_operation).collect();
    model.reachable(from.iter().map(String::as_str), |_| true).into_iter().map(str::to_owned).collect()
}
