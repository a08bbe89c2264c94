// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `delete_deployment`.

use sdk::operation::delete_deployment as here;
pub use sdk::operation::delete_deployment as _;
pub fn type_delete_deployment(x: here::DeleteDeployment) -> here::DeleteDeployment { x }
pub fn delete_deployment_new() -> here::DeleteDeployment { here::DeleteDeployment::new() }
pub fn type_delete_deployment_error(x: here::DeleteDeploymentError) -> here::DeleteDeploymentError { x }
pub fn variant_delete_deployment_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::DeleteDeploymentError { here::DeleteDeploymentError::AccessDeniedException(a0) }
pub fn variant_delete_deployment_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::DeleteDeploymentError { here::DeleteDeploymentError::InternalServerException(a0) }
pub fn variant_delete_deployment_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::DeleteDeploymentError { here::DeleteDeploymentError::ResourceNotFoundException(a0) }
pub fn variant_delete_deployment_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::DeleteDeploymentError { here::DeleteDeploymentError::ThrottlingException(a0) }
pub fn variant_delete_deployment_error_unhandled(x: here::DeleteDeploymentError) -> bool { matches!(x, here::DeleteDeploymentError::Unhandled { .. }) }
pub fn variant_delete_deployment_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::DeleteDeploymentError { here::DeleteDeploymentError::ValidationException(a0) }
pub fn delete_deployment_error_generic(a0: sdk::error::ErrorMetadata) -> here::DeleteDeploymentError { here::DeleteDeploymentError::generic(a0) }
pub fn delete_deployment_error_is_access_denied_exception<'s>(x: &'s here::DeleteDeploymentError) -> bool { x.is_access_denied_exception() }
pub fn delete_deployment_error_is_internal_server_exception<'s>(x: &'s here::DeleteDeploymentError) -> bool { x.is_internal_server_exception() }
pub fn delete_deployment_error_is_resource_not_found_exception<'s>(x: &'s here::DeleteDeploymentError) -> bool { x.is_resource_not_found_exception() }
pub fn delete_deployment_error_is_throttling_exception<'s>(x: &'s here::DeleteDeploymentError) -> bool { x.is_throttling_exception() }
pub fn delete_deployment_error_is_validation_exception<'s>(x: &'s here::DeleteDeploymentError) -> bool { x.is_validation_exception() }
pub fn delete_deployment_error_meta<'s>(x: &'s here::DeleteDeploymentError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn delete_deployment_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::DeleteDeploymentError { here::DeleteDeploymentError::unhandled(a0) }
pub fn type_delete_deployment_input(x: here::DeleteDeploymentInput) -> here::DeleteDeploymentInput { x }
pub fn delete_deployment_input_builder() -> here::builders::DeleteDeploymentInputBuilder { here::DeleteDeploymentInput::builder() }
pub fn field_delete_deployment_input_id(x: here::DeleteDeploymentInput) -> ::std::option::Option<::std::string::String> { x.id }
pub fn delete_deployment_input_id<'s>(x: &'s here::DeleteDeploymentInput) -> ::std::option::Option<&'s str> { x.id() }
pub fn type_delete_deployment_output(x: here::DeleteDeploymentOutput) -> here::DeleteDeploymentOutput { x }
pub fn delete_deployment_output_builder() -> here::builders::DeleteDeploymentOutputBuilder { here::DeleteDeploymentOutput::builder() }
pub fn field_delete_deployment_output_deployment(x: here::DeleteDeploymentOutput) -> ::std::option::Option<sdk::types::Deployment> { x.deployment }
pub fn delete_deployment_output_deployment<'s>(x: &'s here::DeleteDeploymentOutput) -> ::std::option::Option<&'s sdk::types::Deployment> { x.deployment() }
pub use here::builders as _;
pub fn type_builders_delete_deployment_fluent_builder(x: here::builders::DeleteDeploymentFluentBuilder) -> here::builders::DeleteDeploymentFluentBuilder { x }
pub fn builders_delete_deployment_fluent_builder_as_input<'s>(x: &'s here::builders::DeleteDeploymentFluentBuilder) -> &'s here::builders::DeleteDeploymentInputBuilder { x.as_input() }
pub fn builders_delete_deployment_fluent_builder_customize(x: here::builders::DeleteDeploymentFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::DeleteDeploymentOutput, here::DeleteDeploymentError, here::builders::DeleteDeploymentFluentBuilder> { x.customize() }
pub fn builders_delete_deployment_fluent_builder_get_id<'s>(x: &'s here::builders::DeleteDeploymentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_id() }
pub fn builders_delete_deployment_fluent_builder_id<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::DeleteDeploymentFluentBuilder, a1: A1) -> here::builders::DeleteDeploymentFluentBuilder { x.id(a1) }
pub async fn builders_delete_deployment_fluent_builder_send(x: here::builders::DeleteDeploymentFluentBuilder) -> ::std::result::Result<here::DeleteDeploymentOutput, sdk::error::SdkError<here::DeleteDeploymentError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_delete_deployment_fluent_builder_set_id(x: here::builders::DeleteDeploymentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::DeleteDeploymentFluentBuilder { x.set_id(a1) }
pub fn type_builders_delete_deployment_input_builder(x: here::builders::DeleteDeploymentInputBuilder) -> here::builders::DeleteDeploymentInputBuilder { x }
pub fn builders_delete_deployment_input_builder_build(x: here::builders::DeleteDeploymentInputBuilder) -> ::std::result::Result<here::DeleteDeploymentInput, sdk::error::BuildError> { x.build() }
pub fn builders_delete_deployment_input_builder_get_id<'s>(x: &'s here::builders::DeleteDeploymentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_id() }
pub fn builders_delete_deployment_input_builder_id<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::DeleteDeploymentInputBuilder, a1: A1) -> here::builders::DeleteDeploymentInputBuilder { x.id(a1) }
pub async fn builders_delete_deployment_input_builder_send_with(x: here::builders::DeleteDeploymentInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::DeleteDeploymentOutput, sdk::error::SdkError<here::DeleteDeploymentError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_delete_deployment_input_builder_set_id(x: here::builders::DeleteDeploymentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::DeleteDeploymentInputBuilder { x.set_id(a1) }
pub fn type_builders_delete_deployment_output_builder(x: here::builders::DeleteDeploymentOutputBuilder) -> here::builders::DeleteDeploymentOutputBuilder { x }
pub fn builders_delete_deployment_output_builder_build(x: here::builders::DeleteDeploymentOutputBuilder) -> here::DeleteDeploymentOutput { x.build() }
pub fn builders_delete_deployment_output_builder_deployment(x: here::builders::DeleteDeploymentOutputBuilder, a1: sdk::types::Deployment) -> here::builders::DeleteDeploymentOutputBuilder { x.deployment(a1) }
pub fn builders_delete_deployment_output_builder_get_deployment<'s>(x: &'s here::builders::DeleteDeploymentOutputBuilder) -> &'s ::std::option::Option<sdk::types::Deployment> { x.get_deployment() }
pub fn builders_delete_deployment_output_builder_set_deployment(x: here::builders::DeleteDeploymentOutputBuilder, a1: ::std::option::Option<sdk::types::Deployment>) -> here::builders::DeleteDeploymentOutputBuilder { x.set_deployment(a1) }
pub fn impl_delete_deployment(x: here::DeleteDeployment) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_delete_deployment_error(x: here::DeleteDeploymentError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_delete_deployment_input(x: here::DeleteDeploymentInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_delete_deployment_output(x: here::DeleteDeploymentOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_delete_deployment_fluent_builder(x: here::builders::DeleteDeploymentFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_delete_deployment_input_builder(x: here::builders::DeleteDeploymentInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_delete_deployment_output_builder(x: here::builders::DeleteDeploymentOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
