//! A number is wanted.

use aws_sdk_proton::Client;

pub fn run(client: &Client) {
    client.list_environments().max_results("5");
}

fn main() {}
