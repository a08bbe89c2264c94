//! The error of a call is not the error of the service.

use aws_sdk_proton::operation::get_environment::GetEnvironmentError;
use aws_sdk_proton::Client;

pub async fn run(client: &Client) -> Result<(), GetEnvironmentError> {
    client.get_environment().name("test").send().await?;
    Ok(())
}

fn main() {}
