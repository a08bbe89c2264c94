//! Operations with their inputs, outputs and error enums.

use super::shapes::{lower_structure, Role};
use super::{deprecated, example, pagination, Claims, Context};
use crate::ir::{Doc, ErrorDef, OpDef, PaginatorDef, StructureDef, Trait};
use crate::origin::Origins;
use crate::{docs, names};
use botosmith_model::problem::Problems;
use botosmith_model::{Operation, ShapeKind};

/// Lowers all operations, sorted by name.
pub(super) fn lower_operations(
    cx: &Context<'_>,
    errors: &[ErrorDef],
    claims: &mut Claims,
    problems: &mut Problems,
) -> Vec<OpDef> {
    for name in ["new", "from_conf", "config"] {
        claims.claim("Client", name, &Origins::builtin("every client"));
    }
    claims.claim("Error", "Unhandled", &Origins::builtin("every error enum"));
    for error in errors {
        let origin = cx.origins.shape(&error.structure.shape);
        claims.claim("Error", &error.structure.ident, &origin);
        claims.claim("Error", &error.is_method, &origin);
    }
    let mut operations: Vec<OpDef> = cx
        .model
        .operations
        .values()
        .filter_map(|op| lower_operation(cx, op, errors, claims, problems))
        .collect();
    operations.sort_by(|a, b| a.module.cmp(&b.module));
    operations
}

fn lower_operation(
    cx: &Context<'_>,
    operation: &Operation,
    errors: &[ErrorDef],
    claims: &mut Claims,
    problems: &mut Problems,
) -> Option<OpDef> {
    let names::OperationNames { module, ident, error, fluent, input, output, paginator } =
        names::operation(&operation.name);
    let origin = cx.origins.operation(&operation.name);
    claims.claim("operation", &module, &origin);
    claims.claim("Client", &module, &origin);
    let path = format!("operation::{module}");
    let mut side = |shape: Option<&String>, name: &str, role: Role| -> Option<StructureDef> {
        let shape = cx.model.shapes.get(shape?)?;
        let ShapeKind::Structure(structure) = &shape.kind else { return None };
        let mut def = lower_structure(cx, shape, structure, name, &path, role, claims);
        if def.doc == Doc::default() {
            let what = if role == Role::Input { "What" } else { "What comes back from" };
            let verb = if role == Role::Input { " takes" } else { "" };
            let method = names::bare(&module);
            def.doc = Doc(vec![format!("{what} [`{method}`](crate::Client::{method}){verb}.")]);
        }
        Some(def)
    };
    let input = side(operation.input.as_ref(), &input, Role::Input)?;
    let output = side(operation.output.as_ref(), &output, Role::Plain)?;
    let mut traits = Vec::new();
    if operation.output.as_ref().is_some_and(|output| cx.holds_sensitive(output)) {
        traits.push(Trait::plain("sensitive"));
    }
    if operation.unsigned_payload {
        traits.push(Trait::plain("unsigned_payload"));
    }
    let place = |name: &String| errors.iter().position(|error| error.structure.shape == *name);
    let paginator = pagination::lower_paginator(cx, operation, &paginator, problems);
    Some(OpDef {
        errors: operation.errors.iter().filter_map(place).collect(),
        method: operation.method.clone(),
        uri: operation.request_uri.clone(),
        success: operation.response_code.filter(|code| *code != 200),
        doc: cx.doc(operation.documentation.as_deref()),
        example: example::example(cx, operation),
        callers: callers(cx, operation, paginator.as_ref()),
        deprecated: deprecated(operation.deprecated.as_ref()),
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

/// What calls an operation more than once: its paginator, and waiters.
fn callers(cx: &Context<'_>, operation: &Operation, paginator: Option<&PaginatorDef>) -> Doc {
    let mut callers = Doc::default();
    if let Some(PaginatorDef { ident, .. }) = paginator {
        callers.0.push(format!("There may be more pages: `into_paginator()` gives a [`{ident}`] for all."));
    }
    let waiters = cx.model.waiters.values().filter(|waiter| waiter.operation == operation.name);
    let waiters: Vec<String> = waiters
        .map(|waiter| names::waiter(&waiter.name).method)
        .map(|method| format!("[`{method}`](crate::client::Waiters::{method})"))
        .collect();
    if !waiters.is_empty() {
        callers.0.push(format!("Called until it is done by {}.", waiters.join(", ")));
    }
    callers
}
