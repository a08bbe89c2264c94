//! The generated client, end to end. One program, because linking a client is what takes the time here.

#![allow(deprecated)] // the service's model deprecates all of its operations

mod by_hand;
mod errors;
mod operations;
