//! Links by which others read and write a document, without keys.

use crate::BUCKET;
use aws_sdk_s3::presigning::{PresignedRequest, PresigningConfig};
use aws_sdk_s3::Client;
use std::error::Error;
use std::time::{Duration, SystemTime};

/// A link to read a document, as a download with a name.
pub async fn read(
    client: &Client,
    key: &str,
    name: &str,
    time: Duration,
) -> Result<PresignedRequest, Box<dyn Error>> {
    let call = client.get_object().bucket(BUCKET).key(key);
    let call = call.response_content_disposition(format!("attachment; filename=\"{name}\""));
    Ok(call.presigned(PresigningConfig::expires_in(time)?).await?)
}

/// A request to write a document of a type, from a time on.
pub async fn write(
    client: &Client,
    key: &str,
    kind: &str,
    start: SystemTime,
) -> Result<PresignedRequest, Box<dyn Error>> {
    let config =
        PresigningConfig::builder().start_time(start).expires_in(Duration::from_secs(900)).build()?;
    let call = client.put_object().bucket(BUCKET).key(key).content_type(kind).metadata("by", "a guest");
    Ok(call.presigned(config).await?)
}

/// The links to write the parts of an upload.
pub async fn parts(client: &Client, key: &str, id: &str, count: i32) -> Result<Vec<String>, Box<dyn Error>> {
    let config = PresigningConfig::expires_in(Duration::from_secs(60))?;
    let mut links = Vec::new();
    for number in 1..=count {
        let call = client.upload_part().bucket(BUCKET).key(key).upload_id(id).part_number(number);
        links.push(call.presigned(config.clone()).await?.uri().to_owned());
    }
    Ok(links)
}
