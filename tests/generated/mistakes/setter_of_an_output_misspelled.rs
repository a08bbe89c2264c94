//! The same with an output, as tests make them.

use aws_sdk_proton::operation::list_environments::ListEnvironmentsOutput;

pub fn run() {
    let output = ListEnvironmentsOutput::builder().next_tokens("next").build();
    println!("{output:?}");
}

fn main() {}
