//! Questions that S3 answers out of an object, as a stream of events.

use crate::BUCKET;
use aws_sdk_s3::error::SdkError;
use aws_sdk_s3::operation::select_object_content::SelectObjectContentOutput;
use aws_sdk_s3::types::{
    CompressionType, CsvInput, ExpressionType, FileHeaderInfo, InputSerialization, JsonOutput,
    OutputSerialization, RequestProgress, SelectObjectContentEventStream,
};
use aws_sdk_s3::Client;

/// What came of a question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// The records, one text for all of them.
    pub text: String,
    /// How many bytes were looked at.
    pub scanned: Option<i64>,
    /// How often the service said how far it is.
    pub progress: usize,
    /// Whether the service said that this was all.
    pub is_whole: bool,
}

/// Asks of a table with a line of headers.
pub async fn ask(client: &Client, key: &str, question: &str) -> Result<Answer, Box<dyn std::error::Error>> {
    let csv = CsvInput::builder().file_header_info(FileHeaderInfo::Use).field_delimiter(";");
    let input = InputSerialization::builder().csv(csv.build()).compression_type(CompressionType::Gzip);
    let output = OutputSerialization::builder().json(JsonOutput::builder().record_delimiter("\n").build());
    let asked = client
        .select_object_content()
        .bucket(BUCKET)
        .key(key)
        .expression_type(ExpressionType::Sql)
        .expression(question)
        .request_progress(RequestProgress::builder().enabled(true).build())
        .input_serialization(input.build())
        .output_serialization(output.build())
        .send()
        .await?;
    read(asked).await.map_err(Into::into)
}

async fn read(mut asked: SelectObjectContentOutput) -> Result<Answer, String> {
    let mut answer = Answer::default();
    loop {
        match asked.payload.recv().await {
            Ok(Some(SelectObjectContentEventStream::Records(records))) => {
                let bytes = records.payload().map(|blob| blob.as_ref()).unwrap_or_default();
                answer.text += &String::from_utf8_lossy(bytes);
            }
            Ok(Some(SelectObjectContentEventStream::Stats(stats))) => {
                answer.scanned = stats.details().and_then(|details| details.bytes_scanned());
            }
            Ok(Some(SelectObjectContentEventStream::Progress(_))) => answer.progress += 1,
            Ok(Some(SelectObjectContentEventStream::End(_))) => answer.is_whole = true,
            Ok(Some(event)) if event.is_cont() => {}
            Ok(Some(event)) => return Err(format!("what is this? {event:?}")),
            Ok(None) => return Ok(answer),
            Err(SdkError::ServiceError(context)) => {
                let meta = context.err().meta();
                let text = |text: Option<&str>| text.unwrap_or("?").to_owned();
                return Err(format!("{}: {}", text(meta.code()), text(meta.message())));
            }
            Err(error) => return Err(format!("another error: {error:?}")),
        }
    }
}
