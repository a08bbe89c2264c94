//! What tests need is there with the feature `test-util` only.

use aws_sdk_proton::Config;

pub fn run() -> Config {
    Config::builder().with_test_defaults().build()
}

fn main() {}
