// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `get_component`.

use sdk::operation::get_component as here;
pub use sdk::operation::get_component as _;
pub fn type_get_component(x: here::GetComponent) -> here::GetComponent { x }
pub fn get_component_new() -> here::GetComponent { here::GetComponent::new() }
pub fn type_get_component_error(x: here::GetComponentError) -> here::GetComponentError { x }
pub fn variant_get_component_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::GetComponentError { here::GetComponentError::AccessDeniedException(a0) }
pub fn variant_get_component_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::GetComponentError { here::GetComponentError::InternalServerException(a0) }
pub fn variant_get_component_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::GetComponentError { here::GetComponentError::ResourceNotFoundException(a0) }
pub fn variant_get_component_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::GetComponentError { here::GetComponentError::ThrottlingException(a0) }
pub fn variant_get_component_error_unhandled(x: here::GetComponentError) -> bool { matches!(x, here::GetComponentError::Unhandled { .. }) }
pub fn variant_get_component_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::GetComponentError { here::GetComponentError::ValidationException(a0) }
pub fn get_component_error_generic(a0: sdk::error::ErrorMetadata) -> here::GetComponentError { here::GetComponentError::generic(a0) }
pub fn get_component_error_is_access_denied_exception<'s>(x: &'s here::GetComponentError) -> bool { x.is_access_denied_exception() }
pub fn get_component_error_is_internal_server_exception<'s>(x: &'s here::GetComponentError) -> bool { x.is_internal_server_exception() }
pub fn get_component_error_is_resource_not_found_exception<'s>(x: &'s here::GetComponentError) -> bool { x.is_resource_not_found_exception() }
pub fn get_component_error_is_throttling_exception<'s>(x: &'s here::GetComponentError) -> bool { x.is_throttling_exception() }
pub fn get_component_error_is_validation_exception<'s>(x: &'s here::GetComponentError) -> bool { x.is_validation_exception() }
pub fn get_component_error_meta<'s>(x: &'s here::GetComponentError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn get_component_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::GetComponentError { here::GetComponentError::unhandled(a0) }
pub fn type_get_component_input(x: here::GetComponentInput) -> here::GetComponentInput { x }
pub fn get_component_input_builder() -> here::builders::GetComponentInputBuilder { here::GetComponentInput::builder() }
pub fn field_get_component_input_name(x: here::GetComponentInput) -> ::std::option::Option<::std::string::String> { x.name }
pub fn get_component_input_name<'s>(x: &'s here::GetComponentInput) -> ::std::option::Option<&'s str> { x.name() }
pub fn type_get_component_output(x: here::GetComponentOutput) -> here::GetComponentOutput { x }
pub fn get_component_output_builder() -> here::builders::GetComponentOutputBuilder { here::GetComponentOutput::builder() }
pub fn field_get_component_output_component(x: here::GetComponentOutput) -> ::std::option::Option<sdk::types::Component> { x.component }
pub fn get_component_output_component<'s>(x: &'s here::GetComponentOutput) -> ::std::option::Option<&'s sdk::types::Component> { x.component() }
pub use here::builders as _;
pub fn type_builders_get_component_fluent_builder(x: here::builders::GetComponentFluentBuilder) -> here::builders::GetComponentFluentBuilder { x }
pub fn builders_get_component_fluent_builder_as_input<'s>(x: &'s here::builders::GetComponentFluentBuilder) -> &'s here::builders::GetComponentInputBuilder { x.as_input() }
pub fn builders_get_component_fluent_builder_customize(x: here::builders::GetComponentFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::GetComponentOutput, here::GetComponentError, here::builders::GetComponentFluentBuilder> { x.customize() }
pub fn builders_get_component_fluent_builder_get_name<'s>(x: &'s here::builders::GetComponentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_get_component_fluent_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetComponentFluentBuilder, a1: A1) -> here::builders::GetComponentFluentBuilder { x.name(a1) }
pub async fn builders_get_component_fluent_builder_send(x: here::builders::GetComponentFluentBuilder) -> ::std::result::Result<here::GetComponentOutput, sdk::error::SdkError<here::GetComponentError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_get_component_fluent_builder_set_name(x: here::builders::GetComponentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetComponentFluentBuilder { x.set_name(a1) }
pub fn type_builders_get_component_input_builder(x: here::builders::GetComponentInputBuilder) -> here::builders::GetComponentInputBuilder { x }
pub fn builders_get_component_input_builder_build(x: here::builders::GetComponentInputBuilder) -> ::std::result::Result<here::GetComponentInput, sdk::error::BuildError> { x.build() }
pub fn builders_get_component_input_builder_get_name<'s>(x: &'s here::builders::GetComponentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_get_component_input_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetComponentInputBuilder, a1: A1) -> here::builders::GetComponentInputBuilder { x.name(a1) }
pub async fn builders_get_component_input_builder_send_with(x: here::builders::GetComponentInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::GetComponentOutput, sdk::error::SdkError<here::GetComponentError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_get_component_input_builder_set_name(x: here::builders::GetComponentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetComponentInputBuilder { x.set_name(a1) }
pub fn type_builders_get_component_output_builder(x: here::builders::GetComponentOutputBuilder) -> here::builders::GetComponentOutputBuilder { x }
pub fn builders_get_component_output_builder_build(x: here::builders::GetComponentOutputBuilder) -> here::GetComponentOutput { x.build() }
pub fn builders_get_component_output_builder_component(x: here::builders::GetComponentOutputBuilder, a1: sdk::types::Component) -> here::builders::GetComponentOutputBuilder { x.component(a1) }
pub fn builders_get_component_output_builder_get_component<'s>(x: &'s here::builders::GetComponentOutputBuilder) -> &'s ::std::option::Option<sdk::types::Component> { x.get_component() }
pub fn builders_get_component_output_builder_set_component(x: here::builders::GetComponentOutputBuilder, a1: ::std::option::Option<sdk::types::Component>) -> here::builders::GetComponentOutputBuilder { x.set_component(a1) }
pub fn impl_get_component(x: here::GetComponent) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_get_component_error(x: here::GetComponentError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_get_component_input(x: here::GetComponentInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_get_component_output(x: here::GetComponentOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_get_component_fluent_builder(x: here::builders::GetComponentFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_get_component_input_builder(x: here::builders::GetComponentInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_get_component_output_builder(x: here::builders::GetComponentOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
