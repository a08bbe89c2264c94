//! Reads endpoint parameters that operations and clients set. Models of botocore and of Smithy write them alike.

use crate::cursor::Cursor;
use crate::problem::Problems;
use crate::service::ClientContextParam;
use crate::validate::paths;
use indexmap::IndexMap;
use serde_json::{Map, Value};

/// `staticContextParams`: values by the names of parameters.
pub(crate) fn fixed(at: &Cursor<'_>, problems: &mut Problems) -> Map<String, Value> {
    let mut params = Map::new();
    for (name, at) in at.entries(problems) {
        let Some(object) = at.object(problems) else { continue };
        let Some(at) = object.require("value", problems) else { continue };
        object.finish(problems);
        let is_strings = |value: &Value| value.as_array().is_some_and(|all| all.iter().all(Value::is_string));
        match at.value() {
            value if value.is_string() || value.is_boolean() || is_strings(value) => {
                params.insert(name.to_owned(), value.clone());
            }
            _ => at.error(problems, "expected a string, a boolean or an array of strings"),
        }
    }
    params
}

/// `operationContextParams`: JMESPaths by the names of parameters.
pub(crate) fn taken(at: &Cursor<'_>, problems: &mut Problems) -> Map<String, Value> {
    let mut params = Map::new();
    for (name, at) in at.entries(problems) {
        let Some(object) = at.object(problems) else { continue };
        let path = object.require("path", problems).and_then(|at| {
            let path = at.string(problems)?;
            paths::parse(&at, path, problems).map(|_| path.to_owned())
        });
        object.finish(problems);
        params.extend(path.map(|path| (name.to_owned(), path.into())));
    }
    params
}

/// `clientContextParams`.
pub(crate) fn of_clients(at: &Cursor<'_>, problems: &mut Problems) -> IndexMap<String, ClientContextParam> {
    let mut params = IndexMap::new();
    for (name, at) in at.entries(problems) {
        let Some(param) = at.object(problems) else { continue };
        let documentation = param.string("documentation", problems);
        let kind = param.require("type", problems);
        let kind = kind.and_then(|at| at.one_of(&["string", "boolean"], problems));
        param.finish(problems);
        if let Some(kind) = kind {
            params.insert(name.to_owned(), ClientContextParam { kind, documentation });
        }
    }
    params
}
