//! A conversation in events over HTTP/2 and TLS, with a server of its own on loopback: what is said is answered while the client
//! has more to say, each event is signed after the one before, and either side can end first.

use aws_smithy_eventstream::frame::{DecodedFrame, MessageFrameDecoder};
use aws_smithy_eventstream::frame::{read_message_from, write_message_to};
use aws_smithy_http_client::tls::{rustls_provider::CryptoMode, Provider, TlsContext, TrustStore};
use aws_smithy_types::event_stream::{Header, HeaderValue, Message};
use aws_smithy_types::Blob;
use botosmith_transcribestreaming::error::ProvideErrorMetadata;
use botosmith_transcribestreaming::operation::start_stream_transcription::StartStreamTranscriptionOutput;
use botosmith_transcribestreaming::primitives::event_stream::EventStreamSender;
use botosmith_transcribestreaming::types::error::AudioStreamError;
use botosmith_transcribestreaming::types::{AudioEvent, AudioStream, LanguageCode, MediaEncoding};
use botosmith_transcribestreaming::{config, Client};
use bytes::{Bytes, BytesMut};
use http::{Request, Response, Version};
use http_body_util::channel::{Channel, Sender};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use rustls::pki_types::PrivatePkcs8KeyDer;
use server_programs::config_for;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio_rustls::TlsAcceptor;

/// How the server ends a conversation: after the client, or with an error after so many events.
#[derive(Clone, Copy)]
enum Ending {
    AfterClient,
    WithError { after: usize },
}

/// What the server found in a request.
#[derive(Debug, Default)]
struct Found {
    /// What was said, in order.
    said: Vec<Vec<u8>>,
    /// The signature of each message, that of the empty one at the end too.
    signatures: Vec<Vec<u8>>,
}

type Answer = Sender<Bytes, Infallible>;

fn message(kind: &'static str, name: &'static str, payload: String) -> Bytes {
    let text = |text: &'static str| HeaderValue::String(text.into());
    let of_kind = if kind == "event" { ":event-type" } else { ":exception-type" };
    let message = Message::new(Bytes::from(payload))
        .add_header(Header::new(":message-type", text(kind)))
        .add_header(Header::new(of_kind, text(name)))
        .add_header(Header::new(":content-type", text("application/json")));
    let mut bytes = Vec::new();
    write_message_to(&message, &mut bytes).unwrap();
    bytes.into()
}

fn transcript(text: &str) -> Bytes {
    let alternative = format!(r#"{{"Alternatives":[{{"Transcript":"{text}"}}],"IsPartial":false}}"#);
    message("event", "TranscriptEvent", format!(r#"{{"Transcript":{{"Results":[{alternative}]}}}}"#))
}

/// Reads the messages of a request as they come, and answers each at once.
async fn converse(mut body: Incoming, mut answer: Answer, ending: Ending, found: mpsc::Sender<Found>) {
    let (mut decoder, mut buffer, mut all) = (MessageFrameDecoder::new(), BytesMut::new(), Found::default());
    while let Some(frame) = body.frame().await {
        // A client that goes away ends the conversation.
        let Ok(frame) = frame else { break };
        buffer.extend_from_slice(frame.data_ref().unwrap());
        while let DecodedFrame::Complete(outer) = decoder.decode_frame(&mut buffer).unwrap() {
            let header = |name: &str| {
                let header = outer.headers().iter().find(|header| header.name().as_str() == name);
                header.unwrap_or_else(|| panic!("{name}")).value().clone()
            };
            assert!(matches!(header(":date"), HeaderValue::Timestamp(_)));
            all.signatures.push(header(":chunk-signature").as_byte_array().unwrap().to_vec());
            if outer.payload().is_empty() {
                continue;
            }
            let inner = read_message_from(&mut outer.payload().clone()).unwrap();
            all.said.push(inner.payload().to_vec());
            let text = String::from_utf8(inner.payload().to_vec()).unwrap();
            let _ = answer.send_data(transcript(&format!("heard {text}"))).await;
            if matches!(ending, Ending::WithError { after } if after == all.said.len()) {
                let error = message("exception", "LimitExceededException", r#"{"Message":"too much"}"#.into());
                let _ = answer.send_data(error).await;
                let _ = found.send(all).await;
                return;
            }
        }
    }
    // The client has ended; the server has more to say.
    let _ = answer.send_data(transcript("that was all")).await;
    let _ = found.send(all).await;
}

/// A server for one conversation: its URL, its certificate, and what it found.
async fn serve(ending: Ending) -> (String, Vec<u8>, mpsc::Receiver<Found>) {
    let certified = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = PrivatePkcs8KeyDer::from(certified.signing_key.serialize_der());
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let mut tls = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certified.cert.der().clone()], key.into())
        .unwrap();
    tls.alpn_protocols = vec![b"h2".to_vec()];
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    let (tell, told) = mpsc::channel(1);
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let stream = TlsAcceptor::from(Arc::new(tls)).accept(stream).await.unwrap();
        let service = service_fn(move |request: Request<Incoming>| {
            let tell = tell.clone();
            async move {
                assert_eq!(request.version(), Version::HTTP_2);
                let header = |name: &str| request.headers()[name].to_str().unwrap().to_owned();
                assert_eq!(header("content-type"), "application/vnd.amazon.eventstream");
                assert_eq!(header("x-amzn-transcribe-language-code"), "en-US");
                assert!(header("authorization").starts_with("AWS4-HMAC-SHA256 Credential=key/"));
                let (answer, body) = Channel::<Bytes, Infallible>::new(1);
                tokio::spawn(converse(request.into_body(), answer, ending, tell));
                let response = Response::builder()
                    .header("content-type", "application/vnd.amazon.eventstream")
                    .header("x-amzn-transcribe-session-id", "session");
                Ok::<_, Infallible>(response.body(body).unwrap())
            }
        });
        // A client that goes away is none of the server's business.
        let _ = hyper::server::conn::http2::Builder::new(TokioExecutor::new())
            .serve_connection(TokioIo::new(stream), service)
            .await;
    });
    (url, certified.cert.pem().into_bytes(), told)
}

/// What the client says, when it is said.
struct Said(mpsc::Receiver<AudioStream>);

impl futures_core::Stream for Said {
    type Item = Result<AudioStream, AudioStreamError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(cx).map(|event| event.map(Ok))
    }
}

fn audio(text: &str) -> AudioStream {
    AudioStream::AudioEvent(AudioEvent::builder().audio_chunk(Blob::new(text)).build())
}

/// Begins a conversation.
async fn begin(url: String, certificate: &[u8]) -> (mpsc::Sender<AudioStream>, StartStreamTranscriptionOutput) {
    let trust = TrustStore::empty().with_pem_certificate(certificate);
    let http = aws_smithy_http_client::Builder::new()
        .tls_provider(Provider::Rustls(CryptoMode::AwsLc))
        .tls_context(TlsContext::builder().with_trust_store(trust).build().unwrap())
        .build_https();
    let config = config::Builder::from(&config_for(url)).http_client(http).build();
    let (say, said) = mpsc::channel(1);
    let call = Client::from_conf(config)
        .start_stream_transcription()
        .language_code(LanguageCode::EnUs)
        .media_encoding(MediaEncoding::Pcm)
        .media_sample_rate_hertz(16_000)
        .audio_stream(EventStreamSender::from(Said(said)));
    (say, call.send().await.unwrap())
}

/// The text of the next event.
async fn heard(output: &mut StartStreamTranscriptionOutput) -> Option<String> {
    let event = output.transcript_result_stream.recv().await.unwrap()?;
    let event = event.as_transcript_event().unwrap();
    let result = &event.transcript().unwrap().results()[0];
    Some(result.alternatives()[0].transcript().unwrap().to_owned())
}

#[tokio::test]
async fn what_is_said_is_answered_while_there_is_more_to_say() {
    let (url, certificate, mut found) = serve(Ending::AfterClient).await;
    let (say, mut output) = begin(url, &certificate).await;
    assert_eq!(output.session_id(), Some("session"));
    for text in ["one", "two", "three"] {
        say.send(audio(text)).await.unwrap();
        assert_eq!(heard(&mut output).await, Some(format!("heard {text}")));
    }
    // The client has ended, and hears what the server has to say.
    drop(say);
    assert_eq!(heard(&mut output).await.as_deref(), Some("that was all"));
    assert_eq!(heard(&mut output).await, None);
    let found = found.recv().await.unwrap();
    assert_eq!(found.said, [b"one".to_vec(), b"two".to_vec(), b"three".to_vec()]);
    // One for each event, and one for the end; none is like another.
    let mut signatures = found.signatures.clone();
    signatures.sort();
    signatures.dedup();
    assert_eq!((signatures.len(), found.signatures.len()), (4, 4));
}

#[tokio::test]
async fn an_error_ends_the_conversation_with_its_type() {
    let (url, certificate, mut found) = serve(Ending::WithError { after: 2 }).await;
    let (say, mut output) = begin(url, &certificate).await;
    for text in ["one", "two"] {
        say.send(audio(text)).await.unwrap();
        assert_eq!(heard(&mut output).await, Some(format!("heard {text}")));
    }
    let error = output.transcript_result_stream.recv().await.unwrap_err().into_service_error();
    assert!(error.is_limit_exceeded_exception(), "{error:?}");
    assert_eq!((error.code(), error.message()), (Some("LimitExceededException"), Some("too much")));
    assert_eq!(output.transcript_result_stream.recv().await.unwrap(), None);
    assert_eq!(found.recv().await.unwrap().said.len(), 2);
}

#[tokio::test]
async fn a_client_may_stop_listening() {
    let (url, certificate, mut found) = serve(Ending::AfterClient).await;
    let (say, mut output) = begin(url, &certificate).await;
    say.send(audio("one")).await.unwrap();
    assert_eq!(heard(&mut output).await.as_deref(), Some("heard one"));
    drop(output);
    drop(say);
    assert_eq!(found.recv().await.unwrap().said, [b"one".to_vec()]);
}
