//! Many objects.

use crate::{body, client, failure, header, lines, reply, xml};
use aws_sdk_s3::error::ProvideErrorMetadata;
use aws_sdk_s3::types::BucketLocationConstraint;
use drop_in_s3::listing::{self, Deleted};

const START: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">";

fn page(more: &str, keys: &[(&str, i64)]) -> http::Response<aws_sdk_s3::primitives::SdkBody> {
    let one = |(key, size): &(&str, i64)| {
        format!("<Contents><Key>{key}</Key><Size>{size}</Size><ETag>&quot;e&quot;</ETag><StorageClass>STANDARD</StorageClass></Contents>")
    };
    let keys: String = keys.iter().map(one).collect();
    xml(&format!("{START}<Name>archive</Name>{more}{keys}</ListBucketResult>"))
}

#[tokio::test]
async fn keys_come_page_by_page() {
    let (client, http) = client(vec![
        page(
            "<IsTruncated>true</IsTruncated><NextContinuationToken>t+/1</NextContinuationToken>",
            &[("p/a", 1), ("p/ä &amp; b", 2)],
        ),
        page("<IsTruncated>false</IsTruncated>", &[("p/c", 5_000_000_000)]),
    ]);
    let (keys, bytes) = listing::keys(&client, "p/").await.unwrap();
    assert_eq!(
        (keys, bytes),
        (vec!["p/a".to_owned(), "p/ä & b".to_owned(), "p/c".to_owned()], 5_000_000_003)
    );
    let host = "GET archive.s3.eu-central-1.amazonaws.com/";
    assert_eq!(
        lines(&http),
        [
            format!("{host}?list-type=2&max-keys=2&prefix=p%2F"),
            format!("{host}?list-type=2&max-keys=2&prefix=p%2F&continuation-token=t%2B%2F1"),
        ]
    );
}

#[tokio::test]
async fn a_token_that_does_not_change_ends_the_pages() {
    let more = "<IsTruncated>true</IsTruncated><NextContinuationToken>t1</NextContinuationToken>";
    let (client, http) =
        client(vec![page(more, &[("a", 1)]), page(more, &[("b", 1)]), page(more, &[("c", 1)])]);
    assert_eq!(listing::keys(&client, "").await.unwrap().0, ["a", "b"]);
    assert_eq!(lines(&http).len(), 2);
}

#[tokio::test]
async fn folders_are_prefixes() {
    let prefix = |name: &str| format!("<CommonPrefixes><Prefix>{name}</Prefix></CommonPrefixes>");
    let (client, http) = client(vec![page(&(prefix("a%2Fb/") + &prefix("c/")), &[])]);
    // The names are as the service sends them.
    assert_eq!(listing::folders(&client).await.unwrap(), ["a%2Fb/", "c/"]);
    assert!(lines(&http)[0].contains("delimiter=%2F&encoding-type=url"), "{:?}", lines(&http));
}

#[tokio::test]
async fn all_versions_are_deleted() {
    let first = xml(
        "<ListVersionsResult><IsTruncated>true</IsTruncated><NextKeyMarker>b</NextKeyMarker><NextVersionIdMarker>v2</NextVersionIdMarker>\
        <Version><Key>a</Key><VersionId>v1</VersionId><IsLatest>true</IsLatest></Version>\
        <DeleteMarker><Key>b</Key><VersionId>v2</VersionId></DeleteMarker></ListVersionsResult>",
    );
    let second = xml("<ListVersionsResult><IsTruncated>false</IsTruncated></ListVersionsResult>");
    let deleted = xml("<DeleteResult><Deleted><Key>a</Key><VersionId>v1</VersionId></Deleted>\
        <Error><Key>b</Key><Code>AccessDenied</Code><Message>no</Message></Error></DeleteResult>");
    let (client, http) = client(vec![first, deleted, second]);
    let deleted = listing::delete_all(&client, "p/").await.unwrap();
    let expected =
        Deleted { keys: vec!["a".to_owned()], left: vec![("b".to_owned(), "AccessDenied".to_owned())] };
    assert_eq!(deleted, expected);
    assert_eq!(
        body(&http, 1),
        "<Delete xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Object><Key>a</Key><VersionId>v1</VersionId></Object>\
        <Object><Key>b</Key><VersionId>v2</VersionId></Object><Quiet>false</Quiet></Delete>"
    );
    assert_eq!(lines(&http)[1], "POST archive.s3.eu-central-1.amazonaws.com/?delete");
    assert!(lines(&http)[2].contains("key-marker=b") && lines(&http)[2].contains("version-id-marker=v2"));
    let request = http.actual_requests().nth(1).unwrap();
    assert!(request.headers().get("x-amz-checksum-crc32").is_some());
}

#[tokio::test(start_paused = true)]
async fn a_bucket_is_made_and_waited_for() {
    let region = [("x-amz-bucket-region", "eu-central-1")];
    let (client, http) = client(vec![
        reply(200, &[("location", "/archive")], ""),
        reply(404, &[], ""),
        reply(200, &region, ""),
        failure(409, "BucketAlreadyOwnedByYou", ""),
        reply(200, &region, ""),
        failure(409, "BucketAlreadyExists", ""),
    ]);
    assert!(listing::create(&client, BucketLocationConstraint::EuCentral1).await.unwrap());
    assert!(!listing::create(&client, BucketLocationConstraint::EuCentral1).await.unwrap());
    let error = listing::create(&client, BucketLocationConstraint::EuCentral1).await.unwrap_err();
    let error = error.downcast_ref::<aws_sdk_s3::operation::create_bucket::CreateBucketError>().unwrap();
    assert_eq!((error.is_bucket_already_exists(), error.code()), (true, Some("BucketAlreadyExists")));
    assert_eq!(
        body(&http, 0),
        "<CreateBucketConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><LocationConstraint>eu-central-1\
        </LocationConstraint></CreateBucketConfiguration>"
    );
    assert_eq!(header(&http, "content-type").as_deref(), Some("application/xml"));
    assert_eq!(lines(&http)[1], "HEAD archive.s3.eu-central-1.amazonaws.com/");
}

#[tokio::test]
async fn buckets_are_listed() {
    let body = |more: &str, name: &str| {
        xml(&format!(
            "<ListAllMyBucketsResult><Owner><ID>o</ID></Owner><Buckets><Bucket><Name>{name}</Name>\
            <CreationDate>2023-11-14T22:13:20.000Z</CreationDate></Bucket></Buckets>{more}</ListAllMyBucketsResult>"
        ))
    };
    let (client, http) = client(vec![body("<ContinuationToken>t</ContinuationToken>", "a"), body("", "b")]);
    assert_eq!(listing::buckets(&client).await.unwrap(), ["a", "b"]);
    assert_eq!(
        lines(&http),
        [
            "GET s3.eu-central-1.amazonaws.com/?x-id=ListBuckets",
            "GET s3.eu-central-1.amazonaws.com/?x-id=ListBuckets&continuation-token=t"
        ]
    );
}
