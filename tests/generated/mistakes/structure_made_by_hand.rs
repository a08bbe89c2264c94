//! Only builders make structures.

use aws_sdk_proton::types::Tag;

pub fn run() -> Tag {
    Tag { key: "owner".to_owned(), value: "me".to_owned() }
}

fn main() {}
