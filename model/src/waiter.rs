//! The data of waiters, after reading and validation.
//!
//! Plain data; every operation is there and every JMESPath parses. Nothing here reads JSON.

use crate::origin::Origin;

/// A waiter: polls an operation until an acceptor decides.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiter {
    /// The waiter's name, such as `ComponentDeployed`.
    pub name: String,
    /// Where it was read.
    pub origin: Origin,
    /// The operation that is polled.
    pub operation: String,
    /// What it waits for, in plain text.
    pub description: Option<String>,
    /// Seconds between polls.
    pub delay: u32,
    /// How often botocore polls.
    pub max_attempts: u32,
    /// Acceptors, tried in order.
    pub acceptors: Vec<Acceptor>,
}

/// One acceptor of a waiter.
#[derive(Clone, Debug, PartialEq)]
pub struct Acceptor {
    /// What follows when it matches.
    pub state: AcceptorState,
    /// What it matches.
    pub matcher: Matcher,
}

/// What follows when an acceptor matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum AcceptorState {
    Success,
    Failure,
    Retry,
}

/// What an acceptor matches.
#[derive(Clone, Debug, PartialEq)]
pub enum Matcher {
    /// The JMESPath's value equals `expected`.
    Path {
        /// JMESPath into the output.
        argument: String,
        /// The expected value.
        expected: Expected,
    },
    /// The JMESPath gives a list that is not empty and holds nothing but `expected`.
    PathAll {
        /// JMESPath into the output.
        argument: String,
        /// The expected value.
        expected: Expected,
    },
    /// The JMESPath gives a list that holds `expected`.
    PathAny {
        /// JMESPath into the output.
        argument: String,
        /// The expected value.
        expected: Expected,
    },
    /// The HTTP status of the response.
    Status(u16),
    /// The code of the error.
    Error(String),
    /// Any error (`true`) or success (`false`).
    AnyError(bool),
}

/// The value that a path is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Expected {
    String(String),
    Boolean(bool),
    Integer(i64),
}
