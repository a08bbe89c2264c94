//! One letter lacks.

use aws_sdk_proton::Client;

pub fn run(client: &Client) {
    client.list_environments().max_result(5);
}

fn main() {}
