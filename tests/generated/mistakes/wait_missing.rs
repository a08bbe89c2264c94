//! A waiter is awaited before it was told how long it may take.

use aws_sdk_proton::client::Waiters;
use aws_sdk_proton::Client;

pub async fn run(client: &Client) {
    let waited = client.wait_until_component_deleted().name("test").await;
    println!("{waited:?}");
}

fn main() {}
