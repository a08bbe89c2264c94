//! The builder is given where the input is wanted.

use aws_sdk_proton::operation::list_environments::ListEnvironmentsInput;
use aws_sdk_proton::Client;

fn log(input: &ListEnvironmentsInput) {
    println!("{input:?}");
}

pub fn run(client: &Client) {
    log(&client.list_environments().max_results(5));
}

fn main() {}
