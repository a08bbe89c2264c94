//! JMESPaths: whether they parse, and whether the members that they name are there.
//!
//! Evaluates nothing. Where the type of a value cannot be told (a function's result), the check ends.

use crate::cursor::Cursor;
use crate::problem::Problems;
use crate::service::Operation;
use crate::shape::{Shape, ShapeKind};
use botosmith_jmespath::tree::Node;
use botosmith_jmespath::Expression;
use indexmap::IndexMap;

type Shapes = IndexMap<String, Shape>;

/// The parser recurses, so the text must bound the depth. The longest path in botocore 1.44.5 has
/// 201 characters, 16 of them operators.
const LONGEST: usize = 4096;
const MOST_OPERATORS: usize = 128;

/// Parses a JMESPath.
pub(crate) fn parse(at: &Cursor<'_>, text: &str, problems: &mut Problems) -> Option<Expression> {
    let operators = text.chars().filter(|c| "([{.!&|*<>=,:".contains(*c)).count();
    if text.len() > LONGEST || operators > MOST_OPERATORS {
        let limit = format!("at most {LONGEST} bytes and {MOST_OPERATORS} operators are read");
        at.error(problems, format!("the JMESPath is too long: {limit}"));
        return None;
    }
    if text.trim().is_empty() {
        at.error(problems, "the JMESPath is empty");
        return None;
    }
    match Expression::parse(text) {
        Ok(expression) => Some(expression),
        Err(e) => {
            let column = text.get(..e.offset()).map_or(0, |before| before.chars().count()) + 1;
            at.error(problems, format!("`{text}` is not a JMESPath (column {column}): {}", e.message()));
            None
        }
    }
}

/// Parses a JMESPath into the shape `root` and says which of its members are not there. Nothing is said
/// of members where `root` is not known.
pub(crate) fn check(at: &Cursor<'_>, text: &str, root: Option<(&str, &Shapes)>, problems: &mut Problems) {
    let Some(expression) = parse(at, text, problems) else { return };
    let Some((root, shapes)) = root else { return };
    let mut walk = Walk { shapes, missing: Vec::new() };
    walk.visit(expression.tree(), Type::Shape(root));
    for message in walk.missing {
        at.error(problems, format!("in the JMESPath `{text}`: {message}"));
    }
}

/// Says that the operation's input has no such member, where it has none. Nothing is said where the operation is not
/// known.
pub(crate) fn check_input_member(
    at: &Cursor<'_>,
    name: &str,
    context: Option<(&Operation, &Shapes)>,
    problems: &mut Problems,
) {
    let Some((operation, shapes)) = context else { return };
    let Some(input) = &operation.input else {
        at.error(problems, format!("`{}` has no input, so no member `{name}`", operation.name));
        return;
    };
    let members = shapes.get(input).and_then(Shape::members);
    if members.is_some_and(|members| !members.contains_key(name)) {
        at.error(problems, format!("the input `{input}` has no member `{name}`"));
    }
}

/// Checks a JMESPath into the operation's output.
pub(crate) fn check_output_path(
    at: &Cursor<'_>,
    path: &str,
    context: Option<(&Operation, &Shapes)>,
    problems: &mut Problems,
) {
    let Some((operation, shapes)) = context else {
        check(at, path, None, problems);
        return;
    };
    match &operation.output {
        Some(output) => check(at, path, Some((output, shapes)), problems),
        None => at.error(problems, format!("`{}` has no output, so no `{path}`", operation.name)),
    }
}

/// What is known of a value.
#[derive(Clone, Debug)]
enum Type<'a> {
    Shape(&'a str),
    List(Box<Type<'a>>),
    Unknown,
}

struct Walk<'a> {
    shapes: &'a Shapes,
    missing: Vec<String>,
}

impl<'a> Walk<'a> {
    /// The type of `node`, evaluated on a value of type `on`.
    fn visit(&mut self, node: &Node, on: Type<'a>) -> Type<'a> {
        match node {
            Node::Current | Node::Slice(_) => on,
            Node::Field(name) => self.field(name, &on),
            Node::Index(_) => self.element(&on),
            Node::Then(left, right) => {
                let left = self.visit(left, on);
                self.visit(right, left)
            }
            Node::Project(source, each) => {
                let source = self.visit(source, on);
                self.project(&source, each)
            }
            Node::ProjectValues(source, each) => {
                let object = self.visit(source, on);
                self.project(&self.values(&object), each)
            }
            Node::Filter(source, condition, each) => {
                let source = self.visit(source, on);
                self.visit(condition, self.element(&source));
                self.project(&source, each)
            }
            Node::Flatten(source) => {
                let list = self.visit(source, on);
                self.flatten(&list)
            }
            Node::Or(left, right) | Node::And(left, right) => {
                let left = self.visit(left, on.clone());
                self.visit(right, on);
                left
            }
            Node::Compare(_, left, right) => self.visit_all([&**left, &**right], &on),
            Node::Not(operand) => self.visit_all([&**operand], &on),
            Node::Call(function, arguments) => {
                // A reference is evaluated on whatever its function passes.
                let arguments = arguments.iter().enumerate();
                let values = arguments.filter(|(i, _)| !function.takes_reference(*i));
                self.visit_all(values.map(|(_, argument)| argument), &on)
            }
            Node::List(items) => self.visit_all(items, &on),
            Node::Hash(members) => self.visit_all(members.iter().map(|(_, value)| value), &on),
            Node::Literal(_) => Type::Unknown,
        }
    }

    fn project(&mut self, source: &Type<'a>, each: &Node) -> Type<'a> {
        let element = self.element(source);
        Type::List(Box::new(self.visit(each, element)))
    }

    fn visit_all<'b>(&mut self, parts: impl IntoIterator<Item = &'b Node>, on: &Type<'a>) -> Type<'a> {
        for part in parts {
            self.visit(part, on.clone());
        }
        Type::Unknown
    }

    fn kind(&self, on: &Type<'a>) -> Option<&'a ShapeKind> {
        match on {
            Type::Shape(name) => self.shapes.get(*name).map(|shape| &shape.kind),
            _ => None,
        }
    }

    fn field(&mut self, name: &str, on: &Type<'a>) -> Type<'a> {
        let Type::Shape(shape) = on else { return Type::Unknown };
        match self.kind(on) {
            Some(ShapeKind::Structure(members) | ShapeKind::Union(members)) => match members.get(name) {
                Some(member) => Type::Shape(&member.target),
                None => {
                    self.missing.push(format!("`{shape}` has no member `{name}`"));
                    Type::Unknown
                }
            },
            Some(ShapeKind::Map { value, .. }) => Type::Shape(&value.target),
            Some(ShapeKind::Document) | None => Type::Unknown,
            Some(_) => {
                self.missing.push(format!("`{shape}` is not a structure, so it has no member `{name}`"));
                Type::Unknown
            }
        }
    }

    fn element(&self, on: &Type<'a>) -> Type<'a> {
        match (on, self.kind(on)) {
            (Type::List(element), _) => (**element).clone(),
            (_, Some(ShapeKind::List { member, .. })) => Type::Shape(&member.target),
            _ => Type::Unknown,
        }
    }

    /// A list of lists becomes one list; elements that are not lists stay.
    fn flatten(&self, on: &Type<'a>) -> Type<'a> {
        let element = self.element(on);
        let is_list =
            matches!(element, Type::List(_)) || matches!(self.kind(&element), Some(ShapeKind::List { .. }));
        Type::List(Box::new(if is_list { self.element(&element) } else { element }))
    }

    fn values(&self, on: &Type<'a>) -> Type<'a> {
        match self.kind(on) {
            Some(ShapeKind::Map { value, .. }) => Type::List(Box::new(Type::Shape(&value.target))),
            _ => Type::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    /// As deep as the limit allows: neither parsing, walking nor dropping may exhaust the stack of a
    /// test's thread.
    #[test]
    fn the_limit_holds_for_every_way_to_nest() {
        let value = Value::Null;
        let at = Cursor::root("file", &value);
        let mut shapes = IndexMap::new();
        let kind = ShapeKind::Boolean;
        let (origin, traits) = Default::default();
        let root = Shape { name: "Root".to_owned(), origin, kind, traits };
        shapes.insert("Root".to_owned(), root);
        let around = |open: &str, close: &str, n: usize| format!("{}a{}", open.repeat(n), close.repeat(n));
        let texts = [
            around("(", ")", MOST_OPERATORS),
            around("[", "]", MOST_OPERATORS),
            around("{a:", "}", MOST_OPERATORS / 2),
            around("abs(", ")", MOST_OPERATORS),
            around("!", "", MOST_OPERATORS),
            around("", ".a", MOST_OPERATORS),
            around("", "||a", MOST_OPERATORS / 2),
            around("", "[]", MOST_OPERATORS),
            around("a[?", "]", MOST_OPERATORS),
        ];
        for text in texts {
            let mut problems = Problems::default();
            check(&at, &text, Some(("Root", &shapes)), &mut problems);
            let too_long = problems.iter().any(|p| p.message.contains("too long"));
            assert!(!too_long, "{text} is meant to be just within the limit");
        }
    }
}
