// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `delete_service_sync_config`.

use sdk::operation::delete_service_sync_config as here;
pub use sdk::operation::delete_service_sync_config as _;
pub fn type_delete_service_sync_config(x: here::DeleteServiceSyncConfig) -> here::DeleteServiceSyncConfig { x }
pub fn delete_service_sync_config_new() -> here::DeleteServiceSyncConfig { here::DeleteServiceSyncConfig::new() }
pub fn type_delete_service_sync_config_error(x: here::DeleteServiceSyncConfigError) -> here::DeleteServiceSyncConfigError { x }
pub fn variant_delete_service_sync_config_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::DeleteServiceSyncConfigError { here::DeleteServiceSyncConfigError::AccessDeniedException(a0) }
pub fn variant_delete_service_sync_config_error_conflict_exception(a0: sdk::types::error::ConflictException) -> here::DeleteServiceSyncConfigError { here::DeleteServiceSyncConfigError::ConflictException(a0) }
pub fn variant_delete_service_sync_config_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::DeleteServiceSyncConfigError { here::DeleteServiceSyncConfigError::InternalServerException(a0) }
pub fn variant_delete_service_sync_config_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::DeleteServiceSyncConfigError { here::DeleteServiceSyncConfigError::ResourceNotFoundException(a0) }
pub fn variant_delete_service_sync_config_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::DeleteServiceSyncConfigError { here::DeleteServiceSyncConfigError::ThrottlingException(a0) }
pub fn variant_delete_service_sync_config_error_unhandled(x: here::DeleteServiceSyncConfigError) -> bool { matches!(x, here::DeleteServiceSyncConfigError::Unhandled { .. }) }
pub fn variant_delete_service_sync_config_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::DeleteServiceSyncConfigError { here::DeleteServiceSyncConfigError::ValidationException(a0) }
pub fn delete_service_sync_config_error_generic(a0: sdk::error::ErrorMetadata) -> here::DeleteServiceSyncConfigError { here::DeleteServiceSyncConfigError::generic(a0) }
pub fn delete_service_sync_config_error_is_access_denied_exception<'s>(x: &'s here::DeleteServiceSyncConfigError) -> bool { x.is_access_denied_exception() }
pub fn delete_service_sync_config_error_is_conflict_exception<'s>(x: &'s here::DeleteServiceSyncConfigError) -> bool { x.is_conflict_exception() }
pub fn delete_service_sync_config_error_is_internal_server_exception<'s>(x: &'s here::DeleteServiceSyncConfigError) -> bool { x.is_internal_server_exception() }
pub fn delete_service_sync_config_error_is_resource_not_found_exception<'s>(x: &'s here::DeleteServiceSyncConfigError) -> bool { x.is_resource_not_found_exception() }
pub fn delete_service_sync_config_error_is_throttling_exception<'s>(x: &'s here::DeleteServiceSyncConfigError) -> bool { x.is_throttling_exception() }
pub fn delete_service_sync_config_error_is_validation_exception<'s>(x: &'s here::DeleteServiceSyncConfigError) -> bool { x.is_validation_exception() }
pub fn delete_service_sync_config_error_meta<'s>(x: &'s here::DeleteServiceSyncConfigError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn delete_service_sync_config_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::DeleteServiceSyncConfigError { here::DeleteServiceSyncConfigError::unhandled(a0) }
pub fn type_delete_service_sync_config_input(x: here::DeleteServiceSyncConfigInput) -> here::DeleteServiceSyncConfigInput { x }
pub fn delete_service_sync_config_input_builder() -> here::builders::DeleteServiceSyncConfigInputBuilder { here::DeleteServiceSyncConfigInput::builder() }
pub fn field_delete_service_sync_config_input_service_name(x: here::DeleteServiceSyncConfigInput) -> ::std::option::Option<::std::string::String> { x.service_name }
pub fn delete_service_sync_config_input_service_name<'s>(x: &'s here::DeleteServiceSyncConfigInput) -> ::std::option::Option<&'s str> { x.service_name() }
pub fn type_delete_service_sync_config_output(x: here::DeleteServiceSyncConfigOutput) -> here::DeleteServiceSyncConfigOutput { x }
pub fn delete_service_sync_config_output_builder() -> here::builders::DeleteServiceSyncConfigOutputBuilder { here::DeleteServiceSyncConfigOutput::builder() }
pub fn field_delete_service_sync_config_output_service_sync_config(x: here::DeleteServiceSyncConfigOutput) -> ::std::option::Option<sdk::types::ServiceSyncConfig> { x.service_sync_config }
pub fn delete_service_sync_config_output_service_sync_config<'s>(x: &'s here::DeleteServiceSyncConfigOutput) -> ::std::option::Option<&'s sdk::types::ServiceSyncConfig> { x.service_sync_config() }
pub use here::builders as _;
pub fn type_builders_delete_service_sync_config_fluent_builder(x: here::builders::DeleteServiceSyncConfigFluentBuilder) -> here::builders::DeleteServiceSyncConfigFluentBuilder { x }
pub fn builders_delete_service_sync_config_fluent_builder_as_input<'s>(x: &'s here::builders::DeleteServiceSyncConfigFluentBuilder) -> &'s here::builders::DeleteServiceSyncConfigInputBuilder { x.as_input() }
pub fn builders_delete_service_sync_config_fluent_builder_customize(x: here::builders::DeleteServiceSyncConfigFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::DeleteServiceSyncConfigOutput, here::DeleteServiceSyncConfigError, here::builders::DeleteServiceSyncConfigFluentBuilder> { x.customize() }
pub fn builders_delete_service_sync_config_fluent_builder_get_service_name<'s>(x: &'s here::builders::DeleteServiceSyncConfigFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub async fn builders_delete_service_sync_config_fluent_builder_send(x: here::builders::DeleteServiceSyncConfigFluentBuilder) -> ::std::result::Result<here::DeleteServiceSyncConfigOutput, sdk::error::SdkError<here::DeleteServiceSyncConfigError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_delete_service_sync_config_fluent_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::DeleteServiceSyncConfigFluentBuilder, a1: A1) -> here::builders::DeleteServiceSyncConfigFluentBuilder { x.service_name(a1) }
pub fn builders_delete_service_sync_config_fluent_builder_set_service_name(x: here::builders::DeleteServiceSyncConfigFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::DeleteServiceSyncConfigFluentBuilder { x.set_service_name(a1) }
pub fn type_builders_delete_service_sync_config_input_builder(x: here::builders::DeleteServiceSyncConfigInputBuilder) -> here::builders::DeleteServiceSyncConfigInputBuilder { x }
pub fn builders_delete_service_sync_config_input_builder_build(x: here::builders::DeleteServiceSyncConfigInputBuilder) -> ::std::result::Result<here::DeleteServiceSyncConfigInput, sdk::error::BuildError> { x.build() }
pub fn builders_delete_service_sync_config_input_builder_get_service_name<'s>(x: &'s here::builders::DeleteServiceSyncConfigInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub async fn builders_delete_service_sync_config_input_builder_send_with(x: here::builders::DeleteServiceSyncConfigInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::DeleteServiceSyncConfigOutput, sdk::error::SdkError<here::DeleteServiceSyncConfigError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_delete_service_sync_config_input_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::DeleteServiceSyncConfigInputBuilder, a1: A1) -> here::builders::DeleteServiceSyncConfigInputBuilder { x.service_name(a1) }
pub fn builders_delete_service_sync_config_input_builder_set_service_name(x: here::builders::DeleteServiceSyncConfigInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::DeleteServiceSyncConfigInputBuilder { x.set_service_name(a1) }
pub fn type_builders_delete_service_sync_config_output_builder(x: here::builders::DeleteServiceSyncConfigOutputBuilder) -> here::builders::DeleteServiceSyncConfigOutputBuilder { x }
pub fn builders_delete_service_sync_config_output_builder_build(x: here::builders::DeleteServiceSyncConfigOutputBuilder) -> here::DeleteServiceSyncConfigOutput { x.build() }
pub fn builders_delete_service_sync_config_output_builder_get_service_sync_config<'s>(x: &'s here::builders::DeleteServiceSyncConfigOutputBuilder) -> &'s ::std::option::Option<sdk::types::ServiceSyncConfig> { x.get_service_sync_config() }
pub fn builders_delete_service_sync_config_output_builder_service_sync_config(x: here::builders::DeleteServiceSyncConfigOutputBuilder, a1: sdk::types::ServiceSyncConfig) -> here::builders::DeleteServiceSyncConfigOutputBuilder { x.service_sync_config(a1) }
pub fn builders_delete_service_sync_config_output_builder_set_service_sync_config(x: here::builders::DeleteServiceSyncConfigOutputBuilder, a1: ::std::option::Option<sdk::types::ServiceSyncConfig>) -> here::builders::DeleteServiceSyncConfigOutputBuilder { x.set_service_sync_config(a1) }
pub fn impl_delete_service_sync_config(x: here::DeleteServiceSyncConfig) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_delete_service_sync_config_error(x: here::DeleteServiceSyncConfigError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_delete_service_sync_config_input(x: here::DeleteServiceSyncConfigInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_delete_service_sync_config_output(x: here::DeleteServiceSyncConfigOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_delete_service_sync_config_fluent_builder(x: here::builders::DeleteServiceSyncConfigFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_delete_service_sync_config_input_builder(x: here::builders::DeleteServiceSyncConfigInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_delete_service_sync_config_output_builder(x: here::builders::DeleteServiceSyncConfigOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
