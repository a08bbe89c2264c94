//! Values as the walkers see them: one serializer, deserializer, `Debug`, `Clone` and `PartialEq`
//! for every structure of every service.
//!
//! A declaration says which members a structure has; everything that can be done member by member
//! is done here, over trait objects, so that a generated structure brings almost no code of its own.
//! Nothing here knows a protocol: reading and writing go through the schema codecs' traits.

mod collection;
mod def;
mod default;
mod outside;
mod read;
mod structure;
pub mod traits;
mod union;
mod values;

pub use collection::{kinds, Collection};
pub use def::Def;
#[doc(hidden)]
pub use def::{ContextParam, Made};
pub(crate) use default::sending;
pub(crate) use outside::{put_outside, take_outside, Taken};
#[doc(hidden)]
pub use read::{read_error, read_output, read_structure, Beside};
#[doc(hidden)]
pub use structure::{as_struct, as_struct_under, input, made, schema, Structure, StructureMut};
pub use structure::{build, copy, correct, debug, debug_builder, eq, same};
pub use structure::{Built, Finish, Partial, Shape, ViaShape, Visitor, VisitorMut};
pub use traits::Trait;
#[cfg(feature = "event-stream")]
pub(crate) use union::{as_union, schema as union_schema};
pub use union::{debug_union, Union, ViaUnion};
pub use values::{missing, Own, ViaString};

use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer, ShapeSerializer};
use aws_smithy_schema::{Schema, ShapeType};
use std::any::Any;
use std::fmt;

pub(crate) type Result<T = (), E = SerdeError> = std::result::Result<T, E>;

/// The kind of shape that a type is, as far as schemas want to know it.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// The kind.
    pub shape: ShapeType,
    /// Codecs want to know what it is made of before they read one: a map of structures, unions, lists or maps, as those of
    /// XML do; or a list of times, because the comma in a header's date is none between two of them.
    pub of_note: bool,
}

impl Kind {
    /// The kind of what is neither a list nor a map.
    pub const fn of(shape: ShapeType) -> Self {
        Self { shape, of_note: false }
    }

    /// The kind of a list.
    pub const fn list(elements: Self) -> Self {
        Self { shape: ShapeType::List, of_note: matches!(elements.shape, ShapeType::Timestamp) }
    }

    /// The kind of a map.
    pub const fn map(values: Self) -> Self {
        use ShapeType::{List, Map, Structure, Union};
        let of_note = matches!(values.shape, List | Map | Structure | Union);
        Self { shape: ShapeType::Map, of_note }
    }
}

/// How values of type `T` are read and written: a strategy that many types share.
#[doc(hidden)]
pub trait Via<T> {
    /// The kind of shape that `T` is.
    const KIND: Kind;
    /// Whether `T` can be null.
    const NULLABLE: bool = false;
    /// The schema of `T` where it is not a structure's member, but a list's element for instance.
    fn schema() -> &'static Schema<'static>;
    /// Whether there is anything to write.
    fn present(_: &T) -> bool {
        true
    }
    /// Writes a value.
    ///
    /// # Errors
    /// What the codec says.
    fn write(value: &T, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Result;
    /// Writes an element of a list or map. A structure's schema is then its own.
    ///
    /// # Errors
    /// What the codec says.
    #[inline]
    fn write_element(value: &T, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Result {
        Self::write(value, schema, ser)
    }
    /// Reads a value.
    ///
    /// # Errors
    /// What the codec says, when the input has another form.
    fn read(schema: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result<T>;
    /// What a required member holds when the service leaves it out of a response.
    fn missing() -> T;
}

/// Anything that a member can hold. Names its strategy and has no code of its own.
#[doc(hidden)]
pub trait Value: Sized + Clone + PartialEq + fmt::Debug + 'static {
    /// The strategy.
    type Via: Via<Self>;
}

fn write<T: Value>(value: &T, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Result {
    T::Via::write(value, schema, ser)
}

fn read<T: Value>(schema: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result<T> {
    T::Via::read(schema, de)
}

/// A member's place in a structure, as the walkers see it.
#[doc(hidden)]
pub trait Slot: Any {
    /// Writes the member, if there is anything to write.
    ///
    /// # Errors
    /// What the codec says.
    fn write(&self, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Result;
    /// Replaces the member by what comes next.
    ///
    /// # Errors
    /// What the codec says.
    fn read(&mut self, schema: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result;
    /// Whether the member is set.
    fn is_set(&self) -> bool;
    /// Sets the member to what a required one holds when the service leaves it out of a response.
    fn fill_in(&mut self);
    /// The member, to print.
    fn debug(&self) -> &dyn fmt::Debug;
    /// Whether the other slot holds an equal value of the same type.
    fn same(&self, other: &dyn Slot) -> bool;
    /// Replaces the member by a copy of the other slot's value of the same type.
    fn copy(&mut self, from: &dyn Slot);
    /// The kind of shape that the member targets.
    fn kind(&self) -> Kind;
}

/// A member's place. Members own what they hold, and saying so spares the compiler a region for each.
pub type SlotRef<'a> = &'a (dyn Slot + 'static);

/// A member's place, to change it.
pub type SlotMut<'a> = &'a mut (dyn Slot + 'static);

impl<T: Value> Slot for T {
    fn write(&self, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Result {
        match T::Via::present(self) {
            true => write(self, schema, ser),
            false => Ok(()),
        }
    }
    fn read(&mut self, schema: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result {
        *self = read(schema, de)?;
        Ok(())
    }
    fn is_set(&self) -> bool {
        T::Via::present(self)
    }
    fn fill_in(&mut self) {
        *self = missing();
    }
    fn debug(&self) -> &dyn fmt::Debug {
        self
    }
    fn same(&self, other: &dyn Slot) -> bool {
        (other as &dyn Any).downcast_ref::<T>() == Some(self)
    }
    fn copy(&mut self, from: &dyn Slot) {
        if let Some(value) = (from as &dyn Any).downcast_ref::<T>() {
            self.clone_from(value);
        }
    }
    fn kind(&self) -> Kind {
        T::Via::KIND
    }
}

/// What is printed in place of a sensitive value; the same text as the official crates print.
pub const REDACTED: &str = "*** Sensitive Data Redacted ***";
