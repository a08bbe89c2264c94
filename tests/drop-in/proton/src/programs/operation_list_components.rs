// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `list_components`.

use sdk::operation::list_components as here;
pub use sdk::operation::list_components as _;
pub fn type_list_components(x: here::ListComponents) -> here::ListComponents { x }
pub fn list_components_new() -> here::ListComponents { here::ListComponents::new() }
pub fn type_list_components_error(x: here::ListComponentsError) -> here::ListComponentsError { x }
pub fn variant_list_components_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::ListComponentsError { here::ListComponentsError::AccessDeniedException(a0) }
pub fn variant_list_components_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::ListComponentsError { here::ListComponentsError::InternalServerException(a0) }
pub fn variant_list_components_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::ListComponentsError { here::ListComponentsError::ThrottlingException(a0) }
pub fn variant_list_components_error_unhandled(x: here::ListComponentsError) -> bool { matches!(x, here::ListComponentsError::Unhandled { .. }) }
pub fn variant_list_components_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::ListComponentsError { here::ListComponentsError::ValidationException(a0) }
pub fn list_components_error_generic(a0: sdk::error::ErrorMetadata) -> here::ListComponentsError { here::ListComponentsError::generic(a0) }
pub fn list_components_error_is_access_denied_exception<'s>(x: &'s here::ListComponentsError) -> bool { x.is_access_denied_exception() }
pub fn list_components_error_is_internal_server_exception<'s>(x: &'s here::ListComponentsError) -> bool { x.is_internal_server_exception() }
pub fn list_components_error_is_throttling_exception<'s>(x: &'s here::ListComponentsError) -> bool { x.is_throttling_exception() }
pub fn list_components_error_is_validation_exception<'s>(x: &'s here::ListComponentsError) -> bool { x.is_validation_exception() }
pub fn list_components_error_meta<'s>(x: &'s here::ListComponentsError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn list_components_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::ListComponentsError { here::ListComponentsError::unhandled(a0) }
pub fn type_list_components_input(x: here::ListComponentsInput) -> here::ListComponentsInput { x }
pub fn list_components_input_builder() -> here::builders::ListComponentsInputBuilder { here::ListComponentsInput::builder() }
pub fn field_list_components_input_environment_name(x: here::ListComponentsInput) -> ::std::option::Option<::std::string::String> { x.environment_name }
pub fn list_components_input_environment_name<'s>(x: &'s here::ListComponentsInput) -> ::std::option::Option<&'s str> { x.environment_name() }
pub fn field_list_components_input_max_results(x: here::ListComponentsInput) -> ::std::option::Option<i32> { x.max_results }
pub fn list_components_input_max_results<'s>(x: &'s here::ListComponentsInput) -> ::std::option::Option<i32> { x.max_results() }
pub fn field_list_components_input_next_token(x: here::ListComponentsInput) -> ::std::option::Option<::std::string::String> { x.next_token }
pub fn list_components_input_next_token<'s>(x: &'s here::ListComponentsInput) -> ::std::option::Option<&'s str> { x.next_token() }
pub fn field_list_components_input_service_instance_name(x: here::ListComponentsInput) -> ::std::option::Option<::std::string::String> { x.service_instance_name }
pub fn list_components_input_service_instance_name<'s>(x: &'s here::ListComponentsInput) -> ::std::option::Option<&'s str> { x.service_instance_name() }
pub fn field_list_components_input_service_name(x: here::ListComponentsInput) -> ::std::option::Option<::std::string::String> { x.service_name }
pub fn list_components_input_service_name<'s>(x: &'s here::ListComponentsInput) -> ::std::option::Option<&'s str> { x.service_name() }
pub fn type_list_components_output(x: here::ListComponentsOutput) -> here::ListComponentsOutput { x }
pub fn list_components_output_builder() -> here::builders::ListComponentsOutputBuilder { here::ListComponentsOutput::builder() }
pub fn field_list_components_output_components(x: here::ListComponentsOutput) -> ::std::vec::Vec<sdk::types::ComponentSummary> { x.components }
pub fn list_components_output_components<'s>(x: &'s here::ListComponentsOutput) -> &'s [sdk::types::ComponentSummary] { x.components() }
pub fn field_list_components_output_next_token(x: here::ListComponentsOutput) -> ::std::option::Option<::std::string::String> { x.next_token }
pub fn list_components_output_next_token<'s>(x: &'s here::ListComponentsOutput) -> ::std::option::Option<&'s str> { x.next_token() }
pub use here::builders as _;
pub use here::paginator as _;
pub fn type_builders_list_components_fluent_builder(x: here::builders::ListComponentsFluentBuilder) -> here::builders::ListComponentsFluentBuilder { x }
pub fn builders_list_components_fluent_builder_as_input<'s>(x: &'s here::builders::ListComponentsFluentBuilder) -> &'s here::builders::ListComponentsInputBuilder { x.as_input() }
pub fn builders_list_components_fluent_builder_customize(x: here::builders::ListComponentsFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::ListComponentsOutput, here::ListComponentsError, here::builders::ListComponentsFluentBuilder> { x.customize() }
pub fn builders_list_components_fluent_builder_environment_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListComponentsFluentBuilder, a1: A1) -> here::builders::ListComponentsFluentBuilder { x.environment_name(a1) }
pub fn builders_list_components_fluent_builder_get_environment_name<'s>(x: &'s here::builders::ListComponentsFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_environment_name() }
pub fn builders_list_components_fluent_builder_get_max_results<'s>(x: &'s here::builders::ListComponentsFluentBuilder) -> &'s ::std::option::Option<i32> { x.get_max_results() }
pub fn builders_list_components_fluent_builder_get_next_token<'s>(x: &'s here::builders::ListComponentsFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_next_token() }
pub fn builders_list_components_fluent_builder_get_service_instance_name<'s>(x: &'s here::builders::ListComponentsFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_instance_name() }
pub fn builders_list_components_fluent_builder_get_service_name<'s>(x: &'s here::builders::ListComponentsFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub fn builders_list_components_fluent_builder_into_paginator(x: here::builders::ListComponentsFluentBuilder) -> here::paginator::ListComponentsPaginator { x.into_paginator() }
pub fn builders_list_components_fluent_builder_max_results(x: here::builders::ListComponentsFluentBuilder, a1: i32) -> here::builders::ListComponentsFluentBuilder { x.max_results(a1) }
pub fn builders_list_components_fluent_builder_next_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListComponentsFluentBuilder, a1: A1) -> here::builders::ListComponentsFluentBuilder { x.next_token(a1) }
pub async fn builders_list_components_fluent_builder_send(x: here::builders::ListComponentsFluentBuilder) -> ::std::result::Result<here::ListComponentsOutput, sdk::error::SdkError<here::ListComponentsError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_list_components_fluent_builder_service_instance_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListComponentsFluentBuilder, a1: A1) -> here::builders::ListComponentsFluentBuilder { x.service_instance_name(a1) }
pub fn builders_list_components_fluent_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListComponentsFluentBuilder, a1: A1) -> here::builders::ListComponentsFluentBuilder { x.service_name(a1) }
pub fn builders_list_components_fluent_builder_set_environment_name(x: here::builders::ListComponentsFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListComponentsFluentBuilder { x.set_environment_name(a1) }
pub fn builders_list_components_fluent_builder_set_max_results(x: here::builders::ListComponentsFluentBuilder, a1: ::std::option::Option<i32>) -> here::builders::ListComponentsFluentBuilder { x.set_max_results(a1) }
pub fn builders_list_components_fluent_builder_set_next_token(x: here::builders::ListComponentsFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListComponentsFluentBuilder { x.set_next_token(a1) }
pub fn builders_list_components_fluent_builder_set_service_instance_name(x: here::builders::ListComponentsFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListComponentsFluentBuilder { x.set_service_instance_name(a1) }
pub fn builders_list_components_fluent_builder_set_service_name(x: here::builders::ListComponentsFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListComponentsFluentBuilder { x.set_service_name(a1) }
pub fn type_builders_list_components_input_builder(x: here::builders::ListComponentsInputBuilder) -> here::builders::ListComponentsInputBuilder { x }
pub fn builders_list_components_input_builder_build(x: here::builders::ListComponentsInputBuilder) -> ::std::result::Result<here::ListComponentsInput, sdk::error::BuildError> { x.build() }
pub fn builders_list_components_input_builder_environment_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListComponentsInputBuilder, a1: A1) -> here::builders::ListComponentsInputBuilder { x.environment_name(a1) }
pub fn builders_list_components_input_builder_get_environment_name<'s>(x: &'s here::builders::ListComponentsInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_environment_name() }
pub fn builders_list_components_input_builder_get_max_results<'s>(x: &'s here::builders::ListComponentsInputBuilder) -> &'s ::std::option::Option<i32> { x.get_max_results() }
pub fn builders_list_components_input_builder_get_next_token<'s>(x: &'s here::builders::ListComponentsInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_next_token() }
pub fn builders_list_components_input_builder_get_service_instance_name<'s>(x: &'s here::builders::ListComponentsInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_instance_name() }
pub fn builders_list_components_input_builder_get_service_name<'s>(x: &'s here::builders::ListComponentsInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_service_name() }
pub fn builders_list_components_input_builder_max_results(x: here::builders::ListComponentsInputBuilder, a1: i32) -> here::builders::ListComponentsInputBuilder { x.max_results(a1) }
pub fn builders_list_components_input_builder_next_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListComponentsInputBuilder, a1: A1) -> here::builders::ListComponentsInputBuilder { x.next_token(a1) }
pub async fn builders_list_components_input_builder_send_with(x: here::builders::ListComponentsInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::ListComponentsOutput, sdk::error::SdkError<here::ListComponentsError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_list_components_input_builder_service_instance_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListComponentsInputBuilder, a1: A1) -> here::builders::ListComponentsInputBuilder { x.service_instance_name(a1) }
pub fn builders_list_components_input_builder_service_name<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListComponentsInputBuilder, a1: A1) -> here::builders::ListComponentsInputBuilder { x.service_name(a1) }
pub fn builders_list_components_input_builder_set_environment_name(x: here::builders::ListComponentsInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListComponentsInputBuilder { x.set_environment_name(a1) }
pub fn builders_list_components_input_builder_set_max_results(x: here::builders::ListComponentsInputBuilder, a1: ::std::option::Option<i32>) -> here::builders::ListComponentsInputBuilder { x.set_max_results(a1) }
pub fn builders_list_components_input_builder_set_next_token(x: here::builders::ListComponentsInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListComponentsInputBuilder { x.set_next_token(a1) }
pub fn builders_list_components_input_builder_set_service_instance_name(x: here::builders::ListComponentsInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListComponentsInputBuilder { x.set_service_instance_name(a1) }
pub fn builders_list_components_input_builder_set_service_name(x: here::builders::ListComponentsInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListComponentsInputBuilder { x.set_service_name(a1) }
pub fn type_builders_list_components_output_builder(x: here::builders::ListComponentsOutputBuilder) -> here::builders::ListComponentsOutputBuilder { x }
pub fn builders_list_components_output_builder_build(x: here::builders::ListComponentsOutputBuilder) -> ::std::result::Result<here::ListComponentsOutput, sdk::error::BuildError> { x.build() }
pub fn builders_list_components_output_builder_components(x: here::builders::ListComponentsOutputBuilder, a1: sdk::types::ComponentSummary) -> here::builders::ListComponentsOutputBuilder { x.components(a1) }
pub fn builders_list_components_output_builder_get_components<'s>(x: &'s here::builders::ListComponentsOutputBuilder) -> &'s ::std::option::Option<::std::vec::Vec<sdk::types::ComponentSummary>> { x.get_components() }
pub fn builders_list_components_output_builder_get_next_token<'s>(x: &'s here::builders::ListComponentsOutputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_next_token() }
pub fn builders_list_components_output_builder_next_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListComponentsOutputBuilder, a1: A1) -> here::builders::ListComponentsOutputBuilder { x.next_token(a1) }
pub fn builders_list_components_output_builder_set_components(x: here::builders::ListComponentsOutputBuilder, a1: ::std::option::Option<::std::vec::Vec<sdk::types::ComponentSummary>>) -> here::builders::ListComponentsOutputBuilder { x.set_components(a1) }
pub fn builders_list_components_output_builder_set_next_token(x: here::builders::ListComponentsOutputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListComponentsOutputBuilder { x.set_next_token(a1) }
pub fn type_paginator_list_components_paginator(x: here::paginator::ListComponentsPaginator) -> here::paginator::ListComponentsPaginator { x }
pub fn paginator_list_components_paginator_items(x: here::paginator::ListComponentsPaginator) -> here::paginator::ListComponentsPaginatorItems { x.items() }
pub fn paginator_list_components_paginator_page_size(x: here::paginator::ListComponentsPaginator, a1: i32) -> here::paginator::ListComponentsPaginator { x.page_size(a1) }
pub fn paginator_list_components_paginator_send(x: here::paginator::ListComponentsPaginator) -> ::aws_smithy_async::future::pagination_stream::PaginationStream<::std::result::Result<here::ListComponentsOutput, sdk::error::SdkError<here::ListComponentsError, sdk::config::http::HttpResponse>>> { x.send() }
pub fn paginator_list_components_paginator_stop_on_duplicate_token(x: here::paginator::ListComponentsPaginator, a1: bool) -> here::paginator::ListComponentsPaginator { x.stop_on_duplicate_token(a1) }
pub fn type_paginator_list_components_paginator_items(x: here::paginator::ListComponentsPaginatorItems) -> here::paginator::ListComponentsPaginatorItems { x }
pub fn paginator_list_components_paginator_items_send(x: here::paginator::ListComponentsPaginatorItems) -> ::aws_smithy_async::future::pagination_stream::PaginationStream<::std::result::Result<sdk::types::ComponentSummary, sdk::error::SdkError<here::ListComponentsError, sdk::config::http::HttpResponse>>> { x.send() }
pub fn impl_list_components(x: here::ListComponents) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_list_components_error(x: here::ListComponentsError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_list_components_input(x: here::ListComponentsInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_list_components_output(x: here::ListComponentsOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_list_components_fluent_builder(x: here::builders::ListComponentsFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_list_components_input_builder(x: here::builders::ListComponentsInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_list_components_output_builder(x: here::builders::ListComponentsOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_paginator_list_components_paginator(x: here::paginator::ListComponentsPaginator) -> impl ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_paginator_list_components_paginator_items(x: here::paginator::ListComponentsPaginatorItems) -> impl ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
