//! The table of a shape's members, and the schema that is made of it on first use.
//!
//! Schemas as statics cost compile time for every member of a service; made when a shape is first
//! read or written they cost a program only what it uses. They are kept for the life of the program.

use super::{MemberTrait, Slot};
use aws_smithy_schema::{Schema, ShapeId, ShapeType};
use std::any::TypeId;
use std::collections::HashMap;
use std::sync::{OnceLock, PoisonError, RwLock};

/// The namespace of all shape ids. botocore's models have none, and only codecs of documents ask.
const NAMESPACE: &str = "com.amazonaws";

/// One member of a structure or union.
#[derive(Debug)]
pub struct MemberDef {
    /// The name of the field, or of the variant.
    pub rust: &'static str,
    /// The name on the wire.
    pub wire: &'static str,
    /// The member's traits.
    pub traits: &'static [MemberTrait],
}

impl MemberDef {
    /// Whether the member's value must never be printed.
    pub fn sensitive(&self) -> bool {
        self.traits.contains(&MemberTrait::Sensitive)
    }
}

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
    /// The members.
    pub members: &'static [MemberDef],
}

impl Def {
    fn make(&self, kind: ShapeType, types: impl Iterator<Item = ShapeType>) -> &'static Schema<'static> {
        let id: &'static str = format!("{NAMESPACE}#{}", self.shape).leak();
        let members = self.members.iter().zip(types).enumerate().map(|(index, (member, kind))| {
            let id = ShapeId::from_parts_with_member(
                format!("{id}${}", member.wire).leak(),
                NAMESPACE,
                self.shape,
                member.wire,
            );
            let schema = Schema::new_member(id, kind, member.wire, index);
            &*Box::leak(Box::new(member.traits.iter().fold(schema, |schema, t| t.apply(schema))))
        });
        let members = members.collect::<Vec<_>>().leak();
        let id = ShapeId::from_parts(id, NAMESPACE, self.shape);
        Box::leak(Box::new(Schema::new_struct(id, kind, members)))
    }
}

/// What [`schema`] needs to know of a type.
pub(super) trait Describe: 'static {
    const DEF: &'static Def;
    const KIND: ShapeType;
    /// The kinds of shape that the members target.
    fn member_types() -> Vec<ShapeType>;
}

/// The kinds of shape that slots hold.
pub(super) fn types(slots: &[&dyn Slot]) -> Vec<ShapeType> {
    slots.iter().map(|slot| slot.shape_type()).collect()
}

type Cache = RwLock<HashMap<TypeId, &'static Schema<'static>>>;

pub(super) fn cached<T: Describe>() -> &'static Schema<'static> {
    static CACHE: OnceLock<Cache> = OnceLock::new();
    fn find(cache: &Cache, id: TypeId) -> Option<&'static Schema<'static>> {
        cache.read().unwrap_or_else(PoisonError::into_inner).get(&id).copied()
    }
    fn make(
        cache: &Cache,
        id: TypeId,
        def: &'static Def,
        kind: ShapeType,
        types: Vec<ShapeType>,
    ) -> &'static Schema<'static> {
        let mut cache = cache.write().unwrap_or_else(PoisonError::into_inner);
        cache.entry(id).or_insert_with(|| def.make(kind, types.into_iter()))
    }
    let (cache, id) = (CACHE.get_or_init(Cache::default), TypeId::of::<T>());
    match find(cache, id) {
        Some(schema) => schema,
        None => make(cache, id, T::DEF, T::KIND, T::member_types()),
    }
}

/// The schema of a structure.
pub fn schema<T: super::Shape>() -> &'static Schema<'static> {
    cached::<super::structure::Described<T>>()
}
