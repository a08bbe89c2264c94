// Written by `cargo xtask api-compare`. Do not edit.
//! The module `client`.

pub fn type_client(x: sdk::client::Client) -> sdk::client::Client { x }
pub fn client_accept_environment_account_connection<'s>(x: &'s sdk::Client) -> sdk::operation::accept_environment_account_connection::builders::AcceptEnvironmentAccountConnectionFluentBuilder { x.accept_environment_account_connection() }
pub fn client_cancel_component_deployment<'s>(x: &'s sdk::Client) -> sdk::operation::cancel_component_deployment::builders::CancelComponentDeploymentFluentBuilder { x.cancel_component_deployment() }
pub fn client_cancel_environment_deployment<'s>(x: &'s sdk::Client) -> sdk::operation::cancel_environment_deployment::builders::CancelEnvironmentDeploymentFluentBuilder { x.cancel_environment_deployment() }
pub fn client_cancel_service_instance_deployment<'s>(x: &'s sdk::Client) -> sdk::operation::cancel_service_instance_deployment::builders::CancelServiceInstanceDeploymentFluentBuilder { x.cancel_service_instance_deployment() }
pub fn client_cancel_service_pipeline_deployment<'s>(x: &'s sdk::Client) -> sdk::operation::cancel_service_pipeline_deployment::builders::CancelServicePipelineDeploymentFluentBuilder { x.cancel_service_pipeline_deployment() }
pub fn client_config<'s>(x: &'s sdk::Client) -> &'s sdk::Config { x.config() }
pub fn client_create_component<'s>(x: &'s sdk::Client) -> sdk::operation::create_component::builders::CreateComponentFluentBuilder { x.create_component() }
pub fn client_create_environment<'s>(x: &'s sdk::Client) -> sdk::operation::create_environment::builders::CreateEnvironmentFluentBuilder { x.create_environment() }
pub fn client_create_environment_account_connection<'s>(x: &'s sdk::Client) -> sdk::operation::create_environment_account_connection::builders::CreateEnvironmentAccountConnectionFluentBuilder { x.create_environment_account_connection() }
pub fn client_create_environment_template<'s>(x: &'s sdk::Client) -> sdk::operation::create_environment_template::builders::CreateEnvironmentTemplateFluentBuilder { x.create_environment_template() }
pub fn client_create_environment_template_version<'s>(x: &'s sdk::Client) -> sdk::operation::create_environment_template_version::builders::CreateEnvironmentTemplateVersionFluentBuilder { x.create_environment_template_version() }
pub fn client_create_repository<'s>(x: &'s sdk::Client) -> sdk::operation::create_repository::builders::CreateRepositoryFluentBuilder { x.create_repository() }
pub fn client_create_service<'s>(x: &'s sdk::Client) -> sdk::operation::create_service::builders::CreateServiceFluentBuilder { x.create_service() }
pub fn client_create_service_instance<'s>(x: &'s sdk::Client) -> sdk::operation::create_service_instance::builders::CreateServiceInstanceFluentBuilder { x.create_service_instance() }
pub fn client_create_service_sync_config<'s>(x: &'s sdk::Client) -> sdk::operation::create_service_sync_config::builders::CreateServiceSyncConfigFluentBuilder { x.create_service_sync_config() }
pub fn client_create_service_template<'s>(x: &'s sdk::Client) -> sdk::operation::create_service_template::builders::CreateServiceTemplateFluentBuilder { x.create_service_template() }
pub fn client_create_service_template_version<'s>(x: &'s sdk::Client) -> sdk::operation::create_service_template_version::builders::CreateServiceTemplateVersionFluentBuilder { x.create_service_template_version() }
pub fn client_create_template_sync_config<'s>(x: &'s sdk::Client) -> sdk::operation::create_template_sync_config::builders::CreateTemplateSyncConfigFluentBuilder { x.create_template_sync_config() }
pub fn client_delete_component<'s>(x: &'s sdk::Client) -> sdk::operation::delete_component::builders::DeleteComponentFluentBuilder { x.delete_component() }
pub fn client_delete_deployment<'s>(x: &'s sdk::Client) -> sdk::operation::delete_deployment::builders::DeleteDeploymentFluentBuilder { x.delete_deployment() }
pub fn client_delete_environment<'s>(x: &'s sdk::Client) -> sdk::operation::delete_environment::builders::DeleteEnvironmentFluentBuilder { x.delete_environment() }
pub fn client_delete_environment_account_connection<'s>(x: &'s sdk::Client) -> sdk::operation::delete_environment_account_connection::builders::DeleteEnvironmentAccountConnectionFluentBuilder { x.delete_environment_account_connection() }
pub fn client_delete_environment_template<'s>(x: &'s sdk::Client) -> sdk::operation::delete_environment_template::builders::DeleteEnvironmentTemplateFluentBuilder { x.delete_environment_template() }
pub fn client_delete_environment_template_version<'s>(x: &'s sdk::Client) -> sdk::operation::delete_environment_template_version::builders::DeleteEnvironmentTemplateVersionFluentBuilder { x.delete_environment_template_version() }
pub fn client_delete_repository<'s>(x: &'s sdk::Client) -> sdk::operation::delete_repository::builders::DeleteRepositoryFluentBuilder { x.delete_repository() }
pub fn client_delete_service<'s>(x: &'s sdk::Client) -> sdk::operation::delete_service::builders::DeleteServiceFluentBuilder { x.delete_service() }
pub fn client_delete_service_sync_config<'s>(x: &'s sdk::Client) -> sdk::operation::delete_service_sync_config::builders::DeleteServiceSyncConfigFluentBuilder { x.delete_service_sync_config() }
pub fn client_delete_service_template<'s>(x: &'s sdk::Client) -> sdk::operation::delete_service_template::builders::DeleteServiceTemplateFluentBuilder { x.delete_service_template() }
pub fn client_delete_service_template_version<'s>(x: &'s sdk::Client) -> sdk::operation::delete_service_template_version::builders::DeleteServiceTemplateVersionFluentBuilder { x.delete_service_template_version() }
pub fn client_delete_template_sync_config<'s>(x: &'s sdk::Client) -> sdk::operation::delete_template_sync_config::builders::DeleteTemplateSyncConfigFluentBuilder { x.delete_template_sync_config() }
pub fn client_from_conf(a0: sdk::Config) -> sdk::Client { sdk::client::Client::from_conf(a0) }
pub fn client_get_account_settings<'s>(x: &'s sdk::Client) -> sdk::operation::get_account_settings::builders::GetAccountSettingsFluentBuilder { x.get_account_settings() }
pub fn client_get_component<'s>(x: &'s sdk::Client) -> sdk::operation::get_component::builders::GetComponentFluentBuilder { x.get_component() }
pub fn client_get_deployment<'s>(x: &'s sdk::Client) -> sdk::operation::get_deployment::builders::GetDeploymentFluentBuilder { x.get_deployment() }
pub fn client_get_environment<'s>(x: &'s sdk::Client) -> sdk::operation::get_environment::builders::GetEnvironmentFluentBuilder { x.get_environment() }
pub fn client_get_environment_account_connection<'s>(x: &'s sdk::Client) -> sdk::operation::get_environment_account_connection::builders::GetEnvironmentAccountConnectionFluentBuilder { x.get_environment_account_connection() }
pub fn client_get_environment_template<'s>(x: &'s sdk::Client) -> sdk::operation::get_environment_template::builders::GetEnvironmentTemplateFluentBuilder { x.get_environment_template() }
pub fn client_get_environment_template_version<'s>(x: &'s sdk::Client) -> sdk::operation::get_environment_template_version::builders::GetEnvironmentTemplateVersionFluentBuilder { x.get_environment_template_version() }
pub fn client_get_repository<'s>(x: &'s sdk::Client) -> sdk::operation::get_repository::builders::GetRepositoryFluentBuilder { x.get_repository() }
pub fn client_get_repository_sync_status<'s>(x: &'s sdk::Client) -> sdk::operation::get_repository_sync_status::builders::GetRepositorySyncStatusFluentBuilder { x.get_repository_sync_status() }
pub fn client_get_resources_summary<'s>(x: &'s sdk::Client) -> sdk::operation::get_resources_summary::builders::GetResourcesSummaryFluentBuilder { x.get_resources_summary() }
pub fn client_get_service<'s>(x: &'s sdk::Client) -> sdk::operation::get_service::builders::GetServiceFluentBuilder { x.get_service() }
pub fn client_get_service_instance<'s>(x: &'s sdk::Client) -> sdk::operation::get_service_instance::builders::GetServiceInstanceFluentBuilder { x.get_service_instance() }
pub fn client_get_service_instance_sync_status<'s>(x: &'s sdk::Client) -> sdk::operation::get_service_instance_sync_status::builders::GetServiceInstanceSyncStatusFluentBuilder { x.get_service_instance_sync_status() }
pub fn client_get_service_sync_blocker_summary<'s>(x: &'s sdk::Client) -> sdk::operation::get_service_sync_blocker_summary::builders::GetServiceSyncBlockerSummaryFluentBuilder { x.get_service_sync_blocker_summary() }
pub fn client_get_service_sync_config<'s>(x: &'s sdk::Client) -> sdk::operation::get_service_sync_config::builders::GetServiceSyncConfigFluentBuilder { x.get_service_sync_config() }
pub fn client_get_service_template<'s>(x: &'s sdk::Client) -> sdk::operation::get_service_template::builders::GetServiceTemplateFluentBuilder { x.get_service_template() }
pub fn client_get_service_template_version<'s>(x: &'s sdk::Client) -> sdk::operation::get_service_template_version::builders::GetServiceTemplateVersionFluentBuilder { x.get_service_template_version() }
pub fn client_get_template_sync_config<'s>(x: &'s sdk::Client) -> sdk::operation::get_template_sync_config::builders::GetTemplateSyncConfigFluentBuilder { x.get_template_sync_config() }
pub fn client_get_template_sync_status<'s>(x: &'s sdk::Client) -> sdk::operation::get_template_sync_status::builders::GetTemplateSyncStatusFluentBuilder { x.get_template_sync_status() }
pub fn client_list_component_outputs<'s>(x: &'s sdk::Client) -> sdk::operation::list_component_outputs::builders::ListComponentOutputsFluentBuilder { x.list_component_outputs() }
pub fn client_list_component_provisioned_resources<'s>(x: &'s sdk::Client) -> sdk::operation::list_component_provisioned_resources::builders::ListComponentProvisionedResourcesFluentBuilder { x.list_component_provisioned_resources() }
pub fn client_list_components<'s>(x: &'s sdk::Client) -> sdk::operation::list_components::builders::ListComponentsFluentBuilder { x.list_components() }
pub fn client_list_deployments<'s>(x: &'s sdk::Client) -> sdk::operation::list_deployments::builders::ListDeploymentsFluentBuilder { x.list_deployments() }
pub fn client_list_environment_account_connections<'s>(x: &'s sdk::Client) -> sdk::operation::list_environment_account_connections::builders::ListEnvironmentAccountConnectionsFluentBuilder { x.list_environment_account_connections() }
pub fn client_list_environment_outputs<'s>(x: &'s sdk::Client) -> sdk::operation::list_environment_outputs::builders::ListEnvironmentOutputsFluentBuilder { x.list_environment_outputs() }
pub fn client_list_environment_provisioned_resources<'s>(x: &'s sdk::Client) -> sdk::operation::list_environment_provisioned_resources::builders::ListEnvironmentProvisionedResourcesFluentBuilder { x.list_environment_provisioned_resources() }
pub fn client_list_environment_template_versions<'s>(x: &'s sdk::Client) -> sdk::operation::list_environment_template_versions::builders::ListEnvironmentTemplateVersionsFluentBuilder { x.list_environment_template_versions() }
pub fn client_list_environment_templates<'s>(x: &'s sdk::Client) -> sdk::operation::list_environment_templates::builders::ListEnvironmentTemplatesFluentBuilder { x.list_environment_templates() }
pub fn client_list_environments<'s>(x: &'s sdk::Client) -> sdk::operation::list_environments::builders::ListEnvironmentsFluentBuilder { x.list_environments() }
pub fn client_list_repositories<'s>(x: &'s sdk::Client) -> sdk::operation::list_repositories::builders::ListRepositoriesFluentBuilder { x.list_repositories() }
pub fn client_list_repository_sync_definitions<'s>(x: &'s sdk::Client) -> sdk::operation::list_repository_sync_definitions::builders::ListRepositorySyncDefinitionsFluentBuilder { x.list_repository_sync_definitions() }
pub fn client_list_service_instance_outputs<'s>(x: &'s sdk::Client) -> sdk::operation::list_service_instance_outputs::builders::ListServiceInstanceOutputsFluentBuilder { x.list_service_instance_outputs() }
pub fn client_list_service_instance_provisioned_resources<'s>(x: &'s sdk::Client) -> sdk::operation::list_service_instance_provisioned_resources::builders::ListServiceInstanceProvisionedResourcesFluentBuilder { x.list_service_instance_provisioned_resources() }
pub fn client_list_service_instances<'s>(x: &'s sdk::Client) -> sdk::operation::list_service_instances::builders::ListServiceInstancesFluentBuilder { x.list_service_instances() }
pub fn client_list_service_pipeline_outputs<'s>(x: &'s sdk::Client) -> sdk::operation::list_service_pipeline_outputs::builders::ListServicePipelineOutputsFluentBuilder { x.list_service_pipeline_outputs() }
pub fn client_list_service_pipeline_provisioned_resources<'s>(x: &'s sdk::Client) -> sdk::operation::list_service_pipeline_provisioned_resources::builders::ListServicePipelineProvisionedResourcesFluentBuilder { x.list_service_pipeline_provisioned_resources() }
pub fn client_list_service_template_versions<'s>(x: &'s sdk::Client) -> sdk::operation::list_service_template_versions::builders::ListServiceTemplateVersionsFluentBuilder { x.list_service_template_versions() }
pub fn client_list_service_templates<'s>(x: &'s sdk::Client) -> sdk::operation::list_service_templates::builders::ListServiceTemplatesFluentBuilder { x.list_service_templates() }
pub fn client_list_services<'s>(x: &'s sdk::Client) -> sdk::operation::list_services::builders::ListServicesFluentBuilder { x.list_services() }
pub fn client_list_tags_for_resource<'s>(x: &'s sdk::Client) -> sdk::operation::list_tags_for_resource::builders::ListTagsForResourceFluentBuilder { x.list_tags_for_resource() }
pub fn client_new(a0: &::aws_types::sdk_config::SdkConfig) -> sdk::Client { sdk::client::Client::new(a0) }
pub fn client_notify_resource_deployment_status_change<'s>(x: &'s sdk::Client) -> sdk::operation::notify_resource_deployment_status_change::builders::NotifyResourceDeploymentStatusChangeFluentBuilder { x.notify_resource_deployment_status_change() }
pub fn client_reject_environment_account_connection<'s>(x: &'s sdk::Client) -> sdk::operation::reject_environment_account_connection::builders::RejectEnvironmentAccountConnectionFluentBuilder { x.reject_environment_account_connection() }
pub fn client_tag_resource<'s>(x: &'s sdk::Client) -> sdk::operation::tag_resource::builders::TagResourceFluentBuilder { x.tag_resource() }
pub fn client_untag_resource<'s>(x: &'s sdk::Client) -> sdk::operation::untag_resource::builders::UntagResourceFluentBuilder { x.untag_resource() }
pub fn client_update_account_settings<'s>(x: &'s sdk::Client) -> sdk::operation::update_account_settings::builders::UpdateAccountSettingsFluentBuilder { x.update_account_settings() }
pub fn client_update_component<'s>(x: &'s sdk::Client) -> sdk::operation::update_component::builders::UpdateComponentFluentBuilder { x.update_component() }
pub fn client_update_environment<'s>(x: &'s sdk::Client) -> sdk::operation::update_environment::builders::UpdateEnvironmentFluentBuilder { x.update_environment() }
pub fn client_update_environment_account_connection<'s>(x: &'s sdk::Client) -> sdk::operation::update_environment_account_connection::builders::UpdateEnvironmentAccountConnectionFluentBuilder { x.update_environment_account_connection() }
pub fn client_update_environment_template<'s>(x: &'s sdk::Client) -> sdk::operation::update_environment_template::builders::UpdateEnvironmentTemplateFluentBuilder { x.update_environment_template() }
pub fn client_update_environment_template_version<'s>(x: &'s sdk::Client) -> sdk::operation::update_environment_template_version::builders::UpdateEnvironmentTemplateVersionFluentBuilder { x.update_environment_template_version() }
pub fn client_update_service<'s>(x: &'s sdk::Client) -> sdk::operation::update_service::builders::UpdateServiceFluentBuilder { x.update_service() }
pub fn client_update_service_instance<'s>(x: &'s sdk::Client) -> sdk::operation::update_service_instance::builders::UpdateServiceInstanceFluentBuilder { x.update_service_instance() }
pub fn client_update_service_pipeline<'s>(x: &'s sdk::Client) -> sdk::operation::update_service_pipeline::builders::UpdateServicePipelineFluentBuilder { x.update_service_pipeline() }
pub fn client_update_service_sync_blocker<'s>(x: &'s sdk::Client) -> sdk::operation::update_service_sync_blocker::builders::UpdateServiceSyncBlockerFluentBuilder { x.update_service_sync_blocker() }
pub fn client_update_service_sync_config<'s>(x: &'s sdk::Client) -> sdk::operation::update_service_sync_config::builders::UpdateServiceSyncConfigFluentBuilder { x.update_service_sync_config() }
pub fn client_update_service_template<'s>(x: &'s sdk::Client) -> sdk::operation::update_service_template::builders::UpdateServiceTemplateFluentBuilder { x.update_service_template() }
pub fn client_update_service_template_version<'s>(x: &'s sdk::Client) -> sdk::operation::update_service_template_version::builders::UpdateServiceTemplateVersionFluentBuilder { x.update_service_template_version() }
pub fn client_update_template_sync_config<'s>(x: &'s sdk::Client) -> sdk::operation::update_template_sync_config::builders::UpdateTemplateSyncConfigFluentBuilder { x.update_template_sync_config() }
pub use sdk::client::Waiters as _;
pub fn waiters_wait_until_component_deleted<'s, X: sdk::client::Waiters + ?Sized>(x: &'s X) -> sdk::waiters::component_deleted::ComponentDeletedFluentBuilder { x.wait_until_component_deleted() }
pub fn waiters_wait_until_component_deployed<'s, X: sdk::client::Waiters + ?Sized>(x: &'s X) -> sdk::waiters::component_deployed::ComponentDeployedFluentBuilder { x.wait_until_component_deployed() }
pub fn waiters_wait_until_environment_deployed<'s, X: sdk::client::Waiters + ?Sized>(x: &'s X) -> sdk::waiters::environment_deployed::EnvironmentDeployedFluentBuilder { x.wait_until_environment_deployed() }
pub fn waiters_wait_until_environment_template_version_registered<'s, X: sdk::client::Waiters + ?Sized>(x: &'s X) -> sdk::waiters::environment_template_version_registered::EnvironmentTemplateVersionRegisteredFluentBuilder { x.wait_until_environment_template_version_registered() }
pub fn waiters_wait_until_service_created<'s, X: sdk::client::Waiters + ?Sized>(x: &'s X) -> sdk::waiters::service_created::ServiceCreatedFluentBuilder { x.wait_until_service_created() }
pub fn waiters_wait_until_service_deleted<'s, X: sdk::client::Waiters + ?Sized>(x: &'s X) -> sdk::waiters::service_deleted::ServiceDeletedFluentBuilder { x.wait_until_service_deleted() }
pub fn waiters_wait_until_service_instance_deployed<'s, X: sdk::client::Waiters + ?Sized>(x: &'s X) -> sdk::waiters::service_instance_deployed::ServiceInstanceDeployedFluentBuilder { x.wait_until_service_instance_deployed() }
pub fn waiters_wait_until_service_pipeline_deployed<'s, X: sdk::client::Waiters + ?Sized>(x: &'s X) -> sdk::waiters::service_pipeline_deployed::ServicePipelineDeployedFluentBuilder { x.wait_until_service_pipeline_deployed() }
pub fn waiters_wait_until_service_template_version_registered<'s, X: sdk::client::Waiters + ?Sized>(x: &'s X) -> sdk::waiters::service_template_version_registered::ServiceTemplateVersionRegisteredFluentBuilder { x.wait_until_service_template_version_registered() }
pub fn waiters_wait_until_service_updated<'s, X: sdk::client::Waiters + ?Sized>(x: &'s X) -> sdk::waiters::service_updated::ServiceUpdatedFluentBuilder { x.wait_until_service_updated() }
pub use sdk::client::customize as _;
pub use sdk::client::customize::CustomizableOperation as _;
pub fn customize_customizable_operation_config_override<T, E, B, A1: ::std::convert::Into<sdk::config::Builder>>(x: sdk::client::customize::CustomizableOperation<T, E, B>, a1: A1) -> sdk::client::customize::CustomizableOperation<T, E, B> { x.config_override(a1) }
pub fn customize_customizable_operation_interceptor<T, E, B, A1: sdk::config::Intercept + 'static>(x: sdk::client::customize::CustomizableOperation<T, E, B>, a1: A1) -> sdk::client::customize::CustomizableOperation<T, E, B> { x.interceptor(a1) }
pub fn customize_customizable_operation_map_request<T, E, B, F, MapE>(x: sdk::client::customize::CustomizableOperation<T, E, B>, a1: F) -> sdk::client::customize::CustomizableOperation<T, E, B> where F: ::std::ops::Fn(sdk::config::http::HttpRequest) -> ::std::result::Result<sdk::config::http::HttpRequest, MapE> + ::std::marker::Send + ::std::marker::Sync + 'static, MapE: ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static { x.map_request(a1) }
pub fn customize_customizable_operation_mutate_request<T, E, B, F>(x: sdk::client::customize::CustomizableOperation<T, E, B>, a1: F) -> sdk::client::customize::CustomizableOperation<T, E, B> where F: ::std::ops::Fn(&mut sdk::config::http::HttpRequest) + ::std::marker::Send + ::std::marker::Sync + 'static { x.mutate_request(a1) }
// sdk::client::customize::CustomizableOperation::send: a type of it has no public name.
pub fn impl_client(x: sdk::Client) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::client::Waiters { x }
pub fn impl_customize_customizable_operation<T, E, B>(x: sdk::client::customize::CustomizableOperation<T, E, B>) -> impl ::std::marker::Send where B: ::std::marker::Send, T: ::std::marker::Send, E: ::std::marker::Send { x }
pub fn impl_customize_customizable_operation_2<T, E, B>(x: sdk::client::customize::CustomizableOperation<T, E, B>) -> impl ::std::marker::Sync where B: ::std::marker::Sync, T: ::std::marker::Sync, E: ::std::marker::Sync { x }
pub fn impl_customize_customizable_operation_3<T, E, B>(x: sdk::client::customize::CustomizableOperation<T, E, B>) -> impl ::std::marker::Unpin where B: ::std::marker::Unpin, T: ::std::marker::Unpin, E: ::std::marker::Unpin { x }
