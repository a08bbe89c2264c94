//! A builder is given where its structure is wanted.

use aws_sdk_proton::types::Tag;
use aws_sdk_proton::Client;

pub fn run(client: &Client) {
    client.create_environment().tags(Tag::builder().key("owner").value("me"));
}

fn main() {}
