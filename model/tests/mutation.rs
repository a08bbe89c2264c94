//! Whatever is done to a model, reading it never panics, every problem points at something that is
//! there, and a model comes out only where every reference in it resolves.

use botosmith_model::{ServiceModel, SourceSet};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{json, Value};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

const FILES: [&str; 3] = ["service-2.json", "paginators-1.json", "waiters-2.json"];

/// Proton's files, without the documentation, which is most of the text and of no interest here.
static PROTON: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("services/proton/2020-07-20");
    let read = |name: &&str| {
        let mut value = serde_json::from_slice(&fs::read(folder.join(name)).unwrap()).unwrap();
        drop_documentation(&mut value);
        value
    };
    FILES.iter().map(read).collect()
});

fn drop_documentation(value: &mut Value) {
    if let Value::Object(map) = value {
        map.shift_remove("documentation");
        map.values_mut().for_each(drop_documentation);
    }
}

/// One change at a place that is chosen when the value is known.
#[derive(Clone, Debug)]
enum Change {
    Drop(Index),
    Replace(Index, Value),
    Rename(Index, String),
    /// The value at the second place is put at the first.
    Copy(Index, Index),
}

fn change() -> impl Strategy<Value = Change> {
    let values = [
        json!(null),
        json!(true),
        json!(-1),
        json!(1.5),
        json!(""),
        json!("String"),
        json!("structure"),
        json!("ListServicesInput"),
        json!("a[?"),
        json!("/{x}"),
        json!([]),
        json!([[]]),
        json!({}),
        json!({"shape": "Tag"}),
    ];
    let place = any::<Index>;
    prop_oneof![
        place().prop_map(Change::Drop),
        (place(), prop::sample::select(values.to_vec())).prop_map(|(at, value)| Change::Replace(at, value)),
        (place(), "[a-z~/]{0,4}").prop_map(|(at, name)| Change::Rename(at, name)),
        (place(), place()).prop_map(|(to, from)| Change::Copy(to, from)),
    ]
}

/// Pointers of all values below `value`.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    let mut child = |segment: &str, child: &Value| {
        let pointer = format!("{at}/{}", segment.replace('~', "~0").replace('/', "~1"));
        pointers(child, &pointer, found);
        found.push(pointer);
    };
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| child(key, value)),
        Value::Array(items) => items.iter().enumerate().for_each(|(i, value)| child(&i.to_string(), value)),
        _ => {}
    }
}

fn apply(root: &mut Value, change: &Change) {
    let mut places = Vec::new();
    pointers(root, "", &mut places);
    if places.is_empty() {
        return;
    }
    let (Change::Drop(at) | Change::Replace(at, _) | Change::Rename(at, _) | Change::Copy(at, _)) = change;
    let place: &String = at.get(&places);
    match change {
        Change::Replace(_, value) => *root.pointer_mut(place).unwrap() = value.clone(),
        Change::Copy(_, from) => {
            let copied = root.pointer(from.get::<String>(&places)).unwrap().clone();
            *root.pointer_mut(place).unwrap() = copied;
        }
        Change::Drop(_) | Change::Rename(..) => {
            let (parent, segment) = place.rsplit_once('/').unwrap();
            let key = segment.replace("~1", "/").replace("~0", "~");
            match root.pointer_mut(parent).unwrap() {
                Value::Object(map) => {
                    let value = map.shift_remove(&key).unwrap();
                    if let Change::Rename(_, name) = change {
                        map.insert(name.clone(), value);
                    }
                }
                Value::Array(items) => drop(items.remove(key.parse().unwrap())),
                _ => unreachable!("only objects and arrays have children"),
            }
        }
    }
}

/// Reads Proton with the file `changed` replaced, and checks what holds for every input.
fn check(changed: usize, value: &Value, bytes: Vec<u8>) {
    let mut files = SourceSet::new("proton", "");
    for (index, name) in FILES.iter().enumerate().filter(|(index, _)| *index != changed) {
        files.add(*name, PROTON[index].to_string().into_bytes());
    }
    files.add(FILES[changed], bytes);
    let (model, problems) = botosmith_model::read(&files);
    assert_eq!(model.is_none(), problems.has_errors());
    for problem in problems.iter() {
        let index = FILES.iter().position(|name| *name == problem.file).unwrap();
        let root = if index == changed { value } else { &PROTON[index] };
        assert!(root.pointer(&problem.pointer).is_some(), "{problem}: nothing is there");
    }
    model.iter().for_each(assert_resolved);
}

fn assert_resolved(model: &ServiceModel) {
    let shape = |name: &String| assert!(model.shapes.contains_key(name), "{name}");
    for operation in model.operations.values() {
        operation.input.iter().chain(&operation.output).chain(&operation.errors).for_each(shape);
    }
    for found in model.shapes.values() {
        found.kind.edges().for_each(|edge| shape(&edge.target));
        let ordered = found.traits.xml_order().into_iter().flatten();
        ordered.for_each(|name| assert!(found.members().unwrap().contains_key(name), "{name}"));
    }
    let polled = model.waiters.values().map(|waiter| &waiter.operation);
    for name in model.paginators.keys().chain(polled) {
        assert!(model.operations.contains_key(name), "{name}");
    }
}

/// That many cases, unless PROPTEST_CASES asks for another number.
fn cases(usual: u32) -> ProptestConfig {
    let asked = std::env::var_os("PROPTEST_CASES").is_some();
    let config = ProptestConfig::default();
    ProptestConfig { cases: if asked { config.cases } else { usual }, ..config }
}

#[test]
fn unchanged_it_is_read() {
    check(0, &PROTON[0], PROTON[0].to_string().into_bytes());
}

proptest! {
    #![proptest_config(cases(32))]

    #[test]
    fn a_changed_model_never_panics(
        file in 0..FILES.len(),
        changes in prop::collection::vec(change(), 1..6),
    ) {
        let mut value = PROTON[file].clone();
        changes.iter().for_each(|change| apply(&mut value, change));
        check(file, &value, value.to_string().into_bytes());
    }

    #[test]
    fn a_truncated_model_never_panics(file in 0..FILES.len(), end in any::<Index>()) {
        let mut bytes = PROTON[file].to_string().into_bytes();
        bytes.truncate(end.index(bytes.len()));
        check(file, &Value::Null, bytes);
    }
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn any_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), packed in any::<bool>()) {
        let mut files = SourceSet::new("any", "");
        files.add(if packed { "service-2.json.gz" } else { "service-2.json" }, bytes);
        let (model, problems) = botosmith_model::read(&files);
        prop_assert!(model.is_none() && problems.has_errors());
    }

    #[test]
    fn any_path_never_panics(path in "([a-cA\"'`0-9:@,<>=&|!?*.(){} -]|\\[|\\]|\\\\|é){0,40}") {
        let mut files = SourceSet::new("any", "");
        let acceptor = json!({"matcher": "path", "argument": path, "expected": true, "state": "success"});
        let waiter = json!({"operation": "A", "delay": 1, "maxAttempts": 1, "acceptors": [acceptor]});
        files.add("waiters-2.json", json!({"waiters": {"A": waiter}}).to_string().into_bytes());
        files.add("service-2.json", json!({
            "metadata": {
                "apiVersion": "2020-01-01", "endpointPrefix": "a", "protocol": "query",
                "serviceFullName": "A", "serviceId": "A", "signatureVersion": "v4",
            },
            "operations": {"A": {
                "name": "A", "http": {"method": "POST", "requestUri": "/"}, "output": {"shape": "A"},
            }},
            "shapes": {
                "A": {"type": "structure", "members": {"a": {"shape": "A"}, "b": {"shape": "B"}}},
                "B": {"type": "list", "member": {"shape": "A"}},
            },
        }).to_string().into_bytes());
        let (model, problems) = botosmith_model::read(&files);
        prop_assert_eq!(model.is_none(), problems.has_errors());
        prop_assert!(problems.iter().all(|p| p.pointer == "/waiters/A/acceptors/0/argument"));
    }
}
