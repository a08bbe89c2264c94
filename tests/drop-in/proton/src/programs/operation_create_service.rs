// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `create_service`.

use sdk::operation::create_service as here;
pub use sdk::operation::create_service as _;
pub fn type_create_service(x: here::CreateService) -> here::CreateService { x }
pub fn create_service_new() -> here::CreateService { here::CreateService::new() }
pub fn type_create_service_error(x: here::CreateServiceError) -> here::CreateServiceError { x }
pub fn variant_create_service_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::CreateServiceError { here::CreateServiceError::AccessDeniedException(a0) }
pub fn variant_create_service_error_conflict_exception(a0: sdk::types::error::ConflictException) -> here::CreateServiceError { here::CreateServiceError::ConflictException(a0) }
pub fn variant_create_service_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::CreateServiceError { here::CreateServiceError::InternalServerException(a0) }
pub fn variant_create_service_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::CreateServiceError { here::CreateServiceError::ResourceNotFoundException(a0) }
pub fn variant_create_service_error_service_quota_exceeded_exception(a0: sdk::types::error::ServiceQuotaExceededException) -> here::CreateServiceError { here::CreateServiceError::ServiceQuotaExceededException(a0) }
pub fn variant_create_service_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::CreateServiceError { here::CreateServiceError::ThrottlingException(a0) }
pub fn variant_create_service_error_unhandled(x: here::CreateServiceError) -> bool { matches!(x, here::CreateServiceError::Unhandled { .. }) }
pub fn variant_create_service_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::CreateServiceError { here::CreateServiceError::ValidationException(a0) }
pub fn create_service_error_generic(a0: sdk::error::ErrorMetadata) -> here::CreateServiceError { here::CreateServiceError::generic(a0) }
pub fn create_service_error_is_access_denied_exception<'s>(x: &'s here::CreateServiceError) -> bool { x.is_access_denied_exception() }
pub fn create_service_error_is_conflict_exception<'s>(x: &'s here::CreateServiceError) -> bool { x.is_conflict_exception() }
pub fn create_service_error_is_internal_server_exception<'s>(x: &'s here::CreateServiceError) -> bool { x.is_internal_server_exception() }
pub fn create_service_error_is_resource_not_found_exception<'s>(x: &'s here::CreateServiceError) -> bool { x.is_resource_not_found_exception() }
pub fn create_service_error_is_service_quota_exceeded_exception<'s>(x: &'s here::CreateServiceError) -> bool { x.is_service_quota_exceeded_exception() }
pub fn create_service_error_is_throttling_exception<'s>(x: &'s here::CreateServiceError) -> bool { x.is_throttling_exception() }
pub fn create_service_error_is_validation_exception<'s>(x: &'s here::CreateServiceError) -> bool { x.is_validation_exception() }
pub fn create_service_error_meta<'s>(x: &'s here::CreateServiceError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn create_service_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::CreateServiceError { here::CreateServiceError::unhandled(a0) }
pub fn type_create_service_input(x: here::CreateServiceInput) -> here::CreateServiceInput { x }
pub fn field_create_service_input_branch_name(x: here::CreateServiceInput) -> ::std::option::Option<::std::string::String> { x.branch_name }
pub fn create_service_input_branch_name<'s>(x: &'s here::CreateServiceInput) -> ::std::option::Option<&'s str> { x.branch_name() }
pub fn create_service_input_builder() -> here::builders::CreateServiceInputBuilder { here::CreateServiceInput::builder() }
pub fn field_create_service_input_description(x: here::CreateServiceInput) -> ::std::option::Option<::std::string::String> { x.description }
pub fn create_service_input_description<'s>(x: &'s here::CreateServiceInput) -> ::std::option::Option<&'s str> { x.description() }
pub fn field_create_service_input_name(x: here::CreateServiceInput) -> ::std::option::Option<::std::string::String> { x.name }
pub fn create_service_input_name<'s>(x: &'s here::CreateServiceInput) -> ::std::option::Option<&'s str> { x.name() }
pub fn field_create_service_input_repository_connection_arn(x: here::CreateServiceInput) -> ::std::option::Option<::std::string::String> { x.repository_connection_arn }
pub fn create_service_input_repository_connection_arn<'s>(x: &'s here::CreateServiceInput) -> ::std::option::Option<&'s str> { x.repository_connection_arn() }
pub fn field_create_service_input_repository_id(x: here::CreateServiceInput) -> ::std::option::Option<::std::string::String> { x.repository_id }
pub fn create_service_input_repository_id<'s>(x: &'s here::CreateServiceInput) -> ::std::option::Option<&'s str> { x.repository_id() }
pub fn field_create_service_input_spec(x: here::CreateServiceInput) -> ::std::option::Option<::std::string::String> { x.spec }
pub fn create_service_input_spec<'s>(x: &'s here::CreateServiceInput) -> ::std::option::Option<&'s str> { x.spec() }
pub fn field_create_service_input_tags(x: here::CreateServiceInput) -> ::std::option::Option<::std::vec::Vec<sdk::types::Tag>> { x.tags }
pub fn create_service_input_tags<'s>(x: &'s here::CreateServiceInput) -> &'s [sdk::types::Tag] { x.tags() }
pub fn field_create_service_input_template_major_version(x: here::CreateServiceInput) -> ::std::option::Option<::std::string::String> { x.template_major_version }
pub fn create_service_input_template_major_version<'s>(x: &'s here::CreateServiceInput) -> ::std::option::Option<&'s str> { x.template_major_version() }
pub fn field_create_service_input_template_minor_version(x: here::CreateServiceInput) -> ::std::option::Option<::std::string::String> { x.template_minor_version }
pub fn create_service_input_template_minor_version<'s>(x: &'s here::CreateServiceInput) -> ::std::option::Option<&'s str> { x.template_minor_version() }
pub fn field_create_service_input_template_name(x: here::CreateServiceInput) -> ::std::option::Option<::std::string::String> { x.template_name }
pub fn create_service_input_template_name<'s>(x: &'s here::CreateServiceInput) -> ::std::option::Option<&'s str> { x.template_name() }
pub fn type_create_service_output(x: here::CreateServiceOutput) -> here::CreateServiceOutput { x }
pub fn create_service_output_builder() -> here::builders::CreateServiceOutputBuilder { here::CreateServiceOutput::builder() }
pub fn field_create_service_output_service(x: here::CreateServiceOutput) -> ::std::option::Option<sdk::types::Service> { x.service }
pub fn create_service_output_service<'s>(x: &'s here::CreateServiceOutput) -> ::std::option::Option<&'s sdk::types::Service> { x.service() }
pub use here::builders as _;
pub fn type_builders_create_service_fluent_builder(x: here::builders::CreateServiceFluentBuilder) -> here::builders::CreateServiceFluentBuilder { x }
pub fn builders_create_service_fluent_builder_as_input<'s>(x: &'s here::builders::CreateServiceFluentBuilder) -> &'s here::builders::CreateServiceInputBuilder { x.as_input() }
pub fn builders_create_service_fluent_builder_branch_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateServiceFluentBuilder, a1: A1) -> here::builders::CreateServiceFluentBuilder { x.branch_name(a1) }
pub fn builders_create_service_fluent_builder_customize(x: here::builders::CreateServiceFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::CreateServiceOutput, here::CreateServiceError, here::builders::CreateServiceFluentBuilder> { x.customize() }
pub fn builders_create_service_fluent_builder_description<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateServiceFluentBuilder, a1: A1) -> here::builders::CreateServiceFluentBuilder { x.description(a1) }
pub fn builders_create_service_fluent_builder_get_branch_name<'s>(x: &'s here::builders::CreateServiceFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_branch_name() }
pub fn builders_create_service_fluent_builder_get_description<'s>(x: &'s here::builders::CreateServiceFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_description() }
pub fn builders_create_service_fluent_builder_get_name<'s>(x: &'s here::builders::CreateServiceFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_create_service_fluent_builder_get_repository_connection_arn<'s>(x: &'s here::builders::CreateServiceFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_repository_connection_arn() }
pub fn builders_create_service_fluent_builder_get_repository_id<'s>(x: &'s here::builders::CreateServiceFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_repository_id() }
pub fn builders_create_service_fluent_builder_get_spec<'s>(x: &'s here::builders::CreateServiceFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_spec() }
pub fn builders_create_service_fluent_builder_get_tags<'s>(x: &'s here::builders::CreateServiceFluentBuilder) -> &'s ::std::option::Option<::std::vec::Vec<sdk::types::Tag>> { x.get_tags() }
pub fn builders_create_service_fluent_builder_get_template_major_version<'s>(x: &'s here::builders::CreateServiceFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_major_version() }
pub fn builders_create_service_fluent_builder_get_template_minor_version<'s>(x: &'s here::builders::CreateServiceFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_minor_version() }
pub fn builders_create_service_fluent_builder_get_template_name<'s>(x: &'s here::builders::CreateServiceFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_name() }
pub fn builders_create_service_fluent_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateServiceFluentBuilder, a1: A1) -> here::builders::CreateServiceFluentBuilder { x.name(a1) }
pub fn builders_create_service_fluent_builder_repository_connection_arn<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateServiceFluentBuilder, a1: A1) -> here::builders::CreateServiceFluentBuilder { x.repository_connection_arn(a1) }
pub fn builders_create_service_fluent_builder_repository_id<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateServiceFluentBuilder, a1: A1) -> here::builders::CreateServiceFluentBuilder { x.repository_id(a1) }
pub async fn builders_create_service_fluent_builder_send(x: here::builders::CreateServiceFluentBuilder) -> ::std::result::Result<here::CreateServiceOutput, sdk::error::SdkError<here::CreateServiceError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_create_service_fluent_builder_set_branch_name(x: here::builders::CreateServiceFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateServiceFluentBuilder { x.set_branch_name(a1) }
pub fn builders_create_service_fluent_builder_set_description(x: here::builders::CreateServiceFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateServiceFluentBuilder { x.set_description(a1) }
pub fn builders_create_service_fluent_builder_set_name(x: here::builders::CreateServiceFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateServiceFluentBuilder { x.set_name(a1) }
pub fn builders_create_service_fluent_builder_set_repository_connection_arn(x: here::builders::CreateServiceFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateServiceFluentBuilder { x.set_repository_connection_arn(a1) }
pub fn builders_create_service_fluent_builder_set_repository_id(x: here::builders::CreateServiceFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateServiceFluentBuilder { x.set_repository_id(a1) }
pub fn builders_create_service_fluent_builder_set_spec(x: here::builders::CreateServiceFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateServiceFluentBuilder { x.set_spec(a1) }
pub fn builders_create_service_fluent_builder_set_tags(x: here::builders::CreateServiceFluentBuilder, a1: ::std::option::Option<::std::vec::Vec<sdk::types::Tag>>) -> here::builders::CreateServiceFluentBuilder { x.set_tags(a1) }
pub fn builders_create_service_fluent_builder_set_template_major_version(x: here::builders::CreateServiceFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateServiceFluentBuilder { x.set_template_major_version(a1) }
pub fn builders_create_service_fluent_builder_set_template_minor_version(x: here::builders::CreateServiceFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateServiceFluentBuilder { x.set_template_minor_version(a1) }
pub fn builders_create_service_fluent_builder_set_template_name(x: here::builders::CreateServiceFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateServiceFluentBuilder { x.set_template_name(a1) }
pub fn builders_create_service_fluent_builder_spec<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateServiceFluentBuilder, a1: A1) -> here::builders::CreateServiceFluentBuilder { x.spec(a1) }
pub fn builders_create_service_fluent_builder_tags(x: here::builders::CreateServiceFluentBuilder, a1: sdk::types::Tag) -> here::builders::CreateServiceFluentBuilder { x.tags(a1) }
pub fn builders_create_service_fluent_builder_template_major_version<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateServiceFluentBuilder, a1: A1) -> here::builders::CreateServiceFluentBuilder { x.template_major_version(a1) }
pub fn builders_create_service_fluent_builder_template_minor_version<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateServiceFluentBuilder, a1: A1) -> here::builders::CreateServiceFluentBuilder { x.template_minor_version(a1) }
pub fn builders_create_service_fluent_builder_template_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateServiceFluentBuilder, a1: A1) -> here::builders::CreateServiceFluentBuilder { x.template_name(a1) }
pub fn type_builders_create_service_input_builder(x: here::builders::CreateServiceInputBuilder) -> here::builders::CreateServiceInputBuilder { x }
pub fn builders_create_service_input_builder_branch_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateServiceInputBuilder, a1: A1) -> here::builders::CreateServiceInputBuilder { x.branch_name(a1) }
pub fn builders_create_service_input_builder_build(x: here::builders::CreateServiceInputBuilder) -> ::std::result::Result<here::CreateServiceInput, sdk::error::BuildError> { x.build() }
pub fn builders_create_service_input_builder_description<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateServiceInputBuilder, a1: A1) -> here::builders::CreateServiceInputBuilder { x.description(a1) }
pub fn builders_create_service_input_builder_get_branch_name<'s>(x: &'s here::builders::CreateServiceInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_branch_name() }
pub fn builders_create_service_input_builder_get_description<'s>(x: &'s here::builders::CreateServiceInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_description() }
pub fn builders_create_service_input_builder_get_name<'s>(x: &'s here::builders::CreateServiceInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_create_service_input_builder_get_repository_connection_arn<'s>(x: &'s here::builders::CreateServiceInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_repository_connection_arn() }
pub fn builders_create_service_input_builder_get_repository_id<'s>(x: &'s here::builders::CreateServiceInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_repository_id() }
pub fn builders_create_service_input_builder_get_spec<'s>(x: &'s here::builders::CreateServiceInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_spec() }
pub fn builders_create_service_input_builder_get_tags<'s>(x: &'s here::builders::CreateServiceInputBuilder) -> &'s ::std::option::Option<::std::vec::Vec<sdk::types::Tag>> { x.get_tags() }
pub fn builders_create_service_input_builder_get_template_major_version<'s>(x: &'s here::builders::CreateServiceInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_major_version() }
pub fn builders_create_service_input_builder_get_template_minor_version<'s>(x: &'s here::builders::CreateServiceInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_minor_version() }
pub fn builders_create_service_input_builder_get_template_name<'s>(x: &'s here::builders::CreateServiceInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_name() }
pub fn builders_create_service_input_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateServiceInputBuilder, a1: A1) -> here::builders::CreateServiceInputBuilder { x.name(a1) }
pub fn builders_create_service_input_builder_repository_connection_arn<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateServiceInputBuilder, a1: A1) -> here::builders::CreateServiceInputBuilder { x.repository_connection_arn(a1) }
pub fn builders_create_service_input_builder_repository_id<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateServiceInputBuilder, a1: A1) -> here::builders::CreateServiceInputBuilder { x.repository_id(a1) }
pub async fn builders_create_service_input_builder_send_with(x: here::builders::CreateServiceInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::CreateServiceOutput, sdk::error::SdkError<here::CreateServiceError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_create_service_input_builder_set_branch_name(x: here::builders::CreateServiceInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateServiceInputBuilder { x.set_branch_name(a1) }
pub fn builders_create_service_input_builder_set_description(x: here::builders::CreateServiceInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateServiceInputBuilder { x.set_description(a1) }
pub fn builders_create_service_input_builder_set_name(x: here::builders::CreateServiceInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateServiceInputBuilder { x.set_name(a1) }
pub fn builders_create_service_input_builder_set_repository_connection_arn(x: here::builders::CreateServiceInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateServiceInputBuilder { x.set_repository_connection_arn(a1) }
pub fn builders_create_service_input_builder_set_repository_id(x: here::builders::CreateServiceInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateServiceInputBuilder { x.set_repository_id(a1) }
pub fn builders_create_service_input_builder_set_spec(x: here::builders::CreateServiceInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateServiceInputBuilder { x.set_spec(a1) }
pub fn builders_create_service_input_builder_set_tags(x: here::builders::CreateServiceInputBuilder, a1: ::std::option::Option<::std::vec::Vec<sdk::types::Tag>>) -> here::builders::CreateServiceInputBuilder { x.set_tags(a1) }
pub fn builders_create_service_input_builder_set_template_major_version(x: here::builders::CreateServiceInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateServiceInputBuilder { x.set_template_major_version(a1) }
pub fn builders_create_service_input_builder_set_template_minor_version(x: here::builders::CreateServiceInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateServiceInputBuilder { x.set_template_minor_version(a1) }
pub fn builders_create_service_input_builder_set_template_name(x: here::builders::CreateServiceInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateServiceInputBuilder { x.set_template_name(a1) }
pub fn builders_create_service_input_builder_spec<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateServiceInputBuilder, a1: A1) -> here::builders::CreateServiceInputBuilder { x.spec(a1) }
pub fn builders_create_service_input_builder_tags(x: here::builders::CreateServiceInputBuilder, a1: sdk::types::Tag) -> here::builders::CreateServiceInputBuilder { x.tags(a1) }
pub fn builders_create_service_input_builder_template_major_version<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateServiceInputBuilder, a1: A1) -> here::builders::CreateServiceInputBuilder { x.template_major_version(a1) }
pub fn builders_create_service_input_builder_template_minor_version<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateServiceInputBuilder, a1: A1) -> here::builders::CreateServiceInputBuilder { x.template_minor_version(a1) }
pub fn builders_create_service_input_builder_template_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateServiceInputBuilder, a1: A1) -> here::builders::CreateServiceInputBuilder { x.template_name(a1) }
pub fn type_builders_create_service_output_builder(x: here::builders::CreateServiceOutputBuilder) -> here::builders::CreateServiceOutputBuilder { x }
pub fn builders_create_service_output_builder_build(x: here::builders::CreateServiceOutputBuilder) -> here::CreateServiceOutput { x.build() }
pub fn builders_create_service_output_builder_get_service<'s>(x: &'s here::builders::CreateServiceOutputBuilder) -> &'s ::std::option::Option<sdk::types::Service> { x.get_service() }
pub fn builders_create_service_output_builder_service(x: here::builders::CreateServiceOutputBuilder, a1: sdk::types::Service) -> here::builders::CreateServiceOutputBuilder { x.service(a1) }
pub fn builders_create_service_output_builder_set_service(x: here::builders::CreateServiceOutputBuilder, a1: ::std::option::Option<sdk::types::Service>) -> here::builders::CreateServiceOutputBuilder { x.set_service(a1) }
pub fn impl_create_service(x: here::CreateService) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_create_service_error(x: here::CreateServiceError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_create_service_input(x: here::CreateServiceInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_create_service_output(x: here::CreateServiceOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_create_service_fluent_builder(x: here::builders::CreateServiceFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_create_service_input_builder(x: here::builders::CreateServiceInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_create_service_output_builder(x: here::builders::CreateServiceOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
