//! Operations with their inputs, outputs and error enums.

use super::shapes::{lower_structure, Role};
use super::{deprecated, example, pagination, Context};
use crate::docs;
use crate::ir::{Argument, Doc, ErrorDef, OpDef, PaginatorDef, StructureDef, Trait};
use crate::names::{self, OperationNames};
use crate::signing::{self, Signing};
use botosmith_model::{HttpChecksum, Operation, Part};

/// Lowers all operations, sorted by name.
pub(super) fn lower_operations(cx: &Context<'_>, errors: &[ErrorDef]) -> Vec<OpDef> {
    let operations = cx.model.operations.values();
    let mut operations: Vec<OpDef> = operations.filter_map(|op| lower_operation(cx, op, errors)).collect();
    operations.sort_by(|a, b| a.module.cmp(&b.module));
    operations
}

fn lower_operation(cx: &Context<'_>, operation: &Operation, errors: &[ErrorDef]) -> Option<OpDef> {
    let OperationNames { module, ident, error, fluent, paginator, input: _, output: _ } =
        cx.symbols.operation(&operation.name)?.clone();
    let side = |shape: Option<&String>, role: Role| -> Option<StructureDef> {
        let shape = cx.model.shapes.get(shape?)?;
        let mut def = lower_structure(cx, shape, cx.symbols.structure(&shape.name)?, role);
        if def.doc == Doc::default() {
            let what = if role == Role::Input { "What" } else { "What comes back from" };
            let verb = if role == Role::Input { " takes" } else { "" };
            let method = names::bare(&module);
            def.doc = Doc(vec![format!("{what} [`{method}`](crate::Client::{method}){verb}.")]);
        }
        Some(def)
    };
    let mut input = side(operation.input.as_ref(), Role::Input)?;
    let input_shape = operation.input.as_ref().and_then(|name| cx.model.shapes.get(name));
    input.traits = input_shape.map(|shape| cx.input_traits(operation, shape)).unwrap_or_default();
    let mut output = side(operation.output.as_ref(), Role::Plain)?;
    output.traits = cx.output_traits(operation);
    let mut traits = Vec::new();
    if operation.output.as_ref().is_some_and(|output| cx.holds_sensitive(output)) {
        traits.push(Trait::plain("sensitive"));
    }
    if operation.traits.unsigned_payload() {
        traits.push(Trait::plain("unsigned_payload"));
    }
    if operation.traits.readonly() {
        traits.push(Trait::plain("readonly"));
    }
    if operation.traits.idempotent() {
        traits.push(Trait::plain("idempotent"));
    }
    match signing::of(cx.model, operation) {
        Some(Signing::Never) => traits.push(Trait::plain("unsigned")),
        Some(Signing::Optional) => traits.push(Trait::plain("optionally_signed")),
        // Where nobody can sign it, it is refused.
        Some(Signing::Always) | None => {}
    }
    if let Some(prefix) = operation.traits.host_prefix() {
        traits.push(Trait::text("host_prefix", prefix));
    }
    traits.extend(operation.traits.http_checksum().map(checksums).unwrap_or_default());
    if operation.needs_discovery() {
        traits.push(Trait::plain("endpoint_discovery"));
    }
    if compresses(operation) {
        traits.push(Trait::plain("request_compression"));
    }
    traits.extend(cx.operation_params(operation));
    if input_shape.is_some_and(|shape| shape.origin.part() == Part::Operation) {
        traits.push(Trait::plain("no_input"));
    }
    let http = operation.traits.http();
    let place = |name: &String| errors.iter().position(|error| error.structure.shape == *name);
    let paginator = pagination::lower_paginator(cx, operation, &paginator);
    Some(OpDef {
        errors: operation.errors.iter().filter_map(place).collect(),
        method: http.map_or_else(|| "POST".to_owned(), |http| http.method.clone()),
        uri: http.map_or_else(|| "/".to_owned(), |http| cx.uri(operation, http)),
        success: http.and_then(|http| http.code).filter(|code| *code != 200),
        doc: cx.doc(operation.traits.documentation()),
        example: example::example(cx, operation),
        callers: callers(cx, operation, paginator.as_ref()),
        deprecated: deprecated(&operation.traits),
        wire_name: operation.name.clone(),
        title: docs::code(&operation.name),
        ident,
        module,
        fluent,
        error,
        input,
        output,
        traits,
        paginator,
    })
}

/// The place of the operation that tells the endpoint of others; nothing where none requires it.
pub(super) fn endpoint_operation(cx: &Context<'_>, operations: &[OpDef]) -> Option<usize> {
    let all = &cx.model.operations;
    all.values().find(|operation| operation.needs_discovery())?;
    let telling = all.values().find(|operation| operation.traits.endpoint_operation())?;
    operations.iter().position(|op| op.wire_name == telling.name)
}

/// The traits of an operation whose requests or responses have a checksum.
pub(super) fn checksums(of: &HttpChecksum) -> Vec<Trait> {
    if of.md5 {
        return vec![Trait::plain("content_md5")];
    }
    let named = |member: &Option<String>| Argument::Text(member.clone().unwrap_or_default());
    let mut traits = Vec::new();
    if of.request_checksum_required || of.request_algorithm_member.is_some() {
        let required = Argument::Flag(of.request_checksum_required);
        let arguments = vec![required, named(&of.request_algorithm_member)];
        traits.push(Trait { word: "request_checksum", arguments });
    }
    if !of.response_algorithms.is_empty() {
        let algorithms = Argument::Texts(of.response_algorithms.clone());
        let arguments = vec![named(&of.request_validation_mode_member), algorithms];
        traits.push(Trait { word: "response_checksum", arguments });
    }
    traits
}

/// Whether an operation's requests are compressed. They go out as they are where the model names no encoding that clients
/// have, as in botocore.
pub(super) fn compresses(operation: &Operation) -> bool {
    let encodings = operation.traits.request_compression();
    encodings.is_some_and(|encodings| encodings.iter().any(|encoding| encoding == "gzip"))
}

/// What calls an operation more than once: its paginator, and waiters.
fn callers(cx: &Context<'_>, operation: &Operation, paginator: Option<&PaginatorDef>) -> Doc {
    let mut callers = Doc::default();
    if let Some(PaginatorDef { ident, .. }) = paginator {
        callers.0.push(format!("There may be more pages: `into_paginator()` gives a [`{ident}`] for all."));
    }
    let waiters = cx.model.waiters.values().filter(|waiter| waiter.operation == operation.name);
    let waiters: Vec<String> = waiters
        .filter_map(|waiter| Some(&cx.symbols.waiter(&waiter.name)?.method))
        .map(|method| format!("[`{method}`](crate::client::Waiters::{method})"))
        .collect();
    if !waiters.is_empty() {
        callers.0.push(format!("Called until it is done by {}.", waiters.join(", ")));
    }
    callers
}
