//! Reads the id of a service, and nothing else of its model: packages are named after it. Tells by that which files are
//! models.
//!
//! Reports no problems. Whoever needs to know what is wrong with a model reads it whole.

use crate::problem::Problems;
use crate::smithy;
use crate::source::{SourceSet, SERVICE};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
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

/// The id of the service whose model is in a folder `<service>/<version>/` or a file of Smithy, such as `Cost Explorer`. None
/// where it cannot be read.
///
/// ```
/// let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("services/proton/2020-07-20");
/// assert_eq!(botosmith_model::service_id(&folder).as_deref(), Some("Proton"));
/// ```
pub fn service_id(model: &Path) -> Option<String> {
    if model.is_file() {
        return Identity::of_file(model)?.service_id;
    }
    let mut unread = Problems::default();
    let sources = SourceSet::of_service_alone(model, &mut unread);
    let (_, bytes) = sources.bytes(SERVICE, &mut unread)?;
    Some(serde_json::from_slice::<Head>(&bytes).ok()?.metadata.service_id)
}

/// The id of the service in the bytes of a model's main file, in either form, which are not compressed. None where it cannot be
/// read.
pub fn service_id_of(bytes: &[u8]) -> Option<String> {
    match serde_json::from_slice::<Head>(bytes) {
        Ok(head) => Some(head.metadata.service_id),
        Err(_) => Identity::of_bytes(bytes)?.service_id,
    }
}

/// What a file of Smithy says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    /// The id of the service, where it has one.
    pub service_id: Option<String>,
    /// The version of its API.
    pub version: Option<String>,
}

#[derive(Deserialize)]
struct Ast {
    smithy: Value,
    #[serde(default)]
    shapes: BTreeMap<String, AnyShape>,
}

#[derive(Deserialize)]
struct AnyShape {
    #[serde(default, rename = "type")]
    kind: Value,
    #[serde(default)]
    version: Value,
    #[serde(default)]
    traits: Value,
}

impl Identity {
    /// Of a file, which may be compressed; none where it is no model of Smithy.
    pub fn of_file(file: &Path) -> Option<Self> {
        let mut unread = Problems::default();
        let sources = SourceSet::load(file, &mut unread);
        let (_, bytes) = sources.bytes(sources.smithy()?, &mut unread)?;
        Self::of_bytes(&bytes)
    }

    /// Of what is in a file, which is not compressed; none where it is no model of Smithy.
    ///
    /// ```
    /// use botosmith_model::Identity;
    ///
    /// assert_eq!(Identity::of_bytes(br#"{"smithy": "2.0", "shapes": {}}"#), Some(Identity::default()));
    /// assert_eq!(Identity::of_bytes(br#"{"metadata": {}}"#), None);
    /// ```
    pub fn of_bytes(bytes: &[u8]) -> Option<Self> {
        let ast: Ast = serde_json::from_slice(bytes).ok()?;
        ast.smithy.as_str()?;
        let service = ast.shapes.values().find(|shape| shape.kind == "service");
        Some(Self {
            service_id: service.and_then(|its| {
                let id = its.traits.get("aws.api#service")?.get("sdkId")?;
                Some(id.as_str()?.to_owned())
            }),
            version: service.and_then(|its| its.version.as_str()).map(str::to_owned),
        })
    }

    /// What the service is called in commands.
    pub fn folder(&self) -> Option<String> {
        smithy::folder_name(self.service_id.as_ref()?)
    }
}
