// Written by `cargo xtask api-compare`. Do not edit.
//! The operation `list_service_templates`.

use sdk::operation::list_service_templates as here;
pub use sdk::operation::list_service_templates as _;
pub fn type_list_service_templates(x: here::ListServiceTemplates) -> here::ListServiceTemplates { x }
pub fn list_service_templates_new() -> here::ListServiceTemplates { here::ListServiceTemplates::new() }
pub fn type_list_service_templates_error(x: here::ListServiceTemplatesError) -> here::ListServiceTemplatesError { x }
pub fn variant_list_service_templates_error_access_denied_exception(a0: sdk::types::error::AccessDeniedException) -> here::ListServiceTemplatesError { here::ListServiceTemplatesError::AccessDeniedException(a0) }
pub fn variant_list_service_templates_error_internal_server_exception(a0: sdk::types::error::InternalServerException) -> here::ListServiceTemplatesError { here::ListServiceTemplatesError::InternalServerException(a0) }
pub fn variant_list_service_templates_error_throttling_exception(a0: sdk::types::error::ThrottlingException) -> here::ListServiceTemplatesError { here::ListServiceTemplatesError::ThrottlingException(a0) }
pub fn variant_list_service_templates_error_unhandled(x: here::ListServiceTemplatesError) -> bool { matches!(x, here::ListServiceTemplatesError::Unhandled { .. }) }
pub fn variant_list_service_templates_error_validation_exception(a0: sdk::types::error::ValidationException) -> here::ListServiceTemplatesError { here::ListServiceTemplatesError::ValidationException(a0) }
pub fn list_service_templates_error_generic(a0: sdk::error::ErrorMetadata) -> here::ListServiceTemplatesError { here::ListServiceTemplatesError::generic(a0) }
pub fn list_service_templates_error_is_access_denied_exception<'s>(x: &'s here::ListServiceTemplatesError) -> bool { x.is_access_denied_exception() }
pub fn list_service_templates_error_is_internal_server_exception<'s>(x: &'s here::ListServiceTemplatesError) -> bool { x.is_internal_server_exception() }
pub fn list_service_templates_error_is_throttling_exception<'s>(x: &'s here::ListServiceTemplatesError) -> bool { x.is_throttling_exception() }
pub fn list_service_templates_error_is_validation_exception<'s>(x: &'s here::ListServiceTemplatesError) -> bool { x.is_validation_exception() }
pub fn list_service_templates_error_meta<'s>(x: &'s here::ListServiceTemplatesError) -> &'s sdk::error::ErrorMetadata { x.meta() }
pub fn list_service_templates_error_unhandled<A0: ::std::convert::Into<::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync + 'static>>>(a0: A0) -> here::ListServiceTemplatesError { here::ListServiceTemplatesError::unhandled(a0) }
pub fn type_list_service_templates_input(x: here::ListServiceTemplatesInput) -> here::ListServiceTemplatesInput { x }
pub fn list_service_templates_input_builder() -> here::builders::ListServiceTemplatesInputBuilder { here::ListServiceTemplatesInput::builder() }
pub fn field_list_service_templates_input_max_results(x: here::ListServiceTemplatesInput) -> ::std::option::Option<i32> { x.max_results }
pub fn list_service_templates_input_max_results<'s>(x: &'s here::ListServiceTemplatesInput) -> ::std::option::Option<i32> { x.max_results() }
pub fn field_list_service_templates_input_next_token(x: here::ListServiceTemplatesInput) -> ::std::option::Option<::std::string::String> { x.next_token }
pub fn list_service_templates_input_next_token<'s>(x: &'s here::ListServiceTemplatesInput) -> ::std::option::Option<&'s str> { x.next_token() }
pub fn type_list_service_templates_output(x: here::ListServiceTemplatesOutput) -> here::ListServiceTemplatesOutput { x }
pub fn list_service_templates_output_builder() -> here::builders::ListServiceTemplatesOutputBuilder { here::ListServiceTemplatesOutput::builder() }
pub fn field_list_service_templates_output_next_token(x: here::ListServiceTemplatesOutput) -> ::std::option::Option<::std::string::String> { x.next_token }
pub fn list_service_templates_output_next_token<'s>(x: &'s here::ListServiceTemplatesOutput) -> ::std::option::Option<&'s str> { x.next_token() }
pub fn field_list_service_templates_output_templates(x: here::ListServiceTemplatesOutput) -> ::std::vec::Vec<sdk::types::ServiceTemplateSummary> { x.templates }
pub fn list_service_templates_output_templates<'s>(x: &'s here::ListServiceTemplatesOutput) -> &'s [sdk::types::ServiceTemplateSummary] { x.templates() }
pub use here::builders as _;
pub use here::paginator as _;
pub fn type_builders_list_service_templates_fluent_builder(x: here::builders::ListServiceTemplatesFluentBuilder) -> here::builders::ListServiceTemplatesFluentBuilder { x }
pub fn builders_list_service_templates_fluent_builder_as_input<'s>(x: &'s here::builders::ListServiceTemplatesFluentBuilder) -> &'s here::builders::ListServiceTemplatesInputBuilder { x.as_input() }
pub fn builders_list_service_templates_fluent_builder_customize(x: here::builders::ListServiceTemplatesFluentBuilder) -> sdk::client::customize::CustomizableOperation<here::ListServiceTemplatesOutput, here::ListServiceTemplatesError, here::builders::ListServiceTemplatesFluentBuilder> { x.customize() }
pub fn builders_list_service_templates_fluent_builder_get_max_results<'s>(x: &'s here::builders::ListServiceTemplatesFluentBuilder) -> &'s ::std::option::Option<i32> { x.get_max_results() }
pub fn builders_list_service_templates_fluent_builder_get_next_token<'s>(x: &'s here::builders::ListServiceTemplatesFluentBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_next_token() }
pub fn builders_list_service_templates_fluent_builder_into_paginator(x: here::builders::ListServiceTemplatesFluentBuilder) -> here::paginator::ListServiceTemplatesPaginator { x.into_paginator() }
pub fn builders_list_service_templates_fluent_builder_max_results(x: here::builders::ListServiceTemplatesFluentBuilder, a1: i32) -> here::builders::ListServiceTemplatesFluentBuilder { x.max_results(a1) }
pub fn builders_list_service_templates_fluent_builder_next_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListServiceTemplatesFluentBuilder, a1: A1) -> here::builders::ListServiceTemplatesFluentBuilder { x.next_token(a1) }
pub async fn builders_list_service_templates_fluent_builder_send(x: here::builders::ListServiceTemplatesFluentBuilder) -> ::std::result::Result<here::ListServiceTemplatesOutput, sdk::error::SdkError<here::ListServiceTemplatesError, sdk::config::http::HttpResponse>> { x.send().await }
pub fn builders_list_service_templates_fluent_builder_set_max_results(x: here::builders::ListServiceTemplatesFluentBuilder, a1: ::std::option::Option<i32>) -> here::builders::ListServiceTemplatesFluentBuilder { x.set_max_results(a1) }
pub fn builders_list_service_templates_fluent_builder_set_next_token(x: here::builders::ListServiceTemplatesFluentBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListServiceTemplatesFluentBuilder { x.set_next_token(a1) }
pub fn type_builders_list_service_templates_input_builder(x: here::builders::ListServiceTemplatesInputBuilder) -> here::builders::ListServiceTemplatesInputBuilder { x }
pub fn builders_list_service_templates_input_builder_build(x: here::builders::ListServiceTemplatesInputBuilder) -> ::std::result::Result<here::ListServiceTemplatesInput, sdk::error::BuildError> { x.build() }
pub fn builders_list_service_templates_input_builder_get_max_results<'s>(x: &'s here::builders::ListServiceTemplatesInputBuilder) -> &'s ::std::option::Option<i32> { x.get_max_results() }
pub fn builders_list_service_templates_input_builder_get_next_token<'s>(x: &'s here::builders::ListServiceTemplatesInputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_next_token() }
pub fn builders_list_service_templates_input_builder_max_results(x: here::builders::ListServiceTemplatesInputBuilder, a1: i32) -> here::builders::ListServiceTemplatesInputBuilder { x.max_results(a1) }
pub fn builders_list_service_templates_input_builder_next_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListServiceTemplatesInputBuilder, a1: A1) -> here::builders::ListServiceTemplatesInputBuilder { x.next_token(a1) }
pub async fn builders_list_service_templates_input_builder_send_with(x: here::builders::ListServiceTemplatesInputBuilder, a1: &sdk::Client) -> ::std::result::Result<here::ListServiceTemplatesOutput, sdk::error::SdkError<here::ListServiceTemplatesError, sdk::config::http::HttpResponse>> { x.send_with(a1).await }
pub fn builders_list_service_templates_input_builder_set_max_results(x: here::builders::ListServiceTemplatesInputBuilder, a1: ::std::option::Option<i32>) -> here::builders::ListServiceTemplatesInputBuilder { x.set_max_results(a1) }
pub fn builders_list_service_templates_input_builder_set_next_token(x: here::builders::ListServiceTemplatesInputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListServiceTemplatesInputBuilder { x.set_next_token(a1) }
pub fn type_builders_list_service_templates_output_builder(x: here::builders::ListServiceTemplatesOutputBuilder) -> here::builders::ListServiceTemplatesOutputBuilder { x }
pub fn builders_list_service_templates_output_builder_build(x: here::builders::ListServiceTemplatesOutputBuilder) -> ::std::result::Result<here::ListServiceTemplatesOutput, sdk::error::BuildError> { x.build() }
pub fn builders_list_service_templates_output_builder_get_next_token<'s>(x: &'s here::builders::ListServiceTemplatesOutputBuilder) -> &'s ::std::option::Option<::std::string::String> { x.get_next_token() }
pub fn builders_list_service_templates_output_builder_get_templates<'s>(x: &'s here::builders::ListServiceTemplatesOutputBuilder) -> &'s ::std::option::Option<::std::vec::Vec<sdk::types::ServiceTemplateSummary>> { x.get_templates() }
pub fn builders_list_service_templates_output_builder_next_token<A1: ::std::convert::Into<::std::string::String>>(x: here::builders::ListServiceTemplatesOutputBuilder, a1: A1) -> here::builders::ListServiceTemplatesOutputBuilder { x.next_token(a1) }
pub fn builders_list_service_templates_output_builder_set_next_token(x: here::builders::ListServiceTemplatesOutputBuilder, a1: ::std::option::Option<::std::string::String>) -> here::builders::ListServiceTemplatesOutputBuilder { x.set_next_token(a1) }
pub fn builders_list_service_templates_output_builder_set_templates(x: here::builders::ListServiceTemplatesOutputBuilder, a1: ::std::option::Option<::std::vec::Vec<sdk::types::ServiceTemplateSummary>>) -> here::builders::ListServiceTemplatesOutputBuilder { x.set_templates(a1) }
pub fn builders_list_service_templates_output_builder_templates(x: here::builders::ListServiceTemplatesOutputBuilder, a1: sdk::types::ServiceTemplateSummary) -> here::builders::ListServiceTemplatesOutputBuilder { x.templates(a1) }
pub fn type_paginator_list_service_templates_paginator(x: here::paginator::ListServiceTemplatesPaginator) -> here::paginator::ListServiceTemplatesPaginator { x }
pub fn paginator_list_service_templates_paginator_items(x: here::paginator::ListServiceTemplatesPaginator) -> here::paginator::ListServiceTemplatesPaginatorItems { x.items() }
pub fn paginator_list_service_templates_paginator_page_size(x: here::paginator::ListServiceTemplatesPaginator, a1: i32) -> here::paginator::ListServiceTemplatesPaginator { x.page_size(a1) }
pub fn paginator_list_service_templates_paginator_send(x: here::paginator::ListServiceTemplatesPaginator) -> ::aws_smithy_async::future::pagination_stream::PaginationStream<::std::result::Result<here::ListServiceTemplatesOutput, sdk::error::SdkError<here::ListServiceTemplatesError, sdk::config::http::HttpResponse>>> { x.send() }
pub fn paginator_list_service_templates_paginator_stop_on_duplicate_token(x: here::paginator::ListServiceTemplatesPaginator, a1: bool) -> here::paginator::ListServiceTemplatesPaginator { x.stop_on_duplicate_token(a1) }
pub fn type_paginator_list_service_templates_paginator_items(x: here::paginator::ListServiceTemplatesPaginatorItems) -> here::paginator::ListServiceTemplatesPaginatorItems { x }
pub fn paginator_list_service_templates_paginator_items_send(x: here::paginator::ListServiceTemplatesPaginatorItems) -> ::aws_smithy_async::future::pagination_stream::PaginationStream<::std::result::Result<sdk::types::ServiceTemplateSummary, sdk::error::SdkError<here::ListServiceTemplatesError, sdk::config::http::HttpResponse>>> { x.send() }
pub fn impl_list_service_templates(x: here::ListServiceTemplates) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::RuntimePlugin { x }
pub fn impl_list_service_templates_error(x: here::ListServiceTemplatesError) -> impl ::aws_smithy_runtime_api::client::result::CreateUnhandledError + ::aws_smithy_types::retry::ProvideErrorKind + ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::error::ProvideErrorMetadata + sdk::operation::RequestId { x }
pub fn impl_list_service_templates_input(x: here::ListServiceTemplatesInput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_list_service_templates_output(x: here::ListServiceTemplatesOutput) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::operation::RequestId { x }
pub fn impl_builders_list_service_templates_fluent_builder(x: here::builders::ListServiceTemplatesFluentBuilder) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builders_list_service_templates_input_builder(x: here::builders::ListServiceTemplatesInputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_builders_list_service_templates_output_builder(x: here::builders::ListServiceTemplatesOutputBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_paginator_list_service_templates_paginator(x: here::paginator::ListServiceTemplatesPaginator) -> impl ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_paginator_list_service_templates_paginator_items(x: here::paginator::ListServiceTemplatesPaginatorItems) -> impl ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
