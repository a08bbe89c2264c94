//! An enum is wanted, and a text is given.

use aws_sdk_proton::Client;

pub fn run(client: &Client) {
    client.create_environment_template().provisioning("CUSTOMER_MANAGED");
}

fn main() {}
