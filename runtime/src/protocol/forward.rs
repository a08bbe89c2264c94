//! What a reader around another hands on to it unchanged: all but structures, lists, maps and times.

/// Methods of a `ShapeDeserializer` that stands around another, which is its first field.
macro_rules! forward_reads {
    () => {
        $crate::protocol::forward::forward_reads! { each
            read_boolean -> bool;
            read_byte -> i8;
            read_short -> i16;
            read_integer -> i32;
            read_long -> i64;
            read_float -> f32;
            read_double -> f64;
            read_big_integer -> ::aws_smithy_types::BigInteger;
            read_big_decimal -> ::aws_smithy_types::BigDecimal;
            read_string -> String;
            read_blob -> ::aws_smithy_types::Blob;
            read_document -> ::aws_smithy_types::Document;
        }
        fn is_null(&self) -> bool {
            self.0.is_null()
        }
        fn read_null(&mut self) -> Result<(), SerdeError> {
            self.0.read_null()
        }
        fn skip_value(&mut self) -> Result<(), SerdeError> {
            self.0.skip_value()
        }
        fn container_size(&self) -> Option<usize> {
            self.0.container_size()
        }
    };
    (each $($read:ident -> $t:ty;)*) => {$(
        fn $read(&mut self, schema: &Schema<'_>) -> Result<$t, SerdeError> {
            self.0.$read(schema)
        }
    )*};
}
pub(crate) use forward_reads;
