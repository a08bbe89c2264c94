// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `delete_repository`.

use sdk::operation::delete_repository as here;
pub use sdk::operation::delete_repository as _;
pub fn type_delete_repository(x: here::DeleteRepository) -> here::DeleteRepository { x }
pub fn delete_repository_new() -> here::DeleteRepository { here::DeleteRepository::new() }
pub fn type_delete_repository_error(x: here::DeleteRepositoryError) -> here::DeleteRepositoryError { x }
pub fn variant_delete_repository_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::DeleteRepositoryError { here::DeleteRepositoryError::AccessDeniedException(a0) }
pub fn variant_delete_repository_error_conflict_exception(a0: sdk::types::error::ConflictException) -> here::DeleteRepositoryError { here::DeleteRepositoryError::ConflictException(a0) }
pub fn variant_delete_repository_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::DeleteRepositoryError { here::DeleteRepositoryError::InternalServerException(a0) }
pub fn variant_delete_repository_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::DeleteRepositoryError { here::DeleteRepositoryError::ResourceNotFoundException(a0) }
pub fn variant_delete_repository_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::DeleteRepositoryError { here::DeleteRepositoryError::ThrottlingException(a0) }
pub fn variant_delete_repository_error_unhandled(x: here::DeleteRepositoryError) -> bool { matches!(x, here::DeleteRepositoryError::Unhandled { .. }) }
pub fn variant_delete_repository_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::DeleteRepositoryError { here::DeleteRepositoryError::ValidationException(a0) }
pub fn delete_repository_error_generic(a0: sdk::error::ErrorMetadata) -> here::DeleteRepositoryError { here::DeleteRepositoryError::generic(a0) }
pub fn delete_repository_error_is_access_denied_exception<'s>(x: &'s here::DeleteRepositoryError) -> bool { x.is_access_denied_exception() }
pub fn delete_repository_error_is_conflict_exception<'s>(x: &'s here::DeleteRepositoryError) -> bool { x.is_conflict_exception() }
pub fn delete_repository_error_is_internal_server_exception<'s>(x: &'s here::DeleteRepositoryError) -> bool { x.is_internal_server_exception() }
pub fn delete_repository_error_is_resource_not_found_exception<'s>(x: &'s here::DeleteRepositoryError) -> bool { x.is_resource_not_found_exception() }
pub fn delete_repository_error_is_throttling_exception<'s>(x: &'s here::DeleteRepositoryError) -> bool { x.is_throttling_exception() }
pub fn delete_repository_error_is_validation_exception<'s>(x: &'s here::DeleteRepositoryError) -> bool { x.is_validation_exception() }
pub fn delete_repository_error_meta<'s>(x: &'s here::DeleteRepositoryError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn delete_repository_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::DeleteRepositoryError { here::DeleteRepositoryError::unhandled(a0) }
pub fn type_delete_repository_input(x: here::DeleteRepositoryInput) -> here::DeleteRepositoryInput { x }
pub fn delete_repository_input_builder() -> here::builders::DeleteRepositoryInputBuilder { here::DeleteRepositoryInput::builder() }
pub fn field_delete_repository_input_name(x: here::DeleteRepositoryInput) -> ::std::option::Option<::std::string::String> { x.name }
pub fn delete_repository_input_name<'s>(x: &'s here::DeleteRepositoryInput) -> ::std::option::Option<&'s str> { x.name() }
pub fn field_delete_repository_input_provider(x: here::DeleteRepositoryInput) -> ::std::option::Option<sdk::types::RepositoryProvider> { x.provider }
pub fn delete_repository_input_provider<'s>(x: &'s here::DeleteRepositoryInput) -> ::std::option::Option<&'s sdk::types::RepositoryProvider> { x.provider() }
pub fn type_delete_repository_output(x: here::DeleteRepositoryOutput) -> here::DeleteRepositoryOutput { x }
pub fn delete_repository_output_builder() -> here::builders::DeleteRepositoryOutputBuilder { here::DeleteRepositoryOutput::builder() }
pub fn field_delete_repository_output_repository(x: here::DeleteRepositoryOutput) -> ::std::option::Option<sdk::types::Repository> { x.repository }
pub fn delete_repository_output_repository<'s>(x: &'s here::DeleteRepositoryOutput) -> ::std::option::Option<&'s sdk::types::Repository> { x.repository() }
pub use here::builders as _;
pub fn type_builders_delete_repository_fluent_builder(x: here::builders::DeleteRepositoryFluentBuilder) -> here::builders::DeleteRepositoryFluentBuilder { x }
pub fn builders_delete_repository_fluent_builder_as_input<'s>(x: &'s here::builders::DeleteRepositoryFluentBuilder) -> &'s here::builders::DeleteRepositoryInputBuilder { x.as_input() }
pub fn builders_delete_repository_fluent_builder_customize(x: here::builders::DeleteRepositoryFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::DeleteRepositoryOutput, here::DeleteRepositoryError, here::builders::DeleteRepositoryFluentBuilder> { x.customize() }
pub fn builders_delete_repository_fluent_builder_get_name<'s>(x: &'s here::builders::DeleteRepositoryFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_delete_repository_fluent_builder_get_provider<'s>(x: &'s here::builders::DeleteRepositoryFluentBuilder) -> &'s ::std::option::Option<sdk::types::RepositoryProvider> { x.get_provider() }
pub fn builders_delete_repository_fluent_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::DeleteRepositoryFluentBuilder, a1: A1) -> here::builders::DeleteRepositoryFluentBuilder { x.name(a1) }
pub fn builders_delete_repository_fluent_builder_provider(x: here::builders::DeleteRepositoryFluentBuilder, a1: sdk::types::RepositoryProvider) -> here::builders::DeleteRepositoryFluentBuilder { x.provider(a1) }
pub async fn builders_delete_repository_fluent_builder_send(x: here::builders::DeleteRepositoryFluentBuilder) -> ::std::result::Result<here::DeleteRepositoryOutput, sdk::error::SdkError<here::DeleteRepositoryError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_delete_repository_fluent_builder_set_name(x: here::builders::DeleteRepositoryFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::DeleteRepositoryFluentBuilder { x.set_name(a1) }
pub fn builders_delete_repository_fluent_builder_set_provider(x: here::builders::DeleteRepositoryFluentBuilder, a1: ::std::option::Option<sdk::types::RepositoryProvider>) -> here::builders::DeleteRepositoryFluentBuilder { x.set_provider(a1) }
pub fn type_builders_delete_repository_input_builder(x: here::builders::DeleteRepositoryInputBuilder) -> here::builders::DeleteRepositoryInputBuilder { x }
pub fn builders_delete_repository_input_builder_build(x: here::builders::DeleteRepositoryInputBuilder) -> ::std::result::Result<here::DeleteRepositoryInput, sdk::error::BuildError> { x.build() }
pub fn builders_delete_repository_input_builder_get_name<'s>(x: &'s here::builders::DeleteRepositoryInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_delete_repository_input_builder_get_provider<'s>(x: &'s here::builders::DeleteRepositoryInputBuilder) -> &'s ::std::option::Option<sdk::types::RepositoryProvider> { x.get_provider() }
pub fn builders_delete_repository_input_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::DeleteRepositoryInputBuilder, a1: A1) -> here::builders::DeleteRepositoryInputBuilder { x.name(a1) }
pub fn builders_delete_repository_input_builder_provider(x: here::builders::DeleteRepositoryInputBuilder, a1: sdk::types::RepositoryProvider) -> here::builders::DeleteRepositoryInputBuilder { x.provider(a1) }
pub async fn builders_delete_repository_input_builder_send_with(x: here::builders::DeleteRepositoryInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::DeleteRepositoryOutput, sdk::error::SdkError<here::DeleteRepositoryError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_delete_repository_input_builder_set_name(x: here::builders::DeleteRepositoryInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::DeleteRepositoryInputBuilder { x.set_name(a1) }
pub fn builders_delete_repository_input_builder_set_provider(x: here::builders::DeleteRepositoryInputBuilder, a1: ::std::option::Option<sdk::types::RepositoryProvider>) -> here::builders::DeleteRepositoryInputBuilder { x.set_provider(a1) }
pub fn type_builders_delete_repository_output_builder(x: here::builders::DeleteRepositoryOutputBuilder) -> here::builders::DeleteRepositoryOutputBuilder { x }
pub fn builders_delete_repository_output_builder_build(x: here::builders::DeleteRepositoryOutputBuilder) -> here::DeleteRepositoryOutput { x.build() }
pub fn builders_delete_repository_output_builder_get_repository<'s>(x: &'s here::builders::DeleteRepositoryOutputBuilder) -> &'s ::std::option::Option<sdk::types::Repository> { x.get_repository() }
pub fn builders_delete_repository_output_builder_repository(x: here::builders::DeleteRepositoryOutputBuilder, a1: sdk::types::Repository) -> here::builders::DeleteRepositoryOutputBuilder { x.repository(a1) }
pub fn builders_delete_repository_output_builder_set_repository(x: here::builders::DeleteRepositoryOutputBuilder, a1: ::std::option::Option<sdk::types::Repository>) -> here::builders::DeleteRepositoryOutputBuilder { x.set_repository(a1) }
pub fn impl_delete_repository(x: here::DeleteRepository) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_delete_repository_error(x: here::DeleteRepositoryError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_delete_repository_input(x: here::DeleteRepositoryInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_delete_repository_output(x: here::DeleteRepositoryOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_delete_repository_fluent_builder(x: here::builders::DeleteRepositoryFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_delete_repository_input_builder(x: here::builders::DeleteRepositoryInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_delete_repository_output_builder(x: here::builders::DeleteRepositoryOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
