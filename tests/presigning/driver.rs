//! Presigns each case of `golden.json` by the client of its service, and compares. `tests/generated/tests/presigned.rs`
//! makes a package of it.

mod support;

use aws_credential_types::Credentials;
use serde_json::Value;
use std::time::{Duration, SystemTime};

/// Presigns a case: the request, or why there is none.
macro_rules! services {
    ($($name:literal => $krate:ident,)*) => {
        fn presign(case: &Value, time: SystemTime) -> Result<Request, String> {
            match case["service"].as_str().unwrap() {
                $($name => {
                    use $krate::client::ByName;
                    use $krate::config::{BehaviorVersion, Region};
                    use $krate::presigning::{PresigningConfig, SignatureLocation};
                    let token = case["token"].as_str().map(str::to_owned);
                    let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
                    let config = $krate::Config::builder()
                        .behavior_version(BehaviorVersion::latest())
                        .region(Region::new(case["region"].as_str().unwrap().to_owned()))
                        .credentials_provider(Credentials::new("AKIDEXAMPLE", secret, token, None, "test"))
                        .use_fips(case["fips"].as_bool().unwrap())
                        .use_dual_stack(case["dual_stack"].as_bool().unwrap())
                        .sleep_impl(support::NoSleep)
                        .http_client(support::Service::default())
                        .build();
                    let client = $krate::Client::from_conf(config);
                    let mut presigning = PresigningConfig::builder().start_time(time);
                    presigning.set_expires_in(case["expires"].as_u64().map(Duration::from_secs));
                    presigning.set_http_method(case["method"].as_str().map(str::to_owned));
                    if case.get("headers").is_some() {
                        presigning = presigning.signature_location(SignatureLocation::Headers);
                    }
                    let operation = case["operation"].as_str().unwrap();
                    let call = client.presign(operation, case["input"].to_string(), presigning.build().unwrap());
                    let request = support::block_on(call).map_err(|err| err.to_string())?;
                    Ok(Request {
                        method: request.method().to_owned(),
                        uri: request.uri().to_owned(),
                        headers: request.headers().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
                        body: String::from_utf8(request.body().to_vec()).unwrap(),
                    })
                })*
                other => panic!("no client for {other}"),
            }
        }
    };
}

include!("support/services.rs");

struct Request {
    method: String,
    uri: String,
    headers: Vec<(String, String)>,
    body: String,
}

#[test]
fn each_request_is_botocores() {
    let golden: Value = serde_json::from_str(include_str!("golden.json")).unwrap();
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(golden["time"].as_u64().unwrap());
    let cases = golden["cases"].as_array().unwrap();
    let mut problems = Vec::new();
    for case in cases {
        if let Err(problem) = compare(case, presign(case, time)) {
            let text = |name: &str| case[name].as_str().unwrap().to_owned();
            problems.push(format!("{} {} {}: {problem}", text("service"), text("operation"), text("region")));
        }
    }
    assert!(problems.is_empty(), "{} of {}:\n{}", problems.len(), cases.len(), problems.join("\n"));
    assert!(cases.len() > 300);
}

/// A URL with its pairs in order. botocore has an input's members in the order of the caller, and the token before the
/// signature; what is signed is in order.
fn in_order(url: &str) -> String {
    let Some((path, query)) = url.split_once('?') else { return url.to_owned() };
    let mut pairs: Vec<&str> = query.split('&').collect();
    pairs.sort_unstable();
    format!("{path}?{}", pairs.join("&"))
}

fn compare(case: &Value, request: Result<Request, String>) -> Result<(), String> {
    let request = request?;
    let same = |what: &str, ours: &str, botocores: &str| match ours == botocores {
        true => Ok(()),
        false => Err(format!("{what}\n  ours:     {ours}\n  botocore: {botocores}")),
    };
    same("method", &request.method, case["method"].as_str().unwrap_or("POST"))?;
    same("url", &in_order(&request.uri), &in_order(case["url"].as_str().unwrap()))?;
    same("body", &request.body, case["body"].as_str().unwrap_or_default())?;
    let Some(wanted) = case["headers"].as_object() else {
        return same("headers", &format!("{:?}", request.headers), "[]");
    };
    let mut ours: Vec<String> =
        request.headers.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    let mut botocores: Vec<String> =
        wanted.iter().map(|(name, value)| format!("{name}: {}", value.as_str().unwrap())).collect();
    ours.sort();
    botocores.sort();
    same("headers", &ours.join("\n            "), &botocores.join("\n            "))
}
