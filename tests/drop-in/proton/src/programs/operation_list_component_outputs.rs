// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `list_component_outputs`.

use sdk::operation::list_component_outputs as here;
pub use sdk::operation::list_component_outputs as _;
pub fn type_list_component_outputs(x: here::ListComponentOutputs) -> here::ListComponentOutputs { x }
pub fn list_component_outputs_new() -> here::ListComponentOutputs { here::ListComponentOutputs::new() }
pub fn type_list_component_outputs_error(x: here::ListComponentOutputsError) -> here::ListComponentOutputsError { x }
pub fn variant_list_component_outputs_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::ListComponentOutputsError { here::ListComponentOutputsError::AccessDeniedException(a0) }
pub fn variant_list_component_outputs_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::ListComponentOutputsError { here::ListComponentOutputsError::InternalServerException(a0) }
pub fn variant_list_component_outputs_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::ListComponentOutputsError { here::ListComponentOutputsError::ResourceNotFoundException(a0) }
pub fn variant_list_component_outputs_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::ListComponentOutputsError { here::ListComponentOutputsError::ThrottlingException(a0) }
pub fn variant_list_component_outputs_error_unhandled(x: here::ListComponentOutputsError) -> bool { matches!(x, here::ListComponentOutputsError::Unhandled { .. }) }
pub fn variant_list_component_outputs_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::ListComponentOutputsError { here::ListComponentOutputsError::ValidationException(a0) }
pub fn list_component_outputs_error_generic(a0: sdk::error::ErrorMetadata) -> here::ListComponentOutputsError { here::ListComponentOutputsError::generic(a0) }
pub fn list_component_outputs_error_is_access_denied_exception<'s>(x: &'s here::ListComponentOutputsError) -> bool { x.is_access_denied_exception() }
pub fn list_component_outputs_error_is_internal_server_exception<'s>(x: &'s here::ListComponentOutputsError) -> bool { x.is_internal_server_exception() }
pub fn list_component_outputs_error_is_resource_not_found_exception<'s>(x: &'s here::ListComponentOutputsError) -> bool { x.is_resource_not_found_exception() }
pub fn list_component_outputs_error_is_throttling_exception<'s>(x: &'s here::ListComponentOutputsError) -> bool { x.is_throttling_exception() }
pub fn list_component_outputs_error_is_validation_exception<'s>(x: &'s here::ListComponentOutputsError) -> bool { x.is_validation_exception() }
pub fn list_component_outputs_error_meta<'s>(x: &'s here::ListComponentOutputsError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn list_component_outputs_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::ListComponentOutputsError { here::ListComponentOutputsError::unhandled(a0) }
pub fn type_list_component_outputs_input(x: here::ListComponentOutputsInput) -> here::ListComponentOutputsInput { x }
pub fn list_component_outputs_input_builder() -> here::builders::ListComponentOutputsInputBuilder { here::ListComponentOutputsInput::builder() }
pub fn field_list_component_outputs_input_component_name(x: here::ListComponentOutputsInput) -> ::std::option::Option<::std::string::String> { x.component_name }
pub fn list_component_outputs_input_component_name<'s>(x: &'s here::ListComponentOutputsInput) -> ::std::option::Option<&'s str> { x.component_name() }
pub fn field_list_component_outputs_input_deployment_id(x: here::ListComponentOutputsInput) -> ::std::option::Option<::std::string::String> { x.deployment_id }
pub fn list_component_outputs_input_deployment_id<'s>(x: &'s here::ListComponentOutputsInput) -> ::std::option::Option<&'s str> { x.deployment_id() }
pub fn field_list_component_outputs_input_next_token(x: here::ListComponentOutputsInput) -> ::std::option::Option<::std::string::String> { x.next_token }
pub fn list_component_outputs_input_next_token<'s>(x: &'s here::ListComponentOutputsInput) -> ::std::option::Option<&'s str> { x.next_token() }
pub fn type_list_component_outputs_output(x: here::ListComponentOutputsOutput) -> here::ListComponentOutputsOutput { x }
pub fn list_component_outputs_output_builder() -> here::builders::ListComponentOutputsOutputBuilder { here::ListComponentOutputsOutput::builder() }
pub fn field_list_component_outputs_output_next_token(x: here::ListComponentOutputsOutput) -> ::std::option::Option<::std::string::String> { x.next_token }
pub fn list_component_outputs_output_next_token<'s>(x: &'s here::ListComponentOutputsOutput) -> ::std::option::Option<&'s str> { x.next_token() }
pub fn field_list_component_outputs_output_outputs(x: here::ListComponentOutputsOutput) -> ::std::vec::Vec<sdk::types::Output> { x.outputs }
pub fn list_component_outputs_output_outputs<'s>(x: &'s here::ListComponentOutputsOutput) -> &'s [sdk::types::Output] { x.outputs() }
pub use here::builders as _;
pub use here::paginator as _;
pub fn type_builders_list_component_outputs_fluent_builder(x: here::builders::ListComponentOutputsFluentBuilder) -> here::builders::ListComponentOutputsFluentBuilder { x }
pub fn builders_list_component_outputs_fluent_builder_as_input<'s>(x: &'s here::builders::ListComponentOutputsFluentBuilder) -> &'s here::builders::ListComponentOutputsInputBuilder { x.as_input() }
pub fn builders_list_component_outputs_fluent_builder_component_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListComponentOutputsFluentBuilder, a1: A1) -> here::builders::ListComponentOutputsFluentBuilder { x.component_name(a1) }
pub fn builders_list_component_outputs_fluent_builder_customize(x: here::builders::ListComponentOutputsFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::ListComponentOutputsOutput, here::ListComponentOutputsError, here::builders::ListComponentOutputsFluentBuilder> { x.customize() }
pub fn builders_list_component_outputs_fluent_builder_deployment_id<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListComponentOutputsFluentBuilder, a1: A1) -> here::builders::ListComponentOutputsFluentBuilder { x.deployment_id(a1) }
pub fn builders_list_component_outputs_fluent_builder_get_component_name<'s>(x: &'s here::builders::ListComponentOutputsFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_component_name() }
pub fn builders_list_component_outputs_fluent_builder_get_deployment_id<'s>(x: &'s here::builders::ListComponentOutputsFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_deployment_id() }
pub fn builders_list_component_outputs_fluent_builder_get_next_token<'s>(x: &'s here::builders::ListComponentOutputsFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_next_token() }
pub fn builders_list_component_outputs_fluent_builder_into_paginator(x: here::builders::ListComponentOutputsFluentBuilder) -> here::paginator::ListComponentOutputsPaginator { x.into_paginator() }
pub fn builders_list_component_outputs_fluent_builder_next_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListComponentOutputsFluentBuilder, a1: A1) -> here::builders::ListComponentOutputsFluentBuilder { x.next_token(a1) }
pub async fn builders_list_component_outputs_fluent_builder_send(x: here::builders::ListComponentOutputsFluentBuilder) -> ::std::result::Result<here::ListComponentOutputsOutput, sdk::error::SdkError<here::ListComponentOutputsError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_list_component_outputs_fluent_builder_set_component_name(x: here::builders::ListComponentOutputsFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListComponentOutputsFluentBuilder { x.set_component_name(a1) }
pub fn builders_list_component_outputs_fluent_builder_set_deployment_id(x: here::builders::ListComponentOutputsFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListComponentOutputsFluentBuilder { x.set_deployment_id(a1) }
pub fn builders_list_component_outputs_fluent_builder_set_next_token(x: here::builders::ListComponentOutputsFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListComponentOutputsFluentBuilder { x.set_next_token(a1) }
pub fn type_builders_list_component_outputs_input_builder(x: here::builders::ListComponentOutputsInputBuilder) -> here::builders::ListComponentOutputsInputBuilder { x }
pub fn builders_list_component_outputs_input_builder_build(x: here::builders::ListComponentOutputsInputBuilder) -> ::std::result::Result<here::ListComponentOutputsInput, sdk::error::BuildError> { x.build() }
pub fn builders_list_component_outputs_input_builder_component_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListComponentOutputsInputBuilder, a1: A1) -> here::builders::ListComponentOutputsInputBuilder { x.component_name(a1) }
pub fn builders_list_component_outputs_input_builder_deployment_id<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListComponentOutputsInputBuilder, a1: A1) -> here::builders::ListComponentOutputsInputBuilder { x.deployment_id(a1) }
pub fn builders_list_component_outputs_input_builder_get_component_name<'s>(x: &'s here::builders::ListComponentOutputsInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_component_name() }
pub fn builders_list_component_outputs_input_builder_get_deployment_id<'s>(x: &'s here::builders::ListComponentOutputsInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_deployment_id() }
pub fn builders_list_component_outputs_input_builder_get_next_token<'s>(x: &'s here::builders::ListComponentOutputsInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_next_token() }
pub fn builders_list_component_outputs_input_builder_next_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListComponentOutputsInputBuilder, a1: A1) -> here::builders::ListComponentOutputsInputBuilder { x.next_token(a1) }
pub async fn builders_list_component_outputs_input_builder_send_with(x: here::builders::ListComponentOutputsInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::ListComponentOutputsOutput, sdk::error::SdkError<here::ListComponentOutputsError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_list_component_outputs_input_builder_set_component_name(x: here::builders::ListComponentOutputsInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListComponentOutputsInputBuilder { x.set_component_name(a1) }
pub fn builders_list_component_outputs_input_builder_set_deployment_id(x: here::builders::ListComponentOutputsInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListComponentOutputsInputBuilder { x.set_deployment_id(a1) }
pub fn builders_list_component_outputs_input_builder_set_next_token(x: here::builders::ListComponentOutputsInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListComponentOutputsInputBuilder { x.set_next_token(a1) }
pub fn type_builders_list_component_outputs_output_builder(x: here::builders::ListComponentOutputsOutputBuilder) -> here::builders::ListComponentOutputsOutputBuilder { x }
pub fn builders_list_component_outputs_output_builder_build(x: here::builders::ListComponentOutputsOutputBuilder) -> ::std::result::Result<here::ListComponentOutputsOutput, sdk::error::BuildError> { x.build() }
pub fn builders_list_component_outputs_output_builder_get_next_token<'s>(x: &'s here::builders::ListComponentOutputsOutputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_next_token() }
pub fn builders_list_component_outputs_output_builder_get_outputs<'s>(x: &'s here::builders::ListComponentOutputsOutputBuilder) -> &'s ::std::option::Option<::std::vec::Vec<sdk::types::Output>> { x.get_outputs() }
pub fn builders_list_component_outputs_output_builder_next_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListComponentOutputsOutputBuilder, a1: A1) -> here::builders::ListComponentOutputsOutputBuilder { x.next_token(a1) }
pub fn builders_list_component_outputs_output_builder_outputs(x: here::builders::ListComponentOutputsOutputBuilder, a1: sdk::types::Output) -> here::builders::ListComponentOutputsOutputBuilder { x.outputs(a1) }
pub fn builders_list_component_outputs_output_builder_set_next_token(x: here::builders::ListComponentOutputsOutputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListComponentOutputsOutputBuilder { x.set_next_token(a1) }
pub fn builders_list_component_outputs_output_builder_set_outputs(x: here::builders::ListComponentOutputsOutputBuilder, a1: ::std::option::Option<::std::vec::Vec<sdk::types::Output>>) -> here::builders::ListComponentOutputsOutputBuilder { x.set_outputs(a1) }
pub fn type_paginator_list_component_outputs_paginator(x: here::paginator::ListComponentOutputsPaginator) -> here::paginator::ListComponentOutputsPaginator { x }
pub fn paginator_list_component_outputs_paginator_items(x: here::paginator::ListComponentOutputsPaginator) -> here::paginator::ListComponentOutputsPaginatorItems { x.items() }
pub fn paginator_list_component_outputs_paginator_send(x: here::paginator::ListComponentOutputsPaginator) -> ::aws_smithy_async::future::pagination_stream::PaginationStream<::std::result::Result<here::ListComponentOutputsOutput, sdk::error::SdkError<here::ListComponentOutputsError, sdk::config::http::HttpResponse>>> { x.send() }
pub fn paginator_list_component_outputs_paginator_stop_on_duplicate_token(x: here::paginator::ListComponentOutputsPaginator, a1: bool) -> here::paginator::ListComponentOutputsPaginator { x.stop_on_duplicate_token(a1) }
pub fn type_paginator_list_component_outputs_paginator_items(x: here::paginator::ListComponentOutputsPaginatorItems) -> here::paginator::ListComponentOutputsPaginatorItems { x }
pub fn paginator_list_component_outputs_paginator_items_send(x: here::paginator::ListComponentOutputsPaginatorItems) -> ::aws_smithy_async::future::pagination_stream::PaginationStream<::std::result::Result<sdk::types::Output, sdk::error::SdkError<here::ListComponentOutputsError, sdk::config::http::HttpResponse>>> { x.send() }
pub fn impl_list_component_outputs(x: here::ListComponentOutputs) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_list_component_outputs_error(x: here::ListComponentOutputsError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_list_component_outputs_input(x: here::ListComponentOutputsInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_list_component_outputs_output(x: here::ListComponentOutputsOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_list_component_outputs_fluent_builder(x: here::builders::ListComponentOutputsFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_list_component_outputs_input_builder(x: here::builders::ListComponentOutputsInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_list_component_outputs_output_builder(x: here::builders::ListComponentOutputsOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_paginator_list_component_outputs_paginator(x: here::paginator::ListComponentOutputsPaginator) -> impl ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_paginator_list_component_outputs_paginator_items(x: here::paginator::ListComponentOutputsPaginatorItems) -> impl ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
