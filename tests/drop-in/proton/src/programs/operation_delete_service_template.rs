// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `delete_service_template`.

use sdk::operation::delete_service_template as here;
pub use sdk::operation::delete_service_template as _;
pub fn type_delete_service_template(x: here::DeleteServiceTemplate) -> here::DeleteServiceTemplate { x }
pub fn delete_service_template_new() -> here::DeleteServiceTemplate { here::DeleteServiceTemplate::new() }
pub fn type_delete_service_template_error(x: here::DeleteServiceTemplateError) -> here::DeleteServiceTemplateError { x }
pub fn variant_delete_service_template_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::DeleteServiceTemplateError { here::DeleteServiceTemplateError::AccessDeniedException(a0) }
pub fn variant_delete_service_template_error_conflict_exception(a0: sdk::types::error::ConflictException) -> here::DeleteServiceTemplateError { here::DeleteServiceTemplateError::ConflictException(a0) }
pub fn variant_delete_service_template_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::DeleteServiceTemplateError { here::DeleteServiceTemplateError::InternalServerException(a0) }
pub fn variant_delete_service_template_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::DeleteServiceTemplateError { here::DeleteServiceTemplateError::ResourceNotFoundException(a0) }
pub fn variant_delete_service_template_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::DeleteServiceTemplateError { here::DeleteServiceTemplateError::ThrottlingException(a0) }
pub fn variant_delete_service_template_error_unhandled(x: here::DeleteServiceTemplateError) -> bool { matches!(x, here::DeleteServiceTemplateError::Unhandled { .. }) }
pub fn variant_delete_service_template_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::DeleteServiceTemplateError { here::DeleteServiceTemplateError::ValidationException(a0) }
pub fn delete_service_template_error_generic(a0: sdk::error::ErrorMetadata) -> here::DeleteServiceTemplateError { here::DeleteServiceTemplateError::generic(a0) }
pub fn delete_service_template_error_is_access_denied_exception<'s>(x: &'s here::DeleteServiceTemplateError) -> bool { x.is_access_denied_exception() }
pub fn delete_service_template_error_is_conflict_exception<'s>(x: &'s here::DeleteServiceTemplateError) -> bool { x.is_conflict_exception() }
pub fn delete_service_template_error_is_internal_server_exception<'s>(x: &'s here::DeleteServiceTemplateError) -> bool { x.is_internal_server_exception() }
pub fn delete_service_template_error_is_resource_not_found_exception<'s>(x: &'s here::DeleteServiceTemplateError) -> bool { x.is_resource_not_found_exception() }
pub fn delete_service_template_error_is_throttling_exception<'s>(x: &'s here::DeleteServiceTemplateError) -> bool { x.is_throttling_exception() }
pub fn delete_service_template_error_is_validation_exception<'s>(x: &'s here::DeleteServiceTemplateError) -> bool { x.is_validation_exception() }
pub fn delete_service_template_error_meta<'s>(x: &'s here::DeleteServiceTemplateError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn delete_service_template_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::DeleteServiceTemplateError { here::DeleteServiceTemplateError::unhandled(a0) }
pub fn type_delete_service_template_input(x: here::DeleteServiceTemplateInput) -> here::DeleteServiceTemplateInput { x }
pub fn delete_service_template_input_builder() -> here::builders::DeleteServiceTemplateInputBuilder { here::DeleteServiceTemplateInput::builder() }
pub fn field_delete_service_template_input_name(x: here::DeleteServiceTemplateInput) -> ::std::option::Option<::std::string::String> { x.name }
pub fn delete_service_template_input_name<'s>(x: &'s here::DeleteServiceTemplateInput) -> ::std::option::Option<&'s str> { x.name() }
pub fn type_delete_service_template_output(x: here::DeleteServiceTemplateOutput) -> here::DeleteServiceTemplateOutput { x }
pub fn delete_service_template_output_builder() -> here::builders::DeleteServiceTemplateOutputBuilder { here::DeleteServiceTemplateOutput::builder() }
pub fn field_delete_service_template_output_service_template(x: here::DeleteServiceTemplateOutput) -> ::std::option::Option<sdk::types::ServiceTemplate> { x.service_template }
pub fn delete_service_template_output_service_template<'s>(x: &'s here::DeleteServiceTemplateOutput) -> ::std::option::Option<&'s sdk::types::ServiceTemplate> { x.service_template() }
pub use here::builders as _;
pub fn type_builders_delete_service_template_fluent_builder(x: here::builders::DeleteServiceTemplateFluentBuilder) -> here::builders::DeleteServiceTemplateFluentBuilder { x }
pub fn builders_delete_service_template_fluent_builder_as_input<'s>(x: &'s here::builders::DeleteServiceTemplateFluentBuilder) -> &'s here::builders::DeleteServiceTemplateInputBuilder { x.as_input() }
pub fn builders_delete_service_template_fluent_builder_customize(x: here::builders::DeleteServiceTemplateFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::DeleteServiceTemplateOutput, here::DeleteServiceTemplateError, here::builders::DeleteServiceTemplateFluentBuilder> { x.customize() }
pub fn builders_delete_service_template_fluent_builder_get_name<'s>(x: &'s here::builders::DeleteServiceTemplateFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_delete_service_template_fluent_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::DeleteServiceTemplateFluentBuilder, a1: A1) -> here::builders::DeleteServiceTemplateFluentBuilder { x.name(a1) }
pub async fn builders_delete_service_template_fluent_builder_send(x: here::builders::DeleteServiceTemplateFluentBuilder) -> ::std::result::Result<here::DeleteServiceTemplateOutput, sdk::error::SdkError<here::DeleteServiceTemplateError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_delete_service_template_fluent_builder_set_name(x: here::builders::DeleteServiceTemplateFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::DeleteServiceTemplateFluentBuilder { x.set_name(a1) }
pub fn type_builders_delete_service_template_input_builder(x: here::builders::DeleteServiceTemplateInputBuilder) -> here::builders::DeleteServiceTemplateInputBuilder { x }
pub fn builders_delete_service_template_input_builder_build(x: here::builders::DeleteServiceTemplateInputBuilder) -> ::std::result::Result<here::DeleteServiceTemplateInput, sdk::error::BuildError> { x.build() }
pub fn builders_delete_service_template_input_builder_get_name<'s>(x: &'s here::builders::DeleteServiceTemplateInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_delete_service_template_input_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::DeleteServiceTemplateInputBuilder, a1: A1) -> here::builders::DeleteServiceTemplateInputBuilder { x.name(a1) }
pub async fn builders_delete_service_template_input_builder_send_with(x: here::builders::DeleteServiceTemplateInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::DeleteServiceTemplateOutput, sdk::error::SdkError<here::DeleteServiceTemplateError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_delete_service_template_input_builder_set_name(x: here::builders::DeleteServiceTemplateInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::DeleteServiceTemplateInputBuilder { x.set_name(a1) }
pub fn type_builders_delete_service_template_output_builder(x: here::builders::DeleteServiceTemplateOutputBuilder) -> here::builders::DeleteServiceTemplateOutputBuilder { x }
pub fn builders_delete_service_template_output_builder_build(x: here::builders::DeleteServiceTemplateOutputBuilder) -> here::DeleteServiceTemplateOutput { x.build() }
pub fn builders_delete_service_template_output_builder_get_service_template<'s>(x: &'s here::builders::DeleteServiceTemplateOutputBuilder) -> &'s ::std::option::Option<sdk::types::ServiceTemplate> { x.get_service_template() }
pub fn builders_delete_service_template_output_builder_service_template(x: here::builders::DeleteServiceTemplateOutputBuilder, a1: sdk::types::ServiceTemplate) -> here::builders::DeleteServiceTemplateOutputBuilder { x.service_template(a1) }
pub fn builders_delete_service_template_output_builder_set_service_template(x: here::builders::DeleteServiceTemplateOutputBuilder, a1: ::std::option::Option<sdk::types::ServiceTemplate>) -> here::builders::DeleteServiceTemplateOutputBuilder { x.set_service_template(a1) }
pub fn impl_delete_service_template(x: here::DeleteServiceTemplate) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_delete_service_template_error(x: here::DeleteServiceTemplateError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_delete_service_template_input(x: here::DeleteServiceTemplateInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_delete_service_template_output(x: here::DeleteServiceTemplateOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_delete_service_template_fluent_builder(x: here::builders::DeleteServiceTemplateFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_delete_service_template_input_builder(x: here::builders::DeleteServiceTemplateInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_delete_service_template_output_builder(x: here::builders::DeleteServiceTemplateOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
