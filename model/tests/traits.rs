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

fn structure<'a>(model: &'a ServiceModel, name: &str) -> &'a Structure {
    match &model.shapes[name].kind {
        ShapeKind::Structure(structure) => structure,
        other => panic!("{name} is {other:?}"),
    }
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[test]
fn of_the_service() {
    let model = model();
    assert_eq!(model.folder, "all-traits");
    assert_eq!(model.documentation, text("<p>Things.</p>"));
    assert_eq!(model.deprecated, Some(Deprecated { message: text("no longer"), since: None }));
    let fast = ClientContextParam { kind: "boolean".to_owned(), documentation: text("Be fast.") };
    assert_eq!(model.client_context_params["Fast"], fast);
    let metadata = &model.metadata;
    assert_eq!(metadata.auth, ["aws.auth#sigv4a", "aws.auth#sigv4"]);
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
    assert_eq!((put.method.as_str(), put.request_uri.as_str()), ("PUT", "/{Bucket}/{Key+}?x=y"));
    assert_eq!(put.response_code, Some(201));
    assert_eq!((&put.input, &put.output), (&text("PutThingRequest"), &text("PutThingResult")));
    assert_eq!(put.input_location_name, text("PutThingBody"));
    let namespace = XmlNamespace { prefix: None, uri: "http://example.com/put/".to_owned() };
    assert_eq!(put.input_xml_namespace, Some(namespace));
    assert_eq!(put.result_wrapper, text("PutThingWrapper"));
    assert_eq!(put.errors, ["Throttled", "Broken"], "each once");
    assert_eq!(put.auth, ["smithy.api#noAuth"]);
    assert!(put.unsigned_payload && put.idempotent && put.readonly && put.endpoint_operation);
    assert_eq!(put.host_prefix, text("{Account}.data."));
    assert_eq!(put.deprecated, Some(Deprecated { message: None, since: text("2021-02-03") }));
    assert_eq!(put.static_context_params["Flag"], json!(true));
    assert_eq!(put.static_context_params["Names"], json!(["b", "a"]));
    assert_eq!(put.operation_context_params["Keys"], "keys(Tags)");
    let checksum = HttpChecksum {
        required: true,
        request_algorithm_member: text("Algorithm"),
        request_validation_mode_member: text("Mode"),
        response_algorithms: vec!["SHA256".to_owned(), "CRC32".to_owned()],
    };
    assert_eq!(put.http_checksum, Some(checksum));
    assert_eq!(put.request_compression, ["gzip"]);
    assert_eq!(put.endpoint_discovery, Some(EndpointDiscovery { required: true }));

    let ping = &model.operations["Ping"];
    assert_eq!((&ping.input, &ping.output, &ping.http_checksum), (&None, &None, &None));
    assert_eq!(ping.auth, ["smithy.api#httpBearerAuth"]);
    assert!(ping.unsigned_payload && !ping.idempotent && !ping.readonly && !ping.endpoint_operation);
}

#[test]
fn of_members() {
    let model = model();
    let input = structure(&model, "PutThingRequest");
    let names: Vec<_> = input.members.keys().take(3).collect();
    assert_eq!(names, ["Key", "Bucket", "Account"], "in the model's order");
    assert_eq!(input.required, ["Key", "Bucket"], "in the model's order");
    assert_eq!(input.payload, text("Body"));
    let member = |name: &str| &input.members[name];
    assert_eq!((&member("Key").location, &member("Key").location_name), (&text("uri"), &text("Key")));
    assert_eq!(member("Bucket").context_param, text("BucketName"));
    assert!(member("Account").host_label && member("Token").idempotency_token);
    assert!(member("Json").json_value && member("Body").streaming && !member("Json").streaming);
    assert_eq!(member("Meta").location, text("headers"));
    assert_eq!(member("When").timestamp_format, text("rfc822"));

    let output = structure(&model, "PutThingResult");
    let items = &output.members["Items"];
    assert!(items.flattened && items.boxed && !items.xml_attribute);
    assert_eq!((&items.location_name, &items.query_name), (&text("Item"), &text("Q")));
    assert!(output.members["Old"].deprecated.is_some() && output.members["Kind"].xml_attribute);
    let xsi = XmlNamespace { prefix: text("xsi"), uri: "http://example.com/xsi".to_owned() };
    assert_eq!(output.members["Kind"].xml_namespace, Some(xsi));
}

#[test]
fn of_structures() {
    let model = model();
    let output = structure(&model, "PutThingResult");
    assert_eq!(output.xml_order, ["Items", "Kind"]);
    assert_eq!(output.xml_namespace.as_ref().map(|n| n.uri.as_str()), Some("http://example.com/result/"));
    assert_eq!((&output.location_name, &output.error), (&text("Result"), &None));
    assert!(structure(&model, "Either").union && !output.union);
    assert!(structure(&model, "Events").event_stream && !structure(&model, "Event").event_stream);
    let event = structure(&model, "Event");
    assert!(event.event && event.members["Header"].event_header && event.members["Payload"].event_payload);
    let throttled = ErrorTrait {
        code: text("Throttling"),
        http_status: Some(429),
        fault: false,
        retryable: Some(Retryable { throttling: true }),
    };
    assert_eq!(structure(&model, "Throttled").error, Some(throttled));
    let broken = ErrorTrait { fault: true, ..ErrorTrait::default() };
    assert_eq!(structure(&model, "Broken").error, Some(broken));
    assert!(matches!(model.shapes["Free"].kind, ShapeKind::Document));
}

#[test]
fn of_other_shapes() {
    let model = model();
    let shape = |name: &str| &model.shapes[name];
    let ShapeKind::List { member, flattened: false, sparse: true } = &shape("List").kind else {
        panic!("List")
    };
    assert_eq!((member.target.as_str(), &member.location_name), ("String", &text("item")));
    assert_eq!(shape("List").constraints.max, Some(9.into()));
    let ShapeKind::Map { key, value, flattened: true, sparse: false } = &shape("Tags").kind else {
        panic!("Tags")
    };
    assert_eq!((&key.location_name, &value.location_name), (&text("K"), &text("V")));
    let ShapeKind::String { values } = &shape("Size").kind else { panic!("Size") };
    assert_eq!(values, &["SMALL", "BIG", ""]);
    assert!(shape("Size").deprecated.is_some());
    let expected = Constraints { min: Some(1.into()), max: Some(64.into()), pattern: text("[a-z]+") };
    assert_eq!(shape("String").constraints, expected);
    assert!(shape("String").sensitive && !shape("String").boxed);
    assert!(matches!(shape("Number").kind, ShapeKind::Integer) && shape("Number").boxed);
    assert_eq!(shape("Number").documentation, text("A number."));
    assert!(matches!(shape("Body").kind, ShapeKind::Blob { streaming: true }));
    assert!(matches!(&shape("Time").kind, ShapeKind::Timestamp { format } if format == &text("iso8601")));
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
}
