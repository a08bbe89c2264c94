//! Models of one operation whose shapes nest: chains of structures, lists or maps, and rings of structures.

use serde_json::{json, Map, Value};

/// A model of one operation whose input has one member, `first`, of the shape `S0`, and these other shapes.
pub fn service(shapes: impl IntoIterator<Item = (String, Value)>) -> Value {
    let mut all: Map<String, Value> = shapes.into_iter().collect();
    all.insert("String".into(), json!({"type": "string"}));
    let members = json!({"first": {"shape": "S0"}});
    all.insert("AskInput".into(), json!({"type": "structure", "members": members}));
    let http = json!({"method": "POST", "requestUri": "/"});
    let ask =
        json!({"name": "Ask", "http": http, "input": {"shape": "AskInput"}, "output": {"shape": "AskInput"}});
    json!({
        "metadata": {
            "apiVersion": "2020-01-01", "endpointPrefix": "deep", "jsonVersion": "1.0", "protocol": "json",
            "serviceFullName": "Deep", "serviceId": "Deep", "signatureVersion": "v4", "targetPrefix": "Deep",
        },
        "operations": {"Ask": ask},
        "shapes": all,
    })
}

/// Shapes `S0` to the last, each of which holds the next by `hold`, and the last a string.
pub fn chain(count: usize, hold: impl Fn(&str) -> Value) -> Vec<(String, Value)> {
    let next = |index: usize| if index + 1 < count { format!("S{}", index + 1) } else { "String".to_owned() };
    (0..count).map(|index| (format!("S{index}"), hold(&next(index)))).collect()
}

pub fn structure(next: &str) -> Value {
    json!({"type": "structure", "members": {"next": {"shape": next}}})
}

pub fn list(next: &str) -> Value {
    json!({"type": "list", "member": {"shape": next}})
}

pub fn map(next: &str) -> Value {
    json!({"type": "map", "key": {"shape": "String"}, "value": {"shape": next}})
}

/// Structures that hold the next one, one far ahead, and the last the first.
pub fn ring(count: usize) -> Vec<(String, Value)> {
    let held = |index: usize| json!({"shape": format!("S{}", index % count)});
    let members = |index: usize| json!({"next": held(index + 1), "far": held(index * 7 + 3)});
    let shape = |index: usize| json!({"type": "structure", "members": members(index)});
    (0..count).map(|index| (format!("S{index}"), shape(index))).collect()
}
