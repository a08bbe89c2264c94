// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `list_repositories`.

use sdk::operation::list_repositories as here;
pub use sdk::operation::list_repositories as _;
pub fn type_list_repositories(x: here::ListRepositories) -> here::ListRepositories { x }
pub fn list_repositories_new() -> here::ListRepositories { here::ListRepositories::new() }
pub fn type_list_repositories_error(x: here::ListRepositoriesError) -> here::ListRepositoriesError { x }
pub fn variant_list_repositories_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::ListRepositoriesError { here::ListRepositoriesError::AccessDeniedException(a0) }
pub fn variant_list_repositories_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::ListRepositoriesError { here::ListRepositoriesError::InternalServerException(a0) }
pub fn variant_list_repositories_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::ListRepositoriesError { here::ListRepositoriesError::ResourceNotFoundException(a0) }
pub fn variant_list_repositories_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::ListRepositoriesError { here::ListRepositoriesError::ThrottlingException(a0) }
pub fn variant_list_repositories_error_unhandled(x: here::ListRepositoriesError) -> bool { matches!(x, here::ListRepositoriesError::Unhandled { .. }) }
pub fn variant_list_repositories_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::ListRepositoriesError { here::ListRepositoriesError::ValidationException(a0) }
pub fn list_repositories_error_generic(a0: sdk::error::ErrorMetadata) -> here::ListRepositoriesError { here::ListRepositoriesError::generic(a0) }
pub fn list_repositories_error_is_access_denied_exception<'s>(x: &'s here::ListRepositoriesError) -> bool { x.is_access_denied_exception() }
pub fn list_repositories_error_is_internal_server_exception<'s>(x: &'s here::ListRepositoriesError) -> bool { x.is_internal_server_exception() }
pub fn list_repositories_error_is_resource_not_found_exception<'s>(x: &'s here::ListRepositoriesError) -> bool { x.is_resource_not_found_exception() }
pub fn list_repositories_error_is_throttling_exception<'s>(x: &'s here::ListRepositoriesError) -> bool { x.is_throttling_exception() }
pub fn list_repositories_error_is_validation_exception<'s>(x: &'s here::ListRepositoriesError) -> bool { x.is_validation_exception() }
pub fn list_repositories_error_meta<'s>(x: &'s here::ListRepositoriesError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn list_repositories_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::ListRepositoriesError { here::ListRepositoriesError::unhandled(a0) }
pub fn type_list_repositories_input(x: here::ListRepositoriesInput) -> here::ListRepositoriesInput { x }
pub fn list_repositories_input_builder() -> here::builders::ListRepositoriesInputBuilder { here::ListRepositoriesInput::builder() }
pub fn field_list_repositories_input_max_results(x: here::ListRepositoriesInput) -> ::std::option::Option<i32> { x.max_results }
pub fn list_repositories_input_max_results<'s>(x: &'s here::ListRepositoriesInput) -> ::std::option::Option<i32> { x.max_results() }
pub fn field_list_repositories_input_next_token(x: here::ListRepositoriesInput) -> ::std::option::Option<::std::string::String> { x.next_token }
pub fn list_repositories_input_next_token<'s>(x: &'s here::ListRepositoriesInput) -> ::std::option::Option<&'s str> { x.next_token() }
pub fn type_list_repositories_output(x: here::ListRepositoriesOutput) -> here::ListRepositoriesOutput { x }
pub fn list_repositories_output_builder() -> here::builders::ListRepositoriesOutputBuilder { here::ListRepositoriesOutput::builder() }
pub fn field_list_repositories_output_next_token(x: here::ListRepositoriesOutput) -> ::std::option::Option<::std::string::String> { x.next_token }
pub fn list_repositories_output_next_token<'s>(x: &'s here::ListRepositoriesOutput) -> ::std::option::Option<&'s str> { x.next_token() }
pub fn field_list_repositories_output_repositories(x: here::ListRepositoriesOutput) -> ::std::vec::Vec<sdk::types::RepositorySummary> { x.repositories }
pub fn list_repositories_output_repositories<'s>(x: &'s here::ListRepositoriesOutput) -> &'s [sdk::types::RepositorySummary] { x.repositories() }
pub use here::builders as _;
pub use here::paginator as _;
pub fn type_builders_list_repositories_fluent_builder(x: here::builders::ListRepositoriesFluentBuilder) -> here::builders::ListRepositoriesFluentBuilder { x }
pub fn builders_list_repositories_fluent_builder_as_input<'s>(x: &'s here::builders::ListRepositoriesFluentBuilder) -> &'s here::builders::ListRepositoriesInputBuilder { x.as_input() }
pub fn builders_list_repositories_fluent_builder_customize(x: here::builders::ListRepositoriesFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::ListRepositoriesOutput, here::ListRepositoriesError, here::builders::ListRepositoriesFluentBuilder> { x.customize() }
pub fn builders_list_repositories_fluent_builder_get_max_results<'s>(x: &'s here::builders::ListRepositoriesFluentBuilder) -> &'s ::std::option::Option<i32> { x.get_max_results() }
pub fn builders_list_repositories_fluent_builder_get_next_token<'s>(x: &'s here::builders::ListRepositoriesFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_next_token() }
pub fn builders_list_repositories_fluent_builder_into_paginator(x: here::builders::ListRepositoriesFluentBuilder) -> here::paginator::ListRepositoriesPaginator { x.into_paginator() }
pub fn builders_list_repositories_fluent_builder_max_results(x: here::builders::ListRepositoriesFluentBuilder, a1: i32) -> here::builders::ListRepositoriesFluentBuilder { x.max_results(a1) }
pub fn builders_list_repositories_fluent_builder_next_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListRepositoriesFluentBuilder, a1: A1) -> here::builders::ListRepositoriesFluentBuilder { x.next_token(a1) }
pub async fn builders_list_repositories_fluent_builder_send(x: here::builders::ListRepositoriesFluentBuilder) -> ::std::result::Result<here::ListRepositoriesOutput, sdk::error::SdkError<here::ListRepositoriesError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_list_repositories_fluent_builder_set_max_results(x: here::builders::ListRepositoriesFluentBuilder, a1: ::std::option::Option<i32>) -> here::builders::ListRepositoriesFluentBuilder { x.set_max_results(a1) }
pub fn builders_list_repositories_fluent_builder_set_next_token(x: here::builders::ListRepositoriesFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListRepositoriesFluentBuilder { x.set_next_token(a1) }
pub fn type_builders_list_repositories_input_builder(x: here::builders::ListRepositoriesInputBuilder) -> here::builders::ListRepositoriesInputBuilder { x }
pub fn builders_list_repositories_input_builder_build(x: here::builders::ListRepositoriesInputBuilder) -> ::std::result::Result<here::ListRepositoriesInput, sdk::error::BuildError> { x.build() }
pub fn builders_list_repositories_input_builder_get_max_results<'s>(x: &'s here::builders::ListRepositoriesInputBuilder) -> &'s ::std::option::Option<i32> { x.get_max_results() }
pub fn builders_list_repositories_input_builder_get_next_token<'s>(x: &'s here::builders::ListRepositoriesInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_next_token() }
pub fn builders_list_repositories_input_builder_max_results(x: here::builders::ListRepositoriesInputBuilder, a1: i32) -> here::builders::ListRepositoriesInputBuilder { x.max_results(a1) }
pub fn builders_list_repositories_input_builder_next_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListRepositoriesInputBuilder, a1: A1) -> here::builders::ListRepositoriesInputBuilder { x.next_token(a1) }
pub async fn builders_list_repositories_input_builder_send_with(x: here::builders::ListRepositoriesInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::ListRepositoriesOutput, sdk::error::SdkError<here::ListRepositoriesError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_list_repositories_input_builder_set_max_results(x: here::builders::ListRepositoriesInputBuilder, a1: ::std::option::Option<i32>) -> here::builders::ListRepositoriesInputBuilder { x.set_max_results(a1) }
pub fn builders_list_repositories_input_builder_set_next_token(x: here::builders::ListRepositoriesInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListRepositoriesInputBuilder { x.set_next_token(a1) }
pub fn type_builders_list_repositories_output_builder(x: here::builders::ListRepositoriesOutputBuilder) -> here::builders::ListRepositoriesOutputBuilder { x }
pub fn builders_list_repositories_output_builder_build(x: here::builders::ListRepositoriesOutputBuilder) -> ::std::result::Result<here::ListRepositoriesOutput, sdk::error::BuildError> { x.build() }
pub fn builders_list_repositories_output_builder_get_next_token<'s>(x: &'s here::builders::ListRepositoriesOutputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_next_token() }
pub fn builders_list_repositories_output_builder_get_repositories<'s>(x: &'s here::builders::ListRepositoriesOutputBuilder) -> &'s ::std::option::Option<::std::vec::Vec<sdk::types::RepositorySummary>> { x.get_repositories() }
pub fn builders_list_repositories_output_builder_next_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListRepositoriesOutputBuilder, a1: A1) -> here::builders::ListRepositoriesOutputBuilder { x.next_token(a1) }
pub fn builders_list_repositories_output_builder_repositories(x: here::builders::ListRepositoriesOutputBuilder, a1: sdk::types::RepositorySummary) -> here::builders::ListRepositoriesOutputBuilder { x.repositories(a1) }
pub fn builders_list_repositories_output_builder_set_next_token(x: here::builders::ListRepositoriesOutputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListRepositoriesOutputBuilder { x.set_next_token(a1) }
pub fn builders_list_repositories_output_builder_set_repositories(x: here::builders::ListRepositoriesOutputBuilder, a1: ::std::option::Option<::std::vec::Vec<sdk::types::RepositorySummary>>) -> here::builders::ListRepositoriesOutputBuilder { x.set_repositories(a1) }
pub fn type_paginator_list_repositories_paginator(x: here::paginator::ListRepositoriesPaginator) -> here::paginator::ListRepositoriesPaginator { x }
pub fn paginator_list_repositories_paginator_items(x: here::paginator::ListRepositoriesPaginator) -> here::paginator::ListRepositoriesPaginatorItems { x.items() }
pub fn paginator_list_repositories_paginator_page_size(x: here::paginator::ListRepositoriesPaginator, a1: i32) -> here::paginator::ListRepositoriesPaginator { x.page_size(a1) }
pub fn paginator_list_repositories_paginator_send(x: here::paginator::ListRepositoriesPaginator) -> ::aws_smithy_async::future::pagination_stream::PaginationStream<::std::result::Result<here::ListRepositoriesOutput, sdk::error::SdkError<here::ListRepositoriesError, sdk::config::http::HttpResponse>>> { x.send() }
pub fn paginator_list_repositories_paginator_stop_on_duplicate_token(x: here::paginator::ListRepositoriesPaginator, a1: bool) -> here::paginator::ListRepositoriesPaginator { x.stop_on_duplicate_token(a1) }
pub fn type_paginator_list_repositories_paginator_items(x: here::paginator::ListRepositoriesPaginatorItems) -> here::paginator::ListRepositoriesPaginatorItems { x }
pub fn paginator_list_repositories_paginator_items_send(x: here::paginator::ListRepositoriesPaginatorItems) -> ::aws_smithy_async::future::pagination_stream::PaginationStream<::std::result::Result<sdk::types::RepositorySummary, sdk::error::SdkError<here::ListRepositoriesError, sdk::config::http::HttpResponse>>> { x.send() }
pub fn impl_list_repositories(x: here::ListRepositories) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_list_repositories_error(x: here::ListRepositoriesError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_list_repositories_input(x: here::ListRepositoriesInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_list_repositories_output(x: here::ListRepositoriesOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_list_repositories_fluent_builder(x: here::builders::ListRepositoriesFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_list_repositories_input_builder(x: here::builders::ListRepositoriesInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_list_repositories_output_builder(x: here::builders::ListRepositoriesOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_paginator_list_repositories_paginator(x: here::paginator::ListRepositoriesPaginator) -> impl ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_paginator_list_repositories_paginator_items(x: here::paginator::ListRepositoriesPaginatorItems) -> impl ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
