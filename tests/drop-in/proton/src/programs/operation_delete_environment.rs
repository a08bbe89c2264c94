// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `delete_environment`.

use sdk::operation::delete_environment as here;
pub use sdk::operation::delete_environment as _;
pub fn type_delete_environment(x: here::DeleteEnvironment) -> here::DeleteEnvironment { x }
pub fn delete_environment_new() -> here::DeleteEnvironment { here::DeleteEnvironment::new() }
pub fn type_delete_environment_error(x: here::DeleteEnvironmentError) -> here::DeleteEnvironmentError { x }
pub fn variant_delete_environment_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::DeleteEnvironmentError { here::DeleteEnvironmentError::AccessDeniedException(a0) }
pub fn variant_delete_environment_error_conflict_exception(a0: sdk::types::error::ConflictException) -> here::DeleteEnvironmentError { here::DeleteEnvironmentError::ConflictException(a0) }
pub fn variant_delete_environment_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::DeleteEnvironmentError { here::DeleteEnvironmentError::InternalServerException(a0) }
pub fn variant_delete_environment_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::DeleteEnvironmentError { here::DeleteEnvironmentError::ResourceNotFoundException(a0) }
pub fn variant_delete_environment_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::DeleteEnvironmentError { here::DeleteEnvironmentError::ThrottlingException(a0) }
pub fn variant_delete_environment_error_unhandled(x: here::DeleteEnvironmentError) -> bool { matches!(x, here::DeleteEnvironmentError::Unhandled { .. }) }
pub fn variant_delete_environment_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::DeleteEnvironmentError { here::DeleteEnvironmentError::ValidationException(a0) }
pub fn delete_environment_error_generic(a0: sdk::error::ErrorMetadata) -> here::DeleteEnvironmentError { here::DeleteEnvironmentError::generic(a0) }
pub fn delete_environment_error_is_access_denied_exception<'s>(x: &'s here::DeleteEnvironmentError) -> bool { x.is_access_denied_exception() }
pub fn delete_environment_error_is_conflict_exception<'s>(x: &'s here::DeleteEnvironmentError) -> bool { x.is_conflict_exception() }
pub fn delete_environment_error_is_internal_server_exception<'s>(x: &'s here::DeleteEnvironmentError) -> bool { x.is_internal_server_exception() }
pub fn delete_environment_error_is_resource_not_found_exception<'s>(x: &'s here::DeleteEnvironmentError) -> bool { x.is_resource_not_found_exception() }
pub fn delete_environment_error_is_throttling_exception<'s>(x: &'s here::DeleteEnvironmentError) -> bool { x.is_throttling_exception() }
pub fn delete_environment_error_is_validation_exception<'s>(x: &'s here::DeleteEnvironmentError) -> bool { x.is_validation_exception() }
pub fn delete_environment_error_meta<'s>(x: &'s here::DeleteEnvironmentError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn delete_environment_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::DeleteEnvironmentError { here::DeleteEnvironmentError::unhandled(a0) }
pub fn type_delete_environment_input(x: here::DeleteEnvironmentInput) -> here::DeleteEnvironmentInput { x }
pub fn delete_environment_input_builder() -> here::builders::DeleteEnvironmentInputBuilder { here::DeleteEnvironmentInput::builder() }
pub fn field_delete_environment_input_name(x: here::DeleteEnvironmentInput) -> ::std::option::Option<::std::string::String> { x.name }
pub fn delete_environment_input_name<'s>(x: &'s here::DeleteEnvironmentInput) -> ::std::option::Option<&'s str> { x.name() }
pub fn type_delete_environment_output(x: here::DeleteEnvironmentOutput) -> here::DeleteEnvironmentOutput { x }
pub fn delete_environment_output_builder() -> here::builders::DeleteEnvironmentOutputBuilder { here::DeleteEnvironmentOutput::builder() }
pub fn field_delete_environment_output_environment(x: here::DeleteEnvironmentOutput) -> ::std::option::Option<sdk::types::Environment> { x.environment }
pub fn delete_environment_output_environment<'s>(x: &'s here::DeleteEnvironmentOutput) -> ::std::option::Option<&'s sdk::types::Environment> { x.environment() }
pub use here::builders as _;
pub fn type_builders_delete_environment_fluent_builder(x: here::builders::DeleteEnvironmentFluentBuilder) -> here::builders::DeleteEnvironmentFluentBuilder { x }
pub fn builders_delete_environment_fluent_builder_as_input<'s>(x: &'s here::builders::DeleteEnvironmentFluentBuilder) -> &'s here::builders::DeleteEnvironmentInputBuilder { x.as_input() }
pub fn builders_delete_environment_fluent_builder_customize(x: here::builders::DeleteEnvironmentFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::DeleteEnvironmentOutput, here::DeleteEnvironmentError, here::builders::DeleteEnvironmentFluentBuilder> { x.customize() }
pub fn builders_delete_environment_fluent_builder_get_name<'s>(x: &'s here::builders::DeleteEnvironmentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_delete_environment_fluent_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::DeleteEnvironmentFluentBuilder, a1: A1) -> here::builders::DeleteEnvironmentFluentBuilder { x.name(a1) }
pub async fn builders_delete_environment_fluent_builder_send(x: here::builders::DeleteEnvironmentFluentBuilder) -> ::std::result::Result<here::DeleteEnvironmentOutput, sdk::error::SdkError<here::DeleteEnvironmentError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_delete_environment_fluent_builder_set_name(x: here::builders::DeleteEnvironmentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::DeleteEnvironmentFluentBuilder { x.set_name(a1) }
pub fn type_builders_delete_environment_input_builder(x: here::builders::DeleteEnvironmentInputBuilder) -> here::builders::DeleteEnvironmentInputBuilder { x }
pub fn builders_delete_environment_input_builder_build(x: here::builders::DeleteEnvironmentInputBuilder) -> ::std::result::Result<here::DeleteEnvironmentInput, sdk::error::BuildError> { x.build() }
pub fn builders_delete_environment_input_builder_get_name<'s>(x: &'s here::builders::DeleteEnvironmentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_delete_environment_input_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::DeleteEnvironmentInputBuilder, a1: A1) -> here::builders::DeleteEnvironmentInputBuilder { x.name(a1) }
pub async fn builders_delete_environment_input_builder_send_with(x: here::builders::DeleteEnvironmentInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::DeleteEnvironmentOutput, sdk::error::SdkError<here::DeleteEnvironmentError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_delete_environment_input_builder_set_name(x: here::builders::DeleteEnvironmentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::DeleteEnvironmentInputBuilder { x.set_name(a1) }
pub fn type_builders_delete_environment_output_builder(x: here::builders::DeleteEnvironmentOutputBuilder) -> here::builders::DeleteEnvironmentOutputBuilder { x }
pub fn builders_delete_environment_output_builder_build(x: here::builders::DeleteEnvironmentOutputBuilder) -> here::DeleteEnvironmentOutput { x.build() }
pub fn builders_delete_environment_output_builder_environment(x: here::builders::DeleteEnvironmentOutputBuilder, a1: sdk::types::Environment) -> here::builders::DeleteEnvironmentOutputBuilder { x.environment(a1) }
pub fn builders_delete_environment_output_builder_get_environment<'s>(x: &'s here::builders::DeleteEnvironmentOutputBuilder) -> &'s ::std::option::Option<sdk::types::Environment> { x.get_environment() }
pub fn builders_delete_environment_output_builder_set_environment(x: here::builders::DeleteEnvironmentOutputBuilder, a1: ::std::option::Option<sdk::types::Environment>) -> here::builders::DeleteEnvironmentOutputBuilder { x.set_environment(a1) }
pub fn impl_delete_environment(x: here::DeleteEnvironment) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_delete_environment_error(x: here::DeleteEnvironmentError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_delete_environment_input(x: here::DeleteEnvironmentInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_delete_environment_output(x: here::DeleteEnvironmentOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_delete_environment_fluent_builder(x: here::builders::DeleteEnvironmentFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_delete_environment_input_builder(x: here::builders::DeleteEnvironmentInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_delete_environment_output_builder(x: here::builders::DeleteEnvironmentOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
