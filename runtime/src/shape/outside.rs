//! The one member of a structure that may be a stream: it can be neither copied nor compared, and no codec writes it.
//!
//! It has its place in the table, so that the schema tells where it belongs; the walkers leave it as it is, and
//! whoever sends or receives it takes it out of that place, or puts it there. Nothing here knows a protocol.

use super::{Kind, Result, Slot, SlotMut, Structure, StructureMut};
use crate::builder::{Absent, Fill};
use aws_smithy_schema::serde::{ShapeDeserializer, ShapeSerializer};
use aws_smithy_schema::{Schema, ShapeType};
use aws_smithy_types::byte_stream::ByteStream;
use std::any::Any;
use std::fmt;

/// The walkers' view of streams: nothing is there for them but what is printed.
macro_rules! streams {
    ($($t:ty, $kind:ident, |$value:ident| $is_set:expr;)*) => {$(
        impl Slot for $t {
            fn write(&self, _: &Schema<'_>, _: &mut dyn ShapeSerializer) -> Result {
                Ok(())
            }
            fn read(&mut self, _: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result {
                de.skip_value()
            }
            fn structure(&self) -> Option<&dyn Structure> {
                None
            }
            fn is_set(&self) -> bool {
                let $value = self;
                $is_set
            }
            fn fill_in(&mut self) {}
            fn debug(&self) -> &dyn fmt::Debug {
                self
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
    ByteStream, Blob, |_stream| true;
    Option<ByteStream>, Blob, |stream| stream.is_some();
}

/// A stream of bytes that a builder was not given has no bytes.
impl Fill<Option<ByteStream>> for ByteStream {
    fn fill(field: Option<ByteStream>, _: &'static str, _: &mut Absent) -> ByteStream {
        field.unwrap_or_default()
    }
}

/// Takes the stream out of a structure's fields; nothing where it has none, or none is set.
pub fn take_outside<T: Any>(fields: &mut dyn StructureMut) -> Option<T> {
    let mut taken = None;
    with_outside(fields, &mut |slot: &mut Option<T>| taken = slot.take());
    taken
}

/// Puts a stream into a structure's fields. It comes back where the structure has no place for it.
pub fn put_outside<T: Any>(fields: &mut dyn StructureMut, stream: T) -> Option<T> {
    let mut stream = Some(stream);
    with_outside(fields, &mut |slot: &mut Option<T>| *slot = stream.take());
    stream
}

/// Shows the place of a stream.
fn with_outside<T: Any>(fields: &mut dyn StructureMut, see: &mut dyn FnMut(&mut Option<T>)) {
    fields.visit_mut(&mut |slots: &mut [SlotMut<'_>]| {
        let place = slots.iter_mut().find_map(|slot| (&mut **slot as &mut dyn Any).downcast_mut());
        if let Some(place) = place {
            see(place);
        }
    });
}
