//! What a Smithy model says arrives in the service model; `bad.rs` has what is wrong with one.

use botosmith_model::*;
use serde_json::Value;
use std::path::Path;

fn model(name: &str) -> ServiceModel {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/good/smithy").join(name);
    let (model, problems) = load(&file);
    assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());
    model.unwrap()
}

/// The traits of a part, each as `id`, or `id=arguments`; sorted.
fn said(traits: &Traits) -> Vec<String> {
    let said = traits.iter().map(|placed| match placed.what.value() {
        Value::Bool(true) if placed.what.id() != "smithy.api#default" => placed.what.short_id().to_owned(),
        value => format!("{}={value}", placed.what.short_id()),
    });
    let mut said: Vec<String> = said.collect();
    said.sort();
    said
}

/// The members of a shape with their targets and traits.
fn members(model: &ServiceModel, shape: &str) -> Vec<String> {
    let members = model.shapes[shape].members().unwrap_or_else(|| panic!("{shape} has no members"));
    let shown = |(name, member): (&String, &Member)| {
        format!("{name}: {} {}", member.target, said(&member.traits).join(" ")).trim_end().to_owned()
    };
    members.iter().map(shown).collect()
}

#[test]
fn of_the_service() {
    let model = model("things.json");
    assert_eq!(model.folder, "thing-service");
    let metadata = &model.metadata;
    assert_eq!(metadata.service_id, "Thing Service");
    assert_eq!(metadata.service_full_name, "Example Things");
    assert_eq!(
        (metadata.endpoint_prefix.as_str(), metadata.signing_name.as_str()),
        ("things", "thing-signing")
    );
    assert_eq!(metadata.protocols, ["rest-json", "query"]);
    assert_eq!(
        (metadata.protocol, &*metadata.alternatives),
        (Protocol::RestJson1, &[Protocol::AwsQuery][..])
    );
    assert_eq!(metadata.target_prefix.as_deref(), Some("Service_20200101"));
    assert_eq!(metadata.uid.as_deref(), Some("thing-service-2020-01-01"), "the address of AWS's own pages");
    assert_eq!(metadata.xml_namespace.as_deref(), Some("http://example.com/"));
    assert_eq!(metadata.http2.as_deref(), Some("optional"));
    assert_eq!(metadata.auth, [AuthScheme::SigV4]);
    assert!(metadata.aws_query_compatible);
    assert_eq!(said(&model.traits), [r#"documentation="<p>Things.</p>""#]);
    assert_eq!(model.client_context_params["Fast"].kind, "boolean");
    assert!(model.rule_set.parameters.contains_key("Bucket"));
    assert_eq!(model.sources[0].name, "things.json");
}

#[test]
fn operations_of_the_service_and_of_its_resources() {
    let model = model("things.json");
    let names: Vec<&String> = model.operations.keys().collect();
    assert_eq!(names, ["CountParts", "GetThing", "ListThings", "MakeThing", "Ping", "PutThing"]);
    let put = &model.operations["PutThing"];
    assert_eq!(put.origin.id().to_string(), "com.example#PutThing");
    assert_eq!(put.errors, ["Broken", "Throttled"], "the service's error once");
    let expected = [
        r#"auth=["aws.auth#sigv4","smithy.api#noAuth"]"#,
        r#"clientDiscoveredEndpoint={"required":true}"#,
        r#"deprecated={"message":"no longer","since":"2021-02-03"}"#,
        r#"documentation="<p>Puts.</p>""#,
        r#"endpoint="{Account}.data.""#,
        r#"http={"method":"PUT","uri":"/{Bucket}/{Key+}?x=y","code":201}"#,
        r#"httpChecksum={"requestChecksumRequired":true,"requestAlgorithmMember":"Algorithm","responseAlgorithms":["CRC32"]}"#,
        "idempotent",
        r#"operationContextParams={"Names":"keys(Tags)"}"#,
        r#"requestCompression=["gzip"]"#,
        r#"staticContextParams={"Fast":true}"#,
        "unsignedPayload",
    ];
    assert_eq!(said(&put.traits), expected);
    let ping = &model.operations["Ping"];
    assert_eq!((&ping.input, &ping.output, &*ping.errors), (&None, &None, &["Throttled".to_owned()][..]));
    assert_eq!(said(&model.operations["MakeThing"].traits)[0], r#"auth=["smithy.api#noAuth"]"#);
    assert!(model.operations["GetThing"].traits.endpoint_operation());
}

#[test]
fn of_members() {
    let model = model("things.json");
    let expected = [
        r#"Key: String httpLabel="Key" required"#,
        r#"Bucket: String contextParam="Bucket" httpLabel="Bucket" required"#,
        r#"Account: String hostLabel httpHeader="x-account" required"#,
        r#"Token: String httpQuery="token" idempotencyToken"#,
        r#"Meta: StringMap httpPrefixHeaders="x-meta-""#,
        "More: StringMap httpQueryParams",
        r#"Algorithm: Old httpHeader="x-algorithm""#,
        "Tags: StringMap",
        r#"Body: Stream default="" httpPayload"#,
    ];
    assert_eq!(members(&model, "PutThingRequest"), expected, "in the model's order");
    let expected = ["Status: Integer httpResponseCode", r#"Item: Item jsonName="item" xmlName="Item""#];
    assert_eq!(members(&model, "PutThingResult"), expected);
    let expected = [
        r#"text: String length={"min":1,"max":5}"#,
        r#"name: String documentation="The name." required"#,
        r#"list: List xmlFlattened xmlName="entry""#,
        "sized: Sized",
        r#"kind: Kind default="small""#,
        "number: Number default=1",
        "tag: Tag",
        "other: OtherTag",
        "choice: Choice",
        "self: Item",
        r#"when: Timestamp timestampFormat="http-date""#,
        "any: Document",
        "on: Boolean addedDefault default=true",
        "off: PrimitiveBoolean clientOptional default=false",
        "none: Integer default=null",
    ];
    assert_eq!(members(&model, "Item"), expected, "what mixins have comes first");
    assert_eq!(members(&model, "Choice"), ["a: String", "b: Unit"]);
}

#[test]
fn of_shapes() {
    let model = model("things.json");
    let shape = |name: &str| said(&model.shapes[name].traits);
    assert!(model.shapes["PutThingRequest"].traits.input());
    assert_eq!(shape("Item"), ["deprecated={}", r#"xmlName="item""#], "but what a mixin keeps for itself");
    assert_eq!(shape("Sized"), ["default=0", r#"range={"min":1,"max":9}"#]);
    assert_eq!(shape("List"), [r#"length={"max":3}"#, "sparse", "uniqueItems"]);
    assert_eq!(shape("Stream"), [r#"mediaType="text/plain""#, "requiresLength", "streaming"]);
    assert_eq!(
        shape("Throttled"),
        [r#"error="client""#, "httpError=429", r#"retryable={"throttling":true}"#]
    );
    assert_eq!(shape("Broken"), [r#"awsQueryError="BrokenCode""#, r#"error="server""#]);
    let ShapeKind::Enum(values) = &model.shapes["Kind"].kind else { panic!() };
    let values: Vec<_> = values.iter().map(|its| (its.name.as_deref(), its.value.as_str())).collect();
    assert_eq!(values, [(Some("SMALL"), "small"), (Some("LARGE"), "LARGE")]);
    let ShapeKind::Enum(values) = &model.shapes["Old"].kind else { panic!() };
    let values: Vec<_> = values.iter().map(|its| (its.name.as_deref(), its.value.as_str())).collect();
    assert_eq!(values, [(Some("CRC"), "CRC32"), (None, "SHA256")]);
    let ShapeKind::IntEnum(values) = &model.shapes["Number"].kind else { panic!() };
    assert_eq!(values.iter().map(|its| its.value).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(model.shapes["OtherTag"].origin.id().to_string(), "org.other#OtherTag");
}

#[test]
fn of_paginators_and_waiters() {
    let model = model("things.json");
    let pages = &model.paginators["ListThings"];
    assert_eq!(
        (&*pages.input_token, &*pages.output_token),
        (&["next".to_owned()][..], &["page.next".to_owned()][..])
    );
    assert_eq!((pages.limit_key.as_deref(), &*pages.result_key), (Some("size"), &["items".to_owned()][..]));
    assert_eq!(model.waiters.keys().collect::<Vec<_>>(), ["AnyThing", "ThingMade"]);
    let waiter = &model.waiters["ThingMade"];
    assert_eq!((waiter.delay, waiter.max_attempts, waiter.operation.as_str()), (3, 10, "GetThing"));
    let text = |text: &str| Expected::String(text.to_owned());
    let list = || "Item.list".to_owned();
    let expected = [
        Matcher::Path { argument: "Item.name".to_owned(), expected: text("x") },
        Matcher::Path { argument: "Item.on".to_owned(), expected: Expected::Boolean(true) },
        Matcher::PathAll { argument: list(), expected: text("x") },
        Matcher::PathAny { argument: list(), expected: text("y") },
        Matcher::Error("Broken".to_owned()),
        Matcher::AnyError(false),
    ];
    assert_eq!(waiter.acceptors.iter().map(|its| its.matcher.clone()).collect::<Vec<_>>(), expected);
    let other = &model.waiters["AnyThing"];
    assert_eq!((other.delay, other.max_attempts), (2, 60), "Smithy's own delays");
    assert_eq!(other.acceptors[0].matcher, Matcher::AnyError(true));
}

#[test]
fn numbers_of_the_first_version_have_a_zero_unless_they_are_boxed() {
    let model = model("first-version.json");
    assert_eq!(members(&model, "In"), ["count: Plain default=0"], "and awsJson knows no other names");
    let expected = [
        "plain: Plain default=0",
        "boxedShape: Boxed",
        "boxedMember: Plain box",
        "prelude: Integer",
        "primitive: PrimitiveLong default=0",
        "flag: PrimitiveBoolean default=false required",
        "text: String",
        "numbers: Numbers",
    ];
    assert_eq!(members(&model, "Out"), expected);
    let metadata = &model.metadata;
    assert_eq!((metadata.protocol, metadata.json_version.as_deref()), (Protocol::RpcV2Cbor, Some("1.1")));
    assert_eq!(metadata.protocols, ["smithy-rpc-v2-cbor", "json"]);
    assert_eq!(metadata.auth, [AuthScheme::Unsigned], "nothing says that requests are signed");
    assert_eq!(metadata.endpoint_prefix, "things", "the service's name in small letters");
    assert_eq!(model.operations["Get"].traits.http().map(|http| http.method.as_str()), Some("POST"));
}

/// Every value of a model, replaced by another: whatever it is then, it is read or reported.
#[test]
fn no_value_in_a_model_makes_the_reader_panic() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/good/smithy/things.json");
    let whole: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let others =
        [Value::Null, 7.into(), "x#Y".into(), Value::Array(Vec::new()), Value::Object(Default::default())];
    let mut pointers = Vec::new();
    pointers_below(&whole, String::new(), &mut pointers);
    assert!(pointers.len() > 500, "{}", pointers.len());
    for (index, pointer) in pointers.iter().enumerate() {
        let mut model = whole.clone();
        *model.pointer_mut(pointer).unwrap() = others[index % others.len()].clone();
        let files = SourceSet::of_smithy("things", "things.json", model.to_string().into_bytes());
        let (model, problems) = read(&files);
        assert_eq!(model.is_none(), problems.has_errors(), "{pointer}");
    }
}

fn pointers_below(value: &Value, at: String, found: &mut Vec<String>) {
    let below = |key: &str| format!("{at}/{}", cursor::escape(key));
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| pointers_below(value, below(key), found)),
        Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(key, value)| pointers_below(value, below(&key.to_string()), found));
        }
        _ => {}
    }
    found.push(at);
}
