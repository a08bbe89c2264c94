//! Unions: one member out of several, on the wire a structure with one member.

use super::def::{Def, Made};
use super::{Kind, Result, Slot, Via, REDACTED};
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeDeserializer, ShapeSerializer};
use aws_smithy_schema::{Schema, ShapeType};
use std::any::TypeId;
use std::fmt;

/// A union. Its `Unknown` variant holds what a newer service sends; it cannot be written.
#[doc(hidden)]
pub trait Union: Clone + PartialEq + fmt::Debug + Sized + 'static {
    /// The table of its variants.
    const DEF: &'static Def;
    /// The kinds of shape that the variants hold.
    const KINDS: &'static [Kind];
    /// The set variant's place in the table, and its value.
    fn get(&self) -> Option<(usize, &dyn Slot)>;
    /// Reads the variant at a place in the table.
    ///
    /// # Errors
    /// What the codec says.
    fn read(index: usize, schema: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result<Self>;
    /// The variant for what this crate does not know.
    fn unknown() -> Self;
}

/// The schema of a union.
pub(crate) fn schema<T: Union>() -> &'static Schema<'static> {
    Made::of(TypeId::of::<T>(), &|| T::DEF.make(ShapeType::Union, T::KINDS, None)).schema
}

/// A union as what a serializer writes.
#[cfg(feature = "event-stream")]
pub(crate) fn as_union<T: Union>(union: &T) -> impl SerializableStruct + '_ {
    Ref(union)
}

struct Ref<'a, T>(&'a T);
impl<T: Union> SerializableStruct for Ref<'_, T> {
    fn schema(&self) -> &Schema<'_> {
        schema::<T>()
    }
    fn serialize_members(&self, ser: &mut dyn ShapeSerializer) -> Result {
        let found = self.0.get().and_then(|(index, slot)| {
            let member = schema::<T>().member_schema_by_index(index)?;
            Some((member, slot))
        });
        match found {
            Some((member, slot)) => slot.write(member, ser),
            None => Err(SerdeError::custom(format!(
                "cannot send `{}::Unknown`: the variant stands for values that this version does not know",
                T::DEF.rust
            ))),
        }
    }
}

/// The strategy of unions.
#[derive(Debug)]
pub struct ViaUnion;
impl<T: Union> Via<T> for ViaUnion {
    const KIND: Kind = Kind::of(ShapeType::Union);
    fn schema() -> &'static Schema<'static> {
        schema::<T>()
    }
    fn write(value: &T, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Result {
        ser.write_struct(schema, &Ref(value))
    }
    fn read(_: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result<T> {
        let mut found = None;
        de.read_struct(schema::<T>(), &mut |member, de| {
            // `"member": null` beside the one that is set is what some services send.
            if de.is_null() {
                return de.read_null();
            }
            if found.is_some() {
                return Err(SerdeError::custom(format!("more than one member of `{}` is set", T::DEF.rust)));
            }
            found = Some(match member.member_index() {
                Some(index) => T::read(index, member, de)?,
                // A member that is newer than this crate.
                None => {
                    de.skip_value()?;
                    T::unknown()
                }
            });
            Ok(())
        })?;
        found.ok_or_else(|| SerdeError::custom(format!("no member of `{}` is set", T::DEF.rust)))
    }
    fn missing() -> T {
        T::unknown()
    }
}

/// The body of every union's `Debug`; sensitive variants are redacted.
///
/// # Errors
/// What the formatter says.
pub fn debug_union<T: Union>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match value.get() {
        Some((index, slot)) => {
            let name = T::DEF.members[index].0;
            let shown = if T::DEF.is_sensitive(name) { &REDACTED } else { slot.debug() };
            f.debug_tuple(name).field(shown).finish()
        }
        None => f.write_str("Unknown"),
    }
}
