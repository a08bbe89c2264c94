//! Where the REST protocols have a member: in the head of a request or response, or as its whole body; and what XML says
//! of an element beside its name. Other protocols look at none of it, and declarations do not say it.

use super::Context;
use crate::ir::Trait;
use crate::overrides;
use botosmith_model::{Http, Member, Operation, Protocol, Shape, ShapeKind, Traits, XmlNamespace};

impl Context<'_> {
    fn is_rest(&self) -> bool {
        matches!(self.model.metadata.protocol, Protocol::RestJson1 | Protocol::RestXml)
    }

    fn is_rest_xml(&self) -> bool {
        self.model.metadata.protocol == Protocol::RestXml
    }

    /// The place of a member of an input, output or error, where it is not an element or key of the body.
    pub(super) fn bindings(&self, member: &Member) -> Vec<Trait> {
        if !self.is_rest() {
            return Vec::new();
        }
        let its = &member.traits;
        let place = if let Some(name) = its.http_header() {
            Some(Trait::text("header", name))
        } else if let Some(prefix) = its.http_prefix_headers() {
            Some(Trait::text("prefix_headers", prefix))
        } else if let Some(name) = its.http_query() {
            Some(Trait::text("query", name))
        } else if its.http_query_params() {
            Some(Trait::plain("query_params"))
        } else if its.http_label().is_some() {
            Some(Trait::plain("label"))
        } else if its.http_response_code() {
            Some(Trait::plain("status_code"))
        } else if its.http_payload() {
            Some(Trait::plain("payload"))
        } else {
            None
        };
        let target = self.model.shapes.get(&member.target);
        let media = its.media_type().or_else(|| target.and_then(|target| target.traits.media_type()));
        // It says how a header is written, and what a payload is.
        let media = media.filter(|_| its.http_header().is_some() || its.http_payload());
        let times = its.http_header().and_then(|_| self.times(target?));
        let quirks = overrides::quirks(&self.model.metadata.service_id);
        let is_trimmed =
            its.http_label().is_some() && quirks.is_some_and(|quirks| quirks.trims(&member.target));
        let trimmed = is_trimmed.then(|| Trait::plain("trimmed"));
        let media = media.map(|media| Trait::text("media_type", media));
        place.into_iter().chain(trimmed).chain(media).chain(times).collect()
    }

    /// How the times in a list are written that is a header: whoever reads it asks the member.
    fn times(&self, list: &Shape) -> Option<Trait> {
        let ShapeKind::List { member } = &list.kind else { return None };
        self.timestamp_format(member)
    }

    /// The namespace of a member's or element's own, or of the shape that it targets.
    pub(super) fn namespace(&self, traits: &Traits, target: &str) -> Option<Trait> {
        let of_target = || self.model.shapes.get(target).and_then(|target| target.traits.xml_namespace());
        traits.xml_namespace().or_else(of_target).filter(|_| self.is_rest_xml()).map(namespace)
    }

    /// The same of an element. A structure says its own itself, and the codec would write it into the members, too.
    pub(super) fn element_namespace(&self, element: &Member) -> Option<Trait> {
        let target = self.model.shapes.get(&element.target);
        let is_structure = target.is_some_and(|target| matches!(target.kind, ShapeKind::Structure(_)));
        match element.traits.xml_namespace() {
            None if is_structure => None,
            _ => self.namespace(&element.traits, &element.target),
        }
    }

    /// What XML says of the element of a structure or union that no member names: an input, or an element of a list.
    pub(super) fn own_traits(&self, shape: &Shape) -> Vec<Trait> {
        if !self.is_rest_xml() {
            return Vec::new();
        }
        let name = shape.traits.xml_name().map(|name| Trait::text("xml_name", name));
        name.into_iter().chain(shape.traits.xml_namespace().map(namespace)).collect()
    }

    /// The same of an operation's whole input, which is called after the shape where nothing else is said.
    pub(super) fn input_traits(&self, operation: &Operation, shape: &Shape) -> Vec<Trait> {
        let has_body = || shape.members().into_iter().flatten().any(|(_, member)| !is_bound(&member.traits));
        if !self.is_rest_xml() || !has_body() {
            return Vec::new();
        }
        let traits = &operation.traits;
        let name = traits.input_xml_name().or_else(|| shape.traits.xml_name());
        let name = name.map_or_else(|| shape.origin.id().name(), String::as_str);
        let its = traits.input_xml_namespace().or_else(|| shape.traits.xml_namespace()).map(namespace);
        std::iter::once(Trait::text("xml_name", name)).chain(its).collect()
    }

    /// What XML says of an operation's output: that there is no element around its member. Its root may have any name.
    pub(super) fn output_traits(&self, operation: &Operation) -> Vec<Trait> {
        let is_unwrapped = operation.traits.unwrapped_output() && self.is_rest_xml();
        is_unwrapped.then(|| Trait::plain("xml_flattened")).into_iter().collect()
    }

    /// The URI of an operation, with its labels called after the members that fill them.
    pub(super) fn uri(&self, operation: &Operation, http: &Http) -> String {
        let mut uri = own_uri(&self.model.metadata.service_id, &http.uri);
        let input = operation.input.as_ref().and_then(|input| self.model.shapes.get(input));
        for (name, member) in input.and_then(Shape::members).into_iter().flatten() {
            if let Some(label) = member.traits.http_label().filter(|label| self.is_rest() && *label != name) {
                uri = uri.replace(&format!("{{{label}}}"), &format!("{{{name}}}"));
                uri = uri.replace(&format!("{{{label}+}}"), &format!("{{{name}+}}"));
            }
        }
        uri
    }
}

/// Whether a member is not in the body, or is all of it.
fn is_bound(traits: &Traits) -> bool {
    traits.http_header().is_some()
        || traits.http_prefix_headers().is_some()
        || traits.http_query().is_some()
        || traits.http_query_params()
        || traits.http_label().is_some()
        || traits.http_payload()
}

fn namespace(its: &XmlNamespace) -> Trait {
    match &its.prefix {
        Some(prefix) => {
            let mut all = Trait::text("xml_prefixed_namespace", &its.uri);
            all.arguments.push(crate::ir::Argument::Text(prefix.clone()));
            all
        }
        None => Trait::text("xml_namespace", &its.uri),
    }
}

/// A URI without what the service's endpoint has already.
fn own_uri(service: &str, uri: &str) -> String {
    let rest = overrides::quirks(service).and_then(|quirks| uri.strip_prefix(quirks.in_endpoint.as_deref()?));
    match rest {
        Some(rest) if rest.starts_with('/') => rest.to_owned(),
        Some(rest) => format!("/{rest}"),
        None => uri.to_owned(),
    }
}
