//! S3: objects of any size, with checksums, in parts and by ranges, streamed both ways, and presigned.

use botosmith_s3::client::Waiters;
use botosmith_s3::config::RequestChecksumCalculation;
use botosmith_s3::error::ProvideErrorMetadata;
use botosmith_s3::operation::get_object::GetObjectError;
use botosmith_s3::operation::head_object::HeadObjectError;
use botosmith_s3::presigning::PresigningConfig;
use botosmith_s3::primitives::{ByteStream, Length};
use botosmith_s3::types::{
    ChecksumAlgorithm, CompletedMultipartUpload, CompletedPart, Delete, ObjectIdentifier,
};
use botosmith_s3::{config, Client};
use std::io::Write;
use std::time::Duration;

/// A client whose buckets are in the path: the server is no host with subdomains.
fn client() -> Client {
    Client::from_conf(config::Builder::from(&server_programs::config()).force_path_style(true).build())
}

/// A client and a new bucket.
async fn bucket(name: &str) -> Client {
    let client = client();
    client.create_bucket().bucket(name).send().await.unwrap();
    client
}

#[tokio::test]
async fn a_large_body_waits_until_the_server_wants_it() {
    bucket("waiting").await;
    let config = config::Builder::from(&server_programs::config()).force_path_style(true);
    let client = Client::from_conf(config.continue_header_threshold_bytes(1024).build());
    let large = bytes(3 * 1024 * 1024);
    let put = |key: &str| client.put_object().bucket("waiting").key(key);
    put("memory").body(large.clone().into()).send().await.unwrap();
    assert_eq!(read(&client, "waiting", "memory").await, large);
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(&large).unwrap();
    put("file").body(ByteStream::from_path(file.path()).await.unwrap()).send().await.unwrap();
    assert_eq!(read(&client, "waiting", "file").await, large);
    // Refused before anything of it is sent.
    let refused = client.put_object().bucket("there-is-none").key("k").body(large.into()).send().await;
    assert_eq!(refused.unwrap_err().code(), Some("NoSuchBucket"));
}

/// Bytes that are nowhere alike.
fn bytes(length: usize) -> Vec<u8> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let next = |_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    };
    (0..length).map(next).collect()
}

async fn read(client: &Client, bucket: &str, key: &str) -> Vec<u8> {
    let output = client.get_object().bucket(bucket).key(key).send().await.unwrap();
    output.body.collect().await.unwrap().to_vec()
}

#[tokio::test]
async fn an_object_comes_back_as_it_was_sent() {
    let client = bucket("plain").await;
    let key = "a folder/ä & <b>?+%/../c";
    let put = client.put_object().bucket("plain").key(key).content_type("text/x").metadata("who", "me");
    let put = put.body(ByteStream::from_static(b"an object")).send().await.unwrap();
    assert_eq!(put.checksum_crc32(), Some("vqIAEw=="));
    let got = client.get_object().bucket("plain").key(key).send().await.unwrap();
    assert_eq!(
        (got.content_type(), got.content_length(), got.e_tag()),
        (Some("text/x"), Some(9), put.e_tag())
    );
    assert_eq!(got.metadata().unwrap()["who"], "me");
    assert_eq!(got.checksum_crc32(), put.checksum_crc32());
    assert_eq!(got.body.collect().await.unwrap().to_vec(), b"an object");
}

#[tokio::test]
async fn every_algorithm_sums_up_what_is_sent_and_what_comes() {
    let client = bucket("sums").await;
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("body");
    let content = bytes(300_000);
    std::fs::write(&path, &content).unwrap();
    for algorithm in [
        ChecksumAlgorithm::Crc32,
        ChecksumAlgorithm::Crc32C,
        ChecksumAlgorithm::Crc64Nvme,
        ChecksumAlgorithm::Sha1,
        ChecksumAlgorithm::Sha256,
    ] {
        for (how, body) in [
            ("memory", ByteStream::from(content.clone())),
            ("file", ByteStream::from_path(&path).await.unwrap()),
        ] {
            let key = format!("{algorithm}/{how}");
            let put = client.put_object().bucket("sums").key(&key).checksum_algorithm(algorithm.clone());
            put.body(body).send().await.unwrap();
            let got = client.get_object().bucket("sums").key(&key).send().await.unwrap();
            let sum = match algorithm {
                ChecksumAlgorithm::Crc32 => got.checksum_crc32(),
                ChecksumAlgorithm::Crc32C => got.checksum_crc32_c(),
                ChecksumAlgorithm::Crc64Nvme => got.checksum_crc64_nvme(),
                ChecksumAlgorithm::Sha1 => got.checksum_sha1(),
                _ => got.checksum_sha256(),
            };
            assert!(sum.is_some(), "{key}: {got:?}");
            assert_eq!(got.body.collect().await.unwrap().to_vec(), content, "{key}");
        }
    }
}

#[tokio::test]
async fn parts_become_an_object() {
    const PART: usize = 5 * 1024 * 1024;
    let client = bucket("parts").await;
    let content = bytes(PART + 1000);
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(&content).unwrap();
    let begun = client.create_multipart_upload().bucket("parts").key("k");
    let begun = begun.checksum_algorithm(ChecksumAlgorithm::Crc32).send().await.unwrap();
    let id = begun.upload_id().unwrap();
    let mut parts = CompletedMultipartUpload::builder();
    for (number, offset, length) in [(1, 0, PART), (2, PART, 1000)] {
        let body = ByteStream::read_from()
            .path(file.path())
            .offset(offset as u64)
            .length(Length::Exact(length as u64))
            .build()
            .await
            .unwrap();
        let sent = client.upload_part().bucket("parts").key("k").upload_id(id).part_number(number);
        let sent = sent.checksum_algorithm(ChecksumAlgorithm::Crc32).body(body).send().await.unwrap();
        let part = CompletedPart::builder()
            .part_number(number)
            .set_e_tag(sent.e_tag)
            .set_checksum_crc32(sent.checksum_crc32);
        parts = parts.parts(part.build());
    }
    let completed = client.complete_multipart_upload().bucket("parts").key("k").upload_id(id);
    let completed = completed.multipart_upload(parts.build()).send().await.unwrap();
    assert!(completed.e_tag().unwrap().trim_matches('"').ends_with("-2"), "{completed:?}");
    let head = client.head_object().bucket("parts").key("k").send().await.unwrap();
    assert_eq!(head.content_length(), Some(content.len() as i64));
    assert_eq!(read(&client, "parts", "k").await, content);

    let range =
        client.get_object().bucket("parts").key("k").range(format!("bytes={}-{}", PART - 3, PART + 2));
    let range = range.send().await.unwrap();
    let expected = format!("bytes {}-{}/{}", PART - 3, PART + 2, content.len());
    assert_eq!((range.content_length(), range.content_range()), (Some(6), Some(expected.as_str())));
    assert_eq!(range.body.collect().await.unwrap().to_vec(), content[PART - 3..PART + 3]);
    let beyond =
        client.get_object().bucket("parts").key("k").range("bytes=99999999-").send().await.unwrap_err();
    assert_eq!(
        (beyond.code(), beyond.raw_response().unwrap().status().as_u16()),
        (Some("InvalidRange"), 416)
    );
}

#[tokio::test]
async fn an_upload_that_is_given_up_leaves_nothing() {
    let client = bucket("given-up").await;
    let begun = client.create_multipart_upload().bucket("given-up").key("k").send().await.unwrap();
    let id = begun.upload_id().unwrap();
    client.abort_multipart_upload().bucket("given-up").key("k").upload_id(id).send().await.unwrap();
    let again = client.abort_multipart_upload().bucket("given-up").key("k").upload_id(id).send().await;
    assert_eq!(again.unwrap_err().code(), Some("NoSuchUpload"));
}

#[tokio::test]
async fn a_stream_is_sent_and_read_piece_by_piece() {
    let client = bucket("streams").await;
    let content = bytes(3_000_001);
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(&content).unwrap();
    let body = ByteStream::from_path(file.path()).await.unwrap();
    client.put_object().bucket("streams").key("k").body(body).send().await.unwrap();
    let mut body = client.get_object().bucket("streams").key("k").send().await.unwrap().body;
    let (mut read, mut pieces) = (Vec::new(), 0);
    while let Some(piece) = body.try_next().await.unwrap() {
        read.extend_from_slice(&piece);
        pieces += 1;
    }
    assert!(pieces > 1 && read == content, "{pieces} pieces, {} bytes", read.len());
}

#[tokio::test]
async fn what_is_presigned_any_client_can_use() {
    let client = bucket("presigned").await;
    let soon = PresigningConfig::expires_in(Duration::from_secs(60)).unwrap();
    let put = client.put_object().bucket("presigned").key("a b/ä").content_type("text/x");
    let put = put.presigned(soon.clone()).await.unwrap();
    let put = put.into_http_1x_request("by a plain client".to_owned());
    assert_eq!(put.method(), "PUT");
    assert_eq!(server_programs::plainly(put).await.0, 200);
    let got = client.get_object().bucket("presigned").key("a b/ä").presigned(soon).await.unwrap();
    let (status, body) = server_programs::plainly(got.into_http_1x_request(String::new())).await;
    assert_eq!((status, &body[..]), (200, &b"by a plain client"[..]));
    let head = client.head_object().bucket("presigned").key("a b/ä").send().await.unwrap();
    assert_eq!(head.content_type(), Some("text/x"));
}

#[tokio::test]
async fn errors_have_their_types() {
    let client = bucket("errors").await;
    let error = client.get_object().bucket("errors").key("none").send().await.unwrap_err();
    assert!(matches!(error.into_service_error(), GetObjectError::NoSuchKey(_)));
    let error = client.head_object().bucket("errors").key("none").send().await.unwrap_err();
    assert!(matches!(error.into_service_error(), HeadObjectError::NotFound(_)));
    let error = client.list_objects_v2().bucket("there-is-none").send().await.unwrap_err();
    assert!(error.as_service_error().unwrap().is_no_such_bucket());
    let place = client.get_bucket_location().bucket("errors").send().await.unwrap();
    assert_eq!(
        place.location_constraint().map(|place| place.as_str()),
        Some(""),
        "it is in the first region"
    );
}

#[tokio::test]
async fn objects_are_listed_page_by_page_and_deleted_together() {
    let client = bucket("lists").await;
    let keys: Vec<String> = (0..7).map(|n| format!("k/{n}")).collect();
    for key in &keys {
        client
            .put_object()
            .bucket("lists")
            .key(key)
            .body(ByteStream::from_static(b"x"))
            .send()
            .await
            .unwrap();
    }
    let mut pages =
        client.list_objects_v2().bucket("lists").prefix("k/").into_paginator().page_size(3).send();
    let (mut listed, mut count) = (Vec::new(), 0);
    while let Some(page) = pages.try_next().await.unwrap() {
        listed.extend(page.contents().iter().filter_map(|object| object.key().map(str::to_owned)));
        count += 1;
    }
    assert_eq!((listed, count), (keys.clone(), 3));
    let objects = keys[1..].iter().map(|key| ObjectIdentifier::builder().key(key).build().unwrap());
    let delete = Delete::builder().set_objects(Some(objects.collect())).build().unwrap();
    let deleted = client.delete_objects().bucket("lists").delete(delete).send().await.unwrap();
    assert_eq!((deleted.deleted().len(), deleted.errors().len()), (6, 0));
}

#[tokio::test]
async fn a_copy_is_another_object() {
    let client = bucket("copies").await;
    let put = client.put_object().bucket("copies").key("from").body(ByteStream::from_static(b"the same"));
    put.send().await.unwrap();
    let copy =
        client.copy_object().bucket("copies").key("to").copy_source("copies/from").send().await.unwrap();
    assert!(copy.copy_object_result().unwrap().last_modified().is_some());
    client.delete_object().bucket("copies").key("from").send().await.unwrap();
    assert_eq!(read(&client, "copies", "to").await, b"the same");
    let exists = client.wait_until_object_exists().bucket("copies").key("to");
    exists.wait(Duration::from_secs(30)).await.unwrap();
}

#[tokio::test]
async fn without_checksums_it_works_too() {
    let config = config::Builder::from(&server_programs::config()).force_path_style(true);
    let config = config.request_checksum_calculation(RequestChecksumCalculation::WhenRequired);
    let client = Client::from_conf(config.build());
    client.create_bucket().bucket("bare").send().await.unwrap();
    let put = client.put_object().bucket("bare").key("k").body(ByteStream::from_static(b"bare"));
    assert_eq!(put.send().await.unwrap().checksum_crc32(), None);
    assert_eq!(read(&client, "bare", "k").await, b"bare");
}
