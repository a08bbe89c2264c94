//! The calls that a crate's own documentation shows. Plain data, as all of [`ir`](crate::ir).

use super::Setter;

/// The calls that the crate's own documentation shows. What is `None`, the service has no operation for.
#[derive(Clone, Debug)]
pub struct Guide {
    /// A region.
    pub region: String,
    /// The first call.
    pub start: Option<Call>,
    /// A call with an error, and its place in [`ClientCrate::errors`](super::ClientCrate::errors).
    pub error: Option<(Call, usize)>,
    /// A call of an operation with a paginator.
    pub pages: Option<Call>,
    /// What a waiter is called with, and its place in [`ClientCrate::waiters`](super::ClientCrate::waiters).
    pub wait: Option<(Call, usize)>,
    /// A call that is answered by the test itself.
    pub canned: Option<Canned>,
}

/// A call of an operation.
#[derive(Clone, Debug)]
pub struct Call {
    /// Place in [`ClientCrate::operations`](super::ClientCrate::operations).
    pub operation: usize,
    /// Setters of required members.
    pub setters: Vec<Setter>,
    /// Nothing else is required.
    pub complete: bool,
}

/// A call and an output for it.
#[derive(Clone, Debug)]
pub struct Canned {
    /// The call.
    pub call: Call,
    /// What the output's builder is given.
    pub output: Vec<Setter>,
}
