// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `list_environments`.

use sdk::operation::list_environments as here;
pub use sdk::operation::list_environments as _;
pub fn type_list_environments(x: here::ListEnvironments) -> here::ListEnvironments { x }
pub fn list_environments_new() -> here::ListEnvironments { here::ListEnvironments::new() }
pub fn type_list_environments_error(x: here::ListEnvironmentsError) -> here::ListEnvironmentsError { x }
pub fn variant_list_environments_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::ListEnvironmentsError { here::ListEnvironmentsError::AccessDeniedException(a0) }
pub fn variant_list_environments_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::ListEnvironmentsError { here::ListEnvironmentsError::InternalServerException(a0) }
pub fn variant_list_environments_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::ListEnvironmentsError { here::ListEnvironmentsError::ResourceNotFoundException(a0) }
pub fn variant_list_environments_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::ListEnvironmentsError { here::ListEnvironmentsError::ThrottlingException(a0) }
pub fn variant_list_environments_error_unhandled(x: here::ListEnvironmentsError) -> bool { matches!(x, here::ListEnvironmentsError::Unhandled { .. }) }
pub fn variant_list_environments_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::ListEnvironmentsError { here::ListEnvironmentsError::ValidationException(a0) }
pub fn list_environments_error_generic(a0: sdk::error::ErrorMetadata) -> here::ListEnvironmentsError { here::ListEnvironmentsError::generic(a0) }
pub fn list_environments_error_is_access_denied_exception<'s>(x: &'s here::ListEnvironmentsError) -> bool { x.is_access_denied_exception() }
pub fn list_environments_error_is_internal_server_exception<'s>(x: &'s here::ListEnvironmentsError) -> bool { x.is_internal_server_exception() }
pub fn list_environments_error_is_resource_not_found_exception<'s>(x: &'s here::ListEnvironmentsError) -> bool { x.is_resource_not_found_exception() }
pub fn list_environments_error_is_throttling_exception<'s>(x: &'s here::ListEnvironmentsError) -> bool { x.is_throttling_exception() }
pub fn list_environments_error_is_validation_exception<'s>(x: &'s here::ListEnvironmentsError) -> bool { x.is_validation_exception() }
pub fn list_environments_error_meta<'s>(x: &'s here::ListEnvironmentsError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn list_environments_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::ListEnvironmentsError { here::ListEnvironmentsError::unhandled(a0) }
pub fn type_list_environments_input(x: here::ListEnvironmentsInput) -> here::ListEnvironmentsInput { x }
pub fn list_environments_input_builder() -> here::builders::ListEnvironmentsInputBuilder { here::ListEnvironmentsInput::builder() }
pub fn field_list_environments_input_environment_templates(x: here::ListEnvironmentsInput) -> ::std::option::Option<::std::vec::Vec<sdk::types::EnvironmentTemplateFilter>> { x.environment_templates }
pub fn list_environments_input_environment_templates<'s>(x: &'s here::ListEnvironmentsInput) -> &'s [sdk::types::EnvironmentTemplateFilter] { x.environment_templates() }
pub fn field_list_environments_input_max_results(x: here::ListEnvironmentsInput) -> ::std::option::Option<i32> { x.max_results }
pub fn list_environments_input_max_results<'s>(x: &'s here::ListEnvironmentsInput) -> ::std::option::Option<i32> { x.max_results() }
pub fn field_list_environments_input_next_token(x: here::ListEnvironmentsInput) -> ::std::option::Option<::std::string::String> { x.next_token }
pub fn list_environments_input_next_token<'s>(x: &'s here::ListEnvironmentsInput) -> ::std::option::Option<&'s str> { x.next_token() }
pub fn type_list_environments_output(x: here::ListEnvironmentsOutput) -> here::ListEnvironmentsOutput { x }
pub fn list_environments_output_builder() -> here::builders::ListEnvironmentsOutputBuilder { here::ListEnvironmentsOutput::builder() }
pub fn field_list_environments_output_environments(x: here::ListEnvironmentsOutput) -> ::std::vec::Vec<sdk::types::EnvironmentSummary> { x.environments }
pub fn list_environments_output_environments<'s>(x: &'s here::ListEnvironmentsOutput) -> &'s [sdk::types::EnvironmentSummary] { x.environments() }
pub fn field_list_environments_output_next_token(x: here::ListEnvironmentsOutput) -> ::std::option::Option<::std::string::String> { x.next_token }
pub fn list_environments_output_next_token<'s>(x: &'s here::ListEnvironmentsOutput) -> ::std::option::Option<&'s str> { x.next_token() }
pub use here::builders as _;
pub use here::paginator as _;
pub fn type_builders_list_environments_fluent_builder(x: here::builders::ListEnvironmentsFluentBuilder) -> here::builders::ListEnvironmentsFluentBuilder { x }
pub fn builders_list_environments_fluent_builder_as_input<'s>(x: &'s here::builders::ListEnvironmentsFluentBuilder) -> &'s here::builders::ListEnvironmentsInputBuilder { x.as_input() }
pub fn builders_list_environments_fluent_builder_customize(x: here::builders::ListEnvironmentsFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::ListEnvironmentsOutput, here::ListEnvironmentsError, here::builders::ListEnvironmentsFluentBuilder> { x.customize() }
pub fn builders_list_environments_fluent_builder_environment_templates(x: here::builders::ListEnvironmentsFluentBuilder, a1: sdk::types::EnvironmentTemplateFilter) -> here::builders::ListEnvironmentsFluentBuilder { x.environment_templates(a1) }
pub fn builders_list_environments_fluent_builder_get_environment_templates<'s>(x: &'s here::builders::ListEnvironmentsFluentBuilder) -> &'s ::std::option::Option<::std::vec::Vec<sdk::types::EnvironmentTemplateFilter>> { x.get_environment_templates() }
pub fn builders_list_environments_fluent_builder_get_max_results<'s>(x: &'s here::builders::ListEnvironmentsFluentBuilder) -> &'s ::std::option::Option<i32> { x.get_max_results() }
pub fn builders_list_environments_fluent_builder_get_next_token<'s>(x: &'s here::builders::ListEnvironmentsFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_next_token() }
pub fn builders_list_environments_fluent_builder_into_paginator(x: here::builders::ListEnvironmentsFluentBuilder) -> here::paginator::ListEnvironmentsPaginator { x.into_paginator() }
pub fn builders_list_environments_fluent_builder_max_results(x: here::builders::ListEnvironmentsFluentBuilder, a1: i32) -> here::builders::ListEnvironmentsFluentBuilder { x.max_results(a1) }
pub fn builders_list_environments_fluent_builder_next_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListEnvironmentsFluentBuilder, a1: A1) -> here::builders::ListEnvironmentsFluentBuilder { x.next_token(a1) }
pub async fn builders_list_environments_fluent_builder_send(x: here::builders::ListEnvironmentsFluentBuilder) -> ::std::result::Result<here::ListEnvironmentsOutput, sdk::error::SdkError<here::ListEnvironmentsError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_list_environments_fluent_builder_set_environment_templates(x: here::builders::ListEnvironmentsFluentBuilder, a1: ::std::option::Option<::std::vec::Vec<sdk::types::EnvironmentTemplateFilter>>) -> here::builders::ListEnvironmentsFluentBuilder { x.set_environment_templates(a1) }
pub fn builders_list_environments_fluent_builder_set_max_results(x: here::builders::ListEnvironmentsFluentBuilder, a1: ::std::option::Option<i32>) -> here::builders::ListEnvironmentsFluentBuilder { x.set_max_results(a1) }
pub fn builders_list_environments_fluent_builder_set_next_token(x: here::builders::ListEnvironmentsFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListEnvironmentsFluentBuilder { x.set_next_token(a1) }
pub fn type_builders_list_environments_input_builder(x: here::builders::ListEnvironmentsInputBuilder) -> here::builders::ListEnvironmentsInputBuilder { x }
pub fn builders_list_environments_input_builder_build(x: here::builders::ListEnvironmentsInputBuilder) -> ::std::result::Result<here::ListEnvironmentsInput, sdk::error::BuildError> { x.build() }
pub fn builders_list_environments_input_builder_environment_templates(x: here::builders::ListEnvironmentsInputBuilder, a1: sdk::types::EnvironmentTemplateFilter) -> here::builders::ListEnvironmentsInputBuilder { x.environment_templates(a1) }
pub fn builders_list_environments_input_builder_get_environment_templates<'s>(x: &'s here::builders::ListEnvironmentsInputBuilder) -> &'s ::std::option::Option<::std::vec::Vec<sdk::types::EnvironmentTemplateFilter>> { x.get_environment_templates() }
pub fn builders_list_environments_input_builder_get_max_results<'s>(x: &'s here::builders::ListEnvironmentsInputBuilder) -> &'s ::std::option::Option<i32> { x.get_max_results() }
pub fn builders_list_environments_input_builder_get_next_token<'s>(x: &'s here::builders::ListEnvironmentsInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_next_token() }
pub fn builders_list_environments_input_builder_max_results(x: here::builders::ListEnvironmentsInputBuilder, a1: i32) -> here::builders::ListEnvironmentsInputBuilder { x.max_results(a1) }
pub fn builders_list_environments_input_builder_next_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListEnvironmentsInputBuilder, a1: A1) -> here::builders::ListEnvironmentsInputBuilder { x.next_token(a1) }
pub async fn builders_list_environments_input_builder_send_with(x: here::builders::ListEnvironmentsInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::ListEnvironmentsOutput, sdk::error::SdkError<here::ListEnvironmentsError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_list_environments_input_builder_set_environment_templates(x: here::builders::ListEnvironmentsInputBuilder, a1: ::std::option::Option<::std::vec::Vec<sdk::types::EnvironmentTemplateFilter>>) -> here::builders::ListEnvironmentsInputBuilder { x.set_environment_templates(a1) }
pub fn builders_list_environments_input_builder_set_max_results(x: here::builders::ListEnvironmentsInputBuilder, a1: ::std::option::Option<i32>) -> here::builders::ListEnvironmentsInputBuilder { x.set_max_results(a1) }
pub fn builders_list_environments_input_builder_set_next_token(x: here::builders::ListEnvironmentsInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListEnvironmentsInputBuilder { x.set_next_token(a1) }
pub fn type_builders_list_environments_output_builder(x: here::builders::ListEnvironmentsOutputBuilder) -> here::builders::ListEnvironmentsOutputBuilder { x }
pub fn builders_list_environments_output_builder_build(x: here::builders::ListEnvironmentsOutputBuilder) -> ::std::result::Result<here::ListEnvironmentsOutput, sdk::error::BuildError> { x.build() }
pub fn builders_list_environments_output_builder_environments(x: here::builders::ListEnvironmentsOutputBuilder, a1: sdk::types::EnvironmentSummary) -> here::builders::ListEnvironmentsOutputBuilder { x.environments(a1) }
pub fn builders_list_environments_output_builder_get_environments<'s>(x: &'s here::builders::ListEnvironmentsOutputBuilder) -> &'s ::std::option::Option<::std::vec::Vec<sdk::types::EnvironmentSummary>> { x.get_environments() }
pub fn builders_list_environments_output_builder_get_next_token<'s>(x: &'s here::builders::ListEnvironmentsOutputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_next_token() }
pub fn builders_list_environments_output_builder_next_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListEnvironmentsOutputBuilder, a1: A1) -> here::builders::ListEnvironmentsOutputBuilder { x.next_token(a1) }
pub fn builders_list_environments_output_builder_set_environments(x: here::builders::ListEnvironmentsOutputBuilder, a1: ::std::option::Option<::std::vec::Vec<sdk::types::EnvironmentSummary>>) -> here::builders::ListEnvironmentsOutputBuilder { x.set_environments(a1) }
pub fn builders_list_environments_output_builder_set_next_token(x: here::builders::ListEnvironmentsOutputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListEnvironmentsOutputBuilder { x.set_next_token(a1) }
pub fn type_paginator_list_environments_paginator(x: here::paginator::ListEnvironmentsPaginator) -> here::paginator::ListEnvironmentsPaginator { x }
pub fn paginator_list_environments_paginator_items(x: here::paginator::ListEnvironmentsPaginator) -> here::paginator::ListEnvironmentsPaginatorItems { x.items() }
pub fn paginator_list_environments_paginator_page_size(x: here::paginator::ListEnvironmentsPaginator, a1: i32) -> here::paginator::ListEnvironmentsPaginator { x.page_size(a1) }
pub fn paginator_list_environments_paginator_send(x: here::paginator::ListEnvironmentsPaginator) -> ::aws_smithy_async::future::pagination_stream::PaginationStream<::std::result::Result<here::ListEnvironmentsOutput, sdk::error::SdkError<here::ListEnvironmentsError, sdk::config::http::HttpResponse>>> { x.send() }
pub fn paginator_list_environments_paginator_stop_on_duplicate_token(x: here::paginator::ListEnvironmentsPaginator, a1: bool) -> here::paginator::ListEnvironmentsPaginator { x.stop_on_duplicate_token(a1) }
pub fn type_paginator_list_environments_paginator_items(x: here::paginator::ListEnvironmentsPaginatorItems) -> here::paginator::ListEnvironmentsPaginatorItems { x }
pub fn paginator_list_environments_paginator_items_send(x: here::paginator::ListEnvironmentsPaginatorItems) -> ::aws_smithy_async::future::pagination_stream::PaginationStream<::std::result::Result<sdk::types::EnvironmentSummary, sdk::error::SdkError<here::ListEnvironmentsError, sdk::config::http::HttpResponse>>> { x.send() }
pub fn impl_list_environments(x: here::ListEnvironments) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_list_environments_error(x: here::ListEnvironmentsError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_list_environments_input(x: here::ListEnvironmentsInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_list_environments_output(x: here::ListEnvironmentsOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_list_environments_fluent_builder(x: here::builders::ListEnvironmentsFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_list_environments_input_builder(x: here::builders::ListEnvironmentsInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_list_environments_output_builder(x: here::builders::ListEnvironmentsOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_paginator_list_environments_paginator(x: here::paginator::ListEnvironmentsPaginator) -> impl ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_paginator_list_environments_paginator_items(x: here::paginator::ListEnvironmentsPaginatorItems) -> impl ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
