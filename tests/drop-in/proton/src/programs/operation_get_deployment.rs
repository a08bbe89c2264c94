// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `get_deployment`.

use sdk::operation::get_deployment as here;
pub use sdk::operation::get_deployment as _;
pub fn type_get_deployment(x: here::GetDeployment) -> here::GetDeployment { x }
pub fn get_deployment_new() -> here::GetDeployment { here::GetDeployment::new() }
pub fn type_get_deployment_error(x: here::GetDeploymentError) -> here::GetDeploymentError { x }
pub fn variant_get_deployment_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::GetDeploymentError { here::GetDeploymentError::AccessDeniedException(a0) }
pub fn variant_get_deployment_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::GetDeploymentError { here::GetDeploymentError::InternalServerException(a0) }
pub fn variant_get_deployment_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::GetDeploymentError { here::GetDeploymentError::ResourceNotFoundException(a0) }
pub fn variant_get_deployment_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::GetDeploymentError { here::GetDeploymentError::ThrottlingException(a0) }
pub fn variant_get_deployment_error_unhandled(x: here::GetDeploymentError) -> bool { matches!(x, here::GetDeploymentError::Unhandled { .. }) }
pub fn variant_get_deployment_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::GetDeploymentError { here::GetDeploymentError::ValidationException(a0) }
pub fn get_deployment_error_generic(a0: sdk::error::ErrorMetadata) -> here::GetDeploymentError { here::GetDeploymentError::generic(a0) }
pub fn get_deployment_error_is_access_denied_exception<'s>(x: &'s here::GetDeploymentError) -> bool { x.is_access_denied_exception() }
pub fn get_deployment_error_is_internal_server_exception<'s>(x: &'s here::GetDeploymentError) -> bool { x.is_internal_server_exception() }
pub fn get_deployment_error_is_resource_not_found_exception<'s>(x: &'s here::GetDeploymentError) -> bool { x.is_resource_not_found_exception() }
pub fn get_deployment_error_is_throttling_exception<'s>(x: &'s here::GetDeploymentError) -> bool { x.is_throttling_exception() }
pub fn get_deployment_error_is_validation_exception<'s>(x: &'s here::GetDeploymentError) -> bool { x.is_validation_exception() }
pub fn get_deployment_error_meta<'s>(x: &'s here::GetDeploymentError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn get_deployment_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::GetDeploymentError { here::GetDeploymentError::unhandled(a0) }
pub fn type_get_deployment_input(x: here::GetDeploymentInput) -> here::GetDeploymentInput { x }
pub fn get_deployment_input_builder() -> here::builders::GetDeploymentInputBuilder { here::GetDeploymentInput::builder() }
pub fn field_get_deployment_input_component_name(x: here::GetDeploymentInput) -> ::std::option::Option<::std::string::String> { x.component_name }
pub fn get_deployment_input_component_name<'s>(x: &'s here::GetDeploymentInput) -> ::std::option::Option<&'s str> { x.component_name() }
pub fn field_get_deployment_input_environment_name(x: here::GetDeploymentInput) -> ::std::option::Option<::std::string::String> { x.environment_name }
pub fn get_deployment_input_environment_name<'s>(x: &'s here::GetDeploymentInput) -> ::std::option::Option<&'s str> { x.environment_name() }
pub fn field_get_deployment_input_id(x: here::GetDeploymentInput) -> ::std::option::Option<::std::string::String> { x.id }
pub fn get_deployment_input_id<'s>(x: &'s here::GetDeploymentInput) -> ::std::option::Option<&'s str> { x.id() }
pub fn field_get_deployment_input_service_instance_name(x: here::GetDeploymentInput) -> ::std::option::Option<::std::string::String> { x.service_instance_name }
pub fn get_deployment_input_service_instance_name<'s>(x: &'s here::GetDeploymentInput) -> ::std::option::Option<&'s str> { x.service_instance_name() }
pub fn field_get_deployment_input_service_name(x: here::GetDeploymentInput) -> ::std::option::Option<::std::string::String> { x.service_name }
pub fn get_deployment_input_service_name<'s>(x: &'s here::GetDeploymentInput) -> ::std::option::Option<&'s str> { x.service_name() }
pub fn type_get_deployment_output(x: here::GetDeploymentOutput) -> here::GetDeploymentOutput { x }
pub fn get_deployment_output_builder() -> here::builders::GetDeploymentOutputBuilder { here::GetDeploymentOutput::builder() }
pub fn field_get_deployment_output_deployment(x: here::GetDeploymentOutput) -> ::std::option::Option<sdk::types::Deployment> { x.deployment }
pub fn get_deployment_output_deployment<'s>(x: &'s here::GetDeploymentOutput) -> ::std::option::Option<&'s sdk::types::Deployment> { x.deployment() }
pub use here::builders as _;
pub fn type_builders_get_deployment_fluent_builder(x: here::builders::GetDeploymentFluentBuilder) -> here::builders::GetDeploymentFluentBuilder { x }
pub fn builders_get_deployment_fluent_builder_as_input<'s>(x: &'s here::builders::GetDeploymentFluentBuilder) -> &'s here::builders::GetDeploymentInputBuilder { x.as_input() }
pub fn builders_get_deployment_fluent_builder_component_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetDeploymentFluentBuilder, a1: A1) -> here::builders::GetDeploymentFluentBuilder { x.component_name(a1) }
pub fn builders_get_deployment_fluent_builder_customize(x: here::builders::GetDeploymentFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::GetDeploymentOutput, here::GetDeploymentError, here::builders::GetDeploymentFluentBuilder> { x.customize() }
pub fn builders_get_deployment_fluent_builder_environment_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetDeploymentFluentBuilder, a1: A1) -> here::builders::GetDeploymentFluentBuilder { x.environment_name(a1) }
pub fn builders_get_deployment_fluent_builder_get_component_name<'s>(x: &'s here::builders::GetDeploymentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_component_name() }
pub fn builders_get_deployment_fluent_builder_get_environment_name<'s>(x: &'s here::builders::GetDeploymentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_environment_name() }
pub fn builders_get_deployment_fluent_builder_get_id<'s>(x: &'s here::builders::GetDeploymentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_id() }
pub fn builders_get_deployment_fluent_builder_get_service_instance_name<'s>(x: &'s here::builders::GetDeploymentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_instance_name() }
pub fn builders_get_deployment_fluent_builder_get_service_name<'s>(x: &'s here::builders::GetDeploymentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub fn builders_get_deployment_fluent_builder_id<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetDeploymentFluentBuilder, a1: A1) -> here::builders::GetDeploymentFluentBuilder { x.id(a1) }
pub async fn builders_get_deployment_fluent_builder_send(x: here::builders::GetDeploymentFluentBuilder) -> ::std::result::Result<here::GetDeploymentOutput, sdk::error::SdkError<here::GetDeploymentError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_get_deployment_fluent_builder_service_instance_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetDeploymentFluentBuilder, a1: A1) -> here::builders::GetDeploymentFluentBuilder { x.service_instance_name(a1) }
pub fn builders_get_deployment_fluent_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetDeploymentFluentBuilder, a1: A1) -> here::builders::GetDeploymentFluentBuilder { x.service_name(a1) }
pub fn builders_get_deployment_fluent_builder_set_component_name(x: here::builders::GetDeploymentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetDeploymentFluentBuilder { x.set_component_name(a1) }
pub fn builders_get_deployment_fluent_builder_set_environment_name(x: here::builders::GetDeploymentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetDeploymentFluentBuilder { x.set_environment_name(a1) }
pub fn builders_get_deployment_fluent_builder_set_id(x: here::builders::GetDeploymentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetDeploymentFluentBuilder { x.set_id(a1) }
pub fn builders_get_deployment_fluent_builder_set_service_instance_name(x: here::builders::GetDeploymentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetDeploymentFluentBuilder { x.set_service_instance_name(a1) }
pub fn builders_get_deployment_fluent_builder_set_service_name(x: here::builders::GetDeploymentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetDeploymentFluentBuilder { x.set_service_name(a1) }
pub fn type_builders_get_deployment_input_builder(x: here::builders::GetDeploymentInputBuilder) -> here::builders::GetDeploymentInputBuilder { x }
pub fn builders_get_deployment_input_builder_build(x: here::builders::GetDeploymentInputBuilder) -> ::std::result::Result<here::GetDeploymentInput, sdk::error::BuildError> { x.build() }
pub fn builders_get_deployment_input_builder_component_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetDeploymentInputBuilder, a1: A1) -> here::builders::GetDeploymentInputBuilder { x.component_name(a1) }
pub fn builders_get_deployment_input_builder_environment_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetDeploymentInputBuilder, a1: A1) -> here::builders::GetDeploymentInputBuilder { x.environment_name(a1) }
pub fn builders_get_deployment_input_builder_get_component_name<'s>(x: &'s here::builders::GetDeploymentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_component_name() }
pub fn builders_get_deployment_input_builder_get_environment_name<'s>(x: &'s here::builders::GetDeploymentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_environment_name() }
pub fn builders_get_deployment_input_builder_get_id<'s>(x: &'s here::builders::GetDeploymentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_id() }
pub fn builders_get_deployment_input_builder_get_service_instance_name<'s>(x: &'s here::builders::GetDeploymentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_instance_name() }
pub fn builders_get_deployment_input_builder_get_service_name<'s>(x: &'s here::builders::GetDeploymentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub fn builders_get_deployment_input_builder_id<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetDeploymentInputBuilder, a1: A1) -> here::builders::GetDeploymentInputBuilder { x.id(a1) }
pub async fn builders_get_deployment_input_builder_send_with(x: here::builders::GetDeploymentInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::GetDeploymentOutput, sdk::error::SdkError<here::GetDeploymentError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_get_deployment_input_builder_service_instance_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetDeploymentInputBuilder, a1: A1) -> here::builders::GetDeploymentInputBuilder { x.service_instance_name(a1) }
pub fn builders_get_deployment_input_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetDeploymentInputBuilder, a1: A1) -> here::builders::GetDeploymentInputBuilder { x.service_name(a1) }
pub fn builders_get_deployment_input_builder_set_component_name(x: here::builders::GetDeploymentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetDeploymentInputBuilder { x.set_component_name(a1) }
pub fn builders_get_deployment_input_builder_set_environment_name(x: here::builders::GetDeploymentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetDeploymentInputBuilder { x.set_environment_name(a1) }
pub fn builders_get_deployment_input_builder_set_id(x: here::builders::GetDeploymentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetDeploymentInputBuilder { x.set_id(a1) }
pub fn builders_get_deployment_input_builder_set_service_instance_name(x: here::builders::GetDeploymentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetDeploymentInputBuilder { x.set_service_instance_name(a1) }
pub fn builders_get_deployment_input_builder_set_service_name(x: here::builders::GetDeploymentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetDeploymentInputBuilder { x.set_service_name(a1) }
pub fn type_builders_get_deployment_output_builder(x: here::builders::GetDeploymentOutputBuilder) -> here::builders::GetDeploymentOutputBuilder { x }
pub fn builders_get_deployment_output_builder_build(x: here::builders::GetDeploymentOutputBuilder) -> here::GetDeploymentOutput { x.build() }
pub fn builders_get_deployment_output_builder_deployment(x: here::builders::GetDeploymentOutputBuilder, a1: sdk::types::Deployment) -> here::builders::GetDeploymentOutputBuilder { x.deployment(a1) }
pub fn builders_get_deployment_output_builder_get_deployment<'s>(x: &'s here::builders::GetDeploymentOutputBuilder) -> &'s ::std::option::Option<sdk::types::Deployment> { x.get_deployment() }
pub fn builders_get_deployment_output_builder_set_deployment(x: here::builders::GetDeploymentOutputBuilder, a1: ::std::option::Option<sdk::types::Deployment>) -> here::builders::GetDeploymentOutputBuilder { x.set_deployment(a1) }
pub fn impl_get_deployment(x: here::GetDeployment) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_get_deployment_error(x: here::GetDeploymentError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_get_deployment_input(x: here::GetDeploymentInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_get_deployment_output(x: here::GetDeploymentOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_get_deployment_fluent_builder(x: here::builders::GetDeploymentFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_get_deployment_input_builder(x: here::builders::GetDeploymentInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_get_deployment_output_builder(x: here::builders::GetDeploymentOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
