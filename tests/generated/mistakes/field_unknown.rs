//! The output has no such field.

use aws_sdk_proton::{Client, Error};

pub async fn run(client: &Client) -> Result<(), Error> {
    let output = client.list_environments().send().await?;
    println!("{:?}", output.environment);
    Ok(())
}

fn main() {}
