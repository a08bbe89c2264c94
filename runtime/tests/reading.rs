//! What is read is looked at once: reading takes time in proportion to the text, however long a list is and however
//! deep lists lie in lists.
//!
//! What the codec is asked is counted. Time would depend on the machine.

use aws_smithy_json::codec::{JsonCodec, JsonCodecSettings};
use aws_smithy_schema::codec::Codec;
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer};
use aws_smithy_schema::Schema;
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};
use botosmith_runtime::shape::read_structure;
use botosmith_runtime::structure;
use std::cell::Cell;

/// Where `structure!` looks for builders' types. Nothing is built here.
mod client {
    use botosmith_runtime::shape::Partial;

    #[allow(missing_docs)]
    pub struct Builder<P> {
        pub(crate) fields: P,
    }
    impl<P: Partial> Default for Builder<P> {
        fn default() -> Self {
            Self { fields: P::empty() }
        }
    }
}

structure! {
    /// A parcel with parcels in it.
    pub struct Parcel = "Parcel", builder ParcelBuilder: Builder {
        /// What is written on it.
        pub label, set_label, get_label: text<String> = "label";
        /// Parcels in it.
        pub parcels, set_parcels, get_parcels: list<Parcel> = "parcels";
        /// Parcels in it that have names.
        pub named, set_named, get_named: map<Parcel> = "named";
    }
}

/// How much the codec did.
#[derive(Debug, Default)]
struct Effort {
    /// Values that it read.
    read: Cell<u64>,
    /// Values that it looked at once more, to count what is in a list or map. A text does not say how much is in it,
    /// so a codec of texts must go through all of it.
    again: Cell<u64>,
}

impl Effort {
    fn sum(&self) -> u64 {
        self.read.get() + self.again.get()
    }
}

/// A codec that notes its effort.
struct Counting<'a> {
    codec: &'a mut dyn ShapeDeserializer,
    effort: &'a Effort,
    /// How often it was asked for the size of the list or map that comes next.
    asked: Cell<u64>,
}

impl<'a> Counting<'a> {
    fn new(codec: &'a mut dyn ShapeDeserializer, effort: &'a Effort) -> Self {
        Self { codec, effort, asked: Cell::new(0) }
    }

    fn note(&self) {
        self.effort.read.set(self.effort.read.get() + 1);
    }

    /// Notes what came in the list or map since `before` for each time that its size was asked.
    fn note_asked(&self, before: u64) {
        let within = self.effort.read.get() - before;
        self.effort.again.set(self.effort.again.get() + within * self.asked.take());
    }
}

macro_rules! forward {
    ($($method:ident -> $t:ty;)*) => {$(
        fn $method(&mut self, schema: &Schema<'_>) -> Result<$t, SerdeError> {
            self.note();
            self.codec.$method(schema)
        }
    )*};
}

impl ShapeDeserializer for Counting<'_> {
    fn read_struct(
        &mut self,
        schema: &Schema<'_>,
        member: &mut dyn FnMut(&Schema<'_>, &mut dyn ShapeDeserializer) -> Result<(), SerdeError>,
    ) -> Result<(), SerdeError> {
        self.note();
        let effort = self.effort;
        self.codec.read_struct(schema, &mut |schema, codec| member(schema, &mut Counting::new(codec, effort)))
    }
    fn read_list(
        &mut self,
        schema: &Schema<'_>,
        element: &mut dyn FnMut(&mut dyn ShapeDeserializer) -> Result<(), SerdeError>,
    ) -> Result<(), SerdeError> {
        self.note();
        let (effort, before) = (self.effort, self.effort.read.get());
        let result = self.codec.read_list(schema, &mut |codec| element(&mut Counting::new(codec, effort)));
        self.note_asked(before);
        result
    }
    fn read_map(
        &mut self,
        schema: &Schema<'_>,
        entry: &mut dyn FnMut(String, &mut dyn ShapeDeserializer) -> Result<(), SerdeError>,
    ) -> Result<(), SerdeError> {
        self.note();
        let (effort, before) = (self.effort, self.effort.read.get());
        let result =
            self.codec.read_map(schema, &mut |key, codec| entry(key, &mut Counting::new(codec, effort)));
        self.note_asked(before);
        result
    }
    forward! {
        read_boolean -> bool;
        read_byte -> i8;
        read_short -> i16;
        read_integer -> i32;
        read_long -> i64;
        read_float -> f32;
        read_double -> f64;
        read_big_integer -> BigInteger;
        read_big_decimal -> BigDecimal;
        read_string -> String;
        read_blob -> Blob;
        read_timestamp -> DateTime;
        read_document -> Document;
    }
    fn is_null(&self) -> bool {
        self.codec.is_null()
    }
    fn read_null(&mut self) -> Result<(), SerdeError> {
        self.note();
        self.codec.read_null()
    }
    fn skip_value(&mut self) -> Result<(), SerdeError> {
        self.note();
        self.codec.skip_value()
    }
    fn container_size(&self) -> Option<usize> {
        self.asked.set(self.asked.get() + 1);
        self.codec.container_size()
    }
}

/// Reads a parcel, and gives the effort.
fn read(text: &str) -> (Parcel, Effort) {
    let effort = Effort::default();
    let codec = JsonCodec::new(JsonCodecSettings::builder().build());
    let mut codec = codec.create_deserializer(text.as_bytes());
    let parcel = read_structure(&mut Counting::new(&mut codec, &effort)).unwrap();
    (parcel, effort)
}

/// A parcel with so many in it, by lists.
fn wide(count: usize) -> String {
    let parcels = vec![r#"{"label":"small"}"#; count];
    format!(r#"{{"parcels":[{}]}}"#, parcels.join(","))
}

/// A parcel in a parcel, so many deep; `open` and `close` are what stands around the inner one.
fn deep(depth: usize, open: &str, close: &str) -> String {
    format!("{}{{\"label\":\"innermost\"}}{}", open.repeat(depth), close.repeat(depth))
}

const LISTS: (&str, &str) = (r#"{"parcels":[{"label":"beside"},"#, "]}");
const MAPS: (&str, &str) = (r#"{"named":{"a":{"label":"beside"},"b":"#, "}}");

#[test]
fn a_list_is_looked_at_once() {
    let (parcel, effort) = read(&wide(1_000));
    assert_eq!(parcel.parcels().len(), 1_000);
    assert!(effort.sum() <= effort.read.get() * 11 / 10, "{effort:?}");
}

#[test]
fn twice_as_many_elements_take_twice_the_effort() {
    let (once, twice) = (read(&wide(1_000)).1.sum(), read(&wide(2_000)).1.sum());
    assert!(twice <= once * 21 / 10, "{once} for 1,000, {twice} for 2,000");
}

#[test]
fn twice_as_deep_takes_twice_the_effort() {
    for (open, close) in [LISTS, MAPS] {
        let (once, twice) = (read(&deep(10, open, close)).1.sum(), read(&deep(20, open, close)).1.sum());
        assert!(twice <= once * 21 / 10, "{open}: {once} for 10 deep, {twice} for 20 deep");
    }
}

#[test]
fn what_lies_deepest_is_read() {
    let (parcel, _) = read(&deep(20, LISTS.0, LISTS.1));
    let mut innermost = &parcel;
    let mut depth = 0;
    while let Some(inner) = innermost.parcels().last() {
        (innermost, depth) = (inner, depth + 1);
    }
    assert_eq!((innermost.label(), depth), (Some("innermost"), 20));
}
