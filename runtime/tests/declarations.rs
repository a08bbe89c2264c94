//! What codecs see of a declaration: member names as in the model, and every trait with its arguments.
//!
//! The declarations are written by hand, as those of a generated crate whose service speaks several protocols at once;
//! no service does.

#![allow(deprecated)] // as in generated crates, which name what callers should not

use aws_smithy_runtime_api::client::interceptors::context::Input;
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;
use aws_smithy_runtime_api::client::ser_de::{SerializeRequest, SharedRequestSerializer};
use aws_smithy_runtime_api::http::{Request, Response};
use aws_smithy_schema::protocol::{ClientProtocolInner, SharedClientProtocol};
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeDeserializer};
use aws_smithy_schema::traits::TimestampFormat;
use aws_smithy_schema::{shape_id, Schema, ShapeId, ShapeType};
use aws_smithy_types::config_bag::{ConfigBag, Layer};
use aws_smithy_types::endpoint::Endpoint;
use botosmith_runtime::primitives::DateTime;
use botosmith_runtime::shape::traits::ec2_name_of;
use botosmith_runtime::shape::{schema, Partial, Union, Value, Via};
use botosmith_runtime::{collections, input, operation, operation_error, output, structure, union};

#[macro_use]
mod parcels;

mod meta {
    use botosmith_runtime::endpoint::rules::RuleSet;

    static RULES: RuleSet = RuleSet { parameters: &[], rules: &[] };

    service!(&RULES, botosmith_runtime::protocol::aws_json_1_1());
}

client! {}

collections! {
    TIMES: list<DateTime [date_time, xml_name("at")]> = "Times";
    SETS_OF_TIMES: list<Vec<DateTime> [shape(TIMES), xml_name("set")]> = "SetsOfTimes", xml_flattened;
    NOTES: map<String [xml_name("Text"), sensitive], keys [xml_name("Name")]> = "Notes";
}

structure! {
    /// A parcel.
    pub struct Parcel = "Parcel" [xml_name("Box"), xml_namespace("https://a")], builder ParcelBuilder: Builder {
        /// A name in each protocol.
        pub label, set_label, get_label: text<String> = "Label", json_name("l"), xml_name("L"), ec2_name("La"), xml_attribute, xml_prefixed_namespace("https://b", "b"), sensitive, idempotency_token;
        /// A structure.
        pub inner, set_inner, get_inner: boxed<Parcel> = "Inner", filled;
        /// Moments.
        pub times, set_times, get_times: list<DateTime> = "Times", shape(TIMES);
        /// Moments of moments.
        pub sets, set_sets, get_sets: list<Vec<DateTime>> = "Sets", shape(SETS_OF_TIMES);
        /// Notes.
        pub notes, set_notes, get_notes: map_of_text<String> = "Notes", shape(NOTES), xml_flattened;
        /// A list that is no more than its type.
        pub plain, set_plain, get_plain: list<DateTime> = "Plain";
        /// A map that is no more than its type.
        pub kept, set_kept, get_kept: map<Parcel> = "Kept";
        /// A header of an event.
        pub head, set_head, get_head: text<String> = "Head", event_header;
        /// A body of an event.
        pub body, set_body, get_body: value<aws_smithy_types::Blob> = "Body", event_payload, streaming, media_type("image/png");
        /// A moment.
        pub first, set_first, get_first: value<DateTime> = "First", epoch_seconds;
        /// Another.
        pub last, set_last, get_last: value<DateTime> = "Last", http_date;
    }
}

union! {
    /// A choice.
    pub enum Choice = "Choice" [xml_name("C")] {
        /// Moments.
        Times(Vec<DateTime>), as_times, is_times = "times", json_name("t"), shape(TIMES);
    }
}

input! {
    /// What sending takes.
    pub struct SendInput = "SendInput" [original_name("SendRequest")], builder SendInputBuilder: SendFluentBuilder {
        /// In the URI.
        pub key, set_key, get_key: text<String> = "key", label, host_label;
        /// In the query.
        pub size, set_size, get_size: copy<i32> = "size", query("s");
        /// All of the query.
        pub all, set_all, get_all: map_of_text<String> = "all", query_params;
        /// A header.
        pub kind, set_kind, get_kind: text<String> = "kind", header("X-Kind");
        /// Headers.
        pub more, set_more, get_more: map_of_text<String> = "more", prefix_headers("x-meta-");
        /// The body.
        pub body, set_body, get_body: value<aws_smithy_types::Blob> = "body", payload;
    }
}

output! {
    /// What sending gives.
    pub struct SendOutput = "SendOutput", builder SendOutputBuilder: Builder {
        /// The status code.
        pub code, set_code, get_code: copy<i32> = "code", status_code;
    }
}

operation_error! {
    /// What sending fails with.
    pub enum SendError {}
}

operation! {
    /// Sends.
    pub fn send(SendInput) -> Result<SendOutput, SendError>
    as Send = "Send", SendFluentBuilder,
    http("PUT", "/parcels/{key}", 201), sensitive, unsigned_payload;
}

fn member<P: Partial>(name: &str) -> &'static Schema<'static> {
    let members = schema::<P>().members();
    members.iter().find(|member| member.member_name() == Some(name)).copied().unwrap()
}

#[test]
fn a_member_has_the_models_name_and_a_name_for_each_protocol() {
    let label = member::<Parcel>("Label");
    assert_eq!(label.shape_id().as_str(), "com.amazonaws#Parcel$Label");
    assert_eq!(label.json_name().map(|its| its.value()), Some("l"));
    assert_eq!(label.xml_name().map(|its| its.value()), Some("L"));
    assert_eq!(ec2_name_of(label), Some("La"));
    assert_eq!(ec2_name_of(member::<Parcel>("Inner")), None);
    let namespace = label.xml_namespace().unwrap();
    assert_eq!((namespace.uri(), namespace.prefix()), ("https://b", Some("b")));
    assert!(label.xml_attribute() && label.sensitive().is_some());
    let shown = format!("{:?}", Parcel::builder().label("x").build());
    assert!(shown.contains("label: \"*** Sensitive"), "{shown}");
}

#[test]
fn the_other_traits_of_members_are_there() {
    let format = |name| member::<Parcel>(name).timestamp_format().map(|its| its.format());
    assert_eq!(format("First"), Some(TimestampFormat::EpochSeconds));
    assert_eq!(format("Last"), Some(TimestampFormat::HttpDate));
    let body = member::<Parcel>("Body");
    assert!(body.event_payload().is_some() && body.streaming());
    assert_eq!(body.media_type().map(|its| its.value()), Some("image/png"));
    assert!(member::<Parcel>("Head").event_header().is_some());
    assert!(member::<SendInput>("key").http_label().is_some());
    assert_eq!(member::<SendInput>("size").http_query().map(|its| its.value()), Some("s"));
    assert!(member::<SendInput>("all").http_query_params().is_some());
    assert_eq!(member::<SendInput>("kind").http_header().map(|its| its.value()), Some("X-Kind"));
    assert_eq!(member::<SendInput>("more").http_prefix_headers().map(|its| its.value()), Some("x-meta-"));
    assert!(member::<SendInput>("body").http_payload().is_some());
    assert!(member::<SendOutput>("code").http_response_code().is_some());
}

#[test]
fn a_shape_has_traits_of_its_own() {
    let parcel = schema::<Parcel>();
    assert_eq!(parcel.xml_name().map(|its| its.value()), Some("Box"));
    assert_eq!(parcel.xml_namespace().map(|its| (its.uri(), its.prefix())), Some(("https://a", None)));
    assert_eq!(parcel.original_name(), None);
    assert_eq!(schema::<SendInput>().original_name(), Some("SendRequest"));
    assert!(parcel.has_body_members() && !schema::<SendInput>().has_body_members());
    let choice = <<Choice as Value>::Via as Via<Choice>>::schema();
    assert_eq!((choice.xml_name().map(|its| its.value()), Choice::DEF.shape), (Some("C"), "Choice"));
    let times = choice.members()[0];
    assert_eq!((times.member_name(), times.json_name().map(|its| its.value())), (Some("times"), Some("t")));
    assert!(times.member().is_some());
}

#[test]
fn declared_lists_and_maps_have_schemas_of_their_own() {
    let element = member::<Parcel>("Times").member().unwrap();
    assert_eq!((element.shape_type(), element.member_name()), (ShapeType::Timestamp, None));
    assert_eq!(element.timestamp_format().map(|its| its.format()), Some(TimestampFormat::DateTime));
    assert_eq!(element.xml_name().map(|its| its.value()), Some("at"));
    let sets = member::<Parcel>("Sets");
    let set = sets.member().unwrap();
    assert!(sets.xml_flattened() && !set.xml_flattened());
    // Elements of a flattened list are called after the list, whatever their own name is.
    assert_eq!((set.shape_type(), set.xml_name().map(|its| its.value())), (ShapeType::List, None));
    assert_eq!(set.member().and_then(|its| its.xml_name()).map(|its| its.value()), Some("at"));
    let notes = member::<Parcel>("Notes");
    assert_eq!(notes.key().and_then(|its| its.xml_name()).map(|its| its.value()), Some("Name"));
    let text = notes.member().unwrap();
    assert_eq!(text.xml_name().map(|its| its.value()), Some("Text"));
    assert!(text.sensitive().is_some() && notes.xml_flattened());
    // Whoever reads a header wants to know before whether a list is one of times.
    let time = member::<Parcel>("Plain").member().unwrap();
    assert_eq!((time.shape_type(), time.timestamp_format().is_none()), (ShapeType::Timestamp, true));
    // A codec of XML wants to know before it reads a map whether its values are texts.
    let value = member::<Parcel>("Kept").member().unwrap();
    assert_eq!((value.shape_type(), value.xml_name().is_some()), (ShapeType::Structure, false));
}

/// A protocol that fails with what the input's schema says of the operation.
#[derive(Debug)]
struct Telling;

impl ClientProtocolInner for Telling {
    type Request = Request;
    type Response = Response;

    fn protocol_id(&self) -> &ShapeId<'static> {
        const ID: ShapeId<'static> = shape_id!("test", "telling");
        &ID
    }
    fn serialize_request(
        &self,
        input: &dyn SerializableStruct,
        schema: &Schema<'_>,
        _: &str,
        _: &ConfigBag,
    ) -> Result<Request, SerdeError> {
        let said = |schema: &Schema<'_>| {
            let http = schema.http().ok_or_else(|| SerdeError::custom("the schema does not say it"))?;
            let (method, uri, code) = (http.method(), http.uri(), http.code());
            Ok::<_, SerdeError>(format!("{method} {uri} {code} {:?}", schema.original_name()))
        };
        let (one, other) = (said(schema)?, said(input.schema())?);
        assert_eq!(one, other);
        Err(SerdeError::custom(one))
    }
    fn deserialize_response<'a>(
        &self,
        _: &'a Response,
        _: &Schema<'_>,
        _: &'a ConfigBag,
    ) -> Result<Box<dyn ShapeDeserializer + 'a>, SerdeError> {
        Err(SerdeError::custom("no response is read"))
    }
    fn update_endpoint(&self, _: &mut Request, _: &Endpoint, _: &ConfigBag) -> Result<(), SerdeError> {
        Ok(())
    }
}

#[test]
fn an_inputs_schema_says_how_the_operation_is_called() {
    let mut layer = Layer::new("test");
    layer.store_put(SharedClientProtocol::new(Telling));
    let mut cfg = ConfigBag::of_layers(vec![layer]);
    cfg.push_shared_layer(Send::new().config().unwrap());
    let serializer = cfg.load::<SharedRequestSerializer>().cloned().unwrap();
    let input = SendInput::builder().key("k").build().unwrap();
    let error = serializer.serialize_input(Input::erase(input), &mut cfg).unwrap_err();
    assert!(error.to_string().contains("PUT /parcels/{key} 201 Some(\"SendRequest\")"), "{error}");
    assert!(schema::<SendInput>().http().is_none(), "only an operation knows");
}

#[test]
fn copies_are_equal_and_each_member_counts() {
    let text = |text: &str| Some(text.to_owned());
    let whole = Parcel::builder()
        .label("a")
        .inner(Parcel::builder().label("inside").build())
        .times(DateTime::from_secs(1))
        .sets(vec![DateTime::from_secs(2)])
        .notes("k", "v")
        .plain(DateTime::from_secs(3))
        .kept("k", Parcel::builder().label("kept").build())
        .head("h")
        .body(aws_smithy_types::Blob::new("b"))
        .first(DateTime::from_secs(4))
        .last(DateTime::from_secs(5))
        .build();
    let changes: [fn(&mut Parcel); 13] = [
        |it| it.label = None,
        |it| it.inner = None,
        |it| it.inner.as_mut().unwrap().label = None,
        |it| it.times = None,
        |it| it.sets.as_mut().unwrap()[0].clear(),
        |it| it.notes.as_mut().unwrap().clear(),
        |it| it.plain.as_mut().unwrap().push(DateTime::from_secs(3)),
        |it| drop(it.kept.as_mut().unwrap().remove("k")),
        |it| it.kept.as_mut().unwrap().get_mut("k").unwrap().head = Some(String::new()),
        |it| it.head = None,
        |it| it.body = Some(aws_smithy_types::Blob::new("c")),
        |it| it.first = it.last,
        |it| it.last = None,
    ];
    assert_each_member_counts(&whole, &changes);
    assert_eq!(whole.label, text("a"));
    assert_eq!(whole.kept.as_ref().unwrap()["k"].label, text("kept"));
}

/// A copy is equal to the whole, and after each change no more, but to its own copy.
#[track_caller]
fn assert_each_member_counts<T: Clone + PartialEq + std::fmt::Debug>(whole: &T, changes: &[fn(&mut T)]) {
    assert_eq!(whole.clone(), *whole);
    for (number, change) in changes.iter().enumerate() {
        let mut changed = whole.clone();
        change(&mut changed);
        assert_ne!(changed, *whole, "{number}");
        assert_eq!(changed.clone(), changed, "{number}");
    }
}

#[test]
fn copies_of_inputs_and_outputs_are_equal_and_each_member_counts() {
    let whole = SendInput::builder()
        .key("a")
        .size(1)
        .all("k", "v")
        .kind("b")
        .more("k", "v")
        .body(aws_smithy_types::Blob::new("c"))
        .build()
        .unwrap();
    let changes: [fn(&mut SendInput); 6] = [
        |it| it.key = None,
        |it| it.size = Some(2),
        |it| it.all.as_mut().unwrap().clear(),
        |it| it.kind = it.key.take(),
        |it| drop(it.more.as_mut().unwrap().insert("k".to_owned(), "w".to_owned())),
        |it| it.body = None,
    ];
    assert_each_member_counts(&whole, &changes);
    let output = SendOutput::builder().code(1).build();
    assert_eq!(output.clone(), output);
    assert_ne!(output, SendOutput::builder().build());
}
