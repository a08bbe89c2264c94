//! What becomes of every trait of a model: a client honours it, it is left aside for a reason, or the generator refuses
//! what has it. A trait that is read and dropped without a word would be a client that fails where nobody expects it.
//!
//! [`TABLE`] has every key of botocore's models. [`check`] works on a normalized model, so what a selection of operations
//! leaves out is not refused. It takes the model apart field by field: a new field of the model does not compile before
//! somebody has decided what becomes of it.

mod table;

pub use table::{Row, Treatment, TABLE};

use crate::origin::{Origin, Origins};
use crate::protocols;
use botosmith_model::problem::Problems;
use botosmith_model::rule_set::Parameter;
use botosmith_model::{HttpChecksum, Member, Operation, ServiceModel, Shape, ShapeKind, Structure};

/// What can be done about what is refused.
const NOT_YET: &str =
    "is not supported yet: leave the operations that need it out with `--operations`, or wait for a version that can";

/// The sources of endpoint parameters that a client's configuration has.
const BUILT_IN: [&str; 4] = ["AWS::Region", "AWS::UseDualStack", "AWS::UseFIPS", "SDK::Endpoint"];

/// The scheme of signatures, the one that clients have.
const SIGNED: &str = "aws.auth#sigv4";

/// Reports what a client would have to do and cannot yet.
///
/// Nothing is said of a service that none of the known protocols reaches: what else it needs depends on its protocol.
pub fn check(model: &ServiceModel, origins: &Origins, problems: &mut Problems) {
    if protocols::row(model.metadata.protocol).is_none() {
        return;
    }
    for operation in model.operations.values() {
        check_operation(operation, origins, problems);
    }
    for shape in model.shapes.values() {
        check_shape(shape, origins, problems);
    }
    for (name, parameter) in &model.rule_set.parameters {
        check_parameter(name, parameter, model, problems);
    }
}

fn refuse(origin: Origin, key: &str, what: &str, problems: &mut Problems) {
    problems.error(&origin.file, origin.pointer + key, format!("{what} {NOT_YET}"));
}

fn check_operation(operation: &Operation, origins: &Origins, problems: &mut Problems) {
    let Operation {
        name,
        auth,
        host_prefix,
        endpoint_discovery,
        http_checksum,
        // Used; or left aside, see the table.
        wire_name: _,
        method: _,
        request_uri: _,
        response_code: _,
        input: _,
        input_location_name: _,
        input_xml_namespace: _,
        output: _,
        result_wrapper: _,
        errors: _,
        documentation: _,
        deprecated: _,
        idempotent: _,
        readonly: _,
        unsigned_payload: _,
        static_context_params: _,
        operation_context_params: _,
        request_compression: _,
        endpoint_operation: _,
    } = operation;
    let mut refuse = |key: &str, what: &str| refuse(origins.operation(name), key, what, problems);
    if !auth.is_empty() && !auth.iter().any(|scheme| scheme == SIGNED) {
        refuse("", &format!("`{name}` is called with `{}`, which", auth.join("` or `")));
    }
    if let Some(prefix) = host_prefix {
        refuse("/endpoint/hostPrefix", &format!("the host prefix `{prefix}` of `{name}`"));
    }
    if endpoint_discovery.is_some_and(|discovery| discovery.required) {
        refuse("/endpointdiscovery", &format!("the endpoint discovery that `{name}` needs"));
    }
    if let Some(HttpChecksum {
        required: true,
        request_algorithm_member: _,
        request_validation_mode_member: _,
        response_algorithms: _,
    }) = http_checksum
    {
        refuse("", &format!("the checksum that `{name}` must carry"));
    }
}

fn check_shape(shape: &Shape, origins: &Origins, problems: &mut Problems) {
    let Shape { name, kind, documentation: _, deprecated: _, sensitive: _, boxed: _, constraints: _ } = shape;
    let origin = || origins.shape(name);
    match kind {
        ShapeKind::Structure(structure) => {
            let Structure {
                members,
                event_stream,
                required: _,
                union: _,
                event: _,
                payload: _,
                error: _,
                xml_namespace: _,
                location_name: _,
                xml_order: _,
            } = structure;
            if *event_stream {
                refuse(
                    origin(),
                    "/eventstream",
                    &format!("the event stream `{}`", origins.in_model(name)),
                    problems,
                );
            }
            for (member, its) in members {
                if is_stream(its) {
                    let what = format!("the byte stream `{member}` of `{}`", origins.in_model(name));
                    refuse(origins.member(name, member), "/streaming", &what, problems);
                }
            }
        }
        ShapeKind::Blob { streaming: true } => {
            refuse(
                origin(),
                "/streaming",
                &format!("the byte stream `{}`", origins.in_model(name)),
                problems,
            );
        }
        _ => {}
    }
}

fn is_stream(member: &Member) -> bool {
    let Member {
        streaming,
        target: _,
        documentation: _,
        deprecated: _,
        location: _,
        location_name: _,
        query_name: _,
        flattened: _,
        boxed: _,
        idempotency_token: _,
        json_value: _,
        timestamp_format: _,
        xml_attribute: _,
        xml_namespace: _,
        host_label: _,
        context_param: _,
        event_header: _,
        event_payload: _,
    } = member;
    *streaming
}

/// Rules find an endpoint without a parameter that is optional; one that is required and that nobody sets would make
/// every call fail.
fn check_parameter(name: &str, parameter: &Parameter, model: &ServiceModel, problems: &mut Problems) {
    let is_set = parameter.built_in.as_deref().is_some_and(|source| BUILT_IN.contains(&source));
    if parameter.required && parameter.default.is_none() && !is_set {
        let file = model.shown_as("endpoint-rule-set-1.json");
        let pointer = format!("/parameters/{}", botosmith_model::cursor::escape(name));
        let message = format!(
            "the endpoint parameter `{name}` must be set by operations, which is not supported yet: leave the service out, \
             or wait for a version that can"
        );
        problems.error(file, pointer, message);
    }
}
