//! Reads the id of a service, and nothing else of its model: packages are named after it.
//!
//! Reports no problems. Whoever needs to know what is wrong with a model reads it whole.

use crate::problem::Problems;
use crate::source::{SourceSet, SERVICE};
use serde::Deserialize;
use std::path::Path;

#[derive(Deserialize)]
struct Head {
    metadata: Metadata,
}

#[derive(Deserialize)]
struct Metadata {
    #[serde(rename = "serviceId")]
    service_id: String,
}

/// The id of the service whose model is in a folder `<service>/<version>/`, such as `Cost Explorer`. None where it
/// cannot be read.
///
/// ```
/// let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("services/proton/2020-07-20");
/// assert_eq!(botosmith_model::service_id(&folder).as_deref(), Some("Proton"));
/// ```
pub fn service_id(folder: &Path) -> Option<String> {
    let mut unread = Problems::default();
    let sources = SourceSet::of_service_alone(folder, &mut unread);
    let (_, bytes) = sources.bytes(SERVICE, &mut unread)?;
    Some(serde_json::from_slice::<Head>(&bytes).ok()?.metadata.service_id)
}
