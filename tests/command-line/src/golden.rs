//! `golden.json`, which `record.py` writes, and `exceptions.toml`.

use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

/// The folder of the recorded commands.
pub fn folder() -> PathBuf {
    test_support::project().join("tests/command-line/golden")
}

/// What was recorded.
#[derive(Debug, Deserialize)]
pub struct Golden {
    /// The version of the AWS command line.
    pub version: String,
    /// The commands.
    pub cases: Vec<Case>,
}

/// A command.
#[derive(Debug, Deserialize)]
pub struct Case {
    /// What it is called.
    pub name: String,
    /// The service.
    pub service: String,
    /// What comes after the service.
    pub arguments: Vec<String>,
    /// What the server answers: statuses, and a value for JSON or a text for XML.
    pub answers: Vec<(u16, Value)>,
    /// Variables that are set, or are not there where they are empty.
    pub variables: BTreeMap<String, String>,
    /// What the server is asked.
    pub asked: Vec<Asked>,
    /// What is printed.
    pub stdout: String,
    /// What is printed of errors, without the usage.
    pub stderr: String,
    /// The exit code.
    pub code: i32,
}

/// A request.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(untagged)]
pub enum Asked {
    /// Target and body of awsJson.
    Json(String, Value),
    /// The sorted parameters of a form.
    Form(Vec<(String, String)>),
}

impl Asked {
    /// The parameters of a body.
    pub fn form(body: &str) -> Self {
        let mut pairs: Vec<(String, String)> = body
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .map(|(key, value)| (decoded(key), decoded(value)))
            .collect();
        pairs.sort();
        Self::Form(pairs)
    }
}

/// A part of a form without its escapes.
fn decoded(text: &str) -> String {
    let mut out = Vec::new();
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'+' => out.push(b' '),
            b'%' => {
                let digit = |byte: Option<u8>| char::from(byte.unwrap_or(b'0')).to_digit(16).unwrap_or(0);
                let code = digit(bytes.next()) * 16 + digit(bytes.next());
                out.push(u8::try_from(code).unwrap_or(b'?'));
            }
            byte => out.push(byte),
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// A case that is to differ.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// The cases.
    pub cases: Vec<String>,
    /// Why they differ.
    pub reason: String,
    /// What is compared in place of the recorded standard output.
    pub stdout: Option<String>,
    /// What is compared in place of the recorded standard error.
    pub stderr: Option<String>,
    /// What is compared in place of the recorded exit code.
    pub code: Option<i32>,
}

#[derive(Deserialize)]
struct Exceptions {
    exception: Vec<Exception>,
}

/// Reads what was recorded.
///
/// # Panics
/// Where a file is not as it should be.
pub fn read() -> (Golden, Vec<Exception>) {
    let text = |name: &str| {
        let path = folder().join(name);
        fs::read_to_string(&path).unwrap_or_else(|err| panic!("{}: {err}", path.display()))
    };
    let golden: Golden =
        serde_json::from_str(&text("golden.json")).expect("golden.json as record.py writes it");
    let exceptions: Exceptions = toml::from_str(&text("exceptions.toml")).expect("a list of exceptions");
    (golden, exceptions.exception)
}
