//! Makes the calls of botocore's endpoint tests with generated clients, and looks where the requests go.

use aws_credential_types::Credentials;
use aws_smithy_json::codec::{JsonCodec, JsonCodecSettings};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_schema::codec::Codec;
use botosmith_runtime::config::retry::RetryConfig;
use botosmith_runtime::config::timeout::TimeoutConfig;
use botosmith_runtime::config::{BehaviorVersion, IdentityCache, Region, StalledStreamProtectionConfig};
use botosmith_runtime::error::DisplayErrorContext;
use botosmith_runtime::operation::OperationInput;
use botosmith_runtime::shape::{read_structure, Shape};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// Notes where requests go, and lets none of them through.
#[derive(Clone, Debug, Default)]
struct Notes(Arc<Mutex<Option<String>>>);

impl HttpConnector for Notes {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        *self.0.lock().expect("no panic") = Some(request.uri().to_owned());
        HttpConnectorFuture::ready(Err(ConnectorError::user("noted".into())))
    }
}

impl HttpClient for Notes {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

fn read<I: Shape>(json: &Value) -> Result<I, String> {
    let (codec, text) =
        (JsonCodec::new(JsonCodecSettings::builder().use_json_name(false).build()), json.to_string());
    read_structure(&mut codec.create_deserializer(text.as_bytes())).map_err(|error| error.to_string())
}

/// Where a call's request goes, or why there is none; `None` where the client has no such operation.
type Call = fn(&str, &Value, &Value) -> Option<Result<String, String>>;

macro_rules! services {
    ($($name:literal $krate:ident { $($module:ident::$Input:ident;)* })*) => {
        static SERVICES: &[(&str, Call)] = &[$(($name, |operation, members, built_in| {
            use $krate::operation::*;
            let notes = Notes::default();
            let text = |name: &str| built_in[name].as_str();
            let flag = |name: &str| built_in[name].as_bool();
            let mut credentials =
                Credentials::builder().access_key_id("a").secret_access_key("b").provider_name("test");
            credentials.set_account_id(text("AWS::Auth::AccountId").map(Into::into));
            let mut config = $krate::Config::builder()
                .behavior_version(BehaviorVersion::latest())
                .retry_config(RetryConfig::disabled())
                .timeout_config(TimeoutConfig::disabled())
                .identity_cache(IdentityCache::no_cache())
                .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
                .credentials_provider(credentials.build())
                .http_client(notes.clone());
            config.set_region(text("AWS::Region").map(|name| Region::new(name.to_owned())));
            config.set_use_fips(flag("AWS::UseFIPS")).set_use_dual_stack(flag("AWS::UseDualStack"));
            config.set_endpoint_url(text("SDK::Endpoint").map(str::to_owned));
            config.set_account_id_endpoint_mode(
                text("AWS::Auth::AccountIdEndpointMode").map(|mode| mode.parse().expect("a mode")),
            );
            let client = $krate::Client::from_conf(config.build());
            $(if operation == <$module::$Input as OperationInput>::OPERATION.name {
                let mut builder = $module::$Input::builder();
                builder.fields = match read::<$module::$Input>(members) {
                    Ok(input) => input,
                    Err(error) => return Some(Err(error)),
                };
                let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
                let error = match runtime.block_on(builder.send_with(&client)) {
                    Ok(_) => return Some(Err("there is an answer".to_owned())),
                    Err(error) => DisplayErrorContext(error).to_string(),
                };
                let url = notes.0.lock().expect("no panic").take();
                return Some(url.ok_or(error));
            })*
            None
        })),*];
    };
}

services! {}

fn main() {
    let archive = PathBuf::from(std::env::args_os().nth(1).expect("DIR"));
    let (mut passed, mut failed, mut left_out) = (0, 0, 0);
    for (service, call) in SERVICES {
        for case in cases(&archive, service) {
            for input in case["operationInputs"].as_array().into_iter().flatten() {
                let members = input.get("operationParams").cloned().unwrap_or_else(|| serde_json::json!({}));
                let name = input["operationName"].as_str().unwrap_or_default();
                let Some(found) = call(name, &members, &input["builtInParams"]) else {
                    left_out += 1;
                    println!("{service}: {name} is left out");
                    continue;
                };
                // A signature that clients cannot make is refused by its name.
                let schemes = &case["expect"]["endpoint"]["properties"]["authSchemes"];
                let is_refused = |scheme: &Value| {
                    let name = scheme["name"].as_str().unwrap_or_default();
                    found.as_ref().is_err_and(|error| error.contains(&format!("signed with `{name}`")))
                };
                if schemes.as_array().is_some_and(|all| all.iter().any(is_refused)) {
                    left_out += 1;
                    println!("{service}: {name} is left out: {found:?}");
                    continue;
                }
                let is_expected = match (&found, &case["expect"]) {
                    (Ok(url), expect) => {
                        expect["endpoint"]["url"].as_str().is_some_and(|start| url.starts_with(start))
                    }
                    (Err(error), expect) => expect["error"].as_str().is_some_and(|text| error.contains(text)),
                };
                passed += usize::from(is_expected);
                failed += usize::from(!is_expected);
                if !is_expected {
                    println!("{service}: {name}: {input}\n  expected {}\n  found {found:?}", case["expect"]);
                }
            }
        }
    }
    println!("{} clients; calls: {passed} passed, {failed} failed, {left_out} left out", SERVICES.len());
    std::process::exit(i32::from(failed > 0));
}

fn cases(archive: &Path, service: &str) -> Vec<Value> {
    let file = archive.join("tests/functional/endpoint-rules").join(service).join("endpoint-tests-1.json");
    let text = std::fs::read(file).unwrap_or_default();
    let json: Value = serde_json::from_slice(&text).unwrap_or_default();
    json["testCases"].as_array().cloned().unwrap_or_default()
}
