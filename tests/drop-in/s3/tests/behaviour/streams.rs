//! Bytes as a stream, both ways, and their sums.

use crate::recorder::Recorder;
use crate::{answers, config, reply};
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::ChecksumAlgorithm;
use aws_sdk_s3::Client;
use drop_in_s3::{objects, BUCKET};
use std::io::Write;

fn file(bytes: &[u8]) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    file
}

fn recorded(answers: Vec<http::Response<aws_sdk_s3::primitives::SdkBody>>) -> (Client, Recorder) {
    let recorder = Recorder::new(answers);
    (Client::from_conf(config(recorder.http()).build()), recorder)
}

#[tokio::test]
async fn a_file_is_sent_in_chunks_with_its_sum_behind_it() {
    let path = file(b"hello");
    for (sum, trailer) in [
        (ChecksumAlgorithm::Crc32, "x-amz-checksum-crc32:NhCmhg=="),
        (ChecksumAlgorithm::Crc32C, "x-amz-checksum-crc32c:mnG7TA=="),
        (ChecksumAlgorithm::Sha1, "x-amz-checksum-sha1:qvTGHdzF6KLavt4PO0gs2a6pQ00="),
        (ChecksumAlgorithm::Sha256, "x-amz-checksum-sha256:LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ="),
    ] {
        let (client, recorder) = recorded(vec![reply(200, &[("etag", "\"e\"")], "")]);
        let e_tag = objects::put_file(&client, "k", path.path(), sum.clone()).await.unwrap();
        assert_eq!(e_tag.as_deref(), Some("\"e\""));
        let sent = &recorder.sent()[0];
        let text = String::from_utf8_lossy(&sent.body).into_owned();
        assert_eq!(text, format!("5\r\nhello\r\n0\r\n{trailer}\r\n\r\n"));
        assert_eq!(sent.header("x-amz-trailer"), trailer.split(':').next());
        assert_eq!(sent.header("content-encoding"), Some("aws-chunked"));
        assert_eq!(sent.header("x-amz-decoded-content-length"), Some("5"));
        assert_eq!(sent.header("content-length"), Some(text.len().to_string().as_str()));
        assert_eq!(sent.header("x-amz-content-sha256"), Some("STREAMING-UNSIGNED-PAYLOAD-TRAILER"));
        assert_eq!(sent.header("x-amz-sdk-checksum-algorithm"), Some(sum.as_str()));
    }
}

#[tokio::test]
async fn a_large_file_is_sent_whole() {
    let bytes: Vec<u8> = (0..200_000_u32).map(|number| (number % 251) as u8).collect();
    let path = file(&bytes);
    let (client, recorder) = recorded(vec![reply(200, &[], "")]);
    objects::put_file(&client, "k", path.path(), ChecksumAlgorithm::Crc64Nvme).await.unwrap();
    let body = &recorder.sent()[0].body;
    // Each chunk: its length in hexadecimal digits, the bytes, an end of a line.
    let (mut at, mut found) = (0, Vec::new());
    loop {
        let end = at + body[at..].windows(2).position(|two| two == b"\r\n").unwrap();
        let length = usize::from_str_radix(std::str::from_utf8(&body[at..end]).unwrap(), 16).unwrap();
        if length == 0 {
            assert!(body[end..].starts_with(b"\r\nx-amz-checksum-crc64nvme:"));
            break;
        }
        found.extend_from_slice(&body[end + 2..end + 2 + length]);
        at = end + 2 + length + 2;
    }
    assert_eq!(found, bytes);
}

#[tokio::test]
async fn a_sum_that_the_caller_knows_is_sent_as_it_is() {
    let (client, recorder) = recorded(vec![reply(200, &[], "")]);
    let call = client.put_object().bucket(BUCKET).key("k").checksum_sha1("qvTGHdzF6KLavt4PO0gs2a6pQ00=");
    call.body(ByteStream::from_static(b"hello")).send().await.unwrap();
    let sent = &recorder.sent()[0];
    assert_eq!(sent.header("x-amz-checksum-sha1"), Some("qvTGHdzF6KLavt4PO0gs2a6pQ00="));
    assert_eq!((sent.header("x-amz-checksum-crc32"), sent.body.as_slice()), (None, &b"hello"[..]));
}

#[tokio::test]
async fn a_stream_is_read_piece_by_piece() {
    let text = "a line\n".repeat(50_000);
    let path = file(text.as_bytes());
    let stream = || async { reply(200, &[], answers::of_file(path.path()).await) };
    let (client, _) = recorded(vec![stream().await, stream().await]);
    assert_eq!(objects::lines(&client, "k").await.unwrap(), 50_000);
    assert_eq!(objects::start(&client, "k", 13).await.unwrap(), "a line\na line");
}

#[tokio::test]
async fn what_is_not_what_was_put_is_an_error() {
    let right = [("x-amz-checksum-crc32", "NhCmhg==")];
    let wrong = [("x-amz-checksum-crc32", "AAAAAA==")];
    // The sum of the sums of parts says nothing about the whole.
    let parts = [("x-amz-checksum-crc32", "AAAAAA==-2")];
    let answers = vec![reply(200, &right, "hello"), reply(200, &wrong, "hello"), reply(200, &parts, "hello")];
    let (client, _) = recorded(answers);
    let call =
        || async { client.get_object().bucket(BUCKET).key("k").send().await.unwrap().body.collect().await };
    assert_eq!(call().await.unwrap().to_vec(), b"hello");
    let error = call().await.unwrap_err();
    let told = aws_sdk_s3::error::DisplayErrorContext(&error).to_string();
    assert!(
        told.contains("body checksum mismatch. expected body checksum to be 00000000 but it was 3610a686"),
        "{told}"
    );
    assert_eq!(call().await.unwrap().to_vec(), b"hello");
}
