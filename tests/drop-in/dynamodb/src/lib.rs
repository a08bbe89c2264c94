//! A shop's orders in DynamoDB, as a user of the official crate writes it: a table, items, expressions, conditions,
//! batches, transactions, pages, statements.
//!
//! The package depends on the official crate. `tests/generated/tests/drop_in.rs` changes that one line of its manifest,
//! and compiles and runs the same with the generated crate. Nothing here may know which of them it is.

#![forbid(unsafe_code)]

pub mod batches;
pub mod items;
pub mod order;
pub mod queries;
pub mod tables;
pub mod transactions;
pub mod values;

use aws_sdk_dynamodb::types::AttributeValue;
use std::collections::HashMap;

/// The table.
pub const TABLE: &str = "orders";

/// An item, as the client has it.
pub type Item = HashMap<String, AttributeValue>;
