// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `create_repository`.

use sdk::operation::create_repository as here;
pub use sdk::operation::create_repository as _;
pub fn type_create_repository(x: here::CreateRepository) -> here::CreateRepository { x }
pub fn create_repository_new() -> here::CreateRepository { here::CreateRepository::new() }
pub fn type_create_repository_error(x: here::CreateRepositoryError) -> here::CreateRepositoryError { x }
pub fn variant_create_repository_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::CreateRepositoryError { here::CreateRepositoryError::AccessDeniedException(a0) }
pub fn variant_create_repository_error_conflict_exception(a0: sdk::types::error::ConflictException) -> here::CreateRepositoryError { here::CreateRepositoryError::ConflictException(a0) }
pub fn variant_create_repository_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::CreateRepositoryError { here::CreateRepositoryError::InternalServerException(a0) }
pub fn variant_create_repository_error_service_quota_exceeded_exception(a0: sdk::types::error::ServiceQuotaExceededException) -> here::CreateRepositoryError { here::CreateRepositoryError::ServiceQuotaExceededException(a0) }
pub fn variant_create_repository_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::CreateRepositoryError { here::CreateRepositoryError::ThrottlingException(a0) }
pub fn variant_create_repository_error_unhandled(x: here::CreateRepositoryError) -> bool { matches!(x, here::CreateRepositoryError::Unhandled { .. }) }
pub fn variant_create_repository_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::CreateRepositoryError { here::CreateRepositoryError::ValidationException(a0) }
pub fn create_repository_error_generic(a0: sdk::error::ErrorMetadata) -> here::CreateRepositoryError { here::CreateRepositoryError::generic(a0) }
pub fn create_repository_error_is_access_denied_exception<'s>(x: &'s here::CreateRepositoryError) -> bool { x.is_access_denied_exception() }
pub fn create_repository_error_is_conflict_exception<'s>(x: &'s here::CreateRepositoryError) -> bool { x.is_conflict_exception() }
pub fn create_repository_error_is_internal_server_exception<'s>(x: &'s here::CreateRepositoryError) -> bool { x.is_internal_server_exception() }
pub fn create_repository_error_is_service_quota_exceeded_exception<'s>(x: &'s here::CreateRepositoryError) -> bool { x.is_service_quota_exceeded_exception() }
pub fn create_repository_error_is_throttling_exception<'s>(x: &'s here::CreateRepositoryError) -> bool { x.is_throttling_exception() }
pub fn create_repository_error_is_validation_exception<'s>(x: &'s here::CreateRepositoryError) -> bool { x.is_validation_exception() }
pub fn create_repository_error_meta<'s>(x: &'s here::CreateRepositoryError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn create_repository_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::CreateRepositoryError { here::CreateRepositoryError::unhandled(a0) }
pub fn type_create_repository_input(x: here::CreateRepositoryInput) -> here::CreateRepositoryInput { x }
pub fn create_repository_input_builder() -> here::builders::CreateRepositoryInputBuilder { here::CreateRepositoryInput::builder() }
pub fn field_create_repository_input_connection_arn(x: here::CreateRepositoryInput) -> ::std::option::Option<::std::string::String> { x.connection_arn }
pub fn create_repository_input_connection_arn<'s>(x: &'s here::CreateRepositoryInput) -> ::std::option::Option<&'s str> { x.connection_arn() }
pub fn field_create_repository_input_encryption_key(x: here::CreateRepositoryInput) -> ::std::option::Option<::std::string::String> { x.encryption_key }
pub fn create_repository_input_encryption_key<'s>(x: &'s here::CreateRepositoryInput) -> ::std::option::Option<&'s str> { x.encryption_key() }
pub fn field_create_repository_input_name(x: here::CreateRepositoryInput) -> ::std::option::Option<::std::string::String> { x.name }
pub fn create_repository_input_name<'s>(x: &'s here::CreateRepositoryInput) -> ::std::option::Option<&'s str> { x.name() }
pub fn field_create_repository_input_provider(x: here::CreateRepositoryInput) -> ::std::option::Option<sdk::types::RepositoryProvider> { x.provider }
pub fn create_repository_input_provider<'s>(x: &'s here::CreateRepositoryInput) -> ::std::option::Option<&'s sdk::types::RepositoryProvider> { x.provider() }
pub fn field_create_repository_input_tags(x: here::CreateRepositoryInput) -> ::std::option::Option<::std::vec::Vec<sdk::types::Tag>> { x.tags }
pub fn create_repository_input_tags<'s>(x: &'s here::CreateRepositoryInput) -> &'s [sdk::types::Tag] { x.tags() }
pub fn type_create_repository_output(x: here::CreateRepositoryOutput) -> here::CreateRepositoryOutput { x }
pub fn create_repository_output_builder() -> here::builders::CreateRepositoryOutputBuilder { here::CreateRepositoryOutput::builder() }
pub fn field_create_repository_output_repository(x: here::CreateRepositoryOutput) -> ::std::option::Option<sdk::types::Repository> { x.repository }
pub fn create_repository_output_repository<'s>(x: &'s here::CreateRepositoryOutput) -> ::std::option::Option<&'s sdk::types::Repository> { x.repository() }
pub use here::builders as _;
pub fn type_builders_create_repository_fluent_builder(x: here::builders::CreateRepositoryFluentBuilder) -> here::builders::CreateRepositoryFluentBuilder { x }
pub fn builders_create_repository_fluent_builder_as_input<'s>(x: &'s here::builders::CreateRepositoryFluentBuilder) -> &'s here::builders::CreateRepositoryInputBuilder { x.as_input() }
pub fn builders_create_repository_fluent_builder_connection_arn<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateRepositoryFluentBuilder, a1: A1) -> here::builders::CreateRepositoryFluentBuilder { x.connection_arn(a1) }
pub fn builders_create_repository_fluent_builder_customize(x: here::builders::CreateRepositoryFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::CreateRepositoryOutput, here::CreateRepositoryError, here::builders::CreateRepositoryFluentBuilder> { x.customize() }
pub fn builders_create_repository_fluent_builder_encryption_key<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateRepositoryFluentBuilder, a1: A1) -> here::builders::CreateRepositoryFluentBuilder { x.encryption_key(a1) }
pub fn builders_create_repository_fluent_builder_get_connection_arn<'s>(x: &'s here::builders::CreateRepositoryFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_connection_arn() }
pub fn builders_create_repository_fluent_builder_get_encryption_key<'s>(x: &'s here::builders::CreateRepositoryFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_encryption_key() }
pub fn builders_create_repository_fluent_builder_get_name<'s>(x: &'s here::builders::CreateRepositoryFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_create_repository_fluent_builder_get_provider<'s>(x: &'s here::builders::CreateRepositoryFluentBuilder) -> &'s ::std::option::Option<sdk::types::RepositoryProvider> { x.get_provider() }
pub fn builders_create_repository_fluent_builder_get_tags<'s>(x: &'s here::builders::CreateRepositoryFluentBuilder) -> &'s ::std::option::Option<::std::vec::Vec<sdk::types::Tag>> { x.get_tags() }
pub fn builders_create_repository_fluent_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateRepositoryFluentBuilder, a1: A1) -> here::builders::CreateRepositoryFluentBuilder { x.name(a1) }
pub fn builders_create_repository_fluent_builder_provider(x: here::builders::CreateRepositoryFluentBuilder, a1: sdk::types::RepositoryProvider) -> here::builders::CreateRepositoryFluentBuilder { x.provider(a1) }
pub async fn builders_create_repository_fluent_builder_send(x: here::builders::CreateRepositoryFluentBuilder) -> ::std::result::Result<here::CreateRepositoryOutput, sdk::error::SdkError<here::CreateRepositoryError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_create_repository_fluent_builder_set_connection_arn(x: here::builders::CreateRepositoryFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateRepositoryFluentBuilder { x.set_connection_arn(a1) }
pub fn builders_create_repository_fluent_builder_set_encryption_key(x: here::builders::CreateRepositoryFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateRepositoryFluentBuilder { x.set_encryption_key(a1) }
pub fn builders_create_repository_fluent_builder_set_name(x: here::builders::CreateRepositoryFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateRepositoryFluentBuilder { x.set_name(a1) }
pub fn builders_create_repository_fluent_builder_set_provider(x: here::builders::CreateRepositoryFluentBuilder, a1: ::std::option::Option<sdk::types::RepositoryProvider>) -> here::builders::CreateRepositoryFluentBuilder { x.set_provider(a1) }
pub fn builders_create_repository_fluent_builder_set_tags(x: here::builders::CreateRepositoryFluentBuilder, a1: ::std::option::Option<::std::vec::Vec<sdk::types::Tag>>) -> here::builders::CreateRepositoryFluentBuilder { x.set_tags(a1) }
pub fn builders_create_repository_fluent_builder_tags(x: here::builders::CreateRepositoryFluentBuilder, a1: sdk::types::Tag) -> here::builders::CreateRepositoryFluentBuilder { x.tags(a1) }
pub fn type_builders_create_repository_input_builder(x: here::builders::CreateRepositoryInputBuilder) -> here::builders::CreateRepositoryInputBuilder { x }
pub fn builders_create_repository_input_builder_build(x: here::builders::CreateRepositoryInputBuilder) -> ::std::result::Result<here::CreateRepositoryInput, sdk::error::BuildError> { x.build() }
pub fn builders_create_repository_input_builder_connection_arn<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateRepositoryInputBuilder, a1: A1) -> here::builders::CreateRepositoryInputBuilder { x.connection_arn(a1) }
pub fn builders_create_repository_input_builder_encryption_key<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateRepositoryInputBuilder, a1: A1) -> here::builders::CreateRepositoryInputBuilder { x.encryption_key(a1) }
pub fn builders_create_repository_input_builder_get_connection_arn<'s>(x: &'s here::builders::CreateRepositoryInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_connection_arn() }
pub fn builders_create_repository_input_builder_get_encryption_key<'s>(x: &'s here::builders::CreateRepositoryInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_encryption_key() }
pub fn builders_create_repository_input_builder_get_name<'s>(x: &'s here::builders::CreateRepositoryInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_create_repository_input_builder_get_provider<'s>(x: &'s here::builders::CreateRepositoryInputBuilder) -> &'s ::std::option::Option<sdk::types::RepositoryProvider> { x.get_provider() }
pub fn builders_create_repository_input_builder_get_tags<'s>(x: &'s here::builders::CreateRepositoryInputBuilder) -> &'s ::std::option::Option<::std::vec::Vec<sdk::types::Tag>> { x.get_tags() }
pub fn builders_create_repository_input_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateRepositoryInputBuilder, a1: A1) -> here::builders::CreateRepositoryInputBuilder { x.name(a1) }
pub fn builders_create_repository_input_builder_provider(x: here::builders::CreateRepositoryInputBuilder, a1: sdk::types::RepositoryProvider) -> here::builders::CreateRepositoryInputBuilder { x.provider(a1) }
pub async fn builders_create_repository_input_builder_send_with(x: here::builders::CreateRepositoryInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::CreateRepositoryOutput, sdk::error::SdkError<here::CreateRepositoryError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_create_repository_input_builder_set_connection_arn(x: here::builders::CreateRepositoryInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateRepositoryInputBuilder { x.set_connection_arn(a1) }
pub fn builders_create_repository_input_builder_set_encryption_key(x: here::builders::CreateRepositoryInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateRepositoryInputBuilder { x.set_encryption_key(a1) }
pub fn builders_create_repository_input_builder_set_name(x: here::builders::CreateRepositoryInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateRepositoryInputBuilder { x.set_name(a1) }
pub fn builders_create_repository_input_builder_set_provider(x: here::builders::CreateRepositoryInputBuilder, a1: ::std::option::Option<sdk::types::RepositoryProvider>) -> here::builders::CreateRepositoryInputBuilder { x.set_provider(a1) }
pub fn builders_create_repository_input_builder_set_tags(x: here::builders::CreateRepositoryInputBuilder, a1: ::std::option::Option<::std::vec::Vec<sdk::types::Tag>>) -> here::builders::CreateRepositoryInputBuilder { x.set_tags(a1) }
pub fn builders_create_repository_input_builder_tags(x: here::builders::CreateRepositoryInputBuilder, a1: sdk::types::Tag) -> here::builders::CreateRepositoryInputBuilder { x.tags(a1) }
pub fn type_builders_create_repository_output_builder(x: here::builders::CreateRepositoryOutputBuilder) -> here::builders::CreateRepositoryOutputBuilder { x }
pub fn builders_create_repository_output_builder_build(x: here::builders::CreateRepositoryOutputBuilder) -> here::CreateRepositoryOutput { x.build() }
pub fn builders_create_repository_output_builder_get_repository<'s>(x: &'s here::builders::CreateRepositoryOutputBuilder) -> &'s ::std::option::Option<sdk::types::Repository> { x.get_repository() }
pub fn builders_create_repository_output_builder_repository(x: here::builders::CreateRepositoryOutputBuilder, a1: sdk::types::Repository) -> here::builders::CreateRepositoryOutputBuilder { x.repository(a1) }
pub fn builders_create_repository_output_builder_set_repository(x: here::builders::CreateRepositoryOutputBuilder, a1: ::std::option::Option<sdk::types::Repository>) -> here::builders::CreateRepositoryOutputBuilder { x.set_repository(a1) }
pub fn impl_create_repository(x: here::CreateRepository) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_create_repository_error(x: here::CreateRepositoryError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_create_repository_input(x: here::CreateRepositoryInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_create_repository_output(x: here::CreateRepositoryOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_create_repository_fluent_builder(x: here::builders::CreateRepositoryFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_create_repository_input_builder(x: here::builders::CreateRepositoryInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_create_repository_output_builder(x: here::builders::CreateRepositoryOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
