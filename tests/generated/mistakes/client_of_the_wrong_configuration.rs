//! `new` takes what `aws-config` loads.

use aws_sdk_proton::{Client, Config};

pub fn run() -> Client {
    let config = Config::builder().build();
    Client::new(&config)
}

fn main() {}
