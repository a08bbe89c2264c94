// Written by `cargo xtask api-compare`. Do not edit.
//! The module `types`.

pub fn type_account_settings(x: sdk::types::AccountSettings) -> sdk::types::AccountSettings { x }
pub fn account_settings_builder() -> sdk::types::builders::AccountSettingsBuilder { sdk::types::AccountSettings::builder() }
pub fn field_account_settings_pipeline_codebuild_role_arn(x: sdk::types::AccountSettings) -> ::std::option::Option<::std::string::String> { x.pipeline_codebuild_role_arn }
pub fn account_settings_pipeline_codebuild_role_arn<'s>(x: &'s sdk::types::AccountSettings) -> ::std::option::Option<&'s str> { x.pipeline_codebuild_role_arn() }
pub fn field_account_settings_pipeline_provisioning_repository(x: sdk::types::AccountSettings) -> ::std::option::Option<sdk::types::RepositoryBranch> { x.pipeline_provisioning_repository }
pub fn account_settings_pipeline_provisioning_repository<'s>(x: &'s sdk::types::AccountSettings) -> ::std::option::Option<&'s sdk::types::RepositoryBranch> { x.pipeline_provisioning_repository() }
pub fn field_account_settings_pipeline_service_role_arn(x: sdk::types::AccountSettings) -> ::std::option::Option<::std::string::String> { x.pipeline_service_role_arn }
pub fn account_settings_pipeline_service_role_arn<'s>(x: &'s sdk::types::AccountSettings) -> ::std::option::Option<&'s str> { x.pipeline_service_role_arn() }
pub fn type_blocker_status(x: sdk::types::BlockerStatus) -> sdk::types::BlockerStatus { x }
pub fn variant_blocker_status_active() -> sdk::types::BlockerStatus { sdk::types::BlockerStatus::Active }
pub fn variant_blocker_status_resolved() -> sdk::types::BlockerStatus { sdk::types::BlockerStatus::Resolved }
pub fn variant_blocker_status_unknown(x: sdk::types::BlockerStatus) -> bool { matches!(x, sdk::types::BlockerStatus::Unknown { .. }) }
pub fn blocker_status_as_str<'s>(x: &'s sdk::types::BlockerStatus) -> &'s str { x.as_str() }
pub fn blocker_status_try_parse(a0: &str) -> ::std::result::Result<sdk::types::BlockerStatus, sdk::error::UnknownVariantError> { sdk::types::BlockerStatus::try_parse(a0) }
pub fn blocker_status_values() -> &'static [&'static str] { sdk::types::BlockerStatus::values() }
pub fn type_blocker_type(x: sdk::types::BlockerType) -> sdk::types::BlockerType { x }
pub fn variant_blocker_type_automated() -> sdk::types::BlockerType { sdk::types::BlockerType::Automated }
pub fn variant_blocker_type_unknown(x: sdk::types::BlockerType) -> bool { matches!(x, sdk::types::BlockerType::Unknown { .. }) }
pub fn blocker_type_as_str<'s>(x: &'s sdk::types::BlockerType) -> &'s str { x.as_str() }
pub fn blocker_type_try_parse(a0: &str) -> ::std::result::Result<sdk::types::BlockerType, sdk::error::UnknownVariantError> { sdk::types::BlockerType::try_parse(a0) }
pub fn blocker_type_values() -> &'static [&'static str] { sdk::types::BlockerType::values() }
pub fn type_compatible_environment_template(x: sdk::types::CompatibleEnvironmentTemplate) -> sdk::types::CompatibleEnvironmentTemplate { x }
pub fn compatible_environment_template_builder() -> sdk::types::builders::CompatibleEnvironmentTemplateBuilder { sdk::types::CompatibleEnvironmentTemplate::builder() }
pub fn field_compatible_environment_template_major_version(x: sdk::types::CompatibleEnvironmentTemplate) -> ::std::string::String { x.major_version }
pub fn compatible_environment_template_major_version<'s>(x: &'s sdk::types::CompatibleEnvironmentTemplate) -> &'s str { x.major_version() }
pub fn field_compatible_environment_template_template_name(x: sdk::types::CompatibleEnvironmentTemplate) -> ::std::string::String { x.template_name }
pub fn compatible_environment_template_template_name<'s>(x: &'s sdk::types::CompatibleEnvironmentTemplate) -> &'s str { x.template_name() }
pub fn type_compatible_environment_template_input(x: sdk::types::CompatibleEnvironmentTemplateInput) -> sdk::types::CompatibleEnvironmentTemplateInput { x }
pub fn compatible_environment_template_input_builder() -> sdk::types::builders::CompatibleEnvironmentTemplateInputBuilder { sdk::types::CompatibleEnvironmentTemplateInput::builder() }
pub fn field_compatible_environment_template_input_major_version(x: sdk::types::CompatibleEnvironmentTemplateInput) -> ::std::string::String { x.major_version }
pub fn compatible_environment_template_input_major_version<'s>(x: &'s sdk::types::CompatibleEnvironmentTemplateInput) -> &'s str { x.major_version() }
pub fn field_compatible_environment_template_input_template_name(x: sdk::types::CompatibleEnvironmentTemplateInput) -> ::std::string::String { x.template_name }
pub fn compatible_environment_template_input_template_name<'s>(x: &'s sdk::types::CompatibleEnvironmentTemplateInput) -> &'s str { x.template_name() }
pub fn type_component(x: sdk::types::Component) -> sdk::types::Component { x }
pub fn field_component_arn(x: sdk::types::Component) -> ::std::string::String { x.arn }
pub fn component_arn<'s>(x: &'s sdk::types::Component) -> &'s str { x.arn() }
pub fn component_builder() -> sdk::types::builders::ComponentBuilder { sdk::types::Component::builder() }
pub fn field_component_created_at(x: sdk::types::Component) -> sdk::primitives::DateTime { x.created_at }
pub fn component_created_at<'s>(x: &'s sdk::types::Component) -> &'s sdk::primitives::DateTime { x.created_at() }
pub fn field_component_deployment_status(x: sdk::types::Component) -> sdk::types::DeploymentStatus { x.deployment_status }
pub fn component_deployment_status<'s>(x: &'s sdk::types::Component) -> &'s sdk::types::DeploymentStatus { x.deployment_status() }
pub fn field_component_deployment_status_message(x: sdk::types::Component) -> ::std::option::Option<::std::string::String> { x.deployment_status_message }
pub fn component_deployment_status_message<'s>(x: &'s sdk::types::Component) -> ::std::option::Option<&'s str> { x.deployment_status_message() }
pub fn field_component_description(x: sdk::types::Component) -> ::std::option::Option<::std::string::String> { x.description }
pub fn component_description<'s>(x: &'s sdk::types::Component) -> ::std::option::Option<&'s str> { x.description() }
pub fn field_component_environment_name(x: sdk::types::Component) -> ::std::string::String { x.environment_name }
pub fn component_environment_name<'s>(x: &'s sdk::types::Component) -> &'s str { x.environment_name() }
pub fn field_component_last_attempted_deployment_id(x: sdk::types::Component) -> ::std::option::Option<::std::string::String> { x.last_attempted_deployment_id }
pub fn component_last_attempted_deployment_id<'s>(x: &'s sdk::types::Component) -> ::std::option::Option<&'s str> { x.last_attempted_deployment_id() }
pub fn field_component_last_client_request_token(x: sdk::types::Component) -> ::std::option::Option<::std::string::String> { x.last_client_request_token }
pub fn component_last_client_request_token<'s>(x: &'s sdk::types::Component) -> ::std::option::Option<&'s str> { x.last_client_request_token() }
pub fn field_component_last_deployment_attempted_at(x: sdk::types::Component) -> ::std::option::Option<sdk::primitives::DateTime> { x.last_deployment_attempted_at }
pub fn component_last_deployment_attempted_at<'s>(x: &'s sdk::types::Component) -> ::std::option::Option<&'s sdk::primitives::DateTime> { x.last_deployment_attempted_at() }
pub fn field_component_last_deployment_succeeded_at(x: sdk::types::Component) -> ::std::option::Option<sdk::primitives::DateTime> { x.last_deployment_succeeded_at }
pub fn component_last_deployment_succeeded_at<'s>(x: &'s sdk::types::Component) -> ::std::option::Option<&'s sdk::primitives::DateTime> { x.last_deployment_succeeded_at() }
pub fn field_component_last_modified_at(x: sdk::types::Component) -> sdk::primitives::DateTime { x.last_modified_at }
pub fn component_last_modified_at<'s>(x: &'s sdk::types::Component) -> &'s sdk::primitives::DateTime { x.last_modified_at() }
pub fn field_component_last_succeeded_deployment_id(x: sdk::types::Component) -> ::std::option::Option<::std::string::String> { x.last_succeeded_deployment_id }
pub fn component_last_succeeded_deployment_id<'s>(x: &'s sdk::types::Component) -> ::std::option::Option<&'s str> { x.last_succeeded_deployment_id() }
pub fn field_component_name(x: sdk::types::Component) -> ::std::string::String { x.name }
pub fn component_name<'s>(x: &'s sdk::types::Component) -> &'s str { x.name() }
pub fn field_component_service_instance_name(x: sdk::types::Component) -> ::std::option::Option<::std::string::String> { x.service_instance_name }
pub fn component_service_instance_name<'s>(x: &'s sdk::types::Component) -> ::std::option::Option<&'s str> { x.service_instance_name() }
pub fn field_component_service_name(x: sdk::types::Component) -> ::std::option::Option<::std::string::String> { x.service_name }
pub fn component_service_name<'s>(x: &'s sdk::types::Component) -> ::std::option::Option<&'s str> { x.service_name() }
pub fn field_component_service_spec(x: sdk::types::Component) -> ::std::option::Option<::std::string::String> { x.service_spec }
pub fn component_service_spec<'s>(x: &'s sdk::types::Component) -> ::std::option::Option<&'s str> { x.service_spec() }
pub fn type_component_deployment_update_type(x: sdk::types::ComponentDeploymentUpdateType) -> sdk::types::ComponentDeploymentUpdateType { x }
pub fn variant_component_deployment_update_type_current_version() -> sdk::types::ComponentDeploymentUpdateType { sdk::types::ComponentDeploymentUpdateType::CurrentVersion }
pub fn variant_component_deployment_update_type_none() -> sdk::types::ComponentDeploymentUpdateType { sdk::types::ComponentDeploymentUpdateType::None }
pub fn variant_component_deployment_update_type_unknown(x: sdk::types::ComponentDeploymentUpdateType) -> bool { matches!(x, sdk::types::ComponentDeploymentUpdateType::Unknown { .. }) }
pub fn component_deployment_update_type_as_str<'s>(x: &'s sdk::types::ComponentDeploymentUpdateType) -> &'s str { x.as_str() }
pub fn component_deployment_update_type_try_parse(a0: &str) -> ::std::result::Result<sdk::types::ComponentDeploymentUpdateType, sdk::error::UnknownVariantError> { sdk::types::ComponentDeploymentUpdateType::try_parse(a0) }
pub fn component_deployment_update_type_values() -> &'static [&'static str] { sdk::types::ComponentDeploymentUpdateType::values() }
pub fn type_component_state(x: sdk::types::ComponentState) -> sdk::types::ComponentState { x }
pub fn component_state_builder() -> sdk::types::builders::ComponentStateBuilder { sdk::types::ComponentState::builder() }
pub fn field_component_state_service_instance_name(x: sdk::types::ComponentState) -> ::std::option::Option<::std::string::String> { x.service_instance_name }
pub fn component_state_service_instance_name<'s>(x: &'s sdk::types::ComponentState) -> ::std::option::Option<&'s str> { x.service_instance_name() }
pub fn field_component_state_service_name(x: sdk::types::ComponentState) -> ::std::option::Option<::std::string::String> { x.service_name }
pub fn component_state_service_name<'s>(x: &'s sdk::types::ComponentState) -> ::std::option::Option<&'s str> { x.service_name() }
pub fn field_component_state_service_spec(x: sdk::types::ComponentState) -> ::std::option::Option<::std::string::String> { x.service_spec }
pub fn component_state_service_spec<'s>(x: &'s sdk::types::ComponentState) -> ::std::option::Option<&'s str> { x.service_spec() }
pub fn field_component_state_template_file(x: sdk::types::ComponentState) -> ::std::option::Option<::std::string::String> { x.template_file }
pub fn component_state_template_file<'s>(x: &'s sdk::types::ComponentState) -> ::std::option::Option<&'s str> { x.template_file() }
pub fn type_component_summary(x: sdk::types::ComponentSummary) -> sdk::types::ComponentSummary { x }
pub fn field_component_summary_arn(x: sdk::types::ComponentSummary) -> ::std::string::String { x.arn }
pub fn component_summary_arn<'s>(x: &'s sdk::types::ComponentSummary) -> &'s str { x.arn() }
pub fn component_summary_builder() -> sdk::types::builders::ComponentSummaryBuilder { sdk::types::ComponentSummary::builder() }
pub fn field_component_summary_created_at(x: sdk::types::ComponentSummary) -> sdk::primitives::DateTime { x.created_at }
pub fn component_summary_created_at<'s>(x: &'s sdk::types::ComponentSummary) -> &'s sdk::primitives::DateTime { x.created_at() }
pub fn field_component_summary_deployment_status(x: sdk::types::ComponentSummary) -> sdk::types::DeploymentStatus { x.deployment_status }
pub fn component_summary_deployment_status<'s>(x: &'s sdk::types::ComponentSummary) -> &'s sdk::types::DeploymentStatus { x.deployment_status() }
pub fn field_component_summary_deployment_status_message(x: sdk::types::ComponentSummary) -> ::std::option::Option<::std::string::String> { x.deployment_status_message }
pub fn component_summary_deployment_status_message<'s>(x: &'s sdk::types::ComponentSummary) -> ::std::option::Option<&'s str> { x.deployment_status_message() }
pub fn field_component_summary_environment_name(x: sdk::types::ComponentSummary) -> ::std::string::String { x.environment_name }
pub fn component_summary_environment_name<'s>(x: &'s sdk::types::ComponentSummary) -> &'s str { x.environment_name() }
pub fn field_component_summary_last_attempted_deployment_id(x: sdk::types::ComponentSummary) -> ::std::option::Option<::std::string::String> { x.last_attempted_deployment_id }
pub fn component_summary_last_attempted_deployment_id<'s>(x: &'s sdk::types::ComponentSummary) -> ::std::option::Option<&'s str> { x.last_attempted_deployment_id() }
pub fn field_component_summary_last_deployment_attempted_at(x: sdk::types::ComponentSummary) -> ::std::option::Option<sdk::primitives::DateTime> { x.last_deployment_attempted_at }
pub fn component_summary_last_deployment_attempted_at<'s>(x: &'s sdk::types::ComponentSummary) -> ::std::option::Option<&'s sdk::primitives::DateTime> { x.last_deployment_attempted_at() }
pub fn field_component_summary_last_deployment_succeeded_at(x: sdk::types::ComponentSummary) -> ::std::option::Option<sdk::primitives::DateTime> { x.last_deployment_succeeded_at }
pub fn component_summary_last_deployment_succeeded_at<'s>(x: &'s sdk::types::ComponentSummary) -> ::std::option::Option<&'s sdk::primitives::DateTime> { x.last_deployment_succeeded_at() }
pub fn field_component_summary_last_modified_at(x: sdk::types::ComponentSummary) -> sdk::primitives::DateTime { x.last_modified_at }
pub fn component_summary_last_modified_at<'s>(x: &'s sdk::types::ComponentSummary) -> &'s sdk::primitives::DateTime { x.last_modified_at() }
pub fn field_component_summary_last_succeeded_deployment_id(x: sdk::types::ComponentSummary) -> ::std::option::Option<::std::string::String> { x.last_succeeded_deployment_id }
pub fn component_summary_last_succeeded_deployment_id<'s>(x: &'s sdk::types::ComponentSummary) -> ::std::option::Option<&'s str> { x.last_succeeded_deployment_id() }
pub fn field_component_summary_name(x: sdk::types::ComponentSummary) -> ::std::string::String { x.name }
pub fn component_summary_name<'s>(x: &'s sdk::types::ComponentSummary) -> &'s str { x.name() }
pub fn field_component_summary_service_instance_name(x: sdk::types::ComponentSummary) -> ::std::option::Option<::std::string::String> { x.service_instance_name }
pub fn component_summary_service_instance_name<'s>(x: &'s sdk::types::ComponentSummary) -> ::std::option::Option<&'s str> { x.service_instance_name() }
pub fn field_component_summary_service_name(x: sdk::types::ComponentSummary) -> ::std::option::Option<::std::string::String> { x.service_name }
pub fn component_summary_service_name<'s>(x: &'s sdk::types::ComponentSummary) -> ::std::option::Option<&'s str> { x.service_name() }
pub fn type_counts_summary(x: sdk::types::CountsSummary) -> sdk::types::CountsSummary { x }
pub fn counts_summary_builder() -> sdk::types::builders::CountsSummaryBuilder { sdk::types::CountsSummary::builder() }
pub fn field_counts_summary_components(x: sdk::types::CountsSummary) -> ::std::option::Option<sdk::types::ResourceCountsSummary> { x.components }
pub fn counts_summary_components<'s>(x: &'s sdk::types::CountsSummary) -> ::std::option::Option<&'s sdk::types::ResourceCountsSummary> { x.components() }
pub fn field_counts_summary_environment_templates(x: sdk::types::CountsSummary) -> ::std::option::Option<sdk::types::ResourceCountsSummary> { x.environment_templates }
pub fn counts_summary_environment_templates<'s>(x: &'s sdk::types::CountsSummary) -> ::std::option::Option<&'s sdk::types::ResourceCountsSummary> { x.environment_templates() }
pub fn field_counts_summary_environments(x: sdk::types::CountsSummary) -> ::std::option::Option<sdk::types::ResourceCountsSummary> { x.environments }
pub fn counts_summary_environments<'s>(x: &'s sdk::types::CountsSummary) -> ::std::option::Option<&'s sdk::types::ResourceCountsSummary> { x.environments() }
pub fn field_counts_summary_pipelines(x: sdk::types::CountsSummary) -> ::std::option::Option<sdk::types::ResourceCountsSummary> { x.pipelines }
pub fn counts_summary_pipelines<'s>(x: &'s sdk::types::CountsSummary) -> ::std::option::Option<&'s sdk::types::ResourceCountsSummary> { x.pipelines() }
pub fn field_counts_summary_service_instances(x: sdk::types::CountsSummary) -> ::std::option::Option<sdk::types::ResourceCountsSummary> { x.service_instances }
pub fn counts_summary_service_instances<'s>(x: &'s sdk::types::CountsSummary) -> ::std::option::Option<&'s sdk::types::ResourceCountsSummary> { x.service_instances() }
pub fn field_counts_summary_service_templates(x: sdk::types::CountsSummary) -> ::std::option::Option<sdk::types::ResourceCountsSummary> { x.service_templates }
pub fn counts_summary_service_templates<'s>(x: &'s sdk::types::CountsSummary) -> ::std::option::Option<&'s sdk::types::ResourceCountsSummary> { x.service_templates() }
pub fn field_counts_summary_services(x: sdk::types::CountsSummary) -> ::std::option::Option<sdk::types::ResourceCountsSummary> { x.services }
pub fn counts_summary_services<'s>(x: &'s sdk::types::CountsSummary) -> ::std::option::Option<&'s sdk::types::ResourceCountsSummary> { x.services() }
pub fn type_deployment(x: sdk::types::Deployment) -> sdk::types::Deployment { x }
pub fn field_deployment_arn(x: sdk::types::Deployment) -> ::std::string::String { x.arn }
pub fn deployment_arn<'s>(x: &'s sdk::types::Deployment) -> &'s str { x.arn() }
pub fn deployment_builder() -> sdk::types::builders::DeploymentBuilder { sdk::types::Deployment::builder() }
pub fn field_deployment_completed_at(x: sdk::types::Deployment) -> ::std::option::Option<sdk::primitives::DateTime> { x.completed_at }
pub fn deployment_completed_at<'s>(x: &'s sdk::types::Deployment) -> ::std::option::Option<&'s sdk::primitives::DateTime> { x.completed_at() }
pub fn field_deployment_component_name(x: sdk::types::Deployment) -> ::std::option::Option<::std::string::String> { x.component_name }
pub fn deployment_component_name<'s>(x: &'s sdk::types::Deployment) -> ::std::option::Option<&'s str> { x.component_name() }
pub fn field_deployment_created_at(x: sdk::types::Deployment) -> sdk::primitives::DateTime { x.created_at }
pub fn deployment_created_at<'s>(x: &'s sdk::types::Deployment) -> &'s sdk::primitives::DateTime { x.created_at() }
pub fn field_deployment_deployment_status(x: sdk::types::Deployment) -> sdk::types::DeploymentStatus { x.deployment_status }
pub fn deployment_deployment_status<'s>(x: &'s sdk::types::Deployment) -> &'s sdk::types::DeploymentStatus { x.deployment_status() }
pub fn field_deployment_deployment_status_message(x: sdk::types::Deployment) -> ::std::option::Option<::std::string::String> { x.deployment_status_message }
pub fn deployment_deployment_status_message<'s>(x: &'s sdk::types::Deployment) -> ::std::option::Option<&'s str> { x.deployment_status_message() }
pub fn field_deployment_environment_name(x: sdk::types::Deployment) -> ::std::string::String { x.environment_name }
pub fn deployment_environment_name<'s>(x: &'s sdk::types::Deployment) -> &'s str { x.environment_name() }
pub fn field_deployment_id(x: sdk::types::Deployment) -> ::std::string::String { x.id }
pub fn deployment_id<'s>(x: &'s sdk::types::Deployment) -> &'s str { x.id() }
pub fn field_deployment_initial_state(x: sdk::types::Deployment) -> ::std::option::Option<sdk::types::DeploymentState> { x.initial_state }
pub fn deployment_initial_state<'s>(x: &'s sdk::types::Deployment) -> ::std::option::Option<&'s sdk::types::DeploymentState> { x.initial_state() }
pub fn field_deployment_last_attempted_deployment_id(x: sdk::types::Deployment) -> ::std::option::Option<::std::string::String> { x.last_attempted_deployment_id }
pub fn deployment_last_attempted_deployment_id<'s>(x: &'s sdk::types::Deployment) -> ::std::option::Option<&'s str> { x.last_attempted_deployment_id() }
pub fn field_deployment_last_modified_at(x: sdk::types::Deployment) -> sdk::primitives::DateTime { x.last_modified_at }
pub fn deployment_last_modified_at<'s>(x: &'s sdk::types::Deployment) -> &'s sdk::primitives::DateTime { x.last_modified_at() }
pub fn field_deployment_last_succeeded_deployment_id(x: sdk::types::Deployment) -> ::std::option::Option<::std::string::String> { x.last_succeeded_deployment_id }
pub fn deployment_last_succeeded_deployment_id<'s>(x: &'s sdk::types::Deployment) -> ::std::option::Option<&'s str> { x.last_succeeded_deployment_id() }
pub fn field_deployment_service_instance_name(x: sdk::types::Deployment) -> ::std::option::Option<::std::string::String> { x.service_instance_name }
pub fn deployment_service_instance_name<'s>(x: &'s sdk::types::Deployment) -> ::std::option::Option<&'s str> { x.service_instance_name() }
pub fn field_deployment_service_name(x: sdk::types::Deployment) -> ::std::option::Option<::std::string::String> { x.service_name }
pub fn deployment_service_name<'s>(x: &'s sdk::types::Deployment) -> ::std::option::Option<&'s str> { x.service_name() }
pub fn field_deployment_target_arn(x: sdk::types::Deployment) -> ::std::string::String { x.target_arn }
pub fn deployment_target_arn<'s>(x: &'s sdk::types::Deployment) -> &'s str { x.target_arn() }
pub fn field_deployment_target_resource_created_at(x: sdk::types::Deployment) -> sdk::primitives::DateTime { x.target_resource_created_at }
pub fn deployment_target_resource_created_at<'s>(x: &'s sdk::types::Deployment) -> &'s sdk::primitives::DateTime { x.target_resource_created_at() }
pub fn field_deployment_target_resource_type(x: sdk::types::Deployment) -> sdk::types::DeploymentTargetResourceType { x.target_resource_type }
pub fn deployment_target_resource_type<'s>(x: &'s sdk::types::Deployment) -> &'s sdk::types::DeploymentTargetResourceType { x.target_resource_type() }
pub fn field_deployment_target_state(x: sdk::types::Deployment) -> ::std::option::Option<sdk::types::DeploymentState> { x.target_state }
pub fn deployment_target_state<'s>(x: &'s sdk::types::Deployment) -> ::std::option::Option<&'s sdk::types::DeploymentState> { x.target_state() }
pub fn type_deployment_state(x: sdk::types::DeploymentState) -> sdk::types::DeploymentState { x }
pub fn variant_deployment_state_component(a0: sdk::types::ComponentState) -> sdk::types::DeploymentState { sdk::types::DeploymentState::Component(a0) }
pub fn variant_deployment_state_environment(a0: sdk::types::EnvironmentState) -> sdk::types::DeploymentState { sdk::types::DeploymentState::Environment(a0) }
pub fn variant_deployment_state_service_instance(a0: sdk::types::ServiceInstanceState) -> sdk::types::DeploymentState { sdk::types::DeploymentState::ServiceInstance(a0) }
pub fn variant_deployment_state_service_pipeline(a0: sdk::types::ServicePipelineState) -> sdk::types::DeploymentState { sdk::types::DeploymentState::ServicePipeline(a0) }
pub fn variant_deployment_state_unknown(x: sdk::types::DeploymentState) -> bool { matches!(x, sdk::types::DeploymentState::Unknown { .. }) }
pub fn deployment_state_as_component<'s>(x: &'s sdk::types::DeploymentState) -> ::std::result::Result<&'s sdk::types::ComponentState, &'s sdk::types::DeploymentState> { x.as_component() }
pub fn deployment_state_as_environment<'s>(x: &'s sdk::types::DeploymentState) -> ::std::result::Result<&'s sdk::types::EnvironmentState, &'s sdk::types::DeploymentState> { x.as_environment() }
pub fn deployment_state_as_service_instance<'s>(x: &'s sdk::types::DeploymentState) -> ::std::result::Result<&'s sdk::types::ServiceInstanceState, &'s sdk::types::DeploymentState> { x.as_service_instance() }
pub fn deployment_state_as_service_pipeline<'s>(x: &'s sdk::types::DeploymentState) -> ::std::result::Result<&'s sdk::types::ServicePipelineState, &'s sdk::types::DeploymentState> { x.as_service_pipeline() }
pub fn deployment_state_is_component<'s>(x: &'s sdk::types::DeploymentState) -> bool { x.is_component() }
pub fn deployment_state_is_environment<'s>(x: &'s sdk::types::DeploymentState) -> bool { x.is_environment() }
pub fn deployment_state_is_service_instance<'s>(x: &'s sdk::types::DeploymentState) -> bool { x.is_service_instance() }
pub fn deployment_state_is_service_pipeline<'s>(x: &'s sdk::types::DeploymentState) -> bool { x.is_service_pipeline() }
pub fn deployment_state_is_unknown<'s>(x: &'s sdk::types::DeploymentState) -> bool { x.is_unknown() }
pub fn type_deployment_status(x: sdk::types::DeploymentStatus) -> sdk::types::DeploymentStatus { x }
pub fn variant_deployment_status_cancelled() -> sdk::types::DeploymentStatus { sdk::types::DeploymentStatus::Cancelled }
pub fn variant_deployment_status_cancelling() -> sdk::types::DeploymentStatus { sdk::types::DeploymentStatus::Cancelling }
pub fn variant_deployment_status_delete_complete() -> sdk::types::DeploymentStatus { sdk::types::DeploymentStatus::DeleteComplete }
pub fn variant_deployment_status_delete_failed() -> sdk::types::DeploymentStatus { sdk::types::DeploymentStatus::DeleteFailed }
pub fn variant_deployment_status_delete_in_progress() -> sdk::types::DeploymentStatus { sdk::types::DeploymentStatus::DeleteInProgress }
pub fn variant_deployment_status_failed() -> sdk::types::DeploymentStatus { sdk::types::DeploymentStatus::Failed }
pub fn variant_deployment_status_in_progress() -> sdk::types::DeploymentStatus { sdk::types::DeploymentStatus::InProgress }
pub fn variant_deployment_status_succeeded() -> sdk::types::DeploymentStatus { sdk::types::DeploymentStatus::Succeeded }
pub fn variant_deployment_status_unknown(x: sdk::types::DeploymentStatus) -> bool { matches!(x, sdk::types::DeploymentStatus::Unknown { .. }) }
pub fn deployment_status_as_str<'s>(x: &'s sdk::types::DeploymentStatus) -> &'s str { x.as_str() }
pub fn deployment_status_try_parse(a0: &str) -> ::std::result::Result<sdk::types::DeploymentStatus, sdk::error::UnknownVariantError> { sdk::types::DeploymentStatus::try_parse(a0) }
pub fn deployment_status_values() -> &'static [&'static str] { sdk::types::DeploymentStatus::values() }
pub fn type_deployment_summary(x: sdk::types::DeploymentSummary) -> sdk::types::DeploymentSummary { x }
pub fn field_deployment_summary_arn(x: sdk::types::DeploymentSummary) -> ::std::string::String { x.arn }
pub fn deployment_summary_arn<'s>(x: &'s sdk::types::DeploymentSummary) -> &'s str { x.arn() }
pub fn deployment_summary_builder() -> sdk::types::builders::DeploymentSummaryBuilder { sdk::types::DeploymentSummary::builder() }
pub fn field_deployment_summary_completed_at(x: sdk::types::DeploymentSummary) -> ::std::option::Option<sdk::primitives::DateTime> { x.completed_at }
pub fn deployment_summary_completed_at<'s>(x: &'s sdk::types::DeploymentSummary) -> ::std::option::Option<&'s sdk::primitives::DateTime> { x.completed_at() }
pub fn field_deployment_summary_component_name(x: sdk::types::DeploymentSummary) -> ::std::option::Option<::std::string::String> { x.component_name }
pub fn deployment_summary_component_name<'s>(x: &'s sdk::types::DeploymentSummary) -> ::std::option::Option<&'s str> { x.component_name() }
pub fn field_deployment_summary_created_at(x: sdk::types::DeploymentSummary) -> sdk::primitives::DateTime { x.created_at }
pub fn deployment_summary_created_at<'s>(x: &'s sdk::types::DeploymentSummary) -> &'s sdk::primitives::DateTime { x.created_at() }
pub fn field_deployment_summary_deployment_status(x: sdk::types::DeploymentSummary) -> sdk::types::DeploymentStatus { x.deployment_status }
pub fn deployment_summary_deployment_status<'s>(x: &'s sdk::types::DeploymentSummary) -> &'s sdk::types::DeploymentStatus { x.deployment_status() }
pub fn field_deployment_summary_environment_name(x: sdk::types::DeploymentSummary) -> ::std::string::String { x.environment_name }
pub fn deployment_summary_environment_name<'s>(x: &'s sdk::types::DeploymentSummary) -> &'s str { x.environment_name() }
pub fn field_deployment_summary_id(x: sdk::types::DeploymentSummary) -> ::std::string::String { x.id }
pub fn deployment_summary_id<'s>(x: &'s sdk::types::DeploymentSummary) -> &'s str { x.id() }
pub fn field_deployment_summary_last_attempted_deployment_id(x: sdk::types::DeploymentSummary) -> ::std::option::Option<::std::string::String> { x.last_attempted_deployment_id }
pub fn deployment_summary_last_attempted_deployment_id<'s>(x: &'s sdk::types::DeploymentSummary) -> ::std::option::Option<&'s str> { x.last_attempted_deployment_id() }
pub fn field_deployment_summary_last_modified_at(x: sdk::types::DeploymentSummary) -> sdk::primitives::DateTime { x.last_modified_at }
pub fn deployment_summary_last_modified_at<'s>(x: &'s sdk::types::DeploymentSummary) -> &'s sdk::primitives::DateTime { x.last_modified_at() }
pub fn field_deployment_summary_last_succeeded_deployment_id(x: sdk::types::DeploymentSummary) -> ::std::option::Option<::std::string::String> { x.last_succeeded_deployment_id }
pub fn deployment_summary_last_succeeded_deployment_id<'s>(x: &'s sdk::types::DeploymentSummary) -> ::std::option::Option<&'s str> { x.last_succeeded_deployment_id() }
pub fn field_deployment_summary_service_instance_name(x: sdk::types::DeploymentSummary) -> ::std::option::Option<::std::string::String> { x.service_instance_name }
pub fn deployment_summary_service_instance_name<'s>(x: &'s sdk::types::DeploymentSummary) -> ::std::option::Option<&'s str> { x.service_instance_name() }
pub fn field_deployment_summary_service_name(x: sdk::types::DeploymentSummary) -> ::std::option::Option<::std::string::String> { x.service_name }
pub fn deployment_summary_service_name<'s>(x: &'s sdk::types::DeploymentSummary) -> ::std::option::Option<&'s str> { x.service_name() }
pub fn field_deployment_summary_target_arn(x: sdk::types::DeploymentSummary) -> ::std::string::String { x.target_arn }
pub fn deployment_summary_target_arn<'s>(x: &'s sdk::types::DeploymentSummary) -> &'s str { x.target_arn() }
pub fn field_deployment_summary_target_resource_created_at(x: sdk::types::DeploymentSummary) -> sdk::primitives::DateTime { x.target_resource_created_at }
pub fn deployment_summary_target_resource_created_at<'s>(x: &'s sdk::types::DeploymentSummary) -> &'s sdk::primitives::DateTime { x.target_resource_created_at() }
pub fn field_deployment_summary_target_resource_type(x: sdk::types::DeploymentSummary) -> sdk::types::DeploymentTargetResourceType { x.target_resource_type }
pub fn deployment_summary_target_resource_type<'s>(x: &'s sdk::types::DeploymentSummary) -> &'s sdk::types::DeploymentTargetResourceType { x.target_resource_type() }
pub fn type_deployment_target_resource_type(x: sdk::types::DeploymentTargetResourceType) -> sdk::types::DeploymentTargetResourceType { x }
pub fn variant_deployment_target_resource_type_component() -> sdk::types::DeploymentTargetResourceType { sdk::types::DeploymentTargetResourceType::Component }
pub fn variant_deployment_target_resource_type_environment() -> sdk::types::DeploymentTargetResourceType { sdk::types::DeploymentTargetResourceType::Environment }
pub fn variant_deployment_target_resource_type_service_instance() -> sdk::types::DeploymentTargetResourceType { sdk::types::DeploymentTargetResourceType::ServiceInstance }
pub fn variant_deployment_target_resource_type_service_pipeline() -> sdk::types::DeploymentTargetResourceType { sdk::types::DeploymentTargetResourceType::ServicePipeline }
pub fn variant_deployment_target_resource_type_unknown(x: sdk::types::DeploymentTargetResourceType) -> bool { matches!(x, sdk::types::DeploymentTargetResourceType::Unknown { .. }) }
pub fn deployment_target_resource_type_as_str<'s>(x: &'s sdk::types::DeploymentTargetResourceType) -> &'s str { x.as_str() }
pub fn deployment_target_resource_type_try_parse(a0: &str) -> ::std::result::Result<sdk::types::DeploymentTargetResourceType, sdk::error::UnknownVariantError> { sdk::types::DeploymentTargetResourceType::try_parse(a0) }
pub fn deployment_target_resource_type_values() -> &'static [&'static str] { sdk::types::DeploymentTargetResourceType::values() }
pub fn type_deployment_update_type(x: sdk::types::DeploymentUpdateType) -> sdk::types::DeploymentUpdateType { x }
pub fn variant_deployment_update_type_current_version() -> sdk::types::DeploymentUpdateType { sdk::types::DeploymentUpdateType::CurrentVersion }
pub fn variant_deployment_update_type_major_version() -> sdk::types::DeploymentUpdateType { sdk::types::DeploymentUpdateType::MajorVersion }
pub fn variant_deployment_update_type_minor_version() -> sdk::types::DeploymentUpdateType { sdk::types::DeploymentUpdateType::MinorVersion }
pub fn variant_deployment_update_type_none() -> sdk::types::DeploymentUpdateType { sdk::types::DeploymentUpdateType::None }
pub fn variant_deployment_update_type_unknown(x: sdk::types::DeploymentUpdateType) -> bool { matches!(x, sdk::types::DeploymentUpdateType::Unknown { .. }) }
pub fn deployment_update_type_as_str<'s>(x: &'s sdk::types::DeploymentUpdateType) -> &'s str { x.as_str() }
pub fn deployment_update_type_try_parse(a0: &str) -> ::std::result::Result<sdk::types::DeploymentUpdateType, sdk::error::UnknownVariantError> { sdk::types::DeploymentUpdateType::try_parse(a0) }
pub fn deployment_update_type_values() -> &'static [&'static str] { sdk::types::DeploymentUpdateType::values() }
pub fn type_environment(x: sdk::types::Environment) -> sdk::types::Environment { x }
pub fn field_environment_arn(x: sdk::types::Environment) -> ::std::string::String { x.arn }
pub fn environment_arn<'s>(x: &'s sdk::types::Environment) -> &'s str { x.arn() }
pub fn environment_builder() -> sdk::types::builders::EnvironmentBuilder { sdk::types::Environment::builder() }
pub fn field_environment_codebuild_role_arn(x: sdk::types::Environment) -> ::std::option::Option<::std::string::String> { x.codebuild_role_arn }
pub fn environment_codebuild_role_arn<'s>(x: &'s sdk::types::Environment) -> ::std::option::Option<&'s str> { x.codebuild_role_arn() }
pub fn field_environment_component_role_arn(x: sdk::types::Environment) -> ::std::option::Option<::std::string::String> { x.component_role_arn }
pub fn environment_component_role_arn<'s>(x: &'s sdk::types::Environment) -> ::std::option::Option<&'s str> { x.component_role_arn() }
pub fn field_environment_created_at(x: sdk::types::Environment) -> sdk::primitives::DateTime { x.created_at }
pub fn environment_created_at<'s>(x: &'s sdk::types::Environment) -> &'s sdk::primitives::DateTime { x.created_at() }
pub fn field_environment_deployment_status(x: sdk::types::Environment) -> sdk::types::DeploymentStatus { x.deployment_status }
pub fn environment_deployment_status<'s>(x: &'s sdk::types::Environment) -> &'s sdk::types::DeploymentStatus { x.deployment_status() }
pub fn field_environment_deployment_status_message(x: sdk::types::Environment) -> ::std::option::Option<::std::string::String> { x.deployment_status_message }
pub fn environment_deployment_status_message<'s>(x: &'s sdk::types::Environment) -> ::std::option::Option<&'s str> { x.deployment_status_message() }
pub fn field_environment_description(x: sdk::types::Environment) -> ::std::option::Option<::std::string::String> { x.description }
pub fn environment_description<'s>(x: &'s sdk::types::Environment) -> ::std::option::Option<&'s str> { x.description() }
pub fn field_environment_environment_account_connection_id(x: sdk::types::Environment) -> ::std::option::Option<::std::string::String> { x.environment_account_connection_id }
pub fn environment_environment_account_connection_id<'s>(x: &'s sdk::types::Environment) -> ::std::option::Option<&'s str> { x.environment_account_connection_id() }
pub fn field_environment_environment_account_id(x: sdk::types::Environment) -> ::std::option::Option<::std::string::String> { x.environment_account_id }
pub fn environment_environment_account_id<'s>(x: &'s sdk::types::Environment) -> ::std::option::Option<&'s str> { x.environment_account_id() }
pub fn field_environment_last_attempted_deployment_id(x: sdk::types::Environment) -> ::std::option::Option<::std::string::String> { x.last_attempted_deployment_id }
pub fn environment_last_attempted_deployment_id<'s>(x: &'s sdk::types::Environment) -> ::std::option::Option<&'s str> { x.last_attempted_deployment_id() }
pub fn field_environment_last_deployment_attempted_at(x: sdk::types::Environment) -> sdk::primitives::DateTime { x.last_deployment_attempted_at }
pub fn environment_last_deployment_attempted_at<'s>(x: &'s sdk::types::Environment) -> &'s sdk::primitives::DateTime { x.last_deployment_attempted_at() }
pub fn field_environment_last_deployment_succeeded_at(x: sdk::types::Environment) -> sdk::primitives::DateTime { x.last_deployment_succeeded_at }
pub fn environment_last_deployment_succeeded_at<'s>(x: &'s sdk::types::Environment) -> &'s sdk::primitives::DateTime { x.last_deployment_succeeded_at() }
pub fn field_environment_last_succeeded_deployment_id(x: sdk::types::Environment) -> ::std::option::Option<::std::string::String> { x.last_succeeded_deployment_id }
pub fn environment_last_succeeded_deployment_id<'s>(x: &'s sdk::types::Environment) -> ::std::option::Option<&'s str> { x.last_succeeded_deployment_id() }
pub fn field_environment_name(x: sdk::types::Environment) -> ::std::string::String { x.name }
pub fn environment_name<'s>(x: &'s sdk::types::Environment) -> &'s str { x.name() }
pub fn field_environment_proton_service_role_arn(x: sdk::types::Environment) -> ::std::option::Option<::std::string::String> { x.proton_service_role_arn }
pub fn environment_proton_service_role_arn<'s>(x: &'s sdk::types::Environment) -> ::std::option::Option<&'s str> { x.proton_service_role_arn() }
pub fn field_environment_provisioning(x: sdk::types::Environment) -> ::std::option::Option<sdk::types::Provisioning> { x.provisioning }
pub fn environment_provisioning<'s>(x: &'s sdk::types::Environment) -> ::std::option::Option<&'s sdk::types::Provisioning> { x.provisioning() }
pub fn field_environment_provisioning_repository(x: sdk::types::Environment) -> ::std::option::Option<sdk::types::RepositoryBranch> { x.provisioning_repository }
pub fn environment_provisioning_repository<'s>(x: &'s sdk::types::Environment) -> ::std::option::Option<&'s sdk::types::RepositoryBranch> { x.provisioning_repository() }
pub fn field_environment_spec(x: sdk::types::Environment) -> ::std::option::Option<::std::string::String> { x.spec }
pub fn environment_spec<'s>(x: &'s sdk::types::Environment) -> ::std::option::Option<&'s str> { x.spec() }
pub fn field_environment_template_major_version(x: sdk::types::Environment) -> ::std::string::String { x.template_major_version }
pub fn environment_template_major_version<'s>(x: &'s sdk::types::Environment) -> &'s str { x.template_major_version() }
pub fn field_environment_template_minor_version(x: sdk::types::Environment) -> ::std::string::String { x.template_minor_version }
pub fn environment_template_minor_version<'s>(x: &'s sdk::types::Environment) -> &'s str { x.template_minor_version() }
pub fn field_environment_template_name(x: sdk::types::Environment) -> ::std::string::String { x.template_name }
pub fn environment_template_name<'s>(x: &'s sdk::types::Environment) -> &'s str { x.template_name() }
pub fn type_environment_account_connection(x: sdk::types::EnvironmentAccountConnection) -> sdk::types::EnvironmentAccountConnection { x }
pub fn field_environment_account_connection_arn(x: sdk::types::EnvironmentAccountConnection) -> ::std::string::String { x.arn }
pub fn environment_account_connection_arn<'s>(x: &'s sdk::types::EnvironmentAccountConnection) -> &'s str { x.arn() }
pub fn environment_account_connection_builder() -> sdk::types::builders::EnvironmentAccountConnectionBuilder { sdk::types::EnvironmentAccountConnection::builder() }
pub fn field_environment_account_connection_codebuild_role_arn(x: sdk::types::EnvironmentAccountConnection) -> ::std::option::Option<::std::string::String> { x.codebuild_role_arn }
pub fn environment_account_connection_codebuild_role_arn<'s>(x: &'s sdk::types::EnvironmentAccountConnection) -> ::std::option::Option<&'s str> { x.codebuild_role_arn() }
pub fn field_environment_account_connection_component_role_arn(x: sdk::types::EnvironmentAccountConnection) -> ::std::option::Option<::std::string::String> { x.component_role_arn }
pub fn environment_account_connection_component_role_arn<'s>(x: &'s sdk::types::EnvironmentAccountConnection) -> ::std::option::Option<&'s str> { x.component_role_arn() }
pub fn field_environment_account_connection_environment_account_id(x: sdk::types::EnvironmentAccountConnection) -> ::std::string::String { x.environment_account_id }
pub fn environment_account_connection_environment_account_id<'s>(x: &'s sdk::types::EnvironmentAccountConnection) -> &'s str { x.environment_account_id() }
pub fn field_environment_account_connection_environment_name(x: sdk::types::EnvironmentAccountConnection) -> ::std::string::String { x.environment_name }
pub fn environment_account_connection_environment_name<'s>(x: &'s sdk::types::EnvironmentAccountConnection) -> &'s str { x.environment_name() }
pub fn field_environment_account_connection_id(x: sdk::types::EnvironmentAccountConnection) -> ::std::string::String { x.id }
pub fn environment_account_connection_id<'s>(x: &'s sdk::types::EnvironmentAccountConnection) -> &'s str { x.id() }
pub fn field_environment_account_connection_last_modified_at(x: sdk::types::EnvironmentAccountConnection) -> sdk::primitives::DateTime { x.last_modified_at }
pub fn environment_account_connection_last_modified_at<'s>(x: &'s sdk::types::EnvironmentAccountConnection) -> &'s sdk::primitives::DateTime { x.last_modified_at() }
pub fn field_environment_account_connection_management_account_id(x: sdk::types::EnvironmentAccountConnection) -> ::std::string::String { x.management_account_id }
pub fn environment_account_connection_management_account_id<'s>(x: &'s sdk::types::EnvironmentAccountConnection) -> &'s str { x.management_account_id() }
pub fn field_environment_account_connection_requested_at(x: sdk::types::EnvironmentAccountConnection) -> sdk::primitives::DateTime { x.requested_at }
pub fn environment_account_connection_requested_at<'s>(x: &'s sdk::types::EnvironmentAccountConnection) -> &'s sdk::primitives::DateTime { x.requested_at() }
pub fn field_environment_account_connection_role_arn(x: sdk::types::EnvironmentAccountConnection) -> ::std::string::String { x.role_arn }
pub fn environment_account_connection_role_arn<'s>(x: &'s sdk::types::EnvironmentAccountConnection) -> &'s str { x.role_arn() }
pub fn field_environment_account_connection_status(x: sdk::types::EnvironmentAccountConnection) -> sdk::types::EnvironmentAccountConnectionStatus { x.status }
pub fn environment_account_connection_status<'s>(x: &'s sdk::types::EnvironmentAccountConnection) -> &'s sdk::types::EnvironmentAccountConnectionStatus { x.status() }
pub fn type_environment_account_connection_requester_account_type(x: sdk::types::EnvironmentAccountConnectionRequesterAccountType) -> sdk::types::EnvironmentAccountConnectionRequesterAccountType { x }
pub fn variant_environment_account_connection_requester_account_type_environment_account() -> sdk::types::EnvironmentAccountConnectionRequesterAccountType { sdk::types::EnvironmentAccountConnectionRequesterAccountType::EnvironmentAccount }
pub fn variant_environment_account_connection_requester_account_type_management_account() -> sdk::types::EnvironmentAccountConnectionRequesterAccountType { sdk::types::EnvironmentAccountConnectionRequesterAccountType::ManagementAccount }
pub fn variant_environment_account_connection_requester_account_type_unknown(x: sdk::types::EnvironmentAccountConnectionRequesterAccountType) -> bool { matches!(x, sdk::types::EnvironmentAccountConnectionRequesterAccountType::Unknown { .. }) }
pub fn environment_account_connection_requester_account_type_as_str<'s>(x: &'s sdk::types::EnvironmentAccountConnectionRequesterAccountType) -> &'s str { x.as_str() }
pub fn environment_account_connection_requester_account_type_try_parse(a0: &str) -> ::std::result::Result<sdk::types::EnvironmentAccountConnectionRequesterAccountType, sdk::error::UnknownVariantError> { sdk::types::EnvironmentAccountConnectionRequesterAccountType::try_parse(a0) }
pub fn environment_account_connection_requester_account_type_values() -> &'static [&'static str] { sdk::types::EnvironmentAccountConnectionRequesterAccountType::values() }
pub fn type_environment_account_connection_status(x: sdk::types::EnvironmentAccountConnectionStatus) -> sdk::types::EnvironmentAccountConnectionStatus { x }
pub fn variant_environment_account_connection_status_connected() -> sdk::types::EnvironmentAccountConnectionStatus { sdk::types::EnvironmentAccountConnectionStatus::Connected }
pub fn variant_environment_account_connection_status_pending() -> sdk::types::EnvironmentAccountConnectionStatus { sdk::types::EnvironmentAccountConnectionStatus::Pending }
pub fn variant_environment_account_connection_status_rejected() -> sdk::types::EnvironmentAccountConnectionStatus { sdk::types::EnvironmentAccountConnectionStatus::Rejected }
pub fn variant_environment_account_connection_status_unknown(x: sdk::types::EnvironmentAccountConnectionStatus) -> bool { matches!(x, sdk::types::EnvironmentAccountConnectionStatus::Unknown { .. }) }
pub fn environment_account_connection_status_as_str<'s>(x: &'s sdk::types::EnvironmentAccountConnectionStatus) -> &'s str { x.as_str() }
pub fn environment_account_connection_status_try_parse(a0: &str) -> ::std::result::Result<sdk::types::EnvironmentAccountConnectionStatus, sdk::error::UnknownVariantError> { sdk::types::EnvironmentAccountConnectionStatus::try_parse(a0) }
pub fn environment_account_connection_status_values() -> &'static [&'static str] { sdk::types::EnvironmentAccountConnectionStatus::values() }
pub fn type_environment_account_connection_summary(x: sdk::types::EnvironmentAccountConnectionSummary) -> sdk::types::EnvironmentAccountConnectionSummary { x }
pub fn field_environment_account_connection_summary_arn(x: sdk::types::EnvironmentAccountConnectionSummary) -> ::std::string::String { x.arn }
pub fn environment_account_connection_summary_arn<'s>(x: &'s sdk::types::EnvironmentAccountConnectionSummary) -> &'s str { x.arn() }
pub fn environment_account_connection_summary_builder() -> sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder { sdk::types::EnvironmentAccountConnectionSummary::builder() }
pub fn field_environment_account_connection_summary_component_role_arn(x: sdk::types::EnvironmentAccountConnectionSummary) -> ::std::option::Option<::std::string::String> { x.component_role_arn }
pub fn environment_account_connection_summary_component_role_arn<'s>(x: &'s sdk::types::EnvironmentAccountConnectionSummary) -> ::std::option::Option<&'s str> { x.component_role_arn() }
pub fn field_environment_account_connection_summary_environment_account_id(x: sdk::types::EnvironmentAccountConnectionSummary) -> ::std::string::String { x.environment_account_id }
pub fn environment_account_connection_summary_environment_account_id<'s>(x: &'s sdk::types::EnvironmentAccountConnectionSummary) -> &'s str { x.environment_account_id() }
pub fn field_environment_account_connection_summary_environment_name(x: sdk::types::EnvironmentAccountConnectionSummary) -> ::std::string::String { x.environment_name }
pub fn environment_account_connection_summary_environment_name<'s>(x: &'s sdk::types::EnvironmentAccountConnectionSummary) -> &'s str { x.environment_name() }
pub fn field_environment_account_connection_summary_id(x: sdk::types::EnvironmentAccountConnectionSummary) -> ::std::string::String { x.id }
pub fn environment_account_connection_summary_id<'s>(x: &'s sdk::types::EnvironmentAccountConnectionSummary) -> &'s str { x.id() }
pub fn field_environment_account_connection_summary_last_modified_at(x: sdk::types::EnvironmentAccountConnectionSummary) -> sdk::primitives::DateTime { x.last_modified_at }
pub fn environment_account_connection_summary_last_modified_at<'s>(x: &'s sdk::types::EnvironmentAccountConnectionSummary) -> &'s sdk::primitives::DateTime { x.last_modified_at() }
pub fn field_environment_account_connection_summary_management_account_id(x: sdk::types::EnvironmentAccountConnectionSummary) -> ::std::string::String { x.management_account_id }
pub fn environment_account_connection_summary_management_account_id<'s>(x: &'s sdk::types::EnvironmentAccountConnectionSummary) -> &'s str { x.management_account_id() }
pub fn field_environment_account_connection_summary_requested_at(x: sdk::types::EnvironmentAccountConnectionSummary) -> sdk::primitives::DateTime { x.requested_at }
pub fn environment_account_connection_summary_requested_at<'s>(x: &'s sdk::types::EnvironmentAccountConnectionSummary) -> &'s sdk::primitives::DateTime { x.requested_at() }
pub fn field_environment_account_connection_summary_role_arn(x: sdk::types::EnvironmentAccountConnectionSummary) -> ::std::string::String { x.role_arn }
pub fn environment_account_connection_summary_role_arn<'s>(x: &'s sdk::types::EnvironmentAccountConnectionSummary) -> &'s str { x.role_arn() }
pub fn field_environment_account_connection_summary_status(x: sdk::types::EnvironmentAccountConnectionSummary) -> sdk::types::EnvironmentAccountConnectionStatus { x.status }
pub fn environment_account_connection_summary_status<'s>(x: &'s sdk::types::EnvironmentAccountConnectionSummary) -> &'s sdk::types::EnvironmentAccountConnectionStatus { x.status() }
pub fn type_environment_state(x: sdk::types::EnvironmentState) -> sdk::types::EnvironmentState { x }
pub fn environment_state_builder() -> sdk::types::builders::EnvironmentStateBuilder { sdk::types::EnvironmentState::builder() }
pub fn field_environment_state_spec(x: sdk::types::EnvironmentState) -> ::std::option::Option<::std::string::String> { x.spec }
pub fn environment_state_spec<'s>(x: &'s sdk::types::EnvironmentState) -> ::std::option::Option<&'s str> { x.spec() }
pub fn field_environment_state_template_major_version(x: sdk::types::EnvironmentState) -> ::std::string::String { x.template_major_version }
pub fn environment_state_template_major_version<'s>(x: &'s sdk::types::EnvironmentState) -> &'s str { x.template_major_version() }
pub fn field_environment_state_template_minor_version(x: sdk::types::EnvironmentState) -> ::std::string::String { x.template_minor_version }
pub fn environment_state_template_minor_version<'s>(x: &'s sdk::types::EnvironmentState) -> &'s str { x.template_minor_version() }
pub fn field_environment_state_template_name(x: sdk::types::EnvironmentState) -> ::std::string::String { x.template_name }
pub fn environment_state_template_name<'s>(x: &'s sdk::types::EnvironmentState) -> &'s str { x.template_name() }
pub fn type_environment_summary(x: sdk::types::EnvironmentSummary) -> sdk::types::EnvironmentSummary { x }
pub fn field_environment_summary_arn(x: sdk::types::EnvironmentSummary) -> ::std::string::String { x.arn }
pub fn environment_summary_arn<'s>(x: &'s sdk::types::EnvironmentSummary) -> &'s str { x.arn() }
pub fn environment_summary_builder() -> sdk::types::builders::EnvironmentSummaryBuilder { sdk::types::EnvironmentSummary::builder() }
pub fn field_environment_summary_component_role_arn(x: sdk::types::EnvironmentSummary) -> ::std::option::Option<::std::string::String> { x.component_role_arn }
pub fn environment_summary_component_role_arn<'s>(x: &'s sdk::types::EnvironmentSummary) -> ::std::option::Option<&'s str> { x.component_role_arn() }
pub fn field_environment_summary_created_at(x: sdk::types::EnvironmentSummary) -> sdk::primitives::DateTime { x.created_at }
pub fn environment_summary_created_at<'s>(x: &'s sdk::types::EnvironmentSummary) -> &'s sdk::primitives::DateTime { x.created_at() }
pub fn field_environment_summary_deployment_status(x: sdk::types::EnvironmentSummary) -> sdk::types::DeploymentStatus { x.deployment_status }
pub fn environment_summary_deployment_status<'s>(x: &'s sdk::types::EnvironmentSummary) -> &'s sdk::types::DeploymentStatus { x.deployment_status() }
pub fn field_environment_summary_deployment_status_message(x: sdk::types::EnvironmentSummary) -> ::std::option::Option<::std::string::String> { x.deployment_status_message }
pub fn environment_summary_deployment_status_message<'s>(x: &'s sdk::types::EnvironmentSummary) -> ::std::option::Option<&'s str> { x.deployment_status_message() }
pub fn field_environment_summary_description(x: sdk::types::EnvironmentSummary) -> ::std::option::Option<::std::string::String> { x.description }
pub fn environment_summary_description<'s>(x: &'s sdk::types::EnvironmentSummary) -> ::std::option::Option<&'s str> { x.description() }
pub fn field_environment_summary_environment_account_connection_id(x: sdk::types::EnvironmentSummary) -> ::std::option::Option<::std::string::String> { x.environment_account_connection_id }
pub fn environment_summary_environment_account_connection_id<'s>(x: &'s sdk::types::EnvironmentSummary) -> ::std::option::Option<&'s str> { x.environment_account_connection_id() }
pub fn field_environment_summary_environment_account_id(x: sdk::types::EnvironmentSummary) -> ::std::option::Option<::std::string::String> { x.environment_account_id }
pub fn environment_summary_environment_account_id<'s>(x: &'s sdk::types::EnvironmentSummary) -> ::std::option::Option<&'s str> { x.environment_account_id() }
pub fn field_environment_summary_last_attempted_deployment_id(x: sdk::types::EnvironmentSummary) -> ::std::option::Option<::std::string::String> { x.last_attempted_deployment_id }
pub fn environment_summary_last_attempted_deployment_id<'s>(x: &'s sdk::types::EnvironmentSummary) -> ::std::option::Option<&'s str> { x.last_attempted_deployment_id() }
pub fn field_environment_summary_last_deployment_attempted_at(x: sdk::types::EnvironmentSummary) -> sdk::primitives::DateTime { x.last_deployment_attempted_at }
pub fn environment_summary_last_deployment_attempted_at<'s>(x: &'s sdk::types::EnvironmentSummary) -> &'s sdk::primitives::DateTime { x.last_deployment_attempted_at() }
pub fn field_environment_summary_last_deployment_succeeded_at(x: sdk::types::EnvironmentSummary) -> sdk::primitives::DateTime { x.last_deployment_succeeded_at }
pub fn environment_summary_last_deployment_succeeded_at<'s>(x: &'s sdk::types::EnvironmentSummary) -> &'s sdk::primitives::DateTime { x.last_deployment_succeeded_at() }
pub fn field_environment_summary_last_succeeded_deployment_id(x: sdk::types::EnvironmentSummary) -> ::std::option::Option<::std::string::String> { x.last_succeeded_deployment_id }
pub fn environment_summary_last_succeeded_deployment_id<'s>(x: &'s sdk::types::EnvironmentSummary) -> ::std::option::Option<&'s str> { x.last_succeeded_deployment_id() }
pub fn field_environment_summary_name(x: sdk::types::EnvironmentSummary) -> ::std::string::String { x.name }
pub fn environment_summary_name<'s>(x: &'s sdk::types::EnvironmentSummary) -> &'s str { x.name() }
pub fn field_environment_summary_proton_service_role_arn(x: sdk::types::EnvironmentSummary) -> ::std::option::Option<::std::string::String> { x.proton_service_role_arn }
pub fn environment_summary_proton_service_role_arn<'s>(x: &'s sdk::types::EnvironmentSummary) -> ::std::option::Option<&'s str> { x.proton_service_role_arn() }
pub fn field_environment_summary_provisioning(x: sdk::types::EnvironmentSummary) -> ::std::option::Option<sdk::types::Provisioning> { x.provisioning }
pub fn environment_summary_provisioning<'s>(x: &'s sdk::types::EnvironmentSummary) -> ::std::option::Option<&'s sdk::types::Provisioning> { x.provisioning() }
pub fn field_environment_summary_template_major_version(x: sdk::types::EnvironmentSummary) -> ::std::string::String { x.template_major_version }
pub fn environment_summary_template_major_version<'s>(x: &'s sdk::types::EnvironmentSummary) -> &'s str { x.template_major_version() }
pub fn field_environment_summary_template_minor_version(x: sdk::types::EnvironmentSummary) -> ::std::string::String { x.template_minor_version }
pub fn environment_summary_template_minor_version<'s>(x: &'s sdk::types::EnvironmentSummary) -> &'s str { x.template_minor_version() }
pub fn field_environment_summary_template_name(x: sdk::types::EnvironmentSummary) -> ::std::string::String { x.template_name }
pub fn environment_summary_template_name<'s>(x: &'s sdk::types::EnvironmentSummary) -> &'s str { x.template_name() }
pub fn type_environment_template(x: sdk::types::EnvironmentTemplate) -> sdk::types::EnvironmentTemplate { x }
pub fn field_environment_template_arn(x: sdk::types::EnvironmentTemplate) -> ::std::string::String { x.arn }
pub fn environment_template_arn<'s>(x: &'s sdk::types::EnvironmentTemplate) -> &'s str { x.arn() }
pub fn environment_template_builder() -> sdk::types::builders::EnvironmentTemplateBuilder { sdk::types::EnvironmentTemplate::builder() }
pub fn field_environment_template_created_at(x: sdk::types::EnvironmentTemplate) -> sdk::primitives::DateTime { x.created_at }
pub fn environment_template_created_at<'s>(x: &'s sdk::types::EnvironmentTemplate) -> &'s sdk::primitives::DateTime { x.created_at() }
pub fn field_environment_template_description(x: sdk::types::EnvironmentTemplate) -> ::std::option::Option<::std::string::String> { x.description }
pub fn environment_template_description<'s>(x: &'s sdk::types::EnvironmentTemplate) -> ::std::option::Option<&'s str> { x.description() }
pub fn field_environment_template_display_name(x: sdk::types::EnvironmentTemplate) -> ::std::option::Option<::std::string::String> { x.display_name }
pub fn environment_template_display_name<'s>(x: &'s sdk::types::EnvironmentTemplate) -> ::std::option::Option<&'s str> { x.display_name() }
pub fn field_environment_template_encryption_key(x: sdk::types::EnvironmentTemplate) -> ::std::option::Option<::std::string::String> { x.encryption_key }
pub fn environment_template_encryption_key<'s>(x: &'s sdk::types::EnvironmentTemplate) -> ::std::option::Option<&'s str> { x.encryption_key() }
pub fn field_environment_template_last_modified_at(x: sdk::types::EnvironmentTemplate) -> sdk::primitives::DateTime { x.last_modified_at }
pub fn environment_template_last_modified_at<'s>(x: &'s sdk::types::EnvironmentTemplate) -> &'s sdk::primitives::DateTime { x.last_modified_at() }
pub fn field_environment_template_name_2(x: sdk::types::EnvironmentTemplate) -> ::std::string::String { x.name }
pub fn environment_template_name_2<'s>(x: &'s sdk::types::EnvironmentTemplate) -> &'s str { x.name() }
pub fn field_environment_template_provisioning(x: sdk::types::EnvironmentTemplate) -> ::std::option::Option<sdk::types::Provisioning> { x.provisioning }
pub fn environment_template_provisioning<'s>(x: &'s sdk::types::EnvironmentTemplate) -> ::std::option::Option<&'s sdk::types::Provisioning> { x.provisioning() }
pub fn field_environment_template_recommended_version(x: sdk::types::EnvironmentTemplate) -> ::std::option::Option<::std::string::String> { x.recommended_version }
pub fn environment_template_recommended_version<'s>(x: &'s sdk::types::EnvironmentTemplate) -> ::std::option::Option<&'s str> { x.recommended_version() }
pub fn type_environment_template_filter(x: sdk::types::EnvironmentTemplateFilter) -> sdk::types::EnvironmentTemplateFilter { x }
pub fn environment_template_filter_builder() -> sdk::types::builders::EnvironmentTemplateFilterBuilder { sdk::types::EnvironmentTemplateFilter::builder() }
pub fn field_environment_template_filter_major_version(x: sdk::types::EnvironmentTemplateFilter) -> ::std::string::String { x.major_version }
pub fn environment_template_filter_major_version<'s>(x: &'s sdk::types::EnvironmentTemplateFilter) -> &'s str { x.major_version() }
pub fn field_environment_template_filter_template_name(x: sdk::types::EnvironmentTemplateFilter) -> ::std::string::String { x.template_name }
pub fn environment_template_filter_template_name<'s>(x: &'s sdk::types::EnvironmentTemplateFilter) -> &'s str { x.template_name() }
pub fn type_environment_template_summary(x: sdk::types::EnvironmentTemplateSummary) -> sdk::types::EnvironmentTemplateSummary { x }
pub fn field_environment_template_summary_arn(x: sdk::types::EnvironmentTemplateSummary) -> ::std::string::String { x.arn }
pub fn environment_template_summary_arn<'s>(x: &'s sdk::types::EnvironmentTemplateSummary) -> &'s str { x.arn() }
pub fn environment_template_summary_builder() -> sdk::types::builders::EnvironmentTemplateSummaryBuilder { sdk::types::EnvironmentTemplateSummary::builder() }
pub fn field_environment_template_summary_created_at(x: sdk::types::EnvironmentTemplateSummary) -> sdk::primitives::DateTime { x.created_at }
pub fn environment_template_summary_created_at<'s>(x: &'s sdk::types::EnvironmentTemplateSummary) -> &'s sdk::primitives::DateTime { x.created_at() }
pub fn field_environment_template_summary_description(x: sdk::types::EnvironmentTemplateSummary) -> ::std::option::Option<::std::string::String> { x.description }
pub fn environment_template_summary_description<'s>(x: &'s sdk::types::EnvironmentTemplateSummary) -> ::std::option::Option<&'s str> { x.description() }
pub fn field_environment_template_summary_display_name(x: sdk::types::EnvironmentTemplateSummary) -> ::std::option::Option<::std::string::String> { x.display_name }
pub fn environment_template_summary_display_name<'s>(x: &'s sdk::types::EnvironmentTemplateSummary) -> ::std::option::Option<&'s str> { x.display_name() }
pub fn field_environment_template_summary_last_modified_at(x: sdk::types::EnvironmentTemplateSummary) -> sdk::primitives::DateTime { x.last_modified_at }
pub fn environment_template_summary_last_modified_at<'s>(x: &'s sdk::types::EnvironmentTemplateSummary) -> &'s sdk::primitives::DateTime { x.last_modified_at() }
pub fn field_environment_template_summary_name(x: sdk::types::EnvironmentTemplateSummary) -> ::std::string::String { x.name }
pub fn environment_template_summary_name<'s>(x: &'s sdk::types::EnvironmentTemplateSummary) -> &'s str { x.name() }
pub fn field_environment_template_summary_provisioning(x: sdk::types::EnvironmentTemplateSummary) -> ::std::option::Option<sdk::types::Provisioning> { x.provisioning }
pub fn environment_template_summary_provisioning<'s>(x: &'s sdk::types::EnvironmentTemplateSummary) -> ::std::option::Option<&'s sdk::types::Provisioning> { x.provisioning() }
pub fn field_environment_template_summary_recommended_version(x: sdk::types::EnvironmentTemplateSummary) -> ::std::option::Option<::std::string::String> { x.recommended_version }
pub fn environment_template_summary_recommended_version<'s>(x: &'s sdk::types::EnvironmentTemplateSummary) -> ::std::option::Option<&'s str> { x.recommended_version() }
pub fn type_environment_template_version(x: sdk::types::EnvironmentTemplateVersion) -> sdk::types::EnvironmentTemplateVersion { x }
pub fn field_environment_template_version_arn(x: sdk::types::EnvironmentTemplateVersion) -> ::std::string::String { x.arn }
pub fn environment_template_version_arn<'s>(x: &'s sdk::types::EnvironmentTemplateVersion) -> &'s str { x.arn() }
pub fn environment_template_version_builder() -> sdk::types::builders::EnvironmentTemplateVersionBuilder { sdk::types::EnvironmentTemplateVersion::builder() }
pub fn field_environment_template_version_created_at(x: sdk::types::EnvironmentTemplateVersion) -> sdk::primitives::DateTime { x.created_at }
pub fn environment_template_version_created_at<'s>(x: &'s sdk::types::EnvironmentTemplateVersion) -> &'s sdk::primitives::DateTime { x.created_at() }
pub fn field_environment_template_version_description(x: sdk::types::EnvironmentTemplateVersion) -> ::std::option::Option<::std::string::String> { x.description }
pub fn environment_template_version_description<'s>(x: &'s sdk::types::EnvironmentTemplateVersion) -> ::std::option::Option<&'s str> { x.description() }
pub fn field_environment_template_version_last_modified_at(x: sdk::types::EnvironmentTemplateVersion) -> sdk::primitives::DateTime { x.last_modified_at }
pub fn environment_template_version_last_modified_at<'s>(x: &'s sdk::types::EnvironmentTemplateVersion) -> &'s sdk::primitives::DateTime { x.last_modified_at() }
pub fn field_environment_template_version_major_version(x: sdk::types::EnvironmentTemplateVersion) -> ::std::string::String { x.major_version }
pub fn environment_template_version_major_version<'s>(x: &'s sdk::types::EnvironmentTemplateVersion) -> &'s str { x.major_version() }
pub fn field_environment_template_version_minor_version(x: sdk::types::EnvironmentTemplateVersion) -> ::std::string::String { x.minor_version }
pub fn environment_template_version_minor_version<'s>(x: &'s sdk::types::EnvironmentTemplateVersion) -> &'s str { x.minor_version() }
pub fn field_environment_template_version_recommended_minor_version(x: sdk::types::EnvironmentTemplateVersion) -> ::std::option::Option<::std::string::String> { x.recommended_minor_version }
pub fn environment_template_version_recommended_minor_version<'s>(x: &'s sdk::types::EnvironmentTemplateVersion) -> ::std::option::Option<&'s str> { x.recommended_minor_version() }
pub fn field_environment_template_version_schema(x: sdk::types::EnvironmentTemplateVersion) -> ::std::option::Option<::std::string::String> { x.schema }
pub fn environment_template_version_schema<'s>(x: &'s sdk::types::EnvironmentTemplateVersion) -> ::std::option::Option<&'s str> { x.schema() }
pub fn field_environment_template_version_status(x: sdk::types::EnvironmentTemplateVersion) -> sdk::types::TemplateVersionStatus { x.status }
pub fn environment_template_version_status<'s>(x: &'s sdk::types::EnvironmentTemplateVersion) -> &'s sdk::types::TemplateVersionStatus { x.status() }
pub fn field_environment_template_version_status_message(x: sdk::types::EnvironmentTemplateVersion) -> ::std::option::Option<::std::string::String> { x.status_message }
pub fn environment_template_version_status_message<'s>(x: &'s sdk::types::EnvironmentTemplateVersion) -> ::std::option::Option<&'s str> { x.status_message() }
pub fn field_environment_template_version_template_name(x: sdk::types::EnvironmentTemplateVersion) -> ::std::string::String { x.template_name }
pub fn environment_template_version_template_name<'s>(x: &'s sdk::types::EnvironmentTemplateVersion) -> &'s str { x.template_name() }
pub fn type_environment_template_version_summary(x: sdk::types::EnvironmentTemplateVersionSummary) -> sdk::types::EnvironmentTemplateVersionSummary { x }
pub fn field_environment_template_version_summary_arn(x: sdk::types::EnvironmentTemplateVersionSummary) -> ::std::string::String { x.arn }
pub fn environment_template_version_summary_arn<'s>(x: &'s sdk::types::EnvironmentTemplateVersionSummary) -> &'s str { x.arn() }
pub fn environment_template_version_summary_builder() -> sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder { sdk::types::EnvironmentTemplateVersionSummary::builder() }
pub fn field_environment_template_version_summary_created_at(x: sdk::types::EnvironmentTemplateVersionSummary) -> sdk::primitives::DateTime { x.created_at }
pub fn environment_template_version_summary_created_at<'s>(x: &'s sdk::types::EnvironmentTemplateVersionSummary) -> &'s sdk::primitives::DateTime { x.created_at() }
pub fn field_environment_template_version_summary_description(x: sdk::types::EnvironmentTemplateVersionSummary) -> ::std::option::Option<::std::string::String> { x.description }
pub fn environment_template_version_summary_description<'s>(x: &'s sdk::types::EnvironmentTemplateVersionSummary) -> ::std::option::Option<&'s str> { x.description() }
pub fn field_environment_template_version_summary_last_modified_at(x: sdk::types::EnvironmentTemplateVersionSummary) -> sdk::primitives::DateTime { x.last_modified_at }
pub fn environment_template_version_summary_last_modified_at<'s>(x: &'s sdk::types::EnvironmentTemplateVersionSummary) -> &'s sdk::primitives::DateTime { x.last_modified_at() }
pub fn field_environment_template_version_summary_major_version(x: sdk::types::EnvironmentTemplateVersionSummary) -> ::std::string::String { x.major_version }
pub fn environment_template_version_summary_major_version<'s>(x: &'s sdk::types::EnvironmentTemplateVersionSummary) -> &'s str { x.major_version() }
pub fn field_environment_template_version_summary_minor_version(x: sdk::types::EnvironmentTemplateVersionSummary) -> ::std::string::String { x.minor_version }
pub fn environment_template_version_summary_minor_version<'s>(x: &'s sdk::types::EnvironmentTemplateVersionSummary) -> &'s str { x.minor_version() }
pub fn field_environment_template_version_summary_recommended_minor_version(x: sdk::types::EnvironmentTemplateVersionSummary) -> ::std::option::Option<::std::string::String> { x.recommended_minor_version }
pub fn environment_template_version_summary_recommended_minor_version<'s>(x: &'s sdk::types::EnvironmentTemplateVersionSummary) -> ::std::option::Option<&'s str> { x.recommended_minor_version() }
pub fn field_environment_template_version_summary_status(x: sdk::types::EnvironmentTemplateVersionSummary) -> sdk::types::TemplateVersionStatus { x.status }
pub fn environment_template_version_summary_status<'s>(x: &'s sdk::types::EnvironmentTemplateVersionSummary) -> &'s sdk::types::TemplateVersionStatus { x.status() }
pub fn field_environment_template_version_summary_status_message(x: sdk::types::EnvironmentTemplateVersionSummary) -> ::std::option::Option<::std::string::String> { x.status_message }
pub fn environment_template_version_summary_status_message<'s>(x: &'s sdk::types::EnvironmentTemplateVersionSummary) -> ::std::option::Option<&'s str> { x.status_message() }
pub fn field_environment_template_version_summary_template_name(x: sdk::types::EnvironmentTemplateVersionSummary) -> ::std::string::String { x.template_name }
pub fn environment_template_version_summary_template_name<'s>(x: &'s sdk::types::EnvironmentTemplateVersionSummary) -> &'s str { x.template_name() }
pub fn type_list_service_instances_filter(x: sdk::types::ListServiceInstancesFilter) -> sdk::types::ListServiceInstancesFilter { x }
pub fn list_service_instances_filter_builder() -> sdk::types::builders::ListServiceInstancesFilterBuilder { sdk::types::ListServiceInstancesFilter::builder() }
pub fn field_list_service_instances_filter_key(x: sdk::types::ListServiceInstancesFilter) -> ::std::option::Option<sdk::types::ListServiceInstancesFilterBy> { x.key }
pub fn list_service_instances_filter_key<'s>(x: &'s sdk::types::ListServiceInstancesFilter) -> ::std::option::Option<&'s sdk::types::ListServiceInstancesFilterBy> { x.key() }
pub fn field_list_service_instances_filter_value(x: sdk::types::ListServiceInstancesFilter) -> ::std::option::Option<::std::string::String> { x.value }
pub fn list_service_instances_filter_value<'s>(x: &'s sdk::types::ListServiceInstancesFilter) -> ::std::option::Option<&'s str> { x.value() }
pub fn type_list_service_instances_filter_by(x: sdk::types::ListServiceInstancesFilterBy) -> sdk::types::ListServiceInstancesFilterBy { x }
pub fn variant_list_service_instances_filter_by_created_at_after() -> sdk::types::ListServiceInstancesFilterBy { sdk::types::ListServiceInstancesFilterBy::CreatedAtAfter }
pub fn variant_list_service_instances_filter_by_created_at_before() -> sdk::types::ListServiceInstancesFilterBy { sdk::types::ListServiceInstancesFilterBy::CreatedAtBefore }
pub fn variant_list_service_instances_filter_by_deployed_template_version_status() -> sdk::types::ListServiceInstancesFilterBy { sdk::types::ListServiceInstancesFilterBy::DeployedTemplateVersionStatus }
pub fn variant_list_service_instances_filter_by_deployment_status() -> sdk::types::ListServiceInstancesFilterBy { sdk::types::ListServiceInstancesFilterBy::DeploymentStatus }
pub fn variant_list_service_instances_filter_by_environment_name() -> sdk::types::ListServiceInstancesFilterBy { sdk::types::ListServiceInstancesFilterBy::EnvironmentName }
pub fn variant_list_service_instances_filter_by_last_deployment_attempted_at_after() -> sdk::types::ListServiceInstancesFilterBy { sdk::types::ListServiceInstancesFilterBy::LastDeploymentAttemptedAtAfter }
pub fn variant_list_service_instances_filter_by_last_deployment_attempted_at_before() -> sdk::types::ListServiceInstancesFilterBy { sdk::types::ListServiceInstancesFilterBy::LastDeploymentAttemptedAtBefore }
pub fn variant_list_service_instances_filter_by_name() -> sdk::types::ListServiceInstancesFilterBy { sdk::types::ListServiceInstancesFilterBy::Name }
pub fn variant_list_service_instances_filter_by_service_name() -> sdk::types::ListServiceInstancesFilterBy { sdk::types::ListServiceInstancesFilterBy::ServiceName }
pub fn variant_list_service_instances_filter_by_template_name() -> sdk::types::ListServiceInstancesFilterBy { sdk::types::ListServiceInstancesFilterBy::TemplateName }
pub fn variant_list_service_instances_filter_by_unknown(x: sdk::types::ListServiceInstancesFilterBy) -> bool { matches!(x, sdk::types::ListServiceInstancesFilterBy::Unknown { .. }) }
pub fn list_service_instances_filter_by_as_str<'s>(x: &'s sdk::types::ListServiceInstancesFilterBy) -> &'s str { x.as_str() }
pub fn list_service_instances_filter_by_try_parse(a0: &str) -> ::std::result::Result<sdk::types::ListServiceInstancesFilterBy, sdk::error::UnknownVariantError> { sdk::types::ListServiceInstancesFilterBy::try_parse(a0) }
pub fn list_service_instances_filter_by_values() -> &'static [&'static str] { sdk::types::ListServiceInstancesFilterBy::values() }
pub fn type_list_service_instances_sort_by(x: sdk::types::ListServiceInstancesSortBy) -> sdk::types::ListServiceInstancesSortBy { x }
pub fn variant_list_service_instances_sort_by_created_at() -> sdk::types::ListServiceInstancesSortBy { sdk::types::ListServiceInstancesSortBy::CreatedAt }
pub fn variant_list_service_instances_sort_by_deployment_status() -> sdk::types::ListServiceInstancesSortBy { sdk::types::ListServiceInstancesSortBy::DeploymentStatus }
pub fn variant_list_service_instances_sort_by_environment_name() -> sdk::types::ListServiceInstancesSortBy { sdk::types::ListServiceInstancesSortBy::EnvironmentName }
pub fn variant_list_service_instances_sort_by_last_deployment_attempted_at() -> sdk::types::ListServiceInstancesSortBy { sdk::types::ListServiceInstancesSortBy::LastDeploymentAttemptedAt }
pub fn variant_list_service_instances_sort_by_name() -> sdk::types::ListServiceInstancesSortBy { sdk::types::ListServiceInstancesSortBy::Name }
pub fn variant_list_service_instances_sort_by_service_name() -> sdk::types::ListServiceInstancesSortBy { sdk::types::ListServiceInstancesSortBy::ServiceName }
pub fn variant_list_service_instances_sort_by_template_name() -> sdk::types::ListServiceInstancesSortBy { sdk::types::ListServiceInstancesSortBy::TemplateName }
pub fn variant_list_service_instances_sort_by_unknown(x: sdk::types::ListServiceInstancesSortBy) -> bool { matches!(x, sdk::types::ListServiceInstancesSortBy::Unknown { .. }) }
pub fn list_service_instances_sort_by_as_str<'s>(x: &'s sdk::types::ListServiceInstancesSortBy) -> &'s str { x.as_str() }
pub fn list_service_instances_sort_by_try_parse(a0: &str) -> ::std::result::Result<sdk::types::ListServiceInstancesSortBy, sdk::error::UnknownVariantError> { sdk::types::ListServiceInstancesSortBy::try_parse(a0) }
pub fn list_service_instances_sort_by_values() -> &'static [&'static str] { sdk::types::ListServiceInstancesSortBy::values() }
pub fn type_output(x: sdk::types::Output) -> sdk::types::Output { x }
pub fn output_builder() -> sdk::types::builders::OutputBuilder { sdk::types::Output::builder() }
pub fn field_output_key(x: sdk::types::Output) -> ::std::option::Option<::std::string::String> { x.key }
pub fn output_key<'s>(x: &'s sdk::types::Output) -> ::std::option::Option<&'s str> { x.key() }
pub fn field_output_value_string(x: sdk::types::Output) -> ::std::option::Option<::std::string::String> { x.value_string }
pub fn output_value_string<'s>(x: &'s sdk::types::Output) -> ::std::option::Option<&'s str> { x.value_string() }
pub fn type_provisioned_resource(x: sdk::types::ProvisionedResource) -> sdk::types::ProvisionedResource { x }
pub fn provisioned_resource_builder() -> sdk::types::builders::ProvisionedResourceBuilder { sdk::types::ProvisionedResource::builder() }
pub fn field_provisioned_resource_identifier(x: sdk::types::ProvisionedResource) -> ::std::option::Option<::std::string::String> { x.identifier }
pub fn provisioned_resource_identifier<'s>(x: &'s sdk::types::ProvisionedResource) -> ::std::option::Option<&'s str> { x.identifier() }
pub fn field_provisioned_resource_name(x: sdk::types::ProvisionedResource) -> ::std::option::Option<::std::string::String> { x.name }
pub fn provisioned_resource_name<'s>(x: &'s sdk::types::ProvisionedResource) -> ::std::option::Option<&'s str> { x.name() }
pub fn field_provisioned_resource_provisioning_engine(x: sdk::types::ProvisionedResource) -> ::std::option::Option<sdk::types::ProvisionedResourceEngine> { x.provisioning_engine }
pub fn provisioned_resource_provisioning_engine<'s>(x: &'s sdk::types::ProvisionedResource) -> ::std::option::Option<&'s sdk::types::ProvisionedResourceEngine> { x.provisioning_engine() }
pub fn type_provisioned_resource_engine(x: sdk::types::ProvisionedResourceEngine) -> sdk::types::ProvisionedResourceEngine { x }
pub fn variant_provisioned_resource_engine_cloudformation() -> sdk::types::ProvisionedResourceEngine { sdk::types::ProvisionedResourceEngine::Cloudformation }
pub fn variant_provisioned_resource_engine_terraform() -> sdk::types::ProvisionedResourceEngine { sdk::types::ProvisionedResourceEngine::Terraform }
pub fn variant_provisioned_resource_engine_unknown(x: sdk::types::ProvisionedResourceEngine) -> bool { matches!(x, sdk::types::ProvisionedResourceEngine::Unknown { .. }) }
pub fn provisioned_resource_engine_as_str<'s>(x: &'s sdk::types::ProvisionedResourceEngine) -> &'s str { x.as_str() }
pub fn provisioned_resource_engine_try_parse(a0: &str) -> ::std::result::Result<sdk::types::ProvisionedResourceEngine, sdk::error::UnknownVariantError> { sdk::types::ProvisionedResourceEngine::try_parse(a0) }
pub fn provisioned_resource_engine_values() -> &'static [&'static str] { sdk::types::ProvisionedResourceEngine::values() }
pub fn type_provisioning(x: sdk::types::Provisioning) -> sdk::types::Provisioning { x }
pub fn variant_provisioning_customer_managed() -> sdk::types::Provisioning { sdk::types::Provisioning::CustomerManaged }
pub fn variant_provisioning_unknown(x: sdk::types::Provisioning) -> bool { matches!(x, sdk::types::Provisioning::Unknown { .. }) }
pub fn provisioning_as_str<'s>(x: &'s sdk::types::Provisioning) -> &'s str { x.as_str() }
pub fn provisioning_try_parse(a0: &str) -> ::std::result::Result<sdk::types::Provisioning, sdk::error::UnknownVariantError> { sdk::types::Provisioning::try_parse(a0) }
pub fn provisioning_values() -> &'static [&'static str] { sdk::types::Provisioning::values() }
pub fn type_repository(x: sdk::types::Repository) -> sdk::types::Repository { x }
pub fn field_repository_arn(x: sdk::types::Repository) -> ::std::string::String { x.arn }
pub fn repository_arn<'s>(x: &'s sdk::types::Repository) -> &'s str { x.arn() }
pub fn repository_builder() -> sdk::types::builders::RepositoryBuilder { sdk::types::Repository::builder() }
pub fn field_repository_connection_arn(x: sdk::types::Repository) -> ::std::string::String { x.connection_arn }
pub fn repository_connection_arn<'s>(x: &'s sdk::types::Repository) -> &'s str { x.connection_arn() }
pub fn field_repository_encryption_key(x: sdk::types::Repository) -> ::std::option::Option<::std::string::String> { x.encryption_key }
pub fn repository_encryption_key<'s>(x: &'s sdk::types::Repository) -> ::std::option::Option<&'s str> { x.encryption_key() }
pub fn field_repository_name(x: sdk::types::Repository) -> ::std::string::String { x.name }
pub fn repository_name<'s>(x: &'s sdk::types::Repository) -> &'s str { x.name() }
pub fn field_repository_provider(x: sdk::types::Repository) -> sdk::types::RepositoryProvider { x.provider }
pub fn repository_provider<'s>(x: &'s sdk::types::Repository) -> &'s sdk::types::RepositoryProvider { x.provider() }
pub fn type_repository_branch(x: sdk::types::RepositoryBranch) -> sdk::types::RepositoryBranch { x }
pub fn field_repository_branch_arn(x: sdk::types::RepositoryBranch) -> ::std::string::String { x.arn }
pub fn repository_branch_arn<'s>(x: &'s sdk::types::RepositoryBranch) -> &'s str { x.arn() }
pub fn field_repository_branch_branch(x: sdk::types::RepositoryBranch) -> ::std::string::String { x.branch }
pub fn repository_branch_branch<'s>(x: &'s sdk::types::RepositoryBranch) -> &'s str { x.branch() }
pub fn repository_branch_builder() -> sdk::types::builders::RepositoryBranchBuilder { sdk::types::RepositoryBranch::builder() }
pub fn field_repository_branch_name(x: sdk::types::RepositoryBranch) -> ::std::string::String { x.name }
pub fn repository_branch_name<'s>(x: &'s sdk::types::RepositoryBranch) -> &'s str { x.name() }
pub fn field_repository_branch_provider(x: sdk::types::RepositoryBranch) -> sdk::types::RepositoryProvider { x.provider }
pub fn repository_branch_provider<'s>(x: &'s sdk::types::RepositoryBranch) -> &'s sdk::types::RepositoryProvider { x.provider() }
pub fn type_repository_branch_input(x: sdk::types::RepositoryBranchInput) -> sdk::types::RepositoryBranchInput { x }
pub fn field_repository_branch_input_branch(x: sdk::types::RepositoryBranchInput) -> ::std::string::String { x.branch }
pub fn repository_branch_input_branch<'s>(x: &'s sdk::types::RepositoryBranchInput) -> &'s str { x.branch() }
pub fn repository_branch_input_builder() -> sdk::types::builders::RepositoryBranchInputBuilder { sdk::types::RepositoryBranchInput::builder() }
pub fn field_repository_branch_input_name(x: sdk::types::RepositoryBranchInput) -> ::std::string::String { x.name }
pub fn repository_branch_input_name<'s>(x: &'s sdk::types::RepositoryBranchInput) -> &'s str { x.name() }
pub fn field_repository_branch_input_provider(x: sdk::types::RepositoryBranchInput) -> sdk::types::RepositoryProvider { x.provider }
pub fn repository_branch_input_provider<'s>(x: &'s sdk::types::RepositoryBranchInput) -> &'s sdk::types::RepositoryProvider { x.provider() }
pub fn type_repository_provider(x: sdk::types::RepositoryProvider) -> sdk::types::RepositoryProvider { x }
pub fn variant_repository_provider_bitbucket() -> sdk::types::RepositoryProvider { sdk::types::RepositoryProvider::Bitbucket }
pub fn variant_repository_provider_github() -> sdk::types::RepositoryProvider { sdk::types::RepositoryProvider::Github }
pub fn variant_repository_provider_github_enterprise() -> sdk::types::RepositoryProvider { sdk::types::RepositoryProvider::GithubEnterprise }
pub fn variant_repository_provider_unknown(x: sdk::types::RepositoryProvider) -> bool { matches!(x, sdk::types::RepositoryProvider::Unknown { .. }) }
pub fn repository_provider_as_str<'s>(x: &'s sdk::types::RepositoryProvider) -> &'s str { x.as_str() }
pub fn repository_provider_try_parse(a0: &str) -> ::std::result::Result<sdk::types::RepositoryProvider, sdk::error::UnknownVariantError> { sdk::types::RepositoryProvider::try_parse(a0) }
pub fn repository_provider_values() -> &'static [&'static str] { sdk::types::RepositoryProvider::values() }
pub fn type_repository_summary(x: sdk::types::RepositorySummary) -> sdk::types::RepositorySummary { x }
pub fn field_repository_summary_arn(x: sdk::types::RepositorySummary) -> ::std::string::String { x.arn }
pub fn repository_summary_arn<'s>(x: &'s sdk::types::RepositorySummary) -> &'s str { x.arn() }
pub fn repository_summary_builder() -> sdk::types::builders::RepositorySummaryBuilder { sdk::types::RepositorySummary::builder() }
pub fn field_repository_summary_connection_arn(x: sdk::types::RepositorySummary) -> ::std::string::String { x.connection_arn }
pub fn repository_summary_connection_arn<'s>(x: &'s sdk::types::RepositorySummary) -> &'s str { x.connection_arn() }
pub fn field_repository_summary_name(x: sdk::types::RepositorySummary) -> ::std::string::String { x.name }
pub fn repository_summary_name<'s>(x: &'s sdk::types::RepositorySummary) -> &'s str { x.name() }
pub fn field_repository_summary_provider(x: sdk::types::RepositorySummary) -> sdk::types::RepositoryProvider { x.provider }
pub fn repository_summary_provider<'s>(x: &'s sdk::types::RepositorySummary) -> &'s sdk::types::RepositoryProvider { x.provider() }
pub fn type_repository_sync_attempt(x: sdk::types::RepositorySyncAttempt) -> sdk::types::RepositorySyncAttempt { x }
pub fn repository_sync_attempt_builder() -> sdk::types::builders::RepositorySyncAttemptBuilder { sdk::types::RepositorySyncAttempt::builder() }
pub fn field_repository_sync_attempt_events(x: sdk::types::RepositorySyncAttempt) -> ::std::vec::Vec<sdk::types::RepositorySyncEvent> { x.events }
pub fn repository_sync_attempt_events<'s>(x: &'s sdk::types::RepositorySyncAttempt) -> &'s [sdk::types::RepositorySyncEvent] { x.events() }
pub fn field_repository_sync_attempt_started_at(x: sdk::types::RepositorySyncAttempt) -> sdk::primitives::DateTime { x.started_at }
pub fn repository_sync_attempt_started_at<'s>(x: &'s sdk::types::RepositorySyncAttempt) -> &'s sdk::primitives::DateTime { x.started_at() }
pub fn field_repository_sync_attempt_status(x: sdk::types::RepositorySyncAttempt) -> sdk::types::RepositorySyncStatus { x.status }
pub fn repository_sync_attempt_status<'s>(x: &'s sdk::types::RepositorySyncAttempt) -> &'s sdk::types::RepositorySyncStatus { x.status() }
pub fn type_repository_sync_definition(x: sdk::types::RepositorySyncDefinition) -> sdk::types::RepositorySyncDefinition { x }
pub fn field_repository_sync_definition_branch(x: sdk::types::RepositorySyncDefinition) -> ::std::string::String { x.branch }
pub fn repository_sync_definition_branch<'s>(x: &'s sdk::types::RepositorySyncDefinition) -> &'s str { x.branch() }
pub fn repository_sync_definition_builder() -> sdk::types::builders::RepositorySyncDefinitionBuilder { sdk::types::RepositorySyncDefinition::builder() }
pub fn field_repository_sync_definition_directory(x: sdk::types::RepositorySyncDefinition) -> ::std::string::String { x.directory }
pub fn repository_sync_definition_directory<'s>(x: &'s sdk::types::RepositorySyncDefinition) -> &'s str { x.directory() }
pub fn field_repository_sync_definition_parent(x: sdk::types::RepositorySyncDefinition) -> ::std::string::String { x.parent }
pub fn repository_sync_definition_parent<'s>(x: &'s sdk::types::RepositorySyncDefinition) -> &'s str { x.parent() }
pub fn field_repository_sync_definition_target(x: sdk::types::RepositorySyncDefinition) -> ::std::string::String { x.target }
pub fn repository_sync_definition_target<'s>(x: &'s sdk::types::RepositorySyncDefinition) -> &'s str { x.target() }
pub fn type_repository_sync_event(x: sdk::types::RepositorySyncEvent) -> sdk::types::RepositorySyncEvent { x }
pub fn repository_sync_event_builder() -> sdk::types::builders::RepositorySyncEventBuilder { sdk::types::RepositorySyncEvent::builder() }
pub fn field_repository_sync_event_event(x: sdk::types::RepositorySyncEvent) -> ::std::string::String { x.event }
pub fn repository_sync_event_event<'s>(x: &'s sdk::types::RepositorySyncEvent) -> &'s str { x.event() }
pub fn field_repository_sync_event_external_id(x: sdk::types::RepositorySyncEvent) -> ::std::option::Option<::std::string::String> { x.external_id }
pub fn repository_sync_event_external_id<'s>(x: &'s sdk::types::RepositorySyncEvent) -> ::std::option::Option<&'s str> { x.external_id() }
pub fn field_repository_sync_event_time(x: sdk::types::RepositorySyncEvent) -> sdk::primitives::DateTime { x.time }
pub fn repository_sync_event_time<'s>(x: &'s sdk::types::RepositorySyncEvent) -> &'s sdk::primitives::DateTime { x.time() }
pub fn field_repository_sync_event_type(x: sdk::types::RepositorySyncEvent) -> ::std::string::String { x.r#type }
pub fn repository_sync_event_type<'s>(x: &'s sdk::types::RepositorySyncEvent) -> &'s str { x.r#type() }
pub fn type_repository_sync_status(x: sdk::types::RepositorySyncStatus) -> sdk::types::RepositorySyncStatus { x }
pub fn variant_repository_sync_status_failed() -> sdk::types::RepositorySyncStatus { sdk::types::RepositorySyncStatus::Failed }
pub fn variant_repository_sync_status_in_progress() -> sdk::types::RepositorySyncStatus { sdk::types::RepositorySyncStatus::InProgress }
pub fn variant_repository_sync_status_initiated() -> sdk::types::RepositorySyncStatus { sdk::types::RepositorySyncStatus::Initiated }
pub fn variant_repository_sync_status_queued() -> sdk::types::RepositorySyncStatus { sdk::types::RepositorySyncStatus::Queued }
pub fn variant_repository_sync_status_succeeded() -> sdk::types::RepositorySyncStatus { sdk::types::RepositorySyncStatus::Succeeded }
pub fn variant_repository_sync_status_unknown(x: sdk::types::RepositorySyncStatus) -> bool { matches!(x, sdk::types::RepositorySyncStatus::Unknown { .. }) }
pub fn repository_sync_status_as_str<'s>(x: &'s sdk::types::RepositorySyncStatus) -> &'s str { x.as_str() }
pub fn repository_sync_status_try_parse(a0: &str) -> ::std::result::Result<sdk::types::RepositorySyncStatus, sdk::error::UnknownVariantError> { sdk::types::RepositorySyncStatus::try_parse(a0) }
pub fn repository_sync_status_values() -> &'static [&'static str] { sdk::types::RepositorySyncStatus::values() }
pub fn type_resource_counts_summary(x: sdk::types::ResourceCountsSummary) -> sdk::types::ResourceCountsSummary { x }
pub fn field_resource_counts_summary_behind_major(x: sdk::types::ResourceCountsSummary) -> ::std::option::Option<i32> { x.behind_major }
pub fn resource_counts_summary_behind_major<'s>(x: &'s sdk::types::ResourceCountsSummary) -> ::std::option::Option<i32> { x.behind_major() }
pub fn field_resource_counts_summary_behind_minor(x: sdk::types::ResourceCountsSummary) -> ::std::option::Option<i32> { x.behind_minor }
pub fn resource_counts_summary_behind_minor<'s>(x: &'s sdk::types::ResourceCountsSummary) -> ::std::option::Option<i32> { x.behind_minor() }
pub fn resource_counts_summary_builder() -> sdk::types::builders::ResourceCountsSummaryBuilder { sdk::types::ResourceCountsSummary::builder() }
pub fn field_resource_counts_summary_failed(x: sdk::types::ResourceCountsSummary) -> ::std::option::Option<i32> { x.failed }
pub fn resource_counts_summary_failed<'s>(x: &'s sdk::types::ResourceCountsSummary) -> ::std::option::Option<i32> { x.failed() }
pub fn field_resource_counts_summary_total(x: sdk::types::ResourceCountsSummary) -> i32 { x.total }
pub fn resource_counts_summary_total<'s>(x: &'s sdk::types::ResourceCountsSummary) -> i32 { x.total() }
pub fn field_resource_counts_summary_up_to_date(x: sdk::types::ResourceCountsSummary) -> ::std::option::Option<i32> { x.up_to_date }
pub fn resource_counts_summary_up_to_date<'s>(x: &'s sdk::types::ResourceCountsSummary) -> ::std::option::Option<i32> { x.up_to_date() }
pub fn type_resource_deployment_status(x: sdk::types::ResourceDeploymentStatus) -> sdk::types::ResourceDeploymentStatus { x }
pub fn variant_resource_deployment_status_failed() -> sdk::types::ResourceDeploymentStatus { sdk::types::ResourceDeploymentStatus::Failed }
pub fn variant_resource_deployment_status_in_progress() -> sdk::types::ResourceDeploymentStatus { sdk::types::ResourceDeploymentStatus::InProgress }
pub fn variant_resource_deployment_status_succeeded() -> sdk::types::ResourceDeploymentStatus { sdk::types::ResourceDeploymentStatus::Succeeded }
pub fn variant_resource_deployment_status_unknown(x: sdk::types::ResourceDeploymentStatus) -> bool { matches!(x, sdk::types::ResourceDeploymentStatus::Unknown { .. }) }
pub fn resource_deployment_status_as_str<'s>(x: &'s sdk::types::ResourceDeploymentStatus) -> &'s str { x.as_str() }
pub fn resource_deployment_status_try_parse(a0: &str) -> ::std::result::Result<sdk::types::ResourceDeploymentStatus, sdk::error::UnknownVariantError> { sdk::types::ResourceDeploymentStatus::try_parse(a0) }
pub fn resource_deployment_status_values() -> &'static [&'static str] { sdk::types::ResourceDeploymentStatus::values() }
pub fn type_resource_sync_attempt(x: sdk::types::ResourceSyncAttempt) -> sdk::types::ResourceSyncAttempt { x }
pub fn resource_sync_attempt_builder() -> sdk::types::builders::ResourceSyncAttemptBuilder { sdk::types::ResourceSyncAttempt::builder() }
pub fn field_resource_sync_attempt_events(x: sdk::types::ResourceSyncAttempt) -> ::std::vec::Vec<sdk::types::ResourceSyncEvent> { x.events }
pub fn resource_sync_attempt_events<'s>(x: &'s sdk::types::ResourceSyncAttempt) -> &'s [sdk::types::ResourceSyncEvent] { x.events() }
pub fn field_resource_sync_attempt_initial_revision(x: sdk::types::ResourceSyncAttempt) -> ::std::option::Option<sdk::types::Revision> { x.initial_revision }
pub fn resource_sync_attempt_initial_revision<'s>(x: &'s sdk::types::ResourceSyncAttempt) -> ::std::option::Option<&'s sdk::types::Revision> { x.initial_revision() }
pub fn field_resource_sync_attempt_started_at(x: sdk::types::ResourceSyncAttempt) -> sdk::primitives::DateTime { x.started_at }
pub fn resource_sync_attempt_started_at<'s>(x: &'s sdk::types::ResourceSyncAttempt) -> &'s sdk::primitives::DateTime { x.started_at() }
pub fn field_resource_sync_attempt_status(x: sdk::types::ResourceSyncAttempt) -> sdk::types::ResourceSyncStatus { x.status }
pub fn resource_sync_attempt_status<'s>(x: &'s sdk::types::ResourceSyncAttempt) -> &'s sdk::types::ResourceSyncStatus { x.status() }
pub fn field_resource_sync_attempt_target(x: sdk::types::ResourceSyncAttempt) -> ::std::string::String { x.target }
pub fn resource_sync_attempt_target<'s>(x: &'s sdk::types::ResourceSyncAttempt) -> &'s str { x.target() }
pub fn field_resource_sync_attempt_target_revision(x: sdk::types::ResourceSyncAttempt) -> ::std::option::Option<sdk::types::Revision> { x.target_revision }
pub fn resource_sync_attempt_target_revision<'s>(x: &'s sdk::types::ResourceSyncAttempt) -> ::std::option::Option<&'s sdk::types::Revision> { x.target_revision() }
pub fn type_resource_sync_event(x: sdk::types::ResourceSyncEvent) -> sdk::types::ResourceSyncEvent { x }
pub fn resource_sync_event_builder() -> sdk::types::builders::ResourceSyncEventBuilder { sdk::types::ResourceSyncEvent::builder() }
pub fn field_resource_sync_event_event(x: sdk::types::ResourceSyncEvent) -> ::std::string::String { x.event }
pub fn resource_sync_event_event<'s>(x: &'s sdk::types::ResourceSyncEvent) -> &'s str { x.event() }
pub fn field_resource_sync_event_external_id(x: sdk::types::ResourceSyncEvent) -> ::std::option::Option<::std::string::String> { x.external_id }
pub fn resource_sync_event_external_id<'s>(x: &'s sdk::types::ResourceSyncEvent) -> ::std::option::Option<&'s str> { x.external_id() }
pub fn field_resource_sync_event_time(x: sdk::types::ResourceSyncEvent) -> sdk::primitives::DateTime { x.time }
pub fn resource_sync_event_time<'s>(x: &'s sdk::types::ResourceSyncEvent) -> &'s sdk::primitives::DateTime { x.time() }
pub fn field_resource_sync_event_type(x: sdk::types::ResourceSyncEvent) -> ::std::string::String { x.r#type }
pub fn resource_sync_event_type<'s>(x: &'s sdk::types::ResourceSyncEvent) -> &'s str { x.r#type() }
pub fn type_resource_sync_status(x: sdk::types::ResourceSyncStatus) -> sdk::types::ResourceSyncStatus { x }
pub fn variant_resource_sync_status_failed() -> sdk::types::ResourceSyncStatus { sdk::types::ResourceSyncStatus::Failed }
pub fn variant_resource_sync_status_in_progress() -> sdk::types::ResourceSyncStatus { sdk::types::ResourceSyncStatus::InProgress }
pub fn variant_resource_sync_status_initiated() -> sdk::types::ResourceSyncStatus { sdk::types::ResourceSyncStatus::Initiated }
pub fn variant_resource_sync_status_succeeded() -> sdk::types::ResourceSyncStatus { sdk::types::ResourceSyncStatus::Succeeded }
pub fn variant_resource_sync_status_unknown(x: sdk::types::ResourceSyncStatus) -> bool { matches!(x, sdk::types::ResourceSyncStatus::Unknown { .. }) }
pub fn resource_sync_status_as_str<'s>(x: &'s sdk::types::ResourceSyncStatus) -> &'s str { x.as_str() }
pub fn resource_sync_status_try_parse(a0: &str) -> ::std::result::Result<sdk::types::ResourceSyncStatus, sdk::error::UnknownVariantError> { sdk::types::ResourceSyncStatus::try_parse(a0) }
pub fn resource_sync_status_values() -> &'static [&'static str] { sdk::types::ResourceSyncStatus::values() }
pub fn type_revision(x: sdk::types::Revision) -> sdk::types::Revision { x }
pub fn field_revision_branch(x: sdk::types::Revision) -> ::std::string::String { x.branch }
pub fn revision_branch<'s>(x: &'s sdk::types::Revision) -> &'s str { x.branch() }
pub fn revision_builder() -> sdk::types::builders::RevisionBuilder { sdk::types::Revision::builder() }
pub fn field_revision_directory(x: sdk::types::Revision) -> ::std::string::String { x.directory }
pub fn revision_directory<'s>(x: &'s sdk::types::Revision) -> &'s str { x.directory() }
pub fn field_revision_repository_name(x: sdk::types::Revision) -> ::std::string::String { x.repository_name }
pub fn revision_repository_name<'s>(x: &'s sdk::types::Revision) -> &'s str { x.repository_name() }
pub fn field_revision_repository_provider(x: sdk::types::Revision) -> sdk::types::RepositoryProvider { x.repository_provider }
pub fn revision_repository_provider<'s>(x: &'s sdk::types::Revision) -> &'s sdk::types::RepositoryProvider { x.repository_provider() }
pub fn field_revision_sha(x: sdk::types::Revision) -> ::std::string::String { x.sha }
pub fn revision_sha<'s>(x: &'s sdk::types::Revision) -> &'s str { x.sha() }
pub fn type_s3_object_source(x: sdk::types::S3ObjectSource) -> sdk::types::S3ObjectSource { x }
pub fn field_s3_object_source_bucket(x: sdk::types::S3ObjectSource) -> ::std::string::String { x.bucket }
pub fn s3_object_source_bucket<'s>(x: &'s sdk::types::S3ObjectSource) -> &'s str { x.bucket() }
pub fn s3_object_source_builder() -> sdk::types::builders::S3ObjectSourceBuilder { sdk::types::S3ObjectSource::builder() }
pub fn field_s3_object_source_key(x: sdk::types::S3ObjectSource) -> ::std::string::String { x.key }
pub fn s3_object_source_key<'s>(x: &'s sdk::types::S3ObjectSource) -> &'s str { x.key() }
pub fn type_service(x: sdk::types::Service) -> sdk::types::Service { x }
pub fn field_service_arn(x: sdk::types::Service) -> ::std::string::String { x.arn }
pub fn service_arn<'s>(x: &'s sdk::types::Service) -> &'s str { x.arn() }
pub fn field_service_branch_name(x: sdk::types::Service) -> ::std::option::Option<::std::string::String> { x.branch_name }
pub fn service_branch_name<'s>(x: &'s sdk::types::Service) -> ::std::option::Option<&'s str> { x.branch_name() }
pub fn service_builder() -> sdk::types::builders::ServiceBuilder { sdk::types::Service::builder() }
pub fn field_service_created_at(x: sdk::types::Service) -> sdk::primitives::DateTime { x.created_at }
pub fn service_created_at<'s>(x: &'s sdk::types::Service) -> &'s sdk::primitives::DateTime { x.created_at() }
pub fn field_service_description(x: sdk::types::Service) -> ::std::option::Option<::std::string::String> { x.description }
pub fn service_description<'s>(x: &'s sdk::types::Service) -> ::std::option::Option<&'s str> { x.description() }
pub fn field_service_last_modified_at(x: sdk::types::Service) -> sdk::primitives::DateTime { x.last_modified_at }
pub fn service_last_modified_at<'s>(x: &'s sdk::types::Service) -> &'s sdk::primitives::DateTime { x.last_modified_at() }
pub fn field_service_name(x: sdk::types::Service) -> ::std::string::String { x.name }
pub fn service_name<'s>(x: &'s sdk::types::Service) -> &'s str { x.name() }
pub fn field_service_pipeline(x: sdk::types::Service) -> ::std::option::Option<sdk::types::ServicePipeline> { x.pipeline }
pub fn service_pipeline<'s>(x: &'s sdk::types::Service) -> ::std::option::Option<&'s sdk::types::ServicePipeline> { x.pipeline() }
pub fn field_service_repository_connection_arn(x: sdk::types::Service) -> ::std::option::Option<::std::string::String> { x.repository_connection_arn }
pub fn service_repository_connection_arn<'s>(x: &'s sdk::types::Service) -> ::std::option::Option<&'s str> { x.repository_connection_arn() }
pub fn field_service_repository_id(x: sdk::types::Service) -> ::std::option::Option<::std::string::String> { x.repository_id }
pub fn service_repository_id<'s>(x: &'s sdk::types::Service) -> ::std::option::Option<&'s str> { x.repository_id() }
pub fn field_service_spec(x: sdk::types::Service) -> ::std::string::String { x.spec }
pub fn service_spec<'s>(x: &'s sdk::types::Service) -> &'s str { x.spec() }
pub fn field_service_status(x: sdk::types::Service) -> sdk::types::ServiceStatus { x.status }
pub fn service_status<'s>(x: &'s sdk::types::Service) -> &'s sdk::types::ServiceStatus { x.status() }
pub fn field_service_status_message(x: sdk::types::Service) -> ::std::option::Option<::std::string::String> { x.status_message }
pub fn service_status_message<'s>(x: &'s sdk::types::Service) -> ::std::option::Option<&'s str> { x.status_message() }
pub fn field_service_template_name(x: sdk::types::Service) -> ::std::string::String { x.template_name }
pub fn service_template_name<'s>(x: &'s sdk::types::Service) -> &'s str { x.template_name() }
pub fn type_service_instance(x: sdk::types::ServiceInstance) -> sdk::types::ServiceInstance { x }
pub fn field_service_instance_arn(x: sdk::types::ServiceInstance) -> ::std::string::String { x.arn }
pub fn service_instance_arn<'s>(x: &'s sdk::types::ServiceInstance) -> &'s str { x.arn() }
pub fn service_instance_builder() -> sdk::types::builders::ServiceInstanceBuilder { sdk::types::ServiceInstance::builder() }
pub fn field_service_instance_created_at(x: sdk::types::ServiceInstance) -> sdk::primitives::DateTime { x.created_at }
pub fn service_instance_created_at<'s>(x: &'s sdk::types::ServiceInstance) -> &'s sdk::primitives::DateTime { x.created_at() }
pub fn field_service_instance_deployment_status(x: sdk::types::ServiceInstance) -> sdk::types::DeploymentStatus { x.deployment_status }
pub fn service_instance_deployment_status<'s>(x: &'s sdk::types::ServiceInstance) -> &'s sdk::types::DeploymentStatus { x.deployment_status() }
pub fn field_service_instance_deployment_status_message(x: sdk::types::ServiceInstance) -> ::std::option::Option<::std::string::String> { x.deployment_status_message }
pub fn service_instance_deployment_status_message<'s>(x: &'s sdk::types::ServiceInstance) -> ::std::option::Option<&'s str> { x.deployment_status_message() }
pub fn field_service_instance_environment_name(x: sdk::types::ServiceInstance) -> ::std::string::String { x.environment_name }
pub fn service_instance_environment_name<'s>(x: &'s sdk::types::ServiceInstance) -> &'s str { x.environment_name() }
pub fn field_service_instance_last_attempted_deployment_id(x: sdk::types::ServiceInstance) -> ::std::option::Option<::std::string::String> { x.last_attempted_deployment_id }
pub fn service_instance_last_attempted_deployment_id<'s>(x: &'s sdk::types::ServiceInstance) -> ::std::option::Option<&'s str> { x.last_attempted_deployment_id() }
pub fn field_service_instance_last_client_request_token(x: sdk::types::ServiceInstance) -> ::std::option::Option<::std::string::String> { x.last_client_request_token }
pub fn service_instance_last_client_request_token<'s>(x: &'s sdk::types::ServiceInstance) -> ::std::option::Option<&'s str> { x.last_client_request_token() }
pub fn field_service_instance_last_deployment_attempted_at(x: sdk::types::ServiceInstance) -> sdk::primitives::DateTime { x.last_deployment_attempted_at }
pub fn service_instance_last_deployment_attempted_at<'s>(x: &'s sdk::types::ServiceInstance) -> &'s sdk::primitives::DateTime { x.last_deployment_attempted_at() }
pub fn field_service_instance_last_deployment_succeeded_at(x: sdk::types::ServiceInstance) -> sdk::primitives::DateTime { x.last_deployment_succeeded_at }
pub fn service_instance_last_deployment_succeeded_at<'s>(x: &'s sdk::types::ServiceInstance) -> &'s sdk::primitives::DateTime { x.last_deployment_succeeded_at() }
pub fn field_service_instance_last_succeeded_deployment_id(x: sdk::types::ServiceInstance) -> ::std::option::Option<::std::string::String> { x.last_succeeded_deployment_id }
pub fn service_instance_last_succeeded_deployment_id<'s>(x: &'s sdk::types::ServiceInstance) -> ::std::option::Option<&'s str> { x.last_succeeded_deployment_id() }
pub fn field_service_instance_name(x: sdk::types::ServiceInstance) -> ::std::string::String { x.name }
pub fn service_instance_name<'s>(x: &'s sdk::types::ServiceInstance) -> &'s str { x.name() }
pub fn field_service_instance_service_name(x: sdk::types::ServiceInstance) -> ::std::string::String { x.service_name }
pub fn service_instance_service_name<'s>(x: &'s sdk::types::ServiceInstance) -> &'s str { x.service_name() }
pub fn field_service_instance_spec(x: sdk::types::ServiceInstance) -> ::std::option::Option<::std::string::String> { x.spec }
pub fn service_instance_spec<'s>(x: &'s sdk::types::ServiceInstance) -> ::std::option::Option<&'s str> { x.spec() }
pub fn field_service_instance_template_major_version(x: sdk::types::ServiceInstance) -> ::std::string::String { x.template_major_version }
pub fn service_instance_template_major_version<'s>(x: &'s sdk::types::ServiceInstance) -> &'s str { x.template_major_version() }
pub fn field_service_instance_template_minor_version(x: sdk::types::ServiceInstance) -> ::std::string::String { x.template_minor_version }
pub fn service_instance_template_minor_version<'s>(x: &'s sdk::types::ServiceInstance) -> &'s str { x.template_minor_version() }
pub fn field_service_instance_template_name(x: sdk::types::ServiceInstance) -> ::std::string::String { x.template_name }
pub fn service_instance_template_name<'s>(x: &'s sdk::types::ServiceInstance) -> &'s str { x.template_name() }
pub fn type_service_instance_state(x: sdk::types::ServiceInstanceState) -> sdk::types::ServiceInstanceState { x }
pub fn service_instance_state_builder() -> sdk::types::builders::ServiceInstanceStateBuilder { sdk::types::ServiceInstanceState::builder() }
pub fn field_service_instance_state_last_successful_component_deployment_ids(x: sdk::types::ServiceInstanceState) -> ::std::option::Option<::std::vec::Vec<::std::string::String>> { x.last_successful_component_deployment_ids }
pub fn service_instance_state_last_successful_component_deployment_ids<'s>(x: &'s sdk::types::ServiceInstanceState) -> &'s [::std::string::String] { x.last_successful_component_deployment_ids() }
pub fn field_service_instance_state_last_successful_environment_deployment_id(x: sdk::types::ServiceInstanceState) -> ::std::option::Option<::std::string::String> { x.last_successful_environment_deployment_id }
pub fn service_instance_state_last_successful_environment_deployment_id<'s>(x: &'s sdk::types::ServiceInstanceState) -> ::std::option::Option<&'s str> { x.last_successful_environment_deployment_id() }
pub fn field_service_instance_state_last_successful_service_pipeline_deployment_id(x: sdk::types::ServiceInstanceState) -> ::std::option::Option<::std::string::String> { x.last_successful_service_pipeline_deployment_id }
pub fn service_instance_state_last_successful_service_pipeline_deployment_id<'s>(x: &'s sdk::types::ServiceInstanceState) -> ::std::option::Option<&'s str> { x.last_successful_service_pipeline_deployment_id() }
pub fn field_service_instance_state_spec(x: sdk::types::ServiceInstanceState) -> ::std::string::String { x.spec }
pub fn service_instance_state_spec<'s>(x: &'s sdk::types::ServiceInstanceState) -> &'s str { x.spec() }
pub fn field_service_instance_state_template_major_version(x: sdk::types::ServiceInstanceState) -> ::std::string::String { x.template_major_version }
pub fn service_instance_state_template_major_version<'s>(x: &'s sdk::types::ServiceInstanceState) -> &'s str { x.template_major_version() }
pub fn field_service_instance_state_template_minor_version(x: sdk::types::ServiceInstanceState) -> ::std::string::String { x.template_minor_version }
pub fn service_instance_state_template_minor_version<'s>(x: &'s sdk::types::ServiceInstanceState) -> &'s str { x.template_minor_version() }
pub fn field_service_instance_state_template_name(x: sdk::types::ServiceInstanceState) -> ::std::string::String { x.template_name }
pub fn service_instance_state_template_name<'s>(x: &'s sdk::types::ServiceInstanceState) -> &'s str { x.template_name() }
pub fn type_service_instance_summary(x: sdk::types::ServiceInstanceSummary) -> sdk::types::ServiceInstanceSummary { x }
pub fn field_service_instance_summary_arn(x: sdk::types::ServiceInstanceSummary) -> ::std::string::String { x.arn }
pub fn service_instance_summary_arn<'s>(x: &'s sdk::types::ServiceInstanceSummary) -> &'s str { x.arn() }
pub fn service_instance_summary_builder() -> sdk::types::builders::ServiceInstanceSummaryBuilder { sdk::types::ServiceInstanceSummary::builder() }
pub fn field_service_instance_summary_created_at(x: sdk::types::ServiceInstanceSummary) -> sdk::primitives::DateTime { x.created_at }
pub fn service_instance_summary_created_at<'s>(x: &'s sdk::types::ServiceInstanceSummary) -> &'s sdk::primitives::DateTime { x.created_at() }
pub fn field_service_instance_summary_deployment_status(x: sdk::types::ServiceInstanceSummary) -> sdk::types::DeploymentStatus { x.deployment_status }
pub fn service_instance_summary_deployment_status<'s>(x: &'s sdk::types::ServiceInstanceSummary) -> &'s sdk::types::DeploymentStatus { x.deployment_status() }
pub fn field_service_instance_summary_deployment_status_message(x: sdk::types::ServiceInstanceSummary) -> ::std::option::Option<::std::string::String> { x.deployment_status_message }
pub fn service_instance_summary_deployment_status_message<'s>(x: &'s sdk::types::ServiceInstanceSummary) -> ::std::option::Option<&'s str> { x.deployment_status_message() }
pub fn field_service_instance_summary_environment_name(x: sdk::types::ServiceInstanceSummary) -> ::std::string::String { x.environment_name }
pub fn service_instance_summary_environment_name<'s>(x: &'s sdk::types::ServiceInstanceSummary) -> &'s str { x.environment_name() }
pub fn field_service_instance_summary_last_attempted_deployment_id(x: sdk::types::ServiceInstanceSummary) -> ::std::option::Option<::std::string::String> { x.last_attempted_deployment_id }
pub fn service_instance_summary_last_attempted_deployment_id<'s>(x: &'s sdk::types::ServiceInstanceSummary) -> ::std::option::Option<&'s str> { x.last_attempted_deployment_id() }
pub fn field_service_instance_summary_last_deployment_attempted_at(x: sdk::types::ServiceInstanceSummary) -> sdk::primitives::DateTime { x.last_deployment_attempted_at }
pub fn service_instance_summary_last_deployment_attempted_at<'s>(x: &'s sdk::types::ServiceInstanceSummary) -> &'s sdk::primitives::DateTime { x.last_deployment_attempted_at() }
pub fn field_service_instance_summary_last_deployment_succeeded_at(x: sdk::types::ServiceInstanceSummary) -> sdk::primitives::DateTime { x.last_deployment_succeeded_at }
pub fn service_instance_summary_last_deployment_succeeded_at<'s>(x: &'s sdk::types::ServiceInstanceSummary) -> &'s sdk::primitives::DateTime { x.last_deployment_succeeded_at() }
pub fn field_service_instance_summary_last_succeeded_deployment_id(x: sdk::types::ServiceInstanceSummary) -> ::std::option::Option<::std::string::String> { x.last_succeeded_deployment_id }
pub fn service_instance_summary_last_succeeded_deployment_id<'s>(x: &'s sdk::types::ServiceInstanceSummary) -> ::std::option::Option<&'s str> { x.last_succeeded_deployment_id() }
pub fn field_service_instance_summary_name(x: sdk::types::ServiceInstanceSummary) -> ::std::string::String { x.name }
pub fn service_instance_summary_name<'s>(x: &'s sdk::types::ServiceInstanceSummary) -> &'s str { x.name() }
pub fn field_service_instance_summary_service_name(x: sdk::types::ServiceInstanceSummary) -> ::std::string::String { x.service_name }
pub fn service_instance_summary_service_name<'s>(x: &'s sdk::types::ServiceInstanceSummary) -> &'s str { x.service_name() }
pub fn field_service_instance_summary_template_major_version(x: sdk::types::ServiceInstanceSummary) -> ::std::string::String { x.template_major_version }
pub fn service_instance_summary_template_major_version<'s>(x: &'s sdk::types::ServiceInstanceSummary) -> &'s str { x.template_major_version() }
pub fn field_service_instance_summary_template_minor_version(x: sdk::types::ServiceInstanceSummary) -> ::std::string::String { x.template_minor_version }
pub fn service_instance_summary_template_minor_version<'s>(x: &'s sdk::types::ServiceInstanceSummary) -> &'s str { x.template_minor_version() }
pub fn field_service_instance_summary_template_name(x: sdk::types::ServiceInstanceSummary) -> ::std::string::String { x.template_name }
pub fn service_instance_summary_template_name<'s>(x: &'s sdk::types::ServiceInstanceSummary) -> &'s str { x.template_name() }
pub fn type_service_pipeline(x: sdk::types::ServicePipeline) -> sdk::types::ServicePipeline { x }
pub fn field_service_pipeline_arn(x: sdk::types::ServicePipeline) -> ::std::string::String { x.arn }
pub fn service_pipeline_arn<'s>(x: &'s sdk::types::ServicePipeline) -> &'s str { x.arn() }
pub fn service_pipeline_builder() -> sdk::types::builders::ServicePipelineBuilder { sdk::types::ServicePipeline::builder() }
pub fn field_service_pipeline_created_at(x: sdk::types::ServicePipeline) -> sdk::primitives::DateTime { x.created_at }
pub fn service_pipeline_created_at<'s>(x: &'s sdk::types::ServicePipeline) -> &'s sdk::primitives::DateTime { x.created_at() }
pub fn field_service_pipeline_deployment_status(x: sdk::types::ServicePipeline) -> sdk::types::DeploymentStatus { x.deployment_status }
pub fn service_pipeline_deployment_status<'s>(x: &'s sdk::types::ServicePipeline) -> &'s sdk::types::DeploymentStatus { x.deployment_status() }
pub fn field_service_pipeline_deployment_status_message(x: sdk::types::ServicePipeline) -> ::std::option::Option<::std::string::String> { x.deployment_status_message }
pub fn service_pipeline_deployment_status_message<'s>(x: &'s sdk::types::ServicePipeline) -> ::std::option::Option<&'s str> { x.deployment_status_message() }
pub fn field_service_pipeline_last_attempted_deployment_id(x: sdk::types::ServicePipeline) -> ::std::option::Option<::std::string::String> { x.last_attempted_deployment_id }
pub fn service_pipeline_last_attempted_deployment_id<'s>(x: &'s sdk::types::ServicePipeline) -> ::std::option::Option<&'s str> { x.last_attempted_deployment_id() }
pub fn field_service_pipeline_last_deployment_attempted_at(x: sdk::types::ServicePipeline) -> sdk::primitives::DateTime { x.last_deployment_attempted_at }
pub fn service_pipeline_last_deployment_attempted_at<'s>(x: &'s sdk::types::ServicePipeline) -> &'s sdk::primitives::DateTime { x.last_deployment_attempted_at() }
pub fn field_service_pipeline_last_deployment_succeeded_at(x: sdk::types::ServicePipeline) -> sdk::primitives::DateTime { x.last_deployment_succeeded_at }
pub fn service_pipeline_last_deployment_succeeded_at<'s>(x: &'s sdk::types::ServicePipeline) -> &'s sdk::primitives::DateTime { x.last_deployment_succeeded_at() }
pub fn field_service_pipeline_last_succeeded_deployment_id(x: sdk::types::ServicePipeline) -> ::std::option::Option<::std::string::String> { x.last_succeeded_deployment_id }
pub fn service_pipeline_last_succeeded_deployment_id<'s>(x: &'s sdk::types::ServicePipeline) -> ::std::option::Option<&'s str> { x.last_succeeded_deployment_id() }
pub fn field_service_pipeline_spec(x: sdk::types::ServicePipeline) -> ::std::option::Option<::std::string::String> { x.spec }
pub fn service_pipeline_spec<'s>(x: &'s sdk::types::ServicePipeline) -> ::std::option::Option<&'s str> { x.spec() }
pub fn field_service_pipeline_template_major_version(x: sdk::types::ServicePipeline) -> ::std::string::String { x.template_major_version }
pub fn service_pipeline_template_major_version<'s>(x: &'s sdk::types::ServicePipeline) -> &'s str { x.template_major_version() }
pub fn field_service_pipeline_template_minor_version(x: sdk::types::ServicePipeline) -> ::std::string::String { x.template_minor_version }
pub fn service_pipeline_template_minor_version<'s>(x: &'s sdk::types::ServicePipeline) -> &'s str { x.template_minor_version() }
pub fn field_service_pipeline_template_name(x: sdk::types::ServicePipeline) -> ::std::string::String { x.template_name }
pub fn service_pipeline_template_name<'s>(x: &'s sdk::types::ServicePipeline) -> &'s str { x.template_name() }
pub fn type_service_pipeline_state(x: sdk::types::ServicePipelineState) -> sdk::types::ServicePipelineState { x }
pub fn service_pipeline_state_builder() -> sdk::types::builders::ServicePipelineStateBuilder { sdk::types::ServicePipelineState::builder() }
pub fn field_service_pipeline_state_spec(x: sdk::types::ServicePipelineState) -> ::std::option::Option<::std::string::String> { x.spec }
pub fn service_pipeline_state_spec<'s>(x: &'s sdk::types::ServicePipelineState) -> ::std::option::Option<&'s str> { x.spec() }
pub fn field_service_pipeline_state_template_major_version(x: sdk::types::ServicePipelineState) -> ::std::string::String { x.template_major_version }
pub fn service_pipeline_state_template_major_version<'s>(x: &'s sdk::types::ServicePipelineState) -> &'s str { x.template_major_version() }
pub fn field_service_pipeline_state_template_minor_version(x: sdk::types::ServicePipelineState) -> ::std::string::String { x.template_minor_version }
pub fn service_pipeline_state_template_minor_version<'s>(x: &'s sdk::types::ServicePipelineState) -> &'s str { x.template_minor_version() }
pub fn field_service_pipeline_state_template_name(x: sdk::types::ServicePipelineState) -> ::std::string::String { x.template_name }
pub fn service_pipeline_state_template_name<'s>(x: &'s sdk::types::ServicePipelineState) -> &'s str { x.template_name() }
pub fn type_service_status(x: sdk::types::ServiceStatus) -> sdk::types::ServiceStatus { x }
pub fn variant_service_status_active() -> sdk::types::ServiceStatus { sdk::types::ServiceStatus::Active }
pub fn variant_service_status_create_failed() -> sdk::types::ServiceStatus { sdk::types::ServiceStatus::CreateFailed }
pub fn variant_service_status_create_failed_cleanup_complete() -> sdk::types::ServiceStatus { sdk::types::ServiceStatus::CreateFailedCleanupComplete }
pub fn variant_service_status_create_failed_cleanup_failed() -> sdk::types::ServiceStatus { sdk::types::ServiceStatus::CreateFailedCleanupFailed }
pub fn variant_service_status_create_failed_cleanup_in_progress() -> sdk::types::ServiceStatus { sdk::types::ServiceStatus::CreateFailedCleanupInProgress }
pub fn variant_service_status_create_in_progress() -> sdk::types::ServiceStatus { sdk::types::ServiceStatus::CreateInProgress }
pub fn variant_service_status_delete_failed() -> sdk::types::ServiceStatus { sdk::types::ServiceStatus::DeleteFailed }
pub fn variant_service_status_delete_in_progress() -> sdk::types::ServiceStatus { sdk::types::ServiceStatus::DeleteInProgress }
pub fn variant_service_status_unknown(x: sdk::types::ServiceStatus) -> bool { matches!(x, sdk::types::ServiceStatus::Unknown { .. }) }
pub fn variant_service_status_update_complete_cleanup_failed() -> sdk::types::ServiceStatus { sdk::types::ServiceStatus::UpdateCompleteCleanupFailed }
pub fn variant_service_status_update_failed() -> sdk::types::ServiceStatus { sdk::types::ServiceStatus::UpdateFailed }
pub fn variant_service_status_update_failed_cleanup_complete() -> sdk::types::ServiceStatus { sdk::types::ServiceStatus::UpdateFailedCleanupComplete }
pub fn variant_service_status_update_failed_cleanup_failed() -> sdk::types::ServiceStatus { sdk::types::ServiceStatus::UpdateFailedCleanupFailed }
pub fn variant_service_status_update_failed_cleanup_in_progress() -> sdk::types::ServiceStatus { sdk::types::ServiceStatus::UpdateFailedCleanupInProgress }
pub fn variant_service_status_update_in_progress() -> sdk::types::ServiceStatus { sdk::types::ServiceStatus::UpdateInProgress }
pub fn service_status_as_str<'s>(x: &'s sdk::types::ServiceStatus) -> &'s str { x.as_str() }
pub fn service_status_try_parse(a0: &str) -> ::std::result::Result<sdk::types::ServiceStatus, sdk::error::UnknownVariantError> { sdk::types::ServiceStatus::try_parse(a0) }
pub fn service_status_values() -> &'static [&'static str] { sdk::types::ServiceStatus::values() }
pub fn type_service_summary(x: sdk::types::ServiceSummary) -> sdk::types::ServiceSummary { x }
pub fn field_service_summary_arn(x: sdk::types::ServiceSummary) -> ::std::string::String { x.arn }
pub fn service_summary_arn<'s>(x: &'s sdk::types::ServiceSummary) -> &'s str { x.arn() }
pub fn service_summary_builder() -> sdk::types::builders::ServiceSummaryBuilder { sdk::types::ServiceSummary::builder() }
pub fn field_service_summary_created_at(x: sdk::types::ServiceSummary) -> sdk::primitives::DateTime { x.created_at }
pub fn service_summary_created_at<'s>(x: &'s sdk::types::ServiceSummary) -> &'s sdk::primitives::DateTime { x.created_at() }
pub fn field_service_summary_description(x: sdk::types::ServiceSummary) -> ::std::option::Option<::std::string::String> { x.description }
pub fn service_summary_description<'s>(x: &'s sdk::types::ServiceSummary) -> ::std::option::Option<&'s str> { x.description() }
pub fn field_service_summary_last_modified_at(x: sdk::types::ServiceSummary) -> sdk::primitives::DateTime { x.last_modified_at }
pub fn service_summary_last_modified_at<'s>(x: &'s sdk::types::ServiceSummary) -> &'s sdk::primitives::DateTime { x.last_modified_at() }
pub fn field_service_summary_name(x: sdk::types::ServiceSummary) -> ::std::string::String { x.name }
pub fn service_summary_name<'s>(x: &'s sdk::types::ServiceSummary) -> &'s str { x.name() }
pub fn field_service_summary_status(x: sdk::types::ServiceSummary) -> sdk::types::ServiceStatus { x.status }
pub fn service_summary_status<'s>(x: &'s sdk::types::ServiceSummary) -> &'s sdk::types::ServiceStatus { x.status() }
pub fn field_service_summary_status_message(x: sdk::types::ServiceSummary) -> ::std::option::Option<::std::string::String> { x.status_message }
pub fn service_summary_status_message<'s>(x: &'s sdk::types::ServiceSummary) -> ::std::option::Option<&'s str> { x.status_message() }
pub fn field_service_summary_template_name(x: sdk::types::ServiceSummary) -> ::std::string::String { x.template_name }
pub fn service_summary_template_name<'s>(x: &'s sdk::types::ServiceSummary) -> &'s str { x.template_name() }
pub fn type_service_sync_blocker_summary(x: sdk::types::ServiceSyncBlockerSummary) -> sdk::types::ServiceSyncBlockerSummary { x }
pub fn service_sync_blocker_summary_builder() -> sdk::types::builders::ServiceSyncBlockerSummaryBuilder { sdk::types::ServiceSyncBlockerSummary::builder() }
pub fn field_service_sync_blocker_summary_latest_blockers(x: sdk::types::ServiceSyncBlockerSummary) -> ::std::option::Option<::std::vec::Vec<sdk::types::SyncBlocker>> { x.latest_blockers }
pub fn service_sync_blocker_summary_latest_blockers<'s>(x: &'s sdk::types::ServiceSyncBlockerSummary) -> &'s [sdk::types::SyncBlocker] { x.latest_blockers() }
pub fn field_service_sync_blocker_summary_service_instance_name(x: sdk::types::ServiceSyncBlockerSummary) -> ::std::option::Option<::std::string::String> { x.service_instance_name }
pub fn service_sync_blocker_summary_service_instance_name<'s>(x: &'s sdk::types::ServiceSyncBlockerSummary) -> ::std::option::Option<&'s str> { x.service_instance_name() }
pub fn field_service_sync_blocker_summary_service_name(x: sdk::types::ServiceSyncBlockerSummary) -> ::std::string::String { x.service_name }
pub fn service_sync_blocker_summary_service_name<'s>(x: &'s sdk::types::ServiceSyncBlockerSummary) -> &'s str { x.service_name() }
pub fn type_service_sync_config(x: sdk::types::ServiceSyncConfig) -> sdk::types::ServiceSyncConfig { x }
pub fn field_service_sync_config_branch(x: sdk::types::ServiceSyncConfig) -> ::std::string::String { x.branch }
pub fn service_sync_config_branch<'s>(x: &'s sdk::types::ServiceSyncConfig) -> &'s str { x.branch() }
pub fn service_sync_config_builder() -> sdk::types::builders::ServiceSyncConfigBuilder { sdk::types::ServiceSyncConfig::builder() }
pub fn field_service_sync_config_file_path(x: sdk::types::ServiceSyncConfig) -> ::std::string::String { x.file_path }
pub fn service_sync_config_file_path<'s>(x: &'s sdk::types::ServiceSyncConfig) -> &'s str { x.file_path() }
pub fn field_service_sync_config_repository_name(x: sdk::types::ServiceSyncConfig) -> ::std::string::String { x.repository_name }
pub fn service_sync_config_repository_name<'s>(x: &'s sdk::types::ServiceSyncConfig) -> &'s str { x.repository_name() }
pub fn field_service_sync_config_repository_provider(x: sdk::types::ServiceSyncConfig) -> sdk::types::RepositoryProvider { x.repository_provider }
pub fn service_sync_config_repository_provider<'s>(x: &'s sdk::types::ServiceSyncConfig) -> &'s sdk::types::RepositoryProvider { x.repository_provider() }
pub fn field_service_sync_config_service_name(x: sdk::types::ServiceSyncConfig) -> ::std::string::String { x.service_name }
pub fn service_sync_config_service_name<'s>(x: &'s sdk::types::ServiceSyncConfig) -> &'s str { x.service_name() }
pub fn type_service_template(x: sdk::types::ServiceTemplate) -> sdk::types::ServiceTemplate { x }
pub fn field_service_template_arn(x: sdk::types::ServiceTemplate) -> ::std::string::String { x.arn }
pub fn service_template_arn<'s>(x: &'s sdk::types::ServiceTemplate) -> &'s str { x.arn() }
pub fn service_template_builder() -> sdk::types::builders::ServiceTemplateBuilder { sdk::types::ServiceTemplate::builder() }
pub fn field_service_template_created_at(x: sdk::types::ServiceTemplate) -> sdk::primitives::DateTime { x.created_at }
pub fn service_template_created_at<'s>(x: &'s sdk::types::ServiceTemplate) -> &'s sdk::primitives::DateTime { x.created_at() }
pub fn field_service_template_description(x: sdk::types::ServiceTemplate) -> ::std::option::Option<::std::string::String> { x.description }
pub fn service_template_description<'s>(x: &'s sdk::types::ServiceTemplate) -> ::std::option::Option<&'s str> { x.description() }
pub fn field_service_template_display_name(x: sdk::types::ServiceTemplate) -> ::std::option::Option<::std::string::String> { x.display_name }
pub fn service_template_display_name<'s>(x: &'s sdk::types::ServiceTemplate) -> ::std::option::Option<&'s str> { x.display_name() }
pub fn field_service_template_encryption_key(x: sdk::types::ServiceTemplate) -> ::std::option::Option<::std::string::String> { x.encryption_key }
pub fn service_template_encryption_key<'s>(x: &'s sdk::types::ServiceTemplate) -> ::std::option::Option<&'s str> { x.encryption_key() }
pub fn field_service_template_last_modified_at(x: sdk::types::ServiceTemplate) -> sdk::primitives::DateTime { x.last_modified_at }
pub fn service_template_last_modified_at<'s>(x: &'s sdk::types::ServiceTemplate) -> &'s sdk::primitives::DateTime { x.last_modified_at() }
pub fn field_service_template_name_2(x: sdk::types::ServiceTemplate) -> ::std::string::String { x.name }
pub fn service_template_name_2<'s>(x: &'s sdk::types::ServiceTemplate) -> &'s str { x.name() }
pub fn field_service_template_pipeline_provisioning(x: sdk::types::ServiceTemplate) -> ::std::option::Option<sdk::types::Provisioning> { x.pipeline_provisioning }
pub fn service_template_pipeline_provisioning<'s>(x: &'s sdk::types::ServiceTemplate) -> ::std::option::Option<&'s sdk::types::Provisioning> { x.pipeline_provisioning() }
pub fn field_service_template_recommended_version(x: sdk::types::ServiceTemplate) -> ::std::option::Option<::std::string::String> { x.recommended_version }
pub fn service_template_recommended_version<'s>(x: &'s sdk::types::ServiceTemplate) -> ::std::option::Option<&'s str> { x.recommended_version() }
pub fn type_service_template_summary(x: sdk::types::ServiceTemplateSummary) -> sdk::types::ServiceTemplateSummary { x }
pub fn field_service_template_summary_arn(x: sdk::types::ServiceTemplateSummary) -> ::std::string::String { x.arn }
pub fn service_template_summary_arn<'s>(x: &'s sdk::types::ServiceTemplateSummary) -> &'s str { x.arn() }
pub fn service_template_summary_builder() -> sdk::types::builders::ServiceTemplateSummaryBuilder { sdk::types::ServiceTemplateSummary::builder() }
pub fn field_service_template_summary_created_at(x: sdk::types::ServiceTemplateSummary) -> sdk::primitives::DateTime { x.created_at }
pub fn service_template_summary_created_at<'s>(x: &'s sdk::types::ServiceTemplateSummary) -> &'s sdk::primitives::DateTime { x.created_at() }
pub fn field_service_template_summary_description(x: sdk::types::ServiceTemplateSummary) -> ::std::option::Option<::std::string::String> { x.description }
pub fn service_template_summary_description<'s>(x: &'s sdk::types::ServiceTemplateSummary) -> ::std::option::Option<&'s str> { x.description() }
pub fn field_service_template_summary_display_name(x: sdk::types::ServiceTemplateSummary) -> ::std::option::Option<::std::string::String> { x.display_name }
pub fn service_template_summary_display_name<'s>(x: &'s sdk::types::ServiceTemplateSummary) -> ::std::option::Option<&'s str> { x.display_name() }
pub fn field_service_template_summary_last_modified_at(x: sdk::types::ServiceTemplateSummary) -> sdk::primitives::DateTime { x.last_modified_at }
pub fn service_template_summary_last_modified_at<'s>(x: &'s sdk::types::ServiceTemplateSummary) -> &'s sdk::primitives::DateTime { x.last_modified_at() }
pub fn field_service_template_summary_name(x: sdk::types::ServiceTemplateSummary) -> ::std::string::String { x.name }
pub fn service_template_summary_name<'s>(x: &'s sdk::types::ServiceTemplateSummary) -> &'s str { x.name() }
pub fn field_service_template_summary_pipeline_provisioning(x: sdk::types::ServiceTemplateSummary) -> ::std::option::Option<sdk::types::Provisioning> { x.pipeline_provisioning }
pub fn service_template_summary_pipeline_provisioning<'s>(x: &'s sdk::types::ServiceTemplateSummary) -> ::std::option::Option<&'s sdk::types::Provisioning> { x.pipeline_provisioning() }
pub fn field_service_template_summary_recommended_version(x: sdk::types::ServiceTemplateSummary) -> ::std::option::Option<::std::string::String> { x.recommended_version }
pub fn service_template_summary_recommended_version<'s>(x: &'s sdk::types::ServiceTemplateSummary) -> ::std::option::Option<&'s str> { x.recommended_version() }
pub fn type_service_template_supported_component_source_type(x: sdk::types::ServiceTemplateSupportedComponentSourceType) -> sdk::types::ServiceTemplateSupportedComponentSourceType { x }
pub fn variant_service_template_supported_component_source_type_directly_defined() -> sdk::types::ServiceTemplateSupportedComponentSourceType { sdk::types::ServiceTemplateSupportedComponentSourceType::DirectlyDefined }
pub fn variant_service_template_supported_component_source_type_unknown(x: sdk::types::ServiceTemplateSupportedComponentSourceType) -> bool { matches!(x, sdk::types::ServiceTemplateSupportedComponentSourceType::Unknown { .. }) }
pub fn service_template_supported_component_source_type_as_str<'s>(x: &'s sdk::types::ServiceTemplateSupportedComponentSourceType) -> &'s str { x.as_str() }
pub fn service_template_supported_component_source_type_try_parse(a0: &str) -> ::std::result::Result<sdk::types::ServiceTemplateSupportedComponentSourceType, sdk::error::UnknownVariantError> { sdk::types::ServiceTemplateSupportedComponentSourceType::try_parse(a0) }
pub fn service_template_supported_component_source_type_values() -> &'static [&'static str] { sdk::types::ServiceTemplateSupportedComponentSourceType::values() }
pub fn type_service_template_version(x: sdk::types::ServiceTemplateVersion) -> sdk::types::ServiceTemplateVersion { x }
pub fn field_service_template_version_arn(x: sdk::types::ServiceTemplateVersion) -> ::std::string::String { x.arn }
pub fn service_template_version_arn<'s>(x: &'s sdk::types::ServiceTemplateVersion) -> &'s str { x.arn() }
pub fn service_template_version_builder() -> sdk::types::builders::ServiceTemplateVersionBuilder { sdk::types::ServiceTemplateVersion::builder() }
pub fn field_service_template_version_compatible_environment_templates(x: sdk::types::ServiceTemplateVersion) -> ::std::vec::Vec<sdk::types::CompatibleEnvironmentTemplate> { x.compatible_environment_templates }
pub fn service_template_version_compatible_environment_templates<'s>(x: &'s sdk::types::ServiceTemplateVersion) -> &'s [sdk::types::CompatibleEnvironmentTemplate] { x.compatible_environment_templates() }
pub fn field_service_template_version_created_at(x: sdk::types::ServiceTemplateVersion) -> sdk::primitives::DateTime { x.created_at }
pub fn service_template_version_created_at<'s>(x: &'s sdk::types::ServiceTemplateVersion) -> &'s sdk::primitives::DateTime { x.created_at() }
pub fn field_service_template_version_description(x: sdk::types::ServiceTemplateVersion) -> ::std::option::Option<::std::string::String> { x.description }
pub fn service_template_version_description<'s>(x: &'s sdk::types::ServiceTemplateVersion) -> ::std::option::Option<&'s str> { x.description() }
pub fn field_service_template_version_last_modified_at(x: sdk::types::ServiceTemplateVersion) -> sdk::primitives::DateTime { x.last_modified_at }
pub fn service_template_version_last_modified_at<'s>(x: &'s sdk::types::ServiceTemplateVersion) -> &'s sdk::primitives::DateTime { x.last_modified_at() }
pub fn field_service_template_version_major_version(x: sdk::types::ServiceTemplateVersion) -> ::std::string::String { x.major_version }
pub fn service_template_version_major_version<'s>(x: &'s sdk::types::ServiceTemplateVersion) -> &'s str { x.major_version() }
pub fn field_service_template_version_minor_version(x: sdk::types::ServiceTemplateVersion) -> ::std::string::String { x.minor_version }
pub fn service_template_version_minor_version<'s>(x: &'s sdk::types::ServiceTemplateVersion) -> &'s str { x.minor_version() }
pub fn field_service_template_version_recommended_minor_version(x: sdk::types::ServiceTemplateVersion) -> ::std::option::Option<::std::string::String> { x.recommended_minor_version }
pub fn service_template_version_recommended_minor_version<'s>(x: &'s sdk::types::ServiceTemplateVersion) -> ::std::option::Option<&'s str> { x.recommended_minor_version() }
pub fn field_service_template_version_schema(x: sdk::types::ServiceTemplateVersion) -> ::std::option::Option<::std::string::String> { x.schema }
pub fn service_template_version_schema<'s>(x: &'s sdk::types::ServiceTemplateVersion) -> ::std::option::Option<&'s str> { x.schema() }
pub fn field_service_template_version_status(x: sdk::types::ServiceTemplateVersion) -> sdk::types::TemplateVersionStatus { x.status }
pub fn service_template_version_status<'s>(x: &'s sdk::types::ServiceTemplateVersion) -> &'s sdk::types::TemplateVersionStatus { x.status() }
pub fn field_service_template_version_status_message(x: sdk::types::ServiceTemplateVersion) -> ::std::option::Option<::std::string::String> { x.status_message }
pub fn service_template_version_status_message<'s>(x: &'s sdk::types::ServiceTemplateVersion) -> ::std::option::Option<&'s str> { x.status_message() }
pub fn field_service_template_version_supported_component_sources(x: sdk::types::ServiceTemplateVersion) -> ::std::option::Option<::std::vec::Vec<sdk::types::ServiceTemplateSupportedComponentSourceType>> { x.supported_component_sources }
pub fn service_template_version_supported_component_sources<'s>(x: &'s sdk::types::ServiceTemplateVersion) -> &'s [sdk::types::ServiceTemplateSupportedComponentSourceType] { x.supported_component_sources() }
pub fn field_service_template_version_template_name(x: sdk::types::ServiceTemplateVersion) -> ::std::string::String { x.template_name }
pub fn service_template_version_template_name<'s>(x: &'s sdk::types::ServiceTemplateVersion) -> &'s str { x.template_name() }
pub fn type_service_template_version_summary(x: sdk::types::ServiceTemplateVersionSummary) -> sdk::types::ServiceTemplateVersionSummary { x }
pub fn field_service_template_version_summary_arn(x: sdk::types::ServiceTemplateVersionSummary) -> ::std::string::String { x.arn }
pub fn service_template_version_summary_arn<'s>(x: &'s sdk::types::ServiceTemplateVersionSummary) -> &'s str { x.arn() }
pub fn service_template_version_summary_builder() -> sdk::types::builders::ServiceTemplateVersionSummaryBuilder { sdk::types::ServiceTemplateVersionSummary::builder() }
pub fn field_service_template_version_summary_created_at(x: sdk::types::ServiceTemplateVersionSummary) -> sdk::primitives::DateTime { x.created_at }
pub fn service_template_version_summary_created_at<'s>(x: &'s sdk::types::ServiceTemplateVersionSummary) -> &'s sdk::primitives::DateTime { x.created_at() }
pub fn field_service_template_version_summary_description(x: sdk::types::ServiceTemplateVersionSummary) -> ::std::option::Option<::std::string::String> { x.description }
pub fn service_template_version_summary_description<'s>(x: &'s sdk::types::ServiceTemplateVersionSummary) -> ::std::option::Option<&'s str> { x.description() }
pub fn field_service_template_version_summary_last_modified_at(x: sdk::types::ServiceTemplateVersionSummary) -> sdk::primitives::DateTime { x.last_modified_at }
pub fn service_template_version_summary_last_modified_at<'s>(x: &'s sdk::types::ServiceTemplateVersionSummary) -> &'s sdk::primitives::DateTime { x.last_modified_at() }
pub fn field_service_template_version_summary_major_version(x: sdk::types::ServiceTemplateVersionSummary) -> ::std::string::String { x.major_version }
pub fn service_template_version_summary_major_version<'s>(x: &'s sdk::types::ServiceTemplateVersionSummary) -> &'s str { x.major_version() }
pub fn field_service_template_version_summary_minor_version(x: sdk::types::ServiceTemplateVersionSummary) -> ::std::string::String { x.minor_version }
pub fn service_template_version_summary_minor_version<'s>(x: &'s sdk::types::ServiceTemplateVersionSummary) -> &'s str { x.minor_version() }
pub fn field_service_template_version_summary_recommended_minor_version(x: sdk::types::ServiceTemplateVersionSummary) -> ::std::option::Option<::std::string::String> { x.recommended_minor_version }
pub fn service_template_version_summary_recommended_minor_version<'s>(x: &'s sdk::types::ServiceTemplateVersionSummary) -> ::std::option::Option<&'s str> { x.recommended_minor_version() }
pub fn field_service_template_version_summary_status(x: sdk::types::ServiceTemplateVersionSummary) -> sdk::types::TemplateVersionStatus { x.status }
pub fn service_template_version_summary_status<'s>(x: &'s sdk::types::ServiceTemplateVersionSummary) -> &'s sdk::types::TemplateVersionStatus { x.status() }
pub fn field_service_template_version_summary_status_message(x: sdk::types::ServiceTemplateVersionSummary) -> ::std::option::Option<::std::string::String> { x.status_message }
pub fn service_template_version_summary_status_message<'s>(x: &'s sdk::types::ServiceTemplateVersionSummary) -> ::std::option::Option<&'s str> { x.status_message() }
pub fn field_service_template_version_summary_template_name(x: sdk::types::ServiceTemplateVersionSummary) -> ::std::string::String { x.template_name }
pub fn service_template_version_summary_template_name<'s>(x: &'s sdk::types::ServiceTemplateVersionSummary) -> &'s str { x.template_name() }
pub fn type_sort_order(x: sdk::types::SortOrder) -> sdk::types::SortOrder { x }
pub fn variant_sort_order_ascending() -> sdk::types::SortOrder { sdk::types::SortOrder::Ascending }
pub fn variant_sort_order_descending() -> sdk::types::SortOrder { sdk::types::SortOrder::Descending }
pub fn variant_sort_order_unknown(x: sdk::types::SortOrder) -> bool { matches!(x, sdk::types::SortOrder::Unknown { .. }) }
pub fn sort_order_as_str<'s>(x: &'s sdk::types::SortOrder) -> &'s str { x.as_str() }
pub fn sort_order_try_parse(a0: &str) -> ::std::result::Result<sdk::types::SortOrder, sdk::error::UnknownVariantError> { sdk::types::SortOrder::try_parse(a0) }
pub fn sort_order_values() -> &'static [&'static str] { sdk::types::SortOrder::values() }
pub fn type_sync_blocker(x: sdk::types::SyncBlocker) -> sdk::types::SyncBlocker { x }
pub fn sync_blocker_builder() -> sdk::types::builders::SyncBlockerBuilder { sdk::types::SyncBlocker::builder() }
pub fn field_sync_blocker_contexts(x: sdk::types::SyncBlocker) -> ::std::option::Option<::std::vec::Vec<sdk::types::SyncBlockerContext>> { x.contexts }
pub fn sync_blocker_contexts<'s>(x: &'s sdk::types::SyncBlocker) -> &'s [sdk::types::SyncBlockerContext] { x.contexts() }
pub fn field_sync_blocker_created_at(x: sdk::types::SyncBlocker) -> sdk::primitives::DateTime { x.created_at }
pub fn sync_blocker_created_at<'s>(x: &'s sdk::types::SyncBlocker) -> &'s sdk::primitives::DateTime { x.created_at() }
pub fn field_sync_blocker_created_reason(x: sdk::types::SyncBlocker) -> ::std::string::String { x.created_reason }
pub fn sync_blocker_created_reason<'s>(x: &'s sdk::types::SyncBlocker) -> &'s str { x.created_reason() }
pub fn field_sync_blocker_id(x: sdk::types::SyncBlocker) -> ::std::string::String { x.id }
pub fn sync_blocker_id<'s>(x: &'s sdk::types::SyncBlocker) -> &'s str { x.id() }
pub fn field_sync_blocker_resolved_at(x: sdk::types::SyncBlocker) -> ::std::option::Option<sdk::primitives::DateTime> { x.resolved_at }
pub fn sync_blocker_resolved_at<'s>(x: &'s sdk::types::SyncBlocker) -> ::std::option::Option<&'s sdk::primitives::DateTime> { x.resolved_at() }
pub fn field_sync_blocker_resolved_reason(x: sdk::types::SyncBlocker) -> ::std::option::Option<::std::string::String> { x.resolved_reason }
pub fn sync_blocker_resolved_reason<'s>(x: &'s sdk::types::SyncBlocker) -> ::std::option::Option<&'s str> { x.resolved_reason() }
pub fn field_sync_blocker_status(x: sdk::types::SyncBlocker) -> sdk::types::BlockerStatus { x.status }
pub fn sync_blocker_status<'s>(x: &'s sdk::types::SyncBlocker) -> &'s sdk::types::BlockerStatus { x.status() }
pub fn field_sync_blocker_type(x: sdk::types::SyncBlocker) -> sdk::types::BlockerType { x.r#type }
pub fn sync_blocker_type<'s>(x: &'s sdk::types::SyncBlocker) -> &'s sdk::types::BlockerType { x.r#type() }
pub fn type_sync_blocker_context(x: sdk::types::SyncBlockerContext) -> sdk::types::SyncBlockerContext { x }
pub fn sync_blocker_context_builder() -> sdk::types::builders::SyncBlockerContextBuilder { sdk::types::SyncBlockerContext::builder() }
pub fn field_sync_blocker_context_key(x: sdk::types::SyncBlockerContext) -> ::std::string::String { x.key }
pub fn sync_blocker_context_key<'s>(x: &'s sdk::types::SyncBlockerContext) -> &'s str { x.key() }
pub fn field_sync_blocker_context_value(x: sdk::types::SyncBlockerContext) -> ::std::string::String { x.value }
pub fn sync_blocker_context_value<'s>(x: &'s sdk::types::SyncBlockerContext) -> &'s str { x.value() }
pub fn type_sync_type(x: sdk::types::SyncType) -> sdk::types::SyncType { x }
pub fn variant_sync_type_service_sync() -> sdk::types::SyncType { sdk::types::SyncType::ServiceSync }
pub fn variant_sync_type_template_sync() -> sdk::types::SyncType { sdk::types::SyncType::TemplateSync }
pub fn variant_sync_type_unknown(x: sdk::types::SyncType) -> bool { matches!(x, sdk::types::SyncType::Unknown { .. }) }
pub fn sync_type_as_str<'s>(x: &'s sdk::types::SyncType) -> &'s str { x.as_str() }
pub fn sync_type_try_parse(a0: &str) -> ::std::result::Result<sdk::types::SyncType, sdk::error::UnknownVariantError> { sdk::types::SyncType::try_parse(a0) }
pub fn sync_type_values() -> &'static [&'static str] { sdk::types::SyncType::values() }
pub fn type_tag(x: sdk::types::Tag) -> sdk::types::Tag { x }
pub fn tag_builder() -> sdk::types::builders::TagBuilder { sdk::types::Tag::builder() }
pub fn field_tag_key(x: sdk::types::Tag) -> ::std::string::String { x.key }
pub fn tag_key<'s>(x: &'s sdk::types::Tag) -> &'s str { x.key() }
pub fn field_tag_value(x: sdk::types::Tag) -> ::std::string::String { x.value }
pub fn tag_value<'s>(x: &'s sdk::types::Tag) -> &'s str { x.value() }
pub fn type_template_sync_config(x: sdk::types::TemplateSyncConfig) -> sdk::types::TemplateSyncConfig { x }
pub fn field_template_sync_config_branch(x: sdk::types::TemplateSyncConfig) -> ::std::string::String { x.branch }
pub fn template_sync_config_branch<'s>(x: &'s sdk::types::TemplateSyncConfig) -> &'s str { x.branch() }
pub fn template_sync_config_builder() -> sdk::types::builders::TemplateSyncConfigBuilder { sdk::types::TemplateSyncConfig::builder() }
pub fn field_template_sync_config_repository_name(x: sdk::types::TemplateSyncConfig) -> ::std::string::String { x.repository_name }
pub fn template_sync_config_repository_name<'s>(x: &'s sdk::types::TemplateSyncConfig) -> &'s str { x.repository_name() }
pub fn field_template_sync_config_repository_provider(x: sdk::types::TemplateSyncConfig) -> sdk::types::RepositoryProvider { x.repository_provider }
pub fn template_sync_config_repository_provider<'s>(x: &'s sdk::types::TemplateSyncConfig) -> &'s sdk::types::RepositoryProvider { x.repository_provider() }
pub fn field_template_sync_config_subdirectory(x: sdk::types::TemplateSyncConfig) -> ::std::option::Option<::std::string::String> { x.subdirectory }
pub fn template_sync_config_subdirectory<'s>(x: &'s sdk::types::TemplateSyncConfig) -> ::std::option::Option<&'s str> { x.subdirectory() }
pub fn field_template_sync_config_template_name(x: sdk::types::TemplateSyncConfig) -> ::std::string::String { x.template_name }
pub fn template_sync_config_template_name<'s>(x: &'s sdk::types::TemplateSyncConfig) -> &'s str { x.template_name() }
pub fn field_template_sync_config_template_type(x: sdk::types::TemplateSyncConfig) -> sdk::types::TemplateType { x.template_type }
pub fn template_sync_config_template_type<'s>(x: &'s sdk::types::TemplateSyncConfig) -> &'s sdk::types::TemplateType { x.template_type() }
pub fn type_template_type(x: sdk::types::TemplateType) -> sdk::types::TemplateType { x }
pub fn variant_template_type_environment() -> sdk::types::TemplateType { sdk::types::TemplateType::Environment }
pub fn variant_template_type_service() -> sdk::types::TemplateType { sdk::types::TemplateType::Service }
pub fn variant_template_type_unknown(x: sdk::types::TemplateType) -> bool { matches!(x, sdk::types::TemplateType::Unknown { .. }) }
pub fn template_type_as_str<'s>(x: &'s sdk::types::TemplateType) -> &'s str { x.as_str() }
pub fn template_type_try_parse(a0: &str) -> ::std::result::Result<sdk::types::TemplateType, sdk::error::UnknownVariantError> { sdk::types::TemplateType::try_parse(a0) }
pub fn template_type_values() -> &'static [&'static str] { sdk::types::TemplateType::values() }
pub fn type_template_version_source_input(x: sdk::types::TemplateVersionSourceInput) -> sdk::types::TemplateVersionSourceInput { x }
pub fn variant_template_version_source_input_s3(a0: sdk::types::S3ObjectSource) -> sdk::types::TemplateVersionSourceInput { sdk::types::TemplateVersionSourceInput::S3(a0) }
pub fn variant_template_version_source_input_unknown(x: sdk::types::TemplateVersionSourceInput) -> bool { matches!(x, sdk::types::TemplateVersionSourceInput::Unknown { .. }) }
pub fn template_version_source_input_as_s3<'s>(x: &'s sdk::types::TemplateVersionSourceInput) -> ::std::result::Result<&'s sdk::types::S3ObjectSource, &'s sdk::types::TemplateVersionSourceInput> { x.as_s3() }
pub fn template_version_source_input_is_s3<'s>(x: &'s sdk::types::TemplateVersionSourceInput) -> bool { x.is_s3() }
pub fn template_version_source_input_is_unknown<'s>(x: &'s sdk::types::TemplateVersionSourceInput) -> bool { x.is_unknown() }
pub fn type_template_version_status(x: sdk::types::TemplateVersionStatus) -> sdk::types::TemplateVersionStatus { x }
pub fn variant_template_version_status_draft() -> sdk::types::TemplateVersionStatus { sdk::types::TemplateVersionStatus::Draft }
pub fn variant_template_version_status_published() -> sdk::types::TemplateVersionStatus { sdk::types::TemplateVersionStatus::Published }
pub fn variant_template_version_status_registration_failed() -> sdk::types::TemplateVersionStatus { sdk::types::TemplateVersionStatus::RegistrationFailed }
pub fn variant_template_version_status_registration_in_progress() -> sdk::types::TemplateVersionStatus { sdk::types::TemplateVersionStatus::RegistrationInProgress }
pub fn variant_template_version_status_unknown(x: sdk::types::TemplateVersionStatus) -> bool { matches!(x, sdk::types::TemplateVersionStatus::Unknown { .. }) }
pub fn template_version_status_as_str<'s>(x: &'s sdk::types::TemplateVersionStatus) -> &'s str { x.as_str() }
pub fn template_version_status_try_parse(a0: &str) -> ::std::result::Result<sdk::types::TemplateVersionStatus, sdk::error::UnknownVariantError> { sdk::types::TemplateVersionStatus::try_parse(a0) }
pub fn template_version_status_values() -> &'static [&'static str] { sdk::types::TemplateVersionStatus::values() }
pub use sdk::types::builders as _;
pub use sdk::types::error as _;
pub fn type_builders_account_settings_builder(x: sdk::types::builders::AccountSettingsBuilder) -> sdk::types::builders::AccountSettingsBuilder { x }
pub fn builders_account_settings_builder_build(x: sdk::types::builders::AccountSettingsBuilder) -> sdk::types::AccountSettings { x.build() }
pub fn builders_account_settings_builder_get_pipeline_codebuild_role_arn<'s>(x: &'s sdk::types::builders::AccountSettingsBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_pipeline_codebuild_role_arn() }
pub fn builders_account_settings_builder_get_pipeline_provisioning_repository<'s>(x: &'s sdk::types::builders::AccountSettingsBuilder) -> &'s ::std::option::Option<sdk::types::RepositoryBranch> { x.get_pipeline_provisioning_repository() }
pub fn builders_account_settings_builder_get_pipeline_service_role_arn<'s>(x: &'s sdk::types::builders::AccountSettingsBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_pipeline_service_role_arn() }
pub fn builders_account_settings_builder_pipeline_codebuild_role_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::AccountSettingsBuilder, a1: A1) -> sdk::types::builders::AccountSettingsBuilder { x.pipeline_codebuild_role_arn(a1) }
pub fn builders_account_settings_builder_pipeline_provisioning_repository(x: sdk::types::builders::AccountSettingsBuilder, a1: sdk::types::RepositoryBranch) -> sdk::types::builders::AccountSettingsBuilder { x.pipeline_provisioning_repository(a1) }
pub fn builders_account_settings_builder_pipeline_service_role_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::AccountSettingsBuilder, a1: A1) -> sdk::types::builders::AccountSettingsBuilder { x.pipeline_service_role_arn(a1) }
pub fn builders_account_settings_builder_set_pipeline_codebuild_role_arn(x: sdk::types::builders::AccountSettingsBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::AccountSettingsBuilder { x.set_pipeline_codebuild_role_arn(a1) }
pub fn builders_account_settings_builder_set_pipeline_provisioning_repository(x: sdk::types::builders::AccountSettingsBuilder, a1: ::std::option::Option<sdk::types::RepositoryBranch>) -> sdk::types::builders::AccountSettingsBuilder { x.set_pipeline_provisioning_repository(a1) }
pub fn builders_account_settings_builder_set_pipeline_service_role_arn(x: sdk::types::builders::AccountSettingsBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::AccountSettingsBuilder { x.set_pipeline_service_role_arn(a1) }
pub fn type_builders_compatible_environment_template_builder(x: sdk::types::builders::CompatibleEnvironmentTemplateBuilder) -> sdk::types::builders::CompatibleEnvironmentTemplateBuilder { x }
pub fn builders_compatible_environment_template_builder_build(x: sdk::types::builders::CompatibleEnvironmentTemplateBuilder) -> ::std::result::Result<sdk::types::CompatibleEnvironmentTemplate, sdk::error::BuildError> { x.build() }
pub fn builders_compatible_environment_template_builder_get_major_version<'s>(x: &'s sdk::types::builders::CompatibleEnvironmentTemplateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_major_version() }
pub fn builders_compatible_environment_template_builder_get_template_name<'s>(x: &'s sdk::types::builders::CompatibleEnvironmentTemplateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_name() }
pub fn builders_compatible_environment_template_builder_major_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::CompatibleEnvironmentTemplateBuilder, a1: A1) -> sdk::types::builders::CompatibleEnvironmentTemplateBuilder { x.major_version(a1) }
pub fn builders_compatible_environment_template_builder_set_major_version(x: sdk::types::builders::CompatibleEnvironmentTemplateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::CompatibleEnvironmentTemplateBuilder { x.set_major_version(a1) }
pub fn builders_compatible_environment_template_builder_set_template_name(x: sdk::types::builders::CompatibleEnvironmentTemplateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::CompatibleEnvironmentTemplateBuilder { x.set_template_name(a1) }
pub fn builders_compatible_environment_template_builder_template_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::CompatibleEnvironmentTemplateBuilder, a1: A1) -> sdk::types::builders::CompatibleEnvironmentTemplateBuilder { x.template_name(a1) }
pub fn type_builders_compatible_environment_template_input_builder(x: sdk::types::builders::CompatibleEnvironmentTemplateInputBuilder) -> sdk::types::builders::CompatibleEnvironmentTemplateInputBuilder { x }
pub fn builders_compatible_environment_template_input_builder_build(x: sdk::types::builders::CompatibleEnvironmentTemplateInputBuilder) -> ::std::result::Result<sdk::types::CompatibleEnvironmentTemplateInput, sdk::error::BuildError> { x.build() }
pub fn builders_compatible_environment_template_input_builder_get_major_version<'s>(x: &'s sdk::types::builders::CompatibleEnvironmentTemplateInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_major_version() }
pub fn builders_compatible_environment_template_input_builder_get_template_name<'s>(x: &'s sdk::types::builders::CompatibleEnvironmentTemplateInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_name() }
pub fn builders_compatible_environment_template_input_builder_major_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::CompatibleEnvironmentTemplateInputBuilder, a1: A1) -> sdk::types::builders::CompatibleEnvironmentTemplateInputBuilder { x.major_version(a1) }
pub fn builders_compatible_environment_template_input_builder_set_major_version(x: sdk::types::builders::CompatibleEnvironmentTemplateInputBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::CompatibleEnvironmentTemplateInputBuilder { x.set_major_version(a1) }
pub fn builders_compatible_environment_template_input_builder_set_template_name(x: sdk::types::builders::CompatibleEnvironmentTemplateInputBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::CompatibleEnvironmentTemplateInputBuilder { x.set_template_name(a1) }
pub fn builders_compatible_environment_template_input_builder_template_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::CompatibleEnvironmentTemplateInputBuilder, a1: A1) -> sdk::types::builders::CompatibleEnvironmentTemplateInputBuilder { x.template_name(a1) }
pub fn type_builders_component_builder(x: sdk::types::builders::ComponentBuilder) -> sdk::types::builders::ComponentBuilder { x }
pub fn builders_component_builder_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ComponentBuilder, a1: A1) -> sdk::types::builders::ComponentBuilder { x.arn(a1) }
pub fn builders_component_builder_build(x: sdk::types::builders::ComponentBuilder) -> ::std::result::Result<sdk::types::Component, sdk::error::BuildError> { x.build() }
pub fn builders_component_builder_created_at(x: sdk::types::builders::ComponentBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ComponentBuilder { x.created_at(a1) }
pub fn builders_component_builder_deployment_status(x: sdk::types::builders::ComponentBuilder, a1: sdk::types::DeploymentStatus) -> sdk::types::builders::ComponentBuilder { x.deployment_status(a1) }
pub fn builders_component_builder_deployment_status_message<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ComponentBuilder, a1: A1) -> sdk::types::builders::ComponentBuilder { x.deployment_status_message(a1) }
pub fn builders_component_builder_description<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ComponentBuilder, a1: A1) -> sdk::types::builders::ComponentBuilder { x.description(a1) }
pub fn builders_component_builder_environment_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ComponentBuilder, a1: A1) -> sdk::types::builders::ComponentBuilder { x.environment_name(a1) }
pub fn builders_component_builder_get_arn<'s>(x: &'s sdk::types::builders::ComponentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_arn() }
pub fn builders_component_builder_get_created_at<'s>(x: &'s sdk::types::builders::ComponentBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_created_at() }
pub fn builders_component_builder_get_deployment_status<'s>(x: &'s sdk::types::builders::ComponentBuilder) -> &'s ::std::option::Option<sdk::types::DeploymentStatus> { x.get_deployment_status() }
pub fn builders_component_builder_get_deployment_status_message<'s>(x: &'s sdk::types::builders::ComponentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_deployment_status_message() }
pub fn builders_component_builder_get_description<'s>(x: &'s sdk::types::builders::ComponentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_description() }
pub fn builders_component_builder_get_environment_name<'s>(x: &'s sdk::types::builders::ComponentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_environment_name() }
pub fn builders_component_builder_get_last_attempted_deployment_id<'s>(x: &'s sdk::types::builders::ComponentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_last_attempted_deployment_id() }
pub fn builders_component_builder_get_last_client_request_token<'s>(x: &'s sdk::types::builders::ComponentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_last_client_request_token() }
pub fn builders_component_builder_get_last_deployment_attempted_at<'s>(x: &'s sdk::types::builders::ComponentBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_deployment_attempted_at() }
pub fn builders_component_builder_get_last_deployment_succeeded_at<'s>(x: &'s sdk::types::builders::ComponentBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_deployment_succeeded_at() }
pub fn builders_component_builder_get_last_modified_at<'s>(x: &'s sdk::types::builders::ComponentBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_modified_at() }
pub fn builders_component_builder_get_last_succeeded_deployment_id<'s>(x: &'s sdk::types::builders::ComponentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_last_succeeded_deployment_id() }
pub fn builders_component_builder_get_name<'s>(x: &'s sdk::types::builders::ComponentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_component_builder_get_service_instance_name<'s>(x: &'s sdk::types::builders::ComponentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_instance_name() }
pub fn builders_component_builder_get_service_name<'s>(x: &'s sdk::types::builders::ComponentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub fn builders_component_builder_get_service_spec<'s>(x: &'s sdk::types::builders::ComponentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_spec() }
pub fn builders_component_builder_last_attempted_deployment_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ComponentBuilder, a1: A1) -> sdk::types::builders::ComponentBuilder { x.last_attempted_deployment_id(a1) }
pub fn builders_component_builder_last_client_request_token<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ComponentBuilder, a1: A1) -> sdk::types::builders::ComponentBuilder { x.last_client_request_token(a1) }
pub fn builders_component_builder_last_deployment_attempted_at(x: sdk::types::builders::ComponentBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ComponentBuilder { x.last_deployment_attempted_at(a1) }
pub fn builders_component_builder_last_deployment_succeeded_at(x: sdk::types::builders::ComponentBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ComponentBuilder { x.last_deployment_succeeded_at(a1) }
pub fn builders_component_builder_last_modified_at(x: sdk::types::builders::ComponentBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ComponentBuilder { x.last_modified_at(a1) }
pub fn builders_component_builder_last_succeeded_deployment_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ComponentBuilder, a1: A1) -> sdk::types::builders::ComponentBuilder { x.last_succeeded_deployment_id(a1) }
pub fn builders_component_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ComponentBuilder, a1: A1) -> sdk::types::builders::ComponentBuilder { x.name(a1) }
pub fn builders_component_builder_service_instance_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ComponentBuilder, a1: A1) -> sdk::types::builders::ComponentBuilder { x.service_instance_name(a1) }
pub fn builders_component_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ComponentBuilder, a1: A1) -> sdk::types::builders::ComponentBuilder { x.service_name(a1) }
pub fn builders_component_builder_service_spec<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ComponentBuilder, a1: A1) -> sdk::types::builders::ComponentBuilder { x.service_spec(a1) }
pub fn builders_component_builder_set_arn(x: sdk::types::builders::ComponentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ComponentBuilder { x.set_arn(a1) }
pub fn builders_component_builder_set_created_at(x: sdk::types::builders::ComponentBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ComponentBuilder { x.set_created_at(a1) }
pub fn builders_component_builder_set_deployment_status(x: sdk::types::builders::ComponentBuilder, a1: ::std::option::Option<sdk::types::DeploymentStatus>) -> sdk::types::builders::ComponentBuilder { x.set_deployment_status(a1) }
pub fn builders_component_builder_set_deployment_status_message(x: sdk::types::builders::ComponentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ComponentBuilder { x.set_deployment_status_message(a1) }
pub fn builders_component_builder_set_description(x: sdk::types::builders::ComponentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ComponentBuilder { x.set_description(a1) }
pub fn builders_component_builder_set_environment_name(x: sdk::types::builders::ComponentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ComponentBuilder { x.set_environment_name(a1) }
pub fn builders_component_builder_set_last_attempted_deployment_id(x: sdk::types::builders::ComponentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ComponentBuilder { x.set_last_attempted_deployment_id(a1) }
pub fn builders_component_builder_set_last_client_request_token(x: sdk::types::builders::ComponentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ComponentBuilder { x.set_last_client_request_token(a1) }
pub fn builders_component_builder_set_last_deployment_attempted_at(x: sdk::types::builders::ComponentBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ComponentBuilder { x.set_last_deployment_attempted_at(a1) }
pub fn builders_component_builder_set_last_deployment_succeeded_at(x: sdk::types::builders::ComponentBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ComponentBuilder { x.set_last_deployment_succeeded_at(a1) }
pub fn builders_component_builder_set_last_modified_at(x: sdk::types::builders::ComponentBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ComponentBuilder { x.set_last_modified_at(a1) }
pub fn builders_component_builder_set_last_succeeded_deployment_id(x: sdk::types::builders::ComponentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ComponentBuilder { x.set_last_succeeded_deployment_id(a1) }
pub fn builders_component_builder_set_name(x: sdk::types::builders::ComponentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ComponentBuilder { x.set_name(a1) }
pub fn builders_component_builder_set_service_instance_name(x: sdk::types::builders::ComponentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ComponentBuilder { x.set_service_instance_name(a1) }
pub fn builders_component_builder_set_service_name(x: sdk::types::builders::ComponentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ComponentBuilder { x.set_service_name(a1) }
pub fn builders_component_builder_set_service_spec(x: sdk::types::builders::ComponentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ComponentBuilder { x.set_service_spec(a1) }
pub fn type_builders_component_state_builder(x: sdk::types::builders::ComponentStateBuilder) -> sdk::types::builders::ComponentStateBuilder { x }
pub fn builders_component_state_builder_build(x: sdk::types::builders::ComponentStateBuilder) -> sdk::types::ComponentState { x.build() }
pub fn builders_component_state_builder_get_service_instance_name<'s>(x: &'s sdk::types::builders::ComponentStateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_instance_name() }
pub fn builders_component_state_builder_get_service_name<'s>(x: &'s sdk::types::builders::ComponentStateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub fn builders_component_state_builder_get_service_spec<'s>(x: &'s sdk::types::builders::ComponentStateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_spec() }
pub fn builders_component_state_builder_get_template_file<'s>(x: &'s sdk::types::builders::ComponentStateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_file() }
pub fn builders_component_state_builder_service_instance_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ComponentStateBuilder, a1: A1) -> sdk::types::builders::ComponentStateBuilder { x.service_instance_name(a1) }
pub fn builders_component_state_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ComponentStateBuilder, a1: A1) -> sdk::types::builders::ComponentStateBuilder { x.service_name(a1) }
pub fn builders_component_state_builder_service_spec<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ComponentStateBuilder, a1: A1) -> sdk::types::builders::ComponentStateBuilder { x.service_spec(a1) }
pub fn builders_component_state_builder_set_service_instance_name(x: sdk::types::builders::ComponentStateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ComponentStateBuilder { x.set_service_instance_name(a1) }
pub fn builders_component_state_builder_set_service_name(x: sdk::types::builders::ComponentStateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ComponentStateBuilder { x.set_service_name(a1) }
pub fn builders_component_state_builder_set_service_spec(x: sdk::types::builders::ComponentStateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ComponentStateBuilder { x.set_service_spec(a1) }
pub fn builders_component_state_builder_set_template_file(x: sdk::types::builders::ComponentStateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ComponentStateBuilder { x.set_template_file(a1) }
pub fn builders_component_state_builder_template_file<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ComponentStateBuilder, a1: A1) -> sdk::types::builders::ComponentStateBuilder { x.template_file(a1) }
pub fn type_builders_component_summary_builder(x: sdk::types::builders::ComponentSummaryBuilder) -> sdk::types::builders::ComponentSummaryBuilder { x }
pub fn builders_component_summary_builder_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ComponentSummaryBuilder, a1: A1) -> sdk::types::builders::ComponentSummaryBuilder { x.arn(a1) }
pub fn builders_component_summary_builder_build(x: sdk::types::builders::ComponentSummaryBuilder) -> ::std::result::Result<sdk::types::ComponentSummary, sdk::error::BuildError> { x.build() }
pub fn builders_component_summary_builder_created_at(x: sdk::types::builders::ComponentSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ComponentSummaryBuilder { x.created_at(a1) }
pub fn builders_component_summary_builder_deployment_status(x: sdk::types::builders::ComponentSummaryBuilder, a1: sdk::types::DeploymentStatus) -> sdk::types::builders::ComponentSummaryBuilder { x.deployment_status(a1) }
pub fn builders_component_summary_builder_deployment_status_message<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ComponentSummaryBuilder, a1: A1) -> sdk::types::builders::ComponentSummaryBuilder { x.deployment_status_message(a1) }
pub fn builders_component_summary_builder_environment_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ComponentSummaryBuilder, a1: A1) -> sdk::types::builders::ComponentSummaryBuilder { x.environment_name(a1) }
pub fn builders_component_summary_builder_get_arn<'s>(x: &'s sdk::types::builders::ComponentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_arn() }
pub fn builders_component_summary_builder_get_created_at<'s>(x: &'s sdk::types::builders::ComponentSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_created_at() }
pub fn builders_component_summary_builder_get_deployment_status<'s>(x: &'s sdk::types::builders::ComponentSummaryBuilder) -> &'s ::std::option::Option<sdk::types::DeploymentStatus> { x.get_deployment_status() }
pub fn builders_component_summary_builder_get_deployment_status_message<'s>(x: &'s sdk::types::builders::ComponentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_deployment_status_message() }
pub fn builders_component_summary_builder_get_environment_name<'s>(x: &'s sdk::types::builders::ComponentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_environment_name() }
pub fn builders_component_summary_builder_get_last_attempted_deployment_id<'s>(x: &'s sdk::types::builders::ComponentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_last_attempted_deployment_id() }
pub fn builders_component_summary_builder_get_last_deployment_attempted_at<'s>(x: &'s sdk::types::builders::ComponentSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_deployment_attempted_at() }
pub fn builders_component_summary_builder_get_last_deployment_succeeded_at<'s>(x: &'s sdk::types::builders::ComponentSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_deployment_succeeded_at() }
pub fn builders_component_summary_builder_get_last_modified_at<'s>(x: &'s sdk::types::builders::ComponentSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_modified_at() }
pub fn builders_component_summary_builder_get_last_succeeded_deployment_id<'s>(x: &'s sdk::types::builders::ComponentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_last_succeeded_deployment_id() }
pub fn builders_component_summary_builder_get_name<'s>(x: &'s sdk::types::builders::ComponentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_component_summary_builder_get_service_instance_name<'s>(x: &'s sdk::types::builders::ComponentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_instance_name() }
pub fn builders_component_summary_builder_get_service_name<'s>(x: &'s sdk::types::builders::ComponentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub fn builders_component_summary_builder_last_attempted_deployment_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ComponentSummaryBuilder, a1: A1) -> sdk::types::builders::ComponentSummaryBuilder { x.last_attempted_deployment_id(a1) }
pub fn builders_component_summary_builder_last_deployment_attempted_at(x: sdk::types::builders::ComponentSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ComponentSummaryBuilder { x.last_deployment_attempted_at(a1) }
pub fn builders_component_summary_builder_last_deployment_succeeded_at(x: sdk::types::builders::ComponentSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ComponentSummaryBuilder { x.last_deployment_succeeded_at(a1) }
pub fn builders_component_summary_builder_last_modified_at(x: sdk::types::builders::ComponentSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ComponentSummaryBuilder { x.last_modified_at(a1) }
pub fn builders_component_summary_builder_last_succeeded_deployment_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ComponentSummaryBuilder, a1: A1) -> sdk::types::builders::ComponentSummaryBuilder { x.last_succeeded_deployment_id(a1) }
pub fn builders_component_summary_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ComponentSummaryBuilder, a1: A1) -> sdk::types::builders::ComponentSummaryBuilder { x.name(a1) }
pub fn builders_component_summary_builder_service_instance_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ComponentSummaryBuilder, a1: A1) -> sdk::types::builders::ComponentSummaryBuilder { x.service_instance_name(a1) }
pub fn builders_component_summary_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ComponentSummaryBuilder, a1: A1) -> sdk::types::builders::ComponentSummaryBuilder { x.service_name(a1) }
pub fn builders_component_summary_builder_set_arn(x: sdk::types::builders::ComponentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ComponentSummaryBuilder { x.set_arn(a1) }
pub fn builders_component_summary_builder_set_created_at(x: sdk::types::builders::ComponentSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ComponentSummaryBuilder { x.set_created_at(a1) }
pub fn builders_component_summary_builder_set_deployment_status(x: sdk::types::builders::ComponentSummaryBuilder, a1: ::std::option::Option<sdk::types::DeploymentStatus>) -> sdk::types::builders::ComponentSummaryBuilder { x.set_deployment_status(a1) }
pub fn builders_component_summary_builder_set_deployment_status_message(x: sdk::types::builders::ComponentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ComponentSummaryBuilder { x.set_deployment_status_message(a1) }
pub fn builders_component_summary_builder_set_environment_name(x: sdk::types::builders::ComponentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ComponentSummaryBuilder { x.set_environment_name(a1) }
pub fn builders_component_summary_builder_set_last_attempted_deployment_id(x: sdk::types::builders::ComponentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ComponentSummaryBuilder { x.set_last_attempted_deployment_id(a1) }
pub fn builders_component_summary_builder_set_last_deployment_attempted_at(x: sdk::types::builders::ComponentSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ComponentSummaryBuilder { x.set_last_deployment_attempted_at(a1) }
pub fn builders_component_summary_builder_set_last_deployment_succeeded_at(x: sdk::types::builders::ComponentSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ComponentSummaryBuilder { x.set_last_deployment_succeeded_at(a1) }
pub fn builders_component_summary_builder_set_last_modified_at(x: sdk::types::builders::ComponentSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ComponentSummaryBuilder { x.set_last_modified_at(a1) }
pub fn builders_component_summary_builder_set_last_succeeded_deployment_id(x: sdk::types::builders::ComponentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ComponentSummaryBuilder { x.set_last_succeeded_deployment_id(a1) }
pub fn builders_component_summary_builder_set_name(x: sdk::types::builders::ComponentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ComponentSummaryBuilder { x.set_name(a1) }
pub fn builders_component_summary_builder_set_service_instance_name(x: sdk::types::builders::ComponentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ComponentSummaryBuilder { x.set_service_instance_name(a1) }
pub fn builders_component_summary_builder_set_service_name(x: sdk::types::builders::ComponentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ComponentSummaryBuilder { x.set_service_name(a1) }
pub fn type_builders_counts_summary_builder(x: sdk::types::builders::CountsSummaryBuilder) -> sdk::types::builders::CountsSummaryBuilder { x }
pub fn builders_counts_summary_builder_build(x: sdk::types::builders::CountsSummaryBuilder) -> sdk::types::CountsSummary { x.build() }
pub fn builders_counts_summary_builder_components(x: sdk::types::builders::CountsSummaryBuilder, a1: sdk::types::ResourceCountsSummary) -> sdk::types::builders::CountsSummaryBuilder { x.components(a1) }
pub fn builders_counts_summary_builder_environment_templates(x: sdk::types::builders::CountsSummaryBuilder, a1: sdk::types::ResourceCountsSummary) -> sdk::types::builders::CountsSummaryBuilder { x.environment_templates(a1) }
pub fn builders_counts_summary_builder_environments(x: sdk::types::builders::CountsSummaryBuilder, a1: sdk::types::ResourceCountsSummary) -> sdk::types::builders::CountsSummaryBuilder { x.environments(a1) }
pub fn builders_counts_summary_builder_get_components<'s>(x: &'s sdk::types::builders::CountsSummaryBuilder) -> &'s ::std::option::Option<sdk::types::ResourceCountsSummary> { x.get_components() }
pub fn builders_counts_summary_builder_get_environment_templates<'s>(x: &'s sdk::types::builders::CountsSummaryBuilder) -> &'s ::std::option::Option<sdk::types::ResourceCountsSummary> { x.get_environment_templates() }
pub fn builders_counts_summary_builder_get_environments<'s>(x: &'s sdk::types::builders::CountsSummaryBuilder) -> &'s ::std::option::Option<sdk::types::ResourceCountsSummary> { x.get_environments() }
pub fn builders_counts_summary_builder_get_pipelines<'s>(x: &'s sdk::types::builders::CountsSummaryBuilder) -> &'s ::std::option::Option<sdk::types::ResourceCountsSummary> { x.get_pipelines() }
pub fn builders_counts_summary_builder_get_service_instances<'s>(x: &'s sdk::types::builders::CountsSummaryBuilder) -> &'s ::std::option::Option<sdk::types::ResourceCountsSummary> { x.get_service_instances() }
pub fn builders_counts_summary_builder_get_service_templates<'s>(x: &'s sdk::types::builders::CountsSummaryBuilder) -> &'s ::std::option::Option<sdk::types::ResourceCountsSummary> { x.get_service_templates() }
pub fn builders_counts_summary_builder_get_services<'s>(x: &'s sdk::types::builders::CountsSummaryBuilder) -> &'s ::std::option::Option<sdk::types::ResourceCountsSummary> { x.get_services() }
pub fn builders_counts_summary_builder_pipelines(x: sdk::types::builders::CountsSummaryBuilder, a1: sdk::types::ResourceCountsSummary) -> sdk::types::builders::CountsSummaryBuilder { x.pipelines(a1) }
pub fn builders_counts_summary_builder_service_instances(x: sdk::types::builders::CountsSummaryBuilder, a1: sdk::types::ResourceCountsSummary) -> sdk::types::builders::CountsSummaryBuilder { x.service_instances(a1) }
pub fn builders_counts_summary_builder_service_templates(x: sdk::types::builders::CountsSummaryBuilder, a1: sdk::types::ResourceCountsSummary) -> sdk::types::builders::CountsSummaryBuilder { x.service_templates(a1) }
pub fn builders_counts_summary_builder_services(x: sdk::types::builders::CountsSummaryBuilder, a1: sdk::types::ResourceCountsSummary) -> sdk::types::builders::CountsSummaryBuilder { x.services(a1) }
pub fn builders_counts_summary_builder_set_components(x: sdk::types::builders::CountsSummaryBuilder, a1: ::std::option::Option<sdk::types::ResourceCountsSummary>) -> sdk::types::builders::CountsSummaryBuilder { x.set_components(a1) }
pub fn builders_counts_summary_builder_set_environment_templates(x: sdk::types::builders::CountsSummaryBuilder, a1: ::std::option::Option<sdk::types::ResourceCountsSummary>) -> sdk::types::builders::CountsSummaryBuilder { x.set_environment_templates(a1) }
pub fn builders_counts_summary_builder_set_environments(x: sdk::types::builders::CountsSummaryBuilder, a1: ::std::option::Option<sdk::types::ResourceCountsSummary>) -> sdk::types::builders::CountsSummaryBuilder { x.set_environments(a1) }
pub fn builders_counts_summary_builder_set_pipelines(x: sdk::types::builders::CountsSummaryBuilder, a1: ::std::option::Option<sdk::types::ResourceCountsSummary>) -> sdk::types::builders::CountsSummaryBuilder { x.set_pipelines(a1) }
pub fn builders_counts_summary_builder_set_service_instances(x: sdk::types::builders::CountsSummaryBuilder, a1: ::std::option::Option<sdk::types::ResourceCountsSummary>) -> sdk::types::builders::CountsSummaryBuilder { x.set_service_instances(a1) }
pub fn builders_counts_summary_builder_set_service_templates(x: sdk::types::builders::CountsSummaryBuilder, a1: ::std::option::Option<sdk::types::ResourceCountsSummary>) -> sdk::types::builders::CountsSummaryBuilder { x.set_service_templates(a1) }
pub fn builders_counts_summary_builder_set_services(x: sdk::types::builders::CountsSummaryBuilder, a1: ::std::option::Option<sdk::types::ResourceCountsSummary>) -> sdk::types::builders::CountsSummaryBuilder { x.set_services(a1) }
pub fn type_builders_deployment_builder(x: sdk::types::builders::DeploymentBuilder) -> sdk::types::builders::DeploymentBuilder { x }
pub fn builders_deployment_builder_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::DeploymentBuilder, a1: A1) -> sdk::types::builders::DeploymentBuilder { x.arn(a1) }
pub fn builders_deployment_builder_build(x: sdk::types::builders::DeploymentBuilder) -> ::std::result::Result<sdk::types::Deployment, sdk::error::BuildError> { x.build() }
pub fn builders_deployment_builder_completed_at(x: sdk::types::builders::DeploymentBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::DeploymentBuilder { x.completed_at(a1) }
pub fn builders_deployment_builder_component_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::DeploymentBuilder, a1: A1) -> sdk::types::builders::DeploymentBuilder { x.component_name(a1) }
pub fn builders_deployment_builder_created_at(x: sdk::types::builders::DeploymentBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::DeploymentBuilder { x.created_at(a1) }
pub fn builders_deployment_builder_deployment_status(x: sdk::types::builders::DeploymentBuilder, a1: sdk::types::DeploymentStatus) -> sdk::types::builders::DeploymentBuilder { x.deployment_status(a1) }
pub fn builders_deployment_builder_deployment_status_message<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::DeploymentBuilder, a1: A1) -> sdk::types::builders::DeploymentBuilder { x.deployment_status_message(a1) }
pub fn builders_deployment_builder_environment_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::DeploymentBuilder, a1: A1) -> sdk::types::builders::DeploymentBuilder { x.environment_name(a1) }
pub fn builders_deployment_builder_get_arn<'s>(x: &'s sdk::types::builders::DeploymentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_arn() }
pub fn builders_deployment_builder_get_completed_at<'s>(x: &'s sdk::types::builders::DeploymentBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_completed_at() }
pub fn builders_deployment_builder_get_component_name<'s>(x: &'s sdk::types::builders::DeploymentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_component_name() }
pub fn builders_deployment_builder_get_created_at<'s>(x: &'s sdk::types::builders::DeploymentBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_created_at() }
pub fn builders_deployment_builder_get_deployment_status<'s>(x: &'s sdk::types::builders::DeploymentBuilder) -> &'s ::std::option::Option<sdk::types::DeploymentStatus> { x.get_deployment_status() }
pub fn builders_deployment_builder_get_deployment_status_message<'s>(x: &'s sdk::types::builders::DeploymentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_deployment_status_message() }
pub fn builders_deployment_builder_get_environment_name<'s>(x: &'s sdk::types::builders::DeploymentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_environment_name() }
pub fn builders_deployment_builder_get_id<'s>(x: &'s sdk::types::builders::DeploymentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_id() }
pub fn builders_deployment_builder_get_initial_state<'s>(x: &'s sdk::types::builders::DeploymentBuilder) -> &'s ::std::option::Option<sdk::types::DeploymentState> { x.get_initial_state() }
pub fn builders_deployment_builder_get_last_attempted_deployment_id<'s>(x: &'s sdk::types::builders::DeploymentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_last_attempted_deployment_id() }
pub fn builders_deployment_builder_get_last_modified_at<'s>(x: &'s sdk::types::builders::DeploymentBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_modified_at() }
pub fn builders_deployment_builder_get_last_succeeded_deployment_id<'s>(x: &'s sdk::types::builders::DeploymentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_last_succeeded_deployment_id() }
pub fn builders_deployment_builder_get_service_instance_name<'s>(x: &'s sdk::types::builders::DeploymentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_instance_name() }
pub fn builders_deployment_builder_get_service_name<'s>(x: &'s sdk::types::builders::DeploymentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub fn builders_deployment_builder_get_target_arn<'s>(x: &'s sdk::types::builders::DeploymentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_target_arn() }
pub fn builders_deployment_builder_get_target_resource_created_at<'s>(x: &'s sdk::types::builders::DeploymentBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_target_resource_created_at() }
pub fn builders_deployment_builder_get_target_resource_type<'s>(x: &'s sdk::types::builders::DeploymentBuilder) -> &'s ::std::option::Option<sdk::types::DeploymentTargetResourceType> { x.get_target_resource_type() }
pub fn builders_deployment_builder_get_target_state<'s>(x: &'s sdk::types::builders::DeploymentBuilder) -> &'s ::std::option::Option<sdk::types::DeploymentState> { x.get_target_state() }
pub fn builders_deployment_builder_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::DeploymentBuilder, a1: A1) -> sdk::types::builders::DeploymentBuilder { x.id(a1) }
pub fn builders_deployment_builder_initial_state(x: sdk::types::builders::DeploymentBuilder, a1: sdk::types::DeploymentState) -> sdk::types::builders::DeploymentBuilder { x.initial_state(a1) }
pub fn builders_deployment_builder_last_attempted_deployment_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::DeploymentBuilder, a1: A1) -> sdk::types::builders::DeploymentBuilder { x.last_attempted_deployment_id(a1) }
pub fn builders_deployment_builder_last_modified_at(x: sdk::types::builders::DeploymentBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::DeploymentBuilder { x.last_modified_at(a1) }
pub fn builders_deployment_builder_last_succeeded_deployment_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::DeploymentBuilder, a1: A1) -> sdk::types::builders::DeploymentBuilder { x.last_succeeded_deployment_id(a1) }
pub fn builders_deployment_builder_service_instance_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::DeploymentBuilder, a1: A1) -> sdk::types::builders::DeploymentBuilder { x.service_instance_name(a1) }
pub fn builders_deployment_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::DeploymentBuilder, a1: A1) -> sdk::types::builders::DeploymentBuilder { x.service_name(a1) }
pub fn builders_deployment_builder_set_arn(x: sdk::types::builders::DeploymentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::DeploymentBuilder { x.set_arn(a1) }
pub fn builders_deployment_builder_set_completed_at(x: sdk::types::builders::DeploymentBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::DeploymentBuilder { x.set_completed_at(a1) }
pub fn builders_deployment_builder_set_component_name(x: sdk::types::builders::DeploymentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::DeploymentBuilder { x.set_component_name(a1) }
pub fn builders_deployment_builder_set_created_at(x: sdk::types::builders::DeploymentBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::DeploymentBuilder { x.set_created_at(a1) }
pub fn builders_deployment_builder_set_deployment_status(x: sdk::types::builders::DeploymentBuilder, a1: ::std::option::Option<sdk::types::DeploymentStatus>) -> sdk::types::builders::DeploymentBuilder { x.set_deployment_status(a1) }
pub fn builders_deployment_builder_set_deployment_status_message(x: sdk::types::builders::DeploymentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::DeploymentBuilder { x.set_deployment_status_message(a1) }
pub fn builders_deployment_builder_set_environment_name(x: sdk::types::builders::DeploymentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::DeploymentBuilder { x.set_environment_name(a1) }
pub fn builders_deployment_builder_set_id(x: sdk::types::builders::DeploymentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::DeploymentBuilder { x.set_id(a1) }
pub fn builders_deployment_builder_set_initial_state(x: sdk::types::builders::DeploymentBuilder, a1: ::std::option::Option<sdk::types::DeploymentState>) -> sdk::types::builders::DeploymentBuilder { x.set_initial_state(a1) }
pub fn builders_deployment_builder_set_last_attempted_deployment_id(x: sdk::types::builders::DeploymentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::DeploymentBuilder { x.set_last_attempted_deployment_id(a1) }
pub fn builders_deployment_builder_set_last_modified_at(x: sdk::types::builders::DeploymentBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::DeploymentBuilder { x.set_last_modified_at(a1) }
pub fn builders_deployment_builder_set_last_succeeded_deployment_id(x: sdk::types::builders::DeploymentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::DeploymentBuilder { x.set_last_succeeded_deployment_id(a1) }
pub fn builders_deployment_builder_set_service_instance_name(x: sdk::types::builders::DeploymentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::DeploymentBuilder { x.set_service_instance_name(a1) }
pub fn builders_deployment_builder_set_service_name(x: sdk::types::builders::DeploymentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::DeploymentBuilder { x.set_service_name(a1) }
pub fn builders_deployment_builder_set_target_arn(x: sdk::types::builders::DeploymentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::DeploymentBuilder { x.set_target_arn(a1) }
pub fn builders_deployment_builder_set_target_resource_created_at(x: sdk::types::builders::DeploymentBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::DeploymentBuilder { x.set_target_resource_created_at(a1) }
pub fn builders_deployment_builder_set_target_resource_type(x: sdk::types::builders::DeploymentBuilder, a1: ::std::option::Option<sdk::types::DeploymentTargetResourceType>) -> sdk::types::builders::DeploymentBuilder { x.set_target_resource_type(a1) }
pub fn builders_deployment_builder_set_target_state(x: sdk::types::builders::DeploymentBuilder, a1: ::std::option::Option<sdk::types::DeploymentState>) -> sdk::types::builders::DeploymentBuilder { x.set_target_state(a1) }
pub fn builders_deployment_builder_target_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::DeploymentBuilder, a1: A1) -> sdk::types::builders::DeploymentBuilder { x.target_arn(a1) }
pub fn builders_deployment_builder_target_resource_created_at(x: sdk::types::builders::DeploymentBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::DeploymentBuilder { x.target_resource_created_at(a1) }
pub fn builders_deployment_builder_target_resource_type(x: sdk::types::builders::DeploymentBuilder, a1: sdk::types::DeploymentTargetResourceType) -> sdk::types::builders::DeploymentBuilder { x.target_resource_type(a1) }
pub fn builders_deployment_builder_target_state(x: sdk::types::builders::DeploymentBuilder, a1: sdk::types::DeploymentState) -> sdk::types::builders::DeploymentBuilder { x.target_state(a1) }
pub fn type_builders_deployment_summary_builder(x: sdk::types::builders::DeploymentSummaryBuilder) -> sdk::types::builders::DeploymentSummaryBuilder { x }
pub fn builders_deployment_summary_builder_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::DeploymentSummaryBuilder, a1: A1) -> sdk::types::builders::DeploymentSummaryBuilder { x.arn(a1) }
pub fn builders_deployment_summary_builder_build(x: sdk::types::builders::DeploymentSummaryBuilder) -> ::std::result::Result<sdk::types::DeploymentSummary, sdk::error::BuildError> { x.build() }
pub fn builders_deployment_summary_builder_completed_at(x: sdk::types::builders::DeploymentSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::DeploymentSummaryBuilder { x.completed_at(a1) }
pub fn builders_deployment_summary_builder_component_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::DeploymentSummaryBuilder, a1: A1) -> sdk::types::builders::DeploymentSummaryBuilder { x.component_name(a1) }
pub fn builders_deployment_summary_builder_created_at(x: sdk::types::builders::DeploymentSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::DeploymentSummaryBuilder { x.created_at(a1) }
pub fn builders_deployment_summary_builder_deployment_status(x: sdk::types::builders::DeploymentSummaryBuilder, a1: sdk::types::DeploymentStatus) -> sdk::types::builders::DeploymentSummaryBuilder { x.deployment_status(a1) }
pub fn builders_deployment_summary_builder_environment_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::DeploymentSummaryBuilder, a1: A1) -> sdk::types::builders::DeploymentSummaryBuilder { x.environment_name(a1) }
pub fn builders_deployment_summary_builder_get_arn<'s>(x: &'s sdk::types::builders::DeploymentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_arn() }
pub fn builders_deployment_summary_builder_get_completed_at<'s>(x: &'s sdk::types::builders::DeploymentSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_completed_at() }
pub fn builders_deployment_summary_builder_get_component_name<'s>(x: &'s sdk::types::builders::DeploymentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_component_name() }
pub fn builders_deployment_summary_builder_get_created_at<'s>(x: &'s sdk::types::builders::DeploymentSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_created_at() }
pub fn builders_deployment_summary_builder_get_deployment_status<'s>(x: &'s sdk::types::builders::DeploymentSummaryBuilder) -> &'s ::std::option::Option<sdk::types::DeploymentStatus> { x.get_deployment_status() }
pub fn builders_deployment_summary_builder_get_environment_name<'s>(x: &'s sdk::types::builders::DeploymentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_environment_name() }
pub fn builders_deployment_summary_builder_get_id<'s>(x: &'s sdk::types::builders::DeploymentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_id() }
pub fn builders_deployment_summary_builder_get_last_attempted_deployment_id<'s>(x: &'s sdk::types::builders::DeploymentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_last_attempted_deployment_id() }
pub fn builders_deployment_summary_builder_get_last_modified_at<'s>(x: &'s sdk::types::builders::DeploymentSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_modified_at() }
pub fn builders_deployment_summary_builder_get_last_succeeded_deployment_id<'s>(x: &'s sdk::types::builders::DeploymentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_last_succeeded_deployment_id() }
pub fn builders_deployment_summary_builder_get_service_instance_name<'s>(x: &'s sdk::types::builders::DeploymentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_instance_name() }
pub fn builders_deployment_summary_builder_get_service_name<'s>(x: &'s sdk::types::builders::DeploymentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub fn builders_deployment_summary_builder_get_target_arn<'s>(x: &'s sdk::types::builders::DeploymentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_target_arn() }
pub fn builders_deployment_summary_builder_get_target_resource_created_at<'s>(x: &'s sdk::types::builders::DeploymentSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_target_resource_created_at() }
pub fn builders_deployment_summary_builder_get_target_resource_type<'s>(x: &'s sdk::types::builders::DeploymentSummaryBuilder) -> &'s ::std::option::Option<sdk::types::DeploymentTargetResourceType> { x.get_target_resource_type() }
pub fn builders_deployment_summary_builder_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::DeploymentSummaryBuilder, a1: A1) -> sdk::types::builders::DeploymentSummaryBuilder { x.id(a1) }
pub fn builders_deployment_summary_builder_last_attempted_deployment_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::DeploymentSummaryBuilder, a1: A1) -> sdk::types::builders::DeploymentSummaryBuilder { x.last_attempted_deployment_id(a1) }
pub fn builders_deployment_summary_builder_last_modified_at(x: sdk::types::builders::DeploymentSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::DeploymentSummaryBuilder { x.last_modified_at(a1) }
pub fn builders_deployment_summary_builder_last_succeeded_deployment_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::DeploymentSummaryBuilder, a1: A1) -> sdk::types::builders::DeploymentSummaryBuilder { x.last_succeeded_deployment_id(a1) }
pub fn builders_deployment_summary_builder_service_instance_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::DeploymentSummaryBuilder, a1: A1) -> sdk::types::builders::DeploymentSummaryBuilder { x.service_instance_name(a1) }
pub fn builders_deployment_summary_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::DeploymentSummaryBuilder, a1: A1) -> sdk::types::builders::DeploymentSummaryBuilder { x.service_name(a1) }
pub fn builders_deployment_summary_builder_set_arn(x: sdk::types::builders::DeploymentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::DeploymentSummaryBuilder { x.set_arn(a1) }
pub fn builders_deployment_summary_builder_set_completed_at(x: sdk::types::builders::DeploymentSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::DeploymentSummaryBuilder { x.set_completed_at(a1) }
pub fn builders_deployment_summary_builder_set_component_name(x: sdk::types::builders::DeploymentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::DeploymentSummaryBuilder { x.set_component_name(a1) }
pub fn builders_deployment_summary_builder_set_created_at(x: sdk::types::builders::DeploymentSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::DeploymentSummaryBuilder { x.set_created_at(a1) }
pub fn builders_deployment_summary_builder_set_deployment_status(x: sdk::types::builders::DeploymentSummaryBuilder, a1: ::std::option::Option<sdk::types::DeploymentStatus>) -> sdk::types::builders::DeploymentSummaryBuilder { x.set_deployment_status(a1) }
pub fn builders_deployment_summary_builder_set_environment_name(x: sdk::types::builders::DeploymentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::DeploymentSummaryBuilder { x.set_environment_name(a1) }
pub fn builders_deployment_summary_builder_set_id(x: sdk::types::builders::DeploymentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::DeploymentSummaryBuilder { x.set_id(a1) }
pub fn builders_deployment_summary_builder_set_last_attempted_deployment_id(x: sdk::types::builders::DeploymentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::DeploymentSummaryBuilder { x.set_last_attempted_deployment_id(a1) }
pub fn builders_deployment_summary_builder_set_last_modified_at(x: sdk::types::builders::DeploymentSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::DeploymentSummaryBuilder { x.set_last_modified_at(a1) }
pub fn builders_deployment_summary_builder_set_last_succeeded_deployment_id(x: sdk::types::builders::DeploymentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::DeploymentSummaryBuilder { x.set_last_succeeded_deployment_id(a1) }
pub fn builders_deployment_summary_builder_set_service_instance_name(x: sdk::types::builders::DeploymentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::DeploymentSummaryBuilder { x.set_service_instance_name(a1) }
pub fn builders_deployment_summary_builder_set_service_name(x: sdk::types::builders::DeploymentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::DeploymentSummaryBuilder { x.set_service_name(a1) }
pub fn builders_deployment_summary_builder_set_target_arn(x: sdk::types::builders::DeploymentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::DeploymentSummaryBuilder { x.set_target_arn(a1) }
pub fn builders_deployment_summary_builder_set_target_resource_created_at(x: sdk::types::builders::DeploymentSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::DeploymentSummaryBuilder { x.set_target_resource_created_at(a1) }
pub fn builders_deployment_summary_builder_set_target_resource_type(x: sdk::types::builders::DeploymentSummaryBuilder, a1: ::std::option::Option<sdk::types::DeploymentTargetResourceType>) -> sdk::types::builders::DeploymentSummaryBuilder { x.set_target_resource_type(a1) }
pub fn builders_deployment_summary_builder_target_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::DeploymentSummaryBuilder, a1: A1) -> sdk::types::builders::DeploymentSummaryBuilder { x.target_arn(a1) }
pub fn builders_deployment_summary_builder_target_resource_created_at(x: sdk::types::builders::DeploymentSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::DeploymentSummaryBuilder { x.target_resource_created_at(a1) }
pub fn builders_deployment_summary_builder_target_resource_type(x: sdk::types::builders::DeploymentSummaryBuilder, a1: sdk::types::DeploymentTargetResourceType) -> sdk::types::builders::DeploymentSummaryBuilder { x.target_resource_type(a1) }
pub fn type_builders_environment_account_connection_builder(x: sdk::types::builders::EnvironmentAccountConnectionBuilder) -> sdk::types::builders::EnvironmentAccountConnectionBuilder { x }
pub fn builders_environment_account_connection_builder_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentAccountConnectionBuilder, a1: A1) -> sdk::types::builders::EnvironmentAccountConnectionBuilder { x.arn(a1) }
pub fn builders_environment_account_connection_builder_build(x: sdk::types::builders::EnvironmentAccountConnectionBuilder) -> ::std::result::Result<sdk::types::EnvironmentAccountConnection, sdk::error::BuildError> { x.build() }
pub fn builders_environment_account_connection_builder_codebuild_role_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentAccountConnectionBuilder, a1: A1) -> sdk::types::builders::EnvironmentAccountConnectionBuilder { x.codebuild_role_arn(a1) }
pub fn builders_environment_account_connection_builder_component_role_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentAccountConnectionBuilder, a1: A1) -> sdk::types::builders::EnvironmentAccountConnectionBuilder { x.component_role_arn(a1) }
pub fn builders_environment_account_connection_builder_environment_account_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentAccountConnectionBuilder, a1: A1) -> sdk::types::builders::EnvironmentAccountConnectionBuilder { x.environment_account_id(a1) }
pub fn builders_environment_account_connection_builder_environment_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentAccountConnectionBuilder, a1: A1) -> sdk::types::builders::EnvironmentAccountConnectionBuilder { x.environment_name(a1) }
pub fn builders_environment_account_connection_builder_get_arn<'s>(x: &'s sdk::types::builders::EnvironmentAccountConnectionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_arn() }
pub fn builders_environment_account_connection_builder_get_codebuild_role_arn<'s>(x: &'s sdk::types::builders::EnvironmentAccountConnectionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_codebuild_role_arn() }
pub fn builders_environment_account_connection_builder_get_component_role_arn<'s>(x: &'s sdk::types::builders::EnvironmentAccountConnectionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_component_role_arn() }
pub fn builders_environment_account_connection_builder_get_environment_account_id<'s>(x: &'s sdk::types::builders::EnvironmentAccountConnectionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_environment_account_id() }
pub fn builders_environment_account_connection_builder_get_environment_name<'s>(x: &'s sdk::types::builders::EnvironmentAccountConnectionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_environment_name() }
pub fn builders_environment_account_connection_builder_get_id<'s>(x: &'s sdk::types::builders::EnvironmentAccountConnectionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_id() }
pub fn builders_environment_account_connection_builder_get_last_modified_at<'s>(x: &'s sdk::types::builders::EnvironmentAccountConnectionBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_modified_at() }
pub fn builders_environment_account_connection_builder_get_management_account_id<'s>(x: &'s sdk::types::builders::EnvironmentAccountConnectionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_management_account_id() }
pub fn builders_environment_account_connection_builder_get_requested_at<'s>(x: &'s sdk::types::builders::EnvironmentAccountConnectionBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_requested_at() }
pub fn builders_environment_account_connection_builder_get_role_arn<'s>(x: &'s sdk::types::builders::EnvironmentAccountConnectionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_role_arn() }
pub fn builders_environment_account_connection_builder_get_status<'s>(x: &'s sdk::types::builders::EnvironmentAccountConnectionBuilder) -> &'s ::std::option::Option<sdk::types::EnvironmentAccountConnectionStatus> { x.get_status() }
pub fn builders_environment_account_connection_builder_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentAccountConnectionBuilder, a1: A1) -> sdk::types::builders::EnvironmentAccountConnectionBuilder { x.id(a1) }
pub fn builders_environment_account_connection_builder_last_modified_at(x: sdk::types::builders::EnvironmentAccountConnectionBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::EnvironmentAccountConnectionBuilder { x.last_modified_at(a1) }
pub fn builders_environment_account_connection_builder_management_account_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentAccountConnectionBuilder, a1: A1) -> sdk::types::builders::EnvironmentAccountConnectionBuilder { x.management_account_id(a1) }
pub fn builders_environment_account_connection_builder_requested_at(x: sdk::types::builders::EnvironmentAccountConnectionBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::EnvironmentAccountConnectionBuilder { x.requested_at(a1) }
pub fn builders_environment_account_connection_builder_role_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentAccountConnectionBuilder, a1: A1) -> sdk::types::builders::EnvironmentAccountConnectionBuilder { x.role_arn(a1) }
pub fn builders_environment_account_connection_builder_set_arn(x: sdk::types::builders::EnvironmentAccountConnectionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentAccountConnectionBuilder { x.set_arn(a1) }
pub fn builders_environment_account_connection_builder_set_codebuild_role_arn(x: sdk::types::builders::EnvironmentAccountConnectionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentAccountConnectionBuilder { x.set_codebuild_role_arn(a1) }
pub fn builders_environment_account_connection_builder_set_component_role_arn(x: sdk::types::builders::EnvironmentAccountConnectionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentAccountConnectionBuilder { x.set_component_role_arn(a1) }
pub fn builders_environment_account_connection_builder_set_environment_account_id(x: sdk::types::builders::EnvironmentAccountConnectionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentAccountConnectionBuilder { x.set_environment_account_id(a1) }
pub fn builders_environment_account_connection_builder_set_environment_name(x: sdk::types::builders::EnvironmentAccountConnectionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentAccountConnectionBuilder { x.set_environment_name(a1) }
pub fn builders_environment_account_connection_builder_set_id(x: sdk::types::builders::EnvironmentAccountConnectionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentAccountConnectionBuilder { x.set_id(a1) }
pub fn builders_environment_account_connection_builder_set_last_modified_at(x: sdk::types::builders::EnvironmentAccountConnectionBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::EnvironmentAccountConnectionBuilder { x.set_last_modified_at(a1) }
pub fn builders_environment_account_connection_builder_set_management_account_id(x: sdk::types::builders::EnvironmentAccountConnectionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentAccountConnectionBuilder { x.set_management_account_id(a1) }
pub fn builders_environment_account_connection_builder_set_requested_at(x: sdk::types::builders::EnvironmentAccountConnectionBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::EnvironmentAccountConnectionBuilder { x.set_requested_at(a1) }
pub fn builders_environment_account_connection_builder_set_role_arn(x: sdk::types::builders::EnvironmentAccountConnectionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentAccountConnectionBuilder { x.set_role_arn(a1) }
pub fn builders_environment_account_connection_builder_set_status(x: sdk::types::builders::EnvironmentAccountConnectionBuilder, a1: ::std::option::Option<sdk::types::EnvironmentAccountConnectionStatus>) -> sdk::types::builders::EnvironmentAccountConnectionBuilder { x.set_status(a1) }
pub fn builders_environment_account_connection_builder_status(x: sdk::types::builders::EnvironmentAccountConnectionBuilder, a1: sdk::types::EnvironmentAccountConnectionStatus) -> sdk::types::builders::EnvironmentAccountConnectionBuilder { x.status(a1) }
pub fn type_builders_environment_account_connection_summary_builder(x: sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder) -> sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder { x }
pub fn builders_environment_account_connection_summary_builder_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder { x.arn(a1) }
pub fn builders_environment_account_connection_summary_builder_build(x: sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder) -> ::std::result::Result<sdk::types::EnvironmentAccountConnectionSummary, sdk::error::BuildError> { x.build() }
pub fn builders_environment_account_connection_summary_builder_component_role_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder { x.component_role_arn(a1) }
pub fn builders_environment_account_connection_summary_builder_environment_account_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder { x.environment_account_id(a1) }
pub fn builders_environment_account_connection_summary_builder_environment_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder { x.environment_name(a1) }
pub fn builders_environment_account_connection_summary_builder_get_arn<'s>(x: &'s sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_arn() }
pub fn builders_environment_account_connection_summary_builder_get_component_role_arn<'s>(x: &'s sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_component_role_arn() }
pub fn builders_environment_account_connection_summary_builder_get_environment_account_id<'s>(x: &'s sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_environment_account_id() }
pub fn builders_environment_account_connection_summary_builder_get_environment_name<'s>(x: &'s sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_environment_name() }
pub fn builders_environment_account_connection_summary_builder_get_id<'s>(x: &'s sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_id() }
pub fn builders_environment_account_connection_summary_builder_get_last_modified_at<'s>(x: &'s sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_modified_at() }
pub fn builders_environment_account_connection_summary_builder_get_management_account_id<'s>(x: &'s sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_management_account_id() }
pub fn builders_environment_account_connection_summary_builder_get_requested_at<'s>(x: &'s sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_requested_at() }
pub fn builders_environment_account_connection_summary_builder_get_role_arn<'s>(x: &'s sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_role_arn() }
pub fn builders_environment_account_connection_summary_builder_get_status<'s>(x: &'s sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder) -> &'s ::std::option::Option<sdk::types::EnvironmentAccountConnectionStatus> { x.get_status() }
pub fn builders_environment_account_connection_summary_builder_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder { x.id(a1) }
pub fn builders_environment_account_connection_summary_builder_last_modified_at(x: sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder { x.last_modified_at(a1) }
pub fn builders_environment_account_connection_summary_builder_management_account_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder { x.management_account_id(a1) }
pub fn builders_environment_account_connection_summary_builder_requested_at(x: sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder { x.requested_at(a1) }
pub fn builders_environment_account_connection_summary_builder_role_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder { x.role_arn(a1) }
pub fn builders_environment_account_connection_summary_builder_set_arn(x: sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder { x.set_arn(a1) }
pub fn builders_environment_account_connection_summary_builder_set_component_role_arn(x: sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder { x.set_component_role_arn(a1) }
pub fn builders_environment_account_connection_summary_builder_set_environment_account_id(x: sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder { x.set_environment_account_id(a1) }
pub fn builders_environment_account_connection_summary_builder_set_environment_name(x: sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder { x.set_environment_name(a1) }
pub fn builders_environment_account_connection_summary_builder_set_id(x: sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder { x.set_id(a1) }
pub fn builders_environment_account_connection_summary_builder_set_last_modified_at(x: sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder { x.set_last_modified_at(a1) }
pub fn builders_environment_account_connection_summary_builder_set_management_account_id(x: sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder { x.set_management_account_id(a1) }
pub fn builders_environment_account_connection_summary_builder_set_requested_at(x: sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder { x.set_requested_at(a1) }
pub fn builders_environment_account_connection_summary_builder_set_role_arn(x: sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder { x.set_role_arn(a1) }
pub fn builders_environment_account_connection_summary_builder_set_status(x: sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder, a1: ::std::option::Option<sdk::types::EnvironmentAccountConnectionStatus>) -> sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder { x.set_status(a1) }
pub fn builders_environment_account_connection_summary_builder_status(x: sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder, a1: sdk::types::EnvironmentAccountConnectionStatus) -> sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder { x.status(a1) }
pub fn type_builders_environment_builder(x: sdk::types::builders::EnvironmentBuilder) -> sdk::types::builders::EnvironmentBuilder { x }
pub fn builders_environment_builder_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentBuilder, a1: A1) -> sdk::types::builders::EnvironmentBuilder { x.arn(a1) }
pub fn builders_environment_builder_build(x: sdk::types::builders::EnvironmentBuilder) -> ::std::result::Result<sdk::types::Environment, sdk::error::BuildError> { x.build() }
pub fn builders_environment_builder_codebuild_role_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentBuilder, a1: A1) -> sdk::types::builders::EnvironmentBuilder { x.codebuild_role_arn(a1) }
pub fn builders_environment_builder_component_role_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentBuilder, a1: A1) -> sdk::types::builders::EnvironmentBuilder { x.component_role_arn(a1) }
pub fn builders_environment_builder_created_at(x: sdk::types::builders::EnvironmentBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::EnvironmentBuilder { x.created_at(a1) }
pub fn builders_environment_builder_deployment_status(x: sdk::types::builders::EnvironmentBuilder, a1: sdk::types::DeploymentStatus) -> sdk::types::builders::EnvironmentBuilder { x.deployment_status(a1) }
pub fn builders_environment_builder_deployment_status_message<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentBuilder, a1: A1) -> sdk::types::builders::EnvironmentBuilder { x.deployment_status_message(a1) }
pub fn builders_environment_builder_description<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentBuilder, a1: A1) -> sdk::types::builders::EnvironmentBuilder { x.description(a1) }
pub fn builders_environment_builder_environment_account_connection_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentBuilder, a1: A1) -> sdk::types::builders::EnvironmentBuilder { x.environment_account_connection_id(a1) }
pub fn builders_environment_builder_environment_account_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentBuilder, a1: A1) -> sdk::types::builders::EnvironmentBuilder { x.environment_account_id(a1) }
pub fn builders_environment_builder_get_arn<'s>(x: &'s sdk::types::builders::EnvironmentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_arn() }
pub fn builders_environment_builder_get_codebuild_role_arn<'s>(x: &'s sdk::types::builders::EnvironmentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_codebuild_role_arn() }
pub fn builders_environment_builder_get_component_role_arn<'s>(x: &'s sdk::types::builders::EnvironmentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_component_role_arn() }
pub fn builders_environment_builder_get_created_at<'s>(x: &'s sdk::types::builders::EnvironmentBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_created_at() }
pub fn builders_environment_builder_get_deployment_status<'s>(x: &'s sdk::types::builders::EnvironmentBuilder) -> &'s ::std::option::Option<sdk::types::DeploymentStatus> { x.get_deployment_status() }
pub fn builders_environment_builder_get_deployment_status_message<'s>(x: &'s sdk::types::builders::EnvironmentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_deployment_status_message() }
pub fn builders_environment_builder_get_description<'s>(x: &'s sdk::types::builders::EnvironmentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_description() }
pub fn builders_environment_builder_get_environment_account_connection_id<'s>(x: &'s sdk::types::builders::EnvironmentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_environment_account_connection_id() }
pub fn builders_environment_builder_get_environment_account_id<'s>(x: &'s sdk::types::builders::EnvironmentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_environment_account_id() }
pub fn builders_environment_builder_get_last_attempted_deployment_id<'s>(x: &'s sdk::types::builders::EnvironmentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_last_attempted_deployment_id() }
pub fn builders_environment_builder_get_last_deployment_attempted_at<'s>(x: &'s sdk::types::builders::EnvironmentBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_deployment_attempted_at() }
pub fn builders_environment_builder_get_last_deployment_succeeded_at<'s>(x: &'s sdk::types::builders::EnvironmentBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_deployment_succeeded_at() }
pub fn builders_environment_builder_get_last_succeeded_deployment_id<'s>(x: &'s sdk::types::builders::EnvironmentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_last_succeeded_deployment_id() }
pub fn builders_environment_builder_get_name<'s>(x: &'s sdk::types::builders::EnvironmentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_environment_builder_get_proton_service_role_arn<'s>(x: &'s sdk::types::builders::EnvironmentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_proton_service_role_arn() }
pub fn builders_environment_builder_get_provisioning<'s>(x: &'s sdk::types::builders::EnvironmentBuilder) -> &'s ::std::option::Option<sdk::types::Provisioning> { x.get_provisioning() }
pub fn builders_environment_builder_get_provisioning_repository<'s>(x: &'s sdk::types::builders::EnvironmentBuilder) -> &'s ::std::option::Option<sdk::types::RepositoryBranch> { x.get_provisioning_repository() }
pub fn builders_environment_builder_get_spec<'s>(x: &'s sdk::types::builders::EnvironmentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_spec() }
pub fn builders_environment_builder_get_template_major_version<'s>(x: &'s sdk::types::builders::EnvironmentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_major_version() }
pub fn builders_environment_builder_get_template_minor_version<'s>(x: &'s sdk::types::builders::EnvironmentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_minor_version() }
pub fn builders_environment_builder_get_template_name<'s>(x: &'s sdk::types::builders::EnvironmentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_name() }
pub fn builders_environment_builder_last_attempted_deployment_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentBuilder, a1: A1) -> sdk::types::builders::EnvironmentBuilder { x.last_attempted_deployment_id(a1) }
pub fn builders_environment_builder_last_deployment_attempted_at(x: sdk::types::builders::EnvironmentBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::EnvironmentBuilder { x.last_deployment_attempted_at(a1) }
pub fn builders_environment_builder_last_deployment_succeeded_at(x: sdk::types::builders::EnvironmentBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::EnvironmentBuilder { x.last_deployment_succeeded_at(a1) }
pub fn builders_environment_builder_last_succeeded_deployment_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentBuilder, a1: A1) -> sdk::types::builders::EnvironmentBuilder { x.last_succeeded_deployment_id(a1) }
pub fn builders_environment_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentBuilder, a1: A1) -> sdk::types::builders::EnvironmentBuilder { x.name(a1) }
pub fn builders_environment_builder_proton_service_role_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentBuilder, a1: A1) -> sdk::types::builders::EnvironmentBuilder { x.proton_service_role_arn(a1) }
pub fn builders_environment_builder_provisioning(x: sdk::types::builders::EnvironmentBuilder, a1: sdk::types::Provisioning) -> sdk::types::builders::EnvironmentBuilder { x.provisioning(a1) }
pub fn builders_environment_builder_provisioning_repository(x: sdk::types::builders::EnvironmentBuilder, a1: sdk::types::RepositoryBranch) -> sdk::types::builders::EnvironmentBuilder { x.provisioning_repository(a1) }
pub fn builders_environment_builder_set_arn(x: sdk::types::builders::EnvironmentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentBuilder { x.set_arn(a1) }
pub fn builders_environment_builder_set_codebuild_role_arn(x: sdk::types::builders::EnvironmentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentBuilder { x.set_codebuild_role_arn(a1) }
pub fn builders_environment_builder_set_component_role_arn(x: sdk::types::builders::EnvironmentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentBuilder { x.set_component_role_arn(a1) }
pub fn builders_environment_builder_set_created_at(x: sdk::types::builders::EnvironmentBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::EnvironmentBuilder { x.set_created_at(a1) }
pub fn builders_environment_builder_set_deployment_status(x: sdk::types::builders::EnvironmentBuilder, a1: ::std::option::Option<sdk::types::DeploymentStatus>) -> sdk::types::builders::EnvironmentBuilder { x.set_deployment_status(a1) }
pub fn builders_environment_builder_set_deployment_status_message(x: sdk::types::builders::EnvironmentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentBuilder { x.set_deployment_status_message(a1) }
pub fn builders_environment_builder_set_description(x: sdk::types::builders::EnvironmentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentBuilder { x.set_description(a1) }
pub fn builders_environment_builder_set_environment_account_connection_id(x: sdk::types::builders::EnvironmentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentBuilder { x.set_environment_account_connection_id(a1) }
pub fn builders_environment_builder_set_environment_account_id(x: sdk::types::builders::EnvironmentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentBuilder { x.set_environment_account_id(a1) }
pub fn builders_environment_builder_set_last_attempted_deployment_id(x: sdk::types::builders::EnvironmentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentBuilder { x.set_last_attempted_deployment_id(a1) }
pub fn builders_environment_builder_set_last_deployment_attempted_at(x: sdk::types::builders::EnvironmentBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::EnvironmentBuilder { x.set_last_deployment_attempted_at(a1) }
pub fn builders_environment_builder_set_last_deployment_succeeded_at(x: sdk::types::builders::EnvironmentBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::EnvironmentBuilder { x.set_last_deployment_succeeded_at(a1) }
pub fn builders_environment_builder_set_last_succeeded_deployment_id(x: sdk::types::builders::EnvironmentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentBuilder { x.set_last_succeeded_deployment_id(a1) }
pub fn builders_environment_builder_set_name(x: sdk::types::builders::EnvironmentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentBuilder { x.set_name(a1) }
pub fn builders_environment_builder_set_proton_service_role_arn(x: sdk::types::builders::EnvironmentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentBuilder { x.set_proton_service_role_arn(a1) }
pub fn builders_environment_builder_set_provisioning(x: sdk::types::builders::EnvironmentBuilder, a1: ::std::option::Option<sdk::types::Provisioning>) -> sdk::types::builders::EnvironmentBuilder { x.set_provisioning(a1) }
pub fn builders_environment_builder_set_provisioning_repository(x: sdk::types::builders::EnvironmentBuilder, a1: ::std::option::Option<sdk::types::RepositoryBranch>) -> sdk::types::builders::EnvironmentBuilder { x.set_provisioning_repository(a1) }
pub fn builders_environment_builder_set_spec(x: sdk::types::builders::EnvironmentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentBuilder { x.set_spec(a1) }
pub fn builders_environment_builder_set_template_major_version(x: sdk::types::builders::EnvironmentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentBuilder { x.set_template_major_version(a1) }
pub fn builders_environment_builder_set_template_minor_version(x: sdk::types::builders::EnvironmentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentBuilder { x.set_template_minor_version(a1) }
pub fn builders_environment_builder_set_template_name(x: sdk::types::builders::EnvironmentBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentBuilder { x.set_template_name(a1) }
pub fn builders_environment_builder_spec<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentBuilder, a1: A1) -> sdk::types::builders::EnvironmentBuilder { x.spec(a1) }
pub fn builders_environment_builder_template_major_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentBuilder, a1: A1) -> sdk::types::builders::EnvironmentBuilder { x.template_major_version(a1) }
pub fn builders_environment_builder_template_minor_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentBuilder, a1: A1) -> sdk::types::builders::EnvironmentBuilder { x.template_minor_version(a1) }
pub fn builders_environment_builder_template_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentBuilder, a1: A1) -> sdk::types::builders::EnvironmentBuilder { x.template_name(a1) }
pub fn type_builders_environment_state_builder(x: sdk::types::builders::EnvironmentStateBuilder) -> sdk::types::builders::EnvironmentStateBuilder { x }
pub fn builders_environment_state_builder_build(x: sdk::types::builders::EnvironmentStateBuilder) -> ::std::result::Result<sdk::types::EnvironmentState, sdk::error::BuildError> { x.build() }
pub fn builders_environment_state_builder_get_spec<'s>(x: &'s sdk::types::builders::EnvironmentStateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_spec() }
pub fn builders_environment_state_builder_get_template_major_version<'s>(x: &'s sdk::types::builders::EnvironmentStateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_major_version() }
pub fn builders_environment_state_builder_get_template_minor_version<'s>(x: &'s sdk::types::builders::EnvironmentStateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_minor_version() }
pub fn builders_environment_state_builder_get_template_name<'s>(x: &'s sdk::types::builders::EnvironmentStateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_name() }
pub fn builders_environment_state_builder_set_spec(x: sdk::types::builders::EnvironmentStateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentStateBuilder { x.set_spec(a1) }
pub fn builders_environment_state_builder_set_template_major_version(x: sdk::types::builders::EnvironmentStateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentStateBuilder { x.set_template_major_version(a1) }
pub fn builders_environment_state_builder_set_template_minor_version(x: sdk::types::builders::EnvironmentStateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentStateBuilder { x.set_template_minor_version(a1) }
pub fn builders_environment_state_builder_set_template_name(x: sdk::types::builders::EnvironmentStateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentStateBuilder { x.set_template_name(a1) }
pub fn builders_environment_state_builder_spec<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentStateBuilder, a1: A1) -> sdk::types::builders::EnvironmentStateBuilder { x.spec(a1) }
pub fn builders_environment_state_builder_template_major_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentStateBuilder, a1: A1) -> sdk::types::builders::EnvironmentStateBuilder { x.template_major_version(a1) }
pub fn builders_environment_state_builder_template_minor_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentStateBuilder, a1: A1) -> sdk::types::builders::EnvironmentStateBuilder { x.template_minor_version(a1) }
pub fn builders_environment_state_builder_template_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentStateBuilder, a1: A1) -> sdk::types::builders::EnvironmentStateBuilder { x.template_name(a1) }
pub fn type_builders_environment_summary_builder(x: sdk::types::builders::EnvironmentSummaryBuilder) -> sdk::types::builders::EnvironmentSummaryBuilder { x }
pub fn builders_environment_summary_builder_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentSummaryBuilder { x.arn(a1) }
pub fn builders_environment_summary_builder_build(x: sdk::types::builders::EnvironmentSummaryBuilder) -> ::std::result::Result<sdk::types::EnvironmentSummary, sdk::error::BuildError> { x.build() }
pub fn builders_environment_summary_builder_component_role_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentSummaryBuilder { x.component_role_arn(a1) }
pub fn builders_environment_summary_builder_created_at(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::EnvironmentSummaryBuilder { x.created_at(a1) }
pub fn builders_environment_summary_builder_deployment_status(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: sdk::types::DeploymentStatus) -> sdk::types::builders::EnvironmentSummaryBuilder { x.deployment_status(a1) }
pub fn builders_environment_summary_builder_deployment_status_message<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentSummaryBuilder { x.deployment_status_message(a1) }
pub fn builders_environment_summary_builder_description<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentSummaryBuilder { x.description(a1) }
pub fn builders_environment_summary_builder_environment_account_connection_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentSummaryBuilder { x.environment_account_connection_id(a1) }
pub fn builders_environment_summary_builder_environment_account_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentSummaryBuilder { x.environment_account_id(a1) }
pub fn builders_environment_summary_builder_get_arn<'s>(x: &'s sdk::types::builders::EnvironmentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_arn() }
pub fn builders_environment_summary_builder_get_component_role_arn<'s>(x: &'s sdk::types::builders::EnvironmentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_component_role_arn() }
pub fn builders_environment_summary_builder_get_created_at<'s>(x: &'s sdk::types::builders::EnvironmentSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_created_at() }
pub fn builders_environment_summary_builder_get_deployment_status<'s>(x: &'s sdk::types::builders::EnvironmentSummaryBuilder) -> &'s ::std::option::Option<sdk::types::DeploymentStatus> { x.get_deployment_status() }
pub fn builders_environment_summary_builder_get_deployment_status_message<'s>(x: &'s sdk::types::builders::EnvironmentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_deployment_status_message() }
pub fn builders_environment_summary_builder_get_description<'s>(x: &'s sdk::types::builders::EnvironmentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_description() }
pub fn builders_environment_summary_builder_get_environment_account_connection_id<'s>(x: &'s sdk::types::builders::EnvironmentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_environment_account_connection_id() }
pub fn builders_environment_summary_builder_get_environment_account_id<'s>(x: &'s sdk::types::builders::EnvironmentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_environment_account_id() }
pub fn builders_environment_summary_builder_get_last_attempted_deployment_id<'s>(x: &'s sdk::types::builders::EnvironmentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_last_attempted_deployment_id() }
pub fn builders_environment_summary_builder_get_last_deployment_attempted_at<'s>(x: &'s sdk::types::builders::EnvironmentSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_deployment_attempted_at() }
pub fn builders_environment_summary_builder_get_last_deployment_succeeded_at<'s>(x: &'s sdk::types::builders::EnvironmentSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_deployment_succeeded_at() }
pub fn builders_environment_summary_builder_get_last_succeeded_deployment_id<'s>(x: &'s sdk::types::builders::EnvironmentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_last_succeeded_deployment_id() }
pub fn builders_environment_summary_builder_get_name<'s>(x: &'s sdk::types::builders::EnvironmentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_environment_summary_builder_get_proton_service_role_arn<'s>(x: &'s sdk::types::builders::EnvironmentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_proton_service_role_arn() }
pub fn builders_environment_summary_builder_get_provisioning<'s>(x: &'s sdk::types::builders::EnvironmentSummaryBuilder) -> &'s ::std::option::Option<sdk::types::Provisioning> { x.get_provisioning() }
pub fn builders_environment_summary_builder_get_template_major_version<'s>(x: &'s sdk::types::builders::EnvironmentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_major_version() }
pub fn builders_environment_summary_builder_get_template_minor_version<'s>(x: &'s sdk::types::builders::EnvironmentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_minor_version() }
pub fn builders_environment_summary_builder_get_template_name<'s>(x: &'s sdk::types::builders::EnvironmentSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_name() }
pub fn builders_environment_summary_builder_last_attempted_deployment_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentSummaryBuilder { x.last_attempted_deployment_id(a1) }
pub fn builders_environment_summary_builder_last_deployment_attempted_at(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::EnvironmentSummaryBuilder { x.last_deployment_attempted_at(a1) }
pub fn builders_environment_summary_builder_last_deployment_succeeded_at(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::EnvironmentSummaryBuilder { x.last_deployment_succeeded_at(a1) }
pub fn builders_environment_summary_builder_last_succeeded_deployment_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentSummaryBuilder { x.last_succeeded_deployment_id(a1) }
pub fn builders_environment_summary_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentSummaryBuilder { x.name(a1) }
pub fn builders_environment_summary_builder_proton_service_role_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentSummaryBuilder { x.proton_service_role_arn(a1) }
pub fn builders_environment_summary_builder_provisioning(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: sdk::types::Provisioning) -> sdk::types::builders::EnvironmentSummaryBuilder { x.provisioning(a1) }
pub fn builders_environment_summary_builder_set_arn(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentSummaryBuilder { x.set_arn(a1) }
pub fn builders_environment_summary_builder_set_component_role_arn(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentSummaryBuilder { x.set_component_role_arn(a1) }
pub fn builders_environment_summary_builder_set_created_at(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::EnvironmentSummaryBuilder { x.set_created_at(a1) }
pub fn builders_environment_summary_builder_set_deployment_status(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: ::std::option::Option<sdk::types::DeploymentStatus>) -> sdk::types::builders::EnvironmentSummaryBuilder { x.set_deployment_status(a1) }
pub fn builders_environment_summary_builder_set_deployment_status_message(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentSummaryBuilder { x.set_deployment_status_message(a1) }
pub fn builders_environment_summary_builder_set_description(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentSummaryBuilder { x.set_description(a1) }
pub fn builders_environment_summary_builder_set_environment_account_connection_id(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentSummaryBuilder { x.set_environment_account_connection_id(a1) }
pub fn builders_environment_summary_builder_set_environment_account_id(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentSummaryBuilder { x.set_environment_account_id(a1) }
pub fn builders_environment_summary_builder_set_last_attempted_deployment_id(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentSummaryBuilder { x.set_last_attempted_deployment_id(a1) }
pub fn builders_environment_summary_builder_set_last_deployment_attempted_at(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::EnvironmentSummaryBuilder { x.set_last_deployment_attempted_at(a1) }
pub fn builders_environment_summary_builder_set_last_deployment_succeeded_at(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::EnvironmentSummaryBuilder { x.set_last_deployment_succeeded_at(a1) }
pub fn builders_environment_summary_builder_set_last_succeeded_deployment_id(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentSummaryBuilder { x.set_last_succeeded_deployment_id(a1) }
pub fn builders_environment_summary_builder_set_name(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentSummaryBuilder { x.set_name(a1) }
pub fn builders_environment_summary_builder_set_proton_service_role_arn(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentSummaryBuilder { x.set_proton_service_role_arn(a1) }
pub fn builders_environment_summary_builder_set_provisioning(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: ::std::option::Option<sdk::types::Provisioning>) -> sdk::types::builders::EnvironmentSummaryBuilder { x.set_provisioning(a1) }
pub fn builders_environment_summary_builder_set_template_major_version(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentSummaryBuilder { x.set_template_major_version(a1) }
pub fn builders_environment_summary_builder_set_template_minor_version(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentSummaryBuilder { x.set_template_minor_version(a1) }
pub fn builders_environment_summary_builder_set_template_name(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentSummaryBuilder { x.set_template_name(a1) }
pub fn builders_environment_summary_builder_template_major_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentSummaryBuilder { x.template_major_version(a1) }
pub fn builders_environment_summary_builder_template_minor_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentSummaryBuilder { x.template_minor_version(a1) }
pub fn builders_environment_summary_builder_template_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentSummaryBuilder { x.template_name(a1) }
pub fn type_builders_environment_template_builder(x: sdk::types::builders::EnvironmentTemplateBuilder) -> sdk::types::builders::EnvironmentTemplateBuilder { x }
pub fn builders_environment_template_builder_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateBuilder { x.arn(a1) }
pub fn builders_environment_template_builder_build(x: sdk::types::builders::EnvironmentTemplateBuilder) -> ::std::result::Result<sdk::types::EnvironmentTemplate, sdk::error::BuildError> { x.build() }
pub fn builders_environment_template_builder_created_at(x: sdk::types::builders::EnvironmentTemplateBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::EnvironmentTemplateBuilder { x.created_at(a1) }
pub fn builders_environment_template_builder_description<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateBuilder { x.description(a1) }
pub fn builders_environment_template_builder_display_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateBuilder { x.display_name(a1) }
pub fn builders_environment_template_builder_encryption_key<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateBuilder { x.encryption_key(a1) }
pub fn builders_environment_template_builder_get_arn<'s>(x: &'s sdk::types::builders::EnvironmentTemplateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_arn() }
pub fn builders_environment_template_builder_get_created_at<'s>(x: &'s sdk::types::builders::EnvironmentTemplateBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_created_at() }
pub fn builders_environment_template_builder_get_description<'s>(x: &'s sdk::types::builders::EnvironmentTemplateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_description() }
pub fn builders_environment_template_builder_get_display_name<'s>(x: &'s sdk::types::builders::EnvironmentTemplateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_display_name() }
pub fn builders_environment_template_builder_get_encryption_key<'s>(x: &'s sdk::types::builders::EnvironmentTemplateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_encryption_key() }
pub fn builders_environment_template_builder_get_last_modified_at<'s>(x: &'s sdk::types::builders::EnvironmentTemplateBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_modified_at() }
pub fn builders_environment_template_builder_get_name<'s>(x: &'s sdk::types::builders::EnvironmentTemplateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_environment_template_builder_get_provisioning<'s>(x: &'s sdk::types::builders::EnvironmentTemplateBuilder) -> &'s ::std::option::Option<sdk::types::Provisioning> { x.get_provisioning() }
pub fn builders_environment_template_builder_get_recommended_version<'s>(x: &'s sdk::types::builders::EnvironmentTemplateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_recommended_version() }
pub fn builders_environment_template_builder_last_modified_at(x: sdk::types::builders::EnvironmentTemplateBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::EnvironmentTemplateBuilder { x.last_modified_at(a1) }
pub fn builders_environment_template_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateBuilder { x.name(a1) }
pub fn builders_environment_template_builder_provisioning(x: sdk::types::builders::EnvironmentTemplateBuilder, a1: sdk::types::Provisioning) -> sdk::types::builders::EnvironmentTemplateBuilder { x.provisioning(a1) }
pub fn builders_environment_template_builder_recommended_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateBuilder { x.recommended_version(a1) }
pub fn builders_environment_template_builder_set_arn(x: sdk::types::builders::EnvironmentTemplateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateBuilder { x.set_arn(a1) }
pub fn builders_environment_template_builder_set_created_at(x: sdk::types::builders::EnvironmentTemplateBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::EnvironmentTemplateBuilder { x.set_created_at(a1) }
pub fn builders_environment_template_builder_set_description(x: sdk::types::builders::EnvironmentTemplateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateBuilder { x.set_description(a1) }
pub fn builders_environment_template_builder_set_display_name(x: sdk::types::builders::EnvironmentTemplateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateBuilder { x.set_display_name(a1) }
pub fn builders_environment_template_builder_set_encryption_key(x: sdk::types::builders::EnvironmentTemplateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateBuilder { x.set_encryption_key(a1) }
pub fn builders_environment_template_builder_set_last_modified_at(x: sdk::types::builders::EnvironmentTemplateBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::EnvironmentTemplateBuilder { x.set_last_modified_at(a1) }
pub fn builders_environment_template_builder_set_name(x: sdk::types::builders::EnvironmentTemplateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateBuilder { x.set_name(a1) }
pub fn builders_environment_template_builder_set_provisioning(x: sdk::types::builders::EnvironmentTemplateBuilder, a1: ::std::option::Option<sdk::types::Provisioning>) -> sdk::types::builders::EnvironmentTemplateBuilder { x.set_provisioning(a1) }
pub fn builders_environment_template_builder_set_recommended_version(x: sdk::types::builders::EnvironmentTemplateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateBuilder { x.set_recommended_version(a1) }
pub fn type_builders_environment_template_filter_builder(x: sdk::types::builders::EnvironmentTemplateFilterBuilder) -> sdk::types::builders::EnvironmentTemplateFilterBuilder { x }
pub fn builders_environment_template_filter_builder_build(x: sdk::types::builders::EnvironmentTemplateFilterBuilder) -> ::std::result::Result<sdk::types::EnvironmentTemplateFilter, sdk::error::BuildError> { x.build() }
pub fn builders_environment_template_filter_builder_get_major_version<'s>(x: &'s sdk::types::builders::EnvironmentTemplateFilterBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_major_version() }
pub fn builders_environment_template_filter_builder_get_template_name<'s>(x: &'s sdk::types::builders::EnvironmentTemplateFilterBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_name() }
pub fn builders_environment_template_filter_builder_major_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateFilterBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateFilterBuilder { x.major_version(a1) }
pub fn builders_environment_template_filter_builder_set_major_version(x: sdk::types::builders::EnvironmentTemplateFilterBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateFilterBuilder { x.set_major_version(a1) }
pub fn builders_environment_template_filter_builder_set_template_name(x: sdk::types::builders::EnvironmentTemplateFilterBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateFilterBuilder { x.set_template_name(a1) }
pub fn builders_environment_template_filter_builder_template_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateFilterBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateFilterBuilder { x.template_name(a1) }
pub fn type_builders_environment_template_summary_builder(x: sdk::types::builders::EnvironmentTemplateSummaryBuilder) -> sdk::types::builders::EnvironmentTemplateSummaryBuilder { x }
pub fn builders_environment_template_summary_builder_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateSummaryBuilder { x.arn(a1) }
pub fn builders_environment_template_summary_builder_build(x: sdk::types::builders::EnvironmentTemplateSummaryBuilder) -> ::std::result::Result<sdk::types::EnvironmentTemplateSummary, sdk::error::BuildError> { x.build() }
pub fn builders_environment_template_summary_builder_created_at(x: sdk::types::builders::EnvironmentTemplateSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::EnvironmentTemplateSummaryBuilder { x.created_at(a1) }
pub fn builders_environment_template_summary_builder_description<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateSummaryBuilder { x.description(a1) }
pub fn builders_environment_template_summary_builder_display_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateSummaryBuilder { x.display_name(a1) }
pub fn builders_environment_template_summary_builder_get_arn<'s>(x: &'s sdk::types::builders::EnvironmentTemplateSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_arn() }
pub fn builders_environment_template_summary_builder_get_created_at<'s>(x: &'s sdk::types::builders::EnvironmentTemplateSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_created_at() }
pub fn builders_environment_template_summary_builder_get_description<'s>(x: &'s sdk::types::builders::EnvironmentTemplateSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_description() }
pub fn builders_environment_template_summary_builder_get_display_name<'s>(x: &'s sdk::types::builders::EnvironmentTemplateSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_display_name() }
pub fn builders_environment_template_summary_builder_get_last_modified_at<'s>(x: &'s sdk::types::builders::EnvironmentTemplateSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_modified_at() }
pub fn builders_environment_template_summary_builder_get_name<'s>(x: &'s sdk::types::builders::EnvironmentTemplateSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_environment_template_summary_builder_get_provisioning<'s>(x: &'s sdk::types::builders::EnvironmentTemplateSummaryBuilder) -> &'s ::std::option::Option<sdk::types::Provisioning> { x.get_provisioning() }
pub fn builders_environment_template_summary_builder_get_recommended_version<'s>(x: &'s sdk::types::builders::EnvironmentTemplateSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_recommended_version() }
pub fn builders_environment_template_summary_builder_last_modified_at(x: sdk::types::builders::EnvironmentTemplateSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::EnvironmentTemplateSummaryBuilder { x.last_modified_at(a1) }
pub fn builders_environment_template_summary_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateSummaryBuilder { x.name(a1) }
pub fn builders_environment_template_summary_builder_provisioning(x: sdk::types::builders::EnvironmentTemplateSummaryBuilder, a1: sdk::types::Provisioning) -> sdk::types::builders::EnvironmentTemplateSummaryBuilder { x.provisioning(a1) }
pub fn builders_environment_template_summary_builder_recommended_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateSummaryBuilder { x.recommended_version(a1) }
pub fn builders_environment_template_summary_builder_set_arn(x: sdk::types::builders::EnvironmentTemplateSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateSummaryBuilder { x.set_arn(a1) }
pub fn builders_environment_template_summary_builder_set_created_at(x: sdk::types::builders::EnvironmentTemplateSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::EnvironmentTemplateSummaryBuilder { x.set_created_at(a1) }
pub fn builders_environment_template_summary_builder_set_description(x: sdk::types::builders::EnvironmentTemplateSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateSummaryBuilder { x.set_description(a1) }
pub fn builders_environment_template_summary_builder_set_display_name(x: sdk::types::builders::EnvironmentTemplateSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateSummaryBuilder { x.set_display_name(a1) }
pub fn builders_environment_template_summary_builder_set_last_modified_at(x: sdk::types::builders::EnvironmentTemplateSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::EnvironmentTemplateSummaryBuilder { x.set_last_modified_at(a1) }
pub fn builders_environment_template_summary_builder_set_name(x: sdk::types::builders::EnvironmentTemplateSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateSummaryBuilder { x.set_name(a1) }
pub fn builders_environment_template_summary_builder_set_provisioning(x: sdk::types::builders::EnvironmentTemplateSummaryBuilder, a1: ::std::option::Option<sdk::types::Provisioning>) -> sdk::types::builders::EnvironmentTemplateSummaryBuilder { x.set_provisioning(a1) }
pub fn builders_environment_template_summary_builder_set_recommended_version(x: sdk::types::builders::EnvironmentTemplateSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateSummaryBuilder { x.set_recommended_version(a1) }
pub fn type_builders_environment_template_version_builder(x: sdk::types::builders::EnvironmentTemplateVersionBuilder) -> sdk::types::builders::EnvironmentTemplateVersionBuilder { x }
pub fn builders_environment_template_version_builder_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateVersionBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateVersionBuilder { x.arn(a1) }
pub fn builders_environment_template_version_builder_build(x: sdk::types::builders::EnvironmentTemplateVersionBuilder) -> ::std::result::Result<sdk::types::EnvironmentTemplateVersion, sdk::error::BuildError> { x.build() }
pub fn builders_environment_template_version_builder_created_at(x: sdk::types::builders::EnvironmentTemplateVersionBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::EnvironmentTemplateVersionBuilder { x.created_at(a1) }
pub fn builders_environment_template_version_builder_description<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateVersionBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateVersionBuilder { x.description(a1) }
pub fn builders_environment_template_version_builder_get_arn<'s>(x: &'s sdk::types::builders::EnvironmentTemplateVersionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_arn() }
pub fn builders_environment_template_version_builder_get_created_at<'s>(x: &'s sdk::types::builders::EnvironmentTemplateVersionBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_created_at() }
pub fn builders_environment_template_version_builder_get_description<'s>(x: &'s sdk::types::builders::EnvironmentTemplateVersionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_description() }
pub fn builders_environment_template_version_builder_get_last_modified_at<'s>(x: &'s sdk::types::builders::EnvironmentTemplateVersionBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_modified_at() }
pub fn builders_environment_template_version_builder_get_major_version<'s>(x: &'s sdk::types::builders::EnvironmentTemplateVersionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_major_version() }
pub fn builders_environment_template_version_builder_get_minor_version<'s>(x: &'s sdk::types::builders::EnvironmentTemplateVersionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_minor_version() }
pub fn builders_environment_template_version_builder_get_recommended_minor_version<'s>(x: &'s sdk::types::builders::EnvironmentTemplateVersionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_recommended_minor_version() }
pub fn builders_environment_template_version_builder_get_schema<'s>(x: &'s sdk::types::builders::EnvironmentTemplateVersionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_schema() }
pub fn builders_environment_template_version_builder_get_status<'s>(x: &'s sdk::types::builders::EnvironmentTemplateVersionBuilder) -> &'s ::std::option::Option<sdk::types::TemplateVersionStatus> { x.get_status() }
pub fn builders_environment_template_version_builder_get_status_message<'s>(x: &'s sdk::types::builders::EnvironmentTemplateVersionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_status_message() }
pub fn builders_environment_template_version_builder_get_template_name<'s>(x: &'s sdk::types::builders::EnvironmentTemplateVersionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_name() }
pub fn builders_environment_template_version_builder_last_modified_at(x: sdk::types::builders::EnvironmentTemplateVersionBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::EnvironmentTemplateVersionBuilder { x.last_modified_at(a1) }
pub fn builders_environment_template_version_builder_major_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateVersionBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateVersionBuilder { x.major_version(a1) }
pub fn builders_environment_template_version_builder_minor_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateVersionBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateVersionBuilder { x.minor_version(a1) }
pub fn builders_environment_template_version_builder_recommended_minor_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateVersionBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateVersionBuilder { x.recommended_minor_version(a1) }
pub fn builders_environment_template_version_builder_schema<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateVersionBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateVersionBuilder { x.schema(a1) }
pub fn builders_environment_template_version_builder_set_arn(x: sdk::types::builders::EnvironmentTemplateVersionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateVersionBuilder { x.set_arn(a1) }
pub fn builders_environment_template_version_builder_set_created_at(x: sdk::types::builders::EnvironmentTemplateVersionBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::EnvironmentTemplateVersionBuilder { x.set_created_at(a1) }
pub fn builders_environment_template_version_builder_set_description(x: sdk::types::builders::EnvironmentTemplateVersionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateVersionBuilder { x.set_description(a1) }
pub fn builders_environment_template_version_builder_set_last_modified_at(x: sdk::types::builders::EnvironmentTemplateVersionBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::EnvironmentTemplateVersionBuilder { x.set_last_modified_at(a1) }
pub fn builders_environment_template_version_builder_set_major_version(x: sdk::types::builders::EnvironmentTemplateVersionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateVersionBuilder { x.set_major_version(a1) }
pub fn builders_environment_template_version_builder_set_minor_version(x: sdk::types::builders::EnvironmentTemplateVersionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateVersionBuilder { x.set_minor_version(a1) }
pub fn builders_environment_template_version_builder_set_recommended_minor_version(x: sdk::types::builders::EnvironmentTemplateVersionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateVersionBuilder { x.set_recommended_minor_version(a1) }
pub fn builders_environment_template_version_builder_set_schema(x: sdk::types::builders::EnvironmentTemplateVersionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateVersionBuilder { x.set_schema(a1) }
pub fn builders_environment_template_version_builder_set_status(x: sdk::types::builders::EnvironmentTemplateVersionBuilder, a1: ::std::option::Option<sdk::types::TemplateVersionStatus>) -> sdk::types::builders::EnvironmentTemplateVersionBuilder { x.set_status(a1) }
pub fn builders_environment_template_version_builder_set_status_message(x: sdk::types::builders::EnvironmentTemplateVersionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateVersionBuilder { x.set_status_message(a1) }
pub fn builders_environment_template_version_builder_set_template_name(x: sdk::types::builders::EnvironmentTemplateVersionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateVersionBuilder { x.set_template_name(a1) }
pub fn builders_environment_template_version_builder_status(x: sdk::types::builders::EnvironmentTemplateVersionBuilder, a1: sdk::types::TemplateVersionStatus) -> sdk::types::builders::EnvironmentTemplateVersionBuilder { x.status(a1) }
pub fn builders_environment_template_version_builder_status_message<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateVersionBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateVersionBuilder { x.status_message(a1) }
pub fn builders_environment_template_version_builder_template_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateVersionBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateVersionBuilder { x.template_name(a1) }
pub fn type_builders_environment_template_version_summary_builder(x: sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder) -> sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder { x }
pub fn builders_environment_template_version_summary_builder_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder { x.arn(a1) }
pub fn builders_environment_template_version_summary_builder_build(x: sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder) -> ::std::result::Result<sdk::types::EnvironmentTemplateVersionSummary, sdk::error::BuildError> { x.build() }
pub fn builders_environment_template_version_summary_builder_created_at(x: sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder { x.created_at(a1) }
pub fn builders_environment_template_version_summary_builder_description<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder { x.description(a1) }
pub fn builders_environment_template_version_summary_builder_get_arn<'s>(x: &'s sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_arn() }
pub fn builders_environment_template_version_summary_builder_get_created_at<'s>(x: &'s sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_created_at() }
pub fn builders_environment_template_version_summary_builder_get_description<'s>(x: &'s sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_description() }
pub fn builders_environment_template_version_summary_builder_get_last_modified_at<'s>(x: &'s sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_modified_at() }
pub fn builders_environment_template_version_summary_builder_get_major_version<'s>(x: &'s sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_major_version() }
pub fn builders_environment_template_version_summary_builder_get_minor_version<'s>(x: &'s sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_minor_version() }
pub fn builders_environment_template_version_summary_builder_get_recommended_minor_version<'s>(x: &'s sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_recommended_minor_version() }
pub fn builders_environment_template_version_summary_builder_get_status<'s>(x: &'s sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder) -> &'s ::std::option::Option<sdk::types::TemplateVersionStatus> { x.get_status() }
pub fn builders_environment_template_version_summary_builder_get_status_message<'s>(x: &'s sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_status_message() }
pub fn builders_environment_template_version_summary_builder_get_template_name<'s>(x: &'s sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_name() }
pub fn builders_environment_template_version_summary_builder_last_modified_at(x: sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder { x.last_modified_at(a1) }
pub fn builders_environment_template_version_summary_builder_major_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder { x.major_version(a1) }
pub fn builders_environment_template_version_summary_builder_minor_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder { x.minor_version(a1) }
pub fn builders_environment_template_version_summary_builder_recommended_minor_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder { x.recommended_minor_version(a1) }
pub fn builders_environment_template_version_summary_builder_set_arn(x: sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder { x.set_arn(a1) }
pub fn builders_environment_template_version_summary_builder_set_created_at(x: sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder { x.set_created_at(a1) }
pub fn builders_environment_template_version_summary_builder_set_description(x: sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder { x.set_description(a1) }
pub fn builders_environment_template_version_summary_builder_set_last_modified_at(x: sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder { x.set_last_modified_at(a1) }
pub fn builders_environment_template_version_summary_builder_set_major_version(x: sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder { x.set_major_version(a1) }
pub fn builders_environment_template_version_summary_builder_set_minor_version(x: sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder { x.set_minor_version(a1) }
pub fn builders_environment_template_version_summary_builder_set_recommended_minor_version(x: sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder { x.set_recommended_minor_version(a1) }
pub fn builders_environment_template_version_summary_builder_set_status(x: sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder, a1: ::std::option::Option<sdk::types::TemplateVersionStatus>) -> sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder { x.set_status(a1) }
pub fn builders_environment_template_version_summary_builder_set_status_message(x: sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder { x.set_status_message(a1) }
pub fn builders_environment_template_version_summary_builder_set_template_name(x: sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder { x.set_template_name(a1) }
pub fn builders_environment_template_version_summary_builder_status(x: sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder, a1: sdk::types::TemplateVersionStatus) -> sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder { x.status(a1) }
pub fn builders_environment_template_version_summary_builder_status_message<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder { x.status_message(a1) }
pub fn builders_environment_template_version_summary_builder_template_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder, a1: A1) -> sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder { x.template_name(a1) }
pub fn type_builders_list_service_instances_filter_builder(x: sdk::types::builders::ListServiceInstancesFilterBuilder) -> sdk::types::builders::ListServiceInstancesFilterBuilder { x }
pub fn builders_list_service_instances_filter_builder_build(x: sdk::types::builders::ListServiceInstancesFilterBuilder) -> sdk::types::ListServiceInstancesFilter { x.build() }
pub fn builders_list_service_instances_filter_builder_get_key<'s>(x: &'s sdk::types::builders::ListServiceInstancesFilterBuilder) -> &'s ::std::option::Option<sdk::types::ListServiceInstancesFilterBy> { x.get_key() }
pub fn builders_list_service_instances_filter_builder_get_value<'s>(x: &'s sdk::types::builders::ListServiceInstancesFilterBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_value() }
pub fn builders_list_service_instances_filter_builder_key(x: sdk::types::builders::ListServiceInstancesFilterBuilder, a1: sdk::types::ListServiceInstancesFilterBy) -> sdk::types::builders::ListServiceInstancesFilterBuilder { x.key(a1) }
pub fn builders_list_service_instances_filter_builder_set_key(x: sdk::types::builders::ListServiceInstancesFilterBuilder, a1: ::std::option::Option<sdk::types::ListServiceInstancesFilterBy>) -> sdk::types::builders::ListServiceInstancesFilterBuilder { x.set_key(a1) }
pub fn builders_list_service_instances_filter_builder_set_value(x: sdk::types::builders::ListServiceInstancesFilterBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ListServiceInstancesFilterBuilder { x.set_value(a1) }
pub fn builders_list_service_instances_filter_builder_value<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ListServiceInstancesFilterBuilder, a1: A1) -> sdk::types::builders::ListServiceInstancesFilterBuilder { x.value(a1) }
pub fn type_builders_output_builder(x: sdk::types::builders::OutputBuilder) -> sdk::types::builders::OutputBuilder { x }
pub fn builders_output_builder_build(x: sdk::types::builders::OutputBuilder) -> sdk::types::Output { x.build() }
pub fn builders_output_builder_get_key<'s>(x: &'s sdk::types::builders::OutputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_key() }
pub fn builders_output_builder_get_value_string<'s>(x: &'s sdk::types::builders::OutputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_value_string() }
pub fn builders_output_builder_key<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::OutputBuilder, a1: A1) -> sdk::types::builders::OutputBuilder { x.key(a1) }
pub fn builders_output_builder_set_key(x: sdk::types::builders::OutputBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::OutputBuilder { x.set_key(a1) }
pub fn builders_output_builder_set_value_string(x: sdk::types::builders::OutputBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::OutputBuilder { x.set_value_string(a1) }
pub fn builders_output_builder_value_string<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::OutputBuilder, a1: A1) -> sdk::types::builders::OutputBuilder { x.value_string(a1) }
pub fn type_builders_provisioned_resource_builder(x: sdk::types::builders::ProvisionedResourceBuilder) -> sdk::types::builders::ProvisionedResourceBuilder { x }
pub fn builders_provisioned_resource_builder_build(x: sdk::types::builders::ProvisionedResourceBuilder) -> sdk::types::ProvisionedResource { x.build() }
pub fn builders_provisioned_resource_builder_get_identifier<'s>(x: &'s sdk::types::builders::ProvisionedResourceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_identifier() }
pub fn builders_provisioned_resource_builder_get_name<'s>(x: &'s sdk::types::builders::ProvisionedResourceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_provisioned_resource_builder_get_provisioning_engine<'s>(x: &'s sdk::types::builders::ProvisionedResourceBuilder) -> &'s ::std::option::Option<sdk::types::ProvisionedResourceEngine> { x.get_provisioning_engine() }
pub fn builders_provisioned_resource_builder_identifier<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ProvisionedResourceBuilder, a1: A1) -> sdk::types::builders::ProvisionedResourceBuilder { x.identifier(a1) }
pub fn builders_provisioned_resource_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ProvisionedResourceBuilder, a1: A1) -> sdk::types::builders::ProvisionedResourceBuilder { x.name(a1) }
pub fn builders_provisioned_resource_builder_provisioning_engine(x: sdk::types::builders::ProvisionedResourceBuilder, a1: sdk::types::ProvisionedResourceEngine) -> sdk::types::builders::ProvisionedResourceBuilder { x.provisioning_engine(a1) }
pub fn builders_provisioned_resource_builder_set_identifier(x: sdk::types::builders::ProvisionedResourceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ProvisionedResourceBuilder { x.set_identifier(a1) }
pub fn builders_provisioned_resource_builder_set_name(x: sdk::types::builders::ProvisionedResourceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ProvisionedResourceBuilder { x.set_name(a1) }
pub fn builders_provisioned_resource_builder_set_provisioning_engine(x: sdk::types::builders::ProvisionedResourceBuilder, a1: ::std::option::Option<sdk::types::ProvisionedResourceEngine>) -> sdk::types::builders::ProvisionedResourceBuilder { x.set_provisioning_engine(a1) }
pub fn type_builders_repository_branch_builder(x: sdk::types::builders::RepositoryBranchBuilder) -> sdk::types::builders::RepositoryBranchBuilder { x }
pub fn builders_repository_branch_builder_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::RepositoryBranchBuilder, a1: A1) -> sdk::types::builders::RepositoryBranchBuilder { x.arn(a1) }
pub fn builders_repository_branch_builder_branch<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::RepositoryBranchBuilder, a1: A1) -> sdk::types::builders::RepositoryBranchBuilder { x.branch(a1) }
pub fn builders_repository_branch_builder_build(x: sdk::types::builders::RepositoryBranchBuilder) -> ::std::result::Result<sdk::types::RepositoryBranch, sdk::error::BuildError> { x.build() }
pub fn builders_repository_branch_builder_get_arn<'s>(x: &'s sdk::types::builders::RepositoryBranchBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_arn() }
pub fn builders_repository_branch_builder_get_branch<'s>(x: &'s sdk::types::builders::RepositoryBranchBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_branch() }
pub fn builders_repository_branch_builder_get_name<'s>(x: &'s sdk::types::builders::RepositoryBranchBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_repository_branch_builder_get_provider<'s>(x: &'s sdk::types::builders::RepositoryBranchBuilder) -> &'s ::std::option::Option<sdk::types::RepositoryProvider> { x.get_provider() }
pub fn builders_repository_branch_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::RepositoryBranchBuilder, a1: A1) -> sdk::types::builders::RepositoryBranchBuilder { x.name(a1) }
pub fn builders_repository_branch_builder_provider(x: sdk::types::builders::RepositoryBranchBuilder, a1: sdk::types::RepositoryProvider) -> sdk::types::builders::RepositoryBranchBuilder { x.provider(a1) }
pub fn builders_repository_branch_builder_set_arn(x: sdk::types::builders::RepositoryBranchBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::RepositoryBranchBuilder { x.set_arn(a1) }
pub fn builders_repository_branch_builder_set_branch(x: sdk::types::builders::RepositoryBranchBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::RepositoryBranchBuilder { x.set_branch(a1) }
pub fn builders_repository_branch_builder_set_name(x: sdk::types::builders::RepositoryBranchBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::RepositoryBranchBuilder { x.set_name(a1) }
pub fn builders_repository_branch_builder_set_provider(x: sdk::types::builders::RepositoryBranchBuilder, a1: ::std::option::Option<sdk::types::RepositoryProvider>) -> sdk::types::builders::RepositoryBranchBuilder { x.set_provider(a1) }
pub fn type_builders_repository_branch_input_builder(x: sdk::types::builders::RepositoryBranchInputBuilder) -> sdk::types::builders::RepositoryBranchInputBuilder { x }
pub fn builders_repository_branch_input_builder_branch<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::RepositoryBranchInputBuilder, a1: A1) -> sdk::types::builders::RepositoryBranchInputBuilder { x.branch(a1) }
pub fn builders_repository_branch_input_builder_build(x: sdk::types::builders::RepositoryBranchInputBuilder) -> ::std::result::Result<sdk::types::RepositoryBranchInput, sdk::error::BuildError> { x.build() }
pub fn builders_repository_branch_input_builder_get_branch<'s>(x: &'s sdk::types::builders::RepositoryBranchInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_branch() }
pub fn builders_repository_branch_input_builder_get_name<'s>(x: &'s sdk::types::builders::RepositoryBranchInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_repository_branch_input_builder_get_provider<'s>(x: &'s sdk::types::builders::RepositoryBranchInputBuilder) -> &'s ::std::option::Option<sdk::types::RepositoryProvider> { x.get_provider() }
pub fn builders_repository_branch_input_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::RepositoryBranchInputBuilder, a1: A1) -> sdk::types::builders::RepositoryBranchInputBuilder { x.name(a1) }
pub fn builders_repository_branch_input_builder_provider(x: sdk::types::builders::RepositoryBranchInputBuilder, a1: sdk::types::RepositoryProvider) -> sdk::types::builders::RepositoryBranchInputBuilder { x.provider(a1) }
pub fn builders_repository_branch_input_builder_set_branch(x: sdk::types::builders::RepositoryBranchInputBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::RepositoryBranchInputBuilder { x.set_branch(a1) }
pub fn builders_repository_branch_input_builder_set_name(x: sdk::types::builders::RepositoryBranchInputBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::RepositoryBranchInputBuilder { x.set_name(a1) }
pub fn builders_repository_branch_input_builder_set_provider(x: sdk::types::builders::RepositoryBranchInputBuilder, a1: ::std::option::Option<sdk::types::RepositoryProvider>) -> sdk::types::builders::RepositoryBranchInputBuilder { x.set_provider(a1) }
pub fn type_builders_repository_builder(x: sdk::types::builders::RepositoryBuilder) -> sdk::types::builders::RepositoryBuilder { x }
pub fn builders_repository_builder_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::RepositoryBuilder, a1: A1) -> sdk::types::builders::RepositoryBuilder { x.arn(a1) }
pub fn builders_repository_builder_build(x: sdk::types::builders::RepositoryBuilder) -> ::std::result::Result<sdk::types::Repository, sdk::error::BuildError> { x.build() }
pub fn builders_repository_builder_connection_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::RepositoryBuilder, a1: A1) -> sdk::types::builders::RepositoryBuilder { x.connection_arn(a1) }
pub fn builders_repository_builder_encryption_key<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::RepositoryBuilder, a1: A1) -> sdk::types::builders::RepositoryBuilder { x.encryption_key(a1) }
pub fn builders_repository_builder_get_arn<'s>(x: &'s sdk::types::builders::RepositoryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_arn() }
pub fn builders_repository_builder_get_connection_arn<'s>(x: &'s sdk::types::builders::RepositoryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_connection_arn() }
pub fn builders_repository_builder_get_encryption_key<'s>(x: &'s sdk::types::builders::RepositoryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_encryption_key() }
pub fn builders_repository_builder_get_name<'s>(x: &'s sdk::types::builders::RepositoryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_repository_builder_get_provider<'s>(x: &'s sdk::types::builders::RepositoryBuilder) -> &'s ::std::option::Option<sdk::types::RepositoryProvider> { x.get_provider() }
pub fn builders_repository_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::RepositoryBuilder, a1: A1) -> sdk::types::builders::RepositoryBuilder { x.name(a1) }
pub fn builders_repository_builder_provider(x: sdk::types::builders::RepositoryBuilder, a1: sdk::types::RepositoryProvider) -> sdk::types::builders::RepositoryBuilder { x.provider(a1) }
pub fn builders_repository_builder_set_arn(x: sdk::types::builders::RepositoryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::RepositoryBuilder { x.set_arn(a1) }
pub fn builders_repository_builder_set_connection_arn(x: sdk::types::builders::RepositoryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::RepositoryBuilder { x.set_connection_arn(a1) }
pub fn builders_repository_builder_set_encryption_key(x: sdk::types::builders::RepositoryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::RepositoryBuilder { x.set_encryption_key(a1) }
pub fn builders_repository_builder_set_name(x: sdk::types::builders::RepositoryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::RepositoryBuilder { x.set_name(a1) }
pub fn builders_repository_builder_set_provider(x: sdk::types::builders::RepositoryBuilder, a1: ::std::option::Option<sdk::types::RepositoryProvider>) -> sdk::types::builders::RepositoryBuilder { x.set_provider(a1) }
pub fn type_builders_repository_summary_builder(x: sdk::types::builders::RepositorySummaryBuilder) -> sdk::types::builders::RepositorySummaryBuilder { x }
pub fn builders_repository_summary_builder_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::RepositorySummaryBuilder, a1: A1) -> sdk::types::builders::RepositorySummaryBuilder { x.arn(a1) }
pub fn builders_repository_summary_builder_build(x: sdk::types::builders::RepositorySummaryBuilder) -> ::std::result::Result<sdk::types::RepositorySummary, sdk::error::BuildError> { x.build() }
pub fn builders_repository_summary_builder_connection_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::RepositorySummaryBuilder, a1: A1) -> sdk::types::builders::RepositorySummaryBuilder { x.connection_arn(a1) }
pub fn builders_repository_summary_builder_get_arn<'s>(x: &'s sdk::types::builders::RepositorySummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_arn() }
pub fn builders_repository_summary_builder_get_connection_arn<'s>(x: &'s sdk::types::builders::RepositorySummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_connection_arn() }
pub fn builders_repository_summary_builder_get_name<'s>(x: &'s sdk::types::builders::RepositorySummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_repository_summary_builder_get_provider<'s>(x: &'s sdk::types::builders::RepositorySummaryBuilder) -> &'s ::std::option::Option<sdk::types::RepositoryProvider> { x.get_provider() }
pub fn builders_repository_summary_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::RepositorySummaryBuilder, a1: A1) -> sdk::types::builders::RepositorySummaryBuilder { x.name(a1) }
pub fn builders_repository_summary_builder_provider(x: sdk::types::builders::RepositorySummaryBuilder, a1: sdk::types::RepositoryProvider) -> sdk::types::builders::RepositorySummaryBuilder { x.provider(a1) }
pub fn builders_repository_summary_builder_set_arn(x: sdk::types::builders::RepositorySummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::RepositorySummaryBuilder { x.set_arn(a1) }
pub fn builders_repository_summary_builder_set_connection_arn(x: sdk::types::builders::RepositorySummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::RepositorySummaryBuilder { x.set_connection_arn(a1) }
pub fn builders_repository_summary_builder_set_name(x: sdk::types::builders::RepositorySummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::RepositorySummaryBuilder { x.set_name(a1) }
pub fn builders_repository_summary_builder_set_provider(x: sdk::types::builders::RepositorySummaryBuilder, a1: ::std::option::Option<sdk::types::RepositoryProvider>) -> sdk::types::builders::RepositorySummaryBuilder { x.set_provider(a1) }
pub fn type_builders_repository_sync_attempt_builder(x: sdk::types::builders::RepositorySyncAttemptBuilder) -> sdk::types::builders::RepositorySyncAttemptBuilder { x }
pub fn builders_repository_sync_attempt_builder_build(x: sdk::types::builders::RepositorySyncAttemptBuilder) -> ::std::result::Result<sdk::types::RepositorySyncAttempt, sdk::error::BuildError> { x.build() }
pub fn builders_repository_sync_attempt_builder_events(x: sdk::types::builders::RepositorySyncAttemptBuilder, a1: sdk::types::RepositorySyncEvent) -> sdk::types::builders::RepositorySyncAttemptBuilder { x.events(a1) }
pub fn builders_repository_sync_attempt_builder_get_events<'s>(x: &'s sdk::types::builders::RepositorySyncAttemptBuilder) -> &'s ::std::option::Option<::std::vec::Vec<sdk::types::RepositorySyncEvent>> { x.get_events() }
pub fn builders_repository_sync_attempt_builder_get_started_at<'s>(x: &'s sdk::types::builders::RepositorySyncAttemptBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_started_at() }
pub fn builders_repository_sync_attempt_builder_get_status<'s>(x: &'s sdk::types::builders::RepositorySyncAttemptBuilder) -> &'s ::std::option::Option<sdk::types::RepositorySyncStatus> { x.get_status() }
pub fn builders_repository_sync_attempt_builder_set_events(x: sdk::types::builders::RepositorySyncAttemptBuilder, a1: ::std::option::Option<::std::vec::Vec<sdk::types::RepositorySyncEvent>>) -> sdk::types::builders::RepositorySyncAttemptBuilder { x.set_events(a1) }
pub fn builders_repository_sync_attempt_builder_set_started_at(x: sdk::types::builders::RepositorySyncAttemptBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::RepositorySyncAttemptBuilder { x.set_started_at(a1) }
pub fn builders_repository_sync_attempt_builder_set_status(x: sdk::types::builders::RepositorySyncAttemptBuilder, a1: ::std::option::Option<sdk::types::RepositorySyncStatus>) -> sdk::types::builders::RepositorySyncAttemptBuilder { x.set_status(a1) }
pub fn builders_repository_sync_attempt_builder_started_at(x: sdk::types::builders::RepositorySyncAttemptBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::RepositorySyncAttemptBuilder { x.started_at(a1) }
pub fn builders_repository_sync_attempt_builder_status(x: sdk::types::builders::RepositorySyncAttemptBuilder, a1: sdk::types::RepositorySyncStatus) -> sdk::types::builders::RepositorySyncAttemptBuilder { x.status(a1) }
pub fn type_builders_repository_sync_definition_builder(x: sdk::types::builders::RepositorySyncDefinitionBuilder) -> sdk::types::builders::RepositorySyncDefinitionBuilder { x }
pub fn builders_repository_sync_definition_builder_branch<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::RepositorySyncDefinitionBuilder, a1: A1) -> sdk::types::builders::RepositorySyncDefinitionBuilder { x.branch(a1) }
pub fn builders_repository_sync_definition_builder_build(x: sdk::types::builders::RepositorySyncDefinitionBuilder) -> ::std::result::Result<sdk::types::RepositorySyncDefinition, sdk::error::BuildError> { x.build() }
pub fn builders_repository_sync_definition_builder_directory<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::RepositorySyncDefinitionBuilder, a1: A1) -> sdk::types::builders::RepositorySyncDefinitionBuilder { x.directory(a1) }
pub fn builders_repository_sync_definition_builder_get_branch<'s>(x: &'s sdk::types::builders::RepositorySyncDefinitionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_branch() }
pub fn builders_repository_sync_definition_builder_get_directory<'s>(x: &'s sdk::types::builders::RepositorySyncDefinitionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_directory() }
pub fn builders_repository_sync_definition_builder_get_parent<'s>(x: &'s sdk::types::builders::RepositorySyncDefinitionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_parent() }
pub fn builders_repository_sync_definition_builder_get_target<'s>(x: &'s sdk::types::builders::RepositorySyncDefinitionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_target() }
pub fn builders_repository_sync_definition_builder_parent<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::RepositorySyncDefinitionBuilder, a1: A1) -> sdk::types::builders::RepositorySyncDefinitionBuilder { x.parent(a1) }
pub fn builders_repository_sync_definition_builder_set_branch(x: sdk::types::builders::RepositorySyncDefinitionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::RepositorySyncDefinitionBuilder { x.set_branch(a1) }
pub fn builders_repository_sync_definition_builder_set_directory(x: sdk::types::builders::RepositorySyncDefinitionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::RepositorySyncDefinitionBuilder { x.set_directory(a1) }
pub fn builders_repository_sync_definition_builder_set_parent(x: sdk::types::builders::RepositorySyncDefinitionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::RepositorySyncDefinitionBuilder { x.set_parent(a1) }
pub fn builders_repository_sync_definition_builder_set_target(x: sdk::types::builders::RepositorySyncDefinitionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::RepositorySyncDefinitionBuilder { x.set_target(a1) }
pub fn builders_repository_sync_definition_builder_target<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::RepositorySyncDefinitionBuilder, a1: A1) -> sdk::types::builders::RepositorySyncDefinitionBuilder { x.target(a1) }
pub fn type_builders_repository_sync_event_builder(x: sdk::types::builders::RepositorySyncEventBuilder) -> sdk::types::builders::RepositorySyncEventBuilder { x }
pub fn builders_repository_sync_event_builder_build(x: sdk::types::builders::RepositorySyncEventBuilder) -> ::std::result::Result<sdk::types::RepositorySyncEvent, sdk::error::BuildError> { x.build() }
pub fn builders_repository_sync_event_builder_event<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::RepositorySyncEventBuilder, a1: A1) -> sdk::types::builders::RepositorySyncEventBuilder { x.event(a1) }
pub fn builders_repository_sync_event_builder_external_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::RepositorySyncEventBuilder, a1: A1) -> sdk::types::builders::RepositorySyncEventBuilder { x.external_id(a1) }
pub fn builders_repository_sync_event_builder_get_event<'s>(x: &'s sdk::types::builders::RepositorySyncEventBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_event() }
pub fn builders_repository_sync_event_builder_get_external_id<'s>(x: &'s sdk::types::builders::RepositorySyncEventBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_external_id() }
pub fn builders_repository_sync_event_builder_get_time<'s>(x: &'s sdk::types::builders::RepositorySyncEventBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_time() }
pub fn builders_repository_sync_event_builder_get_type<'s>(x: &'s sdk::types::builders::RepositorySyncEventBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_type() }
pub fn builders_repository_sync_event_builder_set_event(x: sdk::types::builders::RepositorySyncEventBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::RepositorySyncEventBuilder { x.set_event(a1) }
pub fn builders_repository_sync_event_builder_set_external_id(x: sdk::types::builders::RepositorySyncEventBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::RepositorySyncEventBuilder { x.set_external_id(a1) }
pub fn builders_repository_sync_event_builder_set_time(x: sdk::types::builders::RepositorySyncEventBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::RepositorySyncEventBuilder { x.set_time(a1) }
pub fn builders_repository_sync_event_builder_set_type(x: sdk::types::builders::RepositorySyncEventBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::RepositorySyncEventBuilder { x.set_type(a1) }
pub fn builders_repository_sync_event_builder_time(x: sdk::types::builders::RepositorySyncEventBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::RepositorySyncEventBuilder { x.time(a1) }
pub fn builders_repository_sync_event_builder_type<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::RepositorySyncEventBuilder, a1: A1) -> sdk::types::builders::RepositorySyncEventBuilder { x.r#type(a1) }
pub fn type_builders_resource_counts_summary_builder(x: sdk::types::builders::ResourceCountsSummaryBuilder) -> sdk::types::builders::ResourceCountsSummaryBuilder { x }
pub fn builders_resource_counts_summary_builder_behind_major(x: sdk::types::builders::ResourceCountsSummaryBuilder, a1: i32) -> sdk::types::builders::ResourceCountsSummaryBuilder { x.behind_major(a1) }
pub fn builders_resource_counts_summary_builder_behind_minor(x: sdk::types::builders::ResourceCountsSummaryBuilder, a1: i32) -> sdk::types::builders::ResourceCountsSummaryBuilder { x.behind_minor(a1) }
pub fn builders_resource_counts_summary_builder_build(x: sdk::types::builders::ResourceCountsSummaryBuilder) -> ::std::result::Result<sdk::types::ResourceCountsSummary, sdk::error::BuildError> { x.build() }
pub fn builders_resource_counts_summary_builder_failed(x: sdk::types::builders::ResourceCountsSummaryBuilder, a1: i32) -> sdk::types::builders::ResourceCountsSummaryBuilder { x.failed(a1) }
pub fn builders_resource_counts_summary_builder_get_behind_major<'s>(x: &'s sdk::types::builders::ResourceCountsSummaryBuilder) -> &'s ::std::option::Option<i32> { x.get_behind_major() }
pub fn builders_resource_counts_summary_builder_get_behind_minor<'s>(x: &'s sdk::types::builders::ResourceCountsSummaryBuilder) -> &'s ::std::option::Option<i32> { x.get_behind_minor() }
pub fn builders_resource_counts_summary_builder_get_failed<'s>(x: &'s sdk::types::builders::ResourceCountsSummaryBuilder) -> &'s ::std::option::Option<i32> { x.get_failed() }
pub fn builders_resource_counts_summary_builder_get_total<'s>(x: &'s sdk::types::builders::ResourceCountsSummaryBuilder) -> &'s ::std::option::Option<i32> { x.get_total() }
pub fn builders_resource_counts_summary_builder_get_up_to_date<'s>(x: &'s sdk::types::builders::ResourceCountsSummaryBuilder) -> &'s ::std::option::Option<i32> { x.get_up_to_date() }
pub fn builders_resource_counts_summary_builder_set_behind_major(x: sdk::types::builders::ResourceCountsSummaryBuilder, a1: ::std::option::Option<i32>) -> sdk::types::builders::ResourceCountsSummaryBuilder { x.set_behind_major(a1) }
pub fn builders_resource_counts_summary_builder_set_behind_minor(x: sdk::types::builders::ResourceCountsSummaryBuilder, a1: ::std::option::Option<i32>) -> sdk::types::builders::ResourceCountsSummaryBuilder { x.set_behind_minor(a1) }
pub fn builders_resource_counts_summary_builder_set_failed(x: sdk::types::builders::ResourceCountsSummaryBuilder, a1: ::std::option::Option<i32>) -> sdk::types::builders::ResourceCountsSummaryBuilder { x.set_failed(a1) }
pub fn builders_resource_counts_summary_builder_set_total(x: sdk::types::builders::ResourceCountsSummaryBuilder, a1: ::std::option::Option<i32>) -> sdk::types::builders::ResourceCountsSummaryBuilder { x.set_total(a1) }
pub fn builders_resource_counts_summary_builder_set_up_to_date(x: sdk::types::builders::ResourceCountsSummaryBuilder, a1: ::std::option::Option<i32>) -> sdk::types::builders::ResourceCountsSummaryBuilder { x.set_up_to_date(a1) }
pub fn builders_resource_counts_summary_builder_total(x: sdk::types::builders::ResourceCountsSummaryBuilder, a1: i32) -> sdk::types::builders::ResourceCountsSummaryBuilder { x.total(a1) }
pub fn builders_resource_counts_summary_builder_up_to_date(x: sdk::types::builders::ResourceCountsSummaryBuilder, a1: i32) -> sdk::types::builders::ResourceCountsSummaryBuilder { x.up_to_date(a1) }
pub fn type_builders_resource_sync_attempt_builder(x: sdk::types::builders::ResourceSyncAttemptBuilder) -> sdk::types::builders::ResourceSyncAttemptBuilder { x }
pub fn builders_resource_sync_attempt_builder_build(x: sdk::types::builders::ResourceSyncAttemptBuilder) -> ::std::result::Result<sdk::types::ResourceSyncAttempt, sdk::error::BuildError> { x.build() }
pub fn builders_resource_sync_attempt_builder_events(x: sdk::types::builders::ResourceSyncAttemptBuilder, a1: sdk::types::ResourceSyncEvent) -> sdk::types::builders::ResourceSyncAttemptBuilder { x.events(a1) }
pub fn builders_resource_sync_attempt_builder_get_events<'s>(x: &'s sdk::types::builders::ResourceSyncAttemptBuilder) -> &'s ::std::option::Option<::std::vec::Vec<sdk::types::ResourceSyncEvent>> { x.get_events() }
pub fn builders_resource_sync_attempt_builder_get_initial_revision<'s>(x: &'s sdk::types::builders::ResourceSyncAttemptBuilder) -> &'s ::std::option::Option<sdk::types::Revision> { x.get_initial_revision() }
pub fn builders_resource_sync_attempt_builder_get_started_at<'s>(x: &'s sdk::types::builders::ResourceSyncAttemptBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_started_at() }
pub fn builders_resource_sync_attempt_builder_get_status<'s>(x: &'s sdk::types::builders::ResourceSyncAttemptBuilder) -> &'s ::std::option::Option<sdk::types::ResourceSyncStatus> { x.get_status() }
pub fn builders_resource_sync_attempt_builder_get_target<'s>(x: &'s sdk::types::builders::ResourceSyncAttemptBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_target() }
pub fn builders_resource_sync_attempt_builder_get_target_revision<'s>(x: &'s sdk::types::builders::ResourceSyncAttemptBuilder) -> &'s ::std::option::Option<sdk::types::Revision> { x.get_target_revision() }
pub fn builders_resource_sync_attempt_builder_initial_revision(x: sdk::types::builders::ResourceSyncAttemptBuilder, a1: sdk::types::Revision) -> sdk::types::builders::ResourceSyncAttemptBuilder { x.initial_revision(a1) }
pub fn builders_resource_sync_attempt_builder_set_events(x: sdk::types::builders::ResourceSyncAttemptBuilder, a1: ::std::option::Option<::std::vec::Vec<sdk::types::ResourceSyncEvent>>) -> sdk::types::builders::ResourceSyncAttemptBuilder { x.set_events(a1) }
pub fn builders_resource_sync_attempt_builder_set_initial_revision(x: sdk::types::builders::ResourceSyncAttemptBuilder, a1: ::std::option::Option<sdk::types::Revision>) -> sdk::types::builders::ResourceSyncAttemptBuilder { x.set_initial_revision(a1) }
pub fn builders_resource_sync_attempt_builder_set_started_at(x: sdk::types::builders::ResourceSyncAttemptBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ResourceSyncAttemptBuilder { x.set_started_at(a1) }
pub fn builders_resource_sync_attempt_builder_set_status(x: sdk::types::builders::ResourceSyncAttemptBuilder, a1: ::std::option::Option<sdk::types::ResourceSyncStatus>) -> sdk::types::builders::ResourceSyncAttemptBuilder { x.set_status(a1) }
pub fn builders_resource_sync_attempt_builder_set_target(x: sdk::types::builders::ResourceSyncAttemptBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ResourceSyncAttemptBuilder { x.set_target(a1) }
pub fn builders_resource_sync_attempt_builder_set_target_revision(x: sdk::types::builders::ResourceSyncAttemptBuilder, a1: ::std::option::Option<sdk::types::Revision>) -> sdk::types::builders::ResourceSyncAttemptBuilder { x.set_target_revision(a1) }
pub fn builders_resource_sync_attempt_builder_started_at(x: sdk::types::builders::ResourceSyncAttemptBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ResourceSyncAttemptBuilder { x.started_at(a1) }
pub fn builders_resource_sync_attempt_builder_status(x: sdk::types::builders::ResourceSyncAttemptBuilder, a1: sdk::types::ResourceSyncStatus) -> sdk::types::builders::ResourceSyncAttemptBuilder { x.status(a1) }
pub fn builders_resource_sync_attempt_builder_target<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ResourceSyncAttemptBuilder, a1: A1) -> sdk::types::builders::ResourceSyncAttemptBuilder { x.target(a1) }
pub fn builders_resource_sync_attempt_builder_target_revision(x: sdk::types::builders::ResourceSyncAttemptBuilder, a1: sdk::types::Revision) -> sdk::types::builders::ResourceSyncAttemptBuilder { x.target_revision(a1) }
pub fn type_builders_resource_sync_event_builder(x: sdk::types::builders::ResourceSyncEventBuilder) -> sdk::types::builders::ResourceSyncEventBuilder { x }
pub fn builders_resource_sync_event_builder_build(x: sdk::types::builders::ResourceSyncEventBuilder) -> ::std::result::Result<sdk::types::ResourceSyncEvent, sdk::error::BuildError> { x.build() }
pub fn builders_resource_sync_event_builder_event<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ResourceSyncEventBuilder, a1: A1) -> sdk::types::builders::ResourceSyncEventBuilder { x.event(a1) }
pub fn builders_resource_sync_event_builder_external_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ResourceSyncEventBuilder, a1: A1) -> sdk::types::builders::ResourceSyncEventBuilder { x.external_id(a1) }
pub fn builders_resource_sync_event_builder_get_event<'s>(x: &'s sdk::types::builders::ResourceSyncEventBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_event() }
pub fn builders_resource_sync_event_builder_get_external_id<'s>(x: &'s sdk::types::builders::ResourceSyncEventBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_external_id() }
pub fn builders_resource_sync_event_builder_get_time<'s>(x: &'s sdk::types::builders::ResourceSyncEventBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_time() }
pub fn builders_resource_sync_event_builder_get_type<'s>(x: &'s sdk::types::builders::ResourceSyncEventBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_type() }
pub fn builders_resource_sync_event_builder_set_event(x: sdk::types::builders::ResourceSyncEventBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ResourceSyncEventBuilder { x.set_event(a1) }
pub fn builders_resource_sync_event_builder_set_external_id(x: sdk::types::builders::ResourceSyncEventBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ResourceSyncEventBuilder { x.set_external_id(a1) }
pub fn builders_resource_sync_event_builder_set_time(x: sdk::types::builders::ResourceSyncEventBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ResourceSyncEventBuilder { x.set_time(a1) }
pub fn builders_resource_sync_event_builder_set_type(x: sdk::types::builders::ResourceSyncEventBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ResourceSyncEventBuilder { x.set_type(a1) }
pub fn builders_resource_sync_event_builder_time(x: sdk::types::builders::ResourceSyncEventBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ResourceSyncEventBuilder { x.time(a1) }
pub fn builders_resource_sync_event_builder_type<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ResourceSyncEventBuilder, a1: A1) -> sdk::types::builders::ResourceSyncEventBuilder { x.r#type(a1) }
pub fn type_builders_revision_builder(x: sdk::types::builders::RevisionBuilder) -> sdk::types::builders::RevisionBuilder { x }
pub fn builders_revision_builder_branch<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::RevisionBuilder, a1: A1) -> sdk::types::builders::RevisionBuilder { x.branch(a1) }
pub fn builders_revision_builder_build(x: sdk::types::builders::RevisionBuilder) -> ::std::result::Result<sdk::types::Revision, sdk::error::BuildError> { x.build() }
pub fn builders_revision_builder_directory<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::RevisionBuilder, a1: A1) -> sdk::types::builders::RevisionBuilder { x.directory(a1) }
pub fn builders_revision_builder_get_branch<'s>(x: &'s sdk::types::builders::RevisionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_branch() }
pub fn builders_revision_builder_get_directory<'s>(x: &'s sdk::types::builders::RevisionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_directory() }
pub fn builders_revision_builder_get_repository_name<'s>(x: &'s sdk::types::builders::RevisionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_repository_name() }
pub fn builders_revision_builder_get_repository_provider<'s>(x: &'s sdk::types::builders::RevisionBuilder) -> &'s ::std::option::Option<sdk::types::RepositoryProvider> { x.get_repository_provider() }
pub fn builders_revision_builder_get_sha<'s>(x: &'s sdk::types::builders::RevisionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_sha() }
pub fn builders_revision_builder_repository_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::RevisionBuilder, a1: A1) -> sdk::types::builders::RevisionBuilder { x.repository_name(a1) }
pub fn builders_revision_builder_repository_provider(x: sdk::types::builders::RevisionBuilder, a1: sdk::types::RepositoryProvider) -> sdk::types::builders::RevisionBuilder { x.repository_provider(a1) }
pub fn builders_revision_builder_set_branch(x: sdk::types::builders::RevisionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::RevisionBuilder { x.set_branch(a1) }
pub fn builders_revision_builder_set_directory(x: sdk::types::builders::RevisionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::RevisionBuilder { x.set_directory(a1) }
pub fn builders_revision_builder_set_repository_name(x: sdk::types::builders::RevisionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::RevisionBuilder { x.set_repository_name(a1) }
pub fn builders_revision_builder_set_repository_provider(x: sdk::types::builders::RevisionBuilder, a1: ::std::option::Option<sdk::types::RepositoryProvider>) -> sdk::types::builders::RevisionBuilder { x.set_repository_provider(a1) }
pub fn builders_revision_builder_set_sha(x: sdk::types::builders::RevisionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::RevisionBuilder { x.set_sha(a1) }
pub fn builders_revision_builder_sha<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::RevisionBuilder, a1: A1) -> sdk::types::builders::RevisionBuilder { x.sha(a1) }
pub fn type_builders_s3_object_source_builder(x: sdk::types::builders::S3ObjectSourceBuilder) -> sdk::types::builders::S3ObjectSourceBuilder { x }
pub fn builders_s3_object_source_builder_bucket<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::S3ObjectSourceBuilder, a1: A1) -> sdk::types::builders::S3ObjectSourceBuilder { x.bucket(a1) }
pub fn builders_s3_object_source_builder_build(x: sdk::types::builders::S3ObjectSourceBuilder) -> ::std::result::Result<sdk::types::S3ObjectSource, sdk::error::BuildError> { x.build() }
pub fn builders_s3_object_source_builder_get_bucket<'s>(x: &'s sdk::types::builders::S3ObjectSourceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_bucket() }
pub fn builders_s3_object_source_builder_get_key<'s>(x: &'s sdk::types::builders::S3ObjectSourceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_key() }
pub fn builders_s3_object_source_builder_key<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::S3ObjectSourceBuilder, a1: A1) -> sdk::types::builders::S3ObjectSourceBuilder { x.key(a1) }
pub fn builders_s3_object_source_builder_set_bucket(x: sdk::types::builders::S3ObjectSourceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::S3ObjectSourceBuilder { x.set_bucket(a1) }
pub fn builders_s3_object_source_builder_set_key(x: sdk::types::builders::S3ObjectSourceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::S3ObjectSourceBuilder { x.set_key(a1) }
pub fn type_builders_service_builder(x: sdk::types::builders::ServiceBuilder) -> sdk::types::builders::ServiceBuilder { x }
pub fn builders_service_builder_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceBuilder, a1: A1) -> sdk::types::builders::ServiceBuilder { x.arn(a1) }
pub fn builders_service_builder_branch_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceBuilder, a1: A1) -> sdk::types::builders::ServiceBuilder { x.branch_name(a1) }
pub fn builders_service_builder_build(x: sdk::types::builders::ServiceBuilder) -> ::std::result::Result<sdk::types::Service, sdk::error::BuildError> { x.build() }
pub fn builders_service_builder_created_at(x: sdk::types::builders::ServiceBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ServiceBuilder { x.created_at(a1) }
pub fn builders_service_builder_description<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceBuilder, a1: A1) -> sdk::types::builders::ServiceBuilder { x.description(a1) }
pub fn builders_service_builder_get_arn<'s>(x: &'s sdk::types::builders::ServiceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_arn() }
pub fn builders_service_builder_get_branch_name<'s>(x: &'s sdk::types::builders::ServiceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_branch_name() }
pub fn builders_service_builder_get_created_at<'s>(x: &'s sdk::types::builders::ServiceBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_created_at() }
pub fn builders_service_builder_get_description<'s>(x: &'s sdk::types::builders::ServiceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_description() }
pub fn builders_service_builder_get_last_modified_at<'s>(x: &'s sdk::types::builders::ServiceBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_modified_at() }
pub fn builders_service_builder_get_name<'s>(x: &'s sdk::types::builders::ServiceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_service_builder_get_pipeline<'s>(x: &'s sdk::types::builders::ServiceBuilder) -> &'s ::std::option::Option<sdk::types::ServicePipeline> { x.get_pipeline() }
pub fn builders_service_builder_get_repository_connection_arn<'s>(x: &'s sdk::types::builders::ServiceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_repository_connection_arn() }
pub fn builders_service_builder_get_repository_id<'s>(x: &'s sdk::types::builders::ServiceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_repository_id() }
pub fn builders_service_builder_get_spec<'s>(x: &'s sdk::types::builders::ServiceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_spec() }
pub fn builders_service_builder_get_status<'s>(x: &'s sdk::types::builders::ServiceBuilder) -> &'s ::std::option::Option<sdk::types::ServiceStatus> { x.get_status() }
pub fn builders_service_builder_get_status_message<'s>(x: &'s sdk::types::builders::ServiceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_status_message() }
pub fn builders_service_builder_get_template_name<'s>(x: &'s sdk::types::builders::ServiceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_name() }
pub fn builders_service_builder_last_modified_at(x: sdk::types::builders::ServiceBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ServiceBuilder { x.last_modified_at(a1) }
pub fn builders_service_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceBuilder, a1: A1) -> sdk::types::builders::ServiceBuilder { x.name(a1) }
pub fn builders_service_builder_pipeline(x: sdk::types::builders::ServiceBuilder, a1: sdk::types::ServicePipeline) -> sdk::types::builders::ServiceBuilder { x.pipeline(a1) }
pub fn builders_service_builder_repository_connection_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceBuilder, a1: A1) -> sdk::types::builders::ServiceBuilder { x.repository_connection_arn(a1) }
pub fn builders_service_builder_repository_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceBuilder, a1: A1) -> sdk::types::builders::ServiceBuilder { x.repository_id(a1) }
pub fn builders_service_builder_set_arn(x: sdk::types::builders::ServiceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceBuilder { x.set_arn(a1) }
pub fn builders_service_builder_set_branch_name(x: sdk::types::builders::ServiceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceBuilder { x.set_branch_name(a1) }
pub fn builders_service_builder_set_created_at(x: sdk::types::builders::ServiceBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ServiceBuilder { x.set_created_at(a1) }
pub fn builders_service_builder_set_description(x: sdk::types::builders::ServiceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceBuilder { x.set_description(a1) }
pub fn builders_service_builder_set_last_modified_at(x: sdk::types::builders::ServiceBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ServiceBuilder { x.set_last_modified_at(a1) }
pub fn builders_service_builder_set_name(x: sdk::types::builders::ServiceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceBuilder { x.set_name(a1) }
pub fn builders_service_builder_set_pipeline(x: sdk::types::builders::ServiceBuilder, a1: ::std::option::Option<sdk::types::ServicePipeline>) -> sdk::types::builders::ServiceBuilder { x.set_pipeline(a1) }
pub fn builders_service_builder_set_repository_connection_arn(x: sdk::types::builders::ServiceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceBuilder { x.set_repository_connection_arn(a1) }
pub fn builders_service_builder_set_repository_id(x: sdk::types::builders::ServiceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceBuilder { x.set_repository_id(a1) }
pub fn builders_service_builder_set_spec(x: sdk::types::builders::ServiceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceBuilder { x.set_spec(a1) }
pub fn builders_service_builder_set_status(x: sdk::types::builders::ServiceBuilder, a1: ::std::option::Option<sdk::types::ServiceStatus>) -> sdk::types::builders::ServiceBuilder { x.set_status(a1) }
pub fn builders_service_builder_set_status_message(x: sdk::types::builders::ServiceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceBuilder { x.set_status_message(a1) }
pub fn builders_service_builder_set_template_name(x: sdk::types::builders::ServiceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceBuilder { x.set_template_name(a1) }
pub fn builders_service_builder_spec<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceBuilder, a1: A1) -> sdk::types::builders::ServiceBuilder { x.spec(a1) }
pub fn builders_service_builder_status(x: sdk::types::builders::ServiceBuilder, a1: sdk::types::ServiceStatus) -> sdk::types::builders::ServiceBuilder { x.status(a1) }
pub fn builders_service_builder_status_message<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceBuilder, a1: A1) -> sdk::types::builders::ServiceBuilder { x.status_message(a1) }
pub fn builders_service_builder_template_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceBuilder, a1: A1) -> sdk::types::builders::ServiceBuilder { x.template_name(a1) }
pub fn type_builders_service_instance_builder(x: sdk::types::builders::ServiceInstanceBuilder) -> sdk::types::builders::ServiceInstanceBuilder { x }
pub fn builders_service_instance_builder_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceBuilder { x.arn(a1) }
pub fn builders_service_instance_builder_build(x: sdk::types::builders::ServiceInstanceBuilder) -> ::std::result::Result<sdk::types::ServiceInstance, sdk::error::BuildError> { x.build() }
pub fn builders_service_instance_builder_created_at(x: sdk::types::builders::ServiceInstanceBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ServiceInstanceBuilder { x.created_at(a1) }
pub fn builders_service_instance_builder_deployment_status(x: sdk::types::builders::ServiceInstanceBuilder, a1: sdk::types::DeploymentStatus) -> sdk::types::builders::ServiceInstanceBuilder { x.deployment_status(a1) }
pub fn builders_service_instance_builder_deployment_status_message<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceBuilder { x.deployment_status_message(a1) }
pub fn builders_service_instance_builder_environment_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceBuilder { x.environment_name(a1) }
pub fn builders_service_instance_builder_get_arn<'s>(x: &'s sdk::types::builders::ServiceInstanceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_arn() }
pub fn builders_service_instance_builder_get_created_at<'s>(x: &'s sdk::types::builders::ServiceInstanceBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_created_at() }
pub fn builders_service_instance_builder_get_deployment_status<'s>(x: &'s sdk::types::builders::ServiceInstanceBuilder) -> &'s ::std::option::Option<sdk::types::DeploymentStatus> { x.get_deployment_status() }
pub fn builders_service_instance_builder_get_deployment_status_message<'s>(x: &'s sdk::types::builders::ServiceInstanceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_deployment_status_message() }
pub fn builders_service_instance_builder_get_environment_name<'s>(x: &'s sdk::types::builders::ServiceInstanceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_environment_name() }
pub fn builders_service_instance_builder_get_last_attempted_deployment_id<'s>(x: &'s sdk::types::builders::ServiceInstanceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_last_attempted_deployment_id() }
pub fn builders_service_instance_builder_get_last_client_request_token<'s>(x: &'s sdk::types::builders::ServiceInstanceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_last_client_request_token() }
pub fn builders_service_instance_builder_get_last_deployment_attempted_at<'s>(x: &'s sdk::types::builders::ServiceInstanceBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_deployment_attempted_at() }
pub fn builders_service_instance_builder_get_last_deployment_succeeded_at<'s>(x: &'s sdk::types::builders::ServiceInstanceBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_deployment_succeeded_at() }
pub fn builders_service_instance_builder_get_last_succeeded_deployment_id<'s>(x: &'s sdk::types::builders::ServiceInstanceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_last_succeeded_deployment_id() }
pub fn builders_service_instance_builder_get_name<'s>(x: &'s sdk::types::builders::ServiceInstanceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_service_instance_builder_get_service_name<'s>(x: &'s sdk::types::builders::ServiceInstanceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub fn builders_service_instance_builder_get_spec<'s>(x: &'s sdk::types::builders::ServiceInstanceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_spec() }
pub fn builders_service_instance_builder_get_template_major_version<'s>(x: &'s sdk::types::builders::ServiceInstanceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_major_version() }
pub fn builders_service_instance_builder_get_template_minor_version<'s>(x: &'s sdk::types::builders::ServiceInstanceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_minor_version() }
pub fn builders_service_instance_builder_get_template_name<'s>(x: &'s sdk::types::builders::ServiceInstanceBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_name() }
pub fn builders_service_instance_builder_last_attempted_deployment_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceBuilder { x.last_attempted_deployment_id(a1) }
pub fn builders_service_instance_builder_last_client_request_token<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceBuilder { x.last_client_request_token(a1) }
pub fn builders_service_instance_builder_last_deployment_attempted_at(x: sdk::types::builders::ServiceInstanceBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ServiceInstanceBuilder { x.last_deployment_attempted_at(a1) }
pub fn builders_service_instance_builder_last_deployment_succeeded_at(x: sdk::types::builders::ServiceInstanceBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ServiceInstanceBuilder { x.last_deployment_succeeded_at(a1) }
pub fn builders_service_instance_builder_last_succeeded_deployment_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceBuilder { x.last_succeeded_deployment_id(a1) }
pub fn builders_service_instance_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceBuilder { x.name(a1) }
pub fn builders_service_instance_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceBuilder { x.service_name(a1) }
pub fn builders_service_instance_builder_set_arn(x: sdk::types::builders::ServiceInstanceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceBuilder { x.set_arn(a1) }
pub fn builders_service_instance_builder_set_created_at(x: sdk::types::builders::ServiceInstanceBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ServiceInstanceBuilder { x.set_created_at(a1) }
pub fn builders_service_instance_builder_set_deployment_status(x: sdk::types::builders::ServiceInstanceBuilder, a1: ::std::option::Option<sdk::types::DeploymentStatus>) -> sdk::types::builders::ServiceInstanceBuilder { x.set_deployment_status(a1) }
pub fn builders_service_instance_builder_set_deployment_status_message(x: sdk::types::builders::ServiceInstanceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceBuilder { x.set_deployment_status_message(a1) }
pub fn builders_service_instance_builder_set_environment_name(x: sdk::types::builders::ServiceInstanceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceBuilder { x.set_environment_name(a1) }
pub fn builders_service_instance_builder_set_last_attempted_deployment_id(x: sdk::types::builders::ServiceInstanceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceBuilder { x.set_last_attempted_deployment_id(a1) }
pub fn builders_service_instance_builder_set_last_client_request_token(x: sdk::types::builders::ServiceInstanceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceBuilder { x.set_last_client_request_token(a1) }
pub fn builders_service_instance_builder_set_last_deployment_attempted_at(x: sdk::types::builders::ServiceInstanceBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ServiceInstanceBuilder { x.set_last_deployment_attempted_at(a1) }
pub fn builders_service_instance_builder_set_last_deployment_succeeded_at(x: sdk::types::builders::ServiceInstanceBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ServiceInstanceBuilder { x.set_last_deployment_succeeded_at(a1) }
pub fn builders_service_instance_builder_set_last_succeeded_deployment_id(x: sdk::types::builders::ServiceInstanceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceBuilder { x.set_last_succeeded_deployment_id(a1) }
pub fn builders_service_instance_builder_set_name(x: sdk::types::builders::ServiceInstanceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceBuilder { x.set_name(a1) }
pub fn builders_service_instance_builder_set_service_name(x: sdk::types::builders::ServiceInstanceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceBuilder { x.set_service_name(a1) }
pub fn builders_service_instance_builder_set_spec(x: sdk::types::builders::ServiceInstanceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceBuilder { x.set_spec(a1) }
pub fn builders_service_instance_builder_set_template_major_version(x: sdk::types::builders::ServiceInstanceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceBuilder { x.set_template_major_version(a1) }
pub fn builders_service_instance_builder_set_template_minor_version(x: sdk::types::builders::ServiceInstanceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceBuilder { x.set_template_minor_version(a1) }
pub fn builders_service_instance_builder_set_template_name(x: sdk::types::builders::ServiceInstanceBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceBuilder { x.set_template_name(a1) }
pub fn builders_service_instance_builder_spec<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceBuilder { x.spec(a1) }
pub fn builders_service_instance_builder_template_major_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceBuilder { x.template_major_version(a1) }
pub fn builders_service_instance_builder_template_minor_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceBuilder { x.template_minor_version(a1) }
pub fn builders_service_instance_builder_template_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceBuilder { x.template_name(a1) }
pub fn type_builders_service_instance_state_builder(x: sdk::types::builders::ServiceInstanceStateBuilder) -> sdk::types::builders::ServiceInstanceStateBuilder { x }
pub fn builders_service_instance_state_builder_build(x: sdk::types::builders::ServiceInstanceStateBuilder) -> ::std::result::Result<sdk::types::ServiceInstanceState, sdk::error::BuildError> { x.build() }
pub fn builders_service_instance_state_builder_get_last_successful_component_deployment_ids<'s>(x: &'s sdk::types::builders::ServiceInstanceStateBuilder) -> &'s ::std::option::Option<::std::vec::Vec<::std::string::String>> { x.get_last_successful_component_deployment_ids() }
pub fn builders_service_instance_state_builder_get_last_successful_environment_deployment_id<'s>(x: &'s sdk::types::builders::ServiceInstanceStateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_last_successful_environment_deployment_id() }
pub fn builders_service_instance_state_builder_get_last_successful_service_pipeline_deployment_id<'s>(x: &'s sdk::types::builders::ServiceInstanceStateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_last_successful_service_pipeline_deployment_id() }
pub fn builders_service_instance_state_builder_get_spec<'s>(x: &'s sdk::types::builders::ServiceInstanceStateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_spec() }
pub fn builders_service_instance_state_builder_get_template_major_version<'s>(x: &'s sdk::types::builders::ServiceInstanceStateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_major_version() }
pub fn builders_service_instance_state_builder_get_template_minor_version<'s>(x: &'s sdk::types::builders::ServiceInstanceStateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_minor_version() }
pub fn builders_service_instance_state_builder_get_template_name<'s>(x: &'s sdk::types::builders::ServiceInstanceStateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_name() }
pub fn builders_service_instance_state_builder_last_successful_component_deployment_ids<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceStateBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceStateBuilder { x.last_successful_component_deployment_ids(a1) }
pub fn builders_service_instance_state_builder_last_successful_environment_deployment_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceStateBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceStateBuilder { x.last_successful_environment_deployment_id(a1) }
pub fn builders_service_instance_state_builder_last_successful_service_pipeline_deployment_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceStateBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceStateBuilder { x.last_successful_service_pipeline_deployment_id(a1) }
pub fn builders_service_instance_state_builder_set_last_successful_component_deployment_ids(x: sdk::types::builders::ServiceInstanceStateBuilder, a1: ::std::option::Option<::std::vec::Vec<::std::string::String>>) -> sdk::types::builders::ServiceInstanceStateBuilder { x.set_last_successful_component_deployment_ids(a1) }
pub fn builders_service_instance_state_builder_set_last_successful_environment_deployment_id(x: sdk::types::builders::ServiceInstanceStateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceStateBuilder { x.set_last_successful_environment_deployment_id(a1) }
pub fn builders_service_instance_state_builder_set_last_successful_service_pipeline_deployment_id(x: sdk::types::builders::ServiceInstanceStateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceStateBuilder { x.set_last_successful_service_pipeline_deployment_id(a1) }
pub fn builders_service_instance_state_builder_set_spec(x: sdk::types::builders::ServiceInstanceStateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceStateBuilder { x.set_spec(a1) }
pub fn builders_service_instance_state_builder_set_template_major_version(x: sdk::types::builders::ServiceInstanceStateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceStateBuilder { x.set_template_major_version(a1) }
pub fn builders_service_instance_state_builder_set_template_minor_version(x: sdk::types::builders::ServiceInstanceStateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceStateBuilder { x.set_template_minor_version(a1) }
pub fn builders_service_instance_state_builder_set_template_name(x: sdk::types::builders::ServiceInstanceStateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceStateBuilder { x.set_template_name(a1) }
pub fn builders_service_instance_state_builder_spec<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceStateBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceStateBuilder { x.spec(a1) }
pub fn builders_service_instance_state_builder_template_major_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceStateBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceStateBuilder { x.template_major_version(a1) }
pub fn builders_service_instance_state_builder_template_minor_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceStateBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceStateBuilder { x.template_minor_version(a1) }
pub fn builders_service_instance_state_builder_template_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceStateBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceStateBuilder { x.template_name(a1) }
pub fn type_builders_service_instance_summary_builder(x: sdk::types::builders::ServiceInstanceSummaryBuilder) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x }
pub fn builders_service_instance_summary_builder_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.arn(a1) }
pub fn builders_service_instance_summary_builder_build(x: sdk::types::builders::ServiceInstanceSummaryBuilder) -> ::std::result::Result<sdk::types::ServiceInstanceSummary, sdk::error::BuildError> { x.build() }
pub fn builders_service_instance_summary_builder_created_at(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.created_at(a1) }
pub fn builders_service_instance_summary_builder_deployment_status(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: sdk::types::DeploymentStatus) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.deployment_status(a1) }
pub fn builders_service_instance_summary_builder_deployment_status_message<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.deployment_status_message(a1) }
pub fn builders_service_instance_summary_builder_environment_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.environment_name(a1) }
pub fn builders_service_instance_summary_builder_get_arn<'s>(x: &'s sdk::types::builders::ServiceInstanceSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_arn() }
pub fn builders_service_instance_summary_builder_get_created_at<'s>(x: &'s sdk::types::builders::ServiceInstanceSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_created_at() }
pub fn builders_service_instance_summary_builder_get_deployment_status<'s>(x: &'s sdk::types::builders::ServiceInstanceSummaryBuilder) -> &'s ::std::option::Option<sdk::types::DeploymentStatus> { x.get_deployment_status() }
pub fn builders_service_instance_summary_builder_get_deployment_status_message<'s>(x: &'s sdk::types::builders::ServiceInstanceSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_deployment_status_message() }
pub fn builders_service_instance_summary_builder_get_environment_name<'s>(x: &'s sdk::types::builders::ServiceInstanceSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_environment_name() }
pub fn builders_service_instance_summary_builder_get_last_attempted_deployment_id<'s>(x: &'s sdk::types::builders::ServiceInstanceSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_last_attempted_deployment_id() }
pub fn builders_service_instance_summary_builder_get_last_deployment_attempted_at<'s>(x: &'s sdk::types::builders::ServiceInstanceSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_deployment_attempted_at() }
pub fn builders_service_instance_summary_builder_get_last_deployment_succeeded_at<'s>(x: &'s sdk::types::builders::ServiceInstanceSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_deployment_succeeded_at() }
pub fn builders_service_instance_summary_builder_get_last_succeeded_deployment_id<'s>(x: &'s sdk::types::builders::ServiceInstanceSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_last_succeeded_deployment_id() }
pub fn builders_service_instance_summary_builder_get_name<'s>(x: &'s sdk::types::builders::ServiceInstanceSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_service_instance_summary_builder_get_service_name<'s>(x: &'s sdk::types::builders::ServiceInstanceSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub fn builders_service_instance_summary_builder_get_template_major_version<'s>(x: &'s sdk::types::builders::ServiceInstanceSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_major_version() }
pub fn builders_service_instance_summary_builder_get_template_minor_version<'s>(x: &'s sdk::types::builders::ServiceInstanceSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_minor_version() }
pub fn builders_service_instance_summary_builder_get_template_name<'s>(x: &'s sdk::types::builders::ServiceInstanceSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_name() }
pub fn builders_service_instance_summary_builder_last_attempted_deployment_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.last_attempted_deployment_id(a1) }
pub fn builders_service_instance_summary_builder_last_deployment_attempted_at(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.last_deployment_attempted_at(a1) }
pub fn builders_service_instance_summary_builder_last_deployment_succeeded_at(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.last_deployment_succeeded_at(a1) }
pub fn builders_service_instance_summary_builder_last_succeeded_deployment_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.last_succeeded_deployment_id(a1) }
pub fn builders_service_instance_summary_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.name(a1) }
pub fn builders_service_instance_summary_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.service_name(a1) }
pub fn builders_service_instance_summary_builder_set_arn(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.set_arn(a1) }
pub fn builders_service_instance_summary_builder_set_created_at(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.set_created_at(a1) }
pub fn builders_service_instance_summary_builder_set_deployment_status(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: ::std::option::Option<sdk::types::DeploymentStatus>) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.set_deployment_status(a1) }
pub fn builders_service_instance_summary_builder_set_deployment_status_message(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.set_deployment_status_message(a1) }
pub fn builders_service_instance_summary_builder_set_environment_name(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.set_environment_name(a1) }
pub fn builders_service_instance_summary_builder_set_last_attempted_deployment_id(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.set_last_attempted_deployment_id(a1) }
pub fn builders_service_instance_summary_builder_set_last_deployment_attempted_at(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.set_last_deployment_attempted_at(a1) }
pub fn builders_service_instance_summary_builder_set_last_deployment_succeeded_at(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.set_last_deployment_succeeded_at(a1) }
pub fn builders_service_instance_summary_builder_set_last_succeeded_deployment_id(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.set_last_succeeded_deployment_id(a1) }
pub fn builders_service_instance_summary_builder_set_name(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.set_name(a1) }
pub fn builders_service_instance_summary_builder_set_service_name(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.set_service_name(a1) }
pub fn builders_service_instance_summary_builder_set_template_major_version(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.set_template_major_version(a1) }
pub fn builders_service_instance_summary_builder_set_template_minor_version(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.set_template_minor_version(a1) }
pub fn builders_service_instance_summary_builder_set_template_name(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.set_template_name(a1) }
pub fn builders_service_instance_summary_builder_template_major_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.template_major_version(a1) }
pub fn builders_service_instance_summary_builder_template_minor_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.template_minor_version(a1) }
pub fn builders_service_instance_summary_builder_template_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceInstanceSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceInstanceSummaryBuilder { x.template_name(a1) }
pub fn type_builders_service_pipeline_builder(x: sdk::types::builders::ServicePipelineBuilder) -> sdk::types::builders::ServicePipelineBuilder { x }
pub fn builders_service_pipeline_builder_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServicePipelineBuilder, a1: A1) -> sdk::types::builders::ServicePipelineBuilder { x.arn(a1) }
pub fn builders_service_pipeline_builder_build(x: sdk::types::builders::ServicePipelineBuilder) -> ::std::result::Result<sdk::types::ServicePipeline, sdk::error::BuildError> { x.build() }
pub fn builders_service_pipeline_builder_created_at(x: sdk::types::builders::ServicePipelineBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ServicePipelineBuilder { x.created_at(a1) }
pub fn builders_service_pipeline_builder_deployment_status(x: sdk::types::builders::ServicePipelineBuilder, a1: sdk::types::DeploymentStatus) -> sdk::types::builders::ServicePipelineBuilder { x.deployment_status(a1) }
pub fn builders_service_pipeline_builder_deployment_status_message<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServicePipelineBuilder, a1: A1) -> sdk::types::builders::ServicePipelineBuilder { x.deployment_status_message(a1) }
pub fn builders_service_pipeline_builder_get_arn<'s>(x: &'s sdk::types::builders::ServicePipelineBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_arn() }
pub fn builders_service_pipeline_builder_get_created_at<'s>(x: &'s sdk::types::builders::ServicePipelineBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_created_at() }
pub fn builders_service_pipeline_builder_get_deployment_status<'s>(x: &'s sdk::types::builders::ServicePipelineBuilder) -> &'s ::std::option::Option<sdk::types::DeploymentStatus> { x.get_deployment_status() }
pub fn builders_service_pipeline_builder_get_deployment_status_message<'s>(x: &'s sdk::types::builders::ServicePipelineBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_deployment_status_message() }
pub fn builders_service_pipeline_builder_get_last_attempted_deployment_id<'s>(x: &'s sdk::types::builders::ServicePipelineBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_last_attempted_deployment_id() }
pub fn builders_service_pipeline_builder_get_last_deployment_attempted_at<'s>(x: &'s sdk::types::builders::ServicePipelineBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_deployment_attempted_at() }
pub fn builders_service_pipeline_builder_get_last_deployment_succeeded_at<'s>(x: &'s sdk::types::builders::ServicePipelineBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_deployment_succeeded_at() }
pub fn builders_service_pipeline_builder_get_last_succeeded_deployment_id<'s>(x: &'s sdk::types::builders::ServicePipelineBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_last_succeeded_deployment_id() }
pub fn builders_service_pipeline_builder_get_spec<'s>(x: &'s sdk::types::builders::ServicePipelineBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_spec() }
pub fn builders_service_pipeline_builder_get_template_major_version<'s>(x: &'s sdk::types::builders::ServicePipelineBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_major_version() }
pub fn builders_service_pipeline_builder_get_template_minor_version<'s>(x: &'s sdk::types::builders::ServicePipelineBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_minor_version() }
pub fn builders_service_pipeline_builder_get_template_name<'s>(x: &'s sdk::types::builders::ServicePipelineBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_name() }
pub fn builders_service_pipeline_builder_last_attempted_deployment_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServicePipelineBuilder, a1: A1) -> sdk::types::builders::ServicePipelineBuilder { x.last_attempted_deployment_id(a1) }
pub fn builders_service_pipeline_builder_last_deployment_attempted_at(x: sdk::types::builders::ServicePipelineBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ServicePipelineBuilder { x.last_deployment_attempted_at(a1) }
pub fn builders_service_pipeline_builder_last_deployment_succeeded_at(x: sdk::types::builders::ServicePipelineBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ServicePipelineBuilder { x.last_deployment_succeeded_at(a1) }
pub fn builders_service_pipeline_builder_last_succeeded_deployment_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServicePipelineBuilder, a1: A1) -> sdk::types::builders::ServicePipelineBuilder { x.last_succeeded_deployment_id(a1) }
pub fn builders_service_pipeline_builder_set_arn(x: sdk::types::builders::ServicePipelineBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServicePipelineBuilder { x.set_arn(a1) }
pub fn builders_service_pipeline_builder_set_created_at(x: sdk::types::builders::ServicePipelineBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ServicePipelineBuilder { x.set_created_at(a1) }
pub fn builders_service_pipeline_builder_set_deployment_status(x: sdk::types::builders::ServicePipelineBuilder, a1: ::std::option::Option<sdk::types::DeploymentStatus>) -> sdk::types::builders::ServicePipelineBuilder { x.set_deployment_status(a1) }
pub fn builders_service_pipeline_builder_set_deployment_status_message(x: sdk::types::builders::ServicePipelineBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServicePipelineBuilder { x.set_deployment_status_message(a1) }
pub fn builders_service_pipeline_builder_set_last_attempted_deployment_id(x: sdk::types::builders::ServicePipelineBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServicePipelineBuilder { x.set_last_attempted_deployment_id(a1) }
pub fn builders_service_pipeline_builder_set_last_deployment_attempted_at(x: sdk::types::builders::ServicePipelineBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ServicePipelineBuilder { x.set_last_deployment_attempted_at(a1) }
pub fn builders_service_pipeline_builder_set_last_deployment_succeeded_at(x: sdk::types::builders::ServicePipelineBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ServicePipelineBuilder { x.set_last_deployment_succeeded_at(a1) }
pub fn builders_service_pipeline_builder_set_last_succeeded_deployment_id(x: sdk::types::builders::ServicePipelineBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServicePipelineBuilder { x.set_last_succeeded_deployment_id(a1) }
pub fn builders_service_pipeline_builder_set_spec(x: sdk::types::builders::ServicePipelineBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServicePipelineBuilder { x.set_spec(a1) }
pub fn builders_service_pipeline_builder_set_template_major_version(x: sdk::types::builders::ServicePipelineBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServicePipelineBuilder { x.set_template_major_version(a1) }
pub fn builders_service_pipeline_builder_set_template_minor_version(x: sdk::types::builders::ServicePipelineBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServicePipelineBuilder { x.set_template_minor_version(a1) }
pub fn builders_service_pipeline_builder_set_template_name(x: sdk::types::builders::ServicePipelineBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServicePipelineBuilder { x.set_template_name(a1) }
pub fn builders_service_pipeline_builder_spec<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServicePipelineBuilder, a1: A1) -> sdk::types::builders::ServicePipelineBuilder { x.spec(a1) }
pub fn builders_service_pipeline_builder_template_major_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServicePipelineBuilder, a1: A1) -> sdk::types::builders::ServicePipelineBuilder { x.template_major_version(a1) }
pub fn builders_service_pipeline_builder_template_minor_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServicePipelineBuilder, a1: A1) -> sdk::types::builders::ServicePipelineBuilder { x.template_minor_version(a1) }
pub fn builders_service_pipeline_builder_template_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServicePipelineBuilder, a1: A1) -> sdk::types::builders::ServicePipelineBuilder { x.template_name(a1) }
pub fn type_builders_service_pipeline_state_builder(x: sdk::types::builders::ServicePipelineStateBuilder) -> sdk::types::builders::ServicePipelineStateBuilder { x }
pub fn builders_service_pipeline_state_builder_build(x: sdk::types::builders::ServicePipelineStateBuilder) -> ::std::result::Result<sdk::types::ServicePipelineState, sdk::error::BuildError> { x.build() }
pub fn builders_service_pipeline_state_builder_get_spec<'s>(x: &'s sdk::types::builders::ServicePipelineStateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_spec() }
pub fn builders_service_pipeline_state_builder_get_template_major_version<'s>(x: &'s sdk::types::builders::ServicePipelineStateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_major_version() }
pub fn builders_service_pipeline_state_builder_get_template_minor_version<'s>(x: &'s sdk::types::builders::ServicePipelineStateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_minor_version() }
pub fn builders_service_pipeline_state_builder_get_template_name<'s>(x: &'s sdk::types::builders::ServicePipelineStateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_name() }
pub fn builders_service_pipeline_state_builder_set_spec(x: sdk::types::builders::ServicePipelineStateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServicePipelineStateBuilder { x.set_spec(a1) }
pub fn builders_service_pipeline_state_builder_set_template_major_version(x: sdk::types::builders::ServicePipelineStateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServicePipelineStateBuilder { x.set_template_major_version(a1) }
pub fn builders_service_pipeline_state_builder_set_template_minor_version(x: sdk::types::builders::ServicePipelineStateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServicePipelineStateBuilder { x.set_template_minor_version(a1) }
pub fn builders_service_pipeline_state_builder_set_template_name(x: sdk::types::builders::ServicePipelineStateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServicePipelineStateBuilder { x.set_template_name(a1) }
pub fn builders_service_pipeline_state_builder_spec<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServicePipelineStateBuilder, a1: A1) -> sdk::types::builders::ServicePipelineStateBuilder { x.spec(a1) }
pub fn builders_service_pipeline_state_builder_template_major_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServicePipelineStateBuilder, a1: A1) -> sdk::types::builders::ServicePipelineStateBuilder { x.template_major_version(a1) }
pub fn builders_service_pipeline_state_builder_template_minor_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServicePipelineStateBuilder, a1: A1) -> sdk::types::builders::ServicePipelineStateBuilder { x.template_minor_version(a1) }
pub fn builders_service_pipeline_state_builder_template_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServicePipelineStateBuilder, a1: A1) -> sdk::types::builders::ServicePipelineStateBuilder { x.template_name(a1) }
pub fn type_builders_service_summary_builder(x: sdk::types::builders::ServiceSummaryBuilder) -> sdk::types::builders::ServiceSummaryBuilder { x }
pub fn builders_service_summary_builder_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceSummaryBuilder { x.arn(a1) }
pub fn builders_service_summary_builder_build(x: sdk::types::builders::ServiceSummaryBuilder) -> ::std::result::Result<sdk::types::ServiceSummary, sdk::error::BuildError> { x.build() }
pub fn builders_service_summary_builder_created_at(x: sdk::types::builders::ServiceSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ServiceSummaryBuilder { x.created_at(a1) }
pub fn builders_service_summary_builder_description<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceSummaryBuilder { x.description(a1) }
pub fn builders_service_summary_builder_get_arn<'s>(x: &'s sdk::types::builders::ServiceSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_arn() }
pub fn builders_service_summary_builder_get_created_at<'s>(x: &'s sdk::types::builders::ServiceSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_created_at() }
pub fn builders_service_summary_builder_get_description<'s>(x: &'s sdk::types::builders::ServiceSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_description() }
pub fn builders_service_summary_builder_get_last_modified_at<'s>(x: &'s sdk::types::builders::ServiceSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_modified_at() }
pub fn builders_service_summary_builder_get_name<'s>(x: &'s sdk::types::builders::ServiceSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_service_summary_builder_get_status<'s>(x: &'s sdk::types::builders::ServiceSummaryBuilder) -> &'s ::std::option::Option<sdk::types::ServiceStatus> { x.get_status() }
pub fn builders_service_summary_builder_get_status_message<'s>(x: &'s sdk::types::builders::ServiceSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_status_message() }
pub fn builders_service_summary_builder_get_template_name<'s>(x: &'s sdk::types::builders::ServiceSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_name() }
pub fn builders_service_summary_builder_last_modified_at(x: sdk::types::builders::ServiceSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ServiceSummaryBuilder { x.last_modified_at(a1) }
pub fn builders_service_summary_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceSummaryBuilder { x.name(a1) }
pub fn builders_service_summary_builder_set_arn(x: sdk::types::builders::ServiceSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceSummaryBuilder { x.set_arn(a1) }
pub fn builders_service_summary_builder_set_created_at(x: sdk::types::builders::ServiceSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ServiceSummaryBuilder { x.set_created_at(a1) }
pub fn builders_service_summary_builder_set_description(x: sdk::types::builders::ServiceSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceSummaryBuilder { x.set_description(a1) }
pub fn builders_service_summary_builder_set_last_modified_at(x: sdk::types::builders::ServiceSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ServiceSummaryBuilder { x.set_last_modified_at(a1) }
pub fn builders_service_summary_builder_set_name(x: sdk::types::builders::ServiceSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceSummaryBuilder { x.set_name(a1) }
pub fn builders_service_summary_builder_set_status(x: sdk::types::builders::ServiceSummaryBuilder, a1: ::std::option::Option<sdk::types::ServiceStatus>) -> sdk::types::builders::ServiceSummaryBuilder { x.set_status(a1) }
pub fn builders_service_summary_builder_set_status_message(x: sdk::types::builders::ServiceSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceSummaryBuilder { x.set_status_message(a1) }
pub fn builders_service_summary_builder_set_template_name(x: sdk::types::builders::ServiceSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceSummaryBuilder { x.set_template_name(a1) }
pub fn builders_service_summary_builder_status(x: sdk::types::builders::ServiceSummaryBuilder, a1: sdk::types::ServiceStatus) -> sdk::types::builders::ServiceSummaryBuilder { x.status(a1) }
pub fn builders_service_summary_builder_status_message<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceSummaryBuilder { x.status_message(a1) }
pub fn builders_service_summary_builder_template_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceSummaryBuilder { x.template_name(a1) }
pub fn type_builders_service_sync_blocker_summary_builder(x: sdk::types::builders::ServiceSyncBlockerSummaryBuilder) -> sdk::types::builders::ServiceSyncBlockerSummaryBuilder { x }
pub fn builders_service_sync_blocker_summary_builder_build(x: sdk::types::builders::ServiceSyncBlockerSummaryBuilder) -> ::std::result::Result<sdk::types::ServiceSyncBlockerSummary, sdk::error::BuildError> { x.build() }
pub fn builders_service_sync_blocker_summary_builder_get_latest_blockers<'s>(x: &'s sdk::types::builders::ServiceSyncBlockerSummaryBuilder) -> &'s ::std::option::Option<::std::vec::Vec<sdk::types::SyncBlocker>> { x.get_latest_blockers() }
pub fn builders_service_sync_blocker_summary_builder_get_service_instance_name<'s>(x: &'s sdk::types::builders::ServiceSyncBlockerSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_instance_name() }
pub fn builders_service_sync_blocker_summary_builder_get_service_name<'s>(x: &'s sdk::types::builders::ServiceSyncBlockerSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub fn builders_service_sync_blocker_summary_builder_latest_blockers(x: sdk::types::builders::ServiceSyncBlockerSummaryBuilder, a1: sdk::types::SyncBlocker) -> sdk::types::builders::ServiceSyncBlockerSummaryBuilder { x.latest_blockers(a1) }
pub fn builders_service_sync_blocker_summary_builder_service_instance_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceSyncBlockerSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceSyncBlockerSummaryBuilder { x.service_instance_name(a1) }
pub fn builders_service_sync_blocker_summary_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceSyncBlockerSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceSyncBlockerSummaryBuilder { x.service_name(a1) }
pub fn builders_service_sync_blocker_summary_builder_set_latest_blockers(x: sdk::types::builders::ServiceSyncBlockerSummaryBuilder, a1: ::std::option::Option<::std::vec::Vec<sdk::types::SyncBlocker>>) -> sdk::types::builders::ServiceSyncBlockerSummaryBuilder { x.set_latest_blockers(a1) }
pub fn builders_service_sync_blocker_summary_builder_set_service_instance_name(x: sdk::types::builders::ServiceSyncBlockerSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceSyncBlockerSummaryBuilder { x.set_service_instance_name(a1) }
pub fn builders_service_sync_blocker_summary_builder_set_service_name(x: sdk::types::builders::ServiceSyncBlockerSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceSyncBlockerSummaryBuilder { x.set_service_name(a1) }
pub fn type_builders_service_sync_config_builder(x: sdk::types::builders::ServiceSyncConfigBuilder) -> sdk::types::builders::ServiceSyncConfigBuilder { x }
pub fn builders_service_sync_config_builder_branch<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceSyncConfigBuilder, a1: A1) -> sdk::types::builders::ServiceSyncConfigBuilder { x.branch(a1) }
pub fn builders_service_sync_config_builder_build(x: sdk::types::builders::ServiceSyncConfigBuilder) -> ::std::result::Result<sdk::types::ServiceSyncConfig, sdk::error::BuildError> { x.build() }
pub fn builders_service_sync_config_builder_file_path<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceSyncConfigBuilder, a1: A1) -> sdk::types::builders::ServiceSyncConfigBuilder { x.file_path(a1) }
pub fn builders_service_sync_config_builder_get_branch<'s>(x: &'s sdk::types::builders::ServiceSyncConfigBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_branch() }
pub fn builders_service_sync_config_builder_get_file_path<'s>(x: &'s sdk::types::builders::ServiceSyncConfigBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_file_path() }
pub fn builders_service_sync_config_builder_get_repository_name<'s>(x: &'s sdk::types::builders::ServiceSyncConfigBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_repository_name() }
pub fn builders_service_sync_config_builder_get_repository_provider<'s>(x: &'s sdk::types::builders::ServiceSyncConfigBuilder) -> &'s ::std::option::Option<sdk::types::RepositoryProvider> { x.get_repository_provider() }
pub fn builders_service_sync_config_builder_get_service_name<'s>(x: &'s sdk::types::builders::ServiceSyncConfigBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub fn builders_service_sync_config_builder_repository_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceSyncConfigBuilder, a1: A1) -> sdk::types::builders::ServiceSyncConfigBuilder { x.repository_name(a1) }
pub fn builders_service_sync_config_builder_repository_provider(x: sdk::types::builders::ServiceSyncConfigBuilder, a1: sdk::types::RepositoryProvider) -> sdk::types::builders::ServiceSyncConfigBuilder { x.repository_provider(a1) }
pub fn builders_service_sync_config_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceSyncConfigBuilder, a1: A1) -> sdk::types::builders::ServiceSyncConfigBuilder { x.service_name(a1) }
pub fn builders_service_sync_config_builder_set_branch(x: sdk::types::builders::ServiceSyncConfigBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceSyncConfigBuilder { x.set_branch(a1) }
pub fn builders_service_sync_config_builder_set_file_path(x: sdk::types::builders::ServiceSyncConfigBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceSyncConfigBuilder { x.set_file_path(a1) }
pub fn builders_service_sync_config_builder_set_repository_name(x: sdk::types::builders::ServiceSyncConfigBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceSyncConfigBuilder { x.set_repository_name(a1) }
pub fn builders_service_sync_config_builder_set_repository_provider(x: sdk::types::builders::ServiceSyncConfigBuilder, a1: ::std::option::Option<sdk::types::RepositoryProvider>) -> sdk::types::builders::ServiceSyncConfigBuilder { x.set_repository_provider(a1) }
pub fn builders_service_sync_config_builder_set_service_name(x: sdk::types::builders::ServiceSyncConfigBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceSyncConfigBuilder { x.set_service_name(a1) }
pub fn type_builders_service_template_builder(x: sdk::types::builders::ServiceTemplateBuilder) -> sdk::types::builders::ServiceTemplateBuilder { x }
pub fn builders_service_template_builder_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateBuilder { x.arn(a1) }
pub fn builders_service_template_builder_build(x: sdk::types::builders::ServiceTemplateBuilder) -> ::std::result::Result<sdk::types::ServiceTemplate, sdk::error::BuildError> { x.build() }
pub fn builders_service_template_builder_created_at(x: sdk::types::builders::ServiceTemplateBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ServiceTemplateBuilder { x.created_at(a1) }
pub fn builders_service_template_builder_description<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateBuilder { x.description(a1) }
pub fn builders_service_template_builder_display_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateBuilder { x.display_name(a1) }
pub fn builders_service_template_builder_encryption_key<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateBuilder { x.encryption_key(a1) }
pub fn builders_service_template_builder_get_arn<'s>(x: &'s sdk::types::builders::ServiceTemplateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_arn() }
pub fn builders_service_template_builder_get_created_at<'s>(x: &'s sdk::types::builders::ServiceTemplateBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_created_at() }
pub fn builders_service_template_builder_get_description<'s>(x: &'s sdk::types::builders::ServiceTemplateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_description() }
pub fn builders_service_template_builder_get_display_name<'s>(x: &'s sdk::types::builders::ServiceTemplateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_display_name() }
pub fn builders_service_template_builder_get_encryption_key<'s>(x: &'s sdk::types::builders::ServiceTemplateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_encryption_key() }
pub fn builders_service_template_builder_get_last_modified_at<'s>(x: &'s sdk::types::builders::ServiceTemplateBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_modified_at() }
pub fn builders_service_template_builder_get_name<'s>(x: &'s sdk::types::builders::ServiceTemplateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_service_template_builder_get_pipeline_provisioning<'s>(x: &'s sdk::types::builders::ServiceTemplateBuilder) -> &'s ::std::option::Option<sdk::types::Provisioning> { x.get_pipeline_provisioning() }
pub fn builders_service_template_builder_get_recommended_version<'s>(x: &'s sdk::types::builders::ServiceTemplateBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_recommended_version() }
pub fn builders_service_template_builder_last_modified_at(x: sdk::types::builders::ServiceTemplateBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ServiceTemplateBuilder { x.last_modified_at(a1) }
pub fn builders_service_template_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateBuilder { x.name(a1) }
pub fn builders_service_template_builder_pipeline_provisioning(x: sdk::types::builders::ServiceTemplateBuilder, a1: sdk::types::Provisioning) -> sdk::types::builders::ServiceTemplateBuilder { x.pipeline_provisioning(a1) }
pub fn builders_service_template_builder_recommended_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateBuilder { x.recommended_version(a1) }
pub fn builders_service_template_builder_set_arn(x: sdk::types::builders::ServiceTemplateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateBuilder { x.set_arn(a1) }
pub fn builders_service_template_builder_set_created_at(x: sdk::types::builders::ServiceTemplateBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ServiceTemplateBuilder { x.set_created_at(a1) }
pub fn builders_service_template_builder_set_description(x: sdk::types::builders::ServiceTemplateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateBuilder { x.set_description(a1) }
pub fn builders_service_template_builder_set_display_name(x: sdk::types::builders::ServiceTemplateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateBuilder { x.set_display_name(a1) }
pub fn builders_service_template_builder_set_encryption_key(x: sdk::types::builders::ServiceTemplateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateBuilder { x.set_encryption_key(a1) }
pub fn builders_service_template_builder_set_last_modified_at(x: sdk::types::builders::ServiceTemplateBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ServiceTemplateBuilder { x.set_last_modified_at(a1) }
pub fn builders_service_template_builder_set_name(x: sdk::types::builders::ServiceTemplateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateBuilder { x.set_name(a1) }
pub fn builders_service_template_builder_set_pipeline_provisioning(x: sdk::types::builders::ServiceTemplateBuilder, a1: ::std::option::Option<sdk::types::Provisioning>) -> sdk::types::builders::ServiceTemplateBuilder { x.set_pipeline_provisioning(a1) }
pub fn builders_service_template_builder_set_recommended_version(x: sdk::types::builders::ServiceTemplateBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateBuilder { x.set_recommended_version(a1) }
pub fn type_builders_service_template_summary_builder(x: sdk::types::builders::ServiceTemplateSummaryBuilder) -> sdk::types::builders::ServiceTemplateSummaryBuilder { x }
pub fn builders_service_template_summary_builder_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateSummaryBuilder { x.arn(a1) }
pub fn builders_service_template_summary_builder_build(x: sdk::types::builders::ServiceTemplateSummaryBuilder) -> ::std::result::Result<sdk::types::ServiceTemplateSummary, sdk::error::BuildError> { x.build() }
pub fn builders_service_template_summary_builder_created_at(x: sdk::types::builders::ServiceTemplateSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ServiceTemplateSummaryBuilder { x.created_at(a1) }
pub fn builders_service_template_summary_builder_description<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateSummaryBuilder { x.description(a1) }
pub fn builders_service_template_summary_builder_display_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateSummaryBuilder { x.display_name(a1) }
pub fn builders_service_template_summary_builder_get_arn<'s>(x: &'s sdk::types::builders::ServiceTemplateSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_arn() }
pub fn builders_service_template_summary_builder_get_created_at<'s>(x: &'s sdk::types::builders::ServiceTemplateSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_created_at() }
pub fn builders_service_template_summary_builder_get_description<'s>(x: &'s sdk::types::builders::ServiceTemplateSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_description() }
pub fn builders_service_template_summary_builder_get_display_name<'s>(x: &'s sdk::types::builders::ServiceTemplateSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_display_name() }
pub fn builders_service_template_summary_builder_get_last_modified_at<'s>(x: &'s sdk::types::builders::ServiceTemplateSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_modified_at() }
pub fn builders_service_template_summary_builder_get_name<'s>(x: &'s sdk::types::builders::ServiceTemplateSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_service_template_summary_builder_get_pipeline_provisioning<'s>(x: &'s sdk::types::builders::ServiceTemplateSummaryBuilder) -> &'s ::std::option::Option<sdk::types::Provisioning> { x.get_pipeline_provisioning() }
pub fn builders_service_template_summary_builder_get_recommended_version<'s>(x: &'s sdk::types::builders::ServiceTemplateSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_recommended_version() }
pub fn builders_service_template_summary_builder_last_modified_at(x: sdk::types::builders::ServiceTemplateSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ServiceTemplateSummaryBuilder { x.last_modified_at(a1) }
pub fn builders_service_template_summary_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateSummaryBuilder { x.name(a1) }
pub fn builders_service_template_summary_builder_pipeline_provisioning(x: sdk::types::builders::ServiceTemplateSummaryBuilder, a1: sdk::types::Provisioning) -> sdk::types::builders::ServiceTemplateSummaryBuilder { x.pipeline_provisioning(a1) }
pub fn builders_service_template_summary_builder_recommended_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateSummaryBuilder { x.recommended_version(a1) }
pub fn builders_service_template_summary_builder_set_arn(x: sdk::types::builders::ServiceTemplateSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateSummaryBuilder { x.set_arn(a1) }
pub fn builders_service_template_summary_builder_set_created_at(x: sdk::types::builders::ServiceTemplateSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ServiceTemplateSummaryBuilder { x.set_created_at(a1) }
pub fn builders_service_template_summary_builder_set_description(x: sdk::types::builders::ServiceTemplateSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateSummaryBuilder { x.set_description(a1) }
pub fn builders_service_template_summary_builder_set_display_name(x: sdk::types::builders::ServiceTemplateSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateSummaryBuilder { x.set_display_name(a1) }
pub fn builders_service_template_summary_builder_set_last_modified_at(x: sdk::types::builders::ServiceTemplateSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ServiceTemplateSummaryBuilder { x.set_last_modified_at(a1) }
pub fn builders_service_template_summary_builder_set_name(x: sdk::types::builders::ServiceTemplateSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateSummaryBuilder { x.set_name(a1) }
pub fn builders_service_template_summary_builder_set_pipeline_provisioning(x: sdk::types::builders::ServiceTemplateSummaryBuilder, a1: ::std::option::Option<sdk::types::Provisioning>) -> sdk::types::builders::ServiceTemplateSummaryBuilder { x.set_pipeline_provisioning(a1) }
pub fn builders_service_template_summary_builder_set_recommended_version(x: sdk::types::builders::ServiceTemplateSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateSummaryBuilder { x.set_recommended_version(a1) }
pub fn type_builders_service_template_version_builder(x: sdk::types::builders::ServiceTemplateVersionBuilder) -> sdk::types::builders::ServiceTemplateVersionBuilder { x }
pub fn builders_service_template_version_builder_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.arn(a1) }
pub fn builders_service_template_version_builder_build(x: sdk::types::builders::ServiceTemplateVersionBuilder) -> ::std::result::Result<sdk::types::ServiceTemplateVersion, sdk::error::BuildError> { x.build() }
pub fn builders_service_template_version_builder_compatible_environment_templates(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: sdk::types::CompatibleEnvironmentTemplate) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.compatible_environment_templates(a1) }
pub fn builders_service_template_version_builder_created_at(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.created_at(a1) }
pub fn builders_service_template_version_builder_description<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.description(a1) }
pub fn builders_service_template_version_builder_get_arn<'s>(x: &'s sdk::types::builders::ServiceTemplateVersionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_arn() }
pub fn builders_service_template_version_builder_get_compatible_environment_templates<'s>(x: &'s sdk::types::builders::ServiceTemplateVersionBuilder) -> &'s ::std::option::Option<::std::vec::Vec<sdk::types::CompatibleEnvironmentTemplate>> { x.get_compatible_environment_templates() }
pub fn builders_service_template_version_builder_get_created_at<'s>(x: &'s sdk::types::builders::ServiceTemplateVersionBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_created_at() }
pub fn builders_service_template_version_builder_get_description<'s>(x: &'s sdk::types::builders::ServiceTemplateVersionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_description() }
pub fn builders_service_template_version_builder_get_last_modified_at<'s>(x: &'s sdk::types::builders::ServiceTemplateVersionBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_modified_at() }
pub fn builders_service_template_version_builder_get_major_version<'s>(x: &'s sdk::types::builders::ServiceTemplateVersionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_major_version() }
pub fn builders_service_template_version_builder_get_minor_version<'s>(x: &'s sdk::types::builders::ServiceTemplateVersionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_minor_version() }
pub fn builders_service_template_version_builder_get_recommended_minor_version<'s>(x: &'s sdk::types::builders::ServiceTemplateVersionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_recommended_minor_version() }
pub fn builders_service_template_version_builder_get_schema<'s>(x: &'s sdk::types::builders::ServiceTemplateVersionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_schema() }
pub fn builders_service_template_version_builder_get_status<'s>(x: &'s sdk::types::builders::ServiceTemplateVersionBuilder) -> &'s ::std::option::Option<sdk::types::TemplateVersionStatus> { x.get_status() }
pub fn builders_service_template_version_builder_get_status_message<'s>(x: &'s sdk::types::builders::ServiceTemplateVersionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_status_message() }
pub fn builders_service_template_version_builder_get_supported_component_sources<'s>(x: &'s sdk::types::builders::ServiceTemplateVersionBuilder) -> &'s ::std::option::Option<::std::vec::Vec<sdk::types::ServiceTemplateSupportedComponentSourceType>> { x.get_supported_component_sources() }
pub fn builders_service_template_version_builder_get_template_name<'s>(x: &'s sdk::types::builders::ServiceTemplateVersionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_name() }
pub fn builders_service_template_version_builder_last_modified_at(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.last_modified_at(a1) }
pub fn builders_service_template_version_builder_major_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.major_version(a1) }
pub fn builders_service_template_version_builder_minor_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.minor_version(a1) }
pub fn builders_service_template_version_builder_recommended_minor_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.recommended_minor_version(a1) }
pub fn builders_service_template_version_builder_schema<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.schema(a1) }
pub fn builders_service_template_version_builder_set_arn(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.set_arn(a1) }
pub fn builders_service_template_version_builder_set_compatible_environment_templates(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: ::std::option::Option<::std::vec::Vec<sdk::types::CompatibleEnvironmentTemplate>>) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.set_compatible_environment_templates(a1) }
pub fn builders_service_template_version_builder_set_created_at(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.set_created_at(a1) }
pub fn builders_service_template_version_builder_set_description(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.set_description(a1) }
pub fn builders_service_template_version_builder_set_last_modified_at(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.set_last_modified_at(a1) }
pub fn builders_service_template_version_builder_set_major_version(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.set_major_version(a1) }
pub fn builders_service_template_version_builder_set_minor_version(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.set_minor_version(a1) }
pub fn builders_service_template_version_builder_set_recommended_minor_version(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.set_recommended_minor_version(a1) }
pub fn builders_service_template_version_builder_set_schema(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.set_schema(a1) }
pub fn builders_service_template_version_builder_set_status(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: ::std::option::Option<sdk::types::TemplateVersionStatus>) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.set_status(a1) }
pub fn builders_service_template_version_builder_set_status_message(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.set_status_message(a1) }
pub fn builders_service_template_version_builder_set_supported_component_sources(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: ::std::option::Option<::std::vec::Vec<sdk::types::ServiceTemplateSupportedComponentSourceType>>) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.set_supported_component_sources(a1) }
pub fn builders_service_template_version_builder_set_template_name(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.set_template_name(a1) }
pub fn builders_service_template_version_builder_status(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: sdk::types::TemplateVersionStatus) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.status(a1) }
pub fn builders_service_template_version_builder_status_message<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.status_message(a1) }
pub fn builders_service_template_version_builder_supported_component_sources(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: sdk::types::ServiceTemplateSupportedComponentSourceType) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.supported_component_sources(a1) }
pub fn builders_service_template_version_builder_template_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateVersionBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateVersionBuilder { x.template_name(a1) }
pub fn type_builders_service_template_version_summary_builder(x: sdk::types::builders::ServiceTemplateVersionSummaryBuilder) -> sdk::types::builders::ServiceTemplateVersionSummaryBuilder { x }
pub fn builders_service_template_version_summary_builder_arn<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateVersionSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateVersionSummaryBuilder { x.arn(a1) }
pub fn builders_service_template_version_summary_builder_build(x: sdk::types::builders::ServiceTemplateVersionSummaryBuilder) -> ::std::result::Result<sdk::types::ServiceTemplateVersionSummary, sdk::error::BuildError> { x.build() }
pub fn builders_service_template_version_summary_builder_created_at(x: sdk::types::builders::ServiceTemplateVersionSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ServiceTemplateVersionSummaryBuilder { x.created_at(a1) }
pub fn builders_service_template_version_summary_builder_description<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateVersionSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateVersionSummaryBuilder { x.description(a1) }
pub fn builders_service_template_version_summary_builder_get_arn<'s>(x: &'s sdk::types::builders::ServiceTemplateVersionSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_arn() }
pub fn builders_service_template_version_summary_builder_get_created_at<'s>(x: &'s sdk::types::builders::ServiceTemplateVersionSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_created_at() }
pub fn builders_service_template_version_summary_builder_get_description<'s>(x: &'s sdk::types::builders::ServiceTemplateVersionSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_description() }
pub fn builders_service_template_version_summary_builder_get_last_modified_at<'s>(x: &'s sdk::types::builders::ServiceTemplateVersionSummaryBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_last_modified_at() }
pub fn builders_service_template_version_summary_builder_get_major_version<'s>(x: &'s sdk::types::builders::ServiceTemplateVersionSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_major_version() }
pub fn builders_service_template_version_summary_builder_get_minor_version<'s>(x: &'s sdk::types::builders::ServiceTemplateVersionSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_minor_version() }
pub fn builders_service_template_version_summary_builder_get_recommended_minor_version<'s>(x: &'s sdk::types::builders::ServiceTemplateVersionSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_recommended_minor_version() }
pub fn builders_service_template_version_summary_builder_get_status<'s>(x: &'s sdk::types::builders::ServiceTemplateVersionSummaryBuilder) -> &'s ::std::option::Option<sdk::types::TemplateVersionStatus> { x.get_status() }
pub fn builders_service_template_version_summary_builder_get_status_message<'s>(x: &'s sdk::types::builders::ServiceTemplateVersionSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_status_message() }
pub fn builders_service_template_version_summary_builder_get_template_name<'s>(x: &'s sdk::types::builders::ServiceTemplateVersionSummaryBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_name() }
pub fn builders_service_template_version_summary_builder_last_modified_at(x: sdk::types::builders::ServiceTemplateVersionSummaryBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::ServiceTemplateVersionSummaryBuilder { x.last_modified_at(a1) }
pub fn builders_service_template_version_summary_builder_major_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateVersionSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateVersionSummaryBuilder { x.major_version(a1) }
pub fn builders_service_template_version_summary_builder_minor_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateVersionSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateVersionSummaryBuilder { x.minor_version(a1) }
pub fn builders_service_template_version_summary_builder_recommended_minor_version<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateVersionSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateVersionSummaryBuilder { x.recommended_minor_version(a1) }
pub fn builders_service_template_version_summary_builder_set_arn(x: sdk::types::builders::ServiceTemplateVersionSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateVersionSummaryBuilder { x.set_arn(a1) }
pub fn builders_service_template_version_summary_builder_set_created_at(x: sdk::types::builders::ServiceTemplateVersionSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ServiceTemplateVersionSummaryBuilder { x.set_created_at(a1) }
pub fn builders_service_template_version_summary_builder_set_description(x: sdk::types::builders::ServiceTemplateVersionSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateVersionSummaryBuilder { x.set_description(a1) }
pub fn builders_service_template_version_summary_builder_set_last_modified_at(x: sdk::types::builders::ServiceTemplateVersionSummaryBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::ServiceTemplateVersionSummaryBuilder { x.set_last_modified_at(a1) }
pub fn builders_service_template_version_summary_builder_set_major_version(x: sdk::types::builders::ServiceTemplateVersionSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateVersionSummaryBuilder { x.set_major_version(a1) }
pub fn builders_service_template_version_summary_builder_set_minor_version(x: sdk::types::builders::ServiceTemplateVersionSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateVersionSummaryBuilder { x.set_minor_version(a1) }
pub fn builders_service_template_version_summary_builder_set_recommended_minor_version(x: sdk::types::builders::ServiceTemplateVersionSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateVersionSummaryBuilder { x.set_recommended_minor_version(a1) }
pub fn builders_service_template_version_summary_builder_set_status(x: sdk::types::builders::ServiceTemplateVersionSummaryBuilder, a1: ::std::option::Option<sdk::types::TemplateVersionStatus>) -> sdk::types::builders::ServiceTemplateVersionSummaryBuilder { x.set_status(a1) }
pub fn builders_service_template_version_summary_builder_set_status_message(x: sdk::types::builders::ServiceTemplateVersionSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateVersionSummaryBuilder { x.set_status_message(a1) }
pub fn builders_service_template_version_summary_builder_set_template_name(x: sdk::types::builders::ServiceTemplateVersionSummaryBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::ServiceTemplateVersionSummaryBuilder { x.set_template_name(a1) }
pub fn builders_service_template_version_summary_builder_status(x: sdk::types::builders::ServiceTemplateVersionSummaryBuilder, a1: sdk::types::TemplateVersionStatus) -> sdk::types::builders::ServiceTemplateVersionSummaryBuilder { x.status(a1) }
pub fn builders_service_template_version_summary_builder_status_message<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateVersionSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateVersionSummaryBuilder { x.status_message(a1) }
pub fn builders_service_template_version_summary_builder_template_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::ServiceTemplateVersionSummaryBuilder, a1: A1) -> sdk::types::builders::ServiceTemplateVersionSummaryBuilder { x.template_name(a1) }
pub fn type_builders_sync_blocker_builder(x: sdk::types::builders::SyncBlockerBuilder) -> sdk::types::builders::SyncBlockerBuilder { x }
pub fn builders_sync_blocker_builder_build(x: sdk::types::builders::SyncBlockerBuilder) -> ::std::result::Result<sdk::types::SyncBlocker, sdk::error::BuildError> { x.build() }
pub fn builders_sync_blocker_builder_contexts(x: sdk::types::builders::SyncBlockerBuilder, a1: sdk::types::SyncBlockerContext) -> sdk::types::builders::SyncBlockerBuilder { x.contexts(a1) }
pub fn builders_sync_blocker_builder_created_at(x: sdk::types::builders::SyncBlockerBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::SyncBlockerBuilder { x.created_at(a1) }
pub fn builders_sync_blocker_builder_created_reason<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::SyncBlockerBuilder, a1: A1) -> sdk::types::builders::SyncBlockerBuilder { x.created_reason(a1) }
pub fn builders_sync_blocker_builder_get_contexts<'s>(x: &'s sdk::types::builders::SyncBlockerBuilder) -> &'s ::std::option::Option<::std::vec::Vec<sdk::types::SyncBlockerContext>> { x.get_contexts() }
pub fn builders_sync_blocker_builder_get_created_at<'s>(x: &'s sdk::types::builders::SyncBlockerBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_created_at() }
pub fn builders_sync_blocker_builder_get_created_reason<'s>(x: &'s sdk::types::builders::SyncBlockerBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_created_reason() }
pub fn builders_sync_blocker_builder_get_id<'s>(x: &'s sdk::types::builders::SyncBlockerBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_id() }
pub fn builders_sync_blocker_builder_get_resolved_at<'s>(x: &'s sdk::types::builders::SyncBlockerBuilder) -> &'s ::std::option::Option<sdk::primitives::DateTime> { x.get_resolved_at() }
pub fn builders_sync_blocker_builder_get_resolved_reason<'s>(x: &'s sdk::types::builders::SyncBlockerBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_resolved_reason() }
pub fn builders_sync_blocker_builder_get_status<'s>(x: &'s sdk::types::builders::SyncBlockerBuilder) -> &'s ::std::option::Option<sdk::types::BlockerStatus> { x.get_status() }
pub fn builders_sync_blocker_builder_get_type<'s>(x: &'s sdk::types::builders::SyncBlockerBuilder) -> &'s ::std::option::Option<sdk::types::BlockerType> { x.get_type() }
pub fn builders_sync_blocker_builder_id<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::SyncBlockerBuilder, a1: A1) -> sdk::types::builders::SyncBlockerBuilder { x.id(a1) }
pub fn builders_sync_blocker_builder_resolved_at(x: sdk::types::builders::SyncBlockerBuilder, a1: sdk::primitives::DateTime) -> sdk::types::builders::SyncBlockerBuilder { x.resolved_at(a1) }
pub fn builders_sync_blocker_builder_resolved_reason<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::SyncBlockerBuilder, a1: A1) -> sdk::types::builders::SyncBlockerBuilder { x.resolved_reason(a1) }
pub fn builders_sync_blocker_builder_set_contexts(x: sdk::types::builders::SyncBlockerBuilder, a1: ::std::option::Option<::std::vec::Vec<sdk::types::SyncBlockerContext>>) -> sdk::types::builders::SyncBlockerBuilder { x.set_contexts(a1) }
pub fn builders_sync_blocker_builder_set_created_at(x: sdk::types::builders::SyncBlockerBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::SyncBlockerBuilder { x.set_created_at(a1) }
pub fn builders_sync_blocker_builder_set_created_reason(x: sdk::types::builders::SyncBlockerBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::SyncBlockerBuilder { x.set_created_reason(a1) }
pub fn builders_sync_blocker_builder_set_id(x: sdk::types::builders::SyncBlockerBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::SyncBlockerBuilder { x.set_id(a1) }
pub fn builders_sync_blocker_builder_set_resolved_at(x: sdk::types::builders::SyncBlockerBuilder, a1: ::std::option::Option<sdk::primitives::DateTime>) -> sdk::types::builders::SyncBlockerBuilder { x.set_resolved_at(a1) }
pub fn builders_sync_blocker_builder_set_resolved_reason(x: sdk::types::builders::SyncBlockerBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::SyncBlockerBuilder { x.set_resolved_reason(a1) }
pub fn builders_sync_blocker_builder_set_status(x: sdk::types::builders::SyncBlockerBuilder, a1: ::std::option::Option<sdk::types::BlockerStatus>) -> sdk::types::builders::SyncBlockerBuilder { x.set_status(a1) }
pub fn builders_sync_blocker_builder_set_type(x: sdk::types::builders::SyncBlockerBuilder, a1: ::std::option::Option<sdk::types::BlockerType>) -> sdk::types::builders::SyncBlockerBuilder { x.set_type(a1) }
pub fn builders_sync_blocker_builder_status(x: sdk::types::builders::SyncBlockerBuilder, a1: sdk::types::BlockerStatus) -> sdk::types::builders::SyncBlockerBuilder { x.status(a1) }
pub fn builders_sync_blocker_builder_type(x: sdk::types::builders::SyncBlockerBuilder, a1: sdk::types::BlockerType) -> sdk::types::builders::SyncBlockerBuilder { x.r#type(a1) }
pub fn type_builders_sync_blocker_context_builder(x: sdk::types::builders::SyncBlockerContextBuilder) -> sdk::types::builders::SyncBlockerContextBuilder { x }
pub fn builders_sync_blocker_context_builder_build(x: sdk::types::builders::SyncBlockerContextBuilder) -> ::std::result::Result<sdk::types::SyncBlockerContext, sdk::error::BuildError> { x.build() }
pub fn builders_sync_blocker_context_builder_get_key<'s>(x: &'s sdk::types::builders::SyncBlockerContextBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_key() }
pub fn builders_sync_blocker_context_builder_get_value<'s>(x: &'s sdk::types::builders::SyncBlockerContextBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_value() }
pub fn builders_sync_blocker_context_builder_key<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::SyncBlockerContextBuilder, a1: A1) -> sdk::types::builders::SyncBlockerContextBuilder { x.key(a1) }
pub fn builders_sync_blocker_context_builder_set_key(x: sdk::types::builders::SyncBlockerContextBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::SyncBlockerContextBuilder { x.set_key(a1) }
pub fn builders_sync_blocker_context_builder_set_value(x: sdk::types::builders::SyncBlockerContextBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::SyncBlockerContextBuilder { x.set_value(a1) }
pub fn builders_sync_blocker_context_builder_value<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::SyncBlockerContextBuilder, a1: A1) -> sdk::types::builders::SyncBlockerContextBuilder { x.value(a1) }
pub fn type_builders_tag_builder(x: sdk::types::builders::TagBuilder) -> sdk::types::builders::TagBuilder { x }
pub fn builders_tag_builder_build(x: sdk::types::builders::TagBuilder) -> ::std::result::Result<sdk::types::Tag, sdk::error::BuildError> { x.build() }
pub fn builders_tag_builder_get_key<'s>(x: &'s sdk::types::builders::TagBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_key() }
pub fn builders_tag_builder_get_value<'s>(x: &'s sdk::types::builders::TagBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_value() }
pub fn builders_tag_builder_key<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::TagBuilder, a1: A1) -> sdk::types::builders::TagBuilder { x.key(a1) }
pub fn builders_tag_builder_set_key(x: sdk::types::builders::TagBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::TagBuilder { x.set_key(a1) }
pub fn builders_tag_builder_set_value(x: sdk::types::builders::TagBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::TagBuilder { x.set_value(a1) }
pub fn builders_tag_builder_value<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::TagBuilder, a1: A1) -> sdk::types::builders::TagBuilder { x.value(a1) }
pub fn type_builders_template_sync_config_builder(x: sdk::types::builders::TemplateSyncConfigBuilder) -> sdk::types::builders::TemplateSyncConfigBuilder { x }
pub fn builders_template_sync_config_builder_branch<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::TemplateSyncConfigBuilder, a1: A1) -> sdk::types::builders::TemplateSyncConfigBuilder { x.branch(a1) }
pub fn builders_template_sync_config_builder_build(x: sdk::types::builders::TemplateSyncConfigBuilder) -> ::std::result::Result<sdk::types::TemplateSyncConfig, sdk::error::BuildError> { x.build() }
pub fn builders_template_sync_config_builder_get_branch<'s>(x: &'s sdk::types::builders::TemplateSyncConfigBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_branch() }
pub fn builders_template_sync_config_builder_get_repository_name<'s>(x: &'s sdk::types::builders::TemplateSyncConfigBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_repository_name() }
pub fn builders_template_sync_config_builder_get_repository_provider<'s>(x: &'s sdk::types::builders::TemplateSyncConfigBuilder) -> &'s ::std::option::Option<sdk::types::RepositoryProvider> { x.get_repository_provider() }
pub fn builders_template_sync_config_builder_get_subdirectory<'s>(x: &'s sdk::types::builders::TemplateSyncConfigBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_subdirectory() }
pub fn builders_template_sync_config_builder_get_template_name<'s>(x: &'s sdk::types::builders::TemplateSyncConfigBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_name() }
pub fn builders_template_sync_config_builder_get_template_type<'s>(x: &'s sdk::types::builders::TemplateSyncConfigBuilder) -> &'s ::std::option::Option<sdk::types::TemplateType> { x.get_template_type() }
pub fn builders_template_sync_config_builder_repository_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::TemplateSyncConfigBuilder, a1: A1) -> sdk::types::builders::TemplateSyncConfigBuilder { x.repository_name(a1) }
pub fn builders_template_sync_config_builder_repository_provider(x: sdk::types::builders::TemplateSyncConfigBuilder, a1: sdk::types::RepositoryProvider) -> sdk::types::builders::TemplateSyncConfigBuilder { x.repository_provider(a1) }
pub fn builders_template_sync_config_builder_set_branch(x: sdk::types::builders::TemplateSyncConfigBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::TemplateSyncConfigBuilder { x.set_branch(a1) }
pub fn builders_template_sync_config_builder_set_repository_name(x: sdk::types::builders::TemplateSyncConfigBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::TemplateSyncConfigBuilder { x.set_repository_name(a1) }
pub fn builders_template_sync_config_builder_set_repository_provider(x: sdk::types::builders::TemplateSyncConfigBuilder, a1: ::std::option::Option<sdk::types::RepositoryProvider>) -> sdk::types::builders::TemplateSyncConfigBuilder { x.set_repository_provider(a1) }
pub fn builders_template_sync_config_builder_set_subdirectory(x: sdk::types::builders::TemplateSyncConfigBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::TemplateSyncConfigBuilder { x.set_subdirectory(a1) }
pub fn builders_template_sync_config_builder_set_template_name(x: sdk::types::builders::TemplateSyncConfigBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::builders::TemplateSyncConfigBuilder { x.set_template_name(a1) }
pub fn builders_template_sync_config_builder_set_template_type(x: sdk::types::builders::TemplateSyncConfigBuilder, a1: ::std::option::Option<sdk::types::TemplateType>) -> sdk::types::builders::TemplateSyncConfigBuilder { x.set_template_type(a1) }
pub fn builders_template_sync_config_builder_subdirectory<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::TemplateSyncConfigBuilder, a1: A1) -> sdk::types::builders::TemplateSyncConfigBuilder { x.subdirectory(a1) }
pub fn builders_template_sync_config_builder_template_name<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::builders::TemplateSyncConfigBuilder, a1: A1) -> sdk::types::builders::TemplateSyncConfigBuilder { x.template_name(a1) }
pub fn builders_template_sync_config_builder_template_type(x: sdk::types::builders::TemplateSyncConfigBuilder, a1: sdk::types::TemplateType) -> sdk::types::builders::TemplateSyncConfigBuilder { x.template_type(a1) }
pub fn type_error_access_denied_exception(x: sdk::types::error::AccessDeniedException) -> sdk::types::error::AccessDeniedException { x }
pub fn error_access_denied_exception_builder() -> sdk::types::error::builders::AccessDeniedExceptionBuilder { sdk::types::error::AccessDeniedException::builder() }
pub fn field_error_access_denied_exception_message(x: sdk::types::error::AccessDeniedException) -> ::std::string::String { x.message }
pub fn error_access_denied_exception_message<'s>(x: &'s sdk::types::error::AccessDeniedException) -> &'s str { x.message() }
pub fn type_error_conflict_exception(x: sdk::types::error::ConflictException) -> sdk::types::error::ConflictException { x }
pub fn error_conflict_exception_builder() -> sdk::types::error::builders::ConflictExceptionBuilder { sdk::types::error::ConflictException::builder() }
pub fn field_error_conflict_exception_message(x: sdk::types::error::ConflictException) -> ::std::string::String { x.message }
pub fn error_conflict_exception_message<'s>(x: &'s sdk::types::error::ConflictException) -> &'s str { x.message() }
pub fn type_error_internal_server_exception(x: sdk::types::error::InternalServerException) -> sdk::types::error::InternalServerException { x }
pub fn error_internal_server_exception_builder() -> sdk::types::error::builders::InternalServerExceptionBuilder { sdk::types::error::InternalServerException::builder() }
pub fn field_error_internal_server_exception_message(x: sdk::types::error::InternalServerException) -> ::std::string::String { x.message }
pub fn error_internal_server_exception_message<'s>(x: &'s sdk::types::error::InternalServerException) -> &'s str { x.message() }
pub fn error_internal_server_exception_retryable_error_kind<'s>(x: &'s sdk::types::error::InternalServerException) -> ::aws_smithy_types::retry::ErrorKind { x.retryable_error_kind() }
pub fn type_error_resource_not_found_exception(x: sdk::types::error::ResourceNotFoundException) -> sdk::types::error::ResourceNotFoundException { x }
pub fn error_resource_not_found_exception_builder() -> sdk::types::error::builders::ResourceNotFoundExceptionBuilder { sdk::types::error::ResourceNotFoundException::builder() }
pub fn field_error_resource_not_found_exception_message(x: sdk::types::error::ResourceNotFoundException) -> ::std::string::String { x.message }
pub fn error_resource_not_found_exception_message<'s>(x: &'s sdk::types::error::ResourceNotFoundException) -> &'s str { x.message() }
pub fn type_error_service_quota_exceeded_exception(x: sdk::types::error::ServiceQuotaExceededException) -> sdk::types::error::ServiceQuotaExceededException { x }
pub fn error_service_quota_exceeded_exception_builder() -> sdk::types::error::builders::ServiceQuotaExceededExceptionBuilder { sdk::types::error::ServiceQuotaExceededException::builder() }
pub fn field_error_service_quota_exceeded_exception_message(x: sdk::types::error::ServiceQuotaExceededException) -> ::std::string::String { x.message }
pub fn error_service_quota_exceeded_exception_message<'s>(x: &'s sdk::types::error::ServiceQuotaExceededException) -> &'s str { x.message() }
pub fn type_error_throttling_exception(x: sdk::types::error::ThrottlingException) -> sdk::types::error::ThrottlingException { x }
pub fn error_throttling_exception_builder() -> sdk::types::error::builders::ThrottlingExceptionBuilder { sdk::types::error::ThrottlingException::builder() }
pub fn field_error_throttling_exception_message(x: sdk::types::error::ThrottlingException) -> ::std::string::String { x.message }
pub fn error_throttling_exception_message<'s>(x: &'s sdk::types::error::ThrottlingException) -> &'s str { x.message() }
pub fn error_throttling_exception_retryable_error_kind<'s>(x: &'s sdk::types::error::ThrottlingException) -> ::aws_smithy_types::retry::ErrorKind { x.retryable_error_kind() }
pub fn type_error_validation_exception(x: sdk::types::error::ValidationException) -> sdk::types::error::ValidationException { x }
pub fn error_validation_exception_builder() -> sdk::types::error::builders::ValidationExceptionBuilder { sdk::types::error::ValidationException::builder() }
pub fn field_error_validation_exception_message(x: sdk::types::error::ValidationException) -> ::std::string::String { x.message }
pub fn error_validation_exception_message<'s>(x: &'s sdk::types::error::ValidationException) -> &'s str { x.message() }
pub use sdk::types::error::builders as _;
pub fn type_error_builders_access_denied_exception_builder(x: sdk::types::error::builders::AccessDeniedExceptionBuilder) -> sdk::types::error::builders::AccessDeniedExceptionBuilder { x }
pub fn error_builders_access_denied_exception_builder_build(x: sdk::types::error::builders::AccessDeniedExceptionBuilder) -> ::std::result::Result<sdk::types::error::AccessDeniedException, sdk::error::BuildError> { x.build() }
pub fn error_builders_access_denied_exception_builder_get_message<'s>(x: &'s sdk::types::error::builders::AccessDeniedExceptionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_message() }
pub fn error_builders_access_denied_exception_builder_message<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::error::builders::AccessDeniedExceptionBuilder, a1: A1) -> sdk::types::error::builders::AccessDeniedExceptionBuilder { x.message(a1) }
pub fn error_builders_access_denied_exception_builder_meta(x: sdk::types::error::builders::AccessDeniedExceptionBuilder, a1: sdk::error::ErrorMetadata) -> sdk::types::error::builders::AccessDeniedExceptionBuilder { x.meta(a1) }
pub fn error_builders_access_denied_exception_builder_set_message(x: sdk::types::error::builders::AccessDeniedExceptionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::error::builders::AccessDeniedExceptionBuilder { x.set_message(a1) }
pub fn error_builders_access_denied_exception_builder_set_meta<'s>(x: &'s mut sdk::types::error::builders::AccessDeniedExceptionBuilder, a1: ::std::option::Option<sdk::error::ErrorMetadata>) -> &'s mut sdk::types::error::builders::AccessDeniedExceptionBuilder { x.set_meta(a1) }
pub fn type_error_builders_conflict_exception_builder(x: sdk::types::error::builders::ConflictExceptionBuilder) -> sdk::types::error::builders::ConflictExceptionBuilder { x }
pub fn error_builders_conflict_exception_builder_build(x: sdk::types::error::builders::ConflictExceptionBuilder) -> ::std::result::Result<sdk::types::error::ConflictException, sdk::error::BuildError> { x.build() }
pub fn error_builders_conflict_exception_builder_get_message<'s>(x: &'s sdk::types::error::builders::ConflictExceptionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_message() }
pub fn error_builders_conflict_exception_builder_message<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::error::builders::ConflictExceptionBuilder, a1: A1) -> sdk::types::error::builders::ConflictExceptionBuilder { x.message(a1) }
pub fn error_builders_conflict_exception_builder_meta(x: sdk::types::error::builders::ConflictExceptionBuilder, a1: sdk::error::ErrorMetadata) -> sdk::types::error::builders::ConflictExceptionBuilder { x.meta(a1) }
pub fn error_builders_conflict_exception_builder_set_message(x: sdk::types::error::builders::ConflictExceptionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::error::builders::ConflictExceptionBuilder { x.set_message(a1) }
pub fn error_builders_conflict_exception_builder_set_meta<'s>(x: &'s mut sdk::types::error::builders::ConflictExceptionBuilder, a1: ::std::option::Option<sdk::error::ErrorMetadata>) -> &'s mut sdk::types::error::builders::ConflictExceptionBuilder { x.set_meta(a1) }
pub fn type_error_builders_internal_server_exception_builder(x: sdk::types::error::builders::InternalServerExceptionBuilder) -> sdk::types::error::builders::InternalServerExceptionBuilder { x }
pub fn error_builders_internal_server_exception_builder_build(x: sdk::types::error::builders::InternalServerExceptionBuilder) -> ::std::result::Result<sdk::types::error::InternalServerException, sdk::error::BuildError> { x.build() }
pub fn error_builders_internal_server_exception_builder_get_message<'s>(x: &'s sdk::types::error::builders::InternalServerExceptionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_message() }
pub fn error_builders_internal_server_exception_builder_message<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::error::builders::InternalServerExceptionBuilder, a1: A1) -> sdk::types::error::builders::InternalServerExceptionBuilder { x.message(a1) }
pub fn error_builders_internal_server_exception_builder_meta(x: sdk::types::error::builders::InternalServerExceptionBuilder, a1: sdk::error::ErrorMetadata) -> sdk::types::error::builders::InternalServerExceptionBuilder { x.meta(a1) }
pub fn error_builders_internal_server_exception_builder_set_message(x: sdk::types::error::builders::InternalServerExceptionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::error::builders::InternalServerExceptionBuilder { x.set_message(a1) }
pub fn error_builders_internal_server_exception_builder_set_meta<'s>(x: &'s mut sdk::types::error::builders::InternalServerExceptionBuilder, a1: ::std::option::Option<sdk::error::ErrorMetadata>) -> &'s mut sdk::types::error::builders::InternalServerExceptionBuilder { x.set_meta(a1) }
pub fn type_error_builders_resource_not_found_exception_builder(x: sdk::types::error::builders::ResourceNotFoundExceptionBuilder) -> sdk::types::error::builders::ResourceNotFoundExceptionBuilder { x }
pub fn error_builders_resource_not_found_exception_builder_build(x: sdk::types::error::builders::ResourceNotFoundExceptionBuilder) -> ::std::result::Result<sdk::types::error::ResourceNotFoundException, sdk::error::BuildError> { x.build() }
pub fn error_builders_resource_not_found_exception_builder_get_message<'s>(x: &'s sdk::types::error::builders::ResourceNotFoundExceptionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_message() }
pub fn error_builders_resource_not_found_exception_builder_message<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::error::builders::ResourceNotFoundExceptionBuilder, a1: A1) -> sdk::types::error::builders::ResourceNotFoundExceptionBuilder { x.message(a1) }
pub fn error_builders_resource_not_found_exception_builder_meta(x: sdk::types::error::builders::ResourceNotFoundExceptionBuilder, a1: sdk::error::ErrorMetadata) -> sdk::types::error::builders::ResourceNotFoundExceptionBuilder { x.meta(a1) }
pub fn error_builders_resource_not_found_exception_builder_set_message(x: sdk::types::error::builders::ResourceNotFoundExceptionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::error::builders::ResourceNotFoundExceptionBuilder { x.set_message(a1) }
pub fn error_builders_resource_not_found_exception_builder_set_meta<'s>(x: &'s mut sdk::types::error::builders::ResourceNotFoundExceptionBuilder, a1: ::std::option::Option<sdk::error::ErrorMetadata>) -> &'s mut sdk::types::error::builders::ResourceNotFoundExceptionBuilder { x.set_meta(a1) }
pub fn type_error_builders_service_quota_exceeded_exception_builder(x: sdk::types::error::builders::ServiceQuotaExceededExceptionBuilder) -> sdk::types::error::builders::ServiceQuotaExceededExceptionBuilder { x }
pub fn error_builders_service_quota_exceeded_exception_builder_build(x: sdk::types::error::builders::ServiceQuotaExceededExceptionBuilder) -> ::std::result::Result<sdk::types::error::ServiceQuotaExceededException, sdk::error::BuildError> { x.build() }
pub fn error_builders_service_quota_exceeded_exception_builder_get_message<'s>(x: &'s sdk::types::error::builders::ServiceQuotaExceededExceptionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_message() }
pub fn error_builders_service_quota_exceeded_exception_builder_message<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::error::builders::ServiceQuotaExceededExceptionBuilder, a1: A1) -> sdk::types::error::builders::ServiceQuotaExceededExceptionBuilder { x.message(a1) }
pub fn error_builders_service_quota_exceeded_exception_builder_meta(x: sdk::types::error::builders::ServiceQuotaExceededExceptionBuilder, a1: sdk::error::ErrorMetadata) -> sdk::types::error::builders::ServiceQuotaExceededExceptionBuilder { x.meta(a1) }
pub fn error_builders_service_quota_exceeded_exception_builder_set_message(x: sdk::types::error::builders::ServiceQuotaExceededExceptionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::error::builders::ServiceQuotaExceededExceptionBuilder { x.set_message(a1) }
pub fn error_builders_service_quota_exceeded_exception_builder_set_meta<'s>(x: &'s mut sdk::types::error::builders::ServiceQuotaExceededExceptionBuilder, a1: ::std::option::Option<sdk::error::ErrorMetadata>) -> &'s mut sdk::types::error::builders::ServiceQuotaExceededExceptionBuilder { x.set_meta(a1) }
pub fn type_error_builders_throttling_exception_builder(x: sdk::types::error::builders::ThrottlingExceptionBuilder) -> sdk::types::error::builders::ThrottlingExceptionBuilder { x }
pub fn error_builders_throttling_exception_builder_build(x: sdk::types::error::builders::ThrottlingExceptionBuilder) -> ::std::result::Result<sdk::types::error::ThrottlingException, sdk::error::BuildError> { x.build() }
pub fn error_builders_throttling_exception_builder_get_message<'s>(x: &'s sdk::types::error::builders::ThrottlingExceptionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_message() }
pub fn error_builders_throttling_exception_builder_message<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::error::builders::ThrottlingExceptionBuilder, a1: A1) -> sdk::types::error::builders::ThrottlingExceptionBuilder { x.message(a1) }
pub fn error_builders_throttling_exception_builder_meta(x: sdk::types::error::builders::ThrottlingExceptionBuilder, a1: sdk::error::ErrorMetadata) -> sdk::types::error::builders::ThrottlingExceptionBuilder { x.meta(a1) }
pub fn error_builders_throttling_exception_builder_set_message(x: sdk::types::error::builders::ThrottlingExceptionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::error::builders::ThrottlingExceptionBuilder { x.set_message(a1) }
pub fn error_builders_throttling_exception_builder_set_meta<'s>(x: &'s mut sdk::types::error::builders::ThrottlingExceptionBuilder, a1: ::std::option::Option<sdk::error::ErrorMetadata>) -> &'s mut sdk::types::error::builders::ThrottlingExceptionBuilder { x.set_meta(a1) }
pub fn type_error_builders_validation_exception_builder(x: sdk::types::error::builders::ValidationExceptionBuilder) -> sdk::types::error::builders::ValidationExceptionBuilder { x }
pub fn error_builders_validation_exception_builder_build(x: sdk::types::error::builders::ValidationExceptionBuilder) -> ::std::result::Result<sdk::types::error::ValidationException, sdk::error::BuildError> { x.build() }
pub fn error_builders_validation_exception_builder_get_message<'s>(x: &'s sdk::types::error::builders::ValidationExceptionBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_message() }
pub fn error_builders_validation_exception_builder_message<A1: ::std::convert::Into<::std::string::String>>(x: sdk::types::error::builders::ValidationExceptionBuilder, a1: A1) -> sdk::types::error::builders::ValidationExceptionBuilder { x.message(a1) }
pub fn error_builders_validation_exception_builder_meta(x: sdk::types::error::builders::ValidationExceptionBuilder, a1: sdk::error::ErrorMetadata) -> sdk::types::error::builders::ValidationExceptionBuilder { x.meta(a1) }
pub fn error_builders_validation_exception_builder_set_message(x: sdk::types::error::builders::ValidationExceptionBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::types::error::builders::ValidationExceptionBuilder { x.set_message(a1) }
pub fn error_builders_validation_exception_builder_set_meta<'s>(x: &'s mut sdk::types::error::builders::ValidationExceptionBuilder, a1: ::std::option::Option<sdk::error::ErrorMetadata>) -> &'s mut sdk::types::error::builders::ValidationExceptionBuilder { x.set_meta(a1) }
pub fn impl_account_settings(x: sdk::types::AccountSettings) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_blocker_status(x: sdk::types::BlockerStatus) -> impl ::std::clone::Clone + ::std::cmp::Eq + ::std::cmp::Ord + ::std::cmp::PartialEq + ::std::cmp::PartialOrd + ::std::convert::AsRef<str> + ::std::fmt::Debug + ::std::fmt::Display + ::std::hash::Hash + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + ::std::str::FromStr { x }
pub fn impl_blocker_type(x: sdk::types::BlockerType) -> impl ::std::clone::Clone + ::std::cmp::Eq + ::std::cmp::Ord + ::std::cmp::PartialEq + ::std::cmp::PartialOrd + ::std::convert::AsRef<str> + ::std::fmt::Debug + ::std::fmt::Display + ::std::hash::Hash + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + ::std::str::FromStr { x }
pub fn impl_compatible_environment_template(x: sdk::types::CompatibleEnvironmentTemplate) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_compatible_environment_template_input(x: sdk::types::CompatibleEnvironmentTemplateInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_component(x: sdk::types::Component) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_component_deployment_update_type(x: sdk::types::ComponentDeploymentUpdateType) -> impl ::std::clone::Clone + ::std::cmp::Eq + ::std::cmp::Ord + ::std::cmp::PartialEq + ::std::cmp::PartialOrd + ::std::convert::AsRef<str> + ::std::fmt::Debug + ::std::fmt::Display + ::std::hash::Hash + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + ::std::str::FromStr { x }
pub fn impl_component_state(x: sdk::types::ComponentState) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_component_summary(x: sdk::types::ComponentSummary) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_counts_summary(x: sdk::types::CountsSummary) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_deployment(x: sdk::types::Deployment) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_deployment_state(x: sdk::types::DeploymentState) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_deployment_status(x: sdk::types::DeploymentStatus) -> impl ::std::clone::Clone + ::std::cmp::Eq + ::std::cmp::Ord + ::std::cmp::PartialEq + ::std::cmp::PartialOrd + ::std::convert::AsRef<str> + ::std::fmt::Debug + ::std::fmt::Display + ::std::hash::Hash + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + ::std::str::FromStr { x }
pub fn impl_deployment_summary(x: sdk::types::DeploymentSummary) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_deployment_target_resource_type(x: sdk::types::DeploymentTargetResourceType) -> impl ::std::clone::Clone + ::std::cmp::Eq + ::std::cmp::Ord + ::std::cmp::PartialEq + ::std::cmp::PartialOrd + ::std::convert::AsRef<str> + ::std::fmt::Debug + ::std::fmt::Display + ::std::hash::Hash + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + ::std::str::FromStr { x }
pub fn impl_deployment_update_type(x: sdk::types::DeploymentUpdateType) -> impl ::std::clone::Clone + ::std::cmp::Eq + ::std::cmp::Ord + ::std::cmp::PartialEq + ::std::cmp::PartialOrd + ::std::convert::AsRef<str> + ::std::fmt::Debug + ::std::fmt::Display + ::std::hash::Hash + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + ::std::str::FromStr { x }
pub fn impl_environment(x: sdk::types::Environment) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_environment_account_connection(x: sdk::types::EnvironmentAccountConnection) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_environment_account_connection_requester_account_type(x: sdk::types::EnvironmentAccountConnectionRequesterAccountType) -> impl ::std::clone::Clone + ::std::cmp::Eq + ::std::cmp::Ord + ::std::cmp::PartialEq + ::std::cmp::PartialOrd + ::std::convert::AsRef<str> + ::std::fmt::Debug + ::std::fmt::Display + ::std::hash::Hash + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + ::std::str::FromStr { x }
pub fn impl_environment_account_connection_status(x: sdk::types::EnvironmentAccountConnectionStatus) -> impl ::std::clone::Clone + ::std::cmp::Eq + ::std::cmp::Ord + ::std::cmp::PartialEq + ::std::cmp::PartialOrd + ::std::convert::AsRef<str> + ::std::fmt::Debug + ::std::fmt::Display + ::std::hash::Hash + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + ::std::str::FromStr { x }
pub fn impl_environment_account_connection_summary(x: sdk::types::EnvironmentAccountConnectionSummary) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_environment_state(x: sdk::types::EnvironmentState) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_environment_summary(x: sdk::types::EnvironmentSummary) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_environment_template(x: sdk::types::EnvironmentTemplate) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_environment_template_filter(x: sdk::types::EnvironmentTemplateFilter) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_environment_template_summary(x: sdk::types::EnvironmentTemplateSummary) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_environment_template_version(x: sdk::types::EnvironmentTemplateVersion) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_environment_template_version_summary(x: sdk::types::EnvironmentTemplateVersionSummary) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_list_service_instances_filter(x: sdk::types::ListServiceInstancesFilter) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_list_service_instances_filter_by(x: sdk::types::ListServiceInstancesFilterBy) -> impl ::std::clone::Clone + ::std::cmp::Eq + ::std::cmp::Ord + ::std::cmp::PartialEq + ::std::cmp::PartialOrd + ::std::convert::AsRef<str> + ::std::fmt::Debug + ::std::fmt::Display + ::std::hash::Hash + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + ::std::str::FromStr { x }
pub fn impl_list_service_instances_sort_by(x: sdk::types::ListServiceInstancesSortBy) -> impl ::std::clone::Clone + ::std::cmp::Eq + ::std::cmp::Ord + ::std::cmp::PartialEq + ::std::cmp::PartialOrd + ::std::convert::AsRef<str> + ::std::fmt::Debug + ::std::fmt::Display + ::std::hash::Hash + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + ::std::str::FromStr { x }
pub fn impl_output(x: sdk::types::Output) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_provisioned_resource(x: sdk::types::ProvisionedResource) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_provisioned_resource_engine(x: sdk::types::ProvisionedResourceEngine) -> impl ::std::clone::Clone + ::std::cmp::Eq + ::std::cmp::Ord + ::std::cmp::PartialEq + ::std::cmp::PartialOrd + ::std::convert::AsRef<str> + ::std::fmt::Debug + ::std::fmt::Display + ::std::hash::Hash + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + ::std::str::FromStr { x }
pub fn impl_provisioning(x: sdk::types::Provisioning) -> impl ::std::clone::Clone + ::std::cmp::Eq + ::std::cmp::Ord + ::std::cmp::PartialEq + ::std::cmp::PartialOrd + ::std::convert::AsRef<str> + ::std::fmt::Debug + ::std::fmt::Display + ::std::hash::Hash + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + ::std::str::FromStr { x }
pub fn impl_repository(x: sdk::types::Repository) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_repository_branch(x: sdk::types::RepositoryBranch) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_repository_branch_input(x: sdk::types::RepositoryBranchInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_repository_provider(x: sdk::types::RepositoryProvider) -> impl ::std::clone::Clone + ::std::cmp::Eq + ::std::cmp::Ord + ::std::cmp::PartialEq + ::std::cmp::PartialOrd + ::std::convert::AsRef<str> + ::std::fmt::Debug + ::std::fmt::Display + ::std::hash::Hash + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + ::std::str::FromStr { x }
pub fn impl_repository_summary(x: sdk::types::RepositorySummary) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_repository_sync_attempt(x: sdk::types::RepositorySyncAttempt) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_repository_sync_definition(x: sdk::types::RepositorySyncDefinition) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_repository_sync_event(x: sdk::types::RepositorySyncEvent) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_repository_sync_status(x: sdk::types::RepositorySyncStatus) -> impl ::std::clone::Clone + ::std::cmp::Eq + ::std::cmp::Ord + ::std::cmp::PartialEq + ::std::cmp::PartialOrd + ::std::convert::AsRef<str> + ::std::fmt::Debug + ::std::fmt::Display + ::std::hash::Hash + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + ::std::str::FromStr { x }
pub fn impl_resource_counts_summary(x: sdk::types::ResourceCountsSummary) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_resource_deployment_status(x: sdk::types::ResourceDeploymentStatus) -> impl ::std::clone::Clone + ::std::cmp::Eq + ::std::cmp::Ord + ::std::cmp::PartialEq + ::std::cmp::PartialOrd + ::std::convert::AsRef<str> + ::std::fmt::Debug + ::std::fmt::Display + ::std::hash::Hash + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + ::std::str::FromStr { x }
pub fn impl_resource_sync_attempt(x: sdk::types::ResourceSyncAttempt) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_resource_sync_event(x: sdk::types::ResourceSyncEvent) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_resource_sync_status(x: sdk::types::ResourceSyncStatus) -> impl ::std::clone::Clone + ::std::cmp::Eq + ::std::cmp::Ord + ::std::cmp::PartialEq + ::std::cmp::PartialOrd + ::std::convert::AsRef<str> + ::std::fmt::Debug + ::std::fmt::Display + ::std::hash::Hash + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + ::std::str::FromStr { x }
pub fn impl_revision(x: sdk::types::Revision) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_s3_object_source(x: sdk::types::S3ObjectSource) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_service(x: sdk::types::Service) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_service_instance(x: sdk::types::ServiceInstance) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_service_instance_state(x: sdk::types::ServiceInstanceState) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_service_instance_summary(x: sdk::types::ServiceInstanceSummary) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_service_pipeline(x: sdk::types::ServicePipeline) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_service_pipeline_state(x: sdk::types::ServicePipelineState) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_service_status(x: sdk::types::ServiceStatus) -> impl ::std::clone::Clone + ::std::cmp::Eq + ::std::cmp::Ord + ::std::cmp::PartialEq + ::std::cmp::PartialOrd + ::std::convert::AsRef<str> + ::std::fmt::Debug + ::std::fmt::Display + ::std::hash::Hash + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + ::std::str::FromStr { x }
pub fn impl_service_summary(x: sdk::types::ServiceSummary) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_service_sync_blocker_summary(x: sdk::types::ServiceSyncBlockerSummary) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_service_sync_config(x: sdk::types::ServiceSyncConfig) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_service_template(x: sdk::types::ServiceTemplate) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_service_template_summary(x: sdk::types::ServiceTemplateSummary) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_service_template_supported_component_source_type(x: sdk::types::ServiceTemplateSupportedComponentSourceType) -> impl ::std::clone::Clone + ::std::cmp::Eq + ::std::cmp::Ord + ::std::cmp::PartialEq + ::std::cmp::PartialOrd + ::std::convert::AsRef<str> + ::std::fmt::Debug + ::std::fmt::Display + ::std::hash::Hash + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + ::std::str::FromStr { x }
pub fn impl_service_template_version(x: sdk::types::ServiceTemplateVersion) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_service_template_version_summary(x: sdk::types::ServiceTemplateVersionSummary) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_sort_order(x: sdk::types::SortOrder) -> impl ::std::clone::Clone + ::std::cmp::Eq + ::std::cmp::Ord + ::std::cmp::PartialEq + ::std::cmp::PartialOrd + ::std::convert::AsRef<str> + ::std::fmt::Debug + ::std::fmt::Display + ::std::hash::Hash + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + ::std::str::FromStr { x }
pub fn impl_sync_blocker(x: sdk::types::SyncBlocker) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_sync_blocker_context(x: sdk::types::SyncBlockerContext) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_sync_type(x: sdk::types::SyncType) -> impl ::std::clone::Clone + ::std::cmp::Eq + ::std::cmp::Ord + ::std::cmp::PartialEq + ::std::cmp::PartialOrd + ::std::convert::AsRef<str> + ::std::fmt::Debug + ::std::fmt::Display + ::std::hash::Hash + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + ::std::str::FromStr { x }
pub fn impl_tag(x: sdk::types::Tag) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_template_sync_config(x: sdk::types::TemplateSyncConfig) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_template_type(x: sdk::types::TemplateType) -> impl ::std::clone::Clone + ::std::cmp::Eq + ::std::cmp::Ord + ::std::cmp::PartialEq + ::std::cmp::PartialOrd + ::std::convert::AsRef<str> + ::std::fmt::Debug + ::std::fmt::Display + ::std::hash::Hash + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + ::std::str::FromStr { x }
pub fn impl_template_version_source_input(x: sdk::types::TemplateVersionSourceInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_template_version_status(x: sdk::types::TemplateVersionStatus) -> impl ::std::clone::Clone + ::std::cmp::Eq + ::std::cmp::Ord + ::std::cmp::PartialEq + ::std::cmp::PartialOrd + ::std::convert::AsRef<str> + ::std::fmt::Debug + ::std::fmt::Display + ::std::hash::Hash + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + ::std::str::FromStr { x }
pub fn impl_builders_account_settings_builder(x: sdk::types::builders::AccountSettingsBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_compatible_environment_template_builder(x: sdk::types::builders::CompatibleEnvironmentTemplateBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_compatible_environment_template_input_builder(x: sdk::types::builders::CompatibleEnvironmentTemplateInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_component_builder(x: sdk::types::builders::ComponentBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_component_state_builder(x: sdk::types::builders::ComponentStateBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_component_summary_builder(x: sdk::types::builders::ComponentSummaryBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_counts_summary_builder(x: sdk::types::builders::CountsSummaryBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_deployment_builder(x: sdk::types::builders::DeploymentBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_deployment_summary_builder(x: sdk::types::builders::DeploymentSummaryBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_environment_account_connection_builder(x: sdk::types::builders::EnvironmentAccountConnectionBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_environment_account_connection_summary_builder(x: sdk::types::builders::EnvironmentAccountConnectionSummaryBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_environment_builder(x: sdk::types::builders::EnvironmentBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_environment_state_builder(x: sdk::types::builders::EnvironmentStateBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_environment_summary_builder(x: sdk::types::builders::EnvironmentSummaryBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_environment_template_builder(x: sdk::types::builders::EnvironmentTemplateBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_environment_template_filter_builder(x: sdk::types::builders::EnvironmentTemplateFilterBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_environment_template_summary_builder(x: sdk::types::builders::EnvironmentTemplateSummaryBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_environment_template_version_builder(x: sdk::types::builders::EnvironmentTemplateVersionBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_environment_template_version_summary_builder(x: sdk::types::builders::EnvironmentTemplateVersionSummaryBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_list_service_instances_filter_builder(x: sdk::types::builders::ListServiceInstancesFilterBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_output_builder(x: sdk::types::builders::OutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_provisioned_resource_builder(x: sdk::types::builders::ProvisionedResourceBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_repository_branch_builder(x: sdk::types::builders::RepositoryBranchBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_repository_branch_input_builder(x: sdk::types::builders::RepositoryBranchInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_repository_builder(x: sdk::types::builders::RepositoryBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_repository_summary_builder(x: sdk::types::builders::RepositorySummaryBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_repository_sync_attempt_builder(x: sdk::types::builders::RepositorySyncAttemptBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_repository_sync_definition_builder(x: sdk::types::builders::RepositorySyncDefinitionBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_repository_sync_event_builder(x: sdk::types::builders::RepositorySyncEventBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_resource_counts_summary_builder(x: sdk::types::builders::ResourceCountsSummaryBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_resource_sync_attempt_builder(x: sdk::types::builders::ResourceSyncAttemptBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_resource_sync_event_builder(x: sdk::types::builders::ResourceSyncEventBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_revision_builder(x: sdk::types::builders::RevisionBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_s3_object_source_builder(x: sdk::types::builders::S3ObjectSourceBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_service_builder(x: sdk::types::builders::ServiceBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_service_instance_builder(x: sdk::types::builders::ServiceInstanceBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_service_instance_state_builder(x: sdk::types::builders::ServiceInstanceStateBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_service_instance_summary_builder(x: sdk::types::builders::ServiceInstanceSummaryBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_service_pipeline_builder(x: sdk::types::builders::ServicePipelineBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_service_pipeline_state_builder(x: sdk::types::builders::ServicePipelineStateBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_service_summary_builder(x: sdk::types::builders::ServiceSummaryBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_service_sync_blocker_summary_builder(x: sdk::types::builders::ServiceSyncBlockerSummaryBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_service_sync_config_builder(x: sdk::types::builders::ServiceSyncConfigBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_service_template_builder(x: sdk::types::builders::ServiceTemplateBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_service_template_summary_builder(x: sdk::types::builders::ServiceTemplateSummaryBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_service_template_version_builder(x: sdk::types::builders::ServiceTemplateVersionBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_service_template_version_summary_builder(x: sdk::types::builders::ServiceTemplateVersionSummaryBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_sync_blocker_builder(x: sdk::types::builders::SyncBlockerBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_sync_blocker_context_builder(x: sdk::types::builders::SyncBlockerContextBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_tag_builder(x: sdk::types::builders::TagBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_template_sync_config_builder(x: sdk::types::builders::TemplateSyncConfigBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_error_access_denied_exception(x: sdk::types::error::AccessDeniedException) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_error_conflict_exception(x: sdk::types::error::ConflictException) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_error_internal_server_exception(x: sdk::types::error::InternalServerException) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_error_resource_not_found_exception(x: sdk::types::error::ResourceNotFoundException) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_error_service_quota_exceeded_exception(x: sdk::types::error::ServiceQuotaExceededException) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_error_throttling_exception(x: sdk::types::error::ThrottlingException) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_error_validation_exception(x: sdk::types::error::ValidationException) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_error_builders_access_denied_exception_builder(x: sdk::types::error::builders::AccessDeniedExceptionBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_error_builders_conflict_exception_builder(x: sdk::types::error::builders::ConflictExceptionBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_error_builders_internal_server_exception_builder(x: sdk::types::error::builders::InternalServerExceptionBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_error_builders_resource_not_found_exception_builder(x: sdk::types::error::builders::ResourceNotFoundExceptionBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_error_builders_service_quota_exceeded_exception_builder(x: sdk::types::error::builders::ServiceQuotaExceededExceptionBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_error_builders_throttling_exception_builder(x: sdk::types::error::builders::ThrottlingExceptionBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_error_builders_validation_exception_builder(x: sdk::types::error::builders::ValidationExceptionBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_blocker_status_2<'s>(x: sdk::types::BlockerStatus) -> impl ::std::convert::From<&'s str> { x }
pub fn impl_blocker_type_2<'s>(x: sdk::types::BlockerType) -> impl ::std::convert::From<&'s str> { x }
pub fn impl_component_deployment_update_type_2<'s>(x: sdk::types::ComponentDeploymentUpdateType) -> impl ::std::convert::From<&'s str> { x }
pub fn impl_deployment_status_2<'s>(x: sdk::types::DeploymentStatus) -> impl ::std::convert::From<&'s str> { x }
pub fn impl_deployment_target_resource_type_2<'s>(x: sdk::types::DeploymentTargetResourceType) -> impl ::std::convert::From<&'s str> { x }
pub fn impl_deployment_update_type_2<'s>(x: sdk::types::DeploymentUpdateType) -> impl ::std::convert::From<&'s str> { x }
pub fn impl_environment_account_connection_requester_account_type_2<'s>(x: sdk::types::EnvironmentAccountConnectionRequesterAccountType) -> impl ::std::convert::From<&'s str> { x }
pub fn impl_environment_account_connection_status_2<'s>(x: sdk::types::EnvironmentAccountConnectionStatus) -> impl ::std::convert::From<&'s str> { x }
pub fn impl_list_service_instances_filter_by_2<'s>(x: sdk::types::ListServiceInstancesFilterBy) -> impl ::std::convert::From<&'s str> { x }
pub fn impl_list_service_instances_sort_by_2<'s>(x: sdk::types::ListServiceInstancesSortBy) -> impl ::std::convert::From<&'s str> { x }
pub fn impl_provisioned_resource_engine_2<'s>(x: sdk::types::ProvisionedResourceEngine) -> impl ::std::convert::From<&'s str> { x }
pub fn impl_provisioning_2<'s>(x: sdk::types::Provisioning) -> impl ::std::convert::From<&'s str> { x }
pub fn impl_repository_provider_2<'s>(x: sdk::types::RepositoryProvider) -> impl ::std::convert::From<&'s str> { x }
pub fn impl_repository_sync_status_2<'s>(x: sdk::types::RepositorySyncStatus) -> impl ::std::convert::From<&'s str> { x }
pub fn impl_resource_deployment_status_2<'s>(x: sdk::types::ResourceDeploymentStatus) -> impl ::std::convert::From<&'s str> { x }
pub fn impl_resource_sync_status_2<'s>(x: sdk::types::ResourceSyncStatus) -> impl ::std::convert::From<&'s str> { x }
pub fn impl_service_status_2<'s>(x: sdk::types::ServiceStatus) -> impl ::std::convert::From<&'s str> { x }
pub fn impl_service_template_supported_component_source_type_2<'s>(x: sdk::types::ServiceTemplateSupportedComponentSourceType) -> impl ::std::convert::From<&'s str> { x }
pub fn impl_sort_order_2<'s>(x: sdk::types::SortOrder) -> impl ::std::convert::From<&'s str> { x }
pub fn impl_sync_type_2<'s>(x: sdk::types::SyncType) -> impl ::std::convert::From<&'s str> { x }
pub fn impl_template_type_2<'s>(x: sdk::types::TemplateType) -> impl ::std::convert::From<&'s str> { x }
pub fn impl_template_version_status_2<'s>(x: sdk::types::TemplateVersionStatus) -> impl ::std::convert::From<&'s str> { x }
