//! The table of a shape's members, and what is made of it on first use: the schema, and the places of members
//! with traits that the walkers look for.
//!
//! Schemas that are evaluated by the compiler cost compile time for every member of a service; made when a shape is
//! first read or written they cost a program only what it uses. They are kept for the life of the program.

use super::traits::keep;
use super::values::of_kind;
use super::{Kind, Trait};
use aws_smithy_schema::traits::HttpTrait;
use aws_smithy_schema::{Schema, ShapeId, ShapeType};
use std::any::TypeId;
use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::{PoisonError, RwLock};

/// The namespace of all shape ids. botocore's models have none, and only codecs of documents ask.
pub(super) const NAMESPACE: &str = "com.amazonaws";

/// A structure or union: its names and members, in the model's order.
#[derive(Debug)]
pub struct Def {
    /// The shape's name in the model.
    pub shape: &'static str,
    /// The name of the Rust type.
    pub rust: &'static str,
    /// The name of the builder's type; empty for a union.
    pub builder: &'static str,
    /// The names of what a structure carries beside its members, with a space between; empty for most.
    pub extra: &'static str,
    /// The members: the name of the field or variant, and the name in the model. Names on the wire are traits.
    pub members: &'static [(&'static str, &'static str)],
    /// The traits of the members that have some, under the name of the field or variant; and under no name those of
    /// the shape itself.
    pub traits: &'static [(&'static str, Trait)],
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
    /// Some member is a stream.
    pub streams: bool,
    /// It is one of events.
    pub events: bool,
    /// The members that are endpoint parameters.
    pub params: Vec<ContextParam>,
}

/// A member that is an endpoint parameter.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct ContextParam {
    /// The member's place.
    pub place: usize,
    /// The name of the parameter.
    pub name: &'static str,
    /// Without a value there is no call.
    pub required: bool,
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
    /// What is made of a table, kept under a type: that of the table, or that of the operation that it is the input of.
    pub(super) fn of(of: TypeId, make: &dyn Fn() -> Self) -> &'static Self {
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
            let made = make();
            let mut all = ALL.write().unwrap_or_else(PoisonError::into_inner);
            all.entry(of).or_insert_with(|| Box::leak(Box::new(made)))
        });
        let _ = KNOWN.try_with(|known| known.borrow_mut().insert(of, made));
        made
    }
}

impl Def {
    /// Whether a member has a trait.
    pub fn has(&self, member: &str, wanted: Trait) -> bool {
        self.traits.iter().any(|(name, its)| *name == member && *its == wanted)
    }

    /// Whether a member's value must never be printed.
    pub fn is_sensitive(&self, member: &str) -> bool {
        self.has(member, Trait::Sensitive)
    }

    /// The header that a member is written to, by the member's name in the model.
    #[cfg(feature = "checksums")]
    pub(crate) fn header(&self, member: &str) -> Option<&'static str> {
        let (field, _) = self.members.iter().find(|(_, name)| *name == member)?;
        self.traits_of(field).find_map(|its| match its {
            Trait::Header(name) => Some(name),
            _ => None,
        })
    }

    /// What is made of the table. `kinds` are the kinds of shape that the members target, and `http` is how the
    /// operation is called that this is the input of.
    pub(super) fn make(
        &'static self,
        kind: ShapeType,
        kinds: &[Kind],
        http: Option<HttpTrait<'static>>,
    ) -> Made {
        Made {
            schema: self.schema(kind, kinds, http),
            filled: self.with_trait(Trait::Filled),
            tokens: self.with_trait(Trait::IdempotencyToken),
            streams: self.traits.iter().any(|(_, its)| *its == Trait::Streaming),
            events: self.with_trait(Trait::Streaming).iter().any(|place| is_union(kinds.get(*place))),
            params: self.params(),
        }
    }

    /// The members that are endpoint parameters.
    fn params(&self) -> Vec<ContextParam> {
        let place = |field: &str| self.members.iter().position(|(name, _)| *name == field);
        let param = |(field, its): &(&'static str, Trait)| {
            let (name, required) = match its {
                Trait::ContextParam(name) => (name, false),
                Trait::RequiredContextParam(name) => (name, true),
                _ => return None,
            };
            Some(ContextParam { place: place(field)?, name, required })
        };
        self.traits.iter().filter_map(param).collect()
    }

    /// The traits of a member, or of the shape itself.
    fn traits_of<'a>(&self, member: &'a str) -> impl Iterator<Item = Trait> + Clone + 'a {
        let traits: &'static [_] = self.traits;
        traits.iter().filter(move |(of, _)| *of == member).map(|(_, its)| *its)
    }

    /// The places of the members that have a trait.
    fn with_trait(&self, wanted: Trait) -> Vec<usize> {
        let members = self.members.iter().enumerate();
        members.filter(|(_, (name, _))| self.has(name, wanted)).map(|(index, _)| index).collect()
    }

    fn schema(
        &'static self,
        kind: ShapeType,
        kinds: &[Kind],
        http: Option<HttpTrait<'static>>,
    ) -> &'static Schema<'static> {
        let id: &'static str = format!("{NAMESPACE}#{}", self.shape).leak();
        let members = self.members.iter().zip(kinds).enumerate().map(|(index, ((name, member), kind))| {
            let id = ShapeId::from_parts_with_member(
                format!("{id}${member}").leak(),
                NAMESPACE,
                self.shape,
                member,
            );
            keep(of_kind(*kind, Schema::new_member(id, kind.shape, member, index)), self.traits_of(name))
        });
        let members: &'static [&'static Schema<'static>] = members.collect::<Vec<_>>().leak();
        let schema = Schema::new_struct(ShapeId::from_parts(id, NAMESPACE, self.shape), kind, members);
        let schema = match http {
            Some(http) => schema.with_http(http),
            None => schema,
        };
        let schema = match !members.is_empty() && members.iter().all(|member| is_beside_the_body(member)) {
            true => schema.with_no_body_members(),
            false => schema,
        };
        keep(schema, self.traits_of(""))
    }
}

fn is_union(kind: Option<&Kind>) -> bool {
    kind.is_some_and(|kind| kind.shape == ShapeType::Union)
}

/// Whether a member of a request is nowhere in what a codec writes: in a header, the query or the URI, or the body as
/// it is.
fn is_beside_the_body(member: &Schema<'_>) -> bool {
    let is_in_head = member.http_header().is_some()
        || member.http_prefix_headers().is_some()
        || member.http_query().is_some()
        || member.http_query_params().is_some()
        || member.http_label().is_some();
    let is_raw = matches!(member.shape_type(), ShapeType::Blob | ShapeType::String);
    is_in_head || (member.http_payload().is_some() && is_raw)
}
