//! One object at a time.

use crate::{body, client, failure, header, lines, reply, xml};
use aws_sdk_s3::error::ProvideErrorMetadata;
use aws_sdk_s3::primitives::{DateTime, DateTimeFormat, SdkBody};
use aws_sdk_s3::types::StorageClass;
use drop_in_s3::objects;

const TIME: &str = "Tue, 14 Nov 2023 22:13:20 GMT";

#[tokio::test]
async fn a_text_is_put_with_what_is_known_of_it() {
    let (client, http) = client(vec![reply(
        200,
        &[
            ("etag", "\"e1\""),
            ("x-amz-version-id", "v1"),
            ("x-amz-server-side-encryption", "aws:kms"),
            ("x-amz-checksum-crc32", "AAAAAA=="),
            ("x-amz-checksum-type", "FULL_OBJECT"),
        ],
        "",
    )]);
    let put = objects::put(&client, "a folder/ä+b", "hello", &[("who", "me"), ("why", "a b")]).await.unwrap();
    assert_eq!((put.e_tag(), put.version_id(), put.size()), (Some("\"e1\""), Some("v1"), None));
    assert_eq!(put.server_side_encryption().map(|it| it.as_str()), Some("aws:kms"));
    assert_eq!(put.checksum_type().map(|it| it.as_str()), Some("FULL_OBJECT"));
    let line = "PUT archive.s3.eu-central-1.amazonaws.com/a%20folder/%C3%A4%2Bb?x-id=PutObject";
    assert_eq!((lines(&http), body(&http, 0)), (vec![line.to_owned()], "hello".to_owned()));
    for (name, value) in [
        ("content-type", "text/plain; charset=utf-8"),
        ("content-length", "5"),
        ("cache-control", "max-age=60"),
        ("x-amz-acl", "bucket-owner-full-control"),
        ("x-amz-storage-class", "INTELLIGENT_TIERING"),
        ("x-amz-server-side-encryption", "aws:kms"),
        ("x-amz-server-side-encryption-aws-kms-key-id", "key-1"),
        ("x-amz-tagging", "kind=text&year=2026"),
        ("x-amz-meta-who", "me"),
        ("x-amz-meta-why", "a b"),
        ("x-amz-sdk-checksum-algorithm", "CRC32"),
        ("x-amz-checksum-crc32", "NhCmhg=="),
        ("x-amz-content-sha256", "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"),
        ("x-amz-date", "20231114T221320Z"),
    ] {
        assert_eq!(header(&http, name).as_deref(), Some(value), "{name}");
    }
    let authorization = header(&http, "authorization").unwrap();
    let scope = "AWS4-HMAC-SHA256 Credential=AKID/20231114/eu-central-1/s3/aws4_request, SignedHeaders=";
    assert!(authorization.starts_with(scope), "{authorization}");
}

#[tokio::test]
async fn a_document_is_read() {
    let (client, http) = client(vec![
        reply(
            200,
            &[
                ("content-type", "text/plain"),
                ("last-modified", TIME),
                ("etag", "\"e\""),
                ("x-amz-meta-who", "me"),
                ("x-amz-meta-UPPER", "Case"),
                ("x-amz-missing-meta", "2"),
            ],
            "hello",
        ),
        failure(404, "NoSuchKey", "<Key>none</Key>"),
        failure(403, "AccessDenied", ""),
    ]);
    let document = objects::get(&client, "k").await.unwrap().unwrap();
    assert_eq!((document.bytes, document.modified.unwrap().secs()), (b"hello".to_vec(), 1_700_000_000));
    assert_eq!((document.about["who"].as_str(), document.about.len()), ("me", 2));
    assert!(objects::get(&client, "none").await.unwrap().is_none());
    let error = objects::get(&client, "secret").await.unwrap_err();
    assert_eq!(error.raw_response().unwrap().status().as_u16(), 403);
    assert_eq!(lines(&http)[0], "GET archive.s3.eu-central-1.amazonaws.com/k?x-id=GetObject");
    // Clients ask for the checksum, to look at it.
    assert_eq!(header(&http, "x-amz-checksum-mode").as_deref(), Some("ENABLED"));
}

#[tokio::test]
async fn a_part_is_read() {
    let headers = [
        ("content-range", "bytes 1-3/5"),
        ("content-length", "3"),
        ("accept-ranges", "bytes"),
        ("x-amz-storage-class", "SOMETHING_NEW"),
        ("expires", "never"),
        ("x-amz-tagging-count", "2"),
        ("x-amz-delete-marker", "false"),
        ("x-amz-restore", "ongoing-request=\"true\""),
    ];
    let (client, http) = client(vec![reply(206, &headers, "ell"), reply(304, &[("etag", "\"e\"")], "")]);
    let since = DateTime::from_str("2023-11-14T22:13:20.5Z", DateTimeFormat::DateTime).unwrap();
    let part = objects::part(&client, "k", (1, 3), since).await.unwrap();
    assert_eq!((part.content_length(), part.content_range()), (Some(3), Some("bytes 1-3/5")));
    assert_eq!(
        (part.tag_count(), part.delete_marker(), part.bucket_key_enabled()),
        (Some(2), Some(false), None)
    );
    let class = part.storage_class().unwrap();
    assert_eq!((class.as_str(), class == &StorageClass::Standard), ("SOMETHING_NEW", false));
    // What is no time is there as a text.
    assert_eq!(part.expires_string(), Some("never"));
    assert_eq!(header(&http, "range").as_deref(), Some("bytes=1-3"));
    assert_eq!(header(&http, "if-modified-since").as_deref(), Some(TIME));
    let error = objects::part(&client, "k", (1, 3), since).await.unwrap_err();
    assert_eq!(error.raw_response().unwrap().status().as_u16(), 304);
    assert!(error.into_service_error().meta().code().is_none());
}

#[tokio::test]
async fn a_document_is_asked_about() {
    let headers = [
        ("content-length", "5000000000"),
        ("content-type", "image/png"),
        ("last-modified", TIME),
        ("x-amz-storage-class", "GLACIER"),
    ];
    let (client, http) = client(vec![reply(200, &headers, ""), reply(404, &[], ""), reply(403, &[], "")]);
    let about = objects::about(&client, "k").await.unwrap().unwrap();
    assert_eq!(objects::told(&about), "5000000000 bytes, image/png, 2023-11-14T22:13:20Z, GLACIER");
    assert_eq!(about.missing_meta(), None);
    assert!(objects::about(&client, "none").await.unwrap().is_none());
    let error = objects::about(&client, "secret").await.unwrap_err();
    assert_eq!(error.raw_response().unwrap().status().as_u16(), 403);
    assert_eq!(lines(&http)[0], "HEAD archive.s3.eu-central-1.amazonaws.com/k");
}

#[tokio::test]
async fn a_document_is_copied_and_deleted() {
    let copied = xml("<CopyObjectResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><LastModified>2023-11-14T22:13:20.000Z</LastModified><ETag>&quot;e2&quot;</ETag></CopyObjectResult>");
    let gone = reply(204, &[("x-amz-delete-marker", "true"), ("x-amz-version-id", "v2")], "");
    let (client, http) = client(vec![copied, gone, reply(204, &[], "")]);
    assert_eq!(objects::copy(&client, "a%20b", "c d").await.unwrap().as_deref(), Some("\"e2\""));
    assert_eq!(header(&http, "x-amz-copy-source").as_deref(), Some("archive/a%20b"));
    assert_eq!(header(&http, "x-amz-metadata-directive").as_deref(), Some("REPLACE"));
    assert_eq!(header(&http, "x-amz-tagging-directive").as_deref(), Some("COPY"));
    assert_eq!(header(&http, "x-amz-meta-copied-from").as_deref(), Some("a%20b"));
    assert!(objects::delete(&client, "k").await.unwrap());
    assert!(!objects::delete(&client, "k").await.unwrap());
    let host = "archive.s3.eu-central-1.amazonaws.com";
    assert_eq!(
        lines(&http)[..2],
        [format!("PUT {host}/c%20d?x-id=CopyObject"), format!("DELETE {host}/k?x-id=DeleteObject")]
    );
}

#[tokio::test]
async fn tags_are_set() {
    let (client, http) = client(vec![reply(200, &[], "")]);
    objects::tag(&client, "k", &[("a", "<b> & \"c\""), ("empty", "")]).await.unwrap();
    assert_eq!(
        body(&http, 0),
        "<Tagging xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><TagSet><Tag><Key>a</Key><Value>&lt;b&gt; &amp; \
         &quot;c&quot;</Value></Tag><Tag><Key>empty</Key><Value></Value></Tag></TagSet></Tagging>"
    );
    assert_eq!(lines(&http), ["PUT archive.s3.eu-central-1.amazonaws.com/k?tagging"]);
    // The service wants a sum of what it is told.
    assert!(header(&http, "x-amz-checksum-crc32").is_some());
}

#[tokio::test]
async fn what_somebody_changed_is_not_put() {
    let answers =
        vec![reply(200, &[], ""), failure(412, "PreconditionFailed", ""), failure(500, "InternalError", "")];
    let (client, http) = client(answers);
    let put = |text: &'static str| objects::put_unchanged(&client, "k", "\"e1\"", SdkBody::from(text));
    assert!(put("a").await.unwrap());
    assert_eq!(header(&http, "if-match").as_deref(), Some("\"e1\""));
    assert!(!put("b").await.unwrap());
    let error = put("c").await.unwrap_err();
    assert_eq!(error.code(), Some("InternalError"));
}
