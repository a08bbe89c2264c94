//! Reads the `operations` section of `service-2.json`.
//!
//! Checks that references resolve; what needs the members of an input is checked in
//! `whole`.

use super::names::Names;
use super::paths;
use super::traits;
use crate::cursor::{Cursor, Object};
use crate::problem::Problems;
use crate::service::{EndpointDiscovery, HttpChecksum, Operation, XmlNamespace};
use indexmap::IndexMap;
use serde_json::Value;

pub(super) fn read(
    at: &Cursor<'_>,
    names: &Names<'_>,
    problems: &mut Problems,
) -> IndexMap<String, Operation> {
    let mut operations = IndexMap::new();
    for (name, at) in at.entries(problems) {
        if let Some(operation) = operation(name, &at, names, problems) {
            operations.insert(name.to_owned(), operation);
        }
    }
    operations
}

fn operation(name: &str, at: &Cursor<'_>, names: &Names<'_>, problems: &mut Problems) -> Option<Operation> {
    let object = at.object(problems)?;
    let wire_name = object.require_text("name", problems);
    let http = object.require("http", problems).and_then(|at| http(&at, problems));
    let input = object.get("input").and_then(|at| input(&at, names, problems)).unwrap_or_default();
    let output = object.get("output").and_then(|at| output(&at, names, problems)).unwrap_or_default();
    let errors = object.get("errors").map(|at| errors(&at, names, problems)).unwrap_or_default();
    let auth_type = object.string("authtype", problems);
    let mut auth = traits::auth(&object, problems);
    if auth.is_empty() && auth_type.as_deref() == Some("none") {
        // The older way to say the same.
        auth.push("smithy.api#noAuth".to_owned());
    }
    let unsigned = object.flag("unsignedPayload", problems);
    let operation = Operation {
        name: name.to_owned(),
        wire_name: wire_name.unwrap_or_else(|| name.to_owned()),
        method: String::new(),
        request_uri: String::new(),
        response_code: None,
        input: input.shape,
        input_location_name: input.location_name,
        input_xml_namespace: input.xml_namespace,
        output: output.shape,
        result_wrapper: output.result_wrapper,
        errors,
        documentation: object.string("documentation", problems),
        deprecated: traits::deprecated(&object, problems),
        idempotent: object.flag("idempotent", problems),
        readonly: object.flag("readonly", problems),
        auth,
        unsigned_payload: unsigned || auth_type.as_deref() == Some("v4-unsigned-body"),
        host_prefix: object.get("endpoint").and_then(|at| host_prefix(&at, problems)),
        static_context_params: static_params(&object, problems),
        operation_context_params: operation_params(&object, problems),
        http_checksum: http_checksum(&object, problems),
        request_compression: request_compression(&object, problems),
        endpoint_discovery: object.get("endpointdiscovery").and_then(|at| discovery(&at, problems)),
        endpoint_operation: object.flag("endpointoperation", problems),
    };
    object.finish(problems);
    // Without them the operation still has a name, and paginators and waiters that can be checked.
    let http = http.unwrap_or_default();
    Some(Operation {
        method: http.method.unwrap_or_default(),
        request_uri: http.request_uri.unwrap_or_default(),
        response_code: http.response_code,
        ..operation
    })
}

#[derive(Default)]
struct Http {
    method: Option<String>,
    request_uri: Option<String>,
    response_code: Option<u16>,
}

fn http(at: &Cursor<'_>, problems: &mut Problems) -> Option<Http> {
    const METHODS: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"];
    let http = at.object(problems)?;
    let method = http.require("method", problems).and_then(|at| traits::one_of(&at, &METHODS, problems));
    let uri = http.require("requestUri", problems);
    let request_uri = uri.as_ref().and_then(|at| at.string(problems)).map(str::to_owned);
    if let (Some(at), Some(text)) = (&uri, &request_uri) {
        if !text.starts_with('/') {
            at.error(problems, format!("the URI `{text}` does not begin with `/`"));
        }
    }
    let response_code = http.get("responseCode").and_then(|at| status(&at, problems));
    http.finish(problems);
    Some(Http { method, request_uri, response_code })
}

/// An HTTP status code.
pub(super) fn status(at: &Cursor<'_>, problems: &mut Problems) -> Option<u16> {
    let code = at.integer::<u16>(problems)?;
    if !(100..=599).contains(&code) {
        at.error(problems, format!("{code} is not an HTTP status"));
        return None;
    }
    Some(code)
}

#[derive(Default)]
struct Input {
    shape: Option<String>,
    location_name: Option<String>,
    xml_namespace: Option<XmlNamespace>,
}

fn input(at: &Cursor<'_>, names: &Names<'_>, problems: &mut Problems) -> Option<Input> {
    let object = at.object(problems)?;
    object.ignore(&["documentation"]); // that of the structure, once more
    let shape = object.require("shape", problems).and_then(|at| names.structure(&at, "an input", problems));
    let location_name = object.string("locationName", problems);
    let xml_namespace = traits::xml_namespace(&object, problems);
    object.finish(problems);
    Some(Input { shape, location_name, xml_namespace })
}

#[derive(Default)]
struct Output {
    shape: Option<String>,
    result_wrapper: Option<String>,
}

fn output(at: &Cursor<'_>, names: &Names<'_>, problems: &mut Problems) -> Option<Output> {
    let object = at.object(problems)?;
    // The documentation is that of the structure, once more. Nobody looks at the name of the root
    // element (`locationName`, old EC2 models), and `wrapper` says what `resultWrapper` says.
    object.ignore(&["documentation", "locationName", "wrapper"]);
    let shape = object.require("shape", problems).and_then(|at| names.structure(&at, "an output", problems));
    let result_wrapper = object.string("resultWrapper", problems);
    object.finish(problems);
    Some(Output { shape, result_wrapper })
}

/// The errors, each once: 37 operations in botocore 1.44.5 name one twice.
fn errors(at: &Cursor<'_>, names: &Names<'_>, problems: &mut Problems) -> Vec<String> {
    let mut errors: Vec<String> = Vec::new();
    for at in at.array(problems) {
        let Some(object) = at.object(problems) else { continue };
        // The rest repeats what the error's structure says.
        object.ignore(&["documentation", "error", "exception", "fault"]);
        let name = object.require("shape", problems).and_then(|at| names.error(&at, problems));
        object.finish(problems);
        errors.extend(name.filter(|name| !errors.contains(name)));
    }
    errors
}

fn host_prefix(at: &Cursor<'_>, problems: &mut Problems) -> Option<String> {
    let endpoint = at.object(problems)?;
    let prefix = endpoint.require_text("hostPrefix", problems);
    endpoint.finish(problems);
    prefix
}

fn discovery(at: &Cursor<'_>, problems: &mut Problems) -> Option<EndpointDiscovery> {
    let object = at.object(problems)?;
    let required = object.flag("required", problems);
    object.finish(problems);
    Some(EndpointDiscovery { required })
}

fn static_params(operation: &Object<'_>, problems: &mut Problems) -> IndexMap<String, Value> {
    let mut params = IndexMap::new();
    let Some(at) = operation.get("staticContextParams") else { return params };
    for (name, at) in at.entries(problems) {
        let Some(object) = at.object(problems) else { continue };
        let Some(at) = object.require("value", problems) else { continue };
        object.finish(problems);
        let is_strings = |value: &Value| value.as_array().is_some_and(|all| all.iter().all(Value::is_string));
        match at.value() {
            value if value.is_string() || value.is_boolean() || is_strings(value) => {
                params.insert(name.to_owned(), value.clone());
            }
            _ => at.error(problems, "expected a string, a boolean or an array of strings"),
        }
    }
    params
}

fn operation_params(operation: &Object<'_>, problems: &mut Problems) -> IndexMap<String, String> {
    let mut params = IndexMap::new();
    let Some(at) = operation.get("operationContextParams") else { return params };
    for (name, at) in at.entries(problems) {
        let Some(object) = at.object(problems) else { continue };
        let path = object.require("path", problems).and_then(|at| {
            let path = at.string(problems)?;
            paths::parse(&at, path, problems).map(|_| path.to_owned())
        });
        object.finish(problems);
        params.extend(path.map(|path| (name.to_owned(), path)));
    }
    params
}

fn http_checksum(operation: &Object<'_>, problems: &mut Problems) -> Option<HttpChecksum> {
    let required = operation.flag("httpChecksumRequired", problems);
    let Some(checksum) = operation.get("httpChecksum").and_then(|at| at.object(problems)) else {
        return required.then(|| HttpChecksum { required, ..HttpChecksum::default() });
    };
    let found = HttpChecksum {
        required: checksum.flag("requestChecksumRequired", problems) || required,
        request_algorithm_member: checksum.string("requestAlgorithmMember", problems),
        request_validation_mode_member: checksum.string("requestValidationModeMember", problems),
        response_algorithms: traits::strings(&checksum, "responseAlgorithms", problems, |_, _, _| ()),
    };
    checksum.finish(problems);
    Some(found)
}

fn request_compression(operation: &Object<'_>, problems: &mut Problems) -> Vec<String> {
    let Some(object) = operation.get("requestcompression").and_then(|at| at.object(problems)) else {
        return Vec::new();
    };
    let encodings = traits::strings(&object, "encodings", problems, |_, _, _| ());
    object.finish(problems);
    encodings
}
