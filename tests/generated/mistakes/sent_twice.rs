//! A builder is used after its call was sent.

use aws_sdk_proton::{Client, Error};

pub async fn run(client: &Client) -> Result<(), Error> {
    let call = client.list_environments().max_results(5);
    call.send().await?;
    call.send().await?;
    Ok(())
}

fn main() {}
