// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `list_tags_for_resource`.

use sdk::operation::list_tags_for_resource as here;
pub use sdk::operation::list_tags_for_resource as _;
pub fn type_list_tags_for_resource(x: here::ListTagsForResource) -> here::ListTagsForResource { x }
pub fn list_tags_for_resource_new() -> here::ListTagsForResource { here::ListTagsForResource::new() }
pub fn type_list_tags_for_resource_error(x: here::ListTagsForResourceError) -> here::ListTagsForResourceError { x }
pub fn variant_list_tags_for_resource_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::ListTagsForResourceError { here::ListTagsForResourceError::AccessDeniedException(a0) }
pub fn variant_list_tags_for_resource_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::ListTagsForResourceError { here::ListTagsForResourceError::InternalServerException(a0) }
pub fn variant_list_tags_for_resource_error_resource_not_found_exception(a0: sdk::types::error::ResourceNotFoundException) -> here::ListTagsForResourceError { here::ListTagsForResourceError::ResourceNotFoundException(a0) }
pub fn variant_list_tags_for_resource_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::ListTagsForResourceError { here::ListTagsForResourceError::ThrottlingException(a0) }
pub fn variant_list_tags_for_resource_error_unhandled(x: here::ListTagsForResourceError) -> bool { matches!(x, here::ListTagsForResourceError::Unhandled { .. }) }
pub fn variant_list_tags_for_resource_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::ListTagsForResourceError { here::ListTagsForResourceError::ValidationException(a0) }
pub fn list_tags_for_resource_error_generic(a0: sdk::error::ErrorMetadata) -> here::ListTagsForResourceError { here::ListTagsForResourceError::generic(a0) }
pub fn list_tags_for_resource_error_is_access_denied_exception<'s>(x: &'s here::ListTagsForResourceError) -> bool { x.is_access_denied_exception() }
pub fn list_tags_for_resource_error_is_internal_server_exception<'s>(x: &'s here::ListTagsForResourceError) -> bool { x.is_internal_server_exception() }
pub fn list_tags_for_resource_error_is_resource_not_found_exception<'s>(x: &'s here::ListTagsForResourceError) -> bool { x.is_resource_not_found_exception() }
pub fn list_tags_for_resource_error_is_throttling_exception<'s>(x: &'s here::ListTagsForResourceError) -> bool { x.is_throttling_exception() }
pub fn list_tags_for_resource_error_is_validation_exception<'s>(x: &'s here::ListTagsForResourceError) -> bool { x.is_validation_exception() }
pub fn list_tags_for_resource_error_meta<'s>(x: &'s here::ListTagsForResourceError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn list_tags_for_resource_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::ListTagsForResourceError { here::ListTagsForResourceError::unhandled(a0) }
pub fn type_list_tags_for_resource_input(x: here::ListTagsForResourceInput) -> here::ListTagsForResourceInput { x }
pub fn list_tags_for_resource_input_builder() -> here::builders::ListTagsForResourceInputBuilder { here::ListTagsForResourceInput::builder() }
pub fn field_list_tags_for_resource_input_max_results(x: here::ListTagsForResourceInput) -> ::std::option::Option<i32> { x.max_results }
pub fn list_tags_for_resource_input_max_results<'s>(x: &'s here::ListTagsForResourceInput) -> ::std::option::Option<i32> { x.max_results() }
pub fn field_list_tags_for_resource_input_next_token(x: here::ListTagsForResourceInput) -> ::std::option::Option<::std::string::String> { x.next_token }
pub fn list_tags_for_resource_input_next_token<'s>(x: &'s here::ListTagsForResourceInput) -> ::std::option::Option<&'s str> { x.next_token() }
pub fn field_list_tags_for_resource_input_resource_arn(x: here::ListTagsForResourceInput) -> ::std::option::Option<::std::string::String> { x.resource_arn }
pub fn list_tags_for_resource_input_resource_arn<'s>(x: &'s here::ListTagsForResourceInput) -> ::std::option::Option<&'s str> { x.resource_arn() }
pub fn type_list_tags_for_resource_output(x: here::ListTagsForResourceOutput) -> here::ListTagsForResourceOutput { x }
pub fn list_tags_for_resource_output_builder() -> here::builders::ListTagsForResourceOutputBuilder { here::ListTagsForResourceOutput::builder() }
pub fn field_list_tags_for_resource_output_next_token(x: here::ListTagsForResourceOutput) -> ::std::option::Option<::std::string::String> { x.next_token }
pub fn list_tags_for_resource_output_next_token<'s>(x: &'s here::ListTagsForResourceOutput) -> ::std::option::Option<&'s str> { x.next_token() }
pub fn field_list_tags_for_resource_output_tags(x: here::ListTagsForResourceOutput) -> ::std::vec::Vec<sdk::types::Tag> { x.tags }
pub fn list_tags_for_resource_output_tags<'s>(x: &'s here::ListTagsForResourceOutput) -> &'s [sdk::types::Tag] { x.tags() }
pub use here::builders as _;
pub use here::paginator as _;
pub fn type_builders_list_tags_for_resource_fluent_builder(x: here::builders::ListTagsForResourceFluentBuilder) -> here::builders::ListTagsForResourceFluentBuilder { x }
pub fn builders_list_tags_for_resource_fluent_builder_as_input<'s>(x: &'s here::builders::ListTagsForResourceFluentBuilder) -> &'s here::builders::ListTagsForResourceInputBuilder { x.as_input() }
pub fn builders_list_tags_for_resource_fluent_builder_customize(x: here::builders::ListTagsForResourceFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::ListTagsForResourceOutput, here::ListTagsForResourceError, here::builders::ListTagsForResourceFluentBuilder> { x.customize() }
pub fn builders_list_tags_for_resource_fluent_builder_get_max_results<'s>(x: &'s here::builders::ListTagsForResourceFluentBuilder) -> &'s ::std::option::Option<i32> { x.get_max_results() }
pub fn builders_list_tags_for_resource_fluent_builder_get_next_token<'s>(x: &'s here::builders::ListTagsForResourceFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_next_token() }
pub fn builders_list_tags_for_resource_fluent_builder_get_resource_arn<'s>(x: &'s here::builders::ListTagsForResourceFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_resource_arn() }
pub fn builders_list_tags_for_resource_fluent_builder_into_paginator(x: here::builders::ListTagsForResourceFluentBuilder) -> here::paginator::ListTagsForResourcePaginator { x.into_paginator() }
pub fn builders_list_tags_for_resource_fluent_builder_max_results(x: here::builders::ListTagsForResourceFluentBuilder, a1: i32) -> here::builders::ListTagsForResourceFluentBuilder { x.max_results(a1) }
pub fn builders_list_tags_for_resource_fluent_builder_next_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListTagsForResourceFluentBuilder, a1: A1) -> here::builders::ListTagsForResourceFluentBuilder { x.next_token(a1) }
pub fn builders_list_tags_for_resource_fluent_builder_resource_arn<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListTagsForResourceFluentBuilder, a1: A1) -> here::builders::ListTagsForResourceFluentBuilder { x.resource_arn(a1) }
pub async fn builders_list_tags_for_resource_fluent_builder_send(x: here::builders::ListTagsForResourceFluentBuilder) -> ::std::result::Result<here::ListTagsForResourceOutput, sdk::error::SdkError<here::ListTagsForResourceError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_list_tags_for_resource_fluent_builder_set_max_results(x: here::builders::ListTagsForResourceFluentBuilder, a1: ::std::option::Option<i32>) -> here::builders::ListTagsForResourceFluentBuilder { x.set_max_results(a1) }
pub fn builders_list_tags_for_resource_fluent_builder_set_next_token(x: here::builders::ListTagsForResourceFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListTagsForResourceFluentBuilder { x.set_next_token(a1) }
pub fn builders_list_tags_for_resource_fluent_builder_set_resource_arn(x: here::builders::ListTagsForResourceFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListTagsForResourceFluentBuilder { x.set_resource_arn(a1) }
pub fn type_builders_list_tags_for_resource_input_builder(x: here::builders::ListTagsForResourceInputBuilder) -> here::builders::ListTagsForResourceInputBuilder { x }
pub fn builders_list_tags_for_resource_input_builder_build(x: here::builders::ListTagsForResourceInputBuilder) -> ::std::result::Result<here::ListTagsForResourceInput, sdk::error::BuildError> { x.build() }
pub fn builders_list_tags_for_resource_input_builder_get_max_results<'s>(x: &'s here::builders::ListTagsForResourceInputBuilder) -> &'s ::std::option::Option<i32> { x.get_max_results() }
pub fn builders_list_tags_for_resource_input_builder_get_next_token<'s>(x: &'s here::builders::ListTagsForResourceInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_next_token() }
pub fn builders_list_tags_for_resource_input_builder_get_resource_arn<'s>(x: &'s here::builders::ListTagsForResourceInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_resource_arn() }
pub fn builders_list_tags_for_resource_input_builder_max_results(x: here::builders::ListTagsForResourceInputBuilder, a1: i32) -> here::builders::ListTagsForResourceInputBuilder { x.max_results(a1) }
pub fn builders_list_tags_for_resource_input_builder_next_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListTagsForResourceInputBuilder, a1: A1) -> here::builders::ListTagsForResourceInputBuilder { x.next_token(a1) }
pub fn builders_list_tags_for_resource_input_builder_resource_arn<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListTagsForResourceInputBuilder, a1: A1) -> here::builders::ListTagsForResourceInputBuilder { x.resource_arn(a1) }
pub async fn builders_list_tags_for_resource_input_builder_send_with(x: here::builders::ListTagsForResourceInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::ListTagsForResourceOutput, sdk::error::SdkError<here::ListTagsForResourceError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_list_tags_for_resource_input_builder_set_max_results(x: here::builders::ListTagsForResourceInputBuilder, a1: ::std::option::Option<i32>) -> here::builders::ListTagsForResourceInputBuilder { x.set_max_results(a1) }
pub fn builders_list_tags_for_resource_input_builder_set_next_token(x: here::builders::ListTagsForResourceInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListTagsForResourceInputBuilder { x.set_next_token(a1) }
pub fn builders_list_tags_for_resource_input_builder_set_resource_arn(x: here::builders::ListTagsForResourceInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListTagsForResourceInputBuilder { x.set_resource_arn(a1) }
pub fn type_builders_list_tags_for_resource_output_builder(x: here::builders::ListTagsForResourceOutputBuilder) -> here::builders::ListTagsForResourceOutputBuilder { x }
pub fn builders_list_tags_for_resource_output_builder_build(x: here::builders::ListTagsForResourceOutputBuilder) -> ::std::result::Result<here::ListTagsForResourceOutput, sdk::error::BuildError> { x.build() }
pub fn builders_list_tags_for_resource_output_builder_get_next_token<'s>(x: &'s here::builders::ListTagsForResourceOutputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_next_token() }
pub fn builders_list_tags_for_resource_output_builder_get_tags<'s>(x: &'s here::builders::ListTagsForResourceOutputBuilder) -> &'s ::std::option::Option<::std::vec::Vec<sdk::types::Tag>> { x.get_tags() }
pub fn builders_list_tags_for_resource_output_builder_next_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListTagsForResourceOutputBuilder, a1: A1) -> here::builders::ListTagsForResourceOutputBuilder { x.next_token(a1) }
pub fn builders_list_tags_for_resource_output_builder_set_next_token(x: here::builders::ListTagsForResourceOutputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListTagsForResourceOutputBuilder { x.set_next_token(a1) }
pub fn builders_list_tags_for_resource_output_builder_set_tags(x: here::builders::ListTagsForResourceOutputBuilder, a1: ::std::option::Option<::std::vec::Vec<sdk::types::Tag>>) -> here::builders::ListTagsForResourceOutputBuilder { x.set_tags(a1) }
pub fn builders_list_tags_for_resource_output_builder_tags(x: here::builders::ListTagsForResourceOutputBuilder, a1: sdk::types::Tag) -> here::builders::ListTagsForResourceOutputBuilder { x.tags(a1) }
pub fn type_paginator_list_tags_for_resource_paginator(x: here::paginator::ListTagsForResourcePaginator) -> here::paginator::ListTagsForResourcePaginator { x }
pub fn paginator_list_tags_for_resource_paginator_items(x: here::paginator::ListTagsForResourcePaginator) -> here::paginator::ListTagsForResourcePaginatorItems { x.items() }
pub fn paginator_list_tags_for_resource_paginator_page_size(x: here::paginator::ListTagsForResourcePaginator, a1: i32) -> here::paginator::ListTagsForResourcePaginator { x.page_size(a1) }
pub fn paginator_list_tags_for_resource_paginator_send(x: here::paginator::ListTagsForResourcePaginator) -> ::aws_smithy_async::future::pagination_stream::PaginationStream<::std::result::Result<here::ListTagsForResourceOutput, sdk::error::SdkError<here::ListTagsForResourceError, sdk::config::http::HttpResponse>>> { x.send() }
pub fn paginator_list_tags_for_resource_paginator_stop_on_duplicate_token(x: here::paginator::ListTagsForResourcePaginator, a1: bool) -> here::paginator::ListTagsForResourcePaginator { x.stop_on_duplicate_token(a1) }
pub fn type_paginator_list_tags_for_resource_paginator_items(x: here::paginator::ListTagsForResourcePaginatorItems) -> here::paginator::ListTagsForResourcePaginatorItems { x }
pub fn paginator_list_tags_for_resource_paginator_items_send(x: here::paginator::ListTagsForResourcePaginatorItems) -> ::aws_smithy_async::future::pagination_stream::PaginationStream<::std::result::Result<sdk::types::Tag, sdk::error::SdkError<here::ListTagsForResourceError, sdk::config::http::HttpResponse>>> { x.send() }
pub fn impl_list_tags_for_resource(x: here::ListTagsForResource) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_list_tags_for_resource_error(x: here::ListTagsForResourceError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_list_tags_for_resource_input(x: here::ListTagsForResourceInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_list_tags_for_resource_output(x: here::ListTagsForResourceOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_list_tags_for_resource_fluent_builder(x: here::builders::ListTagsForResourceFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_list_tags_for_resource_input_builder(x: here::builders::ListTagsForResourceInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_list_tags_for_resource_output_builder(x: here::builders::ListTagsForResourceOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_paginator_list_tags_for_resource_paginator(x: here::paginator::ListTagsForResourcePaginator) -> impl ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_paginator_list_tags_for_resource_paginator_items(x: here::paginator::ListTagsForResourcePaginatorItems) -> impl ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
