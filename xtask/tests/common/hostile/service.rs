//! A service with a text at every place where a model's text gets into a crate.

use botosmith_codegen::package::Vendored;
use botosmith_codegen::{generate, FileSet, Options, RuntimeDependency};
use botosmith_model::{Problems, SourceSet};
use serde_json::{json, Map, Value};
use std::cell::Cell;

/// How names are made of texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// Four letters come before each, so that no two collide and the order of items is known.
    Told,
    /// The texts as they are: where no crate comes of them, problems say why.
    Bare,
}

/// Hands out texts, and keeps what must be found in the crate.
pub struct Texts<'a> {
    all: &'a [String],
    names: Names,
    next: Cell<usize>,
    /// What must stand in a string literal, exactly.
    pub literals: Vec<String>,
    /// Words that must stand in documentation and nowhere else.
    pub words: Vec<String>,
    /// Words that must stand in a string literal and nowhere else.
    pub notes: Vec<String>,
}

/// The files of a model.
pub type Files = Vec<(&'static str, Value)>;

/// How many of each: members with documentation, values, shapes, operations.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub members: usize,
    pub shapes: usize,
    pub operations: usize,
}

impl<'a> Texts<'a> {
    pub fn new(all: &'a [String], names: Names) -> Self {
        Self { all, names, next: Cell::new(0), literals: Vec::new(), words: Vec::new(), notes: Vec::new() }
    }

    fn count(&self) -> usize {
        self.next.replace(self.next.get() + 1)
    }

    /// The next text.
    fn text(&self) -> &'a str {
        &self.all[self.count() % self.all.len()]
    }

    /// A text that must stand in a string literal.
    fn literal(&mut self) -> String {
        let text = self.text().to_owned();
        self.literals.push(text.clone());
        text
    }

    /// The same where no two may be the same.
    fn distinct(&mut self) -> String {
        let text = format!("{}{}", prefix(self.next.get()), self.text());
        self.literals.push(text.clone());
        text
    }

    /// A template of endpoint rules without values in it.
    fn template(&mut self) -> String {
        let text = self.text().replace('{', "{{").replace('}', "}}");
        self.literals.push(text.clone());
        text
    }

    /// Documentation: a text between two words.
    fn doc(&mut self) -> String {
        let index = self.next.get();
        let (before, after) = (format!("before{index}x"), format!("after{index}x"));
        let text = format!("{before} {} {after}", self.text());
        // What an unfinished tag swallows with its attributes is no text, so the last word may be gone.
        self.words.push(before);
        text
    }

    /// A text for people that stands in a literal, without what cannot be seen of it.
    fn note(&mut self) -> String {
        let word = format!("note{}x", self.next.get());
        self.notes.push(word.clone());
        format!("{word} {}", self.text())
    }

    /// A name.
    fn name(&mut self) -> String {
        let index = self.next.get();
        let text: String = self.text().chars().take(100).collect();
        match self.names {
            Names::Told => format!("{}{text}", prefix(index)),
            Names::Bare => text,
        }
    }

    fn deprecated(&mut self, mut value: Value) -> Value {
        value["deprecated"] = json!(true);
        value["deprecatedMessage"] = json!(self.note());
        value["deprecatedSince"] = json!(self.note());
        value["documentation"] = json!(self.doc());
        value
    }

    fn member(&mut self, target: &str) -> Value {
        let member = json!({"shape": target, "locationName": self.distinct()});
        self.deprecated(member)
    }

    fn members(&mut self, count: usize, target: &str) -> Map<String, Value> {
        (0..count).map(|_| (self.name(), self.member(target))).collect()
    }
}

/// Four letters that begin a word: `Qaaa`, `Qaab`, …
fn prefix(index: usize) -> String {
    let letter = |at: u32| char::from(b'a' + u8::try_from(index / 26usize.pow(at) % 26).unwrap());
    ['Q', letter(2), letter(1), letter(0)].iter().collect()
}

/// The service.
pub fn files(texts: &mut Texts<'_>, size: Size) -> Files {
    let mut shapes = shapes(texts, size);
    shapes["Page"]["members"]["token"]["contextParam"] = json!({"name": "Taken"});
    let errors: Vec<String> = (0..2).map(|_| texts.name()).collect();
    for name in &errors {
        let code = json!({"code": texts.distinct(), "httpStatusCode": 400});
        let members = texts.members(1, "String");
        let error = json!({"type": "structure", "members": members, "exception": true, "error": code});
        let error = texts.deprecated(error);
        shapes.insert(name.clone(), error);
    }
    let errors: Vec<Value> = errors.iter().map(|name| json!({"shape": name})).collect();
    let names: Vec<String> = (0..size.operations).map(|_| texts.name()).collect();
    let mut operations = Map::new();
    for (index, name) in names.iter().enumerate() {
        // One operation takes everything; for the others a page is enough.
        let input = if index == 0 { "AskInput" } else { "Page" };
        texts.literals.push(name.clone());
        let uri = format!("/{}", texts.text());
        texts.literals.push(uri.clone());
        let operation = json!({
            "name": name, "http": {"method": "POST", "requestUri": uri}, "errors": errors,
            "input": {"shape": input}, "output": {"shape": "Page"},
            "staticContextParams": {"Fixed": {"value": texts.literal()}},
        });
        operations.insert(name.clone(), texts.deprecated(operation));
    }
    let service = json!({
        "metadata": metadata(texts), "documentation": texts.doc(), "operations": operations, "shapes": shapes,
        "clientContextParams": {texts.name(): {"type": "string", "documentation": texts.doc()}},
    });
    let paginator = json!({"input_token": "token", "output_token": "token", "result_key": "items"});
    let pagination: Map<String, Value> = names.iter().map(|name| (name.clone(), paginator.clone())).collect();
    vec![
        ("service-2.json", service),
        ("paginators-1.json", json!({"pagination": pagination})),
        ("waiters-2.json", waiters(texts, &names)),
        ("endpoint-rule-set-1.json", rules(texts)),
        ("partitions.json", partitions(texts)),
    ]
}

fn metadata(texts: &mut Texts<'_>) -> Value {
    json!({
        "apiVersion": texts.distinct(), "endpointPrefix": format!("x{}", texts.text()), "jsonVersion": "1.0",
        "protocol": "json", "serviceFullName": format!("x{}", texts.text()), "serviceId": texts.distinct(),
        "signatureVersion": "v4", "targetPrefix": texts.literal(), "signingName": texts.literal(),
        "serviceAbbreviation": texts.text(), "uid": texts.text(), "xmlNamespace": texts.text(),
    })
}

/// Structures, unions and enums that the input and output hold.
fn shapes(texts: &mut Texts<'_>, size: Size) -> Map<String, Value> {
    let mut shapes = Map::new();
    let mut used = texts.members(size.members, "String");
    for index in 0..size.shapes {
        let name = texts.name();
        let shape = match index % 3 {
            0 => {
                let members = texts.members(3, "String");
                let required: Vec<String> = members.keys().take(index % 2).cloned().collect();
                json!({"type": "structure", "members": members, "required": required})
            }
            1 => json!({"type": "structure", "members": texts.members(2, "String"), "union": true}),
            _ => json!({"type": "string", "enum": (0..4).map(|_| texts.distinct()).collect::<Vec<_>>()}),
        };
        let mut shape = texts.deprecated(shape);
        shape["pattern"] = json!(texts.text());
        used.insert(texts.name(), texts.member(&name));
        shapes.insert(name, shape);
    }
    let values: Vec<String> = (0..size.members).map(|_| texts.distinct()).collect();
    shapes.insert("Values".into(), texts.deprecated(json!({"type": "string", "enum": values})));
    used.insert("values".into(), texts.member("Values"));
    for (name, target) in [("token", "String"), ("items", "Items")] {
        used.insert(name.into(), texts.member(target));
    }
    let page = json!({"token": texts.member("String"), "items": texts.member("Items")});
    shapes.insert("Page".into(), texts.deprecated(json!({"type": "structure", "members": page})));
    shapes.insert("Items".into(), json!({"type": "list", "member": {"shape": "String"}}));
    shapes.insert("String".into(), json!({"type": "string", "pattern": texts.text()}));
    shapes.insert("AskInput".into(), texts.deprecated(json!({"type": "structure", "members": used})));
    shapes
}

fn waiters(texts: &mut Texts<'_>, operations: &[String]) -> Value {
    let mut waiters = Map::new();
    for operation in operations {
        let path = |text: &str| format!("token == `{}`", json!(text).to_string().replace('`', "\\`"));
        let short: String = texts.text().chars().take(30).collect();
        let path = path(&short);
        texts.literals.push(path.clone());
        let acceptors = json!([
            {"matcher": "path", "state": "success", "argument": path, "expected": true},
            {"matcher": "path", "state": "failure", "argument": "token", "expected": texts.literal()},
            {"matcher": "error", "state": "retry", "expected": texts.literal()},
        ]);
        let waiter = json!({
            "operation": operation, "delay": 1, "maxAttempts": 2, "acceptors": acceptors,
            "description": texts.doc(),
        });
        waiters.insert(texts.name(), waiter);
    }
    json!({"version": 2, "waiters": waiters})
}

fn rules(texts: &mut Texts<'_>) -> Value {
    let default = texts.template();
    let default = default.replace("{{", "{").replace("}}", "}");
    let header = texts.literal();
    let property = texts.literal();
    let endpoint = json!({
        "url": texts.template(), "headers": {header: [texts.template()]},
        "properties": {property: texts.template(), "list": [texts.template(), {"x": texts.template()}]},
    });
    let condition = json!({"fn": "stringEquals", "argv": [{"ref": "Region"}, texts.template()]});
    let mut parameters = json!({"Region": {
        "type": "string", "required": true, "builtIn": texts.literal(), "default": default,
        "documentation": texts.text(),
    }});
    for name in ["Fixed", "Taken"] {
        parameters[name] = json!({"type": "string"});
    }
    json!({
        "version": "1.0",
        "parameters": parameters,
        "rules": [
            {"type": "endpoint", "conditions": [condition], "endpoint": endpoint, "documentation": texts.text()},
            {"type": "error", "conditions": [], "error": texts.template()},
        ],
    })
}

fn partitions(texts: &mut Texts<'_>) -> Value {
    let region = texts.distinct();
    json!({"version": "1.1", "partitions": [{
        "id": "aws", "regionRegex": "^us\\-\\w+\\-\\d+$",
        "outputs": {
            "name": texts.literal(), "dnsSuffix": texts.literal(), "dualStackDnsSuffix": texts.literal(),
            "supportsFIPS": true, "supportsDualStack": true, "implicitGlobalRegion": texts.literal(),
        },
        "regions": {region: {"description": texts.text()}, "us-x": {"dnsSuffix": texts.literal()}},
    }]})
}

/// Makes the crate. Without one, the problems say why.
pub fn make(name: &str, files: &Files, runtime: &str) -> (Option<FileSet>, Problems) {
    let mut sources = SourceSet::new(name, "");
    for (name, json) in files {
        sources.add(*name, json.to_string().into_bytes());
    }
    let (model, mut problems) = botosmith_model::read_draft(&sources);
    let runtime = RuntimeDependency::Path { path: runtime.to_owned(), version: None };
    let options = Options { runtime, own_workspace: false, operations: None, vendored: Vendored::default() };
    let files = model.and_then(|model| generate(&model, &options, &mut problems));
    (files, problems)
}
