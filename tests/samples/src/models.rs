//! Small models that two versions of a service could have. Asserts nothing.

use super::{everything, hostile, HOSTILE};
use botosmith_changes::{Diff, Updated};
use botosmith_model::{EnumValue, Member, Operation, Origin, ServiceModel, Shape, ShapeKind, SourceSet};
use serde_json::{json, Value};

/// A model of operations and shapes.
pub fn model(operations: Value, shapes: Value) -> ServiceModel {
    let mut files = SourceSet::new("small", "");
    let metadata = json!({
        "apiVersion": "2020-01-01", "endpointPrefix": "small", "protocol": "json", "protocols": ["json"],
        "jsonVersion": "1.1", "serviceFullName": "Small Service", "serviceId": "Small", "signatureVersion": "v4",
        "targetPrefix": "Small", "uid": "small-2020-01-01", "signingName": "small"
    });
    let service = json!({"version": "2.0", "metadata": metadata, "operations": operations, "shapes": shapes});
    files.add("service-2.json", service.to_string().into_bytes());
    let (model, problems) = botosmith_model::read(&files);
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    model.unwrap_or_else(|| panic!("{}", problems.join("\n")))
}

/// Two versions with a difference of each sort that a syntax can show.
pub fn small() -> (ServiceModel, ServiceModel) {
    let operation = |name: &str, input: &str, output: &str| {
        let http = json!({"method": "POST", "requestUri": "/"});
        json!({"name": name, "http": http, "input": {"shape": input}, "output": {"shape": output}})
    };
    let structure = |members: Value| json!({"type": "structure", "members": members});
    let to = |shape: &str| json!({"shape": shape});
    let shapes = |colours: [&str; 3], item: Value, tree: Value| {
        json!({
            "In": structure(item), "Tree": structure(tree),
            "Trees": {"type": "list", "member": to("Tree")},
            "ByColour": {"type": "map", "key": to("Colour"), "value": to("Trees")},
            "Colour": {"type": "string", "enum": colours},
            "Text": {"type": "string"}, "Number": {"type": "integer"}, "Time": {"type": "timestamp"},
            "Bytes": {"type": "blob"}, "Flag": {"type": "boolean"}, "Ratio": {"type": "double"}
        })
    };
    let old = model(
        json!({"Plant": operation("Plant", "In", "Tree"), "Fell": operation("Fell", "In", "In"), "Stay": operation("Stay", "Trunk", "Trunk")}),
        {
            let mut shapes = shapes(
                ["RED", "GREEN", "BLUE"],
                json!({"name": to("Text"), "old": to("Bytes"), "colour": to("Colour"), "kind": to("Text")}),
                json!({"left": to("Tree"), "age": to("Number"), "when": to("Time")}),
            );
            shapes["Trunk"] = structure(json!({"flag": to("Flag")}));
            shapes
        },
    );
    let new = model(
        json!({"Plant": operation("Plant", "In", "Tree"), "Grow": operation("Grow", "In", "Tree"), "Stay": operation("Stay", "Trunk", "Trunk")}),
        {
            let mut shapes = shapes(
                ["RED", "BLUE", "WHITE"],
                json!({"name": to("Text"), "colour": to("Colour"), "kind": to("Number"), "all": to("ByColour")}),
                json!({"left": to("Tree"), "age": to("Number"), "when": to("Time"), "ratio": to("Ratio")}),
            );
            shapes["Trunk"] = structure(json!({"flag": to("Flag")}));
            shapes
        },
    );
    (old, new)
}

/// A comparison with hostile text, of models that have hostile names where names are.
pub fn hostile_models() -> (Diff, ServiceModel, ServiceModel) {
    let (mut old, mut new) = small();
    let all = HOSTILE.concat();
    let text = |name: &str, kind| Shape { name: name.to_owned(), kind, ..new.shapes["Text"].clone() };
    let member = |target: &str| Member { target: target.to_owned(), ..Member::default() };
    let value = |value: &str| EnumValue { name: None, value: value.to_owned(), origin: Origin::default() };
    let mut added = vec![text(&all, ShapeKind::Enum(HOSTILE.map(value).to_vec()))];
    let members = HOSTILE.iter().map(|name| ((*name).to_owned(), member(&all))).collect();
    added.push(text("Hostile", ShapeKind::Structure(members)));
    let plant = new.operations["Plant"].clone();
    let operation = |name: &str| Operation {
        name: name.to_owned(),
        input: Some("Hostile".to_owned()),
        output: Some("Hostile".to_owned()),
        ..plant.clone()
    };
    for shape in added {
        new.shapes.insert(shape.name.clone(), shape.clone());
        old.shapes.insert(shape.name.clone(), shape);
    }
    for name in HOSTILE {
        new.operations.insert(name.to_owned(), operation(name));
    }
    old.operations.insert(all.clone(), operation(&all));
    (hostile(), old, new)
}

/// A comparison whose only operation has the members of a shape `Whole`.
pub fn whole(shapes: Value) -> (Diff, ServiceModel, ServiceModel) {
    let http = json!({"method": "POST", "requestUri": "/"});
    let old = model(json!({}), json!({}));
    let new = model(json!({"Whole": {"name": "Whole", "http": http, "input": {"shape": "Whole"}}}), shapes);
    let mut diff = everything();
    diff.operations.added = vec!["Whole".to_owned()];
    diff.operations.removed = Vec::new();
    diff.operations.updated = vec![Updated { name: "Unknown".to_owned(), request: None, response: None }];
    (diff, old, new)
}
