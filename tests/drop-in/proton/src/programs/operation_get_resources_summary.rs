// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `get_resources_summary`.

use sdk::operation::get_resources_summary as here;
pub use sdk::operation::get_resources_summary as _;
pub fn type_get_resources_summary(x: here::GetResourcesSummary) -> here::GetResourcesSummary { x }
pub fn get_resources_summary_new() -> here::GetResourcesSummary { here::GetResourcesSummary::new() }
pub fn type_get_resources_summary_error(x: here::GetResourcesSummaryError) -> here::GetResourcesSummaryError { x }
pub fn variant_get_resources_summary_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::GetResourcesSummaryError { here::GetResourcesSummaryError::AccessDeniedException(a0) }
pub fn variant_get_resources_summary_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::GetResourcesSummaryError { here::GetResourcesSummaryError::InternalServerException(a0) }
pub fn variant_get_resources_summary_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::GetResourcesSummaryError { here::GetResourcesSummaryError::ThrottlingException(a0) }
pub fn variant_get_resources_summary_error_unhandled(x: here::GetResourcesSummaryError) -> bool { matches!(x, here::GetResourcesSummaryError::Unhandled { .. }) }
pub fn variant_get_resources_summary_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::GetResourcesSummaryError { here::GetResourcesSummaryError::ValidationException(a0) }
pub fn get_resources_summary_error_generic(a0: sdk::error::ErrorMetadata) -> here::GetResourcesSummaryError { here::GetResourcesSummaryError::generic(a0) }
pub fn get_resources_summary_error_is_access_denied_exception<'s>(x: &'s here::GetResourcesSummaryError) -> bool { x.is_access_denied_exception() }
pub fn get_resources_summary_error_is_internal_server_exception<'s>(x: &'s here::GetResourcesSummaryError) -> bool { x.is_internal_server_exception() }
pub fn get_resources_summary_error_is_throttling_exception<'s>(x: &'s here::GetResourcesSummaryError) -> bool { x.is_throttling_exception() }
pub fn get_resources_summary_error_is_validation_exception<'s>(x: &'s here::GetResourcesSummaryError) -> bool { x.is_validation_exception() }
pub fn get_resources_summary_error_meta<'s>(x: &'s here::GetResourcesSummaryError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn get_resources_summary_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::GetResourcesSummaryError { here::GetResourcesSummaryError::unhandled(a0) }
pub fn type_get_resources_summary_input(x: here::GetResourcesSummaryInput) -> here::GetResourcesSummaryInput { x }
pub fn get_resources_summary_input_builder() -> here::builders::GetResourcesSummaryInputBuilder { here::GetResourcesSummaryInput::builder() }
pub fn type_get_resources_summary_output(x: here::GetResourcesSummaryOutput) -> here::GetResourcesSummaryOutput { x }
pub fn get_resources_summary_output_builder() -> here::builders::GetResourcesSummaryOutputBuilder { here::GetResourcesSummaryOutput::builder() }
pub fn field_get_resources_summary_output_counts(x: here::GetResourcesSummaryOutput) -> ::std::option::Option<sdk::types::CountsSummary> { x.counts }
pub fn get_resources_summary_output_counts<'s>(x: &'s here::GetResourcesSummaryOutput) -> ::std::option::Option<&'s sdk::types::CountsSummary> { x.counts() }
pub use here::builders as _;
pub fn type_builders_get_resources_summary_fluent_builder(x: here::builders::GetResourcesSummaryFluentBuilder) -> here::builders::GetResourcesSummaryFluentBuilder { x }
pub fn builders_get_resources_summary_fluent_builder_as_input<'s>(x: &'s here::builders::GetResourcesSummaryFluentBuilder) -> &'s here::builders::GetResourcesSummaryInputBuilder { x.as_input() }
pub fn builders_get_resources_summary_fluent_builder_customize(x: here::builders::GetResourcesSummaryFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::GetResourcesSummaryOutput, here::GetResourcesSummaryError, here::builders::GetResourcesSummaryFluentBuilder> { x.customize() }
pub async fn builders_get_resources_summary_fluent_builder_send(x: here::builders::GetResourcesSummaryFluentBuilder) -> ::std::result::Result<here::GetResourcesSummaryOutput, sdk::error::SdkError<here::GetResourcesSummaryError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn type_builders_get_resources_summary_input_builder(x: here::builders::GetResourcesSummaryInputBuilder) -> here::builders::GetResourcesSummaryInputBuilder { x }
pub fn builders_get_resources_summary_input_builder_build(x: here::builders::GetResourcesSummaryInputBuilder) -> ::std::result::Result<here::GetResourcesSummaryInput, sdk::error::BuildError> { x.build() }
pub async fn builders_get_resources_summary_input_builder_send_with(x: here::builders::GetResourcesSummaryInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::GetResourcesSummaryOutput, sdk::error::SdkError<here::GetResourcesSummaryError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn type_builders_get_resources_summary_output_builder(x: here::builders::GetResourcesSummaryOutputBuilder) -> here::builders::GetResourcesSummaryOutputBuilder { x }
pub fn builders_get_resources_summary_output_builder_build(x: here::builders::GetResourcesSummaryOutputBuilder) -> here::GetResourcesSummaryOutput { x.build() }
pub fn builders_get_resources_summary_output_builder_counts(x: here::builders::GetResourcesSummaryOutputBuilder, a1: sdk::types::CountsSummary) -> here::builders::GetResourcesSummaryOutputBuilder { x.counts(a1) }
pub fn builders_get_resources_summary_output_builder_get_counts<'s>(x: &'s here::builders::GetResourcesSummaryOutputBuilder) -> &'s ::std::option::Option<sdk::types::CountsSummary> { x.get_counts() }
pub fn builders_get_resources_summary_output_builder_set_counts(x: here::builders::GetResourcesSummaryOutputBuilder, a1: ::std::option::Option<sdk::types::CountsSummary>) -> here::builders::GetResourcesSummaryOutputBuilder { x.set_counts(a1) }
pub fn impl_get_resources_summary(x: here::GetResourcesSummary) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_get_resources_summary_error(x: here::GetResourcesSummaryError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_get_resources_summary_input(x: here::GetResourcesSummaryInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_get_resources_summary_output(x: here::GetResourcesSummaryOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_get_resources_summary_fluent_builder(x: here::builders::GetResourcesSummaryFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_get_resources_summary_input_builder(x: here::builders::GetResourcesSummaryInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_get_resources_summary_output_builder(x: here::builders::GetResourcesSummaryOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
