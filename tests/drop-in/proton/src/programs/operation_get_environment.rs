// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `get_environment`.

use sdk::operation::get_environment as here;
pub use sdk::operation::get_environment as _;
pub fn type_get_environment(x: here::GetEnvironment) -> here::GetEnvironment { x }
pub fn get_environment_new() -> here::GetEnvironment { here::GetEnvironment::new() }
pub fn type_get_environment_error(x: here::GetEnvironmentError) -> here::GetEnvironmentError { x }
pub fn variant_get_environment_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::GetEnvironmentError { here::GetEnvironmentError::AccessDeniedException(a0) }
pub fn variant_get_environment_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::GetEnvironmentError { here::GetEnvironmentError::InternalServerException(a0) }
pub fn variant_get_environment_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::GetEnvironmentError { here::GetEnvironmentError::ResourceNotFoundException(a0) }
pub fn variant_get_environment_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::GetEnvironmentError { here::GetEnvironmentError::ThrottlingException(a0) }
pub fn variant_get_environment_error_unhandled(x: here::GetEnvironmentError) -> bool { matches!(x, here::GetEnvironmentError::Unhandled { .. }) }
pub fn variant_get_environment_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::GetEnvironmentError { here::GetEnvironmentError::ValidationException(a0) }
pub fn get_environment_error_generic(a0: sdk::error::ErrorMetadata) -> here::GetEnvironmentError { here::GetEnvironmentError::generic(a0) }
pub fn get_environment_error_is_access_denied_exception<'s>(x: &'s here::GetEnvironmentError) -> bool { x.is_access_denied_exception() }
pub fn get_environment_error_is_internal_server_exception<'s>(x: &'s here::GetEnvironmentError) -> bool { x.is_internal_server_exception() }
pub fn get_environment_error_is_resource_not_found_exception<'s>(x: &'s here::GetEnvironmentError) -> bool { x.is_resource_not_found_exception() }
pub fn get_environment_error_is_throttling_exception<'s>(x: &'s here::GetEnvironmentError) -> bool { x.is_throttling_exception() }
pub fn get_environment_error_is_validation_exception<'s>(x: &'s here::GetEnvironmentError) -> bool { x.is_validation_exception() }
pub fn get_environment_error_meta<'s>(x: &'s here::GetEnvironmentError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn get_environment_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::GetEnvironmentError { here::GetEnvironmentError::unhandled(a0) }
pub fn type_get_environment_input(x: here::GetEnvironmentInput) -> here::GetEnvironmentInput { x }
pub fn get_environment_input_builder() -> here::builders::GetEnvironmentInputBuilder { here::GetEnvironmentInput::builder() }
pub fn field_get_environment_input_name(x: here::GetEnvironmentInput) -> ::std::option::Option<::std::string::String> { x.name }
pub fn get_environment_input_name<'s>(x: &'s here::GetEnvironmentInput) -> ::std::option::Option<&'s str> { x.name() }
pub fn type_get_environment_output(x: here::GetEnvironmentOutput) -> here::GetEnvironmentOutput { x }
pub fn get_environment_output_builder() -> here::builders::GetEnvironmentOutputBuilder { here::GetEnvironmentOutput::builder() }
pub fn field_get_environment_output_environment(x: here::GetEnvironmentOutput) -> ::std::option::Option<sdk::types::Environment> { x.environment }
pub fn get_environment_output_environment<'s>(x: &'s here::GetEnvironmentOutput) -> ::std::option::Option<&'s sdk::types::Environment> { x.environment() }
pub use here::builders as _;
pub fn type_builders_get_environment_fluent_builder(x: here::builders::GetEnvironmentFluentBuilder) -> here::builders::GetEnvironmentFluentBuilder { x }
pub fn builders_get_environment_fluent_builder_as_input<'s>(x: &'s here::builders::GetEnvironmentFluentBuilder) -> &'s here::builders::GetEnvironmentInputBuilder { x.as_input() }
pub fn builders_get_environment_fluent_builder_customize(x: here::builders::GetEnvironmentFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::GetEnvironmentOutput, here::GetEnvironmentError, here::builders::GetEnvironmentFluentBuilder> { x.customize() }
pub fn builders_get_environment_fluent_builder_get_name<'s>(x: &'s here::builders::GetEnvironmentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_get_environment_fluent_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetEnvironmentFluentBuilder, a1: A1) -> here::builders::GetEnvironmentFluentBuilder { x.name(a1) }
pub async fn builders_get_environment_fluent_builder_send(x: here::builders::GetEnvironmentFluentBuilder) -> ::std::result::Result<here::GetEnvironmentOutput, sdk::error::SdkError<here::GetEnvironmentError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_get_environment_fluent_builder_set_name(x: here::builders::GetEnvironmentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetEnvironmentFluentBuilder { x.set_name(a1) }
pub fn type_builders_get_environment_input_builder(x: here::builders::GetEnvironmentInputBuilder) -> here::builders::GetEnvironmentInputBuilder { x }
pub fn builders_get_environment_input_builder_build(x: here::builders::GetEnvironmentInputBuilder) -> ::std::result::Result<here::GetEnvironmentInput, sdk::error::BuildError> { x.build() }
pub fn builders_get_environment_input_builder_get_name<'s>(x: &'s here::builders::GetEnvironmentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_get_environment_input_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetEnvironmentInputBuilder, a1: A1) -> here::builders::GetEnvironmentInputBuilder { x.name(a1) }
pub async fn builders_get_environment_input_builder_send_with(x: here::builders::GetEnvironmentInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::GetEnvironmentOutput, sdk::error::SdkError<here::GetEnvironmentError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_get_environment_input_builder_set_name(x: here::builders::GetEnvironmentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetEnvironmentInputBuilder { x.set_name(a1) }
pub fn type_builders_get_environment_output_builder(x: here::builders::GetEnvironmentOutputBuilder) -> here::builders::GetEnvironmentOutputBuilder { x }
pub fn builders_get_environment_output_builder_build(x: here::builders::GetEnvironmentOutputBuilder) -> here::GetEnvironmentOutput { x.build() }
pub fn builders_get_environment_output_builder_environment(x: here::builders::GetEnvironmentOutputBuilder, a1: sdk::types::Environment) -> here::builders::GetEnvironmentOutputBuilder { x.environment(a1) }
pub fn builders_get_environment_output_builder_get_environment<'s>(x: &'s here::builders::GetEnvironmentOutputBuilder) -> &'s ::std::option::Option<sdk::types::Environment> { x.get_environment() }
pub fn builders_get_environment_output_builder_set_environment(x: here::builders::GetEnvironmentOutputBuilder, a1: ::std::option::Option<sdk::types::Environment>) -> here::builders::GetEnvironmentOutputBuilder { x.set_environment(a1) }
pub fn impl_get_environment(x: here::GetEnvironment) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_get_environment_error(x: here::GetEnvironmentError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_get_environment_input(x: here::GetEnvironmentInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_get_environment_output(x: here::GetEnvironmentOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_get_environment_fluent_builder(x: here::builders::GetEnvironmentFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_get_environment_input_builder(x: here::builders::GetEnvironmentInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_get_environment_output_builder(x: here::builders::GetEnvironmentOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
