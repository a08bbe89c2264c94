//! Another operation has this setter.

use aws_sdk_proton::Client;

pub fn run(client: &Client) {
    client.list_environments().proton_service_role_arn("arn");
}

fn main() {}
