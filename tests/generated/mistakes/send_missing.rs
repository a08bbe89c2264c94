//! A builder is awaited in place of its call.

use aws_sdk_proton::{Client, Error};

pub async fn run(client: &Client) -> Result<(), Error> {
    client.list_environments().await?;
    Ok(())
}

fn main() {}
