//! What the end-to-end tests of a generated client need: servers and an HTTP client that play a script, values
//! made from the model, and the list of operations. It tests nothing by itself.
//!
//! What a request must hold is always computed from the vendored model, never by the generator.

#![forbid(unsafe_code)]
#![allow(deprecated)] // the service's model deprecates all of its operations

pub mod clients;
pub mod model;
pub mod raw_server;
pub mod sample;
pub mod server;
