//! Makes models of services of the suites.
//!
//! Each entry of a suite has shapes of its own, and another entry may mean something else by the same name. So an entry
//! goes into the first service where everything of the same name is the same, and nothing is renamed: names go over the
//! wire. What botocore's own runner adds to an entry is added here.

use crate::suite::{Case, Entry, Object, Suite};
use serde_json::{json, Map, Value};

/// A service made of entries.
#[derive(Debug)]
pub struct Service {
    /// Its name, and that of its folder.
    pub name: String,
    metadata: Object,
    operations: Object,
    shapes: Object,
}

/// A case, and the service and operation that it calls.
#[derive(Clone, Copy, Debug)]
pub struct Placed<'a> {
    /// The suite.
    pub suite: &'a Suite,
    /// The entry.
    pub entry: &'a Entry,
    /// The case.
    pub case: &'a Case,
    /// The place of the service among all.
    pub service: usize,
}

impl Placed<'_> {
    /// The operation.
    pub fn operation(&self) -> &str {
        name(&self.case.given)
    }
}

fn name(given: &Object) -> &str {
    given.get("name").and_then(Value::as_str).unwrap_or("OperationName")
}

/// Makes services of suites.
pub fn place(suites: &[Suite]) -> (Vec<Service>, Vec<Placed<'_>>) {
    let (mut services, mut placed) = (Vec::new(), Vec::new());
    for suite in suites {
        let first = services.len();
        for entry in &suite.entries {
            for case in &entry.cases {
                let service = place_case(&mut services, first, suite, entry, case);
                placed.push(Placed { suite, entry, case, service });
            }
        }
    }
    (services, placed)
}

/// Puts a case into the first service of its suite that it fits into; gives the place of the service.
fn place_case(services: &mut Vec<Service>, first: usize, suite: &Suite, entry: &Entry, case: &Case) -> usize {
    let (name, operation) = operation(entry, case);
    let fits = |service: &Service| {
        let same_shapes =
            entry.shapes.iter().all(|(name, shape)| service.shapes.get(name).is_none_or(|its| its == shape));
        let known = service.operations.get(name);
        let same_operation = known.is_none_or(|its| without_errors(its) == without_errors(&operation));
        same_shapes && same_operation && service.metadata == entry.metadata
    };
    let place = match services[first..].iter().position(fits) {
        Some(place) => first + place,
        None => {
            let name = format!("{}-{}", suite.name.replace(['/', '_'], "-"), services.len() - first + 1);
            services.push(Service::empty(&name, entry.metadata.clone()));
            services.len() - 1
        }
    };
    let service = &mut services[place];
    service.shapes.extend(entry.shapes.clone());
    match service.operations.get_mut(name) {
        Some(known) => add_errors(known, &operation),
        None => drop(service.operations.insert(name.to_owned(), operation)),
    }
    place
}

fn without_errors(operation: &Value) -> Value {
    let mut operation = operation.clone();
    operation.as_object_mut().map(|operation| operation.shift_remove("errors"));
    operation
}

fn add_errors(known: &mut Value, operation: &Value) {
    let more = operation["errors"].as_array().into_iter().flatten();
    let errors = known.as_object_mut().map(|known| known.entry("errors").or_insert_with(|| json!([])));
    let Some(Value::Array(errors)) = errors else { return };
    for error in more {
        if !errors.contains(error) {
            errors.push(error.clone());
        }
    }
}

/// The operation of a case, with its name.
fn operation<'a>(entry: &Entry, case: &'a Case) -> (&'a str, Value) {
    let name = name(&case.given);
    let mut operation = case.given.clone();
    operation.shift_remove("documentation");
    let http = operation.entry("http").or_insert_with(|| json!({}));
    http.as_object_mut().into_iter().for_each(|http| {
        http.entry("method").or_insert_with(|| "POST".into());
        http.entry("requestUri").or_insert_with(|| "/".into());
    });
    // botocore looks for an error among all of its service, clients in Rust among those of the operation.
    let is_error = |shape: &Value| shape["exception"] == true;
    let errors = entry.shapes.iter().filter(|(_, shape)| is_error(shape));
    let errors: Vec<Value> = errors.map(|(name, _)| json!({ "shape": name })).collect();
    if !errors.is_empty() {
        operation.insert("errors".to_owned(), errors.into());
    }
    if entry.metadata.get("protocol").is_some_and(|protocol| protocol == "query") {
        wrap(entry, name, &mut operation);
    }
    (name, operation.into())
}

/// Says which element is around an output of the query protocol, as botocore's runner does.
fn wrap(entry: &Entry, name: &str, operation: &mut Object) {
    let Some(Value::Object(output)) = operation.get_mut("output") else { return };
    let shape = output.get("shape").and_then(Value::as_str).and_then(|shape| entry.shapes.get(shape));
    let has_members =
        shape.is_some_and(|shape| shape["members"].as_object().is_some_and(|all| !all.is_empty()));
    if has_members {
        output.entry("resultWrapper").or_insert_with(|| format!("{name}Result").into());
    }
}

impl Service {
    /// A service without operations.
    pub fn empty(name: &str, metadata: Object) -> Self {
        let (operations, shapes) = (Map::new(), Map::new());
        Self { name: name.to_owned(), metadata, operations, shapes }
    }

    /// The text of its `service-2.json`.
    pub fn model(&self) -> String {
        let mut metadata = self.metadata.clone();
        let protocol = metadata.get("protocol").cloned().unwrap_or_default();
        // What no entry depends on that lacks it, and a model must have.
        for (key, value) in [
            ("apiVersion", json!("2014-01-01")),
            ("endpointPrefix", json!(self.name)),
            ("protocols", json!([protocol])),
            ("serviceFullName", json!(self.name)),
            ("signatureVersion", json!("v4")),
        ] {
            metadata.entry(key).or_insert(value);
        }
        // The package is called after it, and nothing that is compared.
        metadata.insert("serviceId".to_owned(), json!(self.name));
        if protocol == "json" {
            metadata.entry("jsonVersion").or_insert(json!("1.0"));
            metadata.entry("targetPrefix").or_insert(json!("Suite"));
        }
        let (operations, shapes) = (&self.operations, &self.shapes);
        json!({"version": "2.0", "metadata": metadata, "operations": operations, "shapes": shapes})
            .to_string()
    }
}
