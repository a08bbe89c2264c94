//! Layers: what several functions share.

use aws_sdk_lambda::error::SdkError;
use aws_sdk_lambda::operation::list_layer_versions::ListLayerVersionsError;
use aws_sdk_lambda::operation::publish_layer_version::PublishLayerVersionOutput;
use aws_sdk_lambda::primitives::Blob;
use aws_sdk_lambda::types::{Architecture, LayerVersionContentInput, LayerVersionsListItem, Runtime};
use aws_sdk_lambda::{Client, Error};

/// Publishes a layer.
pub async fn publish(client: &Client, name: &str, zip: &[u8]) -> Result<PublishLayerVersionOutput, Error> {
    let call = client
        .publish_layer_version()
        .layer_name(name)
        .description("shared")
        .license_info("Apache-2.0")
        .content(LayerVersionContentInput::builder().zip_file(Blob::new(zip)).build())
        .compatible_runtimes(Runtime::Python312)
        .compatible_runtimes("python9.99".into())
        .set_compatible_architectures(Some(vec![Architecture::Arm64, Architecture::X8664]));
    Ok(call.send().await?)
}

/// The versions of a layer for a runtime, newest first.
pub async fn versions(
    client: &Client,
    name: &str,
    runtime: Runtime,
) -> Result<Vec<LayerVersionsListItem>, SdkError<ListLayerVersionsError>> {
    let call = client.list_layer_versions().layer_name(name).compatible_runtime(runtime);
    let mut found: Vec<_> = call.into_paginator().items().send().collect::<Result<_, _>>().await?;
    found.sort_by_key(|version| std::cmp::Reverse(version.version()));
    Ok(found)
}

/// Where a layer's code can be had, and whether its type is known.
pub async fn code(client: &Client, arn: &str) -> Result<Option<(String, i64)>, Error> {
    let found = client.get_layer_version_by_arn().arn(arn).send().await?;
    let content = found.content();
    Ok(content.and_then(|content| Some((content.location()?.to_owned(), content.code_size()))))
}

/// Lets an account use a layer.
pub async fn share(client: &Client, name: &str, version: i64, account: &str) -> Result<String, Error> {
    let call = client
        .add_layer_version_permission()
        .layer_name(name)
        .version_number(version)
        .statement_id(format!("for-{account}"))
        .action("lambda:GetLayerVersion")
        .principal(account);
    Ok(call.send().await?.revision_id.unwrap_or_default())
}
