// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `update_component`.

use sdk::operation::update_component as here;
pub use sdk::operation::update_component as _;
pub fn type_update_component(x: here::UpdateComponent) -> here::UpdateComponent { x }
pub fn update_component_new() -> here::UpdateComponent { here::UpdateComponent::new() }
pub fn type_update_component_error(x: here::UpdateComponentError) -> here::UpdateComponentError { x }
pub fn variant_update_component_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::UpdateComponentError { here::UpdateComponentError::AccessDeniedException(a0) }
pub fn variant_update_component_error_conflict_exception(a0: sdk::types::error::ConflictException) -> here::UpdateComponentError { here::UpdateComponentError::ConflictException(a0) }
pub fn variant_update_component_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::UpdateComponentError { here::UpdateComponentError::InternalServerException(a0) }
pub fn variant_update_component_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::UpdateComponentError { here::UpdateComponentError::ResourceNotFoundException(a0) }
pub fn variant_update_component_error_service_quota_exceeded_exception(a0: sdk::types::error::ServiceQuotaExceededException) -> here::UpdateComponentError { here::UpdateComponentError::ServiceQuotaExceededException(a0) }
pub fn variant_update_component_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::UpdateComponentError { here::UpdateComponentError::ThrottlingException(a0) }
pub fn variant_update_component_error_unhandled(x: here::UpdateComponentError) -> bool { matches!(x, here::UpdateComponentError::Unhandled { .. }) }
pub fn variant_update_component_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::UpdateComponentError { here::UpdateComponentError::ValidationException(a0) }
pub fn update_component_error_generic(a0: sdk::error::ErrorMetadata) -> here::UpdateComponentError { here::UpdateComponentError::generic(a0) }
pub fn update_component_error_is_access_denied_exception<'s>(x: &'s here::UpdateComponentError) -> bool { x.is_access_denied_exception() }
pub fn update_component_error_is_conflict_exception<'s>(x: &'s here::UpdateComponentError) -> bool { x.is_conflict_exception() }
pub fn update_component_error_is_internal_server_exception<'s>(x: &'s here::UpdateComponentError) -> bool { x.is_internal_server_exception() }
pub fn update_component_error_is_resource_not_found_exception<'s>(x: &'s here::UpdateComponentError) -> bool { x.is_resource_not_found_exception() }
pub fn update_component_error_is_service_quota_exceeded_exception<'s>(x: &'s here::UpdateComponentError) -> bool { x.is_service_quota_exceeded_exception() }
pub fn update_component_error_is_throttling_exception<'s>(x: &'s here::UpdateComponentError) -> bool { x.is_throttling_exception() }
pub fn update_component_error_is_validation_exception<'s>(x: &'s here::UpdateComponentError) -> bool { x.is_validation_exception() }
pub fn update_component_error_meta<'s>(x: &'s here::UpdateComponentError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn update_component_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::UpdateComponentError { here::UpdateComponentError::unhandled(a0) }
pub fn type_update_component_input(x: here::UpdateComponentInput) -> here::UpdateComponentInput { x }
pub fn update_component_input_builder() -> here::builders::UpdateComponentInputBuilder { here::UpdateComponentInput::builder() }
pub fn field_update_component_input_client_token(x: here::UpdateComponentInput) -> ::std::option::Option<::std::string::String> { x.client_token }
pub fn update_component_input_client_token<'s>(x: &'s here::UpdateComponentInput) -> ::std::option::Option<&'s str> { x.client_token() }
pub fn field_update_component_input_deployment_type(x: here::UpdateComponentInput) -> ::std::option::Option<sdk::types::ComponentDeploymentUpdateType> { x.deployment_type }
pub fn update_component_input_deployment_type<'s>(x: &'s here::UpdateComponentInput) -> ::std::option::Option<&'s sdk::types::ComponentDeploymentUpdateType> { x.deployment_type() }
pub fn field_update_component_input_description(x: here::UpdateComponentInput) -> ::std::option::Option<::std::string::String> { x.description }
pub fn update_component_input_description<'s>(x: &'s here::UpdateComponentInput) -> ::std::option::Option<&'s str> { x.description() }
pub fn field_update_component_input_name(x: here::UpdateComponentInput) -> ::std::option::Option<::std::string::String> { x.name }
pub fn update_component_input_name<'s>(x: &'s here::UpdateComponentInput) -> ::std::option::Option<&'s str> { x.name() }
pub fn field_update_component_input_service_instance_name(x: here::UpdateComponentInput) -> ::std::option::Option<::std::string::String> { x.service_instance_name }
pub fn update_component_input_service_instance_name<'s>(x: &'s here::UpdateComponentInput) -> ::std::option::Option<&'s str> { x.service_instance_name() }
pub fn field_update_component_input_service_name(x: here::UpdateComponentInput) -> ::std::option::Option<::std::string::String> { x.service_name }
pub fn update_component_input_service_name<'s>(x: &'s here::UpdateComponentInput) -> ::std::option::Option<&'s str> { x.service_name() }
pub fn field_update_component_input_service_spec(x: here::UpdateComponentInput) -> ::std::option::Option<::std::string::String> { x.service_spec }
pub fn update_component_input_service_spec<'s>(x: &'s here::UpdateComponentInput) -> ::std::option::Option<&'s str> { x.service_spec() }
pub fn field_update_component_input_template_file(x: here::UpdateComponentInput) -> ::std::option::Option<::std::string::String> { x.template_file }
pub fn update_component_input_template_file<'s>(x: &'s here::UpdateComponentInput) -> ::std::option::Option<&'s str> { x.template_file() }
pub fn type_update_component_output(x: here::UpdateComponentOutput) -> here::UpdateComponentOutput { x }
pub fn update_component_output_builder() -> here::builders::UpdateComponentOutputBuilder { here::UpdateComponentOutput::builder() }
pub fn field_update_component_output_component(x: here::UpdateComponentOutput) -> ::std::option::Option<sdk::types::Component> { x.component }
pub fn update_component_output_component<'s>(x: &'s here::UpdateComponentOutput) -> ::std::option::Option<&'s sdk::types::Component> { x.component() }
pub use here::builders as _;
pub fn type_builders_update_component_fluent_builder(x: here::builders::UpdateComponentFluentBuilder) -> here::builders::UpdateComponentFluentBuilder { x }
pub fn builders_update_component_fluent_builder_as_input<'s>(x: &'s here::builders::UpdateComponentFluentBuilder) -> &'s here::builders::UpdateComponentInputBuilder { x.as_input() }
pub fn builders_update_component_fluent_builder_client_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateComponentFluentBuilder, a1: A1) -> here::builders::UpdateComponentFluentBuilder { x.client_token(a1) }
pub fn builders_update_component_fluent_builder_customize(x: here::builders::UpdateComponentFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::UpdateComponentOutput, here::UpdateComponentError, here::builders::UpdateComponentFluentBuilder> { x.customize() }
pub fn builders_update_component_fluent_builder_deployment_type(x: here::builders::UpdateComponentFluentBuilder, a1: sdk::types::ComponentDeploymentUpdateType) -> here::builders::UpdateComponentFluentBuilder { x.deployment_type(a1) }
pub fn builders_update_component_fluent_builder_description<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateComponentFluentBuilder, a1: A1) -> here::builders::UpdateComponentFluentBuilder { x.description(a1) }
pub fn builders_update_component_fluent_builder_get_client_token<'s>(x: &'s here::builders::UpdateComponentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_client_token() }
pub fn builders_update_component_fluent_builder_get_deployment_type<'s>(x: &'s here::builders::UpdateComponentFluentBuilder) -> &'s ::std::option::Option<sdk::types::ComponentDeploymentUpdateType> { x.get_deployment_type() }
pub fn builders_update_component_fluent_builder_get_description<'s>(x: &'s here::builders::UpdateComponentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_description() }
pub fn builders_update_component_fluent_builder_get_name<'s>(x: &'s here::builders::UpdateComponentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_update_component_fluent_builder_get_service_instance_name<'s>(x: &'s here::builders::UpdateComponentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_instance_name() }
pub fn builders_update_component_fluent_builder_get_service_name<'s>(x: &'s here::builders::UpdateComponentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub fn builders_update_component_fluent_builder_get_service_spec<'s>(x: &'s here::builders::UpdateComponentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_spec() }
pub fn builders_update_component_fluent_builder_get_template_file<'s>(x: &'s here::builders::UpdateComponentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_file() }
pub fn builders_update_component_fluent_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateComponentFluentBuilder, a1: A1) -> here::builders::UpdateComponentFluentBuilder { x.name(a1) }
pub async fn builders_update_component_fluent_builder_send(x: here::builders::UpdateComponentFluentBuilder) -> ::std::result::Result<here::UpdateComponentOutput, sdk::error::SdkError<here::UpdateComponentError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_update_component_fluent_builder_service_instance_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateComponentFluentBuilder, a1: A1) -> here::builders::UpdateComponentFluentBuilder { x.service_instance_name(a1) }
pub fn builders_update_component_fluent_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateComponentFluentBuilder, a1: A1) -> here::builders::UpdateComponentFluentBuilder { x.service_name(a1) }
pub fn builders_update_component_fluent_builder_service_spec<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateComponentFluentBuilder, a1: A1) -> here::builders::UpdateComponentFluentBuilder { x.service_spec(a1) }
pub fn builders_update_component_fluent_builder_set_client_token(x: here::builders::UpdateComponentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateComponentFluentBuilder { x.set_client_token(a1) }
pub fn builders_update_component_fluent_builder_set_deployment_type(x: here::builders::UpdateComponentFluentBuilder, a1: ::std::option::Option<sdk::types::ComponentDeploymentUpdateType>) -> here::builders::UpdateComponentFluentBuilder { x.set_deployment_type(a1) }
pub fn builders_update_component_fluent_builder_set_description(x: here::builders::UpdateComponentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateComponentFluentBuilder { x.set_description(a1) }
pub fn builders_update_component_fluent_builder_set_name(x: here::builders::UpdateComponentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateComponentFluentBuilder { x.set_name(a1) }
pub fn builders_update_component_fluent_builder_set_service_instance_name(x: here::builders::UpdateComponentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateComponentFluentBuilder { x.set_service_instance_name(a1) }
pub fn builders_update_component_fluent_builder_set_service_name(x: here::builders::UpdateComponentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateComponentFluentBuilder { x.set_service_name(a1) }
pub fn builders_update_component_fluent_builder_set_service_spec(x: here::builders::UpdateComponentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateComponentFluentBuilder { x.set_service_spec(a1) }
pub fn builders_update_component_fluent_builder_set_template_file(x: here::builders::UpdateComponentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateComponentFluentBuilder { x.set_template_file(a1) }
pub fn builders_update_component_fluent_builder_template_file<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateComponentFluentBuilder, a1: A1) -> here::builders::UpdateComponentFluentBuilder { x.template_file(a1) }
pub fn type_builders_update_component_input_builder(x: here::builders::UpdateComponentInputBuilder) -> here::builders::UpdateComponentInputBuilder { x }
pub fn builders_update_component_input_builder_build(x: here::builders::UpdateComponentInputBuilder) -> ::std::result::Result<here::UpdateComponentInput, sdk::error::BuildError> { x.build() }
pub fn builders_update_component_input_builder_client_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateComponentInputBuilder, a1: A1) -> here::builders::UpdateComponentInputBuilder { x.client_token(a1) }
pub fn builders_update_component_input_builder_deployment_type(x: here::builders::UpdateComponentInputBuilder, a1: sdk::types::ComponentDeploymentUpdateType) -> here::builders::UpdateComponentInputBuilder { x.deployment_type(a1) }
pub fn builders_update_component_input_builder_description<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateComponentInputBuilder, a1: A1) -> here::builders::UpdateComponentInputBuilder { x.description(a1) }
pub fn builders_update_component_input_builder_get_client_token<'s>(x: &'s here::builders::UpdateComponentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_client_token() }
pub fn builders_update_component_input_builder_get_deployment_type<'s>(x: &'s here::builders::UpdateComponentInputBuilder) -> &'s ::std::option::Option<sdk::types::ComponentDeploymentUpdateType> { x.get_deployment_type() }
pub fn builders_update_component_input_builder_get_description<'s>(x: &'s here::builders::UpdateComponentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_description() }
pub fn builders_update_component_input_builder_get_name<'s>(x: &'s here::builders::UpdateComponentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_update_component_input_builder_get_service_instance_name<'s>(x: &'s here::builders::UpdateComponentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_instance_name() }
pub fn builders_update_component_input_builder_get_service_name<'s>(x: &'s here::builders::UpdateComponentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub fn builders_update_component_input_builder_get_service_spec<'s>(x: &'s here::builders::UpdateComponentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_spec() }
pub fn builders_update_component_input_builder_get_template_file<'s>(x: &'s here::builders::UpdateComponentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_file() }
pub fn builders_update_component_input_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateComponentInputBuilder, a1: A1) -> here::builders::UpdateComponentInputBuilder { x.name(a1) }
pub async fn builders_update_component_input_builder_send_with(x: here::builders::UpdateComponentInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::UpdateComponentOutput, sdk::error::SdkError<here::UpdateComponentError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_update_component_input_builder_service_instance_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateComponentInputBuilder, a1: A1) -> here::builders::UpdateComponentInputBuilder { x.service_instance_name(a1) }
pub fn builders_update_component_input_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateComponentInputBuilder, a1: A1) -> here::builders::UpdateComponentInputBuilder { x.service_name(a1) }
pub fn builders_update_component_input_builder_service_spec<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateComponentInputBuilder, a1: A1) -> here::builders::UpdateComponentInputBuilder { x.service_spec(a1) }
pub fn builders_update_component_input_builder_set_client_token(x: here::builders::UpdateComponentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateComponentInputBuilder { x.set_client_token(a1) }
pub fn builders_update_component_input_builder_set_deployment_type(x: here::builders::UpdateComponentInputBuilder, a1: ::std::option::Option<sdk::types::ComponentDeploymentUpdateType>) -> here::builders::UpdateComponentInputBuilder { x.set_deployment_type(a1) }
pub fn builders_update_component_input_builder_set_description(x: here::builders::UpdateComponentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateComponentInputBuilder { x.set_description(a1) }
pub fn builders_update_component_input_builder_set_name(x: here::builders::UpdateComponentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateComponentInputBuilder { x.set_name(a1) }
pub fn builders_update_component_input_builder_set_service_instance_name(x: here::builders::UpdateComponentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateComponentInputBuilder { x.set_service_instance_name(a1) }
pub fn builders_update_component_input_builder_set_service_name(x: here::builders::UpdateComponentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateComponentInputBuilder { x.set_service_name(a1) }
pub fn builders_update_component_input_builder_set_service_spec(x: here::builders::UpdateComponentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateComponentInputBuilder { x.set_service_spec(a1) }
pub fn builders_update_component_input_builder_set_template_file(x: here::builders::UpdateComponentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateComponentInputBuilder { x.set_template_file(a1) }
pub fn builders_update_component_input_builder_template_file<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateComponentInputBuilder, a1: A1) -> here::builders::UpdateComponentInputBuilder { x.template_file(a1) }
pub fn type_builders_update_component_output_builder(x: here::builders::UpdateComponentOutputBuilder) -> here::builders::UpdateComponentOutputBuilder { x }
pub fn builders_update_component_output_builder_build(x: here::builders::UpdateComponentOutputBuilder) -> here::UpdateComponentOutput { x.build() }
pub fn builders_update_component_output_builder_component(x: here::builders::UpdateComponentOutputBuilder, a1: sdk::types::Component) -> here::builders::UpdateComponentOutputBuilder { x.component(a1) }
pub fn builders_update_component_output_builder_get_component<'s>(x: &'s here::builders::UpdateComponentOutputBuilder) -> &'s ::std::option::Option<sdk::types::Component> { x.get_component() }
pub fn builders_update_component_output_builder_set_component(x: here::builders::UpdateComponentOutputBuilder, a1: ::std::option::Option<sdk::types::Component>) -> here::builders::UpdateComponentOutputBuilder { x.set_component(a1) }
pub fn impl_update_component(x: here::UpdateComponent) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_update_component_error(x: here::UpdateComponentError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_update_component_input(x: here::UpdateComponentInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_update_component_output(x: here::UpdateComponentOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_update_component_fluent_builder(x: here::builders::UpdateComponentFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_update_component_input_builder(x: here::builders::UpdateComponentInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_update_component_output_builder(x: here::builders::UpdateComponentOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
