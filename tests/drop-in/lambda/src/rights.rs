//! Who may call a function, what it is called by people, and how much of it runs at once.

use aws_sdk_lambda::operation::get_policy::GetPolicyError;
use aws_sdk_lambda::types::FunctionUrlAuthType;
use aws_sdk_lambda::{Client, Error};
use std::collections::HashMap;

/// Lets everybody call a function by its URL.
pub async fn open(client: &Client, name: &str) -> Result<Option<String>, Error> {
    let call = client
        .add_permission()
        .function_name(name)
        .statement_id("everybody")
        .action("lambda:InvokeFunctionUrl")
        .principal("*")
        .function_url_auth_type(FunctionUrlAuthType::None);
    Ok(call.send().await?.statement)
}

/// Who may call a function; nothing where nobody was ever let.
pub async fn policy(client: &Client, name: &str) -> Result<Option<String>, GetPolicyError> {
    match client.get_policy().function_name(name).send().await.map_err(|error| error.into_service_error()) {
        Ok(output) => Ok(output.policy),
        Err(GetPolicyError::ResourceNotFoundException(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Replaces all tags of a function.
pub async fn tag(client: &Client, arn: &str, tags: HashMap<String, String>) -> Result<(), Error> {
    let old = client.list_tags().resource(arn).send().await?.tags.unwrap_or_default();
    let mut gone: Vec<_> = old.into_keys().filter(|key| !tags.contains_key(key)).collect();
    gone.sort();
    if !gone.is_empty() {
        client.untag_resource().resource(arn).set_tag_keys(Some(gone)).send().await?;
    }
    client.tag_resource().resource(arn).set_tags(Some(tags)).send().await?;
    Ok(())
}

/// Reserves how much of a function runs at once.
pub async fn limit(client: &Client, name: &str, most: i32) -> Result<Option<i32>, Error> {
    let call = client.put_function_concurrency().function_name(name).reserved_concurrent_executions(most);
    Ok(call.send().await?.reserved_concurrent_executions())
}

/// How much of everything runs at most, and how much code there is.
pub async fn account(client: &Client) -> Result<(i32, i64), Error> {
    let settings = client.get_account_settings().send().await?;
    let most = settings.account_limit().map(|limit| limit.concurrent_executions()).unwrap_or_default();
    Ok((most, settings.account_usage().map(|usage| usage.total_code_size()).unwrap_or_default()))
}
