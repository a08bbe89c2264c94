//! Values of every kind: over the wire and back.

use crate::{called, client, sent};
use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::primitives::Blob;
use aws_sdk_dynamodb::types::AttributeValue;
use drop_in_dynamodb::values::{one_of_each, shown, whole};
use drop_in_dynamodb::TABLE;
use serde_json::{json, Value};

fn on_the_wire() -> Value {
    json!({
        "s": {"S": "t\u{e9}xt \"quoted\""},
        "n": {"N": "12345678901234567890.5"},
        "b": {"B": "AAH/"},
        "bool": {"BOOL": false},
        "null": {"NULL": true},
        "l": {"L": [{"S": ""}, {"M": {"deep": {"L": [{"N": "-1.50"}]}}}]},
        "m": {"M": {}},
        "ss": {"SS": ["a", "b"]},
        "ns": {"NS": ["1", "2.0"]},
        "bs": {"BS": ["eA==", ""]},
    })
}

#[tokio::test]
async fn each_kind_is_sent() {
    let (client, http) = client(&[(200, json!({}))]);
    let output = client.put_item().table_name(TABLE).set_item(Some(one_of_each())).send().await.unwrap();
    assert_eq!((output.attributes(), output.consumed_capacity()), (None, None));
    assert_eq!(sent(&http)[0].1, json!({"TableName": TABLE, "Item": on_the_wire()}));
}

#[tokio::test]
async fn each_kind_comes_back() {
    let (client, _) = client(&[(200, json!({"Item": on_the_wire()}))]);
    let output =
        client.get_item().table_name(TABLE).key("s", AttributeValue::S("x".into())).send().await.unwrap();
    assert_eq!(output.item, Some(one_of_each()));
}

#[tokio::test]
async fn a_kind_that_is_not_known_comes_as_unknown() {
    let answer = json!({"Item": {"new": {"Q": {"deep": [1, {"S": "x"}]}}, "s": {"S": "x"}}});
    let (client, _) = client(&[(200, answer)]);
    let item = client.get_item().table_name(TABLE).send().await.unwrap().item.unwrap();
    assert!(item["new"].is_unknown());
    assert_eq!((item["new"].as_s(), shown(&item["new"])), (Err(&item["new"]), "?".to_owned()));
    assert_eq!(item["s"], AttributeValue::S("x".to_owned()));
}

#[tokio::test]
async fn a_kind_that_is_not_known_cannot_be_sent() {
    let (client, http) = client(&[(200, json!({"Item": {"new": {"Q": 1}}}))]);
    let item = client.get_item().table_name(TABLE).send().await.unwrap().item;
    assert_eq!(format!("{item:?}"), "Some({\"new\": Unknown})");
    let error = client.put_item().table_name(TABLE).set_item(item).send().await.unwrap_err();
    assert!(matches!(error, SdkError::ConstructionFailure(_)), "{error:?}");
    assert_eq!(called(&http), ["GetItem"]);
}

#[test]
fn values_are_asked_what_they_are() {
    let values = one_of_each();
    assert_eq!(values["s"].as_s().map(String::as_str), Ok("t\u{e9}xt \"quoted\""));
    assert_eq!(values["n"].as_n().map(String::len), Ok(22));
    assert_eq!(values["b"].as_b().map(Blob::as_ref), Ok(&b"\x00\x01\xff"[..]));
    assert_eq!((values["bool"].as_bool(), values["null"].as_null()), (Ok(&false), Ok(&true)));
    assert_eq!((values["l"].as_l().map(Vec::len), values["m"].as_m().map(|m| m.len())), (Ok(2), Ok(0)));
    assert_eq!(values["ss"].as_ss().map(|all| all.concat()), Ok("ab".to_owned()));
    assert_eq!(values["ns"].as_ns().map(|all| all.concat()), Ok("12.0".to_owned()));
    assert_eq!(values["bs"].as_bs().map(|all| all[0].clone().into_inner()), Ok(b"x".to_vec()));

    let is = |name: &str| {
        let value = &values[name];
        let tests = [
            ("s", value.is_s()),
            ("n", value.is_n()),
            ("b", value.is_b()),
            ("bool", value.is_bool()),
            ("null", value.is_null()),
            ("l", value.is_l()),
            ("m", value.is_m()),
            ("ss", value.is_ss()),
            ("ns", value.is_ns()),
            ("bs", value.is_bs()),
            ("unknown", value.is_unknown()),
        ];
        tests.iter().filter(|(_, is)| *is).map(|(name, _)| *name).collect::<Vec<_>>()
    };
    for name in values.keys() {
        assert_eq!(is(name), [name.as_str()]);
    }
    assert_eq!(values["n"].as_s(), Err(&values["n"]));
}

#[test]
fn values_are_shown_and_read() {
    let values = one_of_each();
    assert_eq!(shown(&values["l"]), "[\"\", {deep: [-1.50]}]");
    assert_eq!(shown(&values["ns"]), "{1, 2.0}");
    assert_eq!(whole(Some(&AttributeValue::N("42".into()))), Ok(42));
    assert_eq!(whole(Some(&values["s"])), Err(format!("not a number: {:?}", values["s"])));
    assert!(whole(Some(&values["n"])).unwrap_err().starts_with("12345678901234567890.5: "));
    assert_eq!(format!("{:?}", AttributeValue::Ss(vec!["a".into()])), "Ss([\"a\"])");
}
