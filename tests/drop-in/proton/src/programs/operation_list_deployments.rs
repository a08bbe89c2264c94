// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `list_deployments`.

use sdk::operation::list_deployments as here;
pub use sdk::operation::list_deployments as _;
pub fn type_list_deployments(x: here::ListDeployments) -> here::ListDeployments { x }
pub fn list_deployments_new() -> here::ListDeployments { here::ListDeployments::new() }
pub fn type_list_deployments_error(x: here::ListDeploymentsError) -> here::ListDeploymentsError { x }
pub fn variant_list_deployments_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::ListDeploymentsError { here::ListDeploymentsError::AccessDeniedException(a0) }
pub fn variant_list_deployments_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::ListDeploymentsError { here::ListDeploymentsError::InternalServerException(a0) }
pub fn variant_list_deployments_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::ListDeploymentsError { here::ListDeploymentsError::ResourceNotFoundException(a0) }
pub fn variant_list_deployments_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::ListDeploymentsError { here::ListDeploymentsError::ThrottlingException(a0) }
pub fn variant_list_deployments_error_unhandled(x: here::ListDeploymentsError) -> bool { matches!(x, here::ListDeploymentsError::Unhandled { .. }) }
pub fn variant_list_deployments_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::ListDeploymentsError { here::ListDeploymentsError::ValidationException(a0) }
pub fn list_deployments_error_generic(a0: sdk::error::ErrorMetadata) -> here::ListDeploymentsError { here::ListDeploymentsError::generic(a0) }
pub fn list_deployments_error_is_access_denied_exception<'s>(x: &'s here::ListDeploymentsError) -> bool { x.is_access_denied_exception() }
pub fn list_deployments_error_is_internal_server_exception<'s>(x: &'s here::ListDeploymentsError) -> bool { x.is_internal_server_exception() }
pub fn list_deployments_error_is_resource_not_found_exception<'s>(x: &'s here::ListDeploymentsError) -> bool { x.is_resource_not_found_exception() }
pub fn list_deployments_error_is_throttling_exception<'s>(x: &'s here::ListDeploymentsError) -> bool { x.is_throttling_exception() }
pub fn list_deployments_error_is_validation_exception<'s>(x: &'s here::ListDeploymentsError) -> bool { x.is_validation_exception() }
pub fn list_deployments_error_meta<'s>(x: &'s here::ListDeploymentsError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn list_deployments_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::ListDeploymentsError { here::ListDeploymentsError::unhandled(a0) }
pub fn type_list_deployments_input(x: here::ListDeploymentsInput) -> here::ListDeploymentsInput { x }
pub fn list_deployments_input_builder() -> here::builders::ListDeploymentsInputBuilder { here::ListDeploymentsInput::builder() }
pub fn field_list_deployments_input_component_name(x: here::ListDeploymentsInput) -> ::std::option::Option<::std::string::String> { x.component_name }
pub fn list_deployments_input_component_name<'s>(x: &'s here::ListDeploymentsInput) -> ::std::option::Option<&'s str> { x.component_name() }
pub fn field_list_deployments_input_environment_name(x: here::ListDeploymentsInput) -> ::std::option::Option<::std::string::String> { x.environment_name }
pub fn list_deployments_input_environment_name<'s>(x: &'s here::ListDeploymentsInput) -> ::std::option::Option<&'s str> { x.environment_name() }
pub fn field_list_deployments_input_max_results(x: here::ListDeploymentsInput) -> ::std::option::Option<i32> { x.max_results }
pub fn list_deployments_input_max_results<'s>(x: &'s here::ListDeploymentsInput) -> ::std::option::Option<i32> { x.max_results() }
pub fn field_list_deployments_input_next_token(x: here::ListDeploymentsInput) -> ::std::option::Option<::std::string::String> { x.next_token }
pub fn list_deployments_input_next_token<'s>(x: &'s here::ListDeploymentsInput) -> ::std::option::Option<&'s str> { x.next_token() }
pub fn field_list_deployments_input_service_instance_name(x: here::ListDeploymentsInput) -> ::std::option::Option<::std::string::String> { x.service_instance_name }
pub fn list_deployments_input_service_instance_name<'s>(x: &'s here::ListDeploymentsInput) -> ::std::option::Option<&'s str> { x.service_instance_name() }
pub fn field_list_deployments_input_service_name(x: here::ListDeploymentsInput) -> ::std::option::Option<::std::string::String> { x.service_name }
pub fn list_deployments_input_service_name<'s>(x: &'s here::ListDeploymentsInput) -> ::std::option::Option<&'s str> { x.service_name() }
pub fn type_list_deployments_output(x: here::ListDeploymentsOutput) -> here::ListDeploymentsOutput { x }
pub fn list_deployments_output_builder() -> here::builders::ListDeploymentsOutputBuilder { here::ListDeploymentsOutput::builder() }
pub fn field_list_deployments_output_deployments(x: here::ListDeploymentsOutput) -> ::std::vec::Vec<sdk::types::DeploymentSummary> { x.deployments }
pub fn list_deployments_output_deployments<'s>(x: &'s here::ListDeploymentsOutput) -> &'s [sdk::types::DeploymentSummary] { x.deployments() }
pub fn field_list_deployments_output_next_token(x: here::ListDeploymentsOutput) -> ::std::option::Option<::std::string::String> { x.next_token }
pub fn list_deployments_output_next_token<'s>(x: &'s here::ListDeploymentsOutput) -> ::std::option::Option<&'s str> { x.next_token() }
pub use here::builders as _;
pub use here::paginator as _;
pub fn type_builders_list_deployments_fluent_builder(x: here::builders::ListDeploymentsFluentBuilder) -> here::builders::ListDeploymentsFluentBuilder { x }
pub fn builders_list_deployments_fluent_builder_as_input<'s>(x: &'s here::builders::ListDeploymentsFluentBuilder) -> &'s here::builders::ListDeploymentsInputBuilder { x.as_input() }
pub fn builders_list_deployments_fluent_builder_component_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListDeploymentsFluentBuilder, a1: A1) -> here::builders::ListDeploymentsFluentBuilder { x.component_name(a1) }
pub fn builders_list_deployments_fluent_builder_customize(x: here::builders::ListDeploymentsFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::ListDeploymentsOutput, here::ListDeploymentsError, here::builders::ListDeploymentsFluentBuilder> { x.customize() }
pub fn builders_list_deployments_fluent_builder_environment_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListDeploymentsFluentBuilder, a1: A1) -> here::builders::ListDeploymentsFluentBuilder { x.environment_name(a1) }
pub fn builders_list_deployments_fluent_builder_get_component_name<'s>(x: &'s here::builders::ListDeploymentsFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_component_name() }
pub fn builders_list_deployments_fluent_builder_get_environment_name<'s>(x: &'s here::builders::ListDeploymentsFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_environment_name() }
pub fn builders_list_deployments_fluent_builder_get_max_results<'s>(x: &'s here::builders::ListDeploymentsFluentBuilder) -> &'s ::std::option::Option<i32> { x.get_max_results() }
pub fn builders_list_deployments_fluent_builder_get_next_token<'s>(x: &'s here::builders::ListDeploymentsFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_next_token() }
pub fn builders_list_deployments_fluent_builder_get_service_instance_name<'s>(x: &'s here::builders::ListDeploymentsFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_instance_name() }
pub fn builders_list_deployments_fluent_builder_get_service_name<'s>(x: &'s here::builders::ListDeploymentsFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub fn builders_list_deployments_fluent_builder_into_paginator(x: here::builders::ListDeploymentsFluentBuilder) -> here::paginator::ListDeploymentsPaginator { x.into_paginator() }
pub fn builders_list_deployments_fluent_builder_max_results(x: here::builders::ListDeploymentsFluentBuilder, a1: i32) -> here::builders::ListDeploymentsFluentBuilder { x.max_results(a1) }
pub fn builders_list_deployments_fluent_builder_next_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListDeploymentsFluentBuilder, a1: A1) -> here::builders::ListDeploymentsFluentBuilder { x.next_token(a1) }
pub async fn builders_list_deployments_fluent_builder_send(x: here::builders::ListDeploymentsFluentBuilder) -> ::std::result::Result<here::ListDeploymentsOutput, sdk::error::SdkError<here::ListDeploymentsError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_list_deployments_fluent_builder_service_instance_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListDeploymentsFluentBuilder, a1: A1) -> here::builders::ListDeploymentsFluentBuilder { x.service_instance_name(a1) }
pub fn builders_list_deployments_fluent_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListDeploymentsFluentBuilder, a1: A1) -> here::builders::ListDeploymentsFluentBuilder { x.service_name(a1) }
pub fn builders_list_deployments_fluent_builder_set_component_name(x: here::builders::ListDeploymentsFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListDeploymentsFluentBuilder { x.set_component_name(a1) }
pub fn builders_list_deployments_fluent_builder_set_environment_name(x: here::builders::ListDeploymentsFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListDeploymentsFluentBuilder { x.set_environment_name(a1) }
pub fn builders_list_deployments_fluent_builder_set_max_results(x: here::builders::ListDeploymentsFluentBuilder, a1: ::std::option::Option<i32>) -> here::builders::ListDeploymentsFluentBuilder { x.set_max_results(a1) }
pub fn builders_list_deployments_fluent_builder_set_next_token(x: here::builders::ListDeploymentsFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListDeploymentsFluentBuilder { x.set_next_token(a1) }
pub fn builders_list_deployments_fluent_builder_set_service_instance_name(x: here::builders::ListDeploymentsFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListDeploymentsFluentBuilder { x.set_service_instance_name(a1) }
pub fn builders_list_deployments_fluent_builder_set_service_name(x: here::builders::ListDeploymentsFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListDeploymentsFluentBuilder { x.set_service_name(a1) }
pub fn type_builders_list_deployments_input_builder(x: here::builders::ListDeploymentsInputBuilder) -> here::builders::ListDeploymentsInputBuilder { x }
pub fn builders_list_deployments_input_builder_build(x: here::builders::ListDeploymentsInputBuilder) -> ::std::result::Result<here::ListDeploymentsInput, sdk::error::BuildError> { x.build() }
pub fn builders_list_deployments_input_builder_component_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListDeploymentsInputBuilder, a1: A1) -> here::builders::ListDeploymentsInputBuilder { x.component_name(a1) }
pub fn builders_list_deployments_input_builder_environment_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListDeploymentsInputBuilder, a1: A1) -> here::builders::ListDeploymentsInputBuilder { x.environment_name(a1) }
pub fn builders_list_deployments_input_builder_get_component_name<'s>(x: &'s here::builders::ListDeploymentsInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_component_name() }
pub fn builders_list_deployments_input_builder_get_environment_name<'s>(x: &'s here::builders::ListDeploymentsInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_environment_name() }
pub fn builders_list_deployments_input_builder_get_max_results<'s>(x: &'s here::builders::ListDeploymentsInputBuilder) -> &'s ::std::option::Option<i32> { x.get_max_results() }
pub fn builders_list_deployments_input_builder_get_next_token<'s>(x: &'s here::builders::ListDeploymentsInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_next_token() }
pub fn builders_list_deployments_input_builder_get_service_instance_name<'s>(x: &'s here::builders::ListDeploymentsInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_instance_name() }
pub fn builders_list_deployments_input_builder_get_service_name<'s>(x: &'s here::builders::ListDeploymentsInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub fn builders_list_deployments_input_builder_max_results(x: here::builders::ListDeploymentsInputBuilder, a1: i32) -> here::builders::ListDeploymentsInputBuilder { x.max_results(a1) }
pub fn builders_list_deployments_input_builder_next_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListDeploymentsInputBuilder, a1: A1) -> here::builders::ListDeploymentsInputBuilder { x.next_token(a1) }
pub async fn builders_list_deployments_input_builder_send_with(x: here::builders::ListDeploymentsInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::ListDeploymentsOutput, sdk::error::SdkError<here::ListDeploymentsError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_list_deployments_input_builder_service_instance_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListDeploymentsInputBuilder, a1: A1) -> here::builders::ListDeploymentsInputBuilder { x.service_instance_name(a1) }
pub fn builders_list_deployments_input_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListDeploymentsInputBuilder, a1: A1) -> here::builders::ListDeploymentsInputBuilder { x.service_name(a1) }
pub fn builders_list_deployments_input_builder_set_component_name(x: here::builders::ListDeploymentsInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListDeploymentsInputBuilder { x.set_component_name(a1) }
pub fn builders_list_deployments_input_builder_set_environment_name(x: here::builders::ListDeploymentsInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListDeploymentsInputBuilder { x.set_environment_name(a1) }
pub fn builders_list_deployments_input_builder_set_max_results(x: here::builders::ListDeploymentsInputBuilder, a1: ::std::option::Option<i32>) -> here::builders::ListDeploymentsInputBuilder { x.set_max_results(a1) }
pub fn builders_list_deployments_input_builder_set_next_token(x: here::builders::ListDeploymentsInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListDeploymentsInputBuilder { x.set_next_token(a1) }
pub fn builders_list_deployments_input_builder_set_service_instance_name(x: here::builders::ListDeploymentsInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListDeploymentsInputBuilder { x.set_service_instance_name(a1) }
pub fn builders_list_deployments_input_builder_set_service_name(x: here::builders::ListDeploymentsInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListDeploymentsInputBuilder { x.set_service_name(a1) }
pub fn type_builders_list_deployments_output_builder(x: here::builders::ListDeploymentsOutputBuilder) -> here::builders::ListDeploymentsOutputBuilder { x }
pub fn builders_list_deployments_output_builder_build(x: here::builders::ListDeploymentsOutputBuilder) -> ::std::result::Result<here::ListDeploymentsOutput, sdk::error::BuildError> { x.build() }
pub fn builders_list_deployments_output_builder_deployments(x: here::builders::ListDeploymentsOutputBuilder, a1: sdk::types::DeploymentSummary) -> here::builders::ListDeploymentsOutputBuilder { x.deployments(a1) }
pub fn builders_list_deployments_output_builder_get_deployments<'s>(x: &'s here::builders::ListDeploymentsOutputBuilder) -> &'s ::std::option::Option<::std::vec::Vec<sdk::types::DeploymentSummary>> { x.get_deployments() }
pub fn builders_list_deployments_output_builder_get_next_token<'s>(x: &'s here::builders::ListDeploymentsOutputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_next_token() }
pub fn builders_list_deployments_output_builder_next_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListDeploymentsOutputBuilder, a1: A1) -> here::builders::ListDeploymentsOutputBuilder { x.next_token(a1) }
pub fn builders_list_deployments_output_builder_set_deployments(x: here::builders::ListDeploymentsOutputBuilder, a1: ::std::option::Option<::std::vec::Vec<sdk::types::DeploymentSummary>>) -> here::builders::ListDeploymentsOutputBuilder { x.set_deployments(a1) }
pub fn builders_list_deployments_output_builder_set_next_token(x: here::builders::ListDeploymentsOutputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListDeploymentsOutputBuilder { x.set_next_token(a1) }
pub fn type_paginator_list_deployments_paginator(x: here::paginator::ListDeploymentsPaginator) -> here::paginator::ListDeploymentsPaginator { x }
pub fn paginator_list_deployments_paginator_items(x: here::paginator::ListDeploymentsPaginator) -> here::paginator::ListDeploymentsPaginatorItems { x.items() }
pub fn paginator_list_deployments_paginator_page_size(x: here::paginator::ListDeploymentsPaginator, a1: i32) -> here::paginator::ListDeploymentsPaginator { x.page_size(a1) }
pub fn paginator_list_deployments_paginator_send(x: here::paginator::ListDeploymentsPaginator) -> ::aws_smithy_async::future::pagination_stream::PaginationStream<::std::result::Result<here::ListDeploymentsOutput, sdk::error::SdkError<here::ListDeploymentsError, sdk::config::http::HttpResponse>>> { x.send() }
pub fn paginator_list_deployments_paginator_stop_on_duplicate_token(x: here::paginator::ListDeploymentsPaginator, a1: bool) -> here::paginator::ListDeploymentsPaginator { x.stop_on_duplicate_token(a1) }
pub fn type_paginator_list_deployments_paginator_items(x: here::paginator::ListDeploymentsPaginatorItems) -> here::paginator::ListDeploymentsPaginatorItems { x }
pub fn paginator_list_deployments_paginator_items_send(x: here::paginator::ListDeploymentsPaginatorItems) -> ::aws_smithy_async::future::pagination_stream::PaginationStream<::std::result::Result<sdk::types::DeploymentSummary, sdk::error::SdkError<here::ListDeploymentsError, sdk::config::http::HttpResponse>>> { x.send() }
pub fn impl_list_deployments(x: here::ListDeployments) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_list_deployments_error(x: here::ListDeploymentsError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_list_deployments_input(x: here::ListDeploymentsInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_list_deployments_output(x: here::ListDeploymentsOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_list_deployments_fluent_builder(x: here::builders::ListDeploymentsFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_list_deployments_input_builder(x: here::builders::ListDeploymentsInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_list_deployments_output_builder(x: here::builders::ListDeploymentsOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_paginator_list_deployments_paginator(x: here::paginator::ListDeploymentsPaginator) -> impl ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_paginator_list_deployments_paginator_items(x: here::paginator::ListDeploymentsPaginatorItems) -> impl ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
