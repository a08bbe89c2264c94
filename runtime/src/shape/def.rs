//! The table of a shape's members, and the schema that is made of it on first use.
//!
//! Schemas as statics cost compile time for every member of a service; made when a shape is first
//! read or written they cost a program only what it uses. They are kept for the life of the program.

use super::MemberTrait;
use aws_smithy_schema::{Schema, ShapeId, ShapeType};
use std::any::TypeId;
use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

/// The namespace of all shape ids. botocore's models have none, and only codecs of documents ask.
const NAMESPACE: &str = "com.amazonaws";

/// A structure or union: its names and members, in the model's order.
#[derive(Debug)]
pub struct Def {
    /// The shape's name in the model.
    pub shape: &'static str,
    /// The name of the Rust type.
    pub rust: &'static str,
    /// The name of the builder's type; empty for a union.
    pub builder: &'static str,
    /// The name of what a structure carries beside its members; empty for most.
    pub extra: &'static str,
    /// The members: the name of the field or variant, and the name on the wire.
    pub members: &'static [(&'static str, &'static str)],
    /// The traits of the members that have some, under the name of the field or variant.
    pub traits: &'static [(&'static str, MemberTrait)],
}

impl Def {
    /// Whether a member has a trait.
    pub fn has(&self, member: &str, wanted: MemberTrait) -> bool {
        self.traits.iter().any(|(name, its)| *name == member && *its == wanted)
    }

    /// Whether a member's value must never be printed.
    pub fn is_sensitive(&self, member: &str) -> bool {
        self.has(member, MemberTrait::Sensitive)
    }

    /// The places of the members that have a trait.
    pub(super) fn with_trait(&self, wanted: MemberTrait) -> impl Iterator<Item = usize> + '_ {
        let members = self.members.iter().enumerate();
        members.filter(move |(_, (name, _))| self.has(name, wanted)).map(|(index, _)| index)
    }

    fn make(&self, kind: ShapeType, types: Vec<ShapeType>) -> &'static Schema<'static> {
        let id: &'static str = format!("{NAMESPACE}#{}", self.shape).leak();
        let members = self.members.iter().zip(types).enumerate().map(|(index, ((name, wire), kind))| {
            let id =
                ShapeId::from_parts_with_member(format!("{id}${wire}").leak(), NAMESPACE, self.shape, wire);
            let schema = Schema::new_member(id, kind, wire, index);
            let traits = self.traits.iter().filter(|(member, _)| member == name);
            &*Box::leak(Box::new(traits.fold(schema, |schema, (_, its)| its.apply(schema))))
        });
        let members = members.collect::<Vec<_>>().leak();
        let id = ShapeId::from_parts(id, NAMESPACE, self.shape);
        Box::leak(Box::new(Schema::new_struct(id, kind, members)))
    }
}

/// The schema of a shape; made when it is first asked for.
pub(super) fn cached(
    shape: TypeId,
    def: &'static Def,
    kind: ShapeType,
    member_types: fn() -> Vec<ShapeType>,
) -> &'static Schema<'static> {
    static CACHE: RwLock<BTreeMap<TypeId, &'static Schema<'static>>> = RwLock::new(BTreeMap::new());
    if let Some(schema) = CACHE.read().unwrap_or_else(PoisonError::into_inner).get(&shape) {
        return schema;
    }
    // Before the lock: to know its members' kinds, a structure may have to look at others.
    let types = member_types();
    let mut cache = CACHE.write().unwrap_or_else(PoisonError::into_inner);
    cache.entry(shape).or_insert_with(|| def.make(kind, types))
}
