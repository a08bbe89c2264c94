//! Times in the headers of responses: the published reader refuses one of RFC 3339 that is not in UTC, which the codecs of
//! bodies read, and botocore reads anywhere.

use crate::protocol::forward::forward_reads;
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer};
use aws_smithy_schema::traits::TimestampFormat;
use aws_smithy_schema::{prelude, Schema, ShapeType};
use aws_smithy_types::date_time::Format;
use aws_smithy_types::DateTime;
use std::ops::DerefMut;

type Read<T = ()> = Result<T, SerdeError>;

/// A reader of a response that takes such times from headers.
pub(in crate::protocol) fn reader<'a>(
    inner: Box<dyn ShapeDeserializer + 'a>,
) -> Box<dyn ShapeDeserializer + 'a> {
    Box::new(Reader(inner))
}

/// The published reader of a response, or of one member of it.
struct Reader<D>(D);

/// Whether a member is a header with a time of RFC 3339.
fn is_date_time(member: &Schema<'_>) -> bool {
    member.http_header().is_some()
        && member.shape_type() == ShapeType::Timestamp
        && member.timestamp_format().is_some_and(|its| its.format() == TimestampFormat::DateTime)
}

impl<'a, D: DerefMut<Target = dyn ShapeDeserializer + 'a>> ShapeDeserializer for Reader<D> {
    fn read_struct(
        &mut self,
        schema: &Schema<'_>,
        state: &mut dyn FnMut(&Schema<'_>, &mut dyn ShapeDeserializer) -> Read,
    ) -> Read {
        self.0.read_struct(schema, &mut |member, de| match is_date_time(member) {
            true => state(member, &mut Reader(de)),
            false => state(member, de),
        })
    }

    fn read_list(
        &mut self,
        schema: &Schema<'_>,
        state: &mut dyn FnMut(&mut dyn ShapeDeserializer) -> Read,
    ) -> Read {
        self.0.read_list(schema, state)
    }

    fn read_map(
        &mut self,
        schema: &Schema<'_>,
        state: &mut dyn FnMut(String, &mut dyn ShapeDeserializer) -> Read,
    ) -> Read {
        self.0.read_map(schema, state)
    }

    forward_reads!();

    fn read_timestamp(&mut self, schema: &Schema<'_>) -> Read<DateTime> {
        if !is_date_time(schema) {
            return self.0.read_timestamp(schema);
        }
        let text = self.0.read_string(&prelude::STRING)?;
        DateTime::from_str(text.trim(), Format::DateTimeWithOffset)
            .map_err(|err| SerdeError::invalid_input(err.to_string()))
    }
}
