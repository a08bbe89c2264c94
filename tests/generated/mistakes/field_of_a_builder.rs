//! A builder shows no fields.

use aws_sdk_proton::Client;

pub fn run(client: &Client) {
    println!("{:?}", client.list_environments().max_results);
}

fn main() {}
