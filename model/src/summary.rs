//! Reads what a list of services shows of a model, and nothing else of it: botocore's models are 100 MB.
//!
//! Has no words of its own for what is wrong: where something is odd, the model is read whole, which says it. What is wrong
//! elsewhere in a model goes unnoticed.

use crate::botocore;
use crate::cursor::Cursor;
use crate::load::{load, read};
use crate::problem::Problems;
use crate::service::{Metadata, ServiceModel};
use crate::source::{SourceSet, SERVICE};
use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};
use std::fmt;
use std::path::Path;

/// What a list shows of a service.
#[derive(Clone, Debug)]
pub struct Summary {
    /// The `metadata` section.
    pub metadata: Metadata,
    /// How many operations there are.
    pub operations: usize,
}

/// Reads what a list shows of the model in a folder `<service>/<version>/` as botocore has it, or in a file of Smithy.
///
/// ```
/// let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("services/proton/2020-07-20");
/// let (summary, problems) = botosmith_model::summary(&folder);
/// assert!(problems.is_empty());
/// assert_eq!(summary.map(|its| (its.metadata.service_id, its.operations)), Some(("Proton".to_owned(), 87)));
/// ```
pub fn summary(model: &Path) -> (Option<Summary>, Problems) {
    let sources = SourceSet::of_service_alone(model, &mut Problems::default());
    match of_botocore(&sources) {
        Some(summary) => (Some(summary), Problems::default()),
        None => whole(load(model)),
    }
}

/// As [`summary`], for files in memory.
pub fn summary_of(files: &SourceSet) -> (Option<Summary>, Problems) {
    match of_botocore(files) {
        Some(summary) => (Some(summary), Problems::default()),
        None => whole(read(files)),
    }
}

fn whole((model, problems): (Option<ServiceModel>, Problems)) -> (Option<Summary>, Problems) {
    let summary = model.map(|its| Summary { operations: its.operations.len(), metadata: its.metadata });
    (summary, problems)
}

/// The parts of `service-2.json` that are wanted.
#[derive(Deserialize)]
struct Head {
    metadata: Map<String, Value>,
    operations: Count,
}

/// Of files in botocore's form in which nothing is odd.
fn of_botocore(sources: &SourceSet) -> Option<Summary> {
    let mut problems = Problems::default();
    let (shown, bytes) = sources.bytes(SERVICE, &mut problems)?;
    let head: Head = serde_json::from_slice(&bytes).ok()?;
    let metadata = botocore::metadata(&Cursor::root(shown, &Value::Object(head.metadata)), &mut problems)?;
    problems.is_empty().then_some(Summary { metadata, operations: head.operations.0 })
}

/// How many entries an object has.
struct Count(usize);

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(Counter)
    }
}

struct Counter;

impl<'de> Visitor<'de> for Counter {
    type Value = Count;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Count, A::Error> {
        let mut count = 0;
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {
            count += 1;
        }
        Ok(Count(count))
    }
}
