//! Commands that were recorded with the AWS command line, and what is needed to run them with programs of generated
//! clients: the programs, and a server that plays a script. Asserts nothing.

#![forbid(unsafe_code)]

pub mod golden;
pub mod programs;
pub mod server;
