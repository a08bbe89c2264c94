// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `get_account_settings`.

use sdk::operation::get_account_settings as here;
pub use sdk::operation::get_account_settings as _;
pub fn type_get_account_settings(x: here::GetAccountSettings) -> here::GetAccountSettings { x }
pub fn get_account_settings_new() -> here::GetAccountSettings { here::GetAccountSettings::new() }
pub fn type_get_account_settings_error(x: here::GetAccountSettingsError) -> here::GetAccountSettingsError { x }
pub fn variant_get_account_settings_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::GetAccountSettingsError { here::GetAccountSettingsError::AccessDeniedException(a0) }
pub fn variant_get_account_settings_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::GetAccountSettingsError { here::GetAccountSettingsError::InternalServerException(a0) }
pub fn variant_get_account_settings_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::GetAccountSettingsError { here::GetAccountSettingsError::ResourceNotFoundException(a0) }
pub fn variant_get_account_settings_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::GetAccountSettingsError { here::GetAccountSettingsError::ThrottlingException(a0) }
pub fn variant_get_account_settings_error_unhandled(x: here::GetAccountSettingsError) -> bool { matches!(x, here::GetAccountSettingsError::Unhandled { .. }) }
pub fn variant_get_account_settings_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::GetAccountSettingsError { here::GetAccountSettingsError::ValidationException(a0) }
pub fn get_account_settings_error_generic(a0: sdk::error::ErrorMetadata) -> here::GetAccountSettingsError { here::GetAccountSettingsError::generic(a0) }
pub fn get_account_settings_error_is_access_denied_exception<'s>(x: &'s here::GetAccountSettingsError) -> bool { x.is_access_denied_exception() }
pub fn get_account_settings_error_is_internal_server_exception<'s>(x: &'s here::GetAccountSettingsError) -> bool { x.is_internal_server_exception() }
pub fn get_account_settings_error_is_resource_not_found_exception<'s>(x: &'s here::GetAccountSettingsError) -> bool { x.is_resource_not_found_exception() }
pub fn get_account_settings_error_is_throttling_exception<'s>(x: &'s here::GetAccountSettingsError) -> bool { x.is_throttling_exception() }
pub fn get_account_settings_error_is_validation_exception<'s>(x: &'s here::GetAccountSettingsError) -> bool { x.is_validation_exception() }
pub fn get_account_settings_error_meta<'s>(x: &'s here::GetAccountSettingsError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn get_account_settings_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::GetAccountSettingsError { here::GetAccountSettingsError::unhandled(a0) }
pub fn type_get_account_settings_input(x: here::GetAccountSettingsInput) -> here::GetAccountSettingsInput { x }
pub fn get_account_settings_input_builder() -> here::builders::GetAccountSettingsInputBuilder { here::GetAccountSettingsInput::builder() }
pub fn type_get_account_settings_output(x: here::GetAccountSettingsOutput) -> here::GetAccountSettingsOutput { x }
pub fn field_get_account_settings_output_account_settings(x: here::GetAccountSettingsOutput) -> ::std::option::Option<sdk::types::AccountSettings> { x.account_settings }
pub fn get_account_settings_output_account_settings<'s>(x: &'s here::GetAccountSettingsOutput) -> ::std::option::Option<&'s sdk::types::AccountSettings> { x.account_settings() }
pub fn get_account_settings_output_builder() -> here::builders::GetAccountSettingsOutputBuilder { here::GetAccountSettingsOutput::builder() }
pub use here::builders as _;
pub fn type_builders_get_account_settings_fluent_builder(x: here::builders::GetAccountSettingsFluentBuilder) -> here::builders::GetAccountSettingsFluentBuilder { x }
pub fn builders_get_account_settings_fluent_builder_as_input<'s>(x: &'s here::builders::GetAccountSettingsFluentBuilder) -> &'s here::builders::GetAccountSettingsInputBuilder { x.as_input() }
pub fn builders_get_account_settings_fluent_builder_customize(x: here::builders::GetAccountSettingsFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::GetAccountSettingsOutput, here::GetAccountSettingsError, here::builders::GetAccountSettingsFluentBuilder> { x.customize() }
pub async fn builders_get_account_settings_fluent_builder_send(x: here::builders::GetAccountSettingsFluentBuilder) -> ::std::result::Result<here::GetAccountSettingsOutput, sdk::error::SdkError<here::GetAccountSettingsError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn type_builders_get_account_settings_input_builder(x: here::builders::GetAccountSettingsInputBuilder) -> here::builders::GetAccountSettingsInputBuilder { x }
pub fn builders_get_account_settings_input_builder_build(x: here::builders::GetAccountSettingsInputBuilder) -> ::std::result::Result<here::GetAccountSettingsInput, sdk::error::BuildError> { x.build() }
pub async fn builders_get_account_settings_input_builder_send_with(x: here::builders::GetAccountSettingsInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::GetAccountSettingsOutput, sdk::error::SdkError<here::GetAccountSettingsError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn type_builders_get_account_settings_output_builder(x: here::builders::GetAccountSettingsOutputBuilder) -> here::builders::GetAccountSettingsOutputBuilder { x }
pub fn builders_get_account_settings_output_builder_account_settings(x: here::builders::GetAccountSettingsOutputBuilder, a1: sdk::types::AccountSettings) -> here::builders::GetAccountSettingsOutputBuilder { x.account_settings(a1) }
pub fn builders_get_account_settings_output_builder_build(x: here::builders::GetAccountSettingsOutputBuilder) -> here::GetAccountSettingsOutput { x.build() }
pub fn builders_get_account_settings_output_builder_get_account_settings<'s>(x: &'s here::builders::GetAccountSettingsOutputBuilder) -> &'s ::std::option::Option<sdk::types::AccountSettings> { x.get_account_settings() }
pub fn builders_get_account_settings_output_builder_set_account_settings(x: here::builders::GetAccountSettingsOutputBuilder, a1: ::std::option::Option<sdk::types::AccountSettings>) -> here::builders::GetAccountSettingsOutputBuilder { x.set_account_settings(a1) }
pub fn impl_get_account_settings(x: here::GetAccountSettings) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_get_account_settings_error(x: here::GetAccountSettingsError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_get_account_settings_input(x: here::GetAccountSettingsInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_get_account_settings_output(x: here::GetAccountSettingsOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_get_account_settings_fluent_builder(x: here::builders::GetAccountSettingsFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_get_account_settings_input_builder(x: here::builders::GetAccountSettingsInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_get_account_settings_output_builder(x: here::builders::GetAccountSettingsOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
