//! The generated client, end to end. One program, because linking a client is what takes the time here.

#![allow(deprecated)] // the service's model deprecates all of its operations

mod boto3;
mod by_hand;
mod configuration;
mod continuing;
mod errors;
mod examples;
mod operations;
mod paginators;
mod presigning;
mod redaction;
mod tokens;
mod transport;
mod values;
mod waiters;
