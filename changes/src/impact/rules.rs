//! The rules: one for each kind of change and each case of it. This module reads no model.

use crate::{Impact, Kind};

/// What a change does to the public API of the generated crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Case {
    /// No operation uses what changed.
    Unreached,
    /// The public API does not change.
    Same,
    /// The public API does not change, but requests must now set a member that was optional or absent.
    Asked,
    /// There is new public API.
    New,
    /// A type or name changes.
    Changed,
    /// Public API is removed.
    Gone,
}

impl Case {
    /// The case, as the table puts it.
    pub fn sentence(self) -> &'static str {
        match self {
            Self::Unreached => "no operation uses it",
            Self::Same => "the public API does not change",
            Self::Asked => "requests must set it",
            Self::New => "new public API",
            Self::Changed => "the Rust type or name changes",
            Self::Gone => "public API is removed",
        }
    }
}

/// What a kind of change means in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The impact.
    pub impact: Impact,
    /// Why, in a sentence.
    pub why: &'static str,
}

/// The cases of a kind, the usual one first.
pub fn cases(kind: Kind) -> &'static [Case] {
    use Case::{Asked, Changed, Gone, New, Same, Unreached};
    match kind {
        Kind::ServiceAdded => &[New],
        Kind::ServiceRemoved => &[Gone],
        Kind::OperationAdded | Kind::ErrorAdded | Kind::PaginatorAdded | Kind::WaiterAdded => &[New, Same],
        Kind::OperationRemoved | Kind::ErrorRemoved | Kind::PaginatorRemoved | Kind::WaiterRemoved => {
            &[Gone, Same]
        }
        Kind::MemberAdded => &[New, Asked, Same, Unreached],
        Kind::ValueAdded | Kind::ShapeAdded => &[New, Same, Unreached],
        Kind::MemberRemoved | Kind::ValueRemoved | Kind::ShapeRemoved => &[Gone, Same, Unreached],
        Kind::TypeChanged => &[Changed, New, Gone, Same, Unreached],
        Kind::Required => &[Changed, Asked, Same, Unreached],
        Kind::NotRequired => &[Changed, Same, Unreached],
        Kind::ErrorChanged => &[Gone, New, Same, Unreached],
        Kind::PaginatorChanged => &[Changed, Gone, New, Same],
        Kind::WaiterChanged => &[Changed, Same],
        Kind::RustApi => &[Changed, Gone, New],
        Kind::Default => &[Changed, Same, Unreached],
        Kind::Constraint
        | Kind::Deprecated
        | Kind::Deprecation
        | Kind::Idempotency
        | Kind::Sensitive
        | Kind::Wire
        | Kind::Documentation => &[Same, Unreached],
        Kind::EndpointRules | Kind::Signing | Kind::Metadata => &[Same],
    }
}

/// The rule for a kind of change in a case.
pub fn rule(kind: Kind, case: Case) -> Rule {
    let (impact, why) = match case {
        Case::Unreached => (Impact::None, "No operation uses it, so no code is generated for it."),
        Case::Asked => (
            Impact::Minor,
            "Request members are optional in Rust: calls without it still compile, but the service rejects them.",
        ),
        Case::Same => same(kind),
        Case::New => (Impact::Minor, new(kind)),
        Case::Changed => (Impact::Major, changed(kind)),
        Case::Gone => (Impact::Major, gone(kind)),
    };
    Rule { impact, why }
}

fn same(kind: Kind) -> (Impact, &'static str) {
    match kind {
        Kind::Constraint => {
            (Impact::Patch, "Clients do not check constraints; only the documentation changes.")
        }
        Kind::Default => {
            (Impact::Patch, "The type is the same; what stands in for an absent value may be another.")
        }
        Kind::Deprecated => {
            (Impact::Minor, "Callers get a deprecation warning; Cargo's rules ask for a minor release.")
        }
        Kind::Deprecation => (Impact::Patch, "The deprecation warning changes or disappears."),
        Kind::Idempotency => {
            (Impact::Patch, "Whether the client fills in a missing token changes; no type does.")
        }
        Kind::Sensitive => (Impact::Patch, "What `Debug` prints changes; no type does."),
        Kind::ErrorChanged => {
            (Impact::Patch, "How the client recognises or retries the error changes; no type does.")
        }
        Kind::PaginatorChanged => {
            (Impact::Patch, "How the next page is requested changes; the items do not.")
        }
        Kind::WaiterChanged => {
            (Impact::Patch, "The waiter's conditions or delays change; its method does not.")
        }
        Kind::EndpointRules => {
            (Impact::Patch, "Requests may go to another host; the configuration is the same.")
        }
        Kind::Wire => (Impact::Patch, "The format of requests or responses changes; no type does."),
        Kind::Signing => (Impact::Patch, "How requests are signed changes; no type does."),
        Kind::Metadata => {
            (Impact::Patch, "The service's names change in documentation and headers; no type does.")
        }
        Kind::Documentation => (Impact::Patch, "Only documentation changes."),
        Kind::TypeChanged => {
            (Impact::Patch, "The Rust type is the same, or the members that use it are listed separately.")
        }
        Kind::Required | Kind::NotRequired => (Impact::Patch, "The field is an `Option` in both versions."),
        Kind::ShapeAdded | Kind::ShapeRemoved => {
            (Impact::None, "It has no Rust type of its own; the members that use it are listed separately.")
        }
        _ => (Impact::Patch, "No public API is generated for it."),
    }
}

fn new(kind: Kind) -> &'static str {
    match kind {
        Kind::ServiceAdded => "There is a new crate; the others do not change.",
        Kind::OperationAdded => "The client has a new method, and the crate a new module.",
        Kind::MemberAdded => {
            "Structures are non-exhaustive and made by builders, so no code lists all members."
        }
        Kind::ValueAdded => {
            "Enums are open: every `match` has an arm for other values, which matched this one as `Unknown`."
        }
        Kind::ShapeAdded => "The crate has a new type.",
        Kind::ErrorAdded => "Error enums are open: every `match` has an arm for other errors.",
        Kind::PaginatorAdded => "The operation's builder has a new method, `into_paginator()`.",
        Kind::PaginatorChanged => "The paginator has a new method, `page_size()` or `items()`.",
        Kind::WaiterAdded => "The trait `Waiters`, which only the client implements, has a new method.",
        Kind::ErrorChanged => "The error has a new method.",
        Kind::TypeChanged => "It now has a Rust type of its own.",
        Kind::RustApi => "Another change adds it.",
        _ => "There is new public API.",
    }
}

fn changed(kind: Kind) -> &'static str {
    match kind {
        Kind::TypeChanged => "The type of the field, its setters and its accessor changes.",
        Kind::Required => "The field and its accessor are no longer an `Option`.",
        Kind::NotRequired => "The field and its accessor become an `Option`.",
        Kind::Default => "A member with a default is no `Option`: the field and its accessor become one, or are none any more.",
        Kind::PaginatorChanged => "The type of the items changes.",
        Kind::WaiterChanged => "The waiter polls another operation, so its builder has other setters.",
        Kind::RustApi => {
            "It follows from another change: a type that it uses changes, or its builder's `build()` starts or \
             stops returning a `Result`."
        }
        _ => "Its type or name changes.",
    }
}

fn gone(kind: Kind) -> &'static str {
    match kind {
        Kind::ServiceRemoved => {
            "Its crate is no longer generated: callers must stay with its last published version."
        }
        Kind::OperationRemoved => "The client's method and the operation's module are removed.",
        Kind::MemberRemoved => "The field, its setters and its accessor are removed.",
        Kind::ValueRemoved => "The enum's variant is removed.",
        Kind::ShapeRemoved => "The type is removed.",
        Kind::ErrorRemoved => "The variant of the operation's error is removed.",
        Kind::PaginatorRemoved => "`into_paginator()` and the module `paginator` are removed.",
        Kind::PaginatorChanged => "The paginator loses its method `page_size()` or `items()`.",
        Kind::WaiterRemoved => "The method `wait_until_…` and the waiter's module are removed.",
        Kind::TypeChanged => "It no longer has a Rust type of its own.",
        Kind::ErrorChanged => "The error's method `retryable_error_kind` is removed.",
        Kind::RustApi => "Another change removes it.",
        _ => "Public API is removed.",
    }
}
