// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `get_service_instance`.

use sdk::operation::get_service_instance as here;
pub use sdk::operation::get_service_instance as _;
pub fn type_get_service_instance(x: here::GetServiceInstance) -> here::GetServiceInstance { x }
pub fn get_service_instance_new() -> here::GetServiceInstance { here::GetServiceInstance::new() }
pub fn type_get_service_instance_error(x: here::GetServiceInstanceError) -> here::GetServiceInstanceError { x }
pub fn variant_get_service_instance_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::GetServiceInstanceError { here::GetServiceInstanceError::AccessDeniedException(a0) }
pub fn variant_get_service_instance_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::GetServiceInstanceError { here::GetServiceInstanceError::InternalServerException(a0) }
pub fn variant_get_service_instance_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::GetServiceInstanceError { here::GetServiceInstanceError::ResourceNotFoundException(a0) }
pub fn variant_get_service_instance_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::GetServiceInstanceError { here::GetServiceInstanceError::ThrottlingException(a0) }
pub fn variant_get_service_instance_error_unhandled(x: here::GetServiceInstanceError) -> bool { matches!(x, here::GetServiceInstanceError::Unhandled { .. }) }
pub fn variant_get_service_instance_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::GetServiceInstanceError { here::GetServiceInstanceError::ValidationException(a0) }
pub fn get_service_instance_error_generic(a0: sdk::error::ErrorMetadata) -> here::GetServiceInstanceError { here::GetServiceInstanceError::generic(a0) }
pub fn get_service_instance_error_is_access_denied_exception<'s>(x: &'s here::GetServiceInstanceError) -> bool { x.is_access_denied_exception() }
pub fn get_service_instance_error_is_internal_server_exception<'s>(x: &'s here::GetServiceInstanceError) -> bool { x.is_internal_server_exception() }
pub fn get_service_instance_error_is_resource_not_found_exception<'s>(x: &'s here::GetServiceInstanceError) -> bool { x.is_resource_not_found_exception() }
pub fn get_service_instance_error_is_throttling_exception<'s>(x: &'s here::GetServiceInstanceError) -> bool { x.is_throttling_exception() }
pub fn get_service_instance_error_is_validation_exception<'s>(x: &'s here::GetServiceInstanceError) -> bool { x.is_validation_exception() }
pub fn get_service_instance_error_meta<'s>(x: &'s here::GetServiceInstanceError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn get_service_instance_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::GetServiceInstanceError { here::GetServiceInstanceError::unhandled(a0) }
pub fn type_get_service_instance_input(x: here::GetServiceInstanceInput) -> here::GetServiceInstanceInput { x }
pub fn get_service_instance_input_builder() -> here::builders::GetServiceInstanceInputBuilder { here::GetServiceInstanceInput::builder() }
pub fn field_get_service_instance_input_name(x: here::GetServiceInstanceInput) -> ::std::option::Option<::std::string::String> { x.name }
pub fn get_service_instance_input_name<'s>(x: &'s here::GetServiceInstanceInput) -> ::std::option::Option<&'s str> { x.name() }
pub fn field_get_service_instance_input_service_name(x: here::GetServiceInstanceInput) -> ::std::option::Option<::std::string::String> { x.service_name }
pub fn get_service_instance_input_service_name<'s>(x: &'s here::GetServiceInstanceInput) -> ::std::option::Option<&'s str> { x.service_name() }
pub fn type_get_service_instance_output(x: here::GetServiceInstanceOutput) -> here::GetServiceInstanceOutput { x }
pub fn get_service_instance_output_builder() -> here::builders::GetServiceInstanceOutputBuilder { here::GetServiceInstanceOutput::builder() }
pub fn field_get_service_instance_output_service_instance(x: here::GetServiceInstanceOutput) -> ::std::option::Option<sdk::types::ServiceInstance> { x.service_instance }
pub fn get_service_instance_output_service_instance<'s>(x: &'s here::GetServiceInstanceOutput) -> ::std::option::Option<&'s sdk::types::ServiceInstance> { x.service_instance() }
pub use here::builders as _;
pub fn type_builders_get_service_instance_fluent_builder(x: here::builders::GetServiceInstanceFluentBuilder) -> here::builders::GetServiceInstanceFluentBuilder { x }
pub fn builders_get_service_instance_fluent_builder_as_input<'s>(x: &'s here::builders::GetServiceInstanceFluentBuilder) -> &'s here::builders::GetServiceInstanceInputBuilder { x.as_input() }
pub fn builders_get_service_instance_fluent_builder_customize(x: here::builders::GetServiceInstanceFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::GetServiceInstanceOutput, here::GetServiceInstanceError, here::builders::GetServiceInstanceFluentBuilder> { x.customize() }
pub fn builders_get_service_instance_fluent_builder_get_name<'s>(x: &'s here::builders::GetServiceInstanceFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_get_service_instance_fluent_builder_get_service_name<'s>(x: &'s here::builders::GetServiceInstanceFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub fn builders_get_service_instance_fluent_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetServiceInstanceFluentBuilder, a1: A1) -> here::builders::GetServiceInstanceFluentBuilder { x.name(a1) }
pub async fn builders_get_service_instance_fluent_builder_send(x: here::builders::GetServiceInstanceFluentBuilder) -> ::std::result::Result<here::GetServiceInstanceOutput, sdk::error::SdkError<here::GetServiceInstanceError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_get_service_instance_fluent_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetServiceInstanceFluentBuilder, a1: A1) -> here::builders::GetServiceInstanceFluentBuilder { x.service_name(a1) }
pub fn builders_get_service_instance_fluent_builder_set_name(x: here::builders::GetServiceInstanceFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetServiceInstanceFluentBuilder { x.set_name(a1) }
pub fn builders_get_service_instance_fluent_builder_set_service_name(x: here::builders::GetServiceInstanceFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetServiceInstanceFluentBuilder { x.set_service_name(a1) }
pub fn type_builders_get_service_instance_input_builder(x: here::builders::GetServiceInstanceInputBuilder) -> here::builders::GetServiceInstanceInputBuilder { x }
pub fn builders_get_service_instance_input_builder_build(x: here::builders::GetServiceInstanceInputBuilder) -> ::std::result::Result<here::GetServiceInstanceInput, sdk::error::BuildError> { x.build() }
pub fn builders_get_service_instance_input_builder_get_name<'s>(x: &'s here::builders::GetServiceInstanceInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_get_service_instance_input_builder_get_service_name<'s>(x: &'s here::builders::GetServiceInstanceInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub fn builders_get_service_instance_input_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetServiceInstanceInputBuilder, a1: A1) -> here::builders::GetServiceInstanceInputBuilder { x.name(a1) }
pub async fn builders_get_service_instance_input_builder_send_with(x: here::builders::GetServiceInstanceInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::GetServiceInstanceOutput, sdk::error::SdkError<here::GetServiceInstanceError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_get_service_instance_input_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetServiceInstanceInputBuilder, a1: A1) -> here::builders::GetServiceInstanceInputBuilder { x.service_name(a1) }
pub fn builders_get_service_instance_input_builder_set_name(x: here::builders::GetServiceInstanceInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetServiceInstanceInputBuilder { x.set_name(a1) }
pub fn builders_get_service_instance_input_builder_set_service_name(x: here::builders::GetServiceInstanceInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetServiceInstanceInputBuilder { x.set_service_name(a1) }
pub fn type_builders_get_service_instance_output_builder(x: here::builders::GetServiceInstanceOutputBuilder) -> here::builders::GetServiceInstanceOutputBuilder { x }
pub fn builders_get_service_instance_output_builder_build(x: here::builders::GetServiceInstanceOutputBuilder) -> here::GetServiceInstanceOutput { x.build() }
pub fn builders_get_service_instance_output_builder_get_service_instance<'s>(x: &'s here::builders::GetServiceInstanceOutputBuilder) -> &'s ::std::option::Option<sdk::types::ServiceInstance> { x.get_service_instance() }
pub fn builders_get_service_instance_output_builder_service_instance(x: here::builders::GetServiceInstanceOutputBuilder, a1: sdk::types::ServiceInstance) -> here::builders::GetServiceInstanceOutputBuilder { x.service_instance(a1) }
pub fn builders_get_service_instance_output_builder_set_service_instance(x: here::builders::GetServiceInstanceOutputBuilder, a1: ::std::option::Option<sdk::types::ServiceInstance>) -> here::builders::GetServiceInstanceOutputBuilder { x.set_service_instance(a1) }
pub fn impl_get_service_instance(x: here::GetServiceInstance) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_get_service_instance_error(x: here::GetServiceInstanceError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_get_service_instance_input(x: here::GetServiceInstanceInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_get_service_instance_output(x: here::GetServiceInstanceOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_get_service_instance_fluent_builder(x: here::builders::GetServiceInstanceFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_get_service_instance_input_builder(x: here::builders::GetServiceInstanceInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_get_service_instance_output_builder(x: here::builders::GetServiceInstanceOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
