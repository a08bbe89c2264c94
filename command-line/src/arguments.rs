//! The arguments of an operation: what clap is told of them, and what becomes of their values.

use crate::error::Error;
use crate::files::from_file;
use crate::fit::{parse_float, parse_int};
use crate::names::kebab;
use crate::shorthand;
use crate::value::Value;
use botosmith_runtime::by_name::{
    MemberInfo, OperationDocumentation, OperationInfo, ServiceInfo, Shapes, ValueInfo,
};
use botosmith_runtime::service::Service;
use botosmith_runtime::shape::Trait;
use clap::{Arg, ArgAction, ArgMatches};

/// Names of arguments that every command has. A member of the same name gets `input-` before it.
pub const COMMON: [&str; 15] = [
    "cli-connect-timeout",
    "cli-input-json",
    "cli-read-timeout",
    "debug",
    "endpoint-url",
    "generate-cli-skeleton",
    "help",
    "no-paginate",
    "no-sign-request",
    "output",
    "profile",
    "query",
    "region",
    "version",
    "no-cli-pager",
];

/// What the input of an operation is on the command line.
#[derive(Debug)]
pub struct Arguments {
    /// The input.
    pub shapes: Shapes,
    /// The arguments for its members.
    pub members: Vec<Argument>,
    documentation: OperationDocumentation,
}

/// The argument for a member.
#[derive(Debug)]
pub struct Argument {
    /// The member.
    pub member: MemberInfo,
    /// Its name after the hyphens.
    pub name: String,
    /// Whether a call needs it.
    pub is_required: bool,
}

impl Argument {
    /// Under which clap knows it.
    pub fn id(&self) -> String {
        format!("member:{}", self.member.name)
    }

    fn negative_id(&self) -> String {
        format!("no:{}", self.member.name)
    }
}

impl Arguments {
    /// The arguments of an operation.
    pub fn of<S: Service>(service: &ServiceInfo<S>, info: &OperationInfo<S>) -> Self {
        let shapes = info.input_shapes();
        let documentation = service.documentation(info).unwrap_or_default();
        let members = shapes.root().members.iter().map(|member| {
            let mut name = kebab(&member.name);
            if COMMON.contains(&name.as_str()) {
                name.insert_str(0, "input-");
            }
            // A token is made where none is given.
            let field = info.input.members.iter().find(|(_, model)| *model == member.name);
            let is_token = field.is_some_and(|(field, _)| info.input.has(field, Trait::IdempotencyToken));
            let said = documentation.member(&member.name);
            let is_required = said.is_some_and(|said| said.is_required) && !is_token;
            Argument { member: member.clone(), name, is_required }
        });
        let members = members.collect();
        Self { shapes, members, documentation }
    }

    /// What clap is told. `hidden` are members that work and are not shown, and `shadowed` are names that mean
    /// something else here.
    pub fn declare(&self, hidden: &[&str], shadowed: &[&str]) -> Vec<Arg> {
        let mut out = Vec::new();
        for argument in &self.members {
            if shadowed.contains(&argument.name.as_str()) {
                continue;
            }
            let said = self.documentation.member(&argument.member.name);
            let hide = hidden.contains(&argument.member.name.as_str());
            let help = said.map(|said| plain(&said.text)).unwrap_or_default();
            let arg = Arg::new(argument.id()).long(argument.name.clone()).hide(hide);
            let arg = arg.help(first_paragraph(&help)).long_help(help);
            match &argument.member.value {
                ValueInfo::Boolean => {
                    let negative = format!("no-{}", argument.name);
                    let other = Arg::new(argument.negative_id()).long(negative).hide(hide);
                    let flag = |arg: Arg, other: String| arg.action(ArgAction::SetTrue).overrides_with(other);
                    out.push(flag(arg, argument.negative_id()));
                    out.push(
                        flag(other, argument.id()).help(format!("The opposite of `--{}`", argument.name)),
                    );
                }
                value => {
                    let arg = arg.action(ArgAction::Set).allow_negative_numbers(true);
                    let arg = arg.value_name(type_name(value));
                    out.push(match value {
                        ValueInfo::List(_) => arg.num_args(0..),
                        _ => arg.num_args(1),
                    });
                }
            }
        }
        out
    }

    /// What the command line says of the input, in the order of the members. `shadowed` are names that mean something
    /// else where all pages are asked for.
    ///
    /// # Errors
    /// Where a text is not what the member wants.
    pub fn read(&self, matches: &ArgMatches, shadowed: &[&str], paginates: bool) -> Result<Value, Error> {
        let mut input = Value::EMPTY;
        for argument in &self.members {
            let is_shadowed = shadowed.contains(&argument.name.as_str());
            if is_shadowed && paginates {
                continue;
            }
            let id = if is_shadowed { argument.name.clone() } else { argument.id() };
            let value = match &argument.member.value {
                ValueInfo::Boolean => {
                    match (matches.get_flag(&id), matches.get_flag(&argument.negative_id())) {
                        (true, _) => Some(Value::Bool(true)),
                        (_, true) => Some(Value::Bool(false)),
                        _ => None,
                    }
                }
                info => match matches.get_many::<String>(&id) {
                    Some(texts) => Some(self.value(argument, info, texts.cloned().collect())?),
                    None => None,
                },
            };
            if let Some(value) = value {
                input.set(&argument.member.name, value);
            }
        }
        Ok(input)
    }

    /// The names of the arguments that a call needs and does not have.
    pub fn missing(&self, input: &Value) -> Vec<&Argument> {
        let missing = |argument: &&Argument| {
            argument.is_required
                && argument.member.value != ValueInfo::Boolean
                && input.get(&argument.member.name).is_none()
        };
        self.members.iter().filter(missing).collect()
    }

    fn value(&self, argument: &Argument, info: &ValueInfo, texts: Vec<String>) -> Result<Value, Error> {
        let failed =
            |text: String| Error::Failed(format!("Error parsing parameter '--{}': {text}", argument.name));
        let is_list = matches!(info, ValueInfo::List(_));
        if let [text] = &*texts {
            // What is in a file is the whole value.
            match from_file(text).map_err(failed)? {
                Some(Value::Text(content)) => {
                    return self.one(info, &content, is_list).map_err(|problem| problem.with(failed));
                }
                Some(bytes) => return Ok(bytes),
                None => {}
            }
        }
        match (info, &*texts) {
            (ValueInfo::List(_), [only]) if only.trim_start().starts_with('[') => json(only).map_err(failed),
            (ValueInfo::List(inner), texts) => {
                let looks_like_json = texts.first().is_some_and(|text| looks_like_json(text));
                let each = |text: &String| match is_complex(inner) && !looks_like_json {
                    true => self.shorthand(inner, text),
                    false => self.one(inner, text, false),
                };
                let items: Result<Vec<_>, Problem> = texts.iter().map(each).collect();
                Ok(Value::List(items.map_err(|problem| problem.with(failed))?))
            }
            (info, [text, ..]) => self.one(info, text, is_list).map_err(|problem| {
                // argparse turns these into numbers itself.
                let kind = match info {
                    ValueInfo::Long => "int",
                    ValueInfo::Float | ValueInfo::Double => "float",
                    _ => return problem.with(failed),
                };
                let text = Value::from(text.as_str()).repr();
                Error::Usage(format!("argument --{}: invalid {kind} value: {text}", argument.name))
            }),
            (_, []) => Ok(Value::Null),
        }
    }

    /// A value from one text.
    fn one(&self, info: &ValueInfo, text: &str, is_list: bool) -> Result<Value, Problem> {
        match info {
            ValueInfo::Integer | ValueInfo::Long => parse_int(text).map_err(Problem::Bare),
            ValueInfo::Float | ValueInfo::Double => parse_float(text).map_err(Problem::Bare),
            ValueInfo::Boolean => Ok(Value::Bool(!text.eq_ignore_ascii_case("false"))),
            ValueInfo::Document => json(text).map_err(Problem::Named),
            ValueInfo::Structure(_) | ValueInfo::Map(_) if !looks_like_json(text) => {
                self.shorthand(info, text)
            }
            ValueInfo::Structure(_) | ValueInfo::Map(_) => json(text).map_err(Problem::Named),
            ValueInfo::List(_) if is_list && !looks_like_json(text) => {
                Ok(Value::List(vec![self.shorthand(info, text)?]))
            }
            ValueInfo::List(_) => json(text).map_err(Problem::Named),
            _ => Ok(text.into()),
        }
    }

    fn shorthand(&self, info: &ValueInfo, text: &str) -> Result<Value, Problem> {
        if let ValueInfo::Structure(name) = info {
            // A structure of a single `Value` may be given as that.
            let members = self.shapes.structure(name).map(|structure| &*structure.members);
            if let Some([MemberInfo { name, value: ValueInfo::String, .. }]) = members {
                if name == "Value" && !text.contains('=') {
                    return Ok(Value::Map(vec![(name.clone(), text.into())]));
                }
            }
        }
        let value = shorthand::parse(text).map_err(Problem::Named)?;
        shorthand::coerce(value, info, &self.shapes).map_err(Problem::Bare)
    }
}

/// Why a text is not what a member wants.
enum Problem {
    /// Said with the name of the argument.
    Named(String),
    /// Said alone.
    Bare(String),
}

impl Problem {
    fn with(self, name: impl Fn(String) -> Error) -> Error {
        match self {
            Self::Named(text) => name(text),
            Self::Bare(text) => Error::Failed(text),
        }
    }
}

fn looks_like_json(text: &str) -> bool {
    text.trim_start().starts_with(['[', '{'])
}

/// Whether a value has a shorthand.
fn is_complex(info: &ValueInfo) -> bool {
    matches!(info, ValueInfo::Structure(_) | ValueInfo::Map(_) | ValueInfo::List(_))
}

/// A text as JSON.
///
/// # Errors
/// Where it is none.
pub fn json(text: &str) -> Result<Value, String> {
    let value = botosmith_jmespath::parse_json(text);
    value.map(Value::from).map_err(|err| format!("Invalid JSON: {err}\nJSON received: {text}"))
}

/// What a value is called in help.
fn type_name(info: &ValueInfo) -> &'static str {
    match info {
        ValueInfo::Boolean => "boolean",
        ValueInfo::Integer => "integer",
        ValueInfo::Long => "long",
        ValueInfo::Float => "float",
        ValueInfo::Double => "double",
        ValueInfo::Blob => "blob",
        ValueInfo::Timestamp => "timestamp",
        ValueInfo::Document => "json",
        ValueInfo::List(_) => "list",
        ValueInfo::Map(_) => "map",
        ValueInfo::Structure(_) => "structure",
        _ => "string",
    }
}

/// Markdown as it is read on a terminal: without the targets of links, and a paragraph in a line.
pub fn plain(markdown: &str) -> String {
    let markdown = without_targets(markdown);
    let mut out = String::new();
    for (at, paragraph) in markdown.split("\n\n").enumerate() {
        if at > 0 {
            out.push_str("\n\n");
        }
        let is_list = paragraph.lines().any(|line| line.trim_start().starts_with(['-', '*', '|']));
        out.push_str(&if is_list { paragraph.to_owned() } else { paragraph.replace('\n', " ") });
    }
    out
}

/// `[text](target)` as `text`.
fn without_targets(markdown: &str) -> String {
    let mut out = String::new();
    let mut rest = markdown;
    while let Some((before, after)) = rest.split_once('[') {
        out.push_str(before);
        let link = after.split_once("](").and_then(|(text, after)| {
            let end = after.find(')').filter(|_| !text.contains('['))?;
            Some((text, &after[end + 1..]))
        });
        match link {
            Some((text, after)) => {
                out.push_str(text);
                rest = after;
            }
            None => {
                out.push('[');
                rest = after;
            }
        }
    }
    out + rest
}

/// The first paragraph.
pub fn first_paragraph(text: &str) -> String {
    text.split("\n\n").next().unwrap_or_default().to_owned()
}
