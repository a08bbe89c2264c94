// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `get_service_template`.

use sdk::operation::get_service_template as here;
pub use sdk::operation::get_service_template as _;
pub fn type_get_service_template(x: here::GetServiceTemplate) -> here::GetServiceTemplate { x }
pub fn get_service_template_new() -> here::GetServiceTemplate { here::GetServiceTemplate::new() }
pub fn type_get_service_template_error(x: here::GetServiceTemplateError) -> here::GetServiceTemplateError { x }
pub fn variant_get_service_template_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::GetServiceTemplateError { here::GetServiceTemplateError::AccessDeniedException(a0) }
pub fn variant_get_service_template_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::GetServiceTemplateError { here::GetServiceTemplateError::InternalServerException(a0) }
pub fn variant_get_service_template_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::GetServiceTemplateError { here::GetServiceTemplateError::ResourceNotFoundException(a0) }
pub fn variant_get_service_template_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::GetServiceTemplateError { here::GetServiceTemplateError::ThrottlingException(a0) }
pub fn variant_get_service_template_error_unhandled(x: here::GetServiceTemplateError) -> bool { matches!(x, here::GetServiceTemplateError::Unhandled { .. }) }
pub fn variant_get_service_template_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::GetServiceTemplateError { here::GetServiceTemplateError::ValidationException(a0) }
pub fn get_service_template_error_generic(a0: sdk::error::ErrorMetadata) -> here::GetServiceTemplateError { here::GetServiceTemplateError::generic(a0) }
pub fn get_service_template_error_is_access_denied_exception<'s>(x: &'s here::GetServiceTemplateError) -> bool { x.is_access_denied_exception() }
pub fn get_service_template_error_is_internal_server_exception<'s>(x: &'s here::GetServiceTemplateError) -> bool { x.is_internal_server_exception() }
pub fn get_service_template_error_is_resource_not_found_exception<'s>(x: &'s here::GetServiceTemplateError) -> bool { x.is_resource_not_found_exception() }
pub fn get_service_template_error_is_throttling_exception<'s>(x: &'s here::GetServiceTemplateError) -> bool { x.is_throttling_exception() }
pub fn get_service_template_error_is_validation_exception<'s>(x: &'s here::GetServiceTemplateError) -> bool { x.is_validation_exception() }
pub fn get_service_template_error_meta<'s>(x: &'s here::GetServiceTemplateError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn get_service_template_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::GetServiceTemplateError { here::GetServiceTemplateError::unhandled(a0) }
pub fn type_get_service_template_input(x: here::GetServiceTemplateInput) -> here::GetServiceTemplateInput { x }
pub fn get_service_template_input_builder() -> here::builders::GetServiceTemplateInputBuilder { here::GetServiceTemplateInput::builder() }
pub fn field_get_service_template_input_name(x: here::GetServiceTemplateInput) -> ::std::option::Option<::std::string::String> { x.name }
pub fn get_service_template_input_name<'s>(x: &'s here::GetServiceTemplateInput) -> ::std::option::Option<&'s str> { x.name() }
pub fn type_get_service_template_output(x: here::GetServiceTemplateOutput) -> here::GetServiceTemplateOutput { x }
pub fn get_service_template_output_builder() -> here::builders::GetServiceTemplateOutputBuilder { here::GetServiceTemplateOutput::builder() }
pub fn field_get_service_template_output_service_template(x: here::GetServiceTemplateOutput) -> ::std::option::Option<sdk::types::ServiceTemplate> { x.service_template }
pub fn get_service_template_output_service_template<'s>(x: &'s here::GetServiceTemplateOutput) -> ::std::option::Option<&'s sdk::types::ServiceTemplate> { x.service_template() }
pub use here::builders as _;
pub fn type_builders_get_service_template_fluent_builder(x: here::builders::GetServiceTemplateFluentBuilder) -> here::builders::GetServiceTemplateFluentBuilder { x }
pub fn builders_get_service_template_fluent_builder_as_input<'s>(x: &'s here::builders::GetServiceTemplateFluentBuilder) -> &'s here::builders::GetServiceTemplateInputBuilder { x.as_input() }
pub fn builders_get_service_template_fluent_builder_customize(x: here::builders::GetServiceTemplateFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::GetServiceTemplateOutput, here::GetServiceTemplateError, here::builders::GetServiceTemplateFluentBuilder> { x.customize() }
pub fn builders_get_service_template_fluent_builder_get_name<'s>(x: &'s here::builders::GetServiceTemplateFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_get_service_template_fluent_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetServiceTemplateFluentBuilder, a1: A1) -> here::builders::GetServiceTemplateFluentBuilder { x.name(a1) }
pub async fn builders_get_service_template_fluent_builder_send(x: here::builders::GetServiceTemplateFluentBuilder) -> ::std::result::Result<here::GetServiceTemplateOutput, sdk::error::SdkError<here::GetServiceTemplateError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_get_service_template_fluent_builder_set_name(x: here::builders::GetServiceTemplateFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetServiceTemplateFluentBuilder { x.set_name(a1) }
pub fn type_builders_get_service_template_input_builder(x: here::builders::GetServiceTemplateInputBuilder) -> here::builders::GetServiceTemplateInputBuilder { x }
pub fn builders_get_service_template_input_builder_build(x: here::builders::GetServiceTemplateInputBuilder) -> ::std::result::Result<here::GetServiceTemplateInput, sdk::error::BuildError> { x.build() }
pub fn builders_get_service_template_input_builder_get_name<'s>(x: &'s here::builders::GetServiceTemplateInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_get_service_template_input_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetServiceTemplateInputBuilder, a1: A1) -> here::builders::GetServiceTemplateInputBuilder { x.name(a1) }
pub async fn builders_get_service_template_input_builder_send_with(x: here::builders::GetServiceTemplateInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::GetServiceTemplateOutput, sdk::error::SdkError<here::GetServiceTemplateError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_get_service_template_input_builder_set_name(x: here::builders::GetServiceTemplateInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetServiceTemplateInputBuilder { x.set_name(a1) }
pub fn type_builders_get_service_template_output_builder(x: here::builders::GetServiceTemplateOutputBuilder) -> here::builders::GetServiceTemplateOutputBuilder { x }
pub fn builders_get_service_template_output_builder_build(x: here::builders::GetServiceTemplateOutputBuilder) -> here::GetServiceTemplateOutput { x.build() }
pub fn builders_get_service_template_output_builder_get_service_template<'s>(x: &'s here::builders::GetServiceTemplateOutputBuilder) -> &'s ::std::option::Option<sdk::types::ServiceTemplate> { x.get_service_template() }
pub fn builders_get_service_template_output_builder_service_template(x: here::builders::GetServiceTemplateOutputBuilder, a1: sdk::types::ServiceTemplate) -> here::builders::GetServiceTemplateOutputBuilder { x.service_template(a1) }
pub fn builders_get_service_template_output_builder_set_service_template(x: here::builders::GetServiceTemplateOutputBuilder, a1: ::std::option::Option<sdk::types::ServiceTemplate>) -> here::builders::GetServiceTemplateOutputBuilder { x.set_service_template(a1) }
pub fn impl_get_service_template(x: here::GetServiceTemplate) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_get_service_template_error(x: here::GetServiceTemplateError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_get_service_template_input(x: here::GetServiceTemplateInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_get_service_template_output(x: here::GetServiceTemplateOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_get_service_template_fluent_builder(x: here::builders::GetServiceTemplateFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_get_service_template_input_builder(x: here::builders::GetServiceTemplateInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_get_service_template_output_builder(x: here::builders::GetServiceTemplateOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
