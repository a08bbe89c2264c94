// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `get_service_sync_config`.

use sdk::operation::get_service_sync_config as here;
pub use sdk::operation::get_service_sync_config as _;
pub fn type_get_service_sync_config(x: here::GetServiceSyncConfig) -> here::GetServiceSyncConfig { x }
pub fn get_service_sync_config_new() -> here::GetServiceSyncConfig { here::GetServiceSyncConfig::new() }
pub fn type_get_service_sync_config_error(x: here::GetServiceSyncConfigError) -> here::GetServiceSyncConfigError { x }
pub fn variant_get_service_sync_config_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::GetServiceSyncConfigError { here::GetServiceSyncConfigError::AccessDeniedException(a0) }
pub fn variant_get_service_sync_config_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::GetServiceSyncConfigError { here::GetServiceSyncConfigError::InternalServerException(a0) }
pub fn variant_get_service_sync_config_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::GetServiceSyncConfigError { here::GetServiceSyncConfigError::ResourceNotFoundException(a0) }
pub fn variant_get_service_sync_config_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::GetServiceSyncConfigError { here::GetServiceSyncConfigError::ThrottlingException(a0) }
pub fn variant_get_service_sync_config_error_unhandled(x: here::GetServiceSyncConfigError) -> bool { matches!(x, here::GetServiceSyncConfigError::Unhandled { .. }) }
pub fn variant_get_service_sync_config_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::GetServiceSyncConfigError { here::GetServiceSyncConfigError::ValidationException(a0) }
pub fn get_service_sync_config_error_generic(a0: sdk::error::ErrorMetadata) -> here::GetServiceSyncConfigError { here::GetServiceSyncConfigError::generic(a0) }
pub fn get_service_sync_config_error_is_access_denied_exception<'s>(x: &'s here::GetServiceSyncConfigError) -> bool { x.is_access_denied_exception() }
pub fn get_service_sync_config_error_is_internal_server_exception<'s>(x: &'s here::GetServiceSyncConfigError) -> bool { x.is_internal_server_exception() }
pub fn get_service_sync_config_error_is_resource_not_found_exception<'s>(x: &'s here::GetServiceSyncConfigError) -> bool { x.is_resource_not_found_exception() }
pub fn get_service_sync_config_error_is_throttling_exception<'s>(x: &'s here::GetServiceSyncConfigError) -> bool { x.is_throttling_exception() }
pub fn get_service_sync_config_error_is_validation_exception<'s>(x: &'s here::GetServiceSyncConfigError) -> bool { x.is_validation_exception() }
pub fn get_service_sync_config_error_meta<'s>(x: &'s here::GetServiceSyncConfigError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn get_service_sync_config_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::GetServiceSyncConfigError { here::GetServiceSyncConfigError::unhandled(a0) }
pub fn type_get_service_sync_config_input(x: here::GetServiceSyncConfigInput) -> here::GetServiceSyncConfigInput { x }
pub fn get_service_sync_config_input_builder() -> here::builders::GetServiceSyncConfigInputBuilder { here::GetServiceSyncConfigInput::builder() }
pub fn field_get_service_sync_config_input_service_name(x: here::GetServiceSyncConfigInput) -> ::std::option::Option<::std::string::String> { x.service_name }
pub fn get_service_sync_config_input_service_name<'s>(x: &'s here::GetServiceSyncConfigInput) -> ::std::option::Option<&'s str> { x.service_name() }
pub fn type_get_service_sync_config_output(x: here::GetServiceSyncConfigOutput) -> here::GetServiceSyncConfigOutput { x }
pub fn get_service_sync_config_output_builder() -> here::builders::GetServiceSyncConfigOutputBuilder { here::GetServiceSyncConfigOutput::builder() }
pub fn field_get_service_sync_config_output_service_sync_config(x: here::GetServiceSyncConfigOutput) -> ::std::option::Option<sdk::types::ServiceSyncConfig> { x.service_sync_config }
pub fn get_service_sync_config_output_service_sync_config<'s>(x: &'s here::GetServiceSyncConfigOutput) -> ::std::option::Option<&'s sdk::types::ServiceSyncConfig> { x.service_sync_config() }
pub use here::builders as _;
pub fn type_builders_get_service_sync_config_fluent_builder(x: here::builders::GetServiceSyncConfigFluentBuilder) -> here::builders::GetServiceSyncConfigFluentBuilder { x }
pub fn builders_get_service_sync_config_fluent_builder_as_input<'s>(x: &'s here::builders::GetServiceSyncConfigFluentBuilder) -> &'s here::builders::GetServiceSyncConfigInputBuilder { x.as_input() }
pub fn builders_get_service_sync_config_fluent_builder_customize(x: here::builders::GetServiceSyncConfigFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::GetServiceSyncConfigOutput, here::GetServiceSyncConfigError, here::builders::GetServiceSyncConfigFluentBuilder> { x.customize() }
pub fn builders_get_service_sync_config_fluent_builder_get_service_name<'s>(x: &'s here::builders::GetServiceSyncConfigFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub async fn builders_get_service_sync_config_fluent_builder_send(x: here::builders::GetServiceSyncConfigFluentBuilder) -> ::std::result::Result<here::GetServiceSyncConfigOutput, sdk::error::SdkError<here::GetServiceSyncConfigError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_get_service_sync_config_fluent_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetServiceSyncConfigFluentBuilder, a1: A1) -> here::builders::GetServiceSyncConfigFluentBuilder { x.service_name(a1) }
pub fn builders_get_service_sync_config_fluent_builder_set_service_name(x: here::builders::GetServiceSyncConfigFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetServiceSyncConfigFluentBuilder { x.set_service_name(a1) }
pub fn type_builders_get_service_sync_config_input_builder(x: here::builders::GetServiceSyncConfigInputBuilder) -> here::builders::GetServiceSyncConfigInputBuilder { x }
pub fn builders_get_service_sync_config_input_builder_build(x: here::builders::GetServiceSyncConfigInputBuilder) -> ::std::result::Result<here::GetServiceSyncConfigInput, sdk::error::BuildError> { x.build() }
pub fn builders_get_service_sync_config_input_builder_get_service_name<'s>(x: &'s here::builders::GetServiceSyncConfigInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub async fn builders_get_service_sync_config_input_builder_send_with(x: here::builders::GetServiceSyncConfigInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::GetServiceSyncConfigOutput, sdk::error::SdkError<here::GetServiceSyncConfigError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_get_service_sync_config_input_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetServiceSyncConfigInputBuilder, a1: A1) -> here::builders::GetServiceSyncConfigInputBuilder { x.service_name(a1) }
pub fn builders_get_service_sync_config_input_builder_set_service_name(x: here::builders::GetServiceSyncConfigInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetServiceSyncConfigInputBuilder { x.set_service_name(a1) }
pub fn type_builders_get_service_sync_config_output_builder(x: here::builders::GetServiceSyncConfigOutputBuilder) -> here::builders::GetServiceSyncConfigOutputBuilder { x }
pub fn builders_get_service_sync_config_output_builder_build(x: here::builders::GetServiceSyncConfigOutputBuilder) -> here::GetServiceSyncConfigOutput { x.build() }
pub fn builders_get_service_sync_config_output_builder_get_service_sync_config<'s>(x: &'s here::builders::GetServiceSyncConfigOutputBuilder) -> &'s ::std::option::Option<sdk::types::ServiceSyncConfig> { x.get_service_sync_config() }
pub fn builders_get_service_sync_config_output_builder_service_sync_config(x: here::builders::GetServiceSyncConfigOutputBuilder, a1: sdk::types::ServiceSyncConfig) -> here::builders::GetServiceSyncConfigOutputBuilder { x.service_sync_config(a1) }
pub fn builders_get_service_sync_config_output_builder_set_service_sync_config(x: here::builders::GetServiceSyncConfigOutputBuilder, a1: ::std::option::Option<sdk::types::ServiceSyncConfig>) -> here::builders::GetServiceSyncConfigOutputBuilder { x.set_service_sync_config(a1) }
pub fn impl_get_service_sync_config(x: here::GetServiceSyncConfig) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_get_service_sync_config_error(x: here::GetServiceSyncConfigError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_get_service_sync_config_input(x: here::GetServiceSyncConfigInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_get_service_sync_config_output(x: here::GetServiceSyncConfigOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_get_service_sync_config_fluent_builder(x: here::builders::GetServiceSyncConfigFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_get_service_sync_config_input_builder(x: here::builders::GetServiceSyncConfigInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_get_service_sync_config_output_builder(x: here::builders::GetServiceSyncConfigOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
