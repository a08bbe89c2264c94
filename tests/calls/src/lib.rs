//! Calls of generated clients by the names of their operations, with a script in place of a service, and what requests
//! and replies are: for every suite that talks with clients. It tests nothing by itself, and knows no service but
//! those whose clients it depends on.

#![forbid(unsafe_code)]
#![allow(deprecated)] // a service's model may deprecate all of its operations

pub mod codec;
pub mod exchange;
pub mod services;
pub mod sigv4;
pub mod stub;
pub mod tables;
pub mod tagged;
