//! Model-to-model transforms. Each has a name, does one thing, and leaves a valid model.
//!
//! A transform knows about Rust only what its purpose needs.

use crate::origin::{Origins, MESSAGE};
use crate::protocols;
use botosmith_model::problem::Problems;
use botosmith_model::{Member, Operation, ServiceModel, Shape, ShapeKind, Structure};
use indexmap::IndexMap;
use std::collections::HashMap;

/// All transforms, in order; and where the parts of the result stood before.
///
/// `operations` selects; a name that the model does not have is an error.
pub fn normalize(
    model: &ServiceModel,
    operations: Option<&[String]>,
    problems: &mut Problems,
) -> (ServiceModel, Origins) {
    let mut model = model.clone();
    let mut origins = Origins::new(&model);
    take_a_protocol(&mut model);
    if let Some(wanted) = operations {
        select_operations(&mut model, wanted, &origins, problems);
    }
    one_input_and_output_per_operation(&mut model, &mut origins);
    errors_have_messages(&mut model, &mut origins);
    drop_unused_shapes(&mut model);
    (model, origins)
}

/// Of the protocols of a service, takes the first that a client can speak.
fn take_a_protocol(model: &mut ServiceModel) {
    let taken = protocols::taken(&model.metadata);
    model.metadata.alternatives.retain(|other| *other != taken);
    model.metadata.protocol = taken;
}

/// Keeps the named operations, with their paginators and waiters.
fn select_operations(
    model: &mut ServiceModel,
    wanted: &[String],
    origins: &Origins,
    problems: &mut Problems,
) {
    for name in wanted.iter().filter(|name| !model.operations.contains_key(*name)) {
        let message = format!("there is no operation `{name}` to select");
        problems.error(origins.service_file(), "/operations", message);
    }
    model.operations.retain(|name, _| wanted.contains(name));
    model.paginators.retain(|name, _| wanted.contains(name));
    model.waiters.retain(|_, waiter| wanted.contains(&waiter.operation));
}

/// Gives every operation an input `<Operation>Input` and an output `<Operation>Output` of its own.
///
/// Models share shapes between operations, use them as plain structures too, or leave them out;
/// Rust callers get one type of their own for each, as with the official crates. The original stays
/// where something else refers to it.
fn one_input_and_output_per_operation(model: &mut ServiceModel, origins: &mut Origins) {
    let mut made: IndexMap<String, Shape> = IndexMap::new();
    for operation in model.operations.values_mut() {
        let Operation { name, input, output, .. } = operation;
        for (side, slot) in [("Input", input), ("Output", output)] {
            let wanted = format!("{name}{side}");
            let mut shape = match slot.as_ref().and_then(|name| model.shapes.get(name)) {
                Some(shape) => {
                    origins.renamed.insert(wanted.clone(), shape.name.clone());
                    shape.clone()
                }
                None => {
                    origins.made.insert(wanted.clone(), name.clone());
                    empty_structure(&wanted)
                }
            };
            shape.name.clone_from(&wanted);
            made.insert(wanted.clone(), shape);
            *slot = Some(wanted);
        }
    }
    // A plain shape that has the same name and is used elsewhere makes way.
    let members = used_as_members(model);
    let mut renamed: HashMap<String, String> = HashMap::new();
    for name in made.keys().filter(|name| members.contains(*name)) {
        let free = free_name(name, &model.shapes, &made);
        renamed.insert(name.clone(), free);
    }
    for (from, to) in &renamed {
        if let Some(mut shape) = model.shapes.shift_remove(from) {
            shape.name.clone_from(to);
            origins.renamed.insert(to.clone(), from.clone());
            model.shapes.insert(to.clone(), shape);
        }
    }
    for shape in model.shapes.values_mut().chain(made.values_mut()) {
        for member in members_mut(&mut shape.kind) {
            if let Some(to) = renamed.get(&member.target) {
                member.target.clone_from(to);
            }
        }
    }
    model.shapes.extend(made);
}

fn empty_structure(name: &str) -> Shape {
    Shape {
        name: name.to_owned(),
        kind: ShapeKind::Structure(Structure::default()),
        documentation: None,
        deprecated: None,
        sensitive: false,
        boxed: false,
        constraints: Default::default(),
    }
}

fn free_name(name: &str, shapes: &IndexMap<String, Shape>, made: &IndexMap<String, Shape>) -> String {
    let mut free = format!("{name}Shape");
    while shapes.contains_key(&free) || made.contains_key(&free) {
        free.push('_');
    }
    free
}

fn used_as_members(model: &ServiceModel) -> std::collections::BTreeSet<String> {
    model.shapes.values().flat_map(|shape| members(&shape.kind)).map(|member| member.target.clone()).collect()
}

/// Gives every error a member `message`, as every error has one on the wire.
fn errors_have_messages(model: &mut ServiceModel, origins: &mut Origins) {
    let mut added = false;
    for shape in model.shapes.values_mut() {
        let ShapeKind::Structure(structure) = &mut shape.kind else { continue };
        let has_message = structure.members.keys().any(|name| name.eq_ignore_ascii_case(MESSAGE));
        if structure.error.is_some() && !has_message {
            let member = Member { target: ERROR_MESSAGE.to_owned(), ..Member::default() };
            structure.members.insert(MESSAGE.to_owned(), member);
            origins.messages.insert(shape.name.clone());
            added = true;
        }
    }
    if added {
        let mut shape = empty_structure(ERROR_MESSAGE);
        shape.kind = ShapeKind::String { values: Vec::new() };
        model.shapes.insert(ERROR_MESSAGE.to_owned(), shape);
    }
}

/// A string shape that no model can name.
const ERROR_MESSAGE: &str = "botosmith.message";

/// Drops what no operation reaches.
fn drop_unused_shapes(model: &mut ServiceModel) {
    let mut reached: std::collections::BTreeSet<String> = Default::default();
    let mut todo: Vec<String> = Vec::new();
    for operation in model.operations.values() {
        todo.extend(operation.input.iter().chain(&operation.output).chain(&operation.errors).cloned());
    }
    while let Some(name) = todo.pop() {
        if let Some(shape) = model.shapes.get(&name).filter(|_| !reached.contains(&name)) {
            todo.extend(members(&shape.kind).map(|member| member.target.clone()));
            reached.insert(name);
        }
    }
    model.shapes.retain(|name, _| reached.contains(name));
}

/// The members of any kind of shape.
pub(crate) fn members(kind: &ShapeKind) -> Box<dyn Iterator<Item = &Member> + '_> {
    match kind {
        ShapeKind::Structure(structure) => Box::new(structure.members.values()),
        ShapeKind::List { member, .. } => Box::new(std::iter::once(member)),
        ShapeKind::Map { key, value, .. } => Box::new([key, value].into_iter()),
        _ => Box::new(std::iter::empty()),
    }
}

fn members_mut(kind: &mut ShapeKind) -> Box<dyn Iterator<Item = &mut Member> + '_> {
    match kind {
        ShapeKind::Structure(structure) => Box::new(structure.members.values_mut()),
        ShapeKind::List { member, .. } => Box::new(std::iter::once(member)),
        ShapeKind::Map { key, value, .. } => Box::new([key, value].into_iter()),
        _ => Box::new(std::iter::empty()),
    }
}
