//! AWS's protocol tests, as botocore has them: read, made into models of services and into calls, and compared with what
//! clients did. `cargo xtask conformance` generates, compiles and runs the clients; nothing here does.
//!
//! - [`protocol`]: which suites belong to which protocol
//! - [`suite`]: the files of the suites, with what botocore itself ignores
//! - [`services`]: the suites as models of services
//! - [`job`]: the cases as calls for the program in `driver/`, and what it answers
//! - [`requests`], [`responses`]: the comparisons, with [`values`], [`form`], [`cbor`] and [`xml`]
//! - [`exceptions`], [`counts`]: what need not pass, and what did

#![forbid(unsafe_code)]

pub mod cbor;
pub mod counts;
pub mod exceptions;
pub mod form;
pub mod job;
pub mod protocol;
pub mod requests;
pub mod responses;
pub mod services;
pub mod suite;
pub mod values;
pub mod xml;

use suite::{Case, Content, Entry};

/// What is wrong with what a client did in a case; nothing where it passes.
pub fn differences(
    case: &Case,
    entry: &Entry,
    protocol: &protocol::Protocol,
    done: &job::Done,
) -> Vec<String> {
    match &case.content {
        Content::Request(sent) => requests::differences(sent, entry, protocol, done),
        Content::Response(received) => responses::differences(received, case, entry, done),
    }
}
