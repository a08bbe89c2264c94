//! A paginator gives a stream, not a future.

use aws_sdk_proton::Client;

pub async fn run(client: &Client) {
    let pages = client.list_environments().into_paginator().send().await;
    println!("{pages:?}");
}

fn main() {}
