//! The operation has no pages.

use aws_sdk_proton::Client;

pub fn run(client: &Client) {
    client.get_environment().name("test").into_paginator();
}

fn main() {}
