//! A service in memory, which hears events as they come and answers while there is more to come; and what the program makes of it.

use aws_sdk_transcribestreaming::config::{BehaviorVersion, Credentials, Region};
use aws_sdk_transcribestreaming::error::ProvideErrorMetadata;
use aws_sdk_transcribestreaming::{Client, Config};
use aws_smithy_eventstream::frame::{read_message_from, write_message_to, DecodedFrame, MessageFrameDecoder};
use aws_smithy_http_client::test_util::infallible_client_fn;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::event_stream::{Header, HeaderValue, Message};
use bytes::{Bytes, BytesMut};
use drop_in_transcribestreaming::{begin, Ended, Line};
use http_body::{Body, Frame};
use http_body_util::BodyExt;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::sync::mpsc;

/// What the service does after each piece of sound, by its number from 1: messages that it sends.
type Answers = fn(usize, &[u8]) -> Vec<Message>;

/// What the service heard.
#[derive(Debug, Default, PartialEq)]
struct Heard {
    /// The payloads of events.
    sound: Vec<Vec<u8>>,
    /// The names of the headers of each inner message, and what they say.
    headers: Vec<Vec<(String, String)>>,
    /// How many messages were signed: one more than there are events, for the end.
    signed: usize,
}

fn message(kind: &'static str, name: &'static str, payload: &str) -> Message {
    let text = |text: &'static str| HeaderValue::String(text.into());
    let of_kind = if kind == "event" { ":event-type" } else { ":exception-type" };
    Message::new(Bytes::from(payload.to_owned()))
        .add_header(Header::new(":message-type", text(kind)))
        .add_header(Header::new(of_kind, text(name)))
        .add_header(Header::new(":content-type", text("application/json")))
}

fn transcript(text: &str, is_partial: bool) -> Message {
    let alternative = format!(r#"{{"Transcript":"{text}","Items":[]}}"#);
    let result =
        format!(r#"{{"Alternatives":[{alternative}],"IsPartial":{is_partial},"StartTime":0.5,"EndTime":1}}"#);
    message("event", "TranscriptEvent", &format!(r#"{{"Transcript":{{"Results":[{result}]}}}}"#))
}

/// What is answered, as it comes.
struct Answer(mpsc::Receiver<Bytes>);

impl Body for Answer {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.0.poll_recv(cx).map(|bytes| bytes.map(|bytes| Ok(Frame::data(bytes))))
    }
}

async fn send(answer: &mpsc::Sender<Bytes>, messages: Vec<Message>) {
    for message in messages {
        let mut bytes = Vec::new();
        write_message_to(&message, &mut bytes).unwrap();
        // A program that listens no more is its own business.
        let _ = answer.send(bytes.into()).await;
    }
}

/// Hears a request to its end.
async fn hear(mut body: SdkBody, answer: mpsc::Sender<Bytes>, answers: Answers, tell: mpsc::Sender<Heard>) {
    let (mut decoder, mut buffer, mut heard) =
        (MessageFrameDecoder::new(), BytesMut::new(), Heard::default());
    while let Some(Ok(frame)) = body.frame().await {
        buffer.extend_from_slice(frame.data_ref().unwrap());
        while let DecodedFrame::Complete(outer) = decoder.decode_frame(&mut buffer).unwrap() {
            let names: Vec<&str> = outer.headers().iter().map(|header| header.name().as_str()).collect();
            assert_eq!(names, [":chunk-signature", ":date"]);
            heard.signed += 1;
            if outer.payload().is_empty() {
                continue;
            }
            let inner = read_message_from(&mut outer.payload().clone()).unwrap();
            let said = |header: &Header| {
                (header.name().as_str().to_owned(), header.value().as_string().unwrap().as_str().to_owned())
            };
            let mut headers: Vec<_> = inner.headers().iter().map(said).collect();
            headers.sort();
            heard.headers.push(headers);
            heard.sound.push(inner.payload().to_vec());
            send(&answer, answers(heard.sound.len(), inner.payload())).await;
        }
    }
    send(&answer, answers(0, b"")).await;
    drop(answer);
    let _ = tell.send(heard).await;
}

/// A client of a service that answers so; what the service heard; and the headers of the request.
fn client(answers: Answers) -> (Client, mpsc::Receiver<Heard>, mpsc::Receiver<http::HeaderMap>) {
    let (tell, told) = mpsc::channel(1);
    let (tell_headers, headers) = mpsc::channel(1);
    let http = infallible_client_fn(move |request: http::Request<SdkBody>| {
        let (parts, body) = request.into_parts();
        let _ = tell_headers.try_send(parts.headers);
        let (answer, response) = mpsc::channel(8);
        tokio::spawn(hear(body, answer, answers, tell.clone()));
        http::Response::builder()
            .header("x-amzn-transcribe-session-id", "s-1")
            .header("content-type", "application/vnd.amazon.eventstream")
            .body(SdkBody::from_body_1_x(Answer(response)))
            .unwrap()
    });
    (Client::from_conf(config(http)), told, headers)
}

fn config(http: impl aws_sdk_transcribestreaming::config::HttpClient + 'static) -> Config {
    Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-west-1"))
        .credentials_provider(Credentials::for_tests())
        .http_client(http)
        .build()
}

#[tokio::test]
async fn subtitles_come_while_sound_goes_out() {
    let (client, mut told, mut headers) = client(|number, sound| match number {
        0 => vec![transcript("good bye", false)],
        _ => vec![transcript(&String::from_utf8_lossy(sound), number % 2 == 1)],
    });
    let (microphone, mut subtitles) = begin(&client, "de-DE", 16_000).await.unwrap();
    assert_eq!(subtitles.session.as_deref(), Some("s-1"));
    for (text, is_partial) in [("eins", true), ("zwei", false)] {
        assert!(microphone.hear(text.as_bytes()).await);
        let line = Line { text: text.to_owned(), is_partial, from: 0.5 };
        assert_eq!(subtitles.next().await, Ok(Some(vec![line])));
    }
    drop(microphone);
    let last = subtitles.next().await.unwrap().unwrap();
    assert_eq!(last[0].text, "good bye");
    assert_eq!(subtitles.next().await, Ok(None));
    let heard = told.recv().await.unwrap();
    assert_eq!((heard.sound, heard.signed), (vec![b"eins".to_vec(), b"zwei".to_vec()], 3));
    let of_event = [
        (":content-type", "application/octet-stream"),
        (":event-type", "AudioEvent"),
        (":message-type", "event"),
    ];
    let of_event = of_event.map(|(name, text)| (name.to_owned(), text.to_owned()));
    assert_eq!(heard.headers, [of_event.to_vec(), of_event.to_vec()]);
    let headers = headers.recv().await.unwrap();
    for (name, value) in [
        ("content-type", "application/vnd.amazon.eventstream"),
        ("x-amzn-transcribe-language-code", "de-DE"),
        ("x-amzn-transcribe-sample-rate", "16000"),
        ("x-amzn-transcribe-media-encoding", "pcm"),
        ("x-amzn-transcribe-enable-partial-results-stabilization", "true"),
    ] {
        assert_eq!(headers.get(name).and_then(|value| value.to_str().ok()), Some(value), "{name}");
    }
    assert!(headers.get("x-amzn-transcribe-vocabulary-name").is_none());
}

#[tokio::test]
async fn an_error_in_the_stream_says_why_it_ended() {
    let cases: [(Answers, Ended); 3] = [
        (
            |_, _| vec![message("exception", "LimitExceededException", r#"{"Message":"enough"}"#)],
            Ended::Limit("enough".to_owned()),
        ),
        (
            |_, _| vec![message("exception", "BadRequestException", r#"{"Message":"noise"}"#)],
            Ended::BadSound("noise".to_owned()),
        ),
        (
            |_, _| vec![message("exception", "InternalFailureException", r#"{"Message":"sorry"}"#)],
            Ended::Other("sorry".to_owned()),
        ),
    ];
    for (answers, expected) in cases {
        let (client, _told, _headers) = client(answers);
        let (microphone, mut subtitles) = begin(&client, "en-US", 8_000).await.unwrap();
        microphone.hear(b"hm").await;
        assert_eq!(subtitles.next().await, Err(expected));
        assert_eq!(subtitles.next().await, Ok(None), "nothing comes after it");
    }
}

#[tokio::test]
async fn an_event_that_is_newer_than_the_program_is_passed_over() {
    let (client, _told, _headers) = client(|number, _| match number {
        0 => Vec::new(),
        _ => vec![message("event", "MoodEvent", "{}"), transcript("on", false)],
    });
    let (microphone, mut subtitles) = begin(&client, "en-US", 8_000).await.unwrap();
    microphone.hear(b"hm").await;
    assert_eq!(subtitles.next().await, Ok(Some(Vec::new())));
    assert_eq!(subtitles.next().await.unwrap().unwrap()[0].text, "on");
}

#[tokio::test]
async fn a_session_that_does_not_begin_is_an_error_of_the_operation() {
    let http = infallible_client_fn(|_: http::Request<SdkBody>| {
        http::Response::builder()
            .status(409)
            .header("x-amzn-errortype", "ConflictException")
            .body(SdkBody::from(r#"{"Message":"there is one"}"#))
            .unwrap()
    });
    let client = Client::from_conf(config(http));
    let error = begin(&client, "en-US", 8_000).await.unwrap_err().into_service_error();
    assert!(error.is_conflict_exception(), "{error:?}");
    assert_eq!(error.message(), Some("there is one"));
}

#[tokio::test]
async fn nobody_listens_after_the_subtitles_are_gone() {
    let (client, mut told, _headers) =
        client(|_, sound| vec![transcript(&String::from_utf8_lossy(sound), false)]);
    let (microphone, mut subtitles) = begin(&client, "en-US", 8_000).await.unwrap();
    microphone.hear(b"one").await;
    assert!(subtitles.next().await.unwrap().is_some());
    drop(subtitles);
    drop(microphone);
    assert_eq!(told.recv().await.unwrap().sound, [b"one".to_vec()]);
}
