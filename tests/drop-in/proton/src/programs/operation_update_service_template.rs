// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `update_service_template`.

use sdk::operation::update_service_template as here;
pub use sdk::operation::update_service_template as _;
pub fn type_update_service_template(x: here::UpdateServiceTemplate) -> here::UpdateServiceTemplate { x }
pub fn update_service_template_new() -> here::UpdateServiceTemplate { here::UpdateServiceTemplate::new() }
pub fn type_update_service_template_error(x: here::UpdateServiceTemplateError) -> here::UpdateServiceTemplateError { x }
pub fn variant_update_service_template_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::UpdateServiceTemplateError { here::UpdateServiceTemplateError::AccessDeniedException(a0) }
pub fn variant_update_service_template_error_conflict_exception(a0: sdk::types::error::ConflictException) -> here::UpdateServiceTemplateError { here::UpdateServiceTemplateError::ConflictException(a0) }
pub fn variant_update_service_template_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::UpdateServiceTemplateError { here::UpdateServiceTemplateError::InternalServerException(a0) }
pub fn variant_update_service_template_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::UpdateServiceTemplateError { here::UpdateServiceTemplateError::ResourceNotFoundException(a0) }
pub fn variant_update_service_template_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::UpdateServiceTemplateError { here::UpdateServiceTemplateError::ThrottlingException(a0) }
pub fn variant_update_service_template_error_unhandled(x: here::UpdateServiceTemplateError) -> bool { matches!(x, here::UpdateServiceTemplateError::Unhandled { .. }) }
pub fn variant_update_service_template_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::UpdateServiceTemplateError { here::UpdateServiceTemplateError::ValidationException(a0) }
pub fn update_service_template_error_generic(a0: sdk::error::ErrorMetadata) -> here::UpdateServiceTemplateError { here::UpdateServiceTemplateError::generic(a0) }
pub fn update_service_template_error_is_access_denied_exception<'s>(x: &'s here::UpdateServiceTemplateError) -> bool { x.is_access_denied_exception() }
pub fn update_service_template_error_is_conflict_exception<'s>(x: &'s here::UpdateServiceTemplateError) -> bool { x.is_conflict_exception() }
pub fn update_service_template_error_is_internal_server_exception<'s>(x: &'s here::UpdateServiceTemplateError) -> bool { x.is_internal_server_exception() }
pub fn update_service_template_error_is_resource_not_found_exception<'s>(x: &'s here::UpdateServiceTemplateError) -> bool { x.is_resource_not_found_exception() }
pub fn update_service_template_error_is_throttling_exception<'s>(x: &'s here::UpdateServiceTemplateError) -> bool { x.is_throttling_exception() }
pub fn update_service_template_error_is_validation_exception<'s>(x: &'s here::UpdateServiceTemplateError) -> bool { x.is_validation_exception() }
pub fn update_service_template_error_meta<'s>(x: &'s here::UpdateServiceTemplateError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn update_service_template_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::UpdateServiceTemplateError { here::UpdateServiceTemplateError::unhandled(a0) }
pub fn type_update_service_template_input(x: here::UpdateServiceTemplateInput) -> here::UpdateServiceTemplateInput { x }
pub fn update_service_template_input_builder() -> here::builders::UpdateServiceTemplateInputBuilder { here::UpdateServiceTemplateInput::builder() }
pub fn field_update_service_template_input_description(x: here::UpdateServiceTemplateInput) -> ::std::option::Option<::std::string::String> { x.description }
pub fn update_service_template_input_description<'s>(x: &'s here::UpdateServiceTemplateInput) -> ::std::option::Option<&'s str> { x.description() }
pub fn field_update_service_template_input_display_name(x: here::UpdateServiceTemplateInput) -> ::std::option::Option<::std::string::String> { x.display_name }
pub fn update_service_template_input_display_name<'s>(x: &'s here::UpdateServiceTemplateInput) -> ::std::option::Option<&'s str> { x.display_name() }
pub fn field_update_service_template_input_name(x: here::UpdateServiceTemplateInput) -> ::std::option::Option<::std::string::String> { x.name }
pub fn update_service_template_input_name<'s>(x: &'s here::UpdateServiceTemplateInput) -> ::std::option::Option<&'s str> { x.name() }
pub fn type_update_service_template_output(x: here::UpdateServiceTemplateOutput) -> here::UpdateServiceTemplateOutput { x }
pub fn update_service_template_output_builder() -> here::builders::UpdateServiceTemplateOutputBuilder { here::UpdateServiceTemplateOutput::builder() }
pub fn field_update_service_template_output_service_template(x: here::UpdateServiceTemplateOutput) -> ::std::option::Option<sdk::types::ServiceTemplate> { x.service_template }
pub fn update_service_template_output_service_template<'s>(x: &'s here::UpdateServiceTemplateOutput) -> ::std::option::Option<&'s sdk::types::ServiceTemplate> { x.service_template() }
pub use here::builders as _;
pub fn type_builders_update_service_template_fluent_builder(x: here::builders::UpdateServiceTemplateFluentBuilder) -> here::builders::UpdateServiceTemplateFluentBuilder { x }
pub fn builders_update_service_template_fluent_builder_as_input<'s>(x: &'s here::builders::UpdateServiceTemplateFluentBuilder) -> &'s here::builders::UpdateServiceTemplateInputBuilder { x.as_input() }
pub fn builders_update_service_template_fluent_builder_customize(x: here::builders::UpdateServiceTemplateFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::UpdateServiceTemplateOutput, here::UpdateServiceTemplateError, here::builders::UpdateServiceTemplateFluentBuilder> { x.customize() }
pub fn builders_update_service_template_fluent_builder_description<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateServiceTemplateFluentBuilder, a1: A1) -> here::builders::UpdateServiceTemplateFluentBuilder { x.description(a1) }
pub fn builders_update_service_template_fluent_builder_display_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateServiceTemplateFluentBuilder, a1: A1) -> here::builders::UpdateServiceTemplateFluentBuilder { x.display_name(a1) }
pub fn builders_update_service_template_fluent_builder_get_description<'s>(x: &'s here::builders::UpdateServiceTemplateFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_description() }
pub fn builders_update_service_template_fluent_builder_get_display_name<'s>(x: &'s here::builders::UpdateServiceTemplateFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_display_name() }
pub fn builders_update_service_template_fluent_builder_get_name<'s>(x: &'s here::builders::UpdateServiceTemplateFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_update_service_template_fluent_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateServiceTemplateFluentBuilder, a1: A1) -> here::builders::UpdateServiceTemplateFluentBuilder { x.name(a1) }
pub async fn builders_update_service_template_fluent_builder_send(x: here::builders::UpdateServiceTemplateFluentBuilder) -> ::std::result::Result<here::UpdateServiceTemplateOutput, sdk::error::SdkError<here::UpdateServiceTemplateError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_update_service_template_fluent_builder_set_description(x: here::builders::UpdateServiceTemplateFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateServiceTemplateFluentBuilder { x.set_description(a1) }
pub fn builders_update_service_template_fluent_builder_set_display_name(x: here::builders::UpdateServiceTemplateFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateServiceTemplateFluentBuilder { x.set_display_name(a1) }
pub fn builders_update_service_template_fluent_builder_set_name(x: here::builders::UpdateServiceTemplateFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateServiceTemplateFluentBuilder { x.set_name(a1) }
pub fn type_builders_update_service_template_input_builder(x: here::builders::UpdateServiceTemplateInputBuilder) -> here::builders::UpdateServiceTemplateInputBuilder { x }
pub fn builders_update_service_template_input_builder_build(x: here::builders::UpdateServiceTemplateInputBuilder) -> ::std::result::Result<here::UpdateServiceTemplateInput, sdk::error::BuildError> { x.build() }
pub fn builders_update_service_template_input_builder_description<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateServiceTemplateInputBuilder, a1: A1) -> here::builders::UpdateServiceTemplateInputBuilder { x.description(a1) }
pub fn builders_update_service_template_input_builder_display_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateServiceTemplateInputBuilder, a1: A1) -> here::builders::UpdateServiceTemplateInputBuilder { x.display_name(a1) }
pub fn builders_update_service_template_input_builder_get_description<'s>(x: &'s here::builders::UpdateServiceTemplateInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_description() }
pub fn builders_update_service_template_input_builder_get_display_name<'s>(x: &'s here::builders::UpdateServiceTemplateInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_display_name() }
pub fn builders_update_service_template_input_builder_get_name<'s>(x: &'s here::builders::UpdateServiceTemplateInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_update_service_template_input_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::UpdateServiceTemplateInputBuilder, a1: A1) -> here::builders::UpdateServiceTemplateInputBuilder { x.name(a1) }
pub async fn builders_update_service_template_input_builder_send_with(x: here::builders::UpdateServiceTemplateInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::UpdateServiceTemplateOutput, sdk::error::SdkError<here::UpdateServiceTemplateError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_update_service_template_input_builder_set_description(x: here::builders::UpdateServiceTemplateInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateServiceTemplateInputBuilder { x.set_description(a1) }
pub fn builders_update_service_template_input_builder_set_display_name(x: here::builders::UpdateServiceTemplateInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateServiceTemplateInputBuilder { x.set_display_name(a1) }
pub fn builders_update_service_template_input_builder_set_name(x: here::builders::UpdateServiceTemplateInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::UpdateServiceTemplateInputBuilder { x.set_name(a1) }
pub fn type_builders_update_service_template_output_builder(x: here::builders::UpdateServiceTemplateOutputBuilder) -> here::builders::UpdateServiceTemplateOutputBuilder { x }
pub fn builders_update_service_template_output_builder_build(x: here::builders::UpdateServiceTemplateOutputBuilder) -> here::UpdateServiceTemplateOutput { x.build() }
pub fn builders_update_service_template_output_builder_get_service_template<'s>(x: &'s here::builders::UpdateServiceTemplateOutputBuilder) -> &'s ::std::option::Option<sdk::types::ServiceTemplate> { x.get_service_template() }
pub fn builders_update_service_template_output_builder_service_template(x: here::builders::UpdateServiceTemplateOutputBuilder, a1: sdk::types::ServiceTemplate) -> here::builders::UpdateServiceTemplateOutputBuilder { x.service_template(a1) }
pub fn builders_update_service_template_output_builder_set_service_template(x: here::builders::UpdateServiceTemplateOutputBuilder, a1: ::std::option::Option<sdk::types::ServiceTemplate>) -> here::builders::UpdateServiceTemplateOutputBuilder { x.set_service_template(a1) }
pub fn impl_update_service_template(x: here::UpdateServiceTemplate) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_update_service_template_error(x: here::UpdateServiceTemplateError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_update_service_template_input(x: here::UpdateServiceTemplateInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_update_service_template_output(x: here::UpdateServiceTemplateOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_update_service_template_fluent_builder(x: here::builders::UpdateServiceTemplateFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_update_service_template_input_builder(x: here::builders::UpdateServiceTemplateInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_update_service_template_output_builder(x: here::builders::UpdateServiceTemplateOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
