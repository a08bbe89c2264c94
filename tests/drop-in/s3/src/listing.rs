//! Many objects: listed page by page, with all their versions, deleted together; and the buckets.

use crate::BUCKET;
use aws_sdk_s3::client::Waiters;
use aws_sdk_s3::error::{BuildError, SdkError};
use aws_sdk_s3::operation::list_objects_v2::{ListObjectsV2Error, ListObjectsV2Output};
use aws_sdk_s3::types::{
    BucketLocationConstraint, CreateBucketConfiguration, Delete, EncodingType, Object, ObjectIdentifier,
};
use aws_sdk_s3::{Client, Error};
use std::time::Duration;

/// The keys below a prefix, and how many bytes they are together.
pub async fn keys(client: &Client, prefix: &str) -> Result<(Vec<String>, i64), SdkError<ListObjectsV2Error>> {
    let mut pages =
        client.list_objects_v2().bucket(BUCKET).prefix(prefix).into_paginator().page_size(2).send();
    let (mut keys, mut bytes) = (Vec::new(), 0);
    while let Some(page) = pages.next().await {
        let page: ListObjectsV2Output = page?;
        bytes += page.contents().iter().filter_map(Object::size).sum::<i64>();
        keys.extend(page.contents.unwrap_or_default().into_iter().filter_map(|object| object.key));
    }
    Ok((keys, bytes))
}

/// The folders of the archive, as if it had some.
pub async fn folders(client: &Client) -> Result<Vec<String>, Error> {
    let call = client.list_objects_v2().bucket(BUCKET).delimiter("/").encoding_type(EncodingType::Url);
    let pages: Result<Vec<_>, _> = call.into_paginator().send().collect().await;
    let pages = pages?;
    let prefixes = pages.iter().flat_map(|page| page.common_prefixes());
    Ok(prefixes.filter_map(|one| one.prefix().map(str::to_owned)).collect())
}

/// What came of deleting.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deleted {
    /// The keys that are gone.
    pub keys: Vec<String>,
    /// The others, with what the service says.
    pub left: Vec<(String, String)>,
}

/// Deletes all versions of everything below a prefix.
pub async fn delete_all(client: &Client, prefix: &str) -> Result<Deleted, Error> {
    let mut deleted = Deleted::default();
    let (mut key, mut version) = (None, None);
    loop {
        let page = client
            .list_object_versions()
            .bucket(BUCKET)
            .prefix(prefix)
            .set_key_marker(key)
            .set_version_id_marker(version)
            .send()
            .await?;
        let of_version = |key: Option<&str>, id: Option<&str>| {
            let it = ObjectIdentifier::builder().key(key.unwrap_or_default());
            it.set_version_id(id.map(str::to_owned)).build()
        };
        let versions = page.versions().iter().map(|it| of_version(it.key(), it.version_id()));
        let marks = page.delete_markers().iter().map(|it| of_version(it.key(), it.version_id()));
        let all: Vec<ObjectIdentifier> = versions.chain(marks).collect::<Result<_, BuildError>>()?;
        if !all.is_empty() {
            let delete = Delete::builder().set_objects(Some(all)).quiet(false).build()?;
            let output = client.delete_objects().bucket(BUCKET).delete(delete).send().await?;
            deleted.keys.extend(output.deleted().iter().filter_map(|it| it.key().map(str::to_owned)));
            let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
            deleted.left.extend(output.errors().iter().map(|it| (text(it.key()), text(it.code()))));
        }
        (key, version) = (page.next_key_marker.clone(), page.next_version_id_marker.clone());
        if !page.is_truncated().unwrap_or_default() {
            return Ok(deleted);
        }
    }
}

/// Makes the archive in a region, and waits until it is there.
pub async fn create(
    client: &Client,
    region: BucketLocationConstraint,
) -> Result<bool, Box<dyn std::error::Error>> {
    let configuration = CreateBucketConfiguration::builder().location_constraint(region).build();
    let made = client.create_bucket().bucket(BUCKET).create_bucket_configuration(configuration).send().await;
    let is_new = match made.map_err(SdkError::into_service_error) {
        Ok(_) => true,
        Err(error) if error.is_bucket_already_owned_by_you() => false,
        Err(error) => return Err(error.into()),
    };
    client.wait_until_bucket_exists().bucket(BUCKET).wait(Duration::from_secs(60)).await?;
    Ok(is_new)
}

/// The names of all buckets.
pub async fn buckets(client: &Client) -> Result<Vec<String>, Error> {
    let buckets: Result<Vec<_>, _> = client.list_buckets().into_paginator().items().send().collect().await;
    Ok(buckets?.into_iter().filter_map(|bucket| bucket.name).collect())
}
