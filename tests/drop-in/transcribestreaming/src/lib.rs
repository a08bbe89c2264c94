//! Live subtitles with Transcribe, as a user of the official crate writes it: sound goes out in events while transcripts come in.
//!
//! The package depends on the official crate. `tests/generated/tests/drop_in.rs` changes that one line of its manifest, and compiles
//! and runs the same with the generated crate; `official.rs` there runs it as it is. Nothing here may know which of them it is.

#![forbid(unsafe_code)]

use aws_sdk_transcribestreaming::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_transcribestreaming::operation::start_stream_transcription::StartStreamTranscriptionError;
use aws_sdk_transcribestreaming::operation::start_stream_transcription::StartStreamTranscriptionOutput;
use aws_sdk_transcribestreaming::primitives::event_stream::EventStreamSender;
use aws_sdk_transcribestreaming::primitives::Blob;
use aws_sdk_transcribestreaming::types::error::{AudioStreamError, TranscriptResultStreamError};
use aws_sdk_transcribestreaming::types::{
    AudioEvent, AudioStream, LanguageCode, MediaEncoding, Result as Heard, TranscriptResultStream,
};
use aws_sdk_transcribestreaming::Client;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::sync::mpsc;

/// Sound that is not sent yet, and how to say that there is no more of it: to drop it.
#[derive(Clone, Debug)]
pub struct Microphone(mpsc::Sender<AudioStream>);

impl Microphone {
    /// Hands on a piece of sound. Says whether somebody still listens.
    pub async fn hear(&self, sound: &[u8]) -> bool {
        let event = AudioEvent::builder().audio_chunk(Blob::new(sound)).build();
        self.0.send(AudioStream::AudioEvent(event)).await.is_ok()
    }
}

/// The sound as a stream of events.
struct Sound(mpsc::Receiver<AudioStream>);

impl futures_core::Stream for Sound {
    type Item = Result<AudioStream, AudioStreamError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(cx).map(|event| event.map(Ok))
    }
}

/// Subtitles as they are made.
#[derive(Debug)]
pub struct Subtitles {
    /// How Transcribe calls the session.
    pub session: Option<String>,
    output: StartStreamTranscriptionOutput,
}

/// A line of subtitles.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What was said.
    pub text: String,
    /// Whether it may still change.
    pub is_partial: bool,
    /// The seconds from the beginning.
    pub from: f64,
}

/// Why there are no more subtitles.
#[derive(Debug, PartialEq)]
pub enum Ended {
    /// Too much was said.
    Limit(String),
    /// The sound cannot be understood.
    BadSound(String),
    /// Something else, as the service says it.
    Other(String),
}

/// Begins to listen.
///
/// # Errors
/// Transcribe does not want to.
pub async fn begin(
    client: &Client,
    language: &str,
    rate: i32,
) -> Result<(Microphone, Subtitles), SdkError<StartStreamTranscriptionError>> {
    let (sender, receiver) = mpsc::channel(1);
    let output = client
        .start_stream_transcription()
        .language_code(LanguageCode::from(language))
        .media_encoding(MediaEncoding::Pcm)
        .media_sample_rate_hertz(rate)
        .enable_partial_results_stabilization(true)
        .audio_stream(EventStreamSender::from(Sound(receiver)))
        .send()
        .await?;
    let session = output.session_id().map(str::to_owned);
    Ok((Microphone(sender), Subtitles { session, output }))
}

impl Subtitles {
    /// The next lines; none where the session has ended.
    ///
    /// # Errors
    /// The session ended otherwise than by the end of the sound.
    pub async fn next(&mut self) -> Result<Option<Vec<Line>>, Ended> {
        match self.output.transcript_result_stream.recv().await {
            Ok(Some(TranscriptResultStream::TranscriptEvent(event))) => {
                let results = event.transcript().map(|transcript| transcript.results()).unwrap_or_default();
                Ok(Some(results.iter().filter_map(line).collect()))
            }
            // An event that is newer than the program.
            Ok(Some(_)) => Ok(Some(Vec::new())),
            Ok(None) => Ok(None),
            Err(error) => Err(ended(error.into_service_error())),
        }
    }
}

fn line(heard: &Heard) -> Option<Line> {
    let best = heard.alternatives().first()?;
    Some(Line {
        text: best.transcript()?.to_owned(),
        is_partial: heard.is_partial(),
        from: heard.start_time(),
    })
}

fn ended(error: TranscriptResultStreamError) -> Ended {
    match &error {
        TranscriptResultStreamError::LimitExceededException(limit) => {
            Ended::Limit(limit.message().unwrap_or_default().to_owned())
        }
        error if error.is_bad_request_exception() => {
            Ended::BadSound(error.message().unwrap_or_default().to_owned())
        }
        error => Ended::Other(error.message().unwrap_or("unknown").to_owned()),
    }
}
