//! What the root of a request's XML is called, and its namespace: where the member that is the payload says neither, the
//! shape that it targets does, and the service. botocore's models say it of each member and operation.

use crate::service::Operation;
use crate::shape::{Shape, ShapeKind};
use crate::traits::{Trait, XmlNamespace};
use indexmap::IndexMap;

/// Says it of the inputs of a service that speaks restXml, and of their payloads. `namespace` is that of the service.
pub(super) fn tell(
    operations: &mut IndexMap<String, Operation>,
    shapes: &mut IndexMap<String, Shape>,
    namespace: Option<&XmlNamespace>,
) {
    for operation in operations.values_mut() {
        let Some(input) = operation.input.as_ref().and_then(|input| shapes.get(input)) else { continue };
        let payload = input
            .members()
            .and_then(|members| members.iter().find(|(_, member)| member.traits.http_payload()))
            .map(|(name, member)| (name.clone(), member.target.clone()));
        let (name, payload) =
            (input.name.clone(), payload.map(|(name, to)| (name, shapes.get(&to).cloned())));
        let Some((member, target)) = payload else {
            let own = shapes.get(&name).and_then(|input| input.traits.xml_namespace());
            if let Some(namespace) = namespace.filter(|_| own.is_none()) {
                operation.traits.add(Trait::InputXmlNamespace(namespace.clone()), "");
            }
            continue;
        };
        let is_element = |shape: &Shape| matches!(shape.kind, ShapeKind::Structure(_) | ShapeKind::Union(_));
        let Some(target) = target.filter(is_element) else { continue };
        let Some(Shape { kind: ShapeKind::Structure(members), .. }) = shapes.get_mut(&name) else { continue };
        let Some(member) = members.get_mut(&member) else { continue };
        if member.traits.xml_name().is_none() {
            let name = target.traits.xml_name().cloned();
            member
                .traits
                .add(Trait::XmlName(name.unwrap_or_else(|| target.origin.id().name().to_owned())), "");
        }
        let own = member.traits.xml_namespace().or_else(|| target.traits.xml_namespace());
        if let Some(namespace) = namespace.filter(|_| own.is_none()) {
            member.traits.add(Trait::XmlNamespace(namespace.clone()), "");
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::source::SourceSet;

    /// The root and namespace of `Put`, which are those of its input or of the payload.
    fn root(service: &str, input: &str, body: &str) -> (String, String) {
        let text = format!(
            r##"{{"smithy": "2.0", "shapes": {{
                "a#S": {{"type": "service", "version": "1", "operations": [{{"target": "a#Put"}}], "traits": {{
                    "aws.protocols#restXml": {{}}, "aws.auth#sigv4": {{"name": "s"}}, "aws.api#service": {{"sdkId": "S"}},
                    "smithy.api#title": "S"{service}}}}},
                "a#Put": {{"type": "operation", "input": {{"target": "a#PutInput"}}, "traits": {{
                    "smithy.api#http": {{"method": "PUT", "uri": "/", "code": 200}}}}}},
                "a#PutInput": {{"type": "structure", "members": {{"body": {{"target": "a#Body", "traits": {{{input}}}}}}}}},
                "a#Body": {{"type": "structure", "members": {{}}, "traits": {{{body}}}}}
            }}}}"##
        );
        let sources = SourceSet::of_smithy("s", "s.json", text.into_bytes());
        let (model, problems) = crate::read_draft(&sources);
        let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
        let model = model.unwrap_or_else(|| panic!("{all:?}"));
        let body = &model.shapes["PutInput"].members().unwrap()["body"].traits;
        let namespace = body.xml_namespace().or(model.operations["Put"].traits.input_xml_namespace());
        (
            body.xml_name().cloned().unwrap_or_default(),
            namespace.map(|its| its.uri.clone()).unwrap_or_default(),
        )
    }

    #[test]
    fn a_payload_is_called_after_its_target() {
        let payload = r#""smithy.api#httpPayload": {}"#;
        let service = r#", "smithy.api#xmlNamespace": {"uri": "http://s/"}"#;
        let named = r#""smithy.api#xmlName": "B""#;
        let said = |name: &str, uri: &str| (name.to_owned(), uri.to_owned());
        assert_eq!(root("", payload, ""), said("Body", ""));
        assert_eq!(root(service, payload, ""), said("Body", "http://s/"));
        assert_eq!(root("", payload, named), said("B", ""));
        assert_eq!(root("", &format!(r#"{payload}, "smithy.api#xmlName": "C""#), named), said("C", ""));
        let own = r#""smithy.api#xmlNamespace": {"uri": "http://b/"}"#;
        assert_eq!(root(service, payload, own), said("Body", ""), "that of the target is read there");
        assert_eq!(root(service, "", ""), said("", "http://s/"), "the input's");
    }
}
