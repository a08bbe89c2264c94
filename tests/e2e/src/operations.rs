//! The operations of the client under test as a table, one line each; a test holds the lines against the model.

use crate::codec;
use botosmith_proton::error::{DisplayErrorContext, SdkError};
use botosmith_proton::operation::RequestId;
use botosmith_proton::{operation, Client};
use botosmith_runtime::operation::{Flag, OperationInput};
use serde_json::Value;
use std::error::Error;
use std::future::Future;
use std::pin::Pin;

/// An operation of the client.
#[derive(Debug)]
pub struct Operation {
    /// Its name in the model.
    pub name: &'static str,
    /// The name of the client's method.
    pub method: &'static str,
    /// The client was told not to log responses.
    pub sensitive: bool,
    /// Sends an input that is given as JSON, through the input's builder.
    pub send: fn(Client, Value) -> Call,
    /// Sends an input without any member, through the client's method.
    pub send_empty: fn(Client) -> Call,
    /// The `Debug` texts of input, output and their builders, from JSON of an input and of an output.
    pub shown: fn(&Value, &Value) -> Result<Vec<String>, String>,
}

/// A call under way.
pub type Call = Pin<Box<dyn Future<Output = Result<Answer, String>>>>;

/// What a call gave.
#[derive(Debug)]
pub struct Answer {
    /// The output, as JSON.
    pub output: Value,
    /// The output's `Debug` text.
    pub debug: String,
    /// The request's id.
    pub request_id: Option<String>,
}

fn answer<I: OperationInput, E>(result: Result<I::Output, SdkError<E>>) -> Result<Answer, String>
where
    I::Output: RequestId,
    SdkError<E>: Error,
{
    let output = result.map_err(|err| DisplayErrorContext(err).to_string())?;
    Ok(Answer {
        debug: format!("{output:?}"),
        request_id: output.request_id().map(str::to_owned),
        output: codec::write(&output)?,
    })
}

macro_rules! operations {
    ($($method:ident $Input:ident;)*) => {
        /// All operations.
        pub fn operations() -> Vec<Operation> {
            vec![$({
                type Input = operation::$method::$Input;
                type Output = <Input as OperationInput>::Output;
                Operation {
                    name: Input::OPERATION.name,
                    method: stringify!($method),
                    sensitive: Input::OPERATION.flags.contains(&Flag::Sensitive),
                    send: |client, json| Box::pin(async move {
                        let builder = codec::holding(Input::builder(), codec::read::<Input>(&json)?);
                        answer::<Input, _>(builder.send_with(&client).await)
                    }),
                    send_empty: |client| Box::pin(async move {
                        answer::<Input, _>(client.$method().send().await)
                    }),
                    shown: |input, output| {
                        let inputs = codec::holding(Input::builder(), codec::read::<Input>(input)?);
                        let outputs = codec::holding(Output::builder(), codec::read_partial::<Output>(output)?);
                        let mut texts = vec![format!("{inputs:?}"), format!("{outputs:?}")];
                        texts.extend([format!("{:?}", inputs.build()), format!("{:?}", outputs.build())]);
                        Ok(texts)
                    },
                }
            }),*]
        }
    };
}

operations! {
    accept_environment_account_connection AcceptEnvironmentAccountConnectionInput;
    cancel_component_deployment CancelComponentDeploymentInput;
    cancel_environment_deployment CancelEnvironmentDeploymentInput;
    cancel_service_instance_deployment CancelServiceInstanceDeploymentInput;
    cancel_service_pipeline_deployment CancelServicePipelineDeploymentInput;
    create_component CreateComponentInput;
    create_environment CreateEnvironmentInput;
    create_environment_account_connection CreateEnvironmentAccountConnectionInput;
    create_environment_template CreateEnvironmentTemplateInput;
    create_environment_template_version CreateEnvironmentTemplateVersionInput;
    create_repository CreateRepositoryInput;
    create_service CreateServiceInput;
    create_service_instance CreateServiceInstanceInput;
    create_service_sync_config CreateServiceSyncConfigInput;
    create_service_template CreateServiceTemplateInput;
    create_service_template_version CreateServiceTemplateVersionInput;
    create_template_sync_config CreateTemplateSyncConfigInput;
    delete_component DeleteComponentInput;
    delete_deployment DeleteDeploymentInput;
    delete_environment DeleteEnvironmentInput;
    delete_environment_account_connection DeleteEnvironmentAccountConnectionInput;
    delete_environment_template DeleteEnvironmentTemplateInput;
    delete_environment_template_version DeleteEnvironmentTemplateVersionInput;
    delete_repository DeleteRepositoryInput;
    delete_service DeleteServiceInput;
    delete_service_sync_config DeleteServiceSyncConfigInput;
    delete_service_template DeleteServiceTemplateInput;
    delete_service_template_version DeleteServiceTemplateVersionInput;
    delete_template_sync_config DeleteTemplateSyncConfigInput;
    get_account_settings GetAccountSettingsInput;
    get_component GetComponentInput;
    get_deployment GetDeploymentInput;
    get_environment GetEnvironmentInput;
    get_environment_account_connection GetEnvironmentAccountConnectionInput;
    get_environment_template GetEnvironmentTemplateInput;
    get_environment_template_version GetEnvironmentTemplateVersionInput;
    get_repository GetRepositoryInput;
    get_repository_sync_status GetRepositorySyncStatusInput;
    get_resources_summary GetResourcesSummaryInput;
    get_service GetServiceInput;
    get_service_instance GetServiceInstanceInput;
    get_service_instance_sync_status GetServiceInstanceSyncStatusInput;
    get_service_sync_blocker_summary GetServiceSyncBlockerSummaryInput;
    get_service_sync_config GetServiceSyncConfigInput;
    get_service_template GetServiceTemplateInput;
    get_service_template_version GetServiceTemplateVersionInput;
    get_template_sync_config GetTemplateSyncConfigInput;
    get_template_sync_status GetTemplateSyncStatusInput;
    list_component_outputs ListComponentOutputsInput;
    list_component_provisioned_resources ListComponentProvisionedResourcesInput;
    list_components ListComponentsInput;
    list_deployments ListDeploymentsInput;
    list_environment_account_connections ListEnvironmentAccountConnectionsInput;
    list_environment_outputs ListEnvironmentOutputsInput;
    list_environment_provisioned_resources ListEnvironmentProvisionedResourcesInput;
    list_environment_template_versions ListEnvironmentTemplateVersionsInput;
    list_environment_templates ListEnvironmentTemplatesInput;
    list_environments ListEnvironmentsInput;
    list_repositories ListRepositoriesInput;
    list_repository_sync_definitions ListRepositorySyncDefinitionsInput;
    list_service_instance_outputs ListServiceInstanceOutputsInput;
    list_service_instance_provisioned_resources ListServiceInstanceProvisionedResourcesInput;
    list_service_instances ListServiceInstancesInput;
    list_service_pipeline_outputs ListServicePipelineOutputsInput;
    list_service_pipeline_provisioned_resources ListServicePipelineProvisionedResourcesInput;
    list_service_template_versions ListServiceTemplateVersionsInput;
    list_service_templates ListServiceTemplatesInput;
    list_services ListServicesInput;
    list_tags_for_resource ListTagsForResourceInput;
    notify_resource_deployment_status_change NotifyResourceDeploymentStatusChangeInput;
    reject_environment_account_connection RejectEnvironmentAccountConnectionInput;
    tag_resource TagResourceInput;
    untag_resource UntagResourceInput;
    update_account_settings UpdateAccountSettingsInput;
    update_component UpdateComponentInput;
    update_environment UpdateEnvironmentInput;
    update_environment_account_connection UpdateEnvironmentAccountConnectionInput;
    update_environment_template UpdateEnvironmentTemplateInput;
    update_environment_template_version UpdateEnvironmentTemplateVersionInput;
    update_service UpdateServiceInput;
    update_service_instance UpdateServiceInstanceInput;
    update_service_pipeline UpdateServicePipelineInput;
    update_service_sync_blocker UpdateServiceSyncBlockerInput;
    update_service_sync_config UpdateServiceSyncConfigInput;
    update_service_template UpdateServiceTemplateInput;
    update_service_template_version UpdateServiceTemplateVersionInput;
    update_template_sync_config UpdateTemplateSyncConfigInput;
}
