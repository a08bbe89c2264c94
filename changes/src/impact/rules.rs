//! The rules, one for each kind of change and each case of it. Nothing here looks at a model.

use crate::{Impact, Kind};

/// What becomes of the things that callers can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Case {
    /// No operation reaches what changed.
    Unreached,
    /// Everything stays as it is.
    Same,
    /// The same, but a request must have what it need not have had.
    Asked,
    /// There is something more.
    New,
    /// Something has another type or name.
    Changed,
    /// Something is no longer there.
    Gone,
}

impl Case {
    /// The case in the table's words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Unreached => "no operation reaches it",
            Self::Same => "nothing that callers name changes",
            Self::Asked => "a request must have it",
            Self::New => "callers can name more",
            Self::Changed => "the Rust type or name is another",
            Self::Gone => "callers can name less",
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
        Kind::Constraint
        | Kind::Default
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
        Case::Unreached => (Impact::None, "No operation reaches it, so nothing is generated of it."),
        Case::Asked => (
            Impact::Minor,
            "Members of requests are optional in Rust: calls without it compile as before, and the service refuses \
             them.",
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
        Kind::Constraint => (Impact::Patch, "Clients do not check limits; they stand in the documentation."),
        Kind::Default => (Impact::None, "Generated clients tell absence from zero in either case."),
        Kind::Deprecated => (
            Impact::Minor,
            "Callers get a warning; Cargo's rules have a deprecation wait for a minor release.",
        ),
        Kind::Deprecation => (Impact::Patch, "The warning that callers get is another, or none."),
        Kind::Idempotency => {
            (Impact::Patch, "Whether a token is filled in where callers leave it out; no type changes.")
        }
        Kind::Sensitive => (Impact::Patch, "What is printed for debugging changes; no type does."),
        Kind::ErrorChanged => (Impact::Patch, "By what an error is known, and whether it is retried."),
        Kind::PaginatorChanged => {
            (Impact::Patch, "The next page is asked for otherwise; items are the same.")
        }
        Kind::WaiterChanged => (Impact::Patch, "When and for what is waited; the call is the same."),
        Kind::EndpointRules => {
            (Impact::Patch, "Requests may go to another host; the configuration is the same.")
        }
        Kind::Wire => (Impact::Patch, "Other bytes for the same values."),
        Kind::Signing => (Impact::Patch, "Requests are signed otherwise; no type changes."),
        Kind::Metadata => {
            (Impact::Patch, "What the service calls itself; it is in documentation and headers.")
        }
        Kind::Documentation => (Impact::Patch, "Only what people read."),
        Kind::TypeChanged => {
            (Impact::Patch, "The Rust type is the same, or is seen in members that are listed by themselves.")
        }
        Kind::Required | Kind::NotRequired => (Impact::Patch, "The field is an `Option` in either case."),
        Kind::ShapeAdded | Kind::ShapeRemoved => {
            (Impact::None, "It has no type of its own in Rust; what uses it is listed by itself.")
        }
        _ => (Impact::Patch, "Nothing is generated of it that callers could name."),
    }
}

fn new(kind: Kind) -> &'static str {
    match kind {
        Kind::ServiceAdded => "There is a crate more; the others stay as they are.",
        Kind::OperationAdded => "The client has a method more, and the crate a module.",
        Kind::MemberAdded => {
            "Structures are non-exhaustive and made by builders: nobody can have listed all members."
        }
        Kind::ValueAdded => {
            "Enums are open: whoever matches has an arm for other values, which had caught this one as `Unknown`."
        }
        Kind::ShapeAdded => "The crate has a type more.",
        Kind::ErrorAdded => "Error enums are open: whoever matches has an arm for other errors.",
        Kind::PaginatorAdded => "The operation's builder has `into_paginator()`.",
        Kind::PaginatorChanged => "Its pages can be sized, or have items.",
        Kind::WaiterAdded => "There is a method `wait_until_…` more, of a trait that the client implements and nobody else should.",
        Kind::ErrorChanged => "The error has a method more.",
        Kind::TypeChanged => "It has become a type of its own.",
        _ => "Callers can name something more.",
    }
}

fn changed(kind: Kind) -> &'static str {
    match kind {
        Kind::TypeChanged => "The field, its setters and what reads it have another type.",
        Kind::Required => "The field was an `Option` and is none any more; so it is with what reads it.",
        Kind::NotRequired => "The field has become an `Option`; so has what reads it.",
        Kind::PaginatorChanged => "The items are of another type.",
        Kind::WaiterChanged => "It polls another operation, and so its builder has other setters.",
        Kind::RustApi => {
            "It follows from another change: a type that it uses is another, or its builder's `build()` has \
             begun or ceased to give a `Result`."
        }
        _ => "It has another type or name.",
    }
}

fn gone(kind: Kind) -> &'static str {
    match kind {
        Kind::ServiceRemoved => {
            "Its crate is generated no more: callers must stay with the last one that was published."
        }
        Kind::OperationRemoved => "The client's method and the operation's module are gone.",
        Kind::MemberRemoved => "The field, its setters and what reads it are gone.",
        Kind::ValueRemoved => "The enum's variant is gone.",
        Kind::ShapeRemoved => "The type is gone.",
        Kind::ErrorRemoved => "The variant of the operation's error is gone.",
        Kind::PaginatorRemoved => "`into_paginator()` and the module `paginator` are gone.",
        Kind::PaginatorChanged => "Its pages cannot be sized any more, or have no items.",
        Kind::WaiterRemoved => "The method `wait_until_…` and the waiter's module are gone.",
        Kind::TypeChanged => "It is no type of its own any more.",
        Kind::ErrorChanged => "The error's method `retryable_error_kind` is gone.",
        _ => "Something that callers could name is gone.",
    }
}
