//! Model-to-model transforms. Each has a name, does one thing, and leaves a valid model.
//!
//! A transform knows about Rust only what its purpose needs.

use crate::overrides::{self, Named, TextBeside};
use crate::protocols;
use botosmith_model::problem::Problems;
use botosmith_model::{
    Deprecated, Member, Members, Operation, Origin, ServiceModel, Shape, ShapeKind, Trait, Traits,
};
use indexmap::IndexMap;
use std::collections::HashMap;

/// All transforms, in order. Every part keeps the origin that it was read with.
///
/// `operations` selects; a name that the model does not have is an error.
pub fn normalize(
    model: &ServiceModel,
    operations: Option<&[String]>,
    problems: &mut Problems,
) -> ServiceModel {
    let mut model = model.clone();
    take_a_protocol(&mut model);
    if let Some(wanted) = operations {
        select_operations(&mut model, wanted, problems);
    }
    one_input_and_output_per_operation(&mut model);
    errors_of_streams_are_errors_of_operations(&mut model);
    errors_have_messages(&mut model);
    times_have_their_text(&mut model);
    operations_are_otherwise(&mut model);
    drop_unused_shapes(&mut model);
    model
}

/// Gives an operation the errors that may end its streams of events: a service may answer with one before there is a stream,
/// and the official crates have them in the operation's error.
fn errors_of_streams_are_errors_of_operations(model: &mut ServiceModel) {
    let ServiceModel { operations, shapes, .. } = model;
    for operation in operations.values_mut() {
        let sides = [&operation.input, &operation.output].into_iter().flatten();
        let members = sides.filter_map(|side| shapes.get(side)?.members()).flat_map(Members::values);
        let streams =
            members.filter_map(|member| shapes.get(&member.target)).filter(|shape| shape.is_event_stream());
        let events = streams.filter_map(Shape::members).flat_map(Members::values);
        let is_error = |name: &&String| shapes.get(*name).is_some_and(Shape::is_error);
        for error in events.map(|event| &event.target).filter(is_error) {
            if !operation.errors.contains(error) {
                operation.errors.push(error.clone());
            }
        }
    }
}

/// Of the protocols of a service, takes the first that a client can speak.
fn take_a_protocol(model: &mut ServiceModel) {
    let taken = protocols::taken(&model.metadata);
    model.metadata.alternatives.retain(|other| *other != taken);
    model.metadata.protocol = taken;
}

/// Keeps the named operations, with their paginators and waiters; and with the operation that tells where one of them is
/// called.
fn select_operations(model: &mut ServiceModel, wanted: &[String], problems: &mut Problems) {
    for name in wanted.iter().filter(|name| !model.operations.contains_key(*name)) {
        let message = format!("there is no operation `{name}` to select");
        problems.error(model.origin.file(), &*model.places.operations, message);
    }
    let is_wanted = |name: &String| wanted.contains(name);
    let discovers = model.operations.values().any(|its| is_wanted(&its.name) && its.needs_discovery());
    let tells = model.operations.values().find(|its| discovers && its.traits.endpoint_operation());
    let tells = tells.map(|its| its.name.clone());
    model.operations.retain(|name, _| is_wanted(name) || tells.as_ref() == Some(name));
    model.paginators.retain(|name, _| wanted.contains(name));
    model.waiters.retain(|_, waiter| wanted.contains(&waiter.operation));
}

/// Gives every operation an input `<Operation>Input` and an output `<Operation>Output` of its own.
///
/// Models share shapes between operations, use them as plain structures too, or leave them out;
/// Rust callers get one type of their own for each, as with the official crates. The original stays
/// where something else refers to it.
fn one_input_and_output_per_operation(model: &mut ServiceModel) {
    let mut made: IndexMap<String, Shape> = IndexMap::new();
    for operation in model.operations.values_mut() {
        let Operation { name, origin, input, output, .. } = operation;
        for (side, slot) in [("Input", input), ("Output", output)] {
            let wanted = format!("{name}{side}");
            let mut shape = match slot.as_ref().and_then(|name| model.shapes.get(name)) {
                Some(shape) => shape.clone(),
                None => made_shape(&wanted, origin.clone(), ShapeKind::Structure(Members::new())),
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
            model.shapes.insert(to.clone(), shape);
        }
    }
    for shape in model.shapes.values_mut().chain(made.values_mut()) {
        for member in shape.kind.edges_mut() {
            if let Some(to) = renamed.get(&member.target) {
                member.target.clone_from(to);
            }
        }
    }
    model.shapes.extend(made);
}

/// A shape that the model does not have; `origin` is that of the part for which it is made.
fn made_shape(name: &str, origin: Origin, kind: ShapeKind) -> Shape {
    Shape { name: name.to_owned(), origin, kind, traits: Traits::default() }
}

/// What stands behind the name of a shape that made way for an operation's input or output.
pub(crate) const MADE_WAY: &str = "Shape";

fn free_name(name: &str, shapes: &IndexMap<String, Shape>, made: &IndexMap<String, Shape>) -> String {
    let mut free = format!("{name}{MADE_WAY}");
    while shapes.contains_key(&free) || made.contains_key(&free) {
        free.push('_');
    }
    free
}

fn used_as_members(model: &ServiceModel) -> std::collections::BTreeSet<String> {
    model.shapes.values().flat_map(|shape| shape.kind.edges()).map(|edge| edge.target.clone()).collect()
}

/// Gives every error a member `message`, as every error has one on the wire.
fn errors_have_messages(model: &mut ServiceModel) {
    let mut added = false;
    for shape in model.shapes.values_mut().filter(|shape| shape.is_error()) {
        let ShapeKind::Structure(members) = &mut shape.kind else { continue };
        if !members.keys().any(|name| name.eq_ignore_ascii_case(MESSAGE)) {
            let origin = shape.origin.added_member(MESSAGE);
            let member = Member { target: ERROR_MESSAGE.to_owned(), origin, traits: Traits::default() };
            members.insert(MESSAGE.to_owned(), member);
            added = true;
        }
    }
    if added {
        let shape = made_shape(ERROR_MESSAGE, model.origin.clone(), ShapeKind::String);
        model.shapes.insert(ERROR_MESSAGE.to_owned(), shape);
    }
}

/// The member that an error is given where it has none.
const MESSAGE: &str = "message";

/// A string shape that no model can name.
const ERROR_MESSAGE: &str = "botosmith.message";

/// Gives outputs with a header that may be anything a member for its text, where the overrides say so: the header's own
/// member is a time then, which nobody should use.
fn times_have_their_text(model: &mut ServiceModel) {
    let quirks = overrides::quirks(&model.metadata.service_id);
    let Some(TextBeside { header, member: text }) = quirks.and_then(|quirks| quirks.text_beside.as_ref())
    else {
        return;
    };
    // botocore, which takes anything too, has it as a text everywhere.
    let edges = model.shapes.values().flat_map(|shape| shape.kind.edges());
    let times: Vec<String> = edges
        .filter(|edge| edge.traits.http_header() == Some(header))
        .map(|edge| edge.target.clone())
        .collect();
    for time in times {
        if let Some(shape) = model.shapes.get_mut(&time) {
            shape.kind = ShapeKind::Timestamp;
        }
    }
    let outputs: Vec<String> =
        model.operations.values().filter_map(|operation| operation.output.clone()).collect();
    let mut changed = false;
    for name in outputs {
        let Some(shape) = model.shapes.get_mut(&name) else { continue };
        let ShapeKind::Structure(members) = &mut shape.kind else { continue };
        let is_it = |member: &Member| member.traits.http_header() == Some(header);
        let Some(place) = members.values().position(is_it).filter(|_| !members.contains_key(text)) else {
            continue;
        };
        let Some((_, time)) = members.get_index_mut(place) else { continue };
        let note = format!("use the member `{text}`, which has the header as it came");
        let mut traits = time.traits.clone();
        traits.set(Trait::HttpHeader(text.clone()));
        time.traits.set(Trait::Deprecated(Deprecated { message: Some(note), since: None }));
        let member =
            Member { target: HEADER_TEXT.to_owned(), origin: shape.origin.added_member(text), traits };
        members.shift_insert(place + 1, text.clone(), member);
        changed = true;
    }
    if changed {
        let shape = made_shape(HEADER_TEXT, model.origin.clone(), ShapeKind::String);
        model.shapes.insert(HEADER_TEXT.to_owned(), shape);
    }
}

/// A string shape that no model can name.
const HEADER_TEXT: &str = "botosmith.header";

/// Puts what the overrides say of single operations where a model says it that knows more.
fn operations_are_otherwise(model: &mut ServiceModel) {
    let Some(quirks) = overrides::quirks(&model.metadata.service_id) else { return };
    for name in &quirks.unwrapped {
        if let Some(operation) = model.operations.get_mut(name) {
            operation.traits.set(Trait::UnwrappedOutput);
        }
    }
    let Some(Named { query, operations }) = &quirks.named else { return };
    for name in operations {
        let Some(operation) = model.operations.get_mut(name) else { continue };
        let Some(http) = operation.traits.http().filter(|http| !has_query(&http.uri, query)) else {
            continue;
        };
        let mut http = http.clone();
        let mark = if http.uri.contains('?') { '&' } else { '?' };
        http.uri = format!("{}{mark}{query}={name}", http.uri);
        operation.traits.set(Trait::Http(http));
    }
}

/// Whether a URI has a parameter in its query.
fn has_query(uri: &str, name: &str) -> bool {
    let query = uri.split_once('?').map(|(_, query)| query).unwrap_or_default();
    query.split('&').any(|pair| pair.split('=').next() == Some(name))
}

/// Drops what no operation reaches.
fn drop_unused_shapes(model: &mut ServiceModel) {
    let sides =
        |op: &'_ Operation| [op.input.clone(), op.output.clone()].into_iter().flatten().collect::<Vec<_>>();
    let roots: Vec<String> =
        model.operations.values().flat_map(|op| sides(op).into_iter().chain(op.errors.clone())).collect();
    let reached = model.reachable(roots.iter().map(String::as_str), |_| true);
    let reached: Vec<bool> = model.shapes.keys().map(|name| reached.contains(name.as_str())).collect();
    let mut reached = reached.into_iter();
    model.shapes.retain(|_, _| reached.next() == Some(true));
}
