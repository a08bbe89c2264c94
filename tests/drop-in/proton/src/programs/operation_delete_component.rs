// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `delete_component`.

use sdk::operation::delete_component as here;
pub use sdk::operation::delete_component as _;
pub fn type_delete_component(x: here::DeleteComponent) -> here::DeleteComponent { x }
pub fn delete_component_new() -> here::DeleteComponent { here::DeleteComponent::new() }
pub fn type_delete_component_error(x: here::DeleteComponentError) -> here::DeleteComponentError { x }
pub fn variant_delete_component_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::DeleteComponentError { here::DeleteComponentError::AccessDeniedException(a0) }
pub fn variant_delete_component_error_conflict_exception(a0: sdk::types::error::ConflictException) -> here::DeleteComponentError { here::DeleteComponentError::ConflictException(a0) }
pub fn variant_delete_component_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::DeleteComponentError { here::DeleteComponentError::InternalServerException(a0) }
pub fn variant_delete_component_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::DeleteComponentError { here::DeleteComponentError::ResourceNotFoundException(a0) }
pub fn variant_delete_component_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::DeleteComponentError { here::DeleteComponentError::ThrottlingException(a0) }
pub fn variant_delete_component_error_unhandled(x: here::DeleteComponentError) -> bool { matches!(x, here::DeleteComponentError::Unhandled { .. }) }
pub fn variant_delete_component_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::DeleteComponentError { here::DeleteComponentError::ValidationException(a0) }
pub fn delete_component_error_generic(a0: sdk::error::ErrorMetadata) -> here::DeleteComponentError { here::DeleteComponentError::generic(a0) }
pub fn delete_component_error_is_access_denied_exception<'s>(x: &'s here::DeleteComponentError) -> bool { x.is_access_denied_exception() }
pub fn delete_component_error_is_conflict_exception<'s>(x: &'s here::DeleteComponentError) -> bool { x.is_conflict_exception() }
pub fn delete_component_error_is_internal_server_exception<'s>(x: &'s here::DeleteComponentError) -> bool { x.is_internal_server_exception() }
pub fn delete_component_error_is_resource_not_found_exception<'s>(x: &'s here::DeleteComponentError) -> bool { x.is_resource_not_found_exception() }
pub fn delete_component_error_is_throttling_exception<'s>(x: &'s here::DeleteComponentError) -> bool { x.is_throttling_exception() }
pub fn delete_component_error_is_validation_exception<'s>(x: &'s here::DeleteComponentError) -> bool { x.is_validation_exception() }
pub fn delete_component_error_meta<'s>(x: &'s here::DeleteComponentError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn delete_component_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::DeleteComponentError { here::DeleteComponentError::unhandled(a0) }
pub fn type_delete_component_input(x: here::DeleteComponentInput) -> here::DeleteComponentInput { x }
pub fn delete_component_input_builder() -> here::builders::DeleteComponentInputBuilder { here::DeleteComponentInput::builder() }
pub fn field_delete_component_input_name(x: here::DeleteComponentInput) -> ::std::option::Option<::std::string::String> { x.name }
pub fn delete_component_input_name<'s>(x: &'s here::DeleteComponentInput) -> ::std::option::Option<&'s str> { x.name() }
pub fn type_delete_component_output(x: here::DeleteComponentOutput) -> here::DeleteComponentOutput { x }
pub fn delete_component_output_builder() -> here::builders::DeleteComponentOutputBuilder { here::DeleteComponentOutput::builder() }
pub fn field_delete_component_output_component(x: here::DeleteComponentOutput) -> ::std::option::Option<sdk::types::Component> { x.component }
pub fn delete_component_output_component<'s>(x: &'s here::DeleteComponentOutput) -> ::std::option::Option<&'s sdk::types::Component> { x.component() }
pub use here::builders as _;
pub fn type_builders_delete_component_fluent_builder(x: here::builders::DeleteComponentFluentBuilder) -> here::builders::DeleteComponentFluentBuilder { x }
pub fn builders_delete_component_fluent_builder_as_input<'s>(x: &'s here::builders::DeleteComponentFluentBuilder) -> &'s here::builders::DeleteComponentInputBuilder { x.as_input() }
pub fn builders_delete_component_fluent_builder_customize(x: here::builders::DeleteComponentFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::DeleteComponentOutput, here::DeleteComponentError, here::builders::DeleteComponentFluentBuilder> { x.customize() }
pub fn builders_delete_component_fluent_builder_get_name<'s>(x: &'s here::builders::DeleteComponentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_delete_component_fluent_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::DeleteComponentFluentBuilder, a1: A1) -> here::builders::DeleteComponentFluentBuilder { x.name(a1) }
pub async fn builders_delete_component_fluent_builder_send(x: here::builders::DeleteComponentFluentBuilder) -> ::std::result::Result<here::DeleteComponentOutput, sdk::error::SdkError<here::DeleteComponentError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_delete_component_fluent_builder_set_name(x: here::builders::DeleteComponentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::DeleteComponentFluentBuilder { x.set_name(a1) }
pub fn type_builders_delete_component_input_builder(x: here::builders::DeleteComponentInputBuilder) -> here::builders::DeleteComponentInputBuilder { x }
pub fn builders_delete_component_input_builder_build(x: here::builders::DeleteComponentInputBuilder) -> ::std::result::Result<here::DeleteComponentInput, sdk::error::BuildError> { x.build() }
pub fn builders_delete_component_input_builder_get_name<'s>(x: &'s here::builders::DeleteComponentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_delete_component_input_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::DeleteComponentInputBuilder, a1: A1) -> here::builders::DeleteComponentInputBuilder { x.name(a1) }
pub async fn builders_delete_component_input_builder_send_with(x: here::builders::DeleteComponentInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::DeleteComponentOutput, sdk::error::SdkError<here::DeleteComponentError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_delete_component_input_builder_set_name(x: here::builders::DeleteComponentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::DeleteComponentInputBuilder { x.set_name(a1) }
pub fn type_builders_delete_component_output_builder(x: here::builders::DeleteComponentOutputBuilder) -> here::builders::DeleteComponentOutputBuilder { x }
pub fn builders_delete_component_output_builder_build(x: here::builders::DeleteComponentOutputBuilder) -> here::DeleteComponentOutput { x.build() }
pub fn builders_delete_component_output_builder_component(x: here::builders::DeleteComponentOutputBuilder, a1: sdk::types::Component) -> here::builders::DeleteComponentOutputBuilder { x.component(a1) }
pub fn builders_delete_component_output_builder_get_component<'s>(x: &'s here::builders::DeleteComponentOutputBuilder) -> &'s ::std::option::Option<sdk::types::Component> { x.get_component() }
pub fn builders_delete_component_output_builder_set_component(x: here::builders::DeleteComponentOutputBuilder, a1: ::std::option::Option<sdk::types::Component>) -> here::builders::DeleteComponentOutputBuilder { x.set_component(a1) }
pub fn impl_delete_component(x: here::DeleteComponent) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_delete_component_error(x: here::DeleteComponentError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_delete_component_input(x: here::DeleteComponentInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_delete_component_output(x: here::DeleteComponentOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_delete_component_fluent_builder(x: here::builders::DeleteComponentFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_delete_component_input_builder(x: here::builders::DeleteComponentInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_delete_component_output_builder(x: here::builders::DeleteComponentOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
