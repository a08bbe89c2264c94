// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `delete_service`.

use sdk::operation::delete_service as here;
pub use sdk::operation::delete_service as _;
pub fn type_delete_service(x: here::DeleteService) -> here::DeleteService { x }
pub fn delete_service_new() -> here::DeleteService { here::DeleteService::new() }
pub fn type_delete_service_error(x: here::DeleteServiceError) -> here::DeleteServiceError { x }
pub fn variant_delete_service_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::DeleteServiceError { here::DeleteServiceError::AccessDeniedException(a0) }
pub fn variant_delete_service_error_conflict_exception(a0: sdk::types::error::ConflictException) -> here::DeleteServiceError { here::DeleteServiceError::ConflictException(a0) }
pub fn variant_delete_service_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::DeleteServiceError { here::DeleteServiceError::InternalServerException(a0) }
pub fn variant_delete_service_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::DeleteServiceError { here::DeleteServiceError::ResourceNotFoundException(a0) }
pub fn variant_delete_service_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::DeleteServiceError { here::DeleteServiceError::ThrottlingException(a0) }
pub fn variant_delete_service_error_unhandled(x: here::DeleteServiceError) -> bool { matches!(x, here::DeleteServiceError::Unhandled { .. }) }
pub fn variant_delete_service_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::DeleteServiceError { here::DeleteServiceError::ValidationException(a0) }
pub fn delete_service_error_generic(a0: sdk::error::ErrorMetadata) -> here::DeleteServiceError { here::DeleteServiceError::generic(a0) }
pub fn delete_service_error_is_access_denied_exception<'s>(x: &'s here::DeleteServiceError) -> bool { x.is_access_denied_exception() }
pub fn delete_service_error_is_conflict_exception<'s>(x: &'s here::DeleteServiceError) -> bool { x.is_conflict_exception() }
pub fn delete_service_error_is_internal_server_exception<'s>(x: &'s here::DeleteServiceError) -> bool { x.is_internal_server_exception() }
pub fn delete_service_error_is_resource_not_found_exception<'s>(x: &'s here::DeleteServiceError) -> bool { x.is_resource_not_found_exception() }
pub fn delete_service_error_is_throttling_exception<'s>(x: &'s here::DeleteServiceError) -> bool { x.is_throttling_exception() }
pub fn delete_service_error_is_validation_exception<'s>(x: &'s here::DeleteServiceError) -> bool { x.is_validation_exception() }
pub fn delete_service_error_meta<'s>(x: &'s here::DeleteServiceError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn delete_service_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::DeleteServiceError { here::DeleteServiceError::unhandled(a0) }
pub fn type_delete_service_input(x: here::DeleteServiceInput) -> here::DeleteServiceInput { x }
pub fn delete_service_input_builder() -> here::builders::DeleteServiceInputBuilder { here::DeleteServiceInput::builder() }
pub fn field_delete_service_input_name(x: here::DeleteServiceInput) -> ::std::option::Option<::std::string::String> { x.name }
pub fn delete_service_input_name<'s>(x: &'s here::DeleteServiceInput) -> ::std::option::Option<&'s str> { x.name() }
pub fn type_delete_service_output(x: here::DeleteServiceOutput) -> here::DeleteServiceOutput { x }
pub fn delete_service_output_builder() -> here::builders::DeleteServiceOutputBuilder { here::DeleteServiceOutput::builder() }
pub fn field_delete_service_output_service(x: here::DeleteServiceOutput) -> ::std::option::Option<sdk::types::Service> { x.service }
pub fn delete_service_output_service<'s>(x: &'s here::DeleteServiceOutput) -> ::std::option::Option<&'s sdk::types::Service> { x.service() }
pub use here::builders as _;
pub fn type_builders_delete_service_fluent_builder(x: here::builders::DeleteServiceFluentBuilder) -> here::builders::DeleteServiceFluentBuilder { x }
pub fn builders_delete_service_fluent_builder_as_input<'s>(x: &'s here::builders::DeleteServiceFluentBuilder) -> &'s here::builders::DeleteServiceInputBuilder { x.as_input() }
pub fn builders_delete_service_fluent_builder_customize(x: here::builders::DeleteServiceFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::DeleteServiceOutput, here::DeleteServiceError, here::builders::DeleteServiceFluentBuilder> { x.customize() }
pub fn builders_delete_service_fluent_builder_get_name<'s>(x: &'s here::builders::DeleteServiceFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_delete_service_fluent_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::DeleteServiceFluentBuilder, a1: A1) -> here::builders::DeleteServiceFluentBuilder { x.name(a1) }
pub async fn builders_delete_service_fluent_builder_send(x: here::builders::DeleteServiceFluentBuilder) -> ::std::result::Result<here::DeleteServiceOutput, sdk::error::SdkError<here::DeleteServiceError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_delete_service_fluent_builder_set_name(x: here::builders::DeleteServiceFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::DeleteServiceFluentBuilder { x.set_name(a1) }
pub fn type_builders_delete_service_input_builder(x: here::builders::DeleteServiceInputBuilder) -> here::builders::DeleteServiceInputBuilder { x }
pub fn builders_delete_service_input_builder_build(x: here::builders::DeleteServiceInputBuilder) -> ::std::result::Result<here::DeleteServiceInput, sdk::error::BuildError> { x.build() }
pub fn builders_delete_service_input_builder_get_name<'s>(x: &'s here::builders::DeleteServiceInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_delete_service_input_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::DeleteServiceInputBuilder, a1: A1) -> here::builders::DeleteServiceInputBuilder { x.name(a1) }
pub async fn builders_delete_service_input_builder_send_with(x: here::builders::DeleteServiceInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::DeleteServiceOutput, sdk::error::SdkError<here::DeleteServiceError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_delete_service_input_builder_set_name(x: here::builders::DeleteServiceInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::DeleteServiceInputBuilder { x.set_name(a1) }
pub fn type_builders_delete_service_output_builder(x: here::builders::DeleteServiceOutputBuilder) -> here::builders::DeleteServiceOutputBuilder { x }
pub fn builders_delete_service_output_builder_build(x: here::builders::DeleteServiceOutputBuilder) -> here::DeleteServiceOutput { x.build() }
pub fn builders_delete_service_output_builder_get_service<'s>(x: &'s here::builders::DeleteServiceOutputBuilder) -> &'s ::std::option::Option<sdk::types::Service> { x.get_service() }
pub fn builders_delete_service_output_builder_service(x: here::builders::DeleteServiceOutputBuilder, a1: sdk::types::Service) -> here::builders::DeleteServiceOutputBuilder { x.service(a1) }
pub fn builders_delete_service_output_builder_set_service(x: here::builders::DeleteServiceOutputBuilder, a1: ::std::option::Option<sdk::types::Service>) -> here::builders::DeleteServiceOutputBuilder { x.set_service(a1) }
pub fn impl_delete_service(x: here::DeleteService) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_delete_service_error(x: here::DeleteServiceError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_delete_service_input(x: here::DeleteServiceInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_delete_service_output(x: here::DeleteServiceOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_delete_service_fluent_builder(x: here::builders::DeleteServiceFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_delete_service_input_builder(x: here::builders::DeleteServiceInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_delete_service_output_builder(x: here::builders::DeleteServiceOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
