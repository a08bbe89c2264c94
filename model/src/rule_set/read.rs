//! Reads a rule set from JSON and says everything that is wrong with it. Evaluates nothing.

use super::template::is_identifier;
use super::{
    Call, Condition, DefaultValue, EndpointTemplate, Expr, Function, Outcome, Parameter, ParameterKind, Path,
    Piece, Property, Rule, RuleSet, Template,
};
use crate::cursor::{Cursor, Object};
use crate::problem::{Problems, Severity};
use crate::Deprecated;
use indexmap::IndexMap;
use serde_json::Value;

impl RuleSet {
    /// Reads `endpoint-rule-set-1.json`.
    ///
    /// Every problem goes to `problems` with its place: a wrong type or missing key, an unknown
    /// function, a wrong number of arguments, a reference to nothing, a malformed template. Keys
    /// that this reader does not know are warnings. `None` where there was an error.
    pub fn read(root: &Cursor<'_>, problems: &mut Problems) -> Option<RuleSet> {
        let errors_before = errors(problems);
        let object = root.object(problems)?;
        object.ignore(&["documentation", "serviceId"]);
        if let Some(version) = object.require("version", problems) {
            check_version(&version, problems);
        }
        let parameters = object.require("parameters", problems).map(|at| parameters(&at, problems));
        let parameters = parameters.unwrap_or_default();
        let mut reader = Reader { scope: parameters.keys().cloned().collect(), problems };
        let rules = object.require("rules", reader.problems).map(|at| reader.rules(&at));
        object.finish(problems);
        (errors(problems) == errors_before).then(|| RuleSet { parameters, rules: rules.unwrap_or_default() })
    }
}

fn errors(problems: &Problems) -> usize {
    problems.iter().filter(|p| p.severity == Severity::Error).count()
}

fn check_version(at: &Cursor<'_>, problems: &mut Problems) {
    if let Some(version) = at.string(problems) {
        if !version.starts_with("1.") {
            at.error(problems, format!("rule sets of version `{version}` are not supported"));
        }
    }
}

fn parameters(at: &Cursor<'_>, problems: &mut Problems) -> IndexMap<String, Parameter> {
    let mut found = IndexMap::new();
    for (name, at) in at.entries(problems) {
        if !is_identifier(name) {
            at.error(problems, format!("`{name}` cannot be the name of a parameter"));
        }
        // A broken parameter still counts as declared: its uses are no further errors.
        let parameter = parameter(&at, problems).unwrap_or(Parameter {
            kind: ParameterKind::String,
            built_in: None,
            required: false,
            default: None,
            documentation: None,
            deprecated: None,
        });
        found.insert(name.to_owned(), parameter);
    }
    found
}

fn parameter(at: &Cursor<'_>, problems: &mut Problems) -> Option<Parameter> {
    let object = at.object(problems)?;
    let kind = object.require("type", problems).and_then(|at| parameter_kind(&at, problems));
    let default = object.get("default").map(|at| (default_value(&at), at));
    let built_in = object.string("builtIn", problems);
    let required = object.flag("required", problems);
    let documentation = object.string("documentation", problems);
    let deprecated = object.get("deprecated").and_then(|at| deprecated(&at, problems));
    object.finish(problems);
    let kind = kind?;
    if let Some((value, at)) = &default {
        if value.as_ref().map(DefaultValue::kind) != Some(kind) {
            at.error(problems, "the default is not of the parameter's type");
        }
    }
    let default = default.and_then(|(value, _)| value);
    Some(Parameter { kind, built_in, required, default, documentation, deprecated })
}

/// Newer rule sets spell the types in lower case, older ones with a capital.
fn parameter_kind(at: &Cursor<'_>, problems: &mut Problems) -> Option<ParameterKind> {
    let name = at.string(problems)?;
    let kind = match name.to_ascii_lowercase().as_str() {
        "string" => ParameterKind::String,
        "boolean" => ParameterKind::Boolean,
        "stringarray" => ParameterKind::StringArray,
        _ => {
            at.error(problems, format!("`{name}` is not a type of parameter"));
            return None;
        }
    };
    Some(kind)
}

impl DefaultValue {
    /// The kind of parameter that takes this default.
    pub fn kind(&self) -> ParameterKind {
        match self {
            DefaultValue::String(_) => ParameterKind::String,
            DefaultValue::Boolean(_) => ParameterKind::Boolean,
            DefaultValue::StringArray(_) => ParameterKind::StringArray,
        }
    }
}

fn default_value(at: &Cursor<'_>) -> Option<DefaultValue> {
    match at.value() {
        Value::String(text) => Some(DefaultValue::String(text.clone())),
        Value::Bool(value) => Some(DefaultValue::Boolean(*value)),
        Value::Array(items) => {
            let items = items.iter().map(|item| item.as_str().map(str::to_owned));
            items.collect::<Option<_>>().map(DefaultValue::StringArray)
        }
        _ => None,
    }
}

fn deprecated(at: &Cursor<'_>, problems: &mut Problems) -> Option<Deprecated> {
    let object = at.object(problems)?;
    let found =
        Deprecated { message: object.string("message", problems), since: object.string("since", problems) };
    object.finish(problems);
    Some(found)
}

/// Reads rules; knows which names have a value at the current place.
struct Reader<'p> {
    problems: &'p mut Problems,
    scope: Vec<String>,
}

impl Reader<'_> {
    fn rules(&mut self, at: &Cursor<'_>) -> Vec<Rule> {
        let items = at.array(self.problems);
        items.iter().filter_map(|at| self.rule(at)).collect()
    }

    fn rule(&mut self, at: &Cursor<'_>) -> Option<Rule> {
        let object = at.object(self.problems)?;
        let outer = self.scope.len();
        let conditions = object.require("conditions", self.problems);
        let conditions = conditions.map(|at| at.array(self.problems)).unwrap_or_default();
        let conditions = conditions.iter().filter_map(|at| self.condition(at)).collect();
        let documentation = object.string("documentation", self.problems);
        let outcome = self.outcome(&object);
        object.finish(self.problems);
        self.scope.truncate(outer);
        Some(Rule { conditions, documentation, outcome: outcome? })
    }

    fn outcome(&mut self, object: &Object<'_>) -> Option<Outcome> {
        let kind = object.require("type", self.problems)?;
        match kind.string(self.problems)? {
            "endpoint" => {
                let at = object.require("endpoint", self.problems)?;
                self.endpoint(&at).map(Outcome::Endpoint)
            }
            "error" => {
                let at = object.require("error", self.problems)?;
                self.expr(&at).map(Outcome::Error)
            }
            "tree" => {
                let at = object.require("rules", self.problems)?;
                Some(Outcome::Tree(self.rules(&at)))
            }
            other => {
                kind.error(self.problems, format!("`{other}` is not a type of rule"));
                object.ignore(&["endpoint", "error", "rules"]);
                None
            }
        }
    }

    fn condition(&mut self, at: &Cursor<'_>) -> Option<Condition> {
        let object = at.object(self.problems)?;
        let call = self.call(&object);
        let assign = object.get("assign");
        object.finish(self.problems);
        let assign = assign.and_then(|at| self.assign(&at));
        Some(Condition { call: call?, assign })
    }

    fn assign(&mut self, at: &Cursor<'_>) -> Option<String> {
        let name = at.string(self.problems)?.to_owned();
        if !is_identifier(&name) {
            at.error(self.problems, format!("`{name}` cannot be the name of a variable"));
        } else if self.scope.contains(&name) {
            at.error(self.problems, format!("`{name}` already has a value here"));
        } else {
            self.scope.push(name.clone());
        }
        Some(name)
    }

    fn call(&mut self, object: &Object<'_>) -> Option<Call> {
        let name = object.require("fn", self.problems);
        let argv = object.require("argv", self.problems);
        let items = argv.as_ref().map(|at| at.array(self.problems)).unwrap_or_default();
        let arguments: Vec<_> = items.iter().map(|at| self.expr(at)).collect();
        let (name, argv) = (name?, argv?);
        let text = name.string(self.problems)?;
        let Some(function) = Function::from_name(text) else {
            name.error(self.problems, format!("the function `{text}` is not known"));
            return None;
        };
        let arity = function.arity();
        if argv.value().is_array() && !arity.contains(&items.len()) {
            let wanted = if arity.end() == arity.start() { "" } else { " or more" };
            let wanted = format!("{}{wanted}", arity.start());
            let message =
                format!("`{text}` takes {wanted} argument{}, not {}", plural(arity.start()), items.len());
            argv.error(self.problems, message);
            return None;
        }
        let arguments: Vec<Expr> = arguments.into_iter().collect::<Option<_>>()?;
        if function == Function::GetAttr {
            self.check_path(items.get(1)?, arguments.get(1)?);
        }
        Some(Call { function, arguments })
    }

    fn check_path(&mut self, at: &Cursor<'_>, argument: &Expr) {
        let path = match argument {
            Expr::Text(template) => template.as_text().map(Path::parse),
            _ => None,
        };
        match path {
            Some(Ok(_)) => {}
            Some(Err(message)) => at.error(self.problems, message),
            None => at.error(self.problems, "the path of an attribute must be a plain string"),
        }
    }

    fn expr(&mut self, at: &Cursor<'_>) -> Option<Expr> {
        match at.value() {
            Value::String(_) => self.template(at).map(Expr::Text),
            Value::Bool(value) => Some(Expr::Boolean(*value)),
            Value::Number(_) => at.integer(self.problems).map(Expr::Integer),
            Value::Object(map) if map.contains_key("ref") => {
                let object = at.object(self.problems)?;
                let target = object.require("ref", self.problems)?;
                object.finish(self.problems);
                let name = target.string(self.problems)?;
                self.known(&target, name).then(|| Expr::Reference(name.to_owned()))
            }
            _ => {
                let object = at.object(self.problems)?;
                let call = self.call(&object).map(Expr::Call);
                object.finish(self.problems);
                call
            }
        }
    }

    fn template(&mut self, at: &Cursor<'_>) -> Option<Template> {
        match Template::parse(at.string(self.problems)?) {
            Ok(template) => {
                let mut known = true;
                for piece in template.pieces() {
                    if let Piece::Value { name, .. } = piece {
                        known &= self.known(at, name);
                    }
                }
                known.then_some(template)
            }
            Err(message) => {
                at.error(self.problems, message);
                None
            }
        }
    }

    fn known(&mut self, at: &Cursor<'_>, name: &str) -> bool {
        let known = self.scope.iter().any(|n| n == name);
        if !known {
            let message = format!("`{name}` is neither a parameter nor assigned by a condition before");
            at.error(self.problems, message);
        }
        known
    }

    fn endpoint(&mut self, at: &Cursor<'_>) -> Option<EndpointTemplate> {
        let object = at.object(self.problems)?;
        let url = object.require("url", self.problems).and_then(|at| self.expr(&at));
        let mut headers = IndexMap::new();
        let entries = object.get("headers").map(|at| at.entries(self.problems)).unwrap_or_default();
        for (name, at) in entries {
            let values = at.array(self.problems);
            headers.insert(name.to_owned(), values.iter().filter_map(|at| self.expr(at)).collect());
        }
        let properties = object.get("properties").map(|at| self.properties(&at)).unwrap_or_default();
        object.finish(self.problems);
        Some(EndpointTemplate { url: url?, headers, properties })
    }

    fn properties(&mut self, at: &Cursor<'_>) -> IndexMap<String, Property> {
        let entries = at.entries(self.problems);
        let read = entries.into_iter().filter_map(|(k, at)| Some((k.to_owned(), self.property(&at)?)));
        read.collect()
    }

    fn property(&mut self, at: &Cursor<'_>) -> Option<Property> {
        match at.value() {
            Value::String(_) => self.template(at).map(Property::Text),
            Value::Bool(value) => Some(Property::Boolean(*value)),
            Value::Number(_) => at.integer(self.problems).map(Property::Integer),
            Value::Array(_) => {
                let items = at.array(self.problems);
                Some(Property::List(items.iter().filter_map(|at| self.property(at)).collect()))
            }
            Value::Object(_) => Some(Property::Object(self.properties(at))),
            Value::Null => {
                at.error(self.problems, "expected a property, found null");
                None
            }
        }
    }
}

fn plural(count: &usize) -> &'static str {
    if *count == 1 {
        ""
    } else {
        "s"
    }
}
