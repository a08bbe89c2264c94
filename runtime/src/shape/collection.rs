//! Lists and maps whose schemas say more than their Rust types do: traits of elements, or of the list itself.
//!
//! Most lists and maps are not declared: a codec then writes their elements under the schemas of the elements' types.
//! Nothing here knows a protocol.

use super::def::NAMESPACE;
use super::traits::{keep, Trait};
use super::values::of_kind;
use super::Kind;
use aws_smithy_schema::{Schema, ShapeId, ShapeType};

/// A list or map, as [`collections!`](crate::collections!) declares it.
#[derive(Debug, PartialEq, Eq)]
pub struct Collection {
    /// The shape's name in the model.
    pub shape: &'static str,
    /// A list, or a map whose keys are texts.
    pub kind: ShapeType,
    /// The kind of shape that the elements, or a map's values, target.
    pub element: Kind,
    /// The traits of the elements or values.
    pub elements: &'static [Trait],
    /// The traits of a map's keys.
    pub keys: &'static [Trait],
    /// The traits of the list or map itself.
    pub traits: &'static [Trait],
}

/// The words for kinds of collections in a declaration.
#[doc(hidden)]
#[allow(non_upper_case_globals, missing_docs)]
pub mod kinds {
    use aws_smithy_schema::ShapeType;
    pub const list: ShapeType = ShapeType::List;
    pub const map: ShapeType = ShapeType::Map;
}

impl Collection {
    /// The schema of a member or element that targets this list or map.
    ///
    /// Made for each member that does: there are few, and to look up one that is there already costs more code.
    pub(super) fn apply(&self, schema: Schema<'static>) -> Schema<'static> {
        let schema = self.traits.iter().fold(schema, |schema, its| its.apply(schema));
        if self.kind == ShapeType::List && schema.xml_flattened() {
            // Its elements are called after the list. A name of their own would be written in place of that.
            let nameless: Vec<Trait> =
                self.elements.iter().filter(|its| !matches!(its, Trait::XmlName(_))).copied().collect();
            return schema.with_list_member(self.part("member", self.element, &nameless));
        }
        match self.kind {
            ShapeType::Map => schema.with_map_members(
                self.part("key", Kind::of(ShapeType::String), self.keys),
                self.part("value", self.element, self.elements),
            ),
            _ => schema.with_list_member(self.part("member", self.element, self.elements)),
        }
    }

    /// The schema of elements, keys or values. It is none of a member: awsQuery writes numbers of elements where it
    /// finds no member's name, and the names for elements in XML are the protocol's own where there is no `xml_name`.
    fn part(&self, name: &str, kind: Kind, traits: &[Trait]) -> &'static Schema<'static> {
        let id: &'static str = format!("{NAMESPACE}#{}${name}", self.shape).leak();
        keep(
            of_kind(kind, Schema::new(ShapeId::from_parts(id, NAMESPACE, self.shape), kind.shape)),
            traits.iter().copied(),
        )
    }
}
