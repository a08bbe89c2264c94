// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `update_service`.

use sdk::operation::update_service as here;
pub use sdk::operation::update_service as _;
pub fn type_update_service(x: here::UpdateService) -> here::UpdateService { x }
pub fn update_service_new() -> here::UpdateService { here::UpdateService::new() }
pub fn type_update_service_error(x: here::UpdateServiceError) -> here::UpdateServiceError { x }
pub fn variant_update_service_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::UpdateServiceError { here::UpdateServiceError::AccessDeniedException(a0) }
pub fn variant_update_service_error_conflict_exception(a0: sdk::types::error::ConflictException) -> here::UpdateServiceError { here::UpdateServiceError::ConflictException(a0) }
pub fn variant_update_service_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::UpdateServiceError { here::UpdateServiceError::InternalServerException(a0) }
pub fn variant_update_service_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::UpdateServiceError { here::UpdateServiceError::ResourceNotFoundException(a0) }
pub fn variant_update_service_error_service_quota_exceeded_exception(a0: sdk::types::error::ServiceQuotaExceededException) -> here::UpdateServiceError { here::UpdateServiceError::ServiceQuotaExceededException(a0) }
pub fn variant_update_service_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::UpdateServiceError { here::UpdateServiceError::ThrottlingException(a0) }
pub fn variant_update_service_error_unhandled(x: here::UpdateServiceError) -> bool { matches!(x, here::UpdateServiceError::Unhandled { .. }) }
pub fn variant_update_service_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::UpdateServiceError { here::UpdateServiceError::ValidationException(a0) }
pub fn update_service_error_generic(a0: sdk::error::ErrorMetadata) -> here::UpdateServiceError { here::UpdateServiceError::generic(a0) }
pub fn update_service_error_is_access_denied_exception<'s>(x: &'s here::UpdateServiceError) -> bool { x.is_access_denied_exception() }
pub fn update_service_error_is_conflict_exception<'s>(x: &'s here::UpdateServiceError) -> bool { x.is_conflict_exception() }
pub fn update_service_error_is_internal_server_exception<'s>(x: &'s here::UpdateServiceError) -> bool { x.is_internal_server_exception() }
pub fn update_service_error_is_resource_not_found_exception<'s>(x: &'s here::UpdateServiceError) -> bool { x.is_resource_not_found_exception() }
pub fn update_service_error_is_service_quota_exceeded_exception<'s>(x: &'s here::UpdateServiceError) -> bool { x.is_service_quota_exceeded_exception() }
pub fn update_service_error_is_throttling_exception<'s>(x: &'s here::UpdateServiceError) -> bool { x.is_throttling_exception() }
pub fn update_service_error_is_validation_exception<'s>(x: &'s here::UpdateServiceError) -> bool { x.is_validation_exception() }
pub fn update_service_error_meta<'s>(x: &'s here::UpdateServiceError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn update_service_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::UpdateServiceError { here::UpdateServiceError::unhandled(a0) }
pub fn type_update_service_input(x: here::UpdateServiceInput) -> here::UpdateServiceInput { x }
pub fn update_service_input_builder() -> here::builders::UpdateServiceInputBuilder { here::UpdateServiceInput::builder() }
pub fn field_update_service_input_description(x: here::UpdateServiceInput) -> ::std::option::Option<::std::string::String> { x.description }
pub fn update_service_input_description<'s>(x: &'s here::UpdateServiceInput) -> ::std::option::Option<&'s str> { x.description() }
pub fn field_update_service_input_name(x: here::UpdateServiceInput) -> ::std::option::Option<::std::string::String> { x.name }
pub fn update_service_input_name<'s>(x: &'s here::UpdateServiceInput) -> ::std::option::Option<&'s str> { x.name() }
pub fn field_update_service_input_spec(x: here::UpdateServiceInput) -> ::std::option::Option<::std::string::String> { x.spec }
pub fn update_service_input_spec<'s>(x: &'s here::UpdateServiceInput) -> ::std::option::Option<&'s str> { x.spec() }
pub fn type_update_service_output(x: here::UpdateServiceOutput) -> here::UpdateServiceOutput { x }
pub fn update_service_output_builder() -> here::builders::UpdateServiceOutputBuilder { here::UpdateServiceOutput::builder() }
pub fn field_update_service_output_service(x: here::UpdateServiceOutput) -> ::std::option::Option<sdk::types::Service> { x.service }
pub fn update_service_output_service<'s>(x: &'s here::UpdateServiceOutput) -> ::std::option::Option<&'s sdk::types::Service> { x.service() }
pub use here::builders as _;
pub fn type_builders_update_service_fluent_builder(x: here::builders::UpdateServiceFluentBuilder) -> here::builders::UpdateServiceFluentBuilder { x }
pub fn builders_update_service_fluent_builder_as_input<'s>(x: &'s here::builders::UpdateServiceFluentBuilder) -> &'s here::builders::UpdateServiceInputBuilder { x.as_input() }
pub fn builders_update_service_fluent_builder_customize(x: here::builders::UpdateServiceFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::UpdateServiceOutput, here::UpdateServiceError, here::builders::UpdateServiceFluentBuilder> { x.customize() }
pub fn builders_update_service_fluent_builder_description<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateServiceFluentBuilder, a1: A1) -> here::builders::UpdateServiceFluentBuilder { x.description(a1) }
pub fn builders_update_service_fluent_builder_get_description<'s>(x: &'s here::builders::UpdateServiceFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_description() }
pub fn builders_update_service_fluent_builder_get_name<'s>(x: &'s here::builders::UpdateServiceFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_update_service_fluent_builder_get_spec<'s>(x: &'s here::builders::UpdateServiceFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_spec() }
pub fn builders_update_service_fluent_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateServiceFluentBuilder, a1: A1) -> here::builders::UpdateServiceFluentBuilder { x.name(a1) }
pub async fn builders_update_service_fluent_builder_send(x: here::builders::UpdateServiceFluentBuilder) -> ::std::result::Result<here::UpdateServiceOutput, sdk::error::SdkError<here::UpdateServiceError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_update_service_fluent_builder_set_description(x: here::builders::UpdateServiceFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateServiceFluentBuilder { x.set_description(a1) }
pub fn builders_update_service_fluent_builder_set_name(x: here::builders::UpdateServiceFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateServiceFluentBuilder { x.set_name(a1) }
pub fn builders_update_service_fluent_builder_set_spec(x: here::builders::UpdateServiceFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateServiceFluentBuilder { x.set_spec(a1) }
pub fn builders_update_service_fluent_builder_spec<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateServiceFluentBuilder, a1: A1) -> here::builders::UpdateServiceFluentBuilder { x.spec(a1) }
pub fn type_builders_update_service_input_builder(x: here::builders::UpdateServiceInputBuilder) -> here::builders::UpdateServiceInputBuilder { x }
pub fn builders_update_service_input_builder_build(x: here::builders::UpdateServiceInputBuilder) -> ::std::result::Result<here::UpdateServiceInput, sdk::error::BuildError> { x.build() }
pub fn builders_update_service_input_builder_description<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateServiceInputBuilder, a1: A1) -> here::builders::UpdateServiceInputBuilder { x.description(a1) }
pub fn builders_update_service_input_builder_get_description<'s>(x: &'s here::builders::UpdateServiceInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_description() }
pub fn builders_update_service_input_builder_get_name<'s>(x: &'s here::builders::UpdateServiceInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_update_service_input_builder_get_spec<'s>(x: &'s here::builders::UpdateServiceInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_spec() }
pub fn builders_update_service_input_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateServiceInputBuilder, a1: A1) -> here::builders::UpdateServiceInputBuilder { x.name(a1) }
pub async fn builders_update_service_input_builder_send_with(x: here::builders::UpdateServiceInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::UpdateServiceOutput, sdk::error::SdkError<here::UpdateServiceError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_update_service_input_builder_set_description(x: here::builders::UpdateServiceInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateServiceInputBuilder { x.set_description(a1) }
pub fn builders_update_service_input_builder_set_name(x: here::builders::UpdateServiceInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateServiceInputBuilder { x.set_name(a1) }
pub fn builders_update_service_input_builder_set_spec(x: here::builders::UpdateServiceInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateServiceInputBuilder { x.set_spec(a1) }
pub fn builders_update_service_input_builder_spec<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateServiceInputBuilder, a1: A1) -> here::builders::UpdateServiceInputBuilder { x.spec(a1) }
pub fn type_builders_update_service_output_builder(x: here::builders::UpdateServiceOutputBuilder) -> here::builders::UpdateServiceOutputBuilder { x }
pub fn builders_update_service_output_builder_build(x: here::builders::UpdateServiceOutputBuilder) -> here::UpdateServiceOutput { x.build() }
pub fn builders_update_service_output_builder_get_service<'s>(x: &'s here::builders::UpdateServiceOutputBuilder) -> &'s ::std::option::Option<sdk::types::Service> { x.get_service() }
pub fn builders_update_service_output_builder_service(x: here::builders::UpdateServiceOutputBuilder, a1: sdk::types::Service) -> here::builders::UpdateServiceOutputBuilder { x.service(a1) }
pub fn builders_update_service_output_builder_set_service(x: here::builders::UpdateServiceOutputBuilder, a1: ::std::option::Option<sdk::types::Service>) -> here::builders::UpdateServiceOutputBuilder { x.set_service(a1) }
pub fn impl_update_service(x: here::UpdateService) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_update_service_error(x: here::UpdateServiceError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_update_service_input(x: here::UpdateServiceInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_update_service_output(x: here::UpdateServiceOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_update_service_fluent_builder(x: here::builders::UpdateServiceFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_update_service_input_builder(x: here::builders::UpdateServiceInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_update_service_output_builder(x: here::builders::UpdateServiceOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
