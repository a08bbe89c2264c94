//! Nothing is sent, because nobody awaits the call.

use aws_sdk_proton::Client;

pub async fn run(client: &Client) {
    client.delete_environment().name("test").send();
}

fn main() {}
