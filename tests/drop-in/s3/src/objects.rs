//! One object at a time: put, read, asked about, copied, deleted.

use crate::BUCKET;
use aws_sdk_s3::error::SdkError;
use aws_sdk_s3::operation::get_object::{GetObjectError, GetObjectOutput};
use aws_sdk_s3::operation::head_object::{HeadObjectError, HeadObjectOutput};
use aws_sdk_s3::operation::put_object::PutObjectOutput;
use aws_sdk_s3::primitives::{ByteStream, DateTime, DateTimeFormat, SdkBody};
use aws_sdk_s3::types::{
    ChecksumAlgorithm, ChecksumMode, MetadataDirective, ObjectCannedAcl, ServerSideEncryption, StorageClass,
    Tag, Tagging, TaggingDirective,
};
use aws_sdk_s3::{Client, Error};
use std::collections::HashMap;
use std::path::Path;
use tokio::io::{AsyncRead, AsyncReadExt};

/// Puts a text, with what is known of it.
pub async fn put(
    client: &Client,
    key: &str,
    text: &str,
    about: &[(&str, &str)],
) -> Result<PutObjectOutput, Error> {
    let mut call = client
        .put_object()
        .bucket(BUCKET)
        .key(key)
        .body(ByteStream::from(text.as_bytes().to_vec()))
        .content_type("text/plain; charset=utf-8")
        .cache_control("max-age=60")
        .acl(ObjectCannedAcl::BucketOwnerFullControl)
        .storage_class(StorageClass::IntelligentTiering)
        .server_side_encryption(ServerSideEncryption::AwsKms)
        .ssekms_key_id("key-1")
        .tagging("kind=text&year=2026");
    for (name, value) in about {
        call = call.metadata(*name, *value);
    }
    Ok(call.send().await?)
}

/// Puts a file, without reading it into memory.
pub async fn put_file(
    client: &Client,
    key: &str,
    path: &Path,
    sum: ChecksumAlgorithm,
) -> Result<Option<String>, Box<dyn std::error::Error + Send + Sync>> {
    let body = ByteStream::from_path(path).await?;
    let put = client.put_object().bucket(BUCKET).key(key).checksum_algorithm(sum).body(body).send().await?;
    Ok(put.e_tag)
}

/// Puts what nobody changed meanwhile; says whether nobody did.
pub async fn put_unchanged(client: &Client, key: &str, e_tag: &str, body: SdkBody) -> Result<bool, Error> {
    let call = client.put_object().bucket(BUCKET).key(key).if_match(e_tag).body(ByteStream::new(body));
    match call.send().await {
        Ok(_) => Ok(true),
        Err(error) if error.raw_response().is_some_and(|raw| raw.status().as_u16() == 412) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// What a document is, if there is one.
#[derive(Debug)]
pub struct Document {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What is known of it.
    pub about: HashMap<String, String>,
    /// When it was put.
    pub modified: Option<DateTime>,
}

/// Reads a document whole.
pub async fn get(client: &Client, key: &str) -> Result<Option<Document>, SdkError<GetObjectError>> {
    match client.get_object().bucket(BUCKET).key(key).send().await {
        Ok(output) => {
            let modified = output.last_modified().copied();
            let about = output.metadata.unwrap_or_default();
            let bytes = output.body.collect().await.map_err(SdkError::construction_failure)?;
            Ok(Some(Document { bytes: bytes.to_vec(), about, modified }))
        }
        Err(SdkError::ServiceError(context)) if context.err().is_no_such_key() => Ok(None),
        Err(error) => Err(error),
    }
}

/// Reads a part of a document, if it is newer than that.
pub async fn part(
    client: &Client,
    key: &str,
    (from, to): (u64, u64),
    since: DateTime,
) -> Result<GetObjectOutput, SdkError<GetObjectError>> {
    let call = client.get_object().bucket(BUCKET).key(key).range(format!("bytes={from}-{to}"));
    call.if_modified_since(since).checksum_mode(ChecksumMode::Enabled).send().await
}

/// Counts the lines of a document as they come.
pub async fn lines(client: &Client, key: &str) -> Result<usize, Box<dyn std::error::Error + Send + Sync>> {
    let mut body = client.get_object().bucket(BUCKET).key(key).send().await?.body;
    let mut lines = 0;
    while let Some(piece) = body.try_next().await? {
        lines += piece.iter().filter(|byte| **byte == b'\n').count();
    }
    Ok(lines)
}

/// Reads the start of a document, as tokio reads.
pub async fn start(client: &Client, key: &str, bytes: u64) -> std::io::Result<String> {
    let output = client.get_object().bucket(BUCKET).key(key).send().await.map_err(std::io::Error::other)?;
    let reader = output.body.into_async_read();
    let mut text = String::new();
    first(reader, bytes).read_to_string(&mut text).await?;
    Ok(text)
}

fn first(reader: impl AsyncRead + Unpin, bytes: u64) -> impl AsyncRead + Unpin {
    reader.take(bytes)
}

/// Whether there is such a document: S3 answers a question without a body, so its error has no code.
pub async fn about(
    client: &Client,
    key: &str,
) -> Result<Option<HeadObjectOutput>, SdkError<HeadObjectError>> {
    match client.head_object().bucket(BUCKET).key(key).send().await {
        Ok(output) => Ok(Some(output)),
        Err(error) => match error.as_service_error() {
            Some(HeadObjectError::NotFound(_)) => Ok(None),
            _ => Err(error),
        },
    }
}

/// A line about a document.
pub fn told(output: &HeadObjectOutput) -> String {
    let time = output.last_modified().and_then(|time| time.fmt(DateTimeFormat::DateTime).ok());
    format!(
        "{} bytes, {}, {}, {}",
        output.content_length().unwrap_or_default(),
        output.content_type().unwrap_or("?"),
        time.unwrap_or_default(),
        output.storage_class().map_or("STANDARD", |class| class.as_str()),
    )
}

/// Copies a document within the archive, with other metadata.
pub async fn copy(client: &Client, from: &str, to: &str) -> Result<Option<String>, Error> {
    let copied = client
        .copy_object()
        .copy_source(format!("{BUCKET}/{from}"))
        .bucket(BUCKET)
        .key(to)
        .metadata_directive(MetadataDirective::Replace)
        .tagging_directive(TaggingDirective::Copy)
        .metadata("copied-from", from)
        .send()
        .await?;
    Ok(copied.copy_object_result().and_then(|result| result.e_tag()).map(str::to_owned))
}

/// Deletes a document, and says whether only a mark was set.
pub async fn delete(client: &Client, key: &str) -> Result<bool, Error> {
    let deleted = client.delete_object().bucket(BUCKET).key(key).send().await?;
    Ok(deleted.delete_marker.unwrap_or_default())
}

/// Sets the tags of a document.
pub async fn tag(client: &Client, key: &str, tags: &[(&str, &str)]) -> Result<(), Error> {
    let tag = |(key, value): &(&str, &str)| Tag::builder().key(*key).value(*value).build();
    let tags =
        Tagging::builder().set_tag_set(Some(tags.iter().map(tag).collect::<Result<_, _>>()?)).build()?;
    client.put_object_tagging().bucket(BUCKET).key(key).tagging(tags).send().await?;
    Ok(())
}
