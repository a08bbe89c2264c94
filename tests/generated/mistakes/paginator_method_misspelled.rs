//! The paginator has no such method.

use aws_sdk_proton::Client;

pub fn run(client: &Client) {
    client.list_environments().into_paginator().item().send();
}

fn main() {}
