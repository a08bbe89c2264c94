// Copied by `cargo xtask generate` of Botosmith from the examples beside the model. Do not edit here.
//! Deploys an environment again, with a new spec where one is given, and waits until that is done.
//!
//! ```sh
//! export AWS_REGION=us-east-1 AWS_ACCESS_KEY_ID=… AWS_SECRET_ACCESS_KEY=…
//! cargo run --example deploy_environment -- my-environment spec.yaml
//! ```

#![allow(deprecated)] // AWS Proton takes no new customers, which the SDK says at every operation

use botosmith_proton::client::Waiters;
use botosmith_proton::config::{BehaviorVersion, Config, Credentials, Region};
use botosmith_proton::types::DeploymentUpdateType;
use botosmith_proton::waiters::environment_deployed::WaitUntilEnvironmentDeployedError;
use botosmith_proton::Client;
use std::process::ExitCode;
use std::time::Duration;
use std::{env, fs};

/// Deployments take minutes, and some take long.
const LIMIT: Duration = Duration::from_secs(60 * 60);

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (name, spec) = match arguments.as_slice() {
        [name] => (name, None),
        [name, spec] => (name, Some(spec)),
        _ => {
            eprintln!("usage: deploy_environment NAME [SPEC.yaml]");
            return ExitCode::from(2);
        }
    };
    match deploy(name, spec.map(String::as_str)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(err) => {
            eprintln!("{name} is not deployed: {err}");
            ExitCode::FAILURE
        }
    }
}

async fn deploy(name: &str, spec: Option<&str>) -> Result<(), Box<dyn std::error::Error>> {
    let client = client()?;
    let spec = spec.map(fs::read_to_string).transpose()?;

    // This returns as soon as the deployment has begun. An error of the service is that of the operation, and says
    // which it is: `err.into_service_error().is_conflict_exception()`.
    let begun = client
        .update_environment()
        .name(name)
        .deployment_type(DeploymentUpdateType::CurrentVersion)
        .set_spec(spec)
        .send()
        .await
        .map_err(|err| err.into_service_error())?;
    if let Some(environment) = begun.environment() {
        println!("{}: {}", environment.name(), environment.deployment_status());
    }

    match client.wait_until_environment_deployed().name(name).wait(LIMIT).await {
        Ok(_) => println!("{name}: deployed"),
        // The environment has come to a state from which it is never deployed. What was seen last tells why.
        Err(WaitUntilEnvironmentDeployedError::FailureState(state)) => {
            let last = state.final_poll().as_result().ok().and_then(|output| output.environment());
            let message = last.and_then(|environment| environment.deployment_status_message());
            return Err(message.unwrap_or("the deployment failed").into());
        }
        Err(err) => return Err(err.into()),
    }
    Ok(())
}

/// A client for the region and the credentials in the environment.
///
/// The crate `aws-config` finds more: profiles, single sign-on, roles of containers and machines. With it, this is
/// `Client::new(&aws_config::load_defaults(BehaviorVersion::latest()).await)`.
fn client() -> Result<Client, String> {
    let var = |name| env::var(name).map_err(|_| format!("the environment variable {name} is not set"));
    let (id, secret) = (var("AWS_ACCESS_KEY_ID")?, var("AWS_SECRET_ACCESS_KEY")?);
    let credentials = Credentials::new(id, secret, env::var("AWS_SESSION_TOKEN").ok(), None, "environment");
    let mut config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new(var("AWS_REGION")?))
        .credentials_provider(credentials);
    config.set_endpoint_url(env::var("AWS_ENDPOINT_URL").ok());
    Ok(Client::from_conf(config.build()))
}
