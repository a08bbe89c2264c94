//! Questions that are answered by events.

use crate::answers::{event, frame};
use crate::{body, client, lines, reply};
use drop_in_s3::questions::{ask, Answer};

const STATS: &str = "<Stats xmlns=\"\"><BytesScanned>512</BytesScanned><BytesProcessed>600</BytesProcessed><BytesReturned>12</BytesReturned></Stats>";

#[tokio::test]
async fn records_come_as_events() {
    let answer = [
        event("Records", "application/octet-stream", "{\"a\":1}\n{\"a\""),
        event(
            "Progress",
            "text/xml",
            "<Progress><Details><BytesScanned>1</BytesScanned></Details></Progress>",
        ),
        event("Cont", "text/xml", ""),
        event("Records", "application/octet-stream", ":\"ä\"}\n"),
        event("Stats", "text/xml", STATS),
        frame(&[(":message-type", "event"), (":event-type", "End")], ""),
    ];
    let (client, http) = client(vec![reply(200, &[], answer.concat())]);
    let answer = ask(&client, "table.csv.gz", "SELECT s.a FROM s3object s WHERE s.a < '2'").await.unwrap();
    let text = "{\"a\":1}\n{\"a\":\"ä\"}\n".to_owned();
    assert_eq!(answer, Answer { text, scanned: Some(512), progress: 1, is_whole: true });
    assert_eq!(
        lines(&http),
        ["POST archive.s3.eu-central-1.amazonaws.com/table.csv.gz?select&select-type=2"]
    );
    // The order of its parts says nothing.
    let body = body(&http, 0);
    let start = "<SelectObjectContentRequest xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Expression>";
    assert!(body.starts_with(start), "{body}");
    for part in [
        "SELECT s.a FROM s3object s WHERE s.a &lt; &apos;2&apos;</Expression><ExpressionType>SQL</ExpressionType>",
        "<RequestProgress><Enabled>true</Enabled></RequestProgress>",
        "<InputSerialization><CSV><FileHeaderInfo>USE</FileHeaderInfo><FieldDelimiter>;</FieldDelimiter></CSV>\
         <CompressionType>GZIP</CompressionType></InputSerialization>",
        "<OutputSerialization><JSON><RecordDelimiter>&#xA;</RecordDelimiter></JSON></OutputSerialization>",
    ] {
        assert!(body.contains(part), "{part} in {body}");
    }
}

#[tokio::test]
async fn an_error_ends_the_events() {
    let error = frame(
        &[(":message-type", "error"), (":error-code", "InternalError"), (":error-message", "it broke")],
        "",
    );
    let answer = [event("Records", "application/octet-stream", "x"), error];
    let (client, _) = client(vec![reply(200, &[], answer.concat())]);
    let error = ask(&client, "k", "SELECT").await.unwrap_err();
    assert!(error.to_string().contains("InternalError") || error.to_string().contains("error"), "{error}");
}

#[tokio::test]
async fn events_that_end_early_are_noticed() {
    let whole = event("Records", "application/octet-stream", "some text");
    let (client, _) = client(vec![reply(200, &[], whole[..whole.len() - 3].to_vec())]);
    assert!(ask(&client, "k", "SELECT").await.is_err());
}

#[tokio::test]
async fn an_event_that_is_not_known_is_unknown() {
    let (client, _) = client(vec![reply(200, &[], event("Later", "text/xml", "<a/>"))]);
    let error = ask(&client, "k", "SELECT").await.unwrap_err();
    assert_eq!(error.to_string(), "what is this? Unknown");
}
