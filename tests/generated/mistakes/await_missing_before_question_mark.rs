//! The call is not awaited before its error is passed on.

use aws_sdk_proton::{Client, Error};

pub async fn run(client: &Client) -> Result<(), Error> {
    let output = client.list_environments().send()?;
    println!("{output:?}");
    Ok(())
}

fn main() {}
