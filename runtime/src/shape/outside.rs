//! The one member of a structure that may be a stream: it can be neither copied nor compared, and no codec writes it.
//!
//! It has its place in the table, so that the schema tells where it belongs; the walkers leave it as it is, and
//! whoever sends or receives it takes it out of that place, or puts it there. Nothing here knows a protocol.

use super::{Kind, Result, Slot, SlotMut, StructureMut};
use crate::builder::{Absent, Fill};
use aws_smithy_schema::serde::{ShapeDeserializer, ShapeSerializer};
use aws_smithy_schema::{Schema, ShapeType};
use aws_smithy_types::byte_stream::ByteStream;
use std::any::Any;
use std::fmt;

/// The walkers' view of streams: nothing is there for them but what is printed.
macro_rules! streams {
    ($($t:ty, $kind:ident, |$value:ident| $is_set:expr, $debug:expr;)*) => {$(
        impl Slot for $t {
            fn write(&self, _: &Schema<'_>, _: &mut dyn ShapeSerializer) -> Result {
                Ok(())
            }
            fn read(&mut self, _: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result {
                de.skip_value()
            }
            fn is_set(&self) -> bool {
                let $value = self;
                $is_set
            }
            fn fill_in(&mut self) {}
            fn debug(&self) -> &dyn fmt::Debug {
                let $value = self;
                $debug
            }
            fn same(&self, _: &dyn Slot) -> bool {
                false
            }
            fn copy(&mut self, _: &dyn Slot) {}
            fn kind(&self) -> Kind {
                Kind::of(ShapeType::$kind)
            }
        }
    )*};
}
streams! {
    ByteStream, Blob, |_stream| true, &BYTES;
    Option<ByteStream>, Blob, |stream| stream.is_some(), if stream.is_some() { &Some(BYTES) } else { &None::<Bytes> };
}

/// A stream of bytes, printed without its bytes: there may be many, and they may be secret.
struct Bytes;

const BYTES: Bytes = Bytes;

impl fmt::Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream").finish_non_exhaustive()
    }
}

/// A stream of bytes that a builder was not given has no bytes.
impl Fill<Option<ByteStream>> for ByteStream {
    fn fill(field: Option<ByteStream>, _: &'static str, _: &mut Absent) -> ByteStream {
        field.unwrap_or_default()
    }
}

/// Takes the stream out of a structure; nothing where it has no place for one, or none is set. Where the stream is not
/// optional, an empty one takes its place.
pub fn take_outside<T: Any + Default>(structure: &mut dyn StructureMut) -> Option<T> {
    let mut taken = None;
    structure.visit_mut(&mut |slots: &mut [SlotMut<'_>]| {
        taken = match place::<Option<T>>(slots) {
            Some(stream) => stream.take(),
            None => place::<T>(slots).map(std::mem::take),
        };
    });
    taken
}

/// Puts a stream into a structure's fields. It comes back where the structure has no place for it.
pub fn put_outside<T: Any>(fields: &mut dyn StructureMut, stream: T) -> Option<T> {
    let mut stream = Some(stream);
    fields.visit_mut(&mut |slots: &mut [SlotMut<'_>]| {
        if let Some(slot) = place::<Option<T>>(slots) {
            *slot = stream.take();
        }
    });
    stream
}

/// The place of a member of that type.
fn place<'a, T: Any>(slots: &'a mut [SlotMut<'_>]) -> Option<&'a mut T> {
    slots.iter_mut().find_map(|slot| (&mut **slot as &mut dyn Any).downcast_mut())
}
