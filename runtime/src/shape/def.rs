//! The table of a shape's members, and what is made of it on first use: the schema, and the places of members
//! with traits that the walkers look for.
//!
//! Schemas that are evaluated by the compiler cost compile time for every member of a service; made when a shape is
//! first read or written they cost a program only what it uses. They are kept for the life of the program.

use super::MemberTrait;
use aws_smithy_schema::{Schema, ShapeId, ShapeType};
use std::any::TypeId;
use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
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

/// A schema, and the places of members in it.
#[doc(hidden)]
#[derive(Debug)]
pub struct Made {
    /// The schema.
    pub schema: &'static Schema<'static>,
    /// The places of the members that are filled in where a response lacks them.
    pub filled: Vec<usize>,
    /// The places of the members that get a fresh token where the caller leaves them out.
    pub tokens: Vec<usize>,
}

/// What is made of the tables, under the types that they are of.
type Places = HashMap<TypeId, &'static Made, BuildHasherDefault<Id>>;

/// The hash of a type's id, which is one already.
#[derive(Default)]
struct Id(u64);

impl Hasher for Id {
    fn write(&mut self, bytes: &[u8]) {
        // Not how an id is hashed today; any mixture will do.
        bytes.iter().for_each(|byte| self.0 = self.0.rotate_left(8) ^ u64::from(*byte));
    }
    fn write_u64(&mut self, id: u64) {
        self.0 = id;
    }
    fn finish(&self) -> u64 {
        self.0
    }
}

impl Made {
    /// What is made of the table of the type `of`; `types` gives the kinds of shape that the members target.
    pub(super) fn of(
        of: TypeId,
        def: &'static Def,
        kind: ShapeType,
        types: fn() -> Vec<ShapeType>,
    ) -> &'static Self {
        static ALL: RwLock<Places> = RwLock::new(Places::with_hasher(BuildHasherDefault::new()));
        thread_local! {
            /// What this thread has asked for before, so that threads that read do not wait for each other.
            static KNOWN: RefCell<Places> = const { RefCell::new(Places::with_hasher(BuildHasherDefault::new())) };
        }
        // Where a thread ends, its own are gone.
        if let Ok(Some(made)) = KNOWN.try_with(|known| known.borrow().get(&of).copied()) {
            return made;
        }
        let found = ALL.read().unwrap_or_else(PoisonError::into_inner).get(&of).copied();
        let made = found.unwrap_or_else(|| {
            // Before the lock: to know its members' kinds, a structure may have to look at others.
            let types = types();
            let mut all = ALL.write().unwrap_or_else(PoisonError::into_inner);
            all.entry(of).or_insert_with(|| Box::leak(Box::new(def.make(kind, types))))
        });
        let _ = KNOWN.try_with(|known| known.borrow_mut().insert(of, made));
        made
    }
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

    fn make(&self, kind: ShapeType, types: Vec<ShapeType>) -> Made {
        Made {
            schema: self.schema(kind, types),
            filled: self.with_trait(MemberTrait::Filled),
            tokens: self.with_trait(MemberTrait::IdempotencyToken),
        }
    }

    /// The places of the members that have a trait.
    fn with_trait(&self, wanted: MemberTrait) -> Vec<usize> {
        let members = self.members.iter().enumerate();
        members.filter(|(_, (name, _))| self.has(name, wanted)).map(|(index, _)| index).collect()
    }

    fn schema(&self, kind: ShapeType, types: Vec<ShapeType>) -> &'static Schema<'static> {
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
