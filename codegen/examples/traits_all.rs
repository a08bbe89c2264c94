//! Counts every key of all `service-2.json` in a botocore data folder, by the place where it stands, as
//! `codegen::support::TABLE` names them.
//!
//! ```text
//! cargo run -p botosmith-codegen --example traits_all -- BOTOCORE_DATA_DIR > codegen/tests/traits/botocore.tsv
//! ```
//! Exits 1 where a key is in no row of the table.

use botosmith_codegen::support::TABLE;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

type Counts = BTreeMap<String, usize>;

fn main() -> ExitCode {
    let folders: Vec<_> = env::args_os().skip(1).collect();
    let [folder] = folders.as_slice() else {
        eprintln!("usage: traits_all BOTOCORE_DATA_DIR");
        return ExitCode::from(2);
    };
    let (mut counts, mut models) = (Counts::new(), 0);
    let files = match models_below(Path::new(folder)) {
        Ok(files) => files,
        Err(error) => return failed(Path::new(folder), &error),
    };
    for file in files {
        match read(&file) {
            Ok(Value::Object(model)) => count_model(&model, &mut counts),
            Ok(_) => return failed(&file, &io::Error::other("not an object")),
            Err(error) => return failed(&file, &error),
        }
        models += 1;
    }
    println!("models\t{models}");
    let mut unknown = 0;
    for (key, count) in &counts {
        println!("{key}\t{count}");
        if !TABLE.iter().any(|row| row.key == key) {
            eprintln!("`{key}` is in no row of the table");
            unknown += 1;
        }
    }
    ExitCode::from(u8::from(unknown > 0))
}

fn failed(path: &Path, error: &io::Error) -> ExitCode {
    eprintln!("{}: {error}", path.display());
    ExitCode::FAILURE
}

/// The main files of all models, in order.
fn models_below(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for service in fs::read_dir(folder)? {
        let service = service?.path();
        if !service.is_dir() {
            continue;
        }
        for version in fs::read_dir(service)? {
            let version = version?.path();
            let files = ["service-2.json", "service-2.json.gz"].map(|name| version.join(name));
            found.extend(files.into_iter().find(|file| file.is_file()));
        }
    }
    found.sort();
    Ok(found)
}

fn read(file: &Path) -> io::Result<Value> {
    let mut bytes = fs::read(file)?;
    if file.extension().is_some_and(|extension| extension == "gz") {
        let mut plain = Vec::new();
        flate2::read::MultiGzDecoder::new(bytes.as_slice()).read_to_end(&mut plain)?;
        bytes = plain;
    }
    serde_json::from_slice(&bytes).map_err(io::Error::other)
}

fn count_model(model: &Map<String, Value>, counts: &mut Counts) {
    count("service", model, counts);
    each("metadata", model.get("metadata").into_iter(), counts);
    for operation in values(model.get("operations")) {
        each("operation", [operation].into_iter(), counts);
        for key in
            ["http", "input", "output", "endpoint", "endpointdiscovery", "httpChecksum", "requestcompression"]
        {
            each(&format!("operation.{key}"), operation.get(key).into_iter(), counts);
        }
    }
    for shape in values(model.get("shapes")) {
        each("shape", [shape].into_iter(), counts);
        each("shape.error", shape.get("error").into_iter(), counts);
        each("member", values(shape.get("members")), counts);
        each("element", ["member", "key", "value"].into_iter().filter_map(|key| shape.get(key)), counts);
    }
}

fn values(object: Option<&Value>) -> impl Iterator<Item = &Value> {
    object.and_then(Value::as_object).into_iter().flat_map(Map::values)
}

fn each<'v>(place: &str, objects: impl Iterator<Item = &'v Value>, counts: &mut Counts) {
    objects.filter_map(Value::as_object).for_each(|object| count(place, object, counts));
}

fn count(place: &str, object: &Map<String, Value>, counts: &mut Counts) {
    for key in object.keys() {
        *counts.entry(format!("{place}.{key}")).or_default() += 1;
    }
}
