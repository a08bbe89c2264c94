//! Links.

use crate::{client, now};
use drop_in_s3::links;
use std::time::Duration;

#[tokio::test]
async fn a_link_reads() {
    let (client, _) = client(Vec::new());
    let link = links::read(&client, "a b/ä", "my file.txt", Duration::from_secs(3600)).await.unwrap();
    assert_eq!((link.method(), link.headers().count()), ("GET", 0));
    let (start, query) = link.uri().split_once('?').unwrap();
    assert_eq!(start, "https://archive.s3.eu-central-1.amazonaws.com/a%20b/%C3%A4");
    let mut parts: Vec<_> = query.split('&').collect();
    parts.sort_unstable();
    let signature = parts.iter().find_map(|part| part.strip_prefix("X-Amz-Signature=")).unwrap().to_owned();
    assert_eq!(signature.len(), 64);
    // A link without a start holds from now on, whatever the client's clock says.
    let of_now = ["X-Amz-Signature=", "X-Amz-Date=", "X-Amz-Credential=AKID%2F"];
    parts.retain(|part| !of_now.iter().any(|start| part.starts_with(start)));
    assert_eq!(
        parts,
        [
            "X-Amz-Algorithm=AWS4-HMAC-SHA256",
            "X-Amz-Expires=3600",
            "X-Amz-SignedHeaders=host",
            "response-content-disposition=attachment%3B%20filename%3D%22my%20file.txt%22",
            "x-id=GetObject",
        ]
    );
    let request = link.make_http_1x_request(());
    assert_eq!((request.method().as_str(), request.uri().to_string()), ("GET", link.uri().to_owned()));
}

#[tokio::test]
async fn a_link_writes() {
    let (client, _) = client(Vec::new());
    let link = links::write(&client, "k", "image/png", now() - Duration::from_secs(100)).await.unwrap();
    assert_eq!(link.method(), "PUT");
    let mut headers: Vec<_> = link.headers().collect();
    headers.sort_unstable();
    assert_eq!(headers, [("content-type", "image/png"), ("x-amz-meta-by", "a guest")]);
    assert!(link.uri().contains("X-Amz-Date=20231114T221140Z&X-Amz-Expires=900&"), "{}", link.uri());
    assert!(link.uri().contains("X-Amz-SignedHeaders=content-type%3Bhost%3Bx-amz-meta-by"), "{}", link.uri());
    let request = link.into_http_1x_request("bytes");
    assert_eq!((request.headers()["content-type"].as_bytes(), *request.body()), (&b"image/png"[..], "bytes"));
}

#[tokio::test]
async fn links_write_the_parts_of_an_upload() {
    let (client, http) = client(Vec::new());
    let links = links::parts(&client, "k", "an upload", 2).await.unwrap();
    for (number, link) in [1, 2].iter().zip(&links) {
        assert!(
            link.contains(&format!("partNumber={number}")) && link.contains("uploadId=an%20upload"),
            "{link}"
        );
    }
    assert_ne!(links[0], links[1]);
    assert_eq!(http.actual_requests().count(), 0, "nothing is sent");
}

#[tokio::test]
async fn a_link_cannot_hold_for_ever() {
    let (client, _) = client(Vec::new());
    let error = links::read(&client, "k", "n", Duration::from_secs(8 * 24 * 60 * 60)).await.unwrap_err();
    assert!(error.to_string().contains("expire"), "{error}");
}
