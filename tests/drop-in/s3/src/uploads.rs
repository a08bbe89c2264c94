//! Large documents in parts, and given up where a part fails.

use crate::BUCKET;
use aws_sdk_s3::error::DisplayErrorContext;
use aws_sdk_s3::operation::complete_multipart_upload::CompleteMultipartUploadOutput;
use aws_sdk_s3::primitives::{ByteStream, Length};
use aws_sdk_s3::types::{ChecksumAlgorithm, ChecksumType, CompletedMultipartUpload, CompletedPart};
use aws_sdk_s3::Client;
use std::path::Path;

/// Uploads a file in parts of a size.
pub async fn upload(
    client: &Client,
    key: &str,
    path: &Path,
    size: u64,
) -> Result<CompleteMultipartUploadOutput, String> {
    let told = |error: &dyn std::error::Error| DisplayErrorContext(error).to_string();
    let begun = client
        .create_multipart_upload()
        .bucket(BUCKET)
        .key(key)
        .checksum_algorithm(ChecksumAlgorithm::Crc32C)
        .checksum_type(ChecksumType::Composite)
        .send()
        .await
        .map_err(|error| told(&error))?;
    let id = begun.upload_id().ok_or("no upload")?;
    match parts(client, key, id, path, size).await {
        Ok(parts) => {
            let parts = CompletedMultipartUpload::builder().set_parts(Some(parts)).build();
            let call = client.complete_multipart_upload().bucket(BUCKET).key(key).upload_id(id);
            call.multipart_upload(parts).send().await.map_err(|error| told(&error))
        }
        Err(error) => {
            let call = client.abort_multipart_upload().bucket(BUCKET).key(key).upload_id(id);
            call.send().await.map_err(|error| told(&error))?;
            Err(told(error.as_ref()))
        }
    }
}

async fn parts(
    client: &Client,
    key: &str,
    id: &str,
    path: &Path,
    size: u64,
) -> Result<Vec<CompletedPart>, Box<dyn std::error::Error>> {
    let whole = tokio::fs::metadata(path).await?.len();
    let mut parts = Vec::new();
    let mut offset = 0;
    while offset < whole {
        let length = size.min(whole - offset);
        let body =
            ByteStream::read_from().path(path).offset(offset).length(Length::Exact(length)).build().await?;
        let number = i32::try_from(parts.len())? + 1;
        let sent = client
            .upload_part()
            .bucket(BUCKET)
            .key(key)
            .upload_id(id)
            .part_number(number)
            .checksum_algorithm(ChecksumAlgorithm::Crc32C)
            .body(body)
            .send()
            .await?;
        let part = CompletedPart::builder().part_number(number).set_e_tag(sent.e_tag);
        parts.push(part.set_checksum_crc32_c(sent.checksum_crc32_c).build());
        offset += length;
    }
    Ok(parts)
}

/// The numbers and sizes of the parts that arrived.
pub async fn arrived(client: &Client, key: &str, id: &str) -> Result<Vec<(i32, i64)>, aws_sdk_s3::Error> {
    let parts = client.list_parts().bucket(BUCKET).key(key).upload_id(id).into_paginator().items().send();
    let parts: Vec<_> = parts.collect::<Result<_, _>>().await?;
    Ok(parts.iter().filter_map(|part| Some((part.part_number()?, part.size()?))).collect())
}

/// Puts one part of another document into an upload.
pub async fn borrow(
    client: &Client,
    key: &str,
    id: &str,
    from: &str,
) -> Result<Option<String>, aws_sdk_s3::Error> {
    let call = client.upload_part_copy().bucket(BUCKET).key(key).upload_id(id).part_number(1);
    let call = call.copy_source(format!("{BUCKET}/{from}")).copy_source_range("bytes=0-4");
    Ok(call.send().await?.copy_part_result.and_then(|result| result.e_tag))
}
