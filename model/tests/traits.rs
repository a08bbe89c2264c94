//! Every key that a service model may hold arrives in its field.

use botosmith_model::*;
use serde_json::{json, Value};
use std::path::Path;

fn model() -> ServiceModel {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/good/all-traits");
    let (model, problems) = botosmith_model::load(&folder);
    assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());
    model.unwrap()
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// The traits of a part, each as `id`, or `id=arguments`; sorted.
fn said(traits: &Traits) -> Vec<String> {
    let mut said: Vec<String> = traits
        .iter()
        .map(|placed| match placed.what.value() {
            Value::Bool(true) => placed.what.short_id().to_owned(),
            value => format!("{}={value}", placed.what.short_id()),
        })
        .collect();
    said.sort();
    said
}

fn members<'a>(model: &'a ServiceModel, shape: &str) -> &'a Members {
    model.shapes[shape].members().unwrap_or_else(|| panic!("{shape} has no members"))
}

#[test]
fn of_the_service() {
    let model = model();
    assert_eq!(model.folder, "all-traits");
    assert_eq!(
        said(&model.traits),
        [r#"deprecated={"message":"no longer"}"#, r#"documentation="<p>Things.</p>""#]
    );
    let fast = ClientContextParam { kind: "boolean".to_owned(), documentation: text("Be fast.") };
    assert_eq!(model.client_context_params["Fast"], fast);
    let metadata = &model.metadata;
    assert_eq!(metadata.auth, [AuthScheme::SigV4a, AuthScheme::SigV4]);
    assert!(metadata.aws_query_compatible);
    assert_eq!(metadata.http2, text("eventstream"));
    assert_eq!((metadata.protocol, metadata.signature_version), (Protocol::RestXml, SignatureVersion::V4));
    assert_eq!(metadata.protocols, ["rest-xml", "rest-json"]);
    assert_eq!(metadata.alternatives, [Protocol::RestJson1]);
    assert_eq!(metadata.json_version, text("1.1"));
    assert_eq!(metadata.signing_name, "things", "the endpoint prefix stands in");
    assert_eq!(metadata.service_abbreviation, text("Things"));
    assert_eq!(metadata.service_id, "Thing Service");
    assert_eq!(metadata.uid, text("things-2020-01-01"));
    assert_eq!(metadata.xml_namespace, text("http://example.com/things/"));
}

#[test]
fn of_operations() {
    let model = model();
    let put = &model.operations["PutThing"];
    assert_eq!((put.name.as_str(), put.wire_name.as_str()), ("PutThing", "PutThing2020_01_01"));
    assert_eq!((&put.input, &put.output), (&text("PutThingRequest"), &text("PutThingResult")));
    assert_eq!(put.errors, ["Throttled", "Broken"], "each once");
    let expected = [
        r#"auth=["smithy.api#noAuth"]"#,
        r#"clientDiscoveredEndpoint={"required":true}"#,
        "clientEndpointDiscovery",
        r#"deprecated={"since":"2021-02-03"}"#,
        r#"endpoint="{Account}.data.""#,
        r#"http={"method":"PUT","uri":"/{Bucket}/{Key+}?x=y","code":201}"#,
        r#"httpChecksum={"requestChecksumRequired":true,"requestAlgorithmMember":"Algorithm","requestValidationModeMember":"Mode","responseAlgorithms":["SHA256","CRC32"]}"#,
        "idempotent",
        r#"inputXmlName="PutThingBody""#,
        r#"inputXmlNamespace={"uri":"http://example.com/put/"}"#,
        r#"operationContextParams={"Keys":"keys(Tags)"}"#,
        "readonly",
        r#"requestCompression=["gzip"]"#,
        r#"resultWrapper="PutThingWrapper""#,
        r#"staticContextParams={"Flag":true,"Names":["b","a"]}"#,
        "unsignedPayload",
    ];
    assert_eq!(said(&put.traits), expected);

    let ping = &model.operations["Ping"];
    assert_eq!((&ping.input, &ping.output), (&None, &None));
    let expected =
        [r#"auth=["smithy.api#httpBearerAuth"]"#, r#"http={"method":"GET","uri":"/"}"#, "unsignedPayload"];
    assert_eq!(said(&ping.traits), expected);
}

#[test]
fn of_members() {
    let model = model();
    let input = members(&model, "PutThingRequest");
    let found: Vec<_> =
        input.iter().map(|(name, member)| format!("{name}: {}", said(&member.traits).join(" "))).collect();
    let expected = [
        r#"Key: httpLabel="Key" required"#,
        r#"Bucket: contextParam="BucketName" httpLabel="Bucket" required"#,
        r#"Account: hostLabel httpHeader="x-account""#,
        r#"Token: httpHeader="x-token" idempotencyToken"#,
        r#"Json: httpHeader="x-json" mediaType="application/json""#,
        r#"Meta: httpPrefixHeaders="x-meta-""#,
        r#"When: httpQuery="When" timestampFormat="http-date""#,
        r#"Algorithm: httpHeader="x-algorithm""#,
        r#"Mode: httpHeader="x-mode""#,
        r#"Tags: httpHeader="x-tags""#,
        "Body: httpPayload streaming",
    ];
    assert_eq!(found, expected, "in the model's order");

    let output = members(&model, "PutThingResult");
    let member = |name: &str| said(&output[name].traits);
    assert_eq!(member("Status"), ["httpResponseCode"]);
    assert_eq!(
        member("Old"),
        ["deprecated={}", r#"jsonName="Item""#, r#"xmlName="Item""#],
        "of two protocols"
    );
    let items = ["box", r#"ec2QueryName="Q""#, r#"jsonName="Item""#, "xmlFlattened", r#"xmlName="Item""#];
    assert_eq!(member("Items"), items);
    let namespace = r#"xmlNamespace={"prefix":"xsi","uri":"http://example.com/xsi"}"#;
    assert_eq!(member("Kind"), ["xmlAttribute", namespace]);
}

#[test]
fn of_structures() {
    let model = model();
    let shape = |name: &str| &model.shapes[name];
    let namespace = r#"xmlNamespace={"uri":"http://example.com/result/"}"#;
    let expected = [r#"xmlName="Result""#, namespace, r#"xmlOrder=["Items","Kind"]"#];
    assert_eq!(said(&shape("PutThingResult").traits), expected);
    assert!(matches!(shape("Either").kind, ShapeKind::Union(_)) && !shape("Either").is_event_stream());
    assert!(shape("Events").is_event_stream() && !shape("Event").is_event_stream());
    let event = members(&model, "Event");
    assert!(event["Header"].traits.event_header() && event["Payload"].traits.event_payload());
    let throttled = [
        r#"awsQueryError="Throttling""#,
        r#"error="client""#,
        "httpError=429",
        r#"retryable={"throttling":true}"#,
    ];
    assert_eq!(said(&shape("Throttled").traits), throttled);
    assert_eq!(said(&shape("Broken").traits), [r#"error="server""#]);
    assert!(shape("Throttled").is_error() && !shape("Event").is_error());
    assert_eq!(shape("Free").kind, ShapeKind::Document);
}

#[test]
fn of_other_shapes() {
    let model = model();
    let shape = |name: &str| &model.shapes[name];
    let ShapeKind::List { member } = &shape("List").kind else { panic!("List") };
    assert_eq!(
        (member.target.as_str(), said(&member.traits)),
        ("String", vec![r#"xmlName="item""#.to_owned()])
    );
    assert_eq!(said(&shape("List").traits), [r#"length={"max":9}"#, "sparse"]);
    let ShapeKind::Map { key, value } = &shape("Tags").kind else { panic!("Tags") };
    assert_eq!(
        (said(&key.traits), said(&value.traits)),
        (vec![r#"xmlName="K""#.to_owned()], vec![r#"xmlName="V""#.to_owned()])
    );
    assert_eq!(said(&shape("Tags").traits), ["xmlFlattened"]);
    let ShapeKind::Enum(values) = &shape("Size").kind else { panic!("Size") };
    let values: Vec<_> = values.iter().map(|its| (its.value.as_str(), its.origin.pointer())).collect();
    let expected =
        [("SMALL", "/shapes/Size/enum/0"), ("BIG", "/shapes/Size/enum/1"), ("", "/shapes/Size/enum/2")];
    assert_eq!(values, expected);
    assert_eq!(said(&shape("Size").traits), ["deprecated={}"]);
    let expected = [r#"length={"min":1,"max":64}"#, r#"pattern="[a-z]+""#, "sensitive"];
    assert_eq!(
        (said(&shape("String").traits), &shape("String").kind),
        (expected.map(str::to_owned).to_vec(), &ShapeKind::String)
    );
    assert_eq!(said(&shape("Number").traits), ["box", r#"documentation="A number.""#]);
    assert_eq!(shape("Number").kind, ShapeKind::Integer);
    assert_eq!(
        (said(&shape("Body").traits), &shape("Body").kind),
        (vec!["requiresLength".to_owned(), "streaming".to_owned()], &ShapeKind::Blob)
    );
    assert_eq!(
        (said(&shape("Time").traits), &shape("Time").kind),
        (vec![r#"timestampFormat="date-time""#.to_owned()], &ShapeKind::Timestamp)
    );
}

/// Every part knows where it was read, and every trait that does not stand elsewhere leads to something.
#[test]
fn of_places() {
    let model = model();
    let file =
        std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/good/all-traits/service-2.json"));
    let file: Value = serde_json::from_slice(&file.unwrap()).unwrap();
    let mut seen = 0;
    let mut check = |origin: &Origin, traits: &Traits| {
        assert!(origin.file().ends_with("service-2.json"), "{origin}");
        assert!(file.pointer(origin.pointer()).is_some(), "{origin}: {}", origin.pointer());
        for placed in traits.iter() {
            let pointer = format!("{}{}", origin.pointer(), placed.at);
            assert!(file.pointer(&pointer).is_some(), "{origin}: {} at {pointer}", placed.what.id());
            seen += 1;
        }
    };
    check(&model.origin, &model.traits);
    for operation in model.operations.values() {
        check(&operation.origin, &operation.traits);
        assert_eq!(operation.origin.to_string(), format!("the operation `{}`", operation.name));
    }
    for shape in model.shapes.values() {
        check(&shape.origin, &shape.traits);
        shape.kind.edges().for_each(|member| check(&member.origin, &member.traits));
    }
    assert!(seen > 60, "{seen}");
    let body = &members(&model, "PutThingRequest")["Body"];
    assert_eq!(body.origin.id().to_string(), "PutThingRequest$Body");
    assert_eq!(body.origin.to_string(), "the member `Body` of the shape `PutThingRequest`");
}

/// `metadata.protocol` and `jsonVersion` choose the protocol.
#[test]
fn of_protocols() {
    let cases = [
        ("json", Some("1.0"), Protocol::AwsJson1_0),
        ("json", Some("1.1"), Protocol::AwsJson1_1),
        ("rest-json", Some("1.1"), Protocol::RestJson1),
        ("rest-xml", None, Protocol::RestXml),
        ("query", None, Protocol::AwsQuery),
        ("ec2", None, Protocol::Ec2Query),
        ("smithy-rpc-v2-cbor", Some("1.0"), Protocol::RpcV2Cbor),
    ];
    for (name, version, expected) in cases {
        let mut metadata = json!({
            "apiVersion": "2020-01-01", "endpointPrefix": "a", "protocol": name, "targetPrefix": "A",
            "serviceFullName": "A", "serviceId": "A", "signatureVersion": "bearer", "signingName": "b",
        });
        if let Some(version) = version {
            metadata["jsonVersion"] = json!(version);
        }
        let service = json!({"metadata": metadata, "operations": {}, "shapes": {}});
        let mut files = SourceSet::new("a", "");
        files.add("service-2.json", service.to_string().into_bytes());
        let (model, problems) = botosmith_model::read(&files);
        assert!(problems.is_empty(), "{name}");
        let metadata = model.unwrap().metadata;
        assert_eq!(metadata.protocol, expected);
        assert_eq!(metadata.signature_version, SignatureVersion::Bearer);
        assert_eq!(metadata.signing_name, "b");
    }
}

/// The protocols that are known of a model that names these, and what is said of them.
fn protocols(chosen: &str, all: Value, version: Option<&str>, prefix: bool) -> (Vec<Protocol>, Vec<String>) {
    let mut metadata = json!({
        "apiVersion": "2020-01-01", "endpointPrefix": "a", "protocol": chosen, "protocols": all,
        "serviceFullName": "A", "serviceId": "A", "signatureVersion": "v4",
    });
    if let Some(version) = version {
        metadata["jsonVersion"] = json!(version);
    }
    if prefix {
        metadata["targetPrefix"] = json!("A");
    }
    let service = json!({"metadata": metadata, "operations": {}, "shapes": {}});
    let mut files = SourceSet::new("a", "");
    files.add("service-2.json", service.to_string().into_bytes());
    let (model, problems) = botosmith_model::read(&files);
    let known = model
        .map(|model| std::iter::once(model.metadata.protocol).chain(model.metadata.alternatives).collect());
    (known.unwrap_or_default(), problems.iter().map(ToString::to_string).collect())
}

/// The others of `protocols` are told too, in their order; one that nobody knows is passed over where another is known.
#[test]
fn of_several_protocols() {
    use Protocol::{AwsJson1_1, AwsQuery, RpcV2Cbor};
    let three = json!(["query", "smithy-rpc-v2-cbor", "json"]);
    let (known, problems) = protocols("smithy-rpc-v2-cbor", three, Some("1.1"), true);
    assert_eq!((known, problems), (vec![RpcV2Cbor, AwsQuery, AwsJson1_1], vec![]));
    let (known, problems) = protocols("query", json!(["query", "morse"]), None, false);
    assert_eq!((known, problems), (vec![AwsQuery], vec![]));
    let (known, problems) = protocols("morse", json!(["morse", "json"]), Some("1.1"), true);
    assert_eq!(known, [AwsJson1_1]);
    let said = "service-2.json: #/metadata/protocol: warning: the protocol `morse` is not known; the next of `protocols` \
        is taken";
    assert_eq!(problems, [said]);
    let (_, problems) = protocols("morse", json!(["morse"]), None, false);
    assert_eq!(problems, ["service-2.json: #/metadata/protocol: the protocol `morse` is not known"]);
    // What awsJson needs is asked for where it is not the first choice, too.
    let (_, problems) = protocols("query", json!(["query", "json"]), None, true);
    assert!(problems.len() == 1 && problems[0].contains("`jsonVersion` is missing"), "{problems:?}");
    let (_, problems) = protocols("query", json!(["query", "json"]), Some("1.0"), false);
    assert!(problems.len() == 1 && problems[0].contains("`targetPrefix` is missing"), "{problems:?}");
    let (_, problems) = protocols("smithy-rpc-v2-cbor", json!(["smithy-rpc-v2-cbor"]), None, false);
    assert!(problems.len() == 1 && problems[0].contains("`targetPrefix` is missing"), "{problems:?}");
}

/// What AWS's protocol tests write and no model of a service: a namespace that is its URI alone, a document that lists no
/// members, a character.
#[test]
fn of_the_protocol_tests() {
    let metadata = json!({
        "apiVersion": "1", "endpointPrefix": "a", "serviceFullName": "A", "serviceId": "A", "signatureVersion": "v4",
        "protocol": "json", "protocols": ["json"], "jsonVersion": "1.0", "targetPrefix": "A",
    });
    let uri = "http://example.com/";
    let shapes = json!({
        "Spaced": {"type": "structure", "xmlNamespace": uri, "members": {"A": {"shape": "Letter", "xmlNamespace": uri}}},
        "Letter": {"type": "character"},
        "Any": {"type": "structure", "document": true},
    });
    let mut files = SourceSet::new("a", "");
    let service = json!({"metadata": metadata, "operations": {}, "shapes": shapes});
    files.add("service-2.json", service.to_string().into_bytes());
    let (model, problems) = botosmith_model::read(&files);
    assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());
    let model = model.unwrap();
    let namespace = [r#"xmlNamespace={"uri":"http://example.com/"}"#];
    assert_eq!(said(&model.shapes["Spaced"].traits), namespace);
    assert_eq!(said(&members(&model, "Spaced")["A"].traits), namespace);
    assert_eq!(model.shapes["Letter"].kind, ShapeKind::String);
    assert_eq!(model.shapes["Any"].kind, ShapeKind::Document);
}
