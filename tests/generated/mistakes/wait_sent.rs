//! A waiter waits; it is not sent.

use aws_sdk_proton::client::Waiters;
use aws_sdk_proton::Client;

pub async fn run(client: &Client) {
    let waited = client.wait_until_component_deleted().name("test").send().await;
    println!("{waited:?}");
}

fn main() {}
