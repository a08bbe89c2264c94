//! Structures: walked as a slice of slots, in the model's order.
//!
//! A structure has a [`Partial`] in which every member is optional: what a builder holds and what
//! a response is read into. Where no member is required the structure is its own partial.

use super::def::{cached, types, Def, Describe};
use super::{Result, Slot, Via, REDACTED};
use aws_smithy_schema::serde::{SerializableStruct, ShapeDeserializer, ShapeSerializer};
use aws_smithy_schema::{Schema, ShapeType};
use aws_smithy_types::error::metadata::ErrorMetadata;
use aws_smithy_types::error::operation::BuildError;
use std::any::Any;
use std::fmt;
use std::marker::PhantomData;

/// A type whose members can be visited.
pub trait Members: Sized + 'static {
    /// The table of its members.
    const DEF: &'static Def;
    /// Shows all members at once, in the table's order; slots after the table's are not on the wire.
    fn visit(&self, f: &mut dyn FnMut(&[&dyn Slot]));
}

/// The form of a structure in which every member is optional.
pub trait Partial: Members + Clone + PartialEq + Send + Sync {
    /// No member set.
    fn empty() -> Self;
    /// As [`Members::visit`], to change them.
    fn visit_mut(&mut self, f: &mut dyn FnMut(&mut [&mut dyn Slot]));
}

/// A structure.
pub trait Shape: Members + Clone + PartialEq + fmt::Debug + Send + Sync {
    /// What it is built from.
    type Partial: Partial + Finish<Self>;
}

/// How a partial becomes its structure.
pub trait Finish<T>: Sized {
    /// Fills absent required members: `required` on a response cannot be trusted, so reading one
    /// never fails for it.
    fn correct(self) -> T;
    /// Demands the required members.
    ///
    /// # Errors
    /// The first required member, in the model's order, that is not set.
    fn strict(self) -> Result<T, BuildError>;
}

impl<P: Partial> Finish<P> for P {
    fn correct(self) -> P {
        self
    }
    fn strict(self) -> Result<P, BuildError> {
        Ok(self)
    }
}

/// What a builder's `build` returns: the structure, or a `Result`.
#[doc(hidden)]
/// See [`build`].
pub trait Built<P> {
    fn built(partial: P) -> Self;
}
impl<P: Finish<T>, T> Built<P> for Result<T, BuildError> {
    fn built(partial: P) -> Self {
        partial.strict()
    }
}
impl<P: Partial> Built<P> for P {
    fn built(partial: P) -> P {
        partial
    }
}

/// The body of every `build` method.
pub fn build<P, B: Built<P>>(partial: P) -> B {
    B::built(partial)
}

pub(super) struct Described<T>(PhantomData<T>);
impl<T: Shape> Describe for Described<T> {
    const DEF: &'static Def = T::DEF;
    const KIND: ShapeType = ShapeType::Structure;
    fn member_types() -> Vec<ShapeType> {
        let mut found = Vec::new();
        T::Partial::empty().visit(&mut |slots| found = types(slots));
        found
    }
}

/// A structure as the codecs want it.
struct Ref<'a, T>(&'a T);
impl<T: Shape> SerializableStruct for Ref<'_, T> {
    fn schema(&self) -> &Schema<'_> {
        super::schema::<T>()
    }
    fn serialize_members(&self, ser: &mut dyn ShapeSerializer) -> Result {
        let mut result = Ok(());
        self.0.visit(&mut |slots| result = write_all(slots, super::schema::<T>().members(), ser));
        result
    }
}

fn write_all(slots: &[&dyn Slot], members: &[&Schema<'_>], ser: &mut dyn ShapeSerializer) -> Result {
    slots.iter().zip(members).try_for_each(|(slot, member)| slot.write(member, ser))
}

/// A structure as the codecs want it.
pub fn as_struct<T: Shape>(value: &T) -> impl SerializableStruct + '_ {
    Ref(value)
}

/// Reads a structure; absent required members are filled.
///
/// # Errors
/// What the codec says.
pub fn read_shape<T: Shape>(de: &mut dyn ShapeDeserializer) -> Result<T> {
    let mut partial = T::Partial::empty();
    let mut result = Ok(());
    partial.visit_mut(&mut |slots| result = read_all(slots, super::schema::<T>(), de));
    result.map(|()| partial.correct())
}

fn read_all(slots: &mut [&mut dyn Slot], schema: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result {
    de.read_struct(schema, &mut |member, de| match member
        .member_index()
        .and_then(|index| slots.get_mut(index))
    {
        Some(slot) => slot.read(member, de),
        // Newer than this crate. Codecs that go through bytes leave it to their caller to move past it.
        None => de.skip_value(),
    })
}

/// The body of every structure's `Debug`; sensitive members are redacted.
///
/// # Errors
/// What the formatter says.
pub fn debug<T: Members>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    debug_as(value, T::DEF.rust, true, f)
}

/// The body of every builder's `Debug`.
///
/// # Errors
/// What the formatter says.
pub fn debug_builder<T: Members>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    debug_as(value, T::DEF.builder, false, f)
}

fn debug_as<T: Members>(value: &T, name: &str, all: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_struct(name);
    value.visit(&mut |slots| {
        for (slot, member) in slots.iter().zip(T::DEF.members) {
            out.field(member.rust, if member.sensitive() { &REDACTED } else { slot.debug() });
        }
        // The one slot past the table: an output's request id, or an error's metadata.
        if let Some(extra) = slots.get(T::DEF.members.len()).filter(|_| all) {
            match redacted_metadata(T::DEF, *extra) {
                Some(metadata) => out.field(T::DEF.extra, &metadata),
                None => out.field(T::DEF.extra, extra.debug()),
            };
        }
    });
    out.finish()
}

/// The metadata of an error whose message must not be printed: it holds the message once more.
fn redacted_metadata(def: &Def, extra: &dyn Slot) -> Option<ErrorMetadata> {
    let metadata = (extra as &dyn Any).downcast_ref::<ErrorMetadata>()?;
    let hidden = def.members.iter().any(|member| member.rust == "message" && member.sensitive());
    metadata.message().filter(|_| hidden)?;
    Some(metadata.clone().into_builder().message(REDACTED).build())
}

/// The body of every structure's `PartialEq`.
pub fn eq<T: Members>(a: &T, b: &T) -> bool {
    let mut equal = true;
    a.visit(&mut |a| b.visit(&mut |b| equal = a.iter().zip(b).all(|(a, b)| a.same(*b))));
    equal
}

/// The body of every partial's `Clone`.
pub fn copy<T: Partial>(value: &T) -> T {
    let mut out = T::empty();
    value.visit(&mut |from| {
        out.visit_mut(&mut |to| to.iter_mut().zip(from).for_each(|(to, from)| to.copy(*from)));
    });
    out
}

/// The strategy of structures.
#[derive(Debug)]
pub struct ViaShape;
impl<T: Shape> Via<T> for ViaShape {
    const TYPE: ShapeType = ShapeType::Structure;
    fn schema() -> &'static Schema<'static> {
        cached::<Described<T>>()
    }
    fn write(value: &T, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Result {
        ser.write_struct(schema, &Ref(value))
    }
    fn read(_: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result<T> {
        read_shape(de)
    }
    fn missing() -> T {
        T::Partial::empty().correct()
    }
}
