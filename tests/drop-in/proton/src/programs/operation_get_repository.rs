// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `get_repository`.

use sdk::operation::get_repository as here;
pub use sdk::operation::get_repository as _;
pub fn type_get_repository(x: here::GetRepository) -> here::GetRepository { x }
pub fn get_repository_new() -> here::GetRepository { here::GetRepository::new() }
pub fn type_get_repository_error(x: here::GetRepositoryError) -> here::GetRepositoryError { x }
pub fn variant_get_repository_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::GetRepositoryError { here::GetRepositoryError::AccessDeniedException(a0) }
pub fn variant_get_repository_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::GetRepositoryError { here::GetRepositoryError::InternalServerException(a0) }
pub fn variant_get_repository_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::GetRepositoryError { here::GetRepositoryError::ResourceNotFoundException(a0) }
pub fn variant_get_repository_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::GetRepositoryError { here::GetRepositoryError::ThrottlingException(a0) }
pub fn variant_get_repository_error_unhandled(x: here::GetRepositoryError) -> bool { matches!(x, here::GetRepositoryError::Unhandled { .. }) }
pub fn variant_get_repository_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::GetRepositoryError { here::GetRepositoryError::ValidationException(a0) }
pub fn get_repository_error_generic(a0: sdk::error::ErrorMetadata) -> here::GetRepositoryError { here::GetRepositoryError::generic(a0) }
pub fn get_repository_error_is_access_denied_exception<'s>(x: &'s here::GetRepositoryError) -> bool { x.is_access_denied_exception() }
pub fn get_repository_error_is_internal_server_exception<'s>(x: &'s here::GetRepositoryError) -> bool { x.is_internal_server_exception() }
pub fn get_repository_error_is_resource_not_found_exception<'s>(x: &'s here::GetRepositoryError) -> bool { x.is_resource_not_found_exception() }
pub fn get_repository_error_is_throttling_exception<'s>(x: &'s here::GetRepositoryError) -> bool { x.is_throttling_exception() }
pub fn get_repository_error_is_validation_exception<'s>(x: &'s here::GetRepositoryError) -> bool { x.is_validation_exception() }
pub fn get_repository_error_meta<'s>(x: &'s here::GetRepositoryError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn get_repository_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::GetRepositoryError { here::GetRepositoryError::unhandled(a0) }
pub fn type_get_repository_input(x: here::GetRepositoryInput) -> here::GetRepositoryInput { x }
pub fn get_repository_input_builder() -> here::builders::GetRepositoryInputBuilder { here::GetRepositoryInput::builder() }
pub fn field_get_repository_input_name(x: here::GetRepositoryInput) -> ::std::option::Option<::std::string::String> { x.name }
pub fn get_repository_input_name<'s>(x: &'s here::GetRepositoryInput) -> ::std::option::Option<&'s str> { x.name() }
pub fn field_get_repository_input_provider(x: here::GetRepositoryInput) -> ::std::option::Option<sdk::types::RepositoryProvider> { x.provider }
pub fn get_repository_input_provider<'s>(x: &'s here::GetRepositoryInput) -> ::std::option::Option<&'s sdk::types::RepositoryProvider> { x.provider() }
pub fn type_get_repository_output(x: here::GetRepositoryOutput) -> here::GetRepositoryOutput { x }
pub fn get_repository_output_builder() -> here::builders::GetRepositoryOutputBuilder { here::GetRepositoryOutput::builder() }
pub fn field_get_repository_output_repository(x: here::GetRepositoryOutput) -> ::std::option::Option<sdk::types::Repository> { x.repository }
pub fn get_repository_output_repository<'s>(x: &'s here::GetRepositoryOutput) -> ::std::option::Option<&'s sdk::types::Repository> { x.repository() }
pub use here::builders as _;
pub fn type_builders_get_repository_fluent_builder(x: here::builders::GetRepositoryFluentBuilder) -> here::builders::GetRepositoryFluentBuilder { x }
pub fn builders_get_repository_fluent_builder_as_input<'s>(x: &'s here::builders::GetRepositoryFluentBuilder) -> &'s here::builders::GetRepositoryInputBuilder { x.as_input() }
pub fn builders_get_repository_fluent_builder_customize(x: here::builders::GetRepositoryFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::GetRepositoryOutput, here::GetRepositoryError, here::builders::GetRepositoryFluentBuilder> { x.customize() }
pub fn builders_get_repository_fluent_builder_get_name<'s>(x: &'s here::builders::GetRepositoryFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_get_repository_fluent_builder_get_provider<'s>(x: &'s here::builders::GetRepositoryFluentBuilder) -> &'s ::std::option::Option<sdk::types::RepositoryProvider> { x.get_provider() }
pub fn builders_get_repository_fluent_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetRepositoryFluentBuilder, a1: A1) -> here::builders::GetRepositoryFluentBuilder { x.name(a1) }
pub fn builders_get_repository_fluent_builder_provider(x: here::builders::GetRepositoryFluentBuilder, a1: sdk::types::RepositoryProvider) -> here::builders::GetRepositoryFluentBuilder { x.provider(a1) }
pub async fn builders_get_repository_fluent_builder_send(x: here::builders::GetRepositoryFluentBuilder) -> ::std::result::Result<here::GetRepositoryOutput, sdk::error::SdkError<here::GetRepositoryError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_get_repository_fluent_builder_set_name(x: here::builders::GetRepositoryFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetRepositoryFluentBuilder { x.set_name(a1) }
pub fn builders_get_repository_fluent_builder_set_provider(x: here::builders::GetRepositoryFluentBuilder, a1: ::std::option::Option<sdk::types::RepositoryProvider>) -> here::builders::GetRepositoryFluentBuilder { x.set_provider(a1) }
pub fn type_builders_get_repository_input_builder(x: here::builders::GetRepositoryInputBuilder) -> here::builders::GetRepositoryInputBuilder { x }
pub fn builders_get_repository_input_builder_build(x: here::builders::GetRepositoryInputBuilder) -> ::std::result::Result<here::GetRepositoryInput, sdk::error::BuildError> { x.build() }
pub fn builders_get_repository_input_builder_get_name<'s>(x: &'s here::builders::GetRepositoryInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_get_repository_input_builder_get_provider<'s>(x: &'s here::builders::GetRepositoryInputBuilder) -> &'s ::std::option::Option<sdk::types::RepositoryProvider> { x.get_provider() }
pub fn builders_get_repository_input_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::GetRepositoryInputBuilder, a1: A1) -> here::builders::GetRepositoryInputBuilder { x.name(a1) }
pub fn builders_get_repository_input_builder_provider(x: here::builders::GetRepositoryInputBuilder, a1: sdk::types::RepositoryProvider) -> here::builders::GetRepositoryInputBuilder { x.provider(a1) }
pub async fn builders_get_repository_input_builder_send_with(x: here::builders::GetRepositoryInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::GetRepositoryOutput, sdk::error::SdkError<here::GetRepositoryError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_get_repository_input_builder_set_name(x: here::builders::GetRepositoryInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::GetRepositoryInputBuilder { x.set_name(a1) }
pub fn builders_get_repository_input_builder_set_provider(x: here::builders::GetRepositoryInputBuilder, a1: ::std::option::Option<sdk::types::RepositoryProvider>) -> here::builders::GetRepositoryInputBuilder { x.set_provider(a1) }
pub fn type_builders_get_repository_output_builder(x: here::builders::GetRepositoryOutputBuilder) -> here::builders::GetRepositoryOutputBuilder { x }
pub fn builders_get_repository_output_builder_build(x: here::builders::GetRepositoryOutputBuilder) -> here::GetRepositoryOutput { x.build() }
pub fn builders_get_repository_output_builder_get_repository<'s>(x: &'s here::builders::GetRepositoryOutputBuilder) -> &'s ::std::option::Option<sdk::types::Repository> { x.get_repository() }
pub fn builders_get_repository_output_builder_repository(x: here::builders::GetRepositoryOutputBuilder, a1: sdk::types::Repository) -> here::builders::GetRepositoryOutputBuilder { x.repository(a1) }
pub fn builders_get_repository_output_builder_set_repository(x: here::builders::GetRepositoryOutputBuilder, a1: ::std::option::Option<sdk::types::Repository>) -> here::builders::GetRepositoryOutputBuilder { x.set_repository(a1) }
pub fn impl_get_repository(x: here::GetRepository) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_get_repository_error(x: here::GetRepositoryError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_get_repository_input(x: here::GetRepositoryInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_get_repository_output(x: here::GetRepositoryOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_get_repository_fluent_builder(x: here::builders::GetRepositoryFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_get_repository_input_builder(x: here::builders::GetRepositoryInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_get_repository_output_builder(x: here::builders::GetRepositoryOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
