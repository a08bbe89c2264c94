// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `tag_resource`.

use sdk::operation::tag_resource as here;
pub use sdk::operation::tag_resource as _;
pub fn type_tag_resource(x: here::TagResource) -> here::TagResource { x }
pub fn tag_resource_new() -> here::TagResource { here::TagResource::new() }
pub fn type_tag_resource_error(x: here::TagResourceError) -> here::TagResourceError { x }
pub fn variant_tag_resource_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::TagResourceError { here::TagResourceError::AccessDeniedException(a0) }
pub fn variant_tag_resource_error_conflict_exception(a0: sdk::types::error::ConflictException) -> here::TagResourceError { here::TagResourceError::ConflictException(a0) }
pub fn variant_tag_resource_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::TagResourceError { here::TagResourceError::InternalServerException(a0) }
pub fn variant_tag_resource_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::TagResourceError { here::TagResourceError::ResourceNotFoundException(a0) }
pub fn variant_tag_resource_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::TagResourceError { here::TagResourceError::ThrottlingException(a0) }
pub fn variant_tag_resource_error_unhandled(x: here::TagResourceError) -> bool { matches!(x, here::TagResourceError::Unhandled { .. }) }
pub fn variant_tag_resource_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::TagResourceError { here::TagResourceError::ValidationException(a0) }
pub fn tag_resource_error_generic(a0: sdk::error::ErrorMetadata) -> here::TagResourceError { here::TagResourceError::generic(a0) }
pub fn tag_resource_error_is_access_denied_exception<'s>(x: &'s here::TagResourceError) -> bool { x.is_access_denied_exception() }
pub fn tag_resource_error_is_conflict_exception<'s>(x: &'s here::TagResourceError) -> bool { x.is_conflict_exception() }
pub fn tag_resource_error_is_internal_server_exception<'s>(x: &'s here::TagResourceError) -> bool { x.is_internal_server_exception() }
pub fn tag_resource_error_is_resource_not_found_exception<'s>(x: &'s here::TagResourceError) -> bool { x.is_resource_not_found_exception() }
pub fn tag_resource_error_is_throttling_exception<'s>(x: &'s here::TagResourceError) -> bool { x.is_throttling_exception() }
pub fn tag_resource_error_is_validation_exception<'s>(x: &'s here::TagResourceError) -> bool { x.is_validation_exception() }
pub fn tag_resource_error_meta<'s>(x: &'s here::TagResourceError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn tag_resource_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::TagResourceError { here::TagResourceError::unhandled(a0) }
pub fn type_tag_resource_input(x: here::TagResourceInput) -> here::TagResourceInput { x }
pub fn tag_resource_input_builder() -> here::builders::TagResourceInputBuilder { here::TagResourceInput::builder() }
pub fn field_tag_resource_input_resource_arn(x: here::TagResourceInput) -> ::std::option::Option<::std::string::String> { x.resource_arn }
pub fn tag_resource_input_resource_arn<'s>(x: &'s here::TagResourceInput) -> ::std::option::Option<&'s str> { x.resource_arn() }
pub fn field_tag_resource_input_tags(x: here::TagResourceInput) -> ::std::option::Option<::std::vec::Vec<sdk::types::Tag>> { x.tags }
pub fn tag_resource_input_tags<'s>(x: &'s here::TagResourceInput) -> &'s [sdk::types::Tag] { x.tags() }
pub fn type_tag_resource_output(x: here::TagResourceOutput) -> here::TagResourceOutput { x }
pub fn tag_resource_output_builder() -> here::builders::TagResourceOutputBuilder { here::TagResourceOutput::builder() }
pub use here::builders as _;
pub fn type_builders_tag_resource_fluent_builder(x: here::builders::TagResourceFluentBuilder) -> here::builders::TagResourceFluentBuilder { x }
pub fn builders_tag_resource_fluent_builder_as_input<'s>(x: &'s here::builders::TagResourceFluentBuilder) -> &'s here::builders::TagResourceInputBuilder { x.as_input() }
pub fn builders_tag_resource_fluent_builder_customize(x: here::builders::TagResourceFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::TagResourceOutput, here::TagResourceError, here::builders::TagResourceFluentBuilder> { x.customize() }
pub fn builders_tag_resource_fluent_builder_get_resource_arn<'s>(x: &'s here::builders::TagResourceFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_resource_arn() }
pub fn builders_tag_resource_fluent_builder_get_tags<'s>(x: &'s here::builders::TagResourceFluentBuilder) -> &'s ::std::option::Option<::std::vec::Vec<sdk::types::Tag>> { x.get_tags() }
pub fn builders_tag_resource_fluent_builder_resource_arn<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::TagResourceFluentBuilder, a1: A1) -> here::builders::TagResourceFluentBuilder { x.resource_arn(a1) }
pub async fn builders_tag_resource_fluent_builder_send(x: here::builders::TagResourceFluentBuilder) -> ::std::result::Result<here::TagResourceOutput, sdk::error::SdkError<here::TagResourceError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_tag_resource_fluent_builder_set_resource_arn(x: here::builders::TagResourceFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::TagResourceFluentBuilder { x.set_resource_arn(a1) }
pub fn builders_tag_resource_fluent_builder_set_tags(x: here::builders::TagResourceFluentBuilder, a1: ::std::option::Option<::std::vec::Vec<sdk::types::Tag>>) -> here::builders::TagResourceFluentBuilder { x.set_tags(a1) }
pub fn builders_tag_resource_fluent_builder_tags(x: here::builders::TagResourceFluentBuilder, a1: sdk::types::Tag) -> here::builders::TagResourceFluentBuilder { x.tags(a1) }
pub fn type_builders_tag_resource_input_builder(x: here::builders::TagResourceInputBuilder) -> here::builders::TagResourceInputBuilder { x }
pub fn builders_tag_resource_input_builder_build(x: here::builders::TagResourceInputBuilder) -> ::std::result::Result<here::TagResourceInput, sdk::error::BuildError> { x.build() }
pub fn builders_tag_resource_input_builder_get_resource_arn<'s>(x: &'s here::builders::TagResourceInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_resource_arn() }
pub fn builders_tag_resource_input_builder_get_tags<'s>(x: &'s here::builders::TagResourceInputBuilder) -> &'s ::std::option::Option<::std::vec::Vec<sdk::types::Tag>> { x.get_tags() }
pub fn builders_tag_resource_input_builder_resource_arn<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::TagResourceInputBuilder, a1: A1) -> here::builders::TagResourceInputBuilder { x.resource_arn(a1) }
pub async fn builders_tag_resource_input_builder_send_with(x: here::builders::TagResourceInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::TagResourceOutput, sdk::error::SdkError<here::TagResourceError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_tag_resource_input_builder_set_resource_arn(x: here::builders::TagResourceInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::TagResourceInputBuilder { x.set_resource_arn(a1) }
pub fn builders_tag_resource_input_builder_set_tags(x: here::builders::TagResourceInputBuilder, a1: ::std::option::Option<::std::vec::Vec<sdk::types::Tag>>) -> here::builders::TagResourceInputBuilder { x.set_tags(a1) }
pub fn builders_tag_resource_input_builder_tags(x: here::builders::TagResourceInputBuilder, a1: sdk::types::Tag) -> here::builders::TagResourceInputBuilder { x.tags(a1) }
pub fn type_builders_tag_resource_output_builder(x: here::builders::TagResourceOutputBuilder) -> here::builders::TagResourceOutputBuilder { x }
pub fn builders_tag_resource_output_builder_build(x: here::builders::TagResourceOutputBuilder) -> here::TagResourceOutput { x.build() }
pub fn impl_tag_resource(x: here::TagResource) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_tag_resource_error(x: here::TagResourceError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_tag_resource_input(x: here::TagResourceInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_tag_resource_output(x: here::TagResourceOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_tag_resource_fluent_builder(x: here::builders::TagResourceFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_tag_resource_input_builder(x: here::builders::TagResourceInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_tag_resource_output_builder(x: here::builders::TagResourceOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
