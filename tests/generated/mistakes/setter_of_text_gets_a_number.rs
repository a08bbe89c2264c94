//! A text is wanted.

use aws_sdk_proton::Client;

pub fn run(client: &Client) {
    client.get_environment().name(5);
}

fn main() {}
