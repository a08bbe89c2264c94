//! Tests the checks themselves with single changes of a small model, each known to break callers or not: exactly the
//! breaking ones make the program that uses every public item fail to compile, and exactly those are major in the
//! comparison of the models. `cargo test-crates` runs this.

use botosmith_changes::{compare, Impact};
use botosmith_model::{ServiceModel, SourceSet};
use serde_json::{json, Map, Value};
use std::path::Path;
use xtask::shared::cargo::Cargo;
use xtask::verdicts::history::files;
use xtask::verdicts::toolbox::Toolbox;
use xtask::verdicts::tried;

const MODEL: &str = include_str!("mutations/service-2.json");
const PAGINATORS: &str = include_str!("mutations/paginators-1.json");
const WAITERS: &str = include_str!("mutations/waiters-2.json");

/// A change of the three files and the overlay, as one object, and a word from a use that fails; `None` where nothing may fail.
type Mutation = (&'static str, fn(&mut Value), Option<&'static str>);

const MUTATIONS: &[Mutation] = &[
    // What is gone.
    (
        "member of a structure",
        |m| drop_key(m, "/service/shapes/Thing/members", "size"),
        Some("field_thing_size"),
    ),
    (
        "member of an input",
        |m| drop_key(m, "/service/shapes/GetThingInput/members", "deep"),
        Some("fluent_builder_deep"),
    ),
    (
        "member of an output",
        |m| drop_key(m, "/service/shapes/GetThingOutput/members", "note"),
        Some("output_note"),
    ),
    (
        "member of an error",
        |m| drop_key(m, "/service/shapes/GoneException/members", "reason"),
        Some("gone_exception_reason"),
    ),
    (
        "member of a union",
        |m| drop_key(m, "/service/shapes/State/members", "number"),
        Some("state_as_number"),
    ),
    ("operation", |m| drop_key(m, "/service/operations", "DropThing"), Some("client_drop_thing")),
    ("value", |m| drop_item(m, "/service/shapes/Color/enum", 1), Some("variant_color_green")),
    ("error", |m| drop_item(m, "/service/operations/GetThing/errors", 1), Some("is_busy_exception")),
    ("paginator", |m| drop_key(m, "/paginators/pagination", "ListThings"), Some("into_paginator")),
    (
        "limit of pages",
        |m| drop_key(m, "/paginators/pagination/ListThings", "limit_key"),
        Some("paginator_page_size"),
    ),
    ("waiter", |m| drop_key(m, "/waiters/waiters", "ThingReady"), Some("wait_until_thing_ready")),
    // What is of another type.
    ("number", |m| put(m, "/service/shapes/Thing/members/size/shape", "Long"), Some("thing_size")),
    (
        "number in a request",
        |m| put(m, "/service/shapes/GetThingInput/members/deep/shape", "Color"),
        Some("set_deep"),
    ),
    (
        "text that becomes an enum",
        |m| put(m, "/service/shapes/Thing/members/name/shape", "Color"),
        Some("thing_name"),
    ),
    ("element", |m| put(m, "/service/shapes/Notes/member/shape", "Integer"), Some("notes")),
    ("items of pages", |m| put(m, "/service/shapes/Things/member/shape", "Owner"), Some("items_send")),
    (
        "variant",
        |m| put(m, "/service/shapes/State/members/text/shape", "Integer"),
        Some("variant_state_text"),
    ),
    ("name", |m| rename(m, "/service/shapes/Owner/members", "id", "key"), Some("owner_id")),
    // What is there always or not.
    (
        "required in what comes back",
        |m| put(m, "/service/shapes/GetThingOutput/required", json!(["note"])),
        Some("output_note"),
    ),
    (
        "first required member of a structure",
        |m| put(m, "/service/shapes/Owner/required", json!(["id"])),
        Some("owner_builder_build"),
    ),
    (
        "default that comes",
        |m| put(m, "/overlay", overlay("\"Owner.since\" = 3\n\"Thing.size\" = 0\n")),
        Some("thing_size"),
    ),
    ("default that goes", |m| put(m, "/overlay", overlay("\"Thing.color\" = \"RED\"")), Some("owner_since")),
    ("no longer required", |m| put(m, "/service/shapes/Thing/required", json!([])), Some("thing_name")),
    // What breaks nobody.
    ("another default", |m| put(m, "/overlay", overlay("\"Owner.since\" = 4")), None),
    (
        "default in a request",
        |m| put(m, "/overlay", overlay("\"Owner.since\" = 3\n\"GetThingInput.deep\" = 1\n")),
        None,
    ),
    (
        "required in a request",
        |m| put(m, "/service/shapes/GetThingInput/required", json!(["name", "deep"])),
        None,
    ),
    (
        "no longer required in a request",
        |m| put(m, "/service/shapes/GetThingInput/required", json!([])),
        None,
    ),
    (
        "new members",
        |m| {
            ["Thing", "GetThingInput", "GetThingOutput", "GoneException", "State"].into_iter().for_each(
                |shape| {
                    put(m, &format!("/service/shapes/{shape}/members/fresh"), json!({"shape": "Text"}));
                },
            )
        },
        None,
    ),
    ("new value", |m| put(m, "/service/shapes/Color/enum", json!(["BLUE", "RED", "GREEN"])), None),
    (
        "new error",
        |m| put(m, "/service/operations/DropThing/errors", json!([{"shape": "GoneException"}])),
        None,
    ),
    (
        "new operation",
        |m| {
            put(
                m,
                "/service/operations/AddThing",
                json!({
                    "name": "AddThing", "http": {"method": "POST", "requestUri": "/"}, "input": {"shape": "Thing"},
                }),
            )
        },
        None,
    ),
    (
        "new waiter",
        |m| {
            put(
                m,
                "/waiters/waiters/ThingGone",
                json!({
                    "operation": "GetThing", "delay": 1, "maxAttempts": 2,
                    "acceptors": [{"matcher": "error", "expected": "GoneException", "state": "success"}],
                }),
            )
        },
        None,
    ),
    (
        "words and limits",
        |m| {
            put(
                m,
                "/service/shapes/Text",
                json!({"type": "string", "max": 7, "documentation": "<p>New.</p>"}),
            )
        },
        None,
    ),
    ("place on the wire", |m| put(m, "/service/shapes/Thing/members/size/locationName", "Size"), None),
    (
        "order",
        |m| {
            put(
                m,
                "/service/shapes/Owner/members",
                json!({"since": {"shape": "Integer"}, "id": {"shape": "Text"}}),
            )
        },
        None,
    ),
];

#[test]
fn the_program_fails_exactly_with_what_breaks_callers() {
    let original = model(&original());
    let mutants: Vec<ServiceModel> =
        MUTATIONS.iter().map(|(name, mutate, _)| mutant(name, *mutate)).collect();
    let crates: Vec<_> =
        mutants.iter().enumerate().map(|(i, mutant)| (format!("{i}"), files(mutant).unwrap())).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let cargo = Cargo::find(root).unwrap().with_binary(env!("CARGO_BIN_EXE_xtask").into());
    let toolbox = Toolbox::new(root, &cargo).unwrap();
    let trials = tried(&toolbox, "mutations", &files(&original).unwrap(), &crates).unwrap();

    let mut wrong = Vec::new();
    for (((name, _, expected), trial), mutant) in MUTATIONS.iter().zip(&trials).zip(&mutants) {
        let noticed = match expected {
            Some(word) => trial.failing.keys().any(|failing| failing.contains(word)),
            None => trial.compiles(),
        };
        if !noticed {
            wrong.push(format!("{name}: expected {expected:?}, and there fail {:?}", trial.failing));
        }
        let impact = compare(("original", &original), ("mutant", mutant)).impact;
        if (impact == Impact::Major) != expected.is_some() {
            wrong.push(format!("{name}: expected {expected:?}, and the comparison says {impact}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn original() -> Value {
    let file = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    let overlay = overlay("\"Owner.since\" = 3");
    json!({"service": file(MODEL), "paginators": file(PAGINATORS), "waiters": file(WAITERS), "overlay": overlay})
}

/// What the model leaves out: these defaults.
fn overlay(defaults: &str) -> String {
    format!("service = \"Things\"\nversion = \"2020-01-01\"\n[default]\n{defaults}\n")
}

fn mutant(name: &str, mutate: fn(&mut Value)) -> ServiceModel {
    let mut mutant = original();
    mutate(&mut mutant);
    assert_ne!(mutant.to_string(), original().to_string(), "{name} changes nothing");
    model(&mutant)
}

fn model(files: &Value) -> ServiceModel {
    let mut sources = SourceSet::new("things", "");
    for (name, part) in
        [("service-2.json", "service"), ("paginators-1.json", "paginators"), ("waiters-2.json", "waiters")]
    {
        sources.add(name, files[part].to_string().into_bytes());
    }
    sources.add("overlay.toml", files["overlay"].as_str().unwrap_or_default().into());
    let (model, problems) = botosmith_model::read(&sources);
    model.unwrap_or_else(|| panic!("{}", problems.iter().map(|p| format!("{p}\n")).collect::<String>()))
}

fn object<'a>(model: &'a mut Value, pointer: &str) -> &'a mut Map<String, Value> {
    model.pointer_mut(pointer).and_then(Value::as_object_mut).unwrap_or_else(|| panic!("{pointer}"))
}

fn drop_key(model: &mut Value, pointer: &str, key: &str) {
    assert!(object(model, pointer).remove(key).is_some(), "{pointer}/{key}");
}

fn drop_item(model: &mut Value, pointer: &str, index: usize) {
    model.pointer_mut(pointer).and_then(Value::as_array_mut).unwrap().remove(index);
}

fn put(model: &mut Value, pointer: &str, value: impl Into<Value>) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    object(model, parent).insert(key.to_owned(), value.into());
}

fn rename(model: &mut Value, pointer: &str, from: &str, to: &str) {
    let members = object(model, pointer);
    let member = members.remove(from).unwrap();
    members.insert(to.to_owned(), member);
}
