//! Layers.

use crate::{body, client, json, lines, reply};
use aws_sdk_lambda::types::Runtime;
use drop_in_lambda::layers;
use serde_json::json as value;

#[tokio::test]
async fn a_layer_is_published() {
    let answer = value!({
        "LayerArn": "arn:l", "LayerVersionArn": "arn:l:3", "Version": 3, "CreatedDate": "2023-11-14T22:13:20.000+0000",
        "Content": {"CodeSize": 4, "CodeSha256": "sum"}, "CompatibleRuntimes": ["python3.12", "python9.99"],
    });
    let (client, http) = client(vec![reply(201, &[], answer.to_string())]);
    let published = layers::publish(&client, "tools", b"PK\x05\x06").await.unwrap();
    assert_eq!((published.version(), published.layer_version_arn()), (3, Some("arn:l:3")));
    assert_eq!(published.created_date(), Some("2023-11-14T22:13:20.000+0000"));
    let runtimes: Vec<_> = published.compatible_runtimes().iter().map(Runtime::as_str).collect();
    assert_eq!(runtimes, ["python3.12", "python9.99"]);
    assert_eq!(lines(&http), ["POST /2018-10-31/layers/tools/versions"]);
    let expected = value!({
        "Description": "shared", "LicenseInfo": "Apache-2.0", "Content": {"ZipFile": "UEsFBg=="},
        "CompatibleRuntimes": ["python3.12", "python9.99"], "CompatibleArchitectures": ["arm64", "x86_64"],
    });
    assert_eq!(body(&http, 0), expected);
}

#[tokio::test]
async fn versions_come_page_by_page() {
    let first = value!({"LayerVersions": [{"Version": 1}, {"Version": 2}], "NextMarker": "m"});
    let (client, http) =
        client(vec![json(first), json(value!({"LayerVersions": [{"Version": 3, "Description": "d"}]}))]);
    let found = layers::versions(&client, "tools", Runtime::Python312).await.unwrap();
    assert_eq!(found.iter().map(|it| it.version()).collect::<Vec<_>>(), [3, 2, 1]);
    assert_eq!(found[0].description(), Some("d"));
    assert_eq!(
        lines(&http),
        [
            "GET /2018-10-31/layers/tools/versions?CompatibleRuntime=python3.12",
            "GET /2018-10-31/layers/tools/versions?CompatibleRuntime=python3.12&Marker=m"
        ]
    );
}

#[tokio::test]
async fn code_is_found_and_shared() {
    let found = value!({"Content": {"Location": "https://code", "CodeSize": 4}, "Version": 2});
    let (client, http) = client(vec![
        json(found),
        json(value!({})),
        reply(201, &[], r#"{"RevisionId": "r", "Statement": "{}"}"#),
    ]);
    let arn = "arn:aws:lambda:eu-central-1:123456789012:layer:tools:2";
    assert_eq!(layers::code(&client, arn).await.unwrap(), Some(("https://code".to_owned(), 4)));
    assert_eq!(layers::code(&client, arn).await.unwrap(), None);
    assert_eq!(layers::share(&client, "tools", 2, "123456789012").await.unwrap(), "r");
    let arn = "arn%3Aaws%3Alambda%3Aeu-central-1%3A123456789012%3Alayer%3Atools%3A2";
    assert_eq!(lines(&http)[0], format!("GET /2018-10-31/layers?find=LayerVersion&Arn={arn}"));
    assert_eq!(lines(&http)[2], "POST /2018-10-31/layers/tools/versions/2/policy");
    let expected = value!({"StatementId": "for-123456789012", "Action": "lambda:GetLayerVersion", "Principal": "123456789012"});
    assert_eq!(body(&http, 2), expected);
}
