// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `list_services`.

use sdk::operation::list_services as here;
pub use sdk::operation::list_services as _;
pub fn type_list_services(x: here::ListServices) -> here::ListServices { x }
pub fn list_services_new() -> here::ListServices { here::ListServices::new() }
pub fn type_list_services_error(x: here::ListServicesError) -> here::ListServicesError { x }
pub fn variant_list_services_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::ListServicesError { here::ListServicesError::AccessDeniedException(a0) }
pub fn variant_list_services_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::ListServicesError { here::ListServicesError::InternalServerException(a0) }
pub fn variant_list_services_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::ListServicesError { here::ListServicesError::ThrottlingException(a0) }
pub fn variant_list_services_error_unhandled(x: here::ListServicesError) -> bool { matches!(x, here::ListServicesError::Unhandled { .. }) }
pub fn variant_list_services_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::ListServicesError { here::ListServicesError::ValidationException(a0) }
pub fn list_services_error_generic(a0: sdk::error::ErrorMetadata) -> here::ListServicesError { here::ListServicesError::generic(a0) }
pub fn list_services_error_is_access_denied_exception<'s>(x: &'s here::ListServicesError) -> bool { x.is_access_denied_exception() }
pub fn list_services_error_is_internal_server_exception<'s>(x: &'s here::ListServicesError) -> bool { x.is_internal_server_exception() }
pub fn list_services_error_is_throttling_exception<'s>(x: &'s here::ListServicesError) -> bool { x.is_throttling_exception() }
pub fn list_services_error_is_validation_exception<'s>(x: &'s here::ListServicesError) -> bool { x.is_validation_exception() }
pub fn list_services_error_meta<'s>(x: &'s here::ListServicesError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn list_services_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::ListServicesError { here::ListServicesError::unhandled(a0) }
pub fn type_list_services_input(x: here::ListServicesInput) -> here::ListServicesInput { x }
pub fn list_services_input_builder() -> here::builders::ListServicesInputBuilder { here::ListServicesInput::builder() }
pub fn field_list_services_input_max_results(x: here::ListServicesInput) -> ::std::option::Option<i32> { x.max_results }
pub fn list_services_input_max_results<'s>(x: &'s here::ListServicesInput) -> ::std::option::Option<i32> { x.max_results() }
pub fn field_list_services_input_next_token(x: here::ListServicesInput) -> ::std::option::Option<::std::string::String> { x.next_token }
pub fn list_services_input_next_token<'s>(x: &'s here::ListServicesInput) -> ::std::option::Option<&'s str> { x.next_token() }
pub fn type_list_services_output(x: here::ListServicesOutput) -> here::ListServicesOutput { x }
pub fn list_services_output_builder() -> here::builders::ListServicesOutputBuilder { here::ListServicesOutput::builder() }
pub fn field_list_services_output_next_token(x: here::ListServicesOutput) -> ::std::option::Option<::std::string::String> { x.next_token }
pub fn list_services_output_next_token<'s>(x: &'s here::ListServicesOutput) -> ::std::option::Option<&'s str> { x.next_token() }
pub fn field_list_services_output_services(x: here::ListServicesOutput) -> ::std::vec::Vec<sdk::types::ServiceSummary> { x.services }
pub fn list_services_output_services<'s>(x: &'s here::ListServicesOutput) -> &'s [sdk::types::ServiceSummary] { x.services() }
pub use here::builders as _;
pub use here::paginator as _;
pub fn type_builders_list_services_fluent_builder(x: here::builders::ListServicesFluentBuilder) -> here::builders::ListServicesFluentBuilder { x }
pub fn builders_list_services_fluent_builder_as_input<'s>(x: &'s here::builders::ListServicesFluentBuilder) -> &'s here::builders::ListServicesInputBuilder { x.as_input() }
pub fn builders_list_services_fluent_builder_customize(x: here::builders::ListServicesFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::ListServicesOutput, here::ListServicesError, here::builders::ListServicesFluentBuilder> { x.customize() }
pub fn builders_list_services_fluent_builder_get_max_results<'s>(x: &'s here::builders::ListServicesFluentBuilder) -> &'s ::std::option::Option<i32> { x.get_max_results() }
pub fn builders_list_services_fluent_builder_get_next_token<'s>(x: &'s here::builders::ListServicesFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_next_token() }
pub fn builders_list_services_fluent_builder_into_paginator(x: here::builders::ListServicesFluentBuilder) -> here::paginator::ListServicesPaginator { x.into_paginator() }
pub fn builders_list_services_fluent_builder_max_results(x: here::builders::ListServicesFluentBuilder, a1: i32) -> here::builders::ListServicesFluentBuilder { x.max_results(a1) }
pub fn builders_list_services_fluent_builder_next_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListServicesFluentBuilder, a1: A1) -> here::builders::ListServicesFluentBuilder { x.next_token(a1) }
pub async fn builders_list_services_fluent_builder_send(x: here::builders::ListServicesFluentBuilder) -> ::std::result::Result<here::ListServicesOutput, sdk::error::SdkError<here::ListServicesError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_list_services_fluent_builder_set_max_results(x: here::builders::ListServicesFluentBuilder, a1: ::std::option::Option<i32>) -> here::builders::ListServicesFluentBuilder { x.set_max_results(a1) }
pub fn builders_list_services_fluent_builder_set_next_token(x: here::builders::ListServicesFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListServicesFluentBuilder { x.set_next_token(a1) }
pub fn type_builders_list_services_input_builder(x: here::builders::ListServicesInputBuilder) -> here::builders::ListServicesInputBuilder { x }
pub fn builders_list_services_input_builder_build(x: here::builders::ListServicesInputBuilder) -> ::std::result::Result<here::ListServicesInput, sdk::error::BuildError> { x.build() }
pub fn builders_list_services_input_builder_get_max_results<'s>(x: &'s here::builders::ListServicesInputBuilder) -> &'s ::std::option::Option<i32> { x.get_max_results() }
pub fn builders_list_services_input_builder_get_next_token<'s>(x: &'s here::builders::ListServicesInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_next_token() }
pub fn builders_list_services_input_builder_max_results(x: here::builders::ListServicesInputBuilder, a1: i32) -> here::builders::ListServicesInputBuilder { x.max_results(a1) }
pub fn builders_list_services_input_builder_next_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListServicesInputBuilder, a1: A1) -> here::builders::ListServicesInputBuilder { x.next_token(a1) }
pub async fn builders_list_services_input_builder_send_with(x: here::builders::ListServicesInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::ListServicesOutput, sdk::error::SdkError<here::ListServicesError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_list_services_input_builder_set_max_results(x: here::builders::ListServicesInputBuilder, a1: ::std::option::Option<i32>) -> here::builders::ListServicesInputBuilder { x.set_max_results(a1) }
pub fn builders_list_services_input_builder_set_next_token(x: here::builders::ListServicesInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListServicesInputBuilder { x.set_next_token(a1) }
pub fn type_builders_list_services_output_builder(x: here::builders::ListServicesOutputBuilder) -> here::builders::ListServicesOutputBuilder { x }
pub fn builders_list_services_output_builder_build(x: here::builders::ListServicesOutputBuilder) -> ::std::result::Result<here::ListServicesOutput, sdk::error::BuildError> { x.build() }
pub fn builders_list_services_output_builder_get_next_token<'s>(x: &'s here::builders::ListServicesOutputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_next_token() }
pub fn builders_list_services_output_builder_get_services<'s>(x: &'s here::builders::ListServicesOutputBuilder) -> &'s ::std::option::Option<::std::vec::Vec<sdk::types::ServiceSummary>> { x.get_services() }
pub fn builders_list_services_output_builder_next_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListServicesOutputBuilder, a1: A1) -> here::builders::ListServicesOutputBuilder { x.next_token(a1) }
pub fn builders_list_services_output_builder_services(x: here::builders::ListServicesOutputBuilder, a1: sdk::types::ServiceSummary) -> here::builders::ListServicesOutputBuilder { x.services(a1) }
pub fn builders_list_services_output_builder_set_next_token(x: here::builders::ListServicesOutputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListServicesOutputBuilder { x.set_next_token(a1) }
pub fn builders_list_services_output_builder_set_services(x: here::builders::ListServicesOutputBuilder, a1: ::std::option::Option<::std::vec::Vec<sdk::types::ServiceSummary>>) -> here::builders::ListServicesOutputBuilder { x.set_services(a1) }
pub fn type_paginator_list_services_paginator(x: here::paginator::ListServicesPaginator) -> here::paginator::ListServicesPaginator { x }
pub fn paginator_list_services_paginator_items(x: here::paginator::ListServicesPaginator) -> here::paginator::ListServicesPaginatorItems { x.items() }
pub fn paginator_list_services_paginator_page_size(x: here::paginator::ListServicesPaginator, a1: i32) -> here::paginator::ListServicesPaginator { x.page_size(a1) }
pub fn paginator_list_services_paginator_send(x: here::paginator::ListServicesPaginator) -> ::aws_smithy_async::future::pagination_stream::PaginationStream<::std::result::Result<here::ListServicesOutput, sdk::error::SdkError<here::ListServicesError, sdk::config::http::HttpResponse>>> { x.send() }
pub fn paginator_list_services_paginator_stop_on_duplicate_token(x: here::paginator::ListServicesPaginator, a1: bool) -> here::paginator::ListServicesPaginator { x.stop_on_duplicate_token(a1) }
pub fn type_paginator_list_services_paginator_items(x: here::paginator::ListServicesPaginatorItems) -> here::paginator::ListServicesPaginatorItems { x }
pub fn paginator_list_services_paginator_items_send(x: here::paginator::ListServicesPaginatorItems) -> ::aws_smithy_async::future::pagination_stream::PaginationStream<::std::result::Result<sdk::types::ServiceSummary, sdk::error::SdkError<here::ListServicesError, sdk::config::http::HttpResponse>>> { x.send() }
pub fn impl_list_services(x: here::ListServices) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_list_services_error(x: here::ListServicesError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_list_services_input(x: here::ListServicesInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_list_services_output(x: here::ListServicesOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_list_services_fluent_builder(x: here::builders::ListServicesFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_list_services_input_builder(x: here::builders::ListServicesInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_list_services_output_builder(x: here::builders::ListServicesOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_paginator_list_services_paginator(x: here::paginator::ListServicesPaginator) -> impl ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_paginator_list_services_paginator_items(x: here::paginator::ListServicesPaginatorItems) -> impl ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
