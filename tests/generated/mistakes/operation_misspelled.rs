//! The client has no such method.

use aws_sdk_proton::Client;

pub fn run(client: &Client) {
    client.list_enviroments();
}

fn main() {}
