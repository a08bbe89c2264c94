// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `get_environment_template`.

use sdk::operation::get_environment_template as here;
pub use sdk::operation::get_environment_template as _;
pub fn type_get_environment_template(x: here::GetEnvironmentTemplate) -> here::GetEnvironmentTemplate { x }
pub fn get_environment_template_new() -> here::GetEnvironmentTemplate { here::GetEnvironmentTemplate::new() }
pub fn type_get_environment_template_error(x: here::GetEnvironmentTemplateError) -> here::GetEnvironmentTemplateError { x }
pub fn variant_get_environment_template_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::GetEnvironmentTemplateError { here::GetEnvironmentTemplateError::AccessDeniedException(a0) }
pub fn variant_get_environment_template_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::GetEnvironmentTemplateError { here::GetEnvironmentTemplateError::InternalServerException(a0) }
pub fn variant_get_environment_template_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::GetEnvironmentTemplateError { here::GetEnvironmentTemplateError::ResourceNotFoundException(a0) }
pub fn variant_get_environment_template_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::GetEnvironmentTemplateError { here::GetEnvironmentTemplateError::ThrottlingException(a0) }
pub fn variant_get_environment_template_error_unhandled(x: here::GetEnvironmentTemplateError) -> bool { matches!(x, here::GetEnvironmentTemplateError::Unhandled { .. }) }
pub fn variant_get_environment_template_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::GetEnvironmentTemplateError { here::GetEnvironmentTemplateError::ValidationException(a0) }
pub fn get_environment_template_error_generic(a0: sdk::error::ErrorMetadata) -> here::GetEnvironmentTemplateError { here::GetEnvironmentTemplateError::generic(a0) }
pub fn get_environment_template_error_is_access_denied_exception<'s>(x: &'s here::GetEnvironmentTemplateError) -> bool { x.is_access_denied_exception() }
pub fn get_environment_template_error_is_internal_server_exception<'s>(x: &'s here::GetEnvironmentTemplateError) -> bool { x.is_internal_server_exception() }
pub fn get_environment_template_error_is_resource_not_found_exception<'s>(x: &'s here::GetEnvironmentTemplateError) -> bool { x.is_resource_not_found_exception() }
pub fn get_environment_template_error_is_throttling_exception<'s>(x: &'s here::GetEnvironmentTemplateError) -> bool { x.is_throttling_exception() }
pub fn get_environment_template_error_is_validation_exception<'s>(x: &'s here::GetEnvironmentTemplateError) -> bool { x.is_validation_exception() }
pub fn get_environment_template_error_meta<'s>(x: &'s here::GetEnvironmentTemplateError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn get_environment_template_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::GetEnvironmentTemplateError { here::GetEnvironmentTemplateError::unhandled(a0) }
pub fn type_get_environment_template_input(x: here::GetEnvironmentTemplateInput) -> here::GetEnvironmentTemplateInput { x }
pub fn get_environment_template_input_builder() -> here::builders::GetEnvironmentTemplateInputBuilder { here::GetEnvironmentTemplateInput::builder() }
pub fn field_get_environment_template_input_name(x: here::GetEnvironmentTemplateInput) -> ::std::option::Option<::std::string::String> { x.name }
pub fn get_environment_template_input_name<'s>(x: &'s here::GetEnvironmentTemplateInput) -> ::std::option::Option<&'s str> { x.name() }
pub fn type_get_environment_template_output(x: here::GetEnvironmentTemplateOutput) -> here::GetEnvironmentTemplateOutput { x }
pub fn get_environment_template_output_builder() -> here::builders::GetEnvironmentTemplateOutputBuilder { here::GetEnvironmentTemplateOutput::builder() }
pub fn field_get_environment_template_output_environment_template(x: here::GetEnvironmentTemplateOutput) -> ::std::option::Option<sdk::types::EnvironmentTemplate> { x.environment_template }
pub fn get_environment_template_output_environment_template<'s>(x: &'s here::GetEnvironmentTemplateOutput) -> ::std::option::Option<&'s sdk::types::EnvironmentTemplate> { x.environment_template() }
pub use here::builders as _;
pub fn type_builders_get_environment_template_fluent_builder(x: here::builders::GetEnvironmentTemplateFluentBuilder) -> here::builders::GetEnvironmentTemplateFluentBuilder { x }
pub fn builders_get_environment_template_fluent_builder_as_input<'s>(x: &'s here::builders::GetEnvironmentTemplateFluentBuilder) -> &'s here::builders::GetEnvironmentTemplateInputBuilder { x.as_input() }
pub fn builders_get_environment_template_fluent_builder_customize(x: here::builders::GetEnvironmentTemplateFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::GetEnvironmentTemplateOutput, here::GetEnvironmentTemplateError, here::builders::GetEnvironmentTemplateFluentBuilder> { x.customize() }
pub fn builders_get_environment_template_fluent_builder_get_name<'s>(x: &'s here::builders::GetEnvironmentTemplateFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_get_environment_template_fluent_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetEnvironmentTemplateFluentBuilder, a1: A1) -> here::builders::GetEnvironmentTemplateFluentBuilder { x.name(a1) }
pub async fn builders_get_environment_template_fluent_builder_send(x: here::builders::GetEnvironmentTemplateFluentBuilder) -> ::std::result::Result<here::GetEnvironmentTemplateOutput, sdk::error::SdkError<here::GetEnvironmentTemplateError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_get_environment_template_fluent_builder_set_name(x: here::builders::GetEnvironmentTemplateFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetEnvironmentTemplateFluentBuilder { x.set_name(a1) }
pub fn type_builders_get_environment_template_input_builder(x: here::builders::GetEnvironmentTemplateInputBuilder) -> here::builders::GetEnvironmentTemplateInputBuilder { x }
pub fn builders_get_environment_template_input_builder_build(x: here::builders::GetEnvironmentTemplateInputBuilder) -> ::std::result::Result<here::GetEnvironmentTemplateInput, sdk::error::BuildError> { x.build() }
pub fn builders_get_environment_template_input_builder_get_name<'s>(x: &'s here::builders::GetEnvironmentTemplateInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_get_environment_template_input_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetEnvironmentTemplateInputBuilder, a1: A1) -> here::builders::GetEnvironmentTemplateInputBuilder { x.name(a1) }
pub async fn builders_get_environment_template_input_builder_send_with(x: here::builders::GetEnvironmentTemplateInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::GetEnvironmentTemplateOutput, sdk::error::SdkError<here::GetEnvironmentTemplateError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_get_environment_template_input_builder_set_name(x: here::builders::GetEnvironmentTemplateInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetEnvironmentTemplateInputBuilder { x.set_name(a1) }
pub fn type_builders_get_environment_template_output_builder(x: here::builders::GetEnvironmentTemplateOutputBuilder) -> here::builders::GetEnvironmentTemplateOutputBuilder { x }
pub fn builders_get_environment_template_output_builder_build(x: here::builders::GetEnvironmentTemplateOutputBuilder) -> here::GetEnvironmentTemplateOutput { x.build() }
pub fn builders_get_environment_template_output_builder_environment_template(x: here::builders::GetEnvironmentTemplateOutputBuilder, a1: sdk::types::EnvironmentTemplate) -> here::builders::GetEnvironmentTemplateOutputBuilder { x.environment_template(a1) }
pub fn builders_get_environment_template_output_builder_get_environment_template<'s>(x: &'s here::builders::GetEnvironmentTemplateOutputBuilder) -> &'s ::std::option::Option<sdk::types::EnvironmentTemplate> { x.get_environment_template() }
pub fn builders_get_environment_template_output_builder_set_environment_template(x: here::builders::GetEnvironmentTemplateOutputBuilder, a1: ::std::option::Option<sdk::types::EnvironmentTemplate>) -> here::builders::GetEnvironmentTemplateOutputBuilder { x.set_environment_template(a1) }
pub fn impl_get_environment_template(x: here::GetEnvironmentTemplate) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_get_environment_template_error(x: here::GetEnvironmentTemplateError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_get_environment_template_input(x: here::GetEnvironmentTemplateInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_get_environment_template_output(x: here::GetEnvironmentTemplateOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_get_environment_template_fluent_builder(x: here::builders::GetEnvironmentTemplateFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_get_environment_template_input_builder(x: here::builders::GetEnvironmentTemplateInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_get_environment_template_output_builder(x: here::builders::GetEnvironmentTemplateOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
