//! A structure with required members comes as a `Result`.

use aws_sdk_proton::types::Tag;
use aws_sdk_proton::Client;

pub fn run(client: &Client) {
    client.create_environment().tags(Tag::builder().key("owner").value("me").build());
}

fn main() {}
