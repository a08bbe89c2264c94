//! The call is not awaited before its result is used.

use aws_sdk_proton::Client;

pub async fn run(client: &Client) {
    let output = client.list_environments().send().unwrap();
    println!("{output:?}");
}

fn main() {}
