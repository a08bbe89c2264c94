//! What a reader of one section knows of the whole model: which names there are, what words mean under the service's
//! protocols, and which file it reads.

use super::names::Names;
use crate::cursor::Cursor;
use crate::origin::{Origin, Part, ShapeId};
use crate::service::{Metadata, Protocol};
use crate::traits::{Trait, Traits};
use std::sync::Arc;

/// Passed to the readers of operations and shapes.
pub(super) struct Scope<'a> {
    pub(super) names: &'a Names<'a>,
    pub(super) bindings: Bindings,
    pub(super) file: Arc<str>,
}

impl Scope<'_> {
    /// The origin of an operation or a shape.
    pub(super) fn origin(&self, part: Part, name: &str, at: &Cursor<'_>) -> Origin {
        Origin::new(part, ShapeId::new("", name), self.file.clone(), at.pointer())
    }

    /// The origin of what stands in a shape: a member or a value.
    pub(super) fn inner(&self, part: Part, shape: &str, name: &str, at: &Cursor<'_>) -> Origin {
        Origin::new(part, ShapeId::new("", shape).with_member(name), self.file.clone(), at.pointer())
    }
}

/// What `location` and `locationName` mean: that depends on the protocols that the service speaks.
///
/// Source: botocore's `serialize.py` and `parsers.py`. Protocols without HTTP bindings do not look at `location`, and
/// CBOR at neither. Names of members of flattened lists are found afterwards, in `flattened`.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Bindings {
    json: bool,
    rest_json: bool,
    xml: bool,
    ec2: bool,
    rest_xml: bool,
}

impl Bindings {
    pub(super) fn of(metadata: &Metadata) -> Self {
        let mut bindings = Self::default();
        for protocol in std::iter::once(&metadata.protocol).chain(&metadata.alternatives) {
            match protocol {
                Protocol::AwsJson1_0 | Protocol::AwsJson1_1 => bindings.json = true,
                Protocol::RestJson1 => bindings.rest_json = true,
                Protocol::AwsQuery => bindings.xml = true,
                Protocol::Ec2Query => (bindings.xml, bindings.ec2) = (true, true),
                Protocol::RestXml => bindings.rest_xml = true,
                Protocol::RpcV2Cbor => {}
            }
        }
        bindings
    }

    /// Adds what a member's `location` and `locationName` mean. `name` is the member's.
    pub(super) fn member(
        self,
        name: &str,
        location: Option<&str>,
        location_name: Option<&str>,
        traits: &mut Traits,
    ) {
        let wire = location_name.unwrap_or(name).to_owned();
        let bound = match location {
            Some("header") => Some(Trait::HttpHeader(wire)),
            Some("headers") => Some(Trait::HttpPrefixHeaders(location_name.unwrap_or_default().to_owned())),
            Some("querystring") => Some(Trait::HttpQuery(wire)),
            Some("uri") => Some(Trait::HttpLabel(wire)),
            Some(_) => Some(Trait::HttpResponseCode),
            None => None,
        };
        let in_body = bound.is_none();
        bound.into_iter().for_each(|bound| traits.add(bound, "/location"));
        let Some(wire) = location_name.filter(|wire| *wire != name) else { return };
        if self.json || (self.rest_json && in_body) {
            traits.add(Trait::JsonName(wire.to_owned()), "/locationName");
        }
        self.xml_name(wire, in_body, traits);
    }

    /// Adds what the `locationName` of a list's element, a map's key or value, or a structure means: only XML and query
    /// have names for them. `name` is the one that they have without.
    pub(super) fn element(self, name: &str, location_name: Option<&str>, traits: &mut Traits) {
        if let Some(wire) = location_name.filter(|wire| *wire != name) {
            self.xml_name(wire, true, traits);
        }
    }

    /// Adds the name of a member that has none of its own and targets a list which is flattened: that of the list's
    /// elements. In requests of ec2Query it keeps its own. `name` is the member's.
    pub(super) fn flattened(self, name: &str, element: &str, traits: &mut Traits) {
        if self.ec2 && traits.ec2_query_name().is_none() {
            traits.add(Trait::Ec2QueryName(capitalized(name)), "");
        }
        self.xml_name(element, true, traits);
    }

    fn xml_name(self, wire: &str, in_body: bool, traits: &mut Traits) {
        if self.xml || (self.rest_xml && in_body) {
            traits.add(Trait::XmlName(wire.to_owned()), "/locationName");
        }
    }
}

/// A name as requests of ec2Query have it.
fn capitalized(name: &str) -> String {
    let mut rest = name.chars();
    rest.next().into_iter().flat_map(char::to_uppercase).chain(rest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(bindings: Bindings, location: Option<&str>, location_name: Option<&str>) -> Vec<String> {
        let mut traits = Traits::default();
        bindings.member("Size", location, location_name, &mut traits);
        traits.iter().map(|placed| format!("{}={}", placed.what.short_id(), placed.what.value())).collect()
    }

    #[test]
    fn a_name_means_what_the_protocols_make_of_it() {
        let none = Bindings::default();
        let json = Bindings { json: true, ..none };
        let rest_json = Bindings { rest_json: true, ..none };
        let query = Bindings { xml: true, ..none };
        let rest_xml = Bindings { rest_xml: true, ..none };
        assert_eq!(said(json, None, Some("s")), ["jsonName=\"s\""]);
        assert_eq!(said(rest_json, None, Some("s")), ["jsonName=\"s\""]);
        assert_eq!(said(query, None, Some("s")), ["xmlName=\"s\""]);
        assert_eq!(
            said(Bindings { json: true, ..query }, None, Some("s")),
            ["jsonName=\"s\"", "xmlName=\"s\""]
        );
        assert_eq!(said(none, None, Some("s")), Vec::<String>::new(), "CBOR has the member's name");
        assert_eq!(said(json, None, Some("Size")), Vec::<String>::new());
        assert_eq!(said(rest_xml, Some("header"), Some("x-s")), ["httpHeader=\"x-s\""]);
        assert_eq!(said(rest_json, Some("querystring"), None), ["httpQuery=\"Size\""]);
        assert_eq!(said(rest_json, Some("uri"), Some("s")), ["httpLabel=\"s\""]);
        assert_eq!(said(rest_json, Some("headers"), Some("x-m-")), ["httpPrefixHeaders=\"x-m-\""]);
        assert_eq!(said(rest_json, Some("statusCode"), None), ["httpResponseCode=true"]);
        let ec2 = Bindings { ec2: true, ..query };
        assert_eq!(
            said(ec2, None, Some("size")),
            ["xmlName=\"size\""],
            "requests have the same, with a large letter"
        );
        // awsJson has no bindings: the name is that of the key.
        assert_eq!(said(json, Some("header"), Some("s")), ["httpHeader=\"s\"", "jsonName=\"s\""]);
    }
    #[test]
    fn a_flattened_list_is_called_after_its_elements() {
        let flattened = |bindings: Bindings| -> Vec<String> {
            let mut traits = Traits::default();
            bindings.flattened("sizes", "item", &mut traits);
            traits
                .iter()
                .map(|placed| format!("{}={}", placed.what.short_id(), placed.what.value()))
                .collect()
        };
        let query = Bindings { xml: true, ..Bindings::default() };
        assert_eq!(flattened(Bindings::default()), Vec::<String>::new());
        assert_eq!(flattened(query), ["xmlName=\"item\""]);
        assert_eq!(
            flattened(Bindings { ec2: true, ..query }),
            ["ec2QueryName=\"Sizes\"", "xmlName=\"item\""]
        );
    }
}
