//!
//! # Getting started
//!
//! [`Client`] has a method for each operation. It gives a fluent builder, with a setter for each member of the
//! input; `send()` makes the call.
{%- if package.compared.is_some() %} All names are those of `{{ package.official }}`, so what is written about that
//! crate holds here.
{%- else %} Names are made by the rules of `{{ package.official }}`, with which this crate
//! has not been compared: what is known to differ is in the README.
{%- endif %}
//!
//! ```toml
//! [dependencies]
//! aws-config = "1"
//! {{ package.name }} = "{{ package.requirement }}"
//! tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
//! ```
//!
//! The crate `aws-config` finds region and credentials where the AWS command line does.
{%- if !package.examples.is_empty() %} Whole programs lie in the
//! package's folder `examples`.
{%- endif %}
//!
//! ```no_run
//! # mod aws_config { // stands for the crate of this name
//! #     use botosmith_runtime::{client::SdkConfig, config::BehaviorVersion};
//! #     pub async fn load_defaults(_: BehaviorVersion) -> SdkConfig {
//! #         SdkConfig::builder().build()
//! #     }
//! # }
//! use {{ package.lib }}::config::BehaviorVersion;
//! use {{ package.lib }}::{Client, Error};
//!
//! #[tokio::main]
//! async fn main() -> Result<(), Error> {
//!     let shared = aws_config::load_defaults(BehaviorVersion::latest()).await;
//!     let client = Client::new(&shared);
{%- if let Some(start) = guide.start %}
//!     let output = {{ self.call(start) }}.send().await?;
//!     println!("{output:?}");
{%- endif %}
//!     Ok(())
//! }
//! ```
//!
//! # Configuration
//!
//! [`config::Builder`] has every setting, and `config::Builder::from(&shared)` starts with those of `aws-config`.
//! A single call is configured by `customize().config_override(…)` before its `send()`.
//!
//! ```no_run
//! use {{ package.lib }}::config::{retry::RetryConfig, timeout::TimeoutConfig};
//! use {{ package.lib }}::config::{BehaviorVersion, Credentials, Region};
//! use {{ package.lib }}::{Client, Config};
//! use std::time::Duration;
//!
//! let config = Config::builder()
//!     .behavior_version(BehaviorVersion::latest())
//!     .region(Region::new("{{ guide.region }}"))
//!     .credentials_provider(Credentials::new("key id", "secret key", None, None, "by hand"))
//!     .retry_config(RetryConfig::standard().with_max_attempts(5))
//!     .timeout_config(TimeoutConfig::builder().operation_timeout(Duration::from_secs(30)).build())
//!     .build();
//! let client = Client::from_conf(config);
//! ```
{%- if let Some((call, error)) = guide.error %}
{%- let op = self.op(call) %}
{%- let error = self.error(error) %}
//!
//! # Errors
//!
//! An operation fails with [`SdkError`](error::SdkError), which tells apart what was not sent, not answered, not
//! understood, and what the service refused. The last holds the operation's own error enum, here
//! [`{{ op.error }}`](operation::{{ self.linked(op.module) }}::{{ op.error }}).
//! With `?`, any of them turns into [`Error`]. Calls that may succeed later have been repeated before an error is
//! returned.
//!
//! ```no_run
//! use {{ package.lib }}::error::{DisplayErrorContext, ProvideErrorMetadata};
//!
//! # async fn example(client: {{ package.lib }}::Client) {
//! match {{ self.call(call) }}.send().await {
//!     Ok(output) => println!("{output:?}"),
//!     Err(err) if err.as_service_error().is_some_and(|err| err.{{ error.is_method }}()) => {
//!         println!("this one was to be expected");
//!     }
//!     Err(err) => println!("{:?}: {}", err.code(), DisplayErrorContext(&err)),
//! }
//! # }
//! ```
{%- endif %}
{%- if let Some(call) = guide.pages %}
{%- let op = self.op(call) %}
//!
//! # Pagination
//!
//! Where results come in pages, `into_paginator()` asks for one after the other
{%- if self.has_items(op) %}, and `items()` makes one
//! stream of what is in them{% endif %}.
//!
//! ```no_run
//! # async fn example(client: {{ package.lib }}::Client) -> Result<(), {{ package.lib }}::Error> {
{%- if self.has_items(op) %}
//! let mut items = {{ self.call(call) }}.into_paginator().items().send();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
{%- else %}
//! let mut pages = {{ self.call(call) }}.into_paginator().send();
//! while let Some(page) = pages.try_next().await? {
//!     println!("{page:?}");
//! }
{%- endif %}
//! # Ok(())
//! # }
//! ```
{%- endif %}
{%- if let Some((call, waiter)) = guide.wait %}
{%- let waiter = self.waiter(waiter) %}
//!
//! # Waiting
//!
//! Some operations only begin what then takes a while. The methods of [`Waiters`](client::Waiters) poll until it is
//! done, and fail where it cannot succeed any more or takes longer than it may.
//!
//! ```no_run
//! use {{ package.lib }}::client::Waiters;
//! use std::time::Duration;
//!
//! # async fn example(client: {{ package.lib }}::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let last = {{ self.wait(waiter, call) }}.wait(Duration::from_secs(600)).await?;
//! println!("{:?}", last.into_result()?);
//! # Ok(())
//! # }
//! ```
{%- endif %}
{%- if let Some(canned) = guide.canned %}
{%- let op = self.op(canned.call) %}
//!
//! # Testing
//!
//! `aws-smithy-mocks`, with this crate's feature `test-util`, answers calls without a network. To test against a
//! server of your own, give its address to [`endpoint_url`](config::Builder::endpoint_url); to see or replay the
//! traffic, give an HTTP client of `aws-smithy-http-client` to [`http_client`](config::Builder::http_client).
//!
//! ```
//! # #[cfg(not(feature = "test-util"))] fn main() {}
//! # #[cfg(feature = "test-util")] #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), {{ package.lib }}::Error> {
//! use aws_smithy_mocks::{mock, mock_client};
//! use {{ package.lib }}::operation::{{ op.module }}::{{ op.output.ident }};
//! use {{ package.lib }}::Client;
//!
//! let output = || {
//!     {{ op.output.ident }}::builder()
{%- for line in self.output(canned) %}
//!         {{ line }}
{%- endfor %}
//! };
//! let rule = mock!(Client::{{ op.module }}).then_output(output);
//! let client = mock_client!({{ package.lib }}, [&rule]);
//!
//! assert_eq!({{ self.call(canned.call) }}.send().await?, output());
//! assert_eq!(rule.num_calls(), 1);
//! # Ok(())
//! # }
//! ```
{%- endif %}
//!
//! # Features
//!
//! | feature | |
//! |---|---|
//! | `default-https-client` | the HTTP client; without it, a configuration wants one; on by default |
//! | `rt-tokio` | timeouts, retries and waiters sleep by Tokio's clock; on by default |
//! | `test-util` | `with_test_defaults` of the configuration, for mocks |
//! | `behavior-version-latest` | clients need not name a [`BehaviorVersion`](config::BehaviorVersion) |
//!
//! `rustls`, `legacy-https-client`, `legacy-test-util` and `gated-tests` are there because `{{ package.official }}`
//! has them.
{%- if !about.is_empty() %}
//!
//! # About {{ service.title }}
{% if !about.starts_with("//!\n") %}//!
{% endif %}{{ about }}//!
{% else %}
//!
{% endif -%}
//! Generated by Botosmith from the API version {{ service.version_title }} of {{ service.title }}.
