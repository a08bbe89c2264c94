// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `get_service`.

use sdk::operation::get_service as here;
pub use sdk::operation::get_service as _;
pub fn type_get_service(x: here::GetService) -> here::GetService { x }
pub fn get_service_new() -> here::GetService { here::GetService::new() }
pub fn type_get_service_error(x: here::GetServiceError) -> here::GetServiceError { x }
pub fn variant_get_service_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::GetServiceError { here::GetServiceError::AccessDeniedException(a0) }
pub fn variant_get_service_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::GetServiceError { here::GetServiceError::InternalServerException(a0) }
pub fn variant_get_service_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::GetServiceError { here::GetServiceError::ResourceNotFoundException(a0) }
pub fn variant_get_service_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::GetServiceError { here::GetServiceError::ThrottlingException(a0) }
pub fn variant_get_service_error_unhandled(x: here::GetServiceError) -> bool { matches!(x, here::GetServiceError::Unhandled { .. }) }
pub fn variant_get_service_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::GetServiceError { here::GetServiceError::ValidationException(a0) }
pub fn get_service_error_generic(a0: sdk::error::ErrorMetadata) -> here::GetServiceError { here::GetServiceError::generic(a0) }
pub fn get_service_error_is_access_denied_exception<'s>(x: &'s here::GetServiceError) -> bool { x.is_access_denied_exception() }
pub fn get_service_error_is_internal_server_exception<'s>(x: &'s here::GetServiceError) -> bool { x.is_internal_server_exception() }
pub fn get_service_error_is_resource_not_found_exception<'s>(x: &'s here::GetServiceError) -> bool { x.is_resource_not_found_exception() }
pub fn get_service_error_is_throttling_exception<'s>(x: &'s here::GetServiceError) -> bool { x.is_throttling_exception() }
pub fn get_service_error_is_validation_exception<'s>(x: &'s here::GetServiceError) -> bool { x.is_validation_exception() }
pub fn get_service_error_meta<'s>(x: &'s here::GetServiceError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn get_service_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::GetServiceError { here::GetServiceError::unhandled(a0) }
pub fn type_get_service_input(x: here::GetServiceInput) -> here::GetServiceInput { x }
pub fn get_service_input_builder() -> here::builders::GetServiceInputBuilder { here::GetServiceInput::builder() }
pub fn field_get_service_input_name(x: here::GetServiceInput) -> ::std::option::Option<::std::string::String> { x.name }
pub fn get_service_input_name<'s>(x: &'s here::GetServiceInput) -> ::std::option::Option<&'s str> { x.name() }
pub fn type_get_service_output(x: here::GetServiceOutput) -> here::GetServiceOutput { x }
pub fn get_service_output_builder() -> here::builders::GetServiceOutputBuilder { here::GetServiceOutput::builder() }
pub fn field_get_service_output_service(x: here::GetServiceOutput) -> ::std::option::Option<sdk::types::Service> { x.service }
pub fn get_service_output_service<'s>(x: &'s here::GetServiceOutput) -> ::std::option::Option<&'s sdk::types::Service> { x.service() }
pub use here::builders as _;
pub fn type_builders_get_service_fluent_builder(x: here::builders::GetServiceFluentBuilder) -> here::builders::GetServiceFluentBuilder { x }
pub fn builders_get_service_fluent_builder_as_input<'s>(x: &'s here::builders::GetServiceFluentBuilder) -> &'s here::builders::GetServiceInputBuilder { x.as_input() }
pub fn builders_get_service_fluent_builder_customize(x: here::builders::GetServiceFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::GetServiceOutput, here::GetServiceError, here::builders::GetServiceFluentBuilder> { x.customize() }
pub fn builders_get_service_fluent_builder_get_name<'s>(x: &'s here::builders::GetServiceFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_get_service_fluent_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetServiceFluentBuilder, a1: A1) -> here::builders::GetServiceFluentBuilder { x.name(a1) }
pub async fn builders_get_service_fluent_builder_send(x: here::builders::GetServiceFluentBuilder) -> ::std::result::Result<here::GetServiceOutput, sdk::error::SdkError<here::GetServiceError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_get_service_fluent_builder_set_name(x: here::builders::GetServiceFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetServiceFluentBuilder { x.set_name(a1) }
pub fn type_builders_get_service_input_builder(x: here::builders::GetServiceInputBuilder) -> here::builders::GetServiceInputBuilder { x }
pub fn builders_get_service_input_builder_build(x: here::builders::GetServiceInputBuilder) -> ::std::result::Result<here::GetServiceInput, sdk::error::BuildError> { x.build() }
pub fn builders_get_service_input_builder_get_name<'s>(x: &'s here::builders::GetServiceInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_get_service_input_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetServiceInputBuilder, a1: A1) -> here::builders::GetServiceInputBuilder { x.name(a1) }
pub async fn builders_get_service_input_builder_send_with(x: here::builders::GetServiceInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::GetServiceOutput, sdk::error::SdkError<here::GetServiceError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_get_service_input_builder_set_name(x: here::builders::GetServiceInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetServiceInputBuilder { x.set_name(a1) }
pub fn type_builders_get_service_output_builder(x: here::builders::GetServiceOutputBuilder) -> here::builders::GetServiceOutputBuilder { x }
pub fn builders_get_service_output_builder_build(x: here::builders::GetServiceOutputBuilder) -> here::GetServiceOutput { x.build() }
pub fn builders_get_service_output_builder_get_service<'s>(x: &'s here::builders::GetServiceOutputBuilder) -> &'s ::std::option::Option<sdk::types::Service> { x.get_service() }
pub fn builders_get_service_output_builder_service(x: here::builders::GetServiceOutputBuilder, a1: sdk::types::Service) -> here::builders::GetServiceOutputBuilder { x.service(a1) }
pub fn builders_get_service_output_builder_set_service(x: here::builders::GetServiceOutputBuilder, a1: ::std::option::Option<sdk::types::Service>) -> here::builders::GetServiceOutputBuilder { x.set_service(a1) }
pub fn impl_get_service(x: here::GetService) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_get_service_error(x: here::GetServiceError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_get_service_input(x: here::GetServiceInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_get_service_output(x: here::GetServiceOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_get_service_fluent_builder(x: here::builders::GetServiceFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_get_service_input_builder(x: here::builders::GetServiceInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_get_service_output_builder(x: here::builders::GetServiceOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
