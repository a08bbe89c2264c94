//! The methods that wait are those of a trait.

use aws_sdk_proton::Client;

pub fn run(client: &Client) {
    client.wait_until_component_deleted();
}

fn main() {}
