// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `untag_resource`.

use sdk::operation::untag_resource as here;
pub use sdk::operation::untag_resource as _;
pub fn type_untag_resource(x: here::UntagResource) -> here::UntagResource { x }
pub fn untag_resource_new() -> here::UntagResource { here::UntagResource::new() }
pub fn type_untag_resource_error(x: here::UntagResourceError) -> here::UntagResourceError { x }
pub fn variant_untag_resource_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::UntagResourceError { here::UntagResourceError::AccessDeniedException(a0) }
pub fn variant_untag_resource_error_conflict_exception(a0: sdk::types::error::ConflictException) -> here::UntagResourceError { here::UntagResourceError::ConflictException(a0) }
pub fn variant_untag_resource_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::UntagResourceError { here::UntagResourceError::InternalServerException(a0) }
pub fn variant_untag_resource_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::UntagResourceError { here::UntagResourceError::ResourceNotFoundException(a0) }
pub fn variant_untag_resource_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::UntagResourceError { here::UntagResourceError::ThrottlingException(a0) }
pub fn variant_untag_resource_error_unhandled(x: here::UntagResourceError) -> bool { matches!(x, here::UntagResourceError::Unhandled { .. }) }
pub fn variant_untag_resource_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::UntagResourceError { here::UntagResourceError::ValidationException(a0) }
pub fn untag_resource_error_generic(a0: sdk::error::ErrorMetadata) -> here::UntagResourceError { here::UntagResourceError::generic(a0) }
pub fn untag_resource_error_is_access_denied_exception<'s>(x: &'s here::UntagResourceError) -> bool { x.is_access_denied_exception() }
pub fn untag_resource_error_is_conflict_exception<'s>(x: &'s here::UntagResourceError) -> bool { x.is_conflict_exception() }
pub fn untag_resource_error_is_internal_server_exception<'s>(x: &'s here::UntagResourceError) -> bool { x.is_internal_server_exception() }
pub fn untag_resource_error_is_resource_not_found_exception<'s>(x: &'s here::UntagResourceError) -> bool { x.is_resource_not_found_exception() }
pub fn untag_resource_error_is_throttling_exception<'s>(x: &'s here::UntagResourceError) -> bool { x.is_throttling_exception() }
pub fn untag_resource_error_is_validation_exception<'s>(x: &'s here::UntagResourceError) -> bool { x.is_validation_exception() }
pub fn untag_resource_error_meta<'s>(x: &'s here::UntagResourceError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn untag_resource_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::UntagResourceError { here::UntagResourceError::unhandled(a0) }
pub fn type_untag_resource_input(x: here::UntagResourceInput) -> here::UntagResourceInput { x }
pub fn untag_resource_input_builder() -> here::builders::UntagResourceInputBuilder { here::UntagResourceInput::builder() }
pub fn field_untag_resource_input_resource_arn(x: here::UntagResourceInput) -> ::std::option::Option<::std::string::String> { x.resource_arn }
pub fn untag_resource_input_resource_arn<'s>(x: &'s here::UntagResourceInput) -> ::std::option::Option<&'s str> { x.resource_arn() }
pub fn field_untag_resource_input_tag_keys(x: here::UntagResourceInput) -> ::std::option::Option<::std::vec::Vec<::std::string::String>> { x.tag_keys }
pub fn untag_resource_input_tag_keys<'s>(x: &'s here::UntagResourceInput) -> &'s [::std::string::String] { x.tag_keys() }
pub fn type_untag_resource_output(x: here::UntagResourceOutput) -> here::UntagResourceOutput { x }
pub fn untag_resource_output_builder() -> here::builders::UntagResourceOutputBuilder { here::UntagResourceOutput::builder() }
pub use here::builders as _;
pub fn type_builders_untag_resource_fluent_builder(x: here::builders::UntagResourceFluentBuilder) -> here::builders::UntagResourceFluentBuilder { x }
pub fn builders_untag_resource_fluent_builder_as_input<'s>(x: &'s here::builders::UntagResourceFluentBuilder) -> &'s here::builders::UntagResourceInputBuilder { x.as_input() }
pub fn builders_untag_resource_fluent_builder_customize(x: here::builders::UntagResourceFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::UntagResourceOutput, here::UntagResourceError, here::builders::UntagResourceFluentBuilder> { x.customize() }
pub fn builders_untag_resource_fluent_builder_get_resource_arn<'s>(x: &'s here::builders::UntagResourceFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_resource_arn() }
pub fn builders_untag_resource_fluent_builder_get_tag_keys<'s>(x: &'s here::builders::UntagResourceFluentBuilder) -> &'s ::std::option::Option<::std::vec::Vec<::std::string::String>> { x.get_tag_keys() }
pub fn builders_untag_resource_fluent_builder_resource_arn<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UntagResourceFluentBuilder, a1: A1) -> here::builders::UntagResourceFluentBuilder { x.resource_arn(a1) }
pub async fn builders_untag_resource_fluent_builder_send(x: here::builders::UntagResourceFluentBuilder) -> ::std::result::Result<here::UntagResourceOutput, sdk::error::SdkError<here::UntagResourceError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_untag_resource_fluent_builder_set_resource_arn(x: here::builders::UntagResourceFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UntagResourceFluentBuilder { x.set_resource_arn(a1) }
pub fn builders_untag_resource_fluent_builder_set_tag_keys(x: here::builders::UntagResourceFluentBuilder, a1: ::std::option::Option<::std::vec::Vec<::std::string::String>>) -> here::builders::UntagResourceFluentBuilder { x.set_tag_keys(a1) }
pub fn builders_untag_resource_fluent_builder_tag_keys<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UntagResourceFluentBuilder, a1: A1) -> here::builders::UntagResourceFluentBuilder { x.tag_keys(a1) }
pub fn type_builders_untag_resource_input_builder(x: here::builders::UntagResourceInputBuilder) -> here::builders::UntagResourceInputBuilder { x }
pub fn builders_untag_resource_input_builder_build(x: here::builders::UntagResourceInputBuilder) -> ::std::result::Result<here::UntagResourceInput, sdk::error::BuildError> { x.build() }
pub fn builders_untag_resource_input_builder_get_resource_arn<'s>(x: &'s here::builders::UntagResourceInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_resource_arn() }
pub fn builders_untag_resource_input_builder_get_tag_keys<'s>(x: &'s here::builders::UntagResourceInputBuilder) -> &'s ::std::option::Option<::std::vec::Vec<::std::string::String>> { x.get_tag_keys() }
pub fn builders_untag_resource_input_builder_resource_arn<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UntagResourceInputBuilder, a1: A1) -> here::builders::UntagResourceInputBuilder { x.resource_arn(a1) }
pub async fn builders_untag_resource_input_builder_send_with(x: here::builders::UntagResourceInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::UntagResourceOutput, sdk::error::SdkError<here::UntagResourceError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_untag_resource_input_builder_set_resource_arn(x: here::builders::UntagResourceInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UntagResourceInputBuilder { x.set_resource_arn(a1) }
pub fn builders_untag_resource_input_builder_set_tag_keys(x: here::builders::UntagResourceInputBuilder, a1: ::std::option::Option<::std::vec::Vec<::std::string::String>>) -> here::builders::UntagResourceInputBuilder { x.set_tag_keys(a1) }
pub fn builders_untag_resource_input_builder_tag_keys<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UntagResourceInputBuilder, a1: A1) -> here::builders::UntagResourceInputBuilder { x.tag_keys(a1) }
pub fn type_builders_untag_resource_output_builder(x: here::builders::UntagResourceOutputBuilder) -> here::builders::UntagResourceOutputBuilder { x }
pub fn builders_untag_resource_output_builder_build(x: here::builders::UntagResourceOutputBuilder) -> here::UntagResourceOutput { x.build() }
pub fn impl_untag_resource(x: here::UntagResource) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_untag_resource_error(x: here::UntagResourceError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_untag_resource_input(x: here::UntagResourceInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_untag_resource_output(x: here::UntagResourceOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_untag_resource_fluent_builder(x: here::builders::UntagResourceFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_untag_resource_input_builder(x: here::builders::UntagResourceInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_untag_resource_output_builder(x: here::builders::UntagResourceOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
