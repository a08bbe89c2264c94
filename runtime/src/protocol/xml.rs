//! What the answers of awsQuery, ec2Query and restXml have in common: XML, and errors in an envelope.
//!
//! The reader is the published codec's, with three differences: XML that is not well-formed is an error, where the codec
//! would take what it has read so far for the whole; lists and maps take elements of the names that are declared, as the
//! official crates do; and a member of a union that is newer than this crate is told, where the codec passes it over.

use super::forward::forward_reads;
#[cfg(any(feature = "aws-query", feature = "ec2-query"))]
use aws_smithy_runtime_api::client::orchestrator::Metadata;
use aws_smithy_runtime_api::http::{Headers, Response};
use aws_smithy_schema::codec::Codec;
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer};
use aws_smithy_schema::{prelude, shape_id, Schema, ShapeType};
#[cfg(any(feature = "aws-query", feature = "ec2-query"))]
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::date_time::Format;
use aws_smithy_types::error::metadata::{Builder, ErrorMetadata};
use aws_smithy_types::DateTime;
use aws_smithy_xml::codec::{find_depth2_element_slice_by, XmlCodec, XmlCodecSettings};
use aws_smithy_xml::decode::{try_data, Document, XmlDecodeError};
use aws_types::request_id::apply_request_id;
use std::ops::DerefMut;

type Read<T = ()> = Result<T, SerdeError>;

/// The operation that is called, after which its answer is named.
#[cfg(any(feature = "aws-query", feature = "ec2-query"))]
pub(super) fn operation(cfg: &ConfigBag) -> Read<&str> {
    let metadata = cfg.load::<Metadata>();
    metadata.map(Metadata::name).ok_or_else(|| SerdeError::custom("the configuration has no operation"))
}

/// The body of a response.
pub(super) fn body(response: &Response) -> &[u8] {
    response.body().bytes().unwrap_or(&[])
}

/// A reader of one element with its tags.
#[cfg(any(feature = "aws-query", feature = "ec2-query"))]
pub(super) fn reader(element: &[u8]) -> Box<dyn ShapeDeserializer + '_> {
    Box::new(root(element))
}

/// The same, of a type that more can be put around.
pub(super) fn root(element: &[u8]) -> impl ShapeDeserializer + '_ {
    let settings = XmlCodecSettings::builder()
        .default_timestamp_format(Format::DateTime)
        .strict_collection_element_names(true)
        .validate_document(true)
        .build();
    let inner: Box<dyn ShapeDeserializer + '_> =
        Box::new(XmlCodec::new(settings).create_deserializer(element));
    Reader(inner)
}

/// The element of that name that stands in the root of a body, with its tags; or the root itself.
pub(super) fn element<'a>(body: &'a [u8], name: &str) -> Option<&'a [u8]> {
    find_depth2_element_slice_by(body, |found| found == name)
}

/// Whether what stands around an element of a body is well-formed: the element's own reader sees nothing of it.
///
/// # Errors
/// What is wrong there: the body is cut off behind the element, say.
#[cfg(feature = "aws-query")]
pub(super) fn check_around(body: &[u8], element: &[u8]) -> Read {
    let start = element.as_ptr().addr().saturating_sub(body.as_ptr().addr());
    let (before, after) = (body.get(..start), body.get(start + element.len()..));
    // A small element in place of the one that may be large.
    let around = [before.unwrap_or_default(), b"<a/>", after.unwrap_or_default()].concat();
    let mut reader = root(&around);
    reader.read_struct(&NOTHING, &mut |_, _| Ok(()))
}

/// A structure of which nothing is wanted.
#[cfg(feature = "aws-query")]
static NOTHING: Schema<'static> =
    Schema::new_struct(shape_id!("com.amazonaws", "Nothing"), ShapeType::Structure, &[]);

/// The element that an error's members stand in: `Error` in the root, or in `Errors`, or the root itself. The whole
/// body where there is none.
pub(super) fn error_element(body: &[u8]) -> &[u8] {
    element(body, "Error")
        .or_else(|| element(body, "Errors").and_then(|errors| element(errors, "Error")))
        .unwrap_or(body)
}

/// Code and message of an error, and the id of the request, which a header may say once more.
///
/// A body without an error, such as a proxy's page, has none of them; neither has an empty one.
pub(super) fn error_metadata(body: &[u8]) -> Read<Builder> {
    let mut builder = ErrorMetadata::builder();
    if body.is_empty() {
        return Ok(builder);
    }
    let mut ids = Headers::new();
    texts(body, &mut |name, text| {
        if matches!(name, "RequestId" | "RequestID") {
            let _ = ids.try_insert("x-amzn-requestid", text.to_owned());
        }
    })?;
    let error = error_element(body);
    if error.len() < body.len() || element(body, "Error").is_some() {
        let (mut code, mut message) = (None, None);
        texts(error, &mut |name, text| match name {
            "Code" => code = Some(text.to_owned()),
            "Message" | "message" => message = Some(text.to_owned()),
            _ => {}
        })?;
        builder = code.into_iter().fold(builder, Builder::code);
        builder = message.into_iter().fold(builder, Builder::message);
    }
    Ok(apply_request_id(builder, &ids))
}

/// Shows the elements in an element that hold nothing but text.
fn texts(element: &[u8], show: &mut dyn FnMut(&str, &str)) -> Read {
    let mut document = Document::try_from(element).map_err(said)?;
    let mut root = document.root_element().map_err(said)?;
    while let Some(mut tag) = root.next_tag() {
        let name = tag.start_el().local().to_owned();
        if let Ok(text) = try_data(&mut tag) {
            show(&name, &text);
        }
    }
    Ok(())
}

/// An error of the decoder, as codecs say it.
pub(super) fn said(err: XmlDecodeError) -> SerdeError {
    SerdeError::invalid_input(err.to_string())
}

/// The codec's reader, which also tells of unknown members of unions.
struct Reader<D>(D);

/// The children of an element, whatever they are called.
static CHILDREN: Schema<'static> = Schema::new(shape_id!("com.amazonaws", "Children"), ShapeType::List);

impl<'a, D: DerefMut<Target = dyn ShapeDeserializer + 'a>> Reader<D> {
    fn has_children(&mut self) -> Read<bool> {
        let mut found = false;
        self.0.read_list(&CHILDREN, &mut |_| {
            found = true;
            Ok(())
        })?;
        Ok(found)
    }
}

impl<'a, D: DerefMut<Target = dyn ShapeDeserializer + 'a>> ShapeDeserializer for Reader<D> {
    fn read_struct(
        &mut self,
        schema: &Schema<'_>,
        state: &mut dyn FnMut(&Schema<'_>, &mut dyn ShapeDeserializer) -> Read,
    ) -> Read {
        let mut known = false;
        self.0.read_struct(schema, &mut |member, de| {
            known = true;
            state(member, &mut Reader(de))
        })?;
        if !known && schema.is_union() && self.has_children()? {
            return state(&prelude::DOCUMENT, self);
        }
        Ok(())
    }

    fn read_list(
        &mut self,
        schema: &Schema<'_>,
        state: &mut dyn FnMut(&mut dyn ShapeDeserializer) -> Read,
    ) -> Read {
        self.0.read_list(schema, &mut |de| state(&mut Reader(de)))
    }

    fn read_map(
        &mut self,
        schema: &Schema<'_>,
        state: &mut dyn FnMut(String, &mut dyn ShapeDeserializer) -> Read,
    ) -> Read {
        self.0.read_map(schema, &mut |key, de| state(key, &mut Reader(de)))
    }

    fn read_timestamp(&mut self, schema: &Schema<'_>) -> Read<DateTime> {
        self.0.read_timestamp(schema)
    }

    forward_reads!();
}
