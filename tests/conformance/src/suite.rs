//! Reads the files of the suites: entries with shapes of their own, and the cases in each. Judges nothing.

use crate::protocol::{self, Protocol};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// What botocore's own test runner ignores.
pub const IGNORED: &str = "protocol-tests-ignore-list.json";

/// A JSON object.
pub type Object = Map<String, Value>;

/// A file of cases.
#[derive(Debug)]
pub struct Suite {
    /// Where it is: `input/query`, `legacy/output/ec2`.
    pub name: String,
    /// The protocol.
    pub protocol: &'static Protocol,
    /// The entries, in the order of the file.
    pub entries: Vec<Entry>,
}

/// A part of a suite: a service's metadata and shapes, and cases.
#[derive(Debug)]
pub struct Entry {
    /// What it is about.
    pub description: String,
    /// `metadata` of a model.
    pub metadata: Object,
    /// `shapes` of a model.
    pub shapes: Object,
    /// The endpoint, where it matters.
    pub endpoint: Option<String>,
    /// The cases.
    pub cases: Vec<Case>,
}

impl Entry {
    /// Whether there are maps among its shapes.
    pub fn has_maps(&self) -> bool {
        self.shapes.values().any(|shape| shape["type"] == "map")
    }

    /// Whether a header is a list. The suites have a space behind its commas, botocore and its older suites do not.
    pub fn has_list(&self, header: &str) -> bool {
        let is_list = |member: &Value| {
            let target = member["shape"].as_str().and_then(|target| self.shapes.get(target));
            member["location"] == "header"
                && member["locationName"].as_str().is_some_and(|name| name.eq_ignore_ascii_case(header))
                && target.is_some_and(|target| target["type"] == "list")
        };
        self.shapes
            .values()
            .any(|shape| shape["members"].as_object().is_some_and(|all| all.values().any(is_list)))
    }
}

/// A case.
#[derive(Debug)]
pub struct Case {
    /// Its name in Smithy; where it has none, the entry's description and its place there.
    pub id: String,
    /// The operation, as in a model.
    pub given: Object,
    /// botocore's test runner ignores it.
    pub is_ignored: bool,
    /// What is sent or received.
    pub content: Content,
}

/// The two sorts of cases.
#[derive(Debug)]
pub enum Content {
    /// The request that an input becomes.
    Request(Box<Sent>),
    /// What a response is read as.
    Response(Box<Received>),
}

/// An input and the request that it becomes.
#[derive(Debug)]
pub struct Sent {
    /// The input.
    pub params: Value,
    /// The request.
    pub serialized: Serialized,
}

/// A request; what is not said is not compared.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Serialized {
    /// The method.
    pub method: Option<String>,
    /// Path and query.
    pub uri: String,
    /// The host.
    pub host: Option<String>,
    /// Headers.
    pub headers: BTreeMap<String, String>,
    /// Headers that must be there.
    pub require_headers: Vec<String>,
    /// Headers that must not be there.
    pub forbid_headers: Vec<String>,
    /// The body.
    pub body: Option<String>,
}

/// A response and what is read of it.
#[derive(Debug)]
pub struct Received {
    /// The response.
    pub response: Response,
    /// The output, or the error.
    pub expected: Expected,
}

/// A response.
#[derive(Debug, Deserialize)]
pub struct Response {
    /// The status.
    pub status_code: u16,
    /// Headers.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// The body.
    #[serde(default)]
    pub body: String,
}

/// What a response is read as.
#[derive(Debug)]
pub enum Expected {
    /// The output.
    Output(Value),
    /// An error.
    Error {
        /// Its code; an empty one is none.
        code: String,
        /// Its message; an empty one is none.
        message: String,
        /// The members of the modelled error.
        members: Value,
    },
}

/// What botocore ignores: descriptions of entries and names of cases, for a suite.
#[derive(Debug, Default, Deserialize)]
struct Names {
    #[serde(default)]
    suites: Vec<String>,
    #[serde(default)]
    cases: Vec<String>,
}

/// By `input` and `output`.
type Directions = BTreeMap<String, Names>;

/// The list of what botocore ignores.
#[derive(Debug, Default, Deserialize)]
pub struct Ignored {
    #[serde(default)]
    general: Directions,
    /// By the file's name.
    #[serde(default)]
    protocols: BTreeMap<String, Directions>,
}

impl Ignored {
    fn has(&self, suite: &str, description: &str, case: Option<&str>) -> bool {
        let mut parts = suite.rsplit('/');
        let (file, direction) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let lists =
            [self.general.get(direction), self.protocols.get(file).and_then(|its| its.get(direction))];
        lists.into_iter().flatten().any(|names| {
            let is_named = |case: &str| names.cases.iter().any(|name| name == case);
            names.suites.iter().any(|name| name == description) || case.is_some_and(is_named)
        })
    }
}

/// Reads all suites below a folder, in the order of their names.
///
/// # Errors
/// A file cannot be read, or is no suite.
pub fn read_all(folder: &Path) -> Result<Vec<Suite>, String> {
    let text = |path: &Path| fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()));
    let list = folder.join(IGNORED);
    let ignored: Ignored =
        serde_json::from_str(&text(&list)?).map_err(|e| format!("{}: {e}", list.display()))?;
    let mut suites = Vec::new();
    for path in files(folder).map_err(|e| format!("{}: {e}", folder.display()))? {
        let name = path.strip_prefix(folder).unwrap_or(&path).with_extension("");
        let name = name.to_string_lossy().replace('\\', "/");
        if path != list {
            suites
                .push(read(&name, &text(&path)?, &ignored).map_err(|e| format!("{}: {e}", path.display()))?);
        }
    }
    Ok(suites)
}

fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let (mut folders, mut found) = (vec![folder.to_owned()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            match path.is_dir() {
                true => folders.push(path),
                false if path.extension().is_some_and(|extension| extension == "json") => found.push(path),
                false => {}
            }
        }
    }
    found.sort();
    Ok(found)
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RawEntry {
    description: String,
    metadata: Object,
    shapes: Object,
    client_endpoint: Option<String>,
    cases: Vec<RawCase>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RawCase {
    id: Option<String>,
    #[serde(rename = "description")]
    _description: Option<String>,
    given: Object,
    params: Option<Value>,
    serialized: Option<Serialized>,
    result: Option<Value>,
    response: Option<Response>,
    error: Option<Value>,
    error_code: Option<String>,
    error_message: Option<String>,
}

/// Reads a suite.
///
/// # Errors
/// The text is none.
pub fn read(name: &str, text: &str, ignored: &Ignored) -> Result<Suite, String> {
    let protocol = protocol::of_suite(name).ok_or("the suite of no protocol that is known")?;
    let raw: Vec<RawEntry> = serde_json::from_str(text).map_err(|e| e.to_string())?;
    let entries = raw.into_iter().map(|entry| {
        let mut entry = entry;
        entry.cases.iter_mut().for_each(|case| payload_of_shape(case, &mut entry.shapes));
        let cases = entry.cases.into_iter().enumerate().map(|(place, mut case)| {
            let is_ignored = ignored.has(name, &entry.description, case.id.as_deref());
            let id = case.id.clone().unwrap_or_else(|| format!("{}:{place}", entry.description));
            let content =
                content(&mut case).ok_or_else(|| format!("the case {id} has neither input nor response"));
            Ok(Case { id, given: case.given, is_ignored, content: content? })
        });
        Ok(Entry {
            cases: cases.collect::<Result<_, String>>()?,
            description: entry.description,
            metadata: entry.metadata,
            shapes: laid_over(entry.shapes),
            endpoint: entry.client_endpoint,
        })
    });
    Ok(Suite { name: name.to_owned(), protocol, entries: entries.collect::<Result<_, String>>()? })
}

/// Says of members what their targets say of their place. botocore lays what stands at a reference over what stands at the
/// shape; the older suites say some of it at shapes, where no model does.
fn laid_over(mut shapes: Object) -> Object {
    const KEYS: [&str; 2] = ["location", "locationName"];
    let placed = |shape: &Value| shape["location"].is_string().then(|| KEYS.map(|key| shape[key].clone()));
    let places: Map<String, Value> = shapes
        .iter()
        .filter_map(|(name, shape)| Some((name.clone(), placed(shape)?.to_vec().into())))
        .collect();
    for shape in shapes.values_mut() {
        let members = shape.get_mut("members").and_then(Value::as_object_mut);
        for member in members.into_iter().flat_map(Map::values_mut) {
            let Some(place) = member["shape"].as_str().and_then(|target| places.get(target)) else {
                continue;
            };
            for (key, value) in KEYS.iter().zip(place.as_array().into_iter().flatten()) {
                if member[*key].is_null() && !value.is_null() {
                    member[*key] = value.clone();
                }
            }
        }
    }
    for name in places.keys() {
        let shape = shapes.get_mut(name).and_then(Value::as_object_mut);
        shape.into_iter().for_each(|shape| KEYS.iter().for_each(|key| drop(shape.shift_remove(*key))));
    }
    shapes
}

/// Says of a shape which of its members is the payload, where the older suites say it of the operation's input or output.
fn payload_of_shape(case: &mut RawCase, shapes: &mut Object) {
    for side in ["input", "output"] {
        let Some(Value::Object(side)) = case.given.get_mut(side) else { continue };
        let Some(payload) = side.shift_remove("payload") else { continue };
        let shape = side.get("shape").and_then(Value::as_str).and_then(|shape| shapes.get_mut(shape));
        shape.into_iter().for_each(|shape| shape["payload"] = payload.clone());
    }
}

fn content(case: &mut RawCase) -> Option<Content> {
    if let Some(serialized) = case.serialized.take() {
        let params = case.params.take().unwrap_or_else(|| Object::new().into());
        return Some(Content::Request(Box::new(Sent { params, serialized })));
    }
    let expected = match case.error.take() {
        Some(members) => Expected::Error {
            code: case.error_code.take().unwrap_or_default(),
            message: case.error_message.take().unwrap_or_default(),
            members,
        },
        None => Expected::Output(case.result.take()?),
    };
    Some(Content::Response(Box::new(Received { response: case.response.take()?, expected })))
}
