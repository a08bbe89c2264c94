//! The future of a call is not its output.

use aws_sdk_proton::operation::list_environments::ListEnvironmentsOutput;
use aws_sdk_proton::Client;

pub async fn run(client: &Client) {
    let output: ListEnvironmentsOutput = client.list_environments().send();
    println!("{output:?}");
}

fn main() {}
