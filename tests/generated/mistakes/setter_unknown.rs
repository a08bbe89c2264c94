//! No operation has this setter.

use aws_sdk_proton::Client;

pub fn run(client: &Client) {
    client.list_environments().page_length(5);
}

fn main() {}
