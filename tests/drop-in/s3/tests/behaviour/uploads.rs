//! Uploads in parts.

use crate::recorder::Recorder;
use crate::{client, config, failure, lines, reply, xml};
use aws_sdk_s3::Client;
use drop_in_s3::uploads;
use std::io::Write;

fn file() -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(b"0123456789").unwrap();
    file
}

fn begun() -> http::Response<aws_sdk_s3::primitives::SdkBody> {
    xml("<InitiateMultipartUploadResult><Bucket>archive</Bucket><Key>k</Key><UploadId>an id</UploadId></InitiateMultipartUploadResult>")
}

#[tokio::test]
async fn a_file_goes_in_parts() {
    let part = |e_tag: &str, sum: &str| reply(200, &[("etag", e_tag), ("x-amz-checksum-crc32c", sum)], "");
    let done = xml(
        "<CompleteMultipartUploadResult><Location>http://l</Location><Bucket>archive</Bucket><Key>k</Key>\
        <ETag>&quot;e-2&quot;</ETag><ChecksumCRC32C>AAAAAA==-2</ChecksumCRC32C><ChecksumType>COMPOSITE</ChecksumType></CompleteMultipartUploadResult>",
    );
    let recorder = Recorder::new(vec![begun(), part("\"1\"", "one"), part("\"2\"", "two"), done]);
    let client = Client::from_conf(config(recorder.http()).build());
    let file = file();
    let done = uploads::upload(&client, "k", file.path(), 6).await.unwrap();
    assert_eq!((done.e_tag(), done.checksum_crc32_c()), (Some("\"e-2\""), Some("AAAAAA==-2")));
    assert_eq!(done.checksum_type().map(|it| it.as_str()), Some("COMPOSITE"));
    let sent = recorder.sent();
    let host = "https://archive.s3.eu-central-1.amazonaws.com/k";
    let lines: Vec<_> = sent.iter().map(|one| one.line.as_str()).collect();
    assert_eq!(
        lines,
        [
            format!("POST {host}?uploads"),
            format!("PUT {host}?x-id=UploadPart&partNumber=1&uploadId=an%20id"),
            format!("PUT {host}?x-id=UploadPart&partNumber=2&uploadId=an%20id"),
            format!("POST {host}?uploadId=an%20id"),
        ]
    );
    assert_eq!(sent[0].header("x-amz-checksum-algorithm"), Some("CRC32C"));
    assert_eq!(sent[0].header("x-amz-checksum-type"), Some("COMPOSITE"));
    assert!(sent[1].body.starts_with(b"6\r\n012345\r\n0\r\nx-amz-checksum-crc32c:"));
    assert!(sent[2].body.starts_with(b"4\r\n6789\r\n0\r\n"));
    let text = String::from_utf8(sent[3].body.clone()).unwrap();
    assert_eq!(
        text,
        "<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">\
        <Part><ETag>&quot;1&quot;</ETag><ChecksumCRC32C>one</ChecksumCRC32C><PartNumber>1</PartNumber></Part>\
        <Part><ETag>&quot;2&quot;</ETag><ChecksumCRC32C>two</ChecksumCRC32C><PartNumber>2</PartNumber></Part>\
        </CompleteMultipartUpload>"
    );
}

#[tokio::test]
async fn an_upload_is_given_up_where_a_part_fails() {
    let recorder = Recorder::new(vec![begun(), failure(403, "AccessDenied", ""), reply(204, &[], "")]);
    let client = Client::from_conf(config(recorder.http()).build());
    let file = file();
    let error = uploads::upload(&client, "k", file.path(), 6).await.unwrap_err();
    assert!(error.contains("AccessDenied"), "{error}");
    let line =
        "DELETE https://archive.s3.eu-central-1.amazonaws.com/k?x-id=AbortMultipartUpload&uploadId=an%20id";
    assert_eq!(recorder.sent()[2].line, line);
}

#[tokio::test]
async fn parts_that_arrived_are_listed() {
    let part =
        |number: i32| format!("<Part><PartNumber>{number}</PartNumber><Size>{}</Size></Part>", number * 10);
    let page = |more: &str, parts: &[i32]| {
        let parts: String = parts.iter().map(|number| part(*number)).collect();
        xml(&format!("<ListPartsResult>{more}{parts}</ListPartsResult>"))
    };
    let more = "<IsTruncated>true</IsTruncated><NextPartNumberMarker>2</NextPartNumberMarker>";
    let answers = vec![
        page(more, &[1, 2]),
        page("<IsTruncated>false</IsTruncated><NextPartNumberMarker>3</NextPartNumberMarker>", &[3]),
    ];
    let (client, http) = client(answers);
    assert_eq!(uploads::arrived(&client, "k", "u").await.unwrap(), [(1, 10), (2, 20), (3, 30)]);
    assert!(lines(&http)[1].contains("part-number-marker=2"), "{:?}", lines(&http));
    assert_eq!(lines(&http).len(), 2);
}

#[tokio::test]
async fn a_part_is_borrowed() {
    let copied = xml("<CopyPartResult><ETag>&quot;e&quot;</ETag></CopyPartResult>");
    let (client, http) = client(vec![copied]);
    assert_eq!(uploads::borrow(&client, "k", "u", "other").await.unwrap().as_deref(), Some("\"e\""));
    let request = http.actual_requests().next().unwrap();
    assert_eq!(request.headers().get("x-amz-copy-source-range"), Some("bytes=0-4"));
    let line = "PUT archive.s3.eu-central-1.amazonaws.com/k?x-id=UploadPartCopy&partNumber=1&uploadId=u";
    assert_eq!(lines(&http), [line]);
}
