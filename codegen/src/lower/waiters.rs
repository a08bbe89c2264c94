//! Waiters.

use super::Context;
use crate::ir::{AcceptorDef, Expected, OpDef, WaiterDef};
use crate::names::WaiterNames;
use botosmith_model::{Acceptor, AcceptorState, Matcher};

/// Lowers all waiters, in the model's order.
pub(super) fn lower_waiters(cx: &Context<'_>, operations: &[OpDef]) -> Vec<WaiterDef> {
    let mut waiters = Vec::new();
    for waiter in cx.model.waiters.values() {
        let polled = operations.iter().position(|op| op.wire_name == waiter.operation);
        let Some(operation) = polled else { continue };
        let Some(names) = cx.symbols.waiter(&waiter.name) else { continue };
        let WaiterNames { method, module, ident, fluent, final_poll, error } = names.clone();
        let doc = waiter.description.clone().unwrap_or_else(|| {
            format!("Polls `{}` until the waiter `{}` is content.", waiter.operation, waiter.name)
        });
        waiters.push(WaiterDef {
            name: waiter.name.clone(),
            ident,
            module,
            method,
            fluent,
            final_poll,
            error,
            operation,
            doc: cx.text(&doc),
            delay: waiter.delay,
            attempts: waiter.max_attempts,
            acceptors: waiter.acceptors.iter().map(lower_acceptor).collect(),
        });
    }
    waiters
}

fn lower_acceptor(acceptor: &Acceptor) -> AcceptorDef {
    let (matcher, path, expected) = match &acceptor.matcher {
        Matcher::Path { argument, expected } => ("path", Some(argument), literal(expected)),
        Matcher::PathAll { argument, expected } => ("path_all", Some(argument), literal(expected)),
        Matcher::PathAny { argument, expected } => ("path_any", Some(argument), literal(expected)),
        Matcher::Status(status) => ("status", None, Expected::Integer((*status).into())),
        Matcher::Error(code) => ("error", None, Expected::String(code.clone())),
        Matcher::AnyError(any) => ("any_error", None, Expected::Boolean(*any)),
    };
    AcceptorDef {
        state: match acceptor.state {
            AcceptorState::Success => "success",
            AcceptorState::Failure => "failure",
            AcceptorState::Retry => "retry",
        },
        matcher,
        path: path.cloned(),
        expected,
    }
}

fn literal(expected: &botosmith_model::Expected) -> Expected {
    match expected {
        botosmith_model::Expected::String(text) => Expected::String(text.clone()),
        botosmith_model::Expected::Boolean(flag) => Expected::Boolean(*flag),
        botosmith_model::Expected::Integer(number) => Expected::Integer(*number),
    }
}
