//! Reads the `operations` section of `service-2.json`.
//!
//! Checks that references resolve; what needs the members of an input is checked in
//! [`validate`](crate::validate).

use super::scope::Scope;
use super::{traits, Service};
use crate::context_params;
use crate::cursor::{Cursor, Object};
use crate::origin::Part;
use crate::problem::Problems;
use crate::service::Operation;
use crate::traits::{AuthScheme, EndpointDiscovery, Http, HttpChecksum, Trait, Traits};
use indexmap::IndexMap;

pub(super) fn read(
    at: &Cursor<'_>,
    scope: &Scope<'_>,
    problems: &mut Problems,
) -> IndexMap<String, Operation> {
    let mut operations = IndexMap::new();
    for (name, at) in at.entries(problems) {
        if let Some(operation) = operation(name, &at, scope, problems) {
            operations.insert(name.to_owned(), operation);
        }
    }
    operations
}

fn operation(name: &str, at: &Cursor<'_>, scope: &Scope<'_>, problems: &mut Problems) -> Option<Operation> {
    let object = at.object(problems)?;
    let wire_name = object.require_text("name", problems);
    let mut its = Traits::default();
    // Without it the operation still has a name, and paginators and waiters that can be checked.
    if let Some(http) = object.require("http", problems).and_then(|at| http(&at, problems)) {
        its.add(Trait::Http(http), "/http/requestUri");
    }
    let input = object.get("input").and_then(|at| input(&at, scope, problems, &mut its));
    let output = object.get("output").and_then(|at| output(&at, scope, problems, &mut its));
    let errors = object.get("errors").map(|at| errors(&at, scope, problems)).unwrap_or_default();
    traits::told(&object, problems, &mut its);
    signing(&object, problems, &mut its);
    traits::flag(&object, "idempotent", Trait::Idempotent, problems, &mut its);
    traits::flag(&object, "readonly", Trait::Readonly, problems, &mut its);
    endpoint(&object, problems, &mut its);
    http_checksum(&object, problems, &mut its);
    request_compression(&object, problems, &mut its);
    object.finish(problems);
    Some(Operation {
        name: name.to_owned(),
        origin: scope.origin(Part::Operation, name, at),
        wire_name: wire_name.unwrap_or_else(|| name.to_owned()),
        input,
        output,
        errors,
        traits: its,
    })
}

/// Every name is that of its key; the old CloudFront models append their version to it.
pub(super) fn check_names(service: &Service, problems: &mut Problems) {
    let version = service.metadata.as_ref().map(|metadata| metadata.api_version.replace('-', "_"));
    for operation in service.operations.values() {
        let (key, name) = (&operation.name, &operation.wire_name);
        let rest = name.strip_prefix(key.as_str());
        if rest != Some("") && (version.is_none() || rest != version.as_deref()) {
            let pointer = format!("{}/name", operation.origin.pointer());
            let message = format!("the operation `{key}` calls itself `{name}`");
            problems.error(operation.origin.file(), pointer, message);
        }
    }
}

/// How requests are signed. `authtype` is the older way to say it.
fn signing(operation: &Object<'_>, problems: &mut Problems, traits: &mut Traits) {
    let auth_type = operation.string("authtype", problems);
    let auth = traits::auth(operation, problems);
    if !auth.is_empty() {
        traits.add(Trait::Auth(auth), "/auth");
    } else if auth_type.as_deref() == Some("none") {
        traits.add(Trait::Auth(vec![AuthScheme::Unsigned]), "/authtype");
    } else if auth_type.as_deref() == Some("bearer") {
        traits.add(Trait::Auth(vec![AuthScheme::HttpBearer]), "/authtype");
    }
    if operation.flag("unsignedPayload", problems) {
        traits.add(Trait::UnsignedPayload, "/unsignedPayload");
    } else if auth_type.as_deref() == Some("v4-unsigned-body") {
        traits.add(Trait::UnsignedPayload, "/authtype");
    }
}

/// Where requests go.
fn endpoint(operation: &Object<'_>, problems: &mut Problems, traits: &mut Traits) {
    if let Some(prefix) = operation.get("endpoint").and_then(|at| host_prefix(&at, problems)) {
        traits.add(Trait::HostPrefix(prefix), "/endpoint/hostPrefix");
    }
    let params = operation.get("staticContextParams");
    let fixed = params.map(|at| context_params::fixed(&at, problems)).unwrap_or_default();
    if !fixed.is_empty() {
        traits.add(Trait::StaticContextParams(fixed), "/staticContextParams");
    }
    let params = operation.get("operationContextParams");
    let taken = params.map(|at| context_params::taken(&at, problems)).unwrap_or_default();
    if !taken.is_empty() {
        traits.add(Trait::OperationContextParams(taken), "/operationContextParams");
    }
    if let Some(discovery) = operation.get("endpointdiscovery").and_then(|at| discovery(&at, problems)) {
        traits.add(Trait::EndpointDiscovery(discovery), "/endpointdiscovery");
    }
    traits::flag(operation, "endpointoperation", Trait::EndpointOperation, problems, traits);
}

fn http(at: &Cursor<'_>, problems: &mut Problems) -> Option<Http> {
    const METHODS: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"];
    let http = at.object(problems)?;
    let method = http.require("method", problems).and_then(|at| at.one_of(&METHODS, problems));
    let uri_at = http.require("requestUri", problems);
    let uri = uri_at.as_ref().and_then(|at| at.string(problems)).map(str::to_owned);
    if let (Some(at), Some(text)) = (&uri_at, &uri) {
        if !text.starts_with('/') {
            at.error(problems, format!("the URI `{text}` does not begin with `/`"));
        }
    }
    let code = http.get("responseCode").and_then(|at| at.http_status(problems));
    http.finish(problems);
    Some(Http { method: method.unwrap_or_default(), uri: uri?, code })
}

fn input(at: &Cursor<'_>, scope: &Scope<'_>, problems: &mut Problems, traits: &mut Traits) -> Option<String> {
    let object = at.object(problems)?;
    object.ignore(&["documentation"]); // that of the structure, once more
    let shape =
        object.require("shape", problems).and_then(|at| scope.names.structure(&at, "an input", problems));
    if let Some(name) = object.string("locationName", problems) {
        traits.add(Trait::InputXmlName(name), "/input/locationName");
    }
    if let Some(namespace) = traits::xml_namespace(&object, problems) {
        traits.add(Trait::InputXmlNamespace(namespace), "/input/xmlNamespace");
    }
    object.finish(problems);
    shape
}

fn output(
    at: &Cursor<'_>,
    scope: &Scope<'_>,
    problems: &mut Problems,
    traits: &mut Traits,
) -> Option<String> {
    let object = at.object(problems)?;
    // The documentation is that of the structure, once more. Nobody looks at the name of the root
    // element (`locationName`, old EC2 models), and `wrapper` says what `resultWrapper` says.
    object.ignore(&["documentation", "locationName", "wrapper"]);
    let shape =
        object.require("shape", problems).and_then(|at| scope.names.structure(&at, "an output", problems));
    if let Some(wrapper) = object.string("resultWrapper", problems) {
        traits.add(Trait::ResultWrapper(wrapper), "/output/resultWrapper");
    }
    object.finish(problems);
    shape
}

/// The errors, each once: 37 operations in botocore 1.44.5 name one twice.
fn errors(at: &Cursor<'_>, scope: &Scope<'_>, problems: &mut Problems) -> Vec<String> {
    let mut errors: Vec<String> = Vec::new();
    for at in at.array(problems) {
        let Some(object) = at.object(problems) else { continue };
        // The rest repeats what the error's structure says.
        object.ignore(&["documentation", "error", "exception", "fault"]);
        let name = object.require("shape", problems).and_then(|at| scope.names.error(&at, problems));
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

fn http_checksum(operation: &Object<'_>, problems: &mut Problems, traits: &mut Traits) {
    let required = operation.flag("httpChecksumRequired", problems);
    if let Some(checksum) = operation.get("httpChecksum").and_then(|at| at.object(problems)) {
        let found = HttpChecksum {
            request_checksum_required: checksum.flag("requestChecksumRequired", problems) || required,
            md5: false,
            request_algorithm_member: checksum.string("requestAlgorithmMember", problems),
            request_validation_mode_member: checksum.string("requestValidationModeMember", problems),
            response_algorithms: traits::strings(&checksum, "responseAlgorithms", problems, |_, _, _| ()),
        };
        checksum.finish(problems);
        traits.add(Trait::HttpChecksum(found), "/httpChecksum");
    } else if required {
        let found = HttpChecksum { request_checksum_required: true, md5: true, ..HttpChecksum::default() };
        traits.add(Trait::HttpChecksum(found), "/httpChecksumRequired");
    }
}

fn request_compression(operation: &Object<'_>, problems: &mut Problems, traits: &mut Traits) {
    if let Some(object) = operation.get("requestcompression").and_then(|at| at.object(problems)) {
        let encodings = traits::strings(&object, "encodings", problems, |_, _, _| ());
        object.finish(problems);
        traits.add(Trait::RequestCompression(encodings), "/requestcompression");
    }
}
