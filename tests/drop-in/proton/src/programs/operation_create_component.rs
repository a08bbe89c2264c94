// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `create_component`.

use sdk::operation::create_component as here;
pub use sdk::operation::create_component as _;
pub fn type_create_component(x: here::CreateComponent) -> here::CreateComponent { x }
pub fn create_component_new() -> here::CreateComponent { here::CreateComponent::new() }
pub fn type_create_component_error(x: here::CreateComponentError) -> here::CreateComponentError { x }
pub fn variant_create_component_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::CreateComponentError { here::CreateComponentError::AccessDeniedException(a0) }
pub fn variant_create_component_error_conflict_exception(a0: sdk::types::error::ConflictException) -> here::CreateComponentError { here::CreateComponentError::ConflictException(a0) }
pub fn variant_create_component_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::CreateComponentError { here::CreateComponentError::InternalServerException(a0) }
pub fn variant_create_component_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::CreateComponentError { here::CreateComponentError::ResourceNotFoundException(a0) }
pub fn variant_create_component_error_service_quota_exceeded_exception(a0: sdk::types::error::ServiceQuotaExceededException) -> here::CreateComponentError { here::CreateComponentError::ServiceQuotaExceededException(a0) }
pub fn variant_create_component_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::CreateComponentError { here::CreateComponentError::ThrottlingException(a0) }
pub fn variant_create_component_error_unhandled(x: here::CreateComponentError) -> bool { matches!(x, here::CreateComponentError::Unhandled { .. }) }
pub fn variant_create_component_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::CreateComponentError { here::CreateComponentError::ValidationException(a0) }
pub fn create_component_error_generic(a0: sdk::error::ErrorMetadata) -> here::CreateComponentError { here::CreateComponentError::generic(a0) }
pub fn create_component_error_is_access_denied_exception<'s>(x: &'s here::CreateComponentError) -> bool { x.is_access_denied_exception() }
pub fn create_component_error_is_conflict_exception<'s>(x: &'s here::CreateComponentError) -> bool { x.is_conflict_exception() }
pub fn create_component_error_is_internal_server_exception<'s>(x: &'s here::CreateComponentError) -> bool { x.is_internal_server_exception() }
pub fn create_component_error_is_resource_not_found_exception<'s>(x: &'s here::CreateComponentError) -> bool { x.is_resource_not_found_exception() }
pub fn create_component_error_is_service_quota_exceeded_exception<'s>(x: &'s here::CreateComponentError) -> bool { x.is_service_quota_exceeded_exception() }
pub fn create_component_error_is_throttling_exception<'s>(x: &'s here::CreateComponentError) -> bool { x.is_throttling_exception() }
pub fn create_component_error_is_validation_exception<'s>(x: &'s here::CreateComponentError) -> bool { x.is_validation_exception() }
pub fn create_component_error_meta<'s>(x: &'s here::CreateComponentError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn create_component_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::CreateComponentError { here::CreateComponentError::unhandled(a0) }
pub fn type_create_component_input(x: here::CreateComponentInput) -> here::CreateComponentInput { x }
pub fn create_component_input_builder() -> here::builders::CreateComponentInputBuilder { here::CreateComponentInput::builder() }
pub fn field_create_component_input_client_token(x: here::CreateComponentInput) -> ::std::option::Option<::std::string::String> { x.client_token }
pub fn create_component_input_client_token<'s>(x: &'s here::CreateComponentInput) -> ::std::option::Option<&'s str> { x.client_token() }
pub fn field_create_component_input_description(x: here::CreateComponentInput) -> ::std::option::Option<::std::string::String> { x.description }
pub fn create_component_input_description<'s>(x: &'s here::CreateComponentInput) -> ::std::option::Option<&'s str> { x.description() }
pub fn field_create_component_input_environment_name(x: here::CreateComponentInput) -> ::std::option::Option<::std::string::String> { x.environment_name }
pub fn create_component_input_environment_name<'s>(x: &'s here::CreateComponentInput) -> ::std::option::Option<&'s str> { x.environment_name() }
pub fn field_create_component_input_manifest(x: here::CreateComponentInput) -> ::std::option::Option<::std::string::String> { x.manifest }
pub fn create_component_input_manifest<'s>(x: &'s here::CreateComponentInput) -> ::std::option::Option<&'s str> { x.manifest() }
pub fn field_create_component_input_name(x: here::CreateComponentInput) -> ::std::option::Option<::std::string::String> { x.name }
pub fn create_component_input_name<'s>(x: &'s here::CreateComponentInput) -> ::std::option::Option<&'s str> { x.name() }
pub fn field_create_component_input_service_instance_name(x: here::CreateComponentInput) -> ::std::option::Option<::std::string::String> { x.service_instance_name }
pub fn create_component_input_service_instance_name<'s>(x: &'s here::CreateComponentInput) -> ::std::option::Option<&'s str> { x.service_instance_name() }
pub fn field_create_component_input_service_name(x: here::CreateComponentInput) -> ::std::option::Option<::std::string::String> { x.service_name }
pub fn create_component_input_service_name<'s>(x: &'s here::CreateComponentInput) -> ::std::option::Option<&'s str> { x.service_name() }
pub fn field_create_component_input_service_spec(x: here::CreateComponentInput) -> ::std::option::Option<::std::string::String> { x.service_spec }
pub fn create_component_input_service_spec<'s>(x: &'s here::CreateComponentInput) -> ::std::option::Option<&'s str> { x.service_spec() }
pub fn field_create_component_input_tags(x: here::CreateComponentInput) -> ::std::option::Option<::std::vec::Vec<sdk::types::Tag>> { x.tags }
pub fn create_component_input_tags<'s>(x: &'s here::CreateComponentInput) -> &'s [sdk::types::Tag] { x.tags() }
pub fn field_create_component_input_template_file(x: here::CreateComponentInput) -> ::std::option::Option<::std::string::String> { x.template_file }
pub fn create_component_input_template_file<'s>(x: &'s here::CreateComponentInput) -> ::std::option::Option<&'s str> { x.template_file() }
pub fn type_create_component_output(x: here::CreateComponentOutput) -> here::CreateComponentOutput { x }
pub fn create_component_output_builder() -> here::builders::CreateComponentOutputBuilder { here::CreateComponentOutput::builder() }
pub fn field_create_component_output_component(x: here::CreateComponentOutput) -> ::std::option::Option<sdk::types::Component> { x.component }
pub fn create_component_output_component<'s>(x: &'s here::CreateComponentOutput) -> ::std::option::Option<&'s sdk::types::Component> { x.component() }
pub use here::builders as _;
pub fn type_builders_create_component_fluent_builder(x: here::builders::CreateComponentFluentBuilder) -> here::builders::CreateComponentFluentBuilder { x }
pub fn builders_create_component_fluent_builder_as_input<'s>(x: &'s here::builders::CreateComponentFluentBuilder) -> &'s here::builders::CreateComponentInputBuilder { x.as_input() }
pub fn builders_create_component_fluent_builder_client_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateComponentFluentBuilder, a1: A1) -> here::builders::CreateComponentFluentBuilder { x.client_token(a1) }
pub fn builders_create_component_fluent_builder_customize(x: here::builders::CreateComponentFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::CreateComponentOutput, here::CreateComponentError, here::builders::CreateComponentFluentBuilder> { x.customize() }
pub fn builders_create_component_fluent_builder_description<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateComponentFluentBuilder, a1: A1) -> here::builders::CreateComponentFluentBuilder { x.description(a1) }
pub fn builders_create_component_fluent_builder_environment_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateComponentFluentBuilder, a1: A1) -> here::builders::CreateComponentFluentBuilder { x.environment_name(a1) }
pub fn builders_create_component_fluent_builder_get_client_token<'s>(x: &'s here::builders::CreateComponentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_client_token() }
pub fn builders_create_component_fluent_builder_get_description<'s>(x: &'s here::builders::CreateComponentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_description() }
pub fn builders_create_component_fluent_builder_get_environment_name<'s>(x: &'s here::builders::CreateComponentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_environment_name() }
pub fn builders_create_component_fluent_builder_get_manifest<'s>(x: &'s here::builders::CreateComponentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_manifest() }
pub fn builders_create_component_fluent_builder_get_name<'s>(x: &'s here::builders::CreateComponentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_create_component_fluent_builder_get_service_instance_name<'s>(x: &'s here::builders::CreateComponentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_instance_name() }
pub fn builders_create_component_fluent_builder_get_service_name<'s>(x: &'s here::builders::CreateComponentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub fn builders_create_component_fluent_builder_get_service_spec<'s>(x: &'s here::builders::CreateComponentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_spec() }
pub fn builders_create_component_fluent_builder_get_tags<'s>(x: &'s here::builders::CreateComponentFluentBuilder) -> &'s ::std::option::Option<::std::vec::Vec<sdk::types::Tag>> { x.get_tags() }
pub fn builders_create_component_fluent_builder_get_template_file<'s>(x: &'s here::builders::CreateComponentFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_file() }
pub fn builders_create_component_fluent_builder_manifest<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateComponentFluentBuilder, a1: A1) -> here::builders::CreateComponentFluentBuilder { x.manifest(a1) }
pub fn builders_create_component_fluent_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateComponentFluentBuilder, a1: A1) -> here::builders::CreateComponentFluentBuilder { x.name(a1) }
pub async fn builders_create_component_fluent_builder_send(x: here::builders::CreateComponentFluentBuilder) -> ::std::result::Result<here::CreateComponentOutput, sdk::error::SdkError<here::CreateComponentError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_create_component_fluent_builder_service_instance_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateComponentFluentBuilder, a1: A1) -> here::builders::CreateComponentFluentBuilder { x.service_instance_name(a1) }
pub fn builders_create_component_fluent_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateComponentFluentBuilder, a1: A1) -> here::builders::CreateComponentFluentBuilder { x.service_name(a1) }
pub fn builders_create_component_fluent_builder_service_spec<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateComponentFluentBuilder, a1: A1) -> here::builders::CreateComponentFluentBuilder { x.service_spec(a1) }
pub fn builders_create_component_fluent_builder_set_client_token(x: here::builders::CreateComponentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateComponentFluentBuilder { x.set_client_token(a1) }
pub fn builders_create_component_fluent_builder_set_description(x: here::builders::CreateComponentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateComponentFluentBuilder { x.set_description(a1) }
pub fn builders_create_component_fluent_builder_set_environment_name(x: here::builders::CreateComponentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateComponentFluentBuilder { x.set_environment_name(a1) }
pub fn builders_create_component_fluent_builder_set_manifest(x: here::builders::CreateComponentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateComponentFluentBuilder { x.set_manifest(a1) }
pub fn builders_create_component_fluent_builder_set_name(x: here::builders::CreateComponentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateComponentFluentBuilder { x.set_name(a1) }
pub fn builders_create_component_fluent_builder_set_service_instance_name(x: here::builders::CreateComponentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateComponentFluentBuilder { x.set_service_instance_name(a1) }
pub fn builders_create_component_fluent_builder_set_service_name(x: here::builders::CreateComponentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateComponentFluentBuilder { x.set_service_name(a1) }
pub fn builders_create_component_fluent_builder_set_service_spec(x: here::builders::CreateComponentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateComponentFluentBuilder { x.set_service_spec(a1) }
pub fn builders_create_component_fluent_builder_set_tags(x: here::builders::CreateComponentFluentBuilder, a1: ::std::option::Option<::std::vec::Vec<sdk::types::Tag>>) -> here::builders::CreateComponentFluentBuilder { x.set_tags(a1) }
pub fn builders_create_component_fluent_builder_set_template_file(x: here::builders::CreateComponentFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateComponentFluentBuilder { x.set_template_file(a1) }
pub fn builders_create_component_fluent_builder_tags(x: here::builders::CreateComponentFluentBuilder, a1: sdk::types::Tag) -> here::builders::CreateComponentFluentBuilder { x.tags(a1) }
pub fn builders_create_component_fluent_builder_template_file<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateComponentFluentBuilder, a1: A1) -> here::builders::CreateComponentFluentBuilder { x.template_file(a1) }
pub fn type_builders_create_component_input_builder(x: here::builders::CreateComponentInputBuilder) -> here::builders::CreateComponentInputBuilder { x }
pub fn builders_create_component_input_builder_build(x: here::builders::CreateComponentInputBuilder) -> ::std::result::Result<here::CreateComponentInput, sdk::error::BuildError> { x.build() }
pub fn builders_create_component_input_builder_client_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateComponentInputBuilder, a1: A1) -> here::builders::CreateComponentInputBuilder { x.client_token(a1) }
pub fn builders_create_component_input_builder_description<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateComponentInputBuilder, a1: A1) -> here::builders::CreateComponentInputBuilder { x.description(a1) }
pub fn builders_create_component_input_builder_environment_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateComponentInputBuilder, a1: A1) -> here::builders::CreateComponentInputBuilder { x.environment_name(a1) }
pub fn builders_create_component_input_builder_get_client_token<'s>(x: &'s here::builders::CreateComponentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_client_token() }
pub fn builders_create_component_input_builder_get_description<'s>(x: &'s here::builders::CreateComponentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_description() }
pub fn builders_create_component_input_builder_get_environment_name<'s>(x: &'s here::builders::CreateComponentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_environment_name() }
pub fn builders_create_component_input_builder_get_manifest<'s>(x: &'s here::builders::CreateComponentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_manifest() }
pub fn builders_create_component_input_builder_get_name<'s>(x: &'s here::builders::CreateComponentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_name() }
pub fn builders_create_component_input_builder_get_service_instance_name<'s>(x: &'s here::builders::CreateComponentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_instance_name() }
pub fn builders_create_component_input_builder_get_service_name<'s>(x: &'s here::builders::CreateComponentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub fn builders_create_component_input_builder_get_service_spec<'s>(x: &'s here::builders::CreateComponentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_spec() }
pub fn builders_create_component_input_builder_get_tags<'s>(x: &'s here::builders::CreateComponentInputBuilder) -> &'s ::std::option::Option<::std::vec::Vec<sdk::types::Tag>> { x.get_tags() }
pub fn builders_create_component_input_builder_get_template_file<'s>(x: &'s here::builders::CreateComponentInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_template_file() }
pub fn builders_create_component_input_builder_manifest<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateComponentInputBuilder, a1: A1) -> here::builders::CreateComponentInputBuilder { x.manifest(a1) }
pub fn builders_create_component_input_builder_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateComponentInputBuilder, a1: A1) -> here::builders::CreateComponentInputBuilder { x.name(a1) }
pub async fn builders_create_component_input_builder_send_with(x: here::builders::CreateComponentInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::CreateComponentOutput, sdk::error::SdkError<here::CreateComponentError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_create_component_input_builder_service_instance_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateComponentInputBuilder, a1: A1) -> here::builders::CreateComponentInputBuilder { x.service_instance_name(a1) }
pub fn builders_create_component_input_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateComponentInputBuilder, a1: A1) -> here::builders::CreateComponentInputBuilder { x.service_name(a1) }
pub fn builders_create_component_input_builder_service_spec<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateComponentInputBuilder, a1: A1) -> here::builders::CreateComponentInputBuilder { x.service_spec(a1) }
pub fn builders_create_component_input_builder_set_client_token(x: here::builders::CreateComponentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateComponentInputBuilder { x.set_client_token(a1) }
pub fn builders_create_component_input_builder_set_description(x: here::builders::CreateComponentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateComponentInputBuilder { x.set_description(a1) }
pub fn builders_create_component_input_builder_set_environment_name(x: here::builders::CreateComponentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateComponentInputBuilder { x.set_environment_name(a1) }
pub fn builders_create_component_input_builder_set_manifest(x: here::builders::CreateComponentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateComponentInputBuilder { x.set_manifest(a1) }
pub fn builders_create_component_input_builder_set_name(x: here::builders::CreateComponentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateComponentInputBuilder { x.set_name(a1) }
pub fn builders_create_component_input_builder_set_service_instance_name(x: here::builders::CreateComponentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateComponentInputBuilder { x.set_service_instance_name(a1) }
pub fn builders_create_component_input_builder_set_service_name(x: here::builders::CreateComponentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateComponentInputBuilder { x.set_service_name(a1) }
pub fn builders_create_component_input_builder_set_service_spec(x: here::builders::CreateComponentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateComponentInputBuilder { x.set_service_spec(a1) }
pub fn builders_create_component_input_builder_set_tags(x: here::builders::CreateComponentInputBuilder, a1: ::std::option::Option<::std::vec::Vec<sdk::types::Tag>>) -> here::builders::CreateComponentInputBuilder { x.set_tags(a1) }
pub fn builders_create_component_input_builder_set_template_file(x: here::builders::CreateComponentInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::CreateComponentInputBuilder { x.set_template_file(a1) }
pub fn builders_create_component_input_builder_tags(x: here::builders::CreateComponentInputBuilder, a1: sdk::types::Tag) -> here::builders::CreateComponentInputBuilder { x.tags(a1) }
pub fn builders_create_component_input_builder_template_file<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::CreateComponentInputBuilder, a1: A1) -> here::builders::CreateComponentInputBuilder { x.template_file(a1) }
pub fn type_builders_create_component_output_builder(x: here::builders::CreateComponentOutputBuilder) -> here::builders::CreateComponentOutputBuilder { x }
pub fn builders_create_component_output_builder_build(x: here::builders::CreateComponentOutputBuilder) -> here::CreateComponentOutput { x.build() }
pub fn builders_create_component_output_builder_component(x: here::builders::CreateComponentOutputBuilder, a1: sdk::types::Component) -> here::builders::CreateComponentOutputBuilder { x.component(a1) }
pub fn builders_create_component_output_builder_get_component<'s>(x: &'s here::builders::CreateComponentOutputBuilder) -> &'s ::std::option::Option<sdk::types::Component> { x.get_component() }
pub fn builders_create_component_output_builder_set_component(x: here::builders::CreateComponentOutputBuilder, a1: ::std::option::Option<sdk::types::Component>) -> here::builders::CreateComponentOutputBuilder { x.set_component(a1) }
pub fn impl_create_component(x: here::CreateComponent) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_create_component_error(x: here::CreateComponentError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_create_component_input(x: here::CreateComponentInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_create_component_output(x: here::CreateComponentOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_create_component_fluent_builder(x: here::builders::CreateComponentFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_create_component_input_builder(x: here::builders::CreateComponentInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_create_component_output_builder(x: here::builders::CreateComponentOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
