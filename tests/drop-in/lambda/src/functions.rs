//! Functions: deployed, waited for, looked at, listed, deleted.

use aws_sdk_lambda::client::Waiters;
use aws_sdk_lambda::error::{BuildError, DisplayErrorContext, SdkError};
use aws_sdk_lambda::operation::create_function::builders::CreateFunctionFluentBuilder;
use aws_sdk_lambda::operation::create_function::{CreateFunctionError, CreateFunctionOutput};
use aws_sdk_lambda::operation::get_function::GetFunctionOutput;
use aws_sdk_lambda::operation::list_functions::ListFunctionsError;
use aws_sdk_lambda::primitives::Blob;
use aws_sdk_lambda::types::{
    Architecture, DeadLetterConfig, Environment, EphemeralStorage, FunctionCode, FunctionConfiguration,
    FunctionVersion, LastUpdateStatus, LogFormat, LoggingConfig, PackageType, Runtime, SnapStart,
    SnapStartApplyOn, State, TracingConfig, TracingMode, VpcConfig,
};
use aws_sdk_lambda::waiters::function_active_v2::{
    FunctionActiveV2FinalPoll, WaitUntilFunctionActiveV2Error,
};
use aws_sdk_lambda::{Client, Error};
use std::time::Duration;

/// The call that deploys code, of which the caller may ask more.
pub fn deploy(client: &Client, name: &str, zip: Vec<u8>) -> Result<CreateFunctionFluentBuilder, BuildError> {
    let call = client
        .create_function()
        .function_name(name)
        .role("arn:aws:iam::123456789012:role/platform")
        .runtime(Runtime::Python312)
        .handler("app.handler")
        .package_type(PackageType::Zip)
        .architectures(Architecture::Arm64)
        .code(FunctionCode::builder().zip_file(Blob::new(zip)).build())
        .memory_size(512)
        .timeout(30)
        .publish(true)
        .environment(Environment::builder().variables("STAGE", "test").variables("EMPTY", "").build())
        .ephemeral_storage(EphemeralStorage::builder().size(1024).build()?)
        .tracing_config(TracingConfig::builder().mode(TracingMode::Active).build())
        .snap_start(SnapStart::builder().apply_on(SnapStartApplyOn::PublishedVersions).build())
        .dead_letter_config(DeadLetterConfig::builder().target_arn("arn:aws:sqs:::dead").build())
        .logging_config(LoggingConfig::builder().log_format(LogFormat::Json).build())
        .vpc_config(VpcConfig::builder().subnet_ids("subnet-1").subnet_ids("subnet-2").build())
        .tags("team", "platform");
    Ok(call)
}

/// Deploys code under a name that must be free; says whether it was.
pub async fn deploy_new(
    call: CreateFunctionFluentBuilder,
) -> Result<Option<CreateFunctionOutput>, SdkError<CreateFunctionError>> {
    match call.send().await {
        Ok(output) => Ok(Some(output)),
        Err(SdkError::ServiceError(context)) => match context.err() {
            CreateFunctionError::ResourceConflictException(conflict) => {
                assert!(conflict.r#type().is_some(), "the service says whose fault it is");
                Ok(None)
            }
            _ => Err(SdkError::ServiceError(context)),
        },
        Err(error) => Err(error),
    }
}

/// Waits until a function can be called.
pub async fn ready(
    client: &Client,
    name: &str,
    longest: Duration,
) -> Result<FunctionActiveV2FinalPoll, WaitUntilFunctionActiveV2Error> {
    client.wait_until_function_active_v2().function_name(name).wait(longest).await
}

/// Waits as older programs do, until a function is there, active, and updated.
pub async fn ready_by_steps(client: &Client, name: &str, longest: Duration) -> Result<(), String> {
    let told = |error: &dyn std::error::Error| DisplayErrorContext(error).to_string();
    client
        .wait_until_function_exists()
        .function_name(name)
        .wait(longest)
        .await
        .map_err(|error| told(&error))?;
    client
        .wait_until_function_active()
        .function_name(name)
        .wait(longest)
        .await
        .map_err(|error| told(&error))?;
    let updated = client.wait_until_function_updated().function_name(name).wait(longest).await;
    updated.map(drop).map_err(|error| told(&error))
}

/// New code for a function, where nobody else changed it.
pub async fn update(client: &Client, name: &str, zip: Vec<u8>, revision: &str) -> Result<String, Error> {
    let call =
        client.update_function_code().function_name(name).zip_file(Blob::new(zip)).revision_id(revision);
    let output = call.dry_run(false).send().await?;
    assert_ne!(output.last_update_status(), Some(&LastUpdateStatus::Failed));
    client.wait_until_function_updated_v2().function_name(name).wait(Duration::from_secs(60)).await.ok();
    Ok(output.revision_id.unwrap_or_default())
}

/// A line about a function.
pub fn told(function: &FunctionConfiguration) -> String {
    let state = match function.state() {
        Some(State::Active) => "ready".to_owned(),
        Some(State::Pending | State::Inactive) => "not yet".to_owned(),
        Some(State::Failed) => format!("failed: {}", function.state_reason().unwrap_or("?")),
        Some(other) => other.as_str().to_lowercase(),
        None => "?".to_owned(),
    };
    let layers: i64 = function.layers().iter().map(|layer| layer.code_size()).sum();
    let runtime = function.runtime().map_or("image", Runtime::as_str);
    format!(
        "{} {runtime}, {} MB, {} + {layers} bytes, {state}",
        function.function_name().unwrap_or_default(),
        function.memory_size().unwrap_or(128),
        function.code_size(),
    )
}

/// A function, if there is one.
pub async fn find(client: &Client, name: &str) -> Result<Option<GetFunctionOutput>, Error> {
    match client.get_function().function_name(name).qualifier("$LATEST").send().await {
        Ok(output) => Ok(Some(output)),
        Err(error) if error.as_service_error().is_some_and(|it| it.is_resource_not_found_exception()) => {
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

/// All functions, with all their versions.
pub async fn all(client: &Client) -> Result<Vec<FunctionConfiguration>, SdkError<ListFunctionsError>> {
    let call = client.list_functions().function_version(FunctionVersion::All);
    call.into_paginator().page_size(2).items().send().collect().await
}

/// Deletes a function that need not be there.
pub async fn delete(client: &Client, name: &str) -> Result<bool, Error> {
    match client.delete_function().function_name(name).send().await.map_err(Error::from) {
        Ok(_) => Ok(true),
        Err(Error::ResourceNotFoundException(_)) => Ok(false),
        Err(error) => Err(error),
    }
}
