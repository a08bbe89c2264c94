// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `get_template_sync_config`.

use sdk::operation::get_template_sync_config as here;
pub use sdk::operation::get_template_sync_config as _;
pub fn type_get_template_sync_config(x: here::GetTemplateSyncConfig) -> here::GetTemplateSyncConfig { x }
pub fn get_template_sync_config_new() -> here::GetTemplateSyncConfig { here::GetTemplateSyncConfig::new() }
pub fn type_get_template_sync_config_error(x: here::GetTemplateSyncConfigError) -> here::GetTemplateSyncConfigError { x }
pub fn variant_get_template_sync_config_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::GetTemplateSyncConfigError { here::GetTemplateSyncConfigError::AccessDeniedException(a0) }
pub fn variant_get_template_sync_config_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::GetTemplateSyncConfigError { here::GetTemplateSyncConfigError::InternalServerException(a0) }
pub fn variant_get_template_sync_config_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::GetTemplateSyncConfigError { here::GetTemplateSyncConfigError::ResourceNotFoundException(a0) }
pub fn variant_get_template_sync_config_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::GetTemplateSyncConfigError { here::GetTemplateSyncConfigError::ThrottlingException(a0) }
pub fn variant_get_template_sync_config_error_unhandled(x: here::GetTemplateSyncConfigError) -> bool { matches!(x, here::GetTemplateSyncConfigError::Unhandled { .. }) }
pub fn variant_get_template_sync_config_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::GetTemplateSyncConfigError { here::GetTemplateSyncConfigError::ValidationException(a0) }
pub fn get_template_sync_config_error_generic(a0: sdk::error::ErrorMetadata) -> here::GetTemplateSyncConfigError { here::GetTemplateSyncConfigError::generic(a0) }
pub fn get_template_sync_config_error_is_access_denied_exception<'s>(x: &'s here::GetTemplateSyncConfigError) -> bool { x.is_access_denied_exception() }
pub fn get_template_sync_config_error_is_internal_server_exception<'s>(x: &'s here::GetTemplateSyncConfigError) -> bool { x.is_internal_server_exception() }
pub fn get_template_sync_config_error_is_resource_not_found_exception<'s>(x: &'s here::GetTemplateSyncConfigError) -> bool { x.is_resource_not_found_exception() }
pub fn get_template_sync_config_error_is_throttling_exception<'s>(x: &'s here::GetTemplateSyncConfigError) -> bool { x.is_throttling_exception() }
pub fn get_template_sync_config_error_is_validation_exception<'s>(x: &'s here::GetTemplateSyncConfigError) -> bool { x.is_validation_exception() }
pub fn get_template_sync_config_error_meta<'s>(x: &'s here::GetTemplateSyncConfigError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn get_template_sync_config_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::GetTemplateSyncConfigError { here::GetTemplateSyncConfigError::unhandled(a0) }
pub fn type_get_template_sync_config_input(x: here::GetTemplateSyncConfigInput) -> here::GetTemplateSyncConfigInput { x }
pub fn get_template_sync_config_input_builder() -> here::builders::GetTemplateSyncConfigInputBuilder { here::GetTemplateSyncConfigInput::builder() }
pub fn field_get_template_sync_config_input_template_name(x: here::GetTemplateSyncConfigInput) -> ::std::option::Option<::std::string::String> { x.template_name }
pub fn get_template_sync_config_input_template_name<'s>(x: &'s here::GetTemplateSyncConfigInput) -> ::std::option::Option<&'s str> { x.template_name() }
pub fn field_get_template_sync_config_input_template_type(x: here::GetTemplateSyncConfigInput) -> ::std::option::Option<sdk::types::TemplateType> { x.template_type }
pub fn get_template_sync_config_input_template_type<'s>(x: &'s here::GetTemplateSyncConfigInput) -> ::std::option::Option<&'s sdk::types::TemplateType> { x.template_type() }
pub fn type_get_template_sync_config_output(x: here::GetTemplateSyncConfigOutput) -> here::GetTemplateSyncConfigOutput { x }
pub fn get_template_sync_config_output_builder() -> here::builders::GetTemplateSyncConfigOutputBuilder { here::GetTemplateSyncConfigOutput::builder() }
pub fn field_get_template_sync_config_output_template_sync_config(x: here::GetTemplateSyncConfigOutput) -> ::std::option::Option<sdk::types::TemplateSyncConfig> { x.template_sync_config }
pub fn get_template_sync_config_output_template_sync_config<'s>(x: &'s here::GetTemplateSyncConfigOutput) -> ::std::option::Option<&'s sdk::types::TemplateSyncConfig> { x.template_sync_config() }
pub use here::builders as _;
pub fn type_builders_get_template_sync_config_fluent_builder(x: here::builders::GetTemplateSyncConfigFluentBuilder) -> here::builders::GetTemplateSyncConfigFluentBuilder { x }
pub fn builders_get_template_sync_config_fluent_builder_as_input<'s>(x: &'s here::builders::GetTemplateSyncConfigFluentBuilder) -> &'s here::builders::GetTemplateSyncConfigInputBuilder { x.as_input() }
pub fn builders_get_template_sync_config_fluent_builder_customize(x: here::builders::GetTemplateSyncConfigFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::GetTemplateSyncConfigOutput, here::GetTemplateSyncConfigError, here::builders::GetTemplateSyncConfigFluentBuilder> { x.customize() }
pub fn builders_get_template_sync_config_fluent_builder_get_template_name<'s>(x: &'s here::builders::GetTemplateSyncConfigFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_name() }
pub fn builders_get_template_sync_config_fluent_builder_get_template_type<'s>(x: &'s here::builders::GetTemplateSyncConfigFluentBuilder) -> &'s ::std::option::Option<sdk::types::TemplateType> { x.get_template_type() }
pub async fn builders_get_template_sync_config_fluent_builder_send(x: here::builders::GetTemplateSyncConfigFluentBuilder) -> ::std::result::Result<here::GetTemplateSyncConfigOutput, sdk::error::SdkError<here::GetTemplateSyncConfigError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_get_template_sync_config_fluent_builder_set_template_name(x: here::builders::GetTemplateSyncConfigFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetTemplateSyncConfigFluentBuilder { x.set_template_name(a1) }
pub fn builders_get_template_sync_config_fluent_builder_set_template_type(x: here::builders::GetTemplateSyncConfigFluentBuilder, a1: ::std::option::Option<sdk::types::TemplateType>) -> here::builders::GetTemplateSyncConfigFluentBuilder { x.set_template_type(a1) }
pub fn builders_get_template_sync_config_fluent_builder_template_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetTemplateSyncConfigFluentBuilder, a1: A1) -> here::builders::GetTemplateSyncConfigFluentBuilder { x.template_name(a1) }
pub fn builders_get_template_sync_config_fluent_builder_template_type(x: here::builders::GetTemplateSyncConfigFluentBuilder, a1: sdk::types::TemplateType) -> here::builders::GetTemplateSyncConfigFluentBuilder { x.template_type(a1) }
pub fn type_builders_get_template_sync_config_input_builder(x: here::builders::GetTemplateSyncConfigInputBuilder) -> here::builders::GetTemplateSyncConfigInputBuilder { x }
pub fn builders_get_template_sync_config_input_builder_build(x: here::builders::GetTemplateSyncConfigInputBuilder) -> ::std::result::Result<here::GetTemplateSyncConfigInput, sdk::error::BuildError> { x.build() }
pub fn builders_get_template_sync_config_input_builder_get_template_name<'s>(x: &'s here::builders::GetTemplateSyncConfigInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_name() }
pub fn builders_get_template_sync_config_input_builder_get_template_type<'s>(x: &'s here::builders::GetTemplateSyncConfigInputBuilder) -> &'s ::std::option::Option<sdk::types::TemplateType> { x.get_template_type() }
pub async fn builders_get_template_sync_config_input_builder_send_with(x: here::builders::GetTemplateSyncConfigInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::GetTemplateSyncConfigOutput, sdk::error::SdkError<here::GetTemplateSyncConfigError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_get_template_sync_config_input_builder_set_template_name(x: here::builders::GetTemplateSyncConfigInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetTemplateSyncConfigInputBuilder { x.set_template_name(a1) }
pub fn builders_get_template_sync_config_input_builder_set_template_type(x: here::builders::GetTemplateSyncConfigInputBuilder, a1: ::std::option::Option<sdk::types::TemplateType>) -> here::builders::GetTemplateSyncConfigInputBuilder { x.set_template_type(a1) }
pub fn builders_get_template_sync_config_input_builder_template_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetTemplateSyncConfigInputBuilder, a1: A1) -> here::builders::GetTemplateSyncConfigInputBuilder { x.template_name(a1) }
pub fn builders_get_template_sync_config_input_builder_template_type(x: here::builders::GetTemplateSyncConfigInputBuilder, a1: sdk::types::TemplateType) -> here::builders::GetTemplateSyncConfigInputBuilder { x.template_type(a1) }
pub fn type_builders_get_template_sync_config_output_builder(x: here::builders::GetTemplateSyncConfigOutputBuilder) -> here::builders::GetTemplateSyncConfigOutputBuilder { x }
pub fn builders_get_template_sync_config_output_builder_build(x: here::builders::GetTemplateSyncConfigOutputBuilder) -> here::GetTemplateSyncConfigOutput { x.build() }
pub fn builders_get_template_sync_config_output_builder_get_template_sync_config<'s>(x: &'s here::builders::GetTemplateSyncConfigOutputBuilder) -> &'s ::std::option::Option<sdk::types::TemplateSyncConfig> { x.get_template_sync_config() }
pub fn builders_get_template_sync_config_output_builder_set_template_sync_config(x: here::builders::GetTemplateSyncConfigOutputBuilder, a1: ::std::option::Option<sdk::types::TemplateSyncConfig>) -> here::builders::GetTemplateSyncConfigOutputBuilder { x.set_template_sync_config(a1) }
pub fn builders_get_template_sync_config_output_builder_template_sync_config(x: here::builders::GetTemplateSyncConfigOutputBuilder, a1: sdk::types::TemplateSyncConfig) -> here::builders::GetTemplateSyncConfigOutputBuilder { x.template_sync_config(a1) }
pub fn impl_get_template_sync_config(x: here::GetTemplateSyncConfig) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_get_template_sync_config_error(x: here::GetTemplateSyncConfigError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_get_template_sync_config_input(x: here::GetTemplateSyncConfigInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_get_template_sync_config_output(x: here::GetTemplateSyncConfigOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_get_template_sync_config_fluent_builder(x: here::builders::GetTemplateSyncConfigFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_get_template_sync_config_input_builder(x: here::builders::GetTemplateSyncConfigInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_get_template_sync_config_output_builder(x: here::builders::GetTemplateSyncConfigOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
