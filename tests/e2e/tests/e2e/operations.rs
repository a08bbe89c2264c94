//! Each operation over a real socket, with all members of its input and output set, and with none.

use botosmith_model::ShapeKind;
use e2e_tests::clients::{client, KEY_ID, REGION, SECRET_KEY};
use e2e_tests::model::{model, operation, shapes, snake};
use e2e_tests::sample::{self, Leaf, Sample};
use e2e_tests::server::Server;
use serde_json::{json, Map, Value};
use std::collections::BTreeSet;
use test_calls::exchange::{Reply, Request};
use test_calls::services::proton::operations;
use test_calls::{sigv4, tagged};

#[test]
fn the_list_of_operations_is_the_models() {
    let listed: BTreeSet<_> = operations().iter().map(|op| (op.name, op.method.to_owned())).collect();
    let modelled: BTreeSet<_> = model().operations.keys().map(|name| (name.as_str(), snake(name))).collect();
    assert_eq!(listed, modelled);
    assert_eq!(operations().len(), 87);
}

/// What holds for every request of this service.
pub fn assert_request(request: &Request, operation: &str) {
    assert_eq!((request.method.as_str(), request.path.as_str()), ("POST", "/"));
    assert_eq!(request.header("content-type"), "application/x-amz-json-1.0");
    assert_eq!(request.header("x-amz-target"), format!("AwsProton20200720.{operation}"));
    assert_eq!(sigv4::verify(request, SECRET_KEY, REGION, "proton").as_deref(), Ok(KEY_ID), "{request:#?}");
    assert_eq!(request.header("amz-sdk-request"), "attempt=1; max=3");
    let id: Vec<_> = request.header("amz-sdk-invocation-id").split('-').map(str::len).collect();
    assert_eq!(id, [8, 4, 4, 4, 12], "an invocation id is a UUID");
    for agent in ["user-agent", "x-amz-user-agent"] {
        let agent = request.header(agent);
        assert!(agent.starts_with("aws-sdk-rust/") && agent.contains(" api/proton/"), "{agent}");
    }
}

/// `Debug` shows each value beside the field that the model's member name asks for, unless it is a secret.
fn assert_shown(text: &str, leaves: &[Leaf], operation: &str) {
    assert!(
        !text.contains("Unknown(UnknownVariantValue"),
        "{operation}: a value of the model is unknown: {text}"
    );
    for leaf in leaves.iter().filter(|leaf| !leaf.secret) {
        let field = match snake(&leaf.member).as_str() {
            "type" => "r#type".to_owned(),
            field => field.to_owned(),
        };
        let value = match (leaf.kind, &leaf.value) {
            (ShapeKind::Timestamp, Value::Number(n)) => {
                // Samples begin at 22:13:20 of one day, and end within that hour.
                let seconds = n.as_f64().unwrap_or_default() as u64 - 1_700_000_000 + 20;
                format!("2023-11-14T22:{:02}:{:02}.5Z", 13 + seconds / 60, seconds % 60)
            }
            (ShapeKind::String, Value::String(value)) => format!("{value:?}"),
            // The names of enum variants are not the model's; that the value is right shows on the wire.
            (ShapeKind::Enum(_), _) => String::new(),
            (_, value) => value.to_string(),
        };
        let found = ["", "Some(", "[", "Some(["]
            .iter()
            .any(|before| text.contains(&format!("{field}: {before}{value}")));
        // The second element of a list has no field's name before it.
        let in_list = matches!(leaf.value, Value::String(_)) && text.contains(&format!(", {value}]"));
        assert!(found || in_list, "{operation}: {field} {value} not in {text}");
    }
}

#[tokio::test]
async fn all_members_of_every_operation() {
    let server = Server::start([]).await;
    let client = client(server.url());
    let mut calls = 0;
    for op in operations() {
        let (input, output) = shapes(operation(op.name));
        let (inputs, outputs) = (sample::all(input), sample::all(output));
        let pick = |samples: &[Sample], round: usize| round % samples.len();
        for round in 0..inputs.len().max(outputs.len()) {
            let (input, output) = (&inputs[pick(&inputs, round)], &outputs[pick(&outputs, round)]);
            let id = format!("{}-{round}", op.name);
            server.add(Reply::ok(&output.json).request_id(&id));
            let answer = (op.send)(client.clone(), input.json.clone()).await;
            let answer = answer.unwrap_or_else(|err| panic!("{id}: {err}"));
            calls += 1;

            let requests = server.requests();
            let [request] = &requests[..] else { panic!("{id}: {requests:#?}") };
            assert_request(request, op.name);
            assert_eq!(request.json(), input.json, "{id}");
            assert_eq!(tagged::plain(&answer.output), output.json, "{id}");
            assert_eq!(answer.request_id.as_deref(), Some(id.as_str()));
            assert_shown(&answer.debug, &output.leaves, op.name);
            let shown = (op.shown)(&input.json, &output.json).unwrap_or_else(|err| panic!("{id}: {err}"));
            assert_shown(&shown[2], &input.leaves, op.name);
        }
    }
    // Every value of every enum went over the wire, so there are more calls than operations.
    assert!(calls > 200, "{calls}");
}

#[tokio::test]
async fn responses_may_leave_out_everything() {
    let server = Server::start([]).await;
    let client = client(server.url());
    for op in operations() {
        let operation = operation(op.name);
        server.add(Reply::ok(&json!({})).request_id("sparse"));
        let answer = (op.send_empty)(client.clone()).await.unwrap_or_else(|err| panic!("{}: {err}", op.name));
        assert_eq!(answer.request_id.as_deref(), Some("sparse"));

        let requests = server.requests();
        let [request] = &requests[..] else { panic!("{}: {requests:#?}", op.name) };
        assert_request(request, op.name);
        // Nothing is sent but the tokens that clients make up.
        let sent: Map<_, _> = serde_json::from_value(request.json()).expect("an object");
        let tokens = e2e_tests::model::members(shapes(operation).0).iter();
        let tokens: Vec<_> =
            tokens.filter(|(_, member)| member.traits.idempotency_token()).map(|(name, _)| name).collect();
        assert_eq!(sent.keys().collect::<Vec<_>>(), tokens, "{}", op.name);
    }
}

#[tokio::test]
async fn responses_may_hold_more_than_the_model_says() {
    let server = Server::start([]).await;
    let client = client(server.url());
    for op in operations() {
        let output = shapes(operation(op.name)).1;
        server.add(Reply::ok(&sample::with_strangers(output)));
        let answer = (op.send_empty)(client.clone()).await.unwrap_or_else(|err| panic!("{}: {err}", op.name));
        assert_eq!(tagged::plain(&answer.output), sample::sample(output, 0).json, "{}", op.name);
    }
}
